package org.mvprules.rules.words;

import java.util.Collection;
import java.util.List;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.Activity;

/**
 * Meetings and groups of the local maternity system and the wider area: whose money pays the people
 * who go there.
 */
@Word("Meetings and groups of the local maternity system and the wider area: who pays for them")
public final class AreaMeetings extends Judged {

  private final BudgetedHeading heading;
  private final List<Activity> meetings;

  /**
   * Shows who pays for them.
   *
   * @param policy the figures and settings in force
   * @param heading what the partnership's budget has for them
   * @param activities the activities of the work plan
   */
  public AreaMeetings(Policy policy, BudgetedHeading heading, Collection<Activity> activities) {
    super(policy, heading.subject(), heading.pointer());
    this.heading = heading;
    this.meetings =
        activities.stream().filter(activity -> Kinds.isOfTheArea(activity.kind())).toList();
  }

  /**
   * Whether another body pays for any of them.
   *
   * @return true if the record has a claim on one, or the plan names one as payer
   */
  @Word("Whether another body pays for any of them: the plan says so, or money is claimed from it")
  public boolean anotherBodyPays() {
    return heading.claimedElsewhere()
        || meetings.stream()
            .anyMatch(
                each -> each.paidBy() != Payer.PARTNERSHIP && each.paidBy() != Payer.NOT_RECORDED);
  }

  /**
   * Whether the plan has the partnership's own money pay for any of them.
   *
   * @return true if recorded
   */
  @Word("Whether the work plan has the partnership's own budget pay for any of them")
  public boolean partnershipPays() {
    return meetings.stream().anyMatch(each -> each.paidBy() == Payer.PARTNERSHIP);
  }

  /**
   * Whether it is open who pays for some of them.
   *
   * @return true if the plan names nobody, and no money for them is claimed either
   */
  @Word("Whether, of any of them, neither a payer is recorded nor that money for them is claimed")
  public boolean payerNotRecorded() {
    return !heading.claimedElsewhere()
        && meetings.stream().anyMatch(each -> each.paidBy() == Payer.NOT_RECORDED);
  }

  /**
   * Whether more than £0.00 is budgeted for them.
   *
   * @return false if no amount is recorded
   */
  @Word("Whether more than £0.00 is budgeted for them")
  public boolean budgetHasMoney() {
    return heading.costsSomething();
  }

  /**
   * Whether nothing is budgeted for them.
   *
   * @return true if there is no line for them, or each such line is £0.00
   */
  @Word("Whether the budget has no line for them, or £0.00")
  public boolean budgetHasNothing() {
    return heading.costsNothing() || !heading.hasLine();
  }

  /**
   * What is budgeted for them.
   *
   * @return an amount in words
   */
  @Word("What is budgeted for them, for use in texts")
  public String budgeted() {
    return heading.budgeted();
  }

  /**
   * Those that the partnership's own money pays for.
   *
   * @return their titles
   */
  @Word("Those of them that the partnership's own budget pays for, for use in texts")
  public List<String> paidByPartnership() {
    return meetings.stream()
        .filter(each -> each.paidBy() == Payer.PARTNERSHIP)
        .map(Activity::title)
        .toList();
  }
}
