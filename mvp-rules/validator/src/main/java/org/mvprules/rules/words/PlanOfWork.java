package org.mvprules.rules.words;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mvprules.core.workplan.Activity;

/** The work plan as a whole: which parts in it are recorded, and of which payment categories. */
@Word("The work plan as a whole, as far as it is recorded who takes part in what")
public final class PlanOfWork extends Judged {

  private static final List<Support> LEVELS =
      List.of(Support.NOTHING, Support.EXPENSES, Support.EXPENSES_AND_FEE);

  private final Set<Support> supports;
  private final List<PartPaid> parts;

  /**
   * Shows the plan.
   *
   * @param policy the figures and settings in force
   * @param activities the activities of the plan
   * @param parts who takes part in them
   */
  public PlanOfWork(Policy policy, Collection<Activity> activities, List<PartPaid> parts) {
    super(policy, "the work plan", "/workPlan");
    this.parts = List.copyOf(parts);
    this.supports = EnumSet.noneOf(Support.class);
    parts.forEach(part -> supports.add(part.support()));
    // A survey or an open event needs nobody by name.
    if (activities.stream().anyMatch(activity -> Kinds.isOpenToAll(activity.kind()))) {
      supports.add(Support.NOTHING);
    }
  }

  /**
   * Whether it is recorded of any activity who takes part.
   *
   * @return true if so
   */
  @Word("Whether it is recorded of any activity who takes part")
  public boolean partsRecorded() {
    return !parts.isEmpty();
  }

  /**
   * Whether someone gives expert advice who is no staff in working time.
   *
   * @return true if recorded
   */
  @Word("Whether someone is recorded as giving expert advice, other than staff in working time")
  public boolean hasExpertAdvice() {
    return parts.stream()
        .anyMatch(part -> part.givesExpertAdvice() && part.support() != Support.OUTSIDE_THE_POLICY);
  }

  /**
   * Whether someone takes part in a meeting of the local maternity system or the wider area for
   * whom expenses are due, or of whom that is not settled.
   *
   * @return true if recorded
   */
  @Word(
      "Whether someone, not staff in working time, goes to meetings of the LMS or the area as such")
  public boolean hasAreaMeetings() {
    return parts.stream()
        .filter(PartPaid::ofTheArea)
        .map(PartPaid::support)
        .anyMatch(EnumSet.of(Support.EXPENSES, Support.FOR_A_PERSON, Support.NOT_KNOWN)::contains);
  }

  /**
   * Whether a fee is due to a chair or vice-chair for taking part in anything.
   *
   * @return true if recorded
   */
  @Word(
      "Whether chair or vice-chair are recorded as taking part in anything for which a fee is due")
  public boolean hasPaidChairing() {
    return parts.stream()
        .anyMatch(part -> part.leads() && part.support() == Support.EXPENSES_AND_FEE);
  }

  /**
   * Whether someone takes part for whom expenses are due and no fee, elsewhere than in meetings of
   * the local maternity system and the wider area.
   *
   * @return true if recorded
   */
  @Word("Whether expenses and no fee are due for any part, but for those in meetings of the area")
  public boolean hasMembersParts() {
    return parts.stream().anyMatch(part -> !part.ofTheArea() && part.support() == Support.EXPENSES);
  }

  /**
   * Whether someone takes part for whom expenses are due and no fee.
   *
   * @return true if recorded
   */
  @Word("Whether someone takes part for whom expenses are due, and no fee")
  public boolean hasPartsWithExpensesOnly() {
    return supports.contains(Support.EXPENSES);
  }

  /**
   * Whether someone takes part for whom nothing is due.
   *
   * @return true if recorded
   */
  @Word("Whether there is anything for which nothing is paid or repaid")
  public boolean hasPartsWithNothing() {
    return parts.stream().anyMatch(part -> part.support() == Support.NOTHING);
  }

  /**
   * Whether someone takes part for whom a fee is due.
   *
   * @return true if recorded
   */
  @Word("Whether someone takes part for whom a fee is due")
  public boolean hasPartsWithAFee() {
    return supports.contains(Support.EXPENSES_AND_FEE);
  }

  /**
   * Whether one of the three levels of support has nobody.
   *
   * @return true if so
   */
  @Word("Whether one of the three levels of support has nobody in the plan")
  public boolean aLevelIsEmpty() {
    return !supports.containsAll(LEVELS);
  }

  /**
   * The levels that have nobody.
   *
   * @return in words
   */
  @Word("Levels of support that have nobody in the plan, for use in texts")
  public List<String> emptyLevels() {
    return LEVELS.stream().filter(level -> !supports.contains(level)).map(Texts::of).toList();
  }
}
