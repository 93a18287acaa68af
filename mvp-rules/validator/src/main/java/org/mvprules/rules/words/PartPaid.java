package org.mvprules.rules.words;

import java.util.ArrayList;
import java.util.List;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;

/** Someone's part in an activity, once it is told what is paid for it. */
@Word("Someone's part in an activity, once rules have said what is paid for it")
public final class PartPaid extends Judged {

  private final Activity activity;
  private final Participation participation;
  private final Category category;
  private final PaymentOffer offer;
  private final BudgetedHeading heading;
  private final boolean claimed;

  /**
   * The category of a part, as rules told it.
   *
   * @param support what is paid
   * @param code the payment category, in the letters of the guidance; empty if it has none
   * @param role the number of NHS England's role; empty if it has none
   * @param because why
   */
  public record Category(Support support, String code, String role, String because) {}

  /**
   * Shows one part.
   *
   * @param policy the figures and settings in force
   * @param subject who takes part, and in what
   * @param pointer the place in the record
   * @param activity the activity
   * @param participation the part
   * @param category what rules said of it
   * @param offer what was offered for it
   * @param heading the heading of the budget that it belongs under
   * @param claimed whether money for the activity is claimed from another body
   */
  public PartPaid(
      Policy policy,
      String subject,
      String pointer,
      Activity activity,
      Participation participation,
      Category category,
      PaymentOffer offer,
      BudgetedHeading heading,
      boolean claimed) {
    super(policy, subject, pointer);
    this.activity = activity;
    this.participation = participation;
    this.category = category;
    this.offer = offer;
    this.heading = heading;
    this.claimed = claimed;
  }

  /**
   * What sort of activity it is.
   *
   * @return not recorded if the record does not say
   */
  @Word("What sort of activity it is, or ActivityKind.NOT_RECORDED")
  public ActivityKind activity() {
    return activity.kind();
  }

  /**
   * Whether it is a meeting or group of the local maternity system or the wider area.
   *
   * @return false if the record does not say what it is
   */
  @Word("Whether it is a meeting or group of the local maternity system or the wider area")
  public boolean ofTheArea() {
    return Kinds.isOfTheArea(activity());
  }

  /**
   * In which capacity they take part.
   *
   * @return not recorded if the record does not say
   */
  @Word("In which capacity they take part, or PartTaken.NOT_RECORDED")
  public PartTaken takenAs() {
    return participation.as();
  }

  /**
   * Whether they take part as chair or vice-chair.
   *
   * @return false if the record does not say in which capacity
   */
  @Word("Whether they take part as chair or vice-chair")
  public boolean leads() {
    return takenAs() == PartTaken.CHAIR || takenAs() == PartTaken.VICE_CHAIR;
  }

  /**
   * What is paid for it.
   *
   * @return as rules said
   */
  @Word("What is paid for it, as rules said: nothing, expenses, a fee as well, …")
  public Support support() {
    return category.support();
  }

  /**
   * The payment category and the role, in words.
   *
   * @return such as {@code category C, NHS England role 4}
   */
  @Word("The payment category and NHS England's role, for use in texts")
  public String category() {
    List<String> words = new ArrayList<>();
    if (!category.code().isEmpty()) {
      words.add("category " + category.code());
    }
    if (!category.role().isEmpty()) {
      words.add("NHS England role " + category.role());
    }
    return words.isEmpty() ? "no category" : String.join(", ", words);
  }

  /**
   * Why it is of that category.
   *
   * @return some words
   */
  @Word("Why it is of that category, for use in texts")
  public String because() {
    return category.because();
  }

  /**
   * Whether a fee was offered.
   *
   * @return yes if it was, whatever the answer; no if it was not
   */
  @Word("Whether a fee is offered, whatever the person answered")
  public Answer feeOffered() {
    return switch (offer) {
      case OFFERED, OFFERED_AND_ACCEPTED, OFFERED_AND_DECLINED -> Answer.YES;
      case NOT_OFFERED -> Answer.NO;
      case NOT_RECORDED -> Answer.NOT_RECORDED;
    };
  }

  /**
   * Whether a fee was offered and declined.
   *
   * @return true if so
   */
  @Word("Whether a fee was offered and declined")
  public boolean feeDeclined() {
    return offer == PaymentOffer.OFFERED_AND_DECLINED;
  }

  /**
   * Whether they give expert advice.
   *
   * @return true of an expert adviser, and of someone who takes part in expert advice as a member
   *     or in a capacity that is not recorded
   */
  @Word("Whether they give expert advice: as an adviser, or as a member of such an activity")
  public boolean givesExpertAdvice() {
    return takenAs() == PartTaken.EXPERT_ADVISER
        || activity() == ActivityKind.EXPERT_ADVICE
            && (takenAs() == PartTaken.MEMBER || takenAs() == PartTaken.NOT_RECORDED);
  }

  /**
   * Whether an amount was agreed with them.
   *
   * @return true if recorded
   */
  @Word("Whether an amount was agreed with them for each occasion")
  public boolean amountAgreed() {
    return participation.agreed().isPresent();
  }

  /**
   * Whether the budget carries what the plan costs under the heading of this part.
   *
   * @return not recorded if it turns on what is not recorded
   */
  @Word("Whether the budget carries what the plan costs under the heading that this belongs to")
  public Answer budgetCarriesIt() {
    return heading.carriesThePlan();
  }

  /**
   * Whether plan and budget are for different days.
   *
   * @return false unless both are recorded
   */
  @Word(
      "Whether plan and budget are recorded as being for different days, such as a year and a term")
  public boolean periodsDiffer() {
    return heading.periodsDiffer();
  }

  /**
   * What the plan costs under the heading of this part.
   *
   * @return the heading and an amount in words
   */
  @Word("What the plan costs under the heading that this belongs to, for use in texts")
  public String planned() {
    return heading.planned() + " for " + heading.subject();
  }

  /**
   * What the budget has under the heading of this part.
   *
   * @return an amount in words
   */
  @Word("What the budget has under the heading that this belongs to, for use in texts")
  public String budgeted() {
    return heading.budgeted();
  }

  /**
   * Whether it is known what it costs: an amount is recorded, or it follows from the rules that a
   * fee is due, or nothing.
   */
  boolean costed() {
    return participation.expenses().isPresent()
        || amountAgreed()
        || support() == Support.EXPENSES_AND_FEE
        || support() == Support.NOTHING
        || support() == Support.OUTSIDE_THE_POLICY
        || support() == Support.PAID_ACCORDINGLY && feeDeclined();
  }

  /**
   * Whether expenses are planned for it.
   *
   * @return no if £0.00 is planned
   */
  @Word("Whether expenses of more than £0.00 are planned for it")
  public Answer expensesPlanned() {
    return participation
        .expenses()
        .map(amount -> amount.pence() > 0 ? Answer.YES : Answer.NO)
        .orElse(Answer.NOT_RECORDED);
  }

  /**
   * Whether the activity is arranged for a seldom heard group.
   *
   * @return true if the record names the group
   */
  @Word("Whether the activity is arranged for a seldom heard group that the record names")
  public boolean forSeldomHeardGroup() {
    return activity.seldomHeardGroup().isPresent();
  }

  /**
   * Whether the activity was called off.
   *
   * @return true if the record says so
   */
  @Word("Whether the activity was called off")
  public boolean cancelled() {
    return activity.cancelled() == Answer.YES;
  }

  /**
   * Whose money pays for it.
   *
   * @return not recorded if the record does not say
   */
  @Word("Whose money pays the people who take part, or Payer.NOT_RECORDED")
  public Payer paidBy() {
    return activity.paidBy();
  }

  /**
   * Whether money for the activity is claimed from another body.
   *
   * @return true if a claim names the activity
   */
  @Word("Whether money for the activity is claimed from another body")
  public boolean claimedElsewhere() {
    return claimed;
  }

  /**
   * Whether another body is named that pays for it.
   *
   * @return true if the plan names one, or money for the activity is claimed from one
   */
  @Word("Whether another body is named that pays for it: by the plan, or by a claim")
  public boolean anotherBodyPays() {
    return claimed || paidBy() != Payer.PARTNERSHIP && paidBy() != Payer.NOT_RECORDED;
  }

  /**
   * What is asked for it.
   *
   * @return the activity's title
   */
  @Word("What the activity is called, for use in texts")
  public String title() {
    return activity.title();
  }

  /**
   * Whether time for preparing is recorded.
   *
   * @return true if so
   */
  @Word("Whether time for preparing it is recorded")
  public boolean preparationRecorded() {
    return participation.preparation().isPresent();
  }

  /**
   * Whether there is a crèche at the activity.
   *
   * @return true if its costs have one
   */
  @Word("Whether a crèche is among the costs of the activity")
  public boolean hasCreche() {
    return activity.otherCosts().stream().anyMatch(cost -> cost.heading() == BudgetHeading.CRECHE);
  }
}
