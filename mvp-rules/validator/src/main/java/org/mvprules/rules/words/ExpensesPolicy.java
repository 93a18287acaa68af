package org.mvprules.rules.words;

import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.payment.PaymentPolicy;

/** How people are paid and repaid, as the record tells it. */
@Word("How people are paid and repaid: the policy that is followed, and how long it takes")
public final class ExpensesPolicy extends Judged {

  private final Policy settings;
  private final PaymentPolicy policy;

  /**
   * Shows the policy on payment and expenses.
   *
   * @param settings the figures and settings in force
   * @param policy what is recorded of the policy
   */
  public ExpensesPolicy(Policy settings, PaymentPolicy policy) {
    super(settings, "payment and expenses", "/paymentPolicy");
    this.settings = settings;
    this.policy = policy;
  }

  /**
   * Whether a system for paying and repaying people is in place.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether a system for paying and repaying people is in place")
  public Answer inPlace() {
    return policy.inPlace();
  }

  /**
   * Whether it is recorded exactly within how many days expenses are repaid.
   *
   * @return false if it is not recorded, or only "about"
   */
  @Word("Whether it is recorded exactly within how many days expenses are repaid")
  public boolean daysKnown() {
    return policy.daysToRepay().filter(Count::isExact).isPresent();
  }

  /**
   * Within how many days expenses are repaid.
   *
   * @return a number in words
   */
  @Word("Within how many days expenses are repaid, for use in texts")
  public String daysToRepay() {
    return policy.daysToRepay().map(Count::toString).orElse("an unknown number of");
  }

  /**
   * Whether expenses are repaid within the days that the partnership set.
   *
   * @return not recorded if it set none, or the days are not known; no also if they are at least so
   *     many that it is too long
   */
  @Word("Whether expenses are repaid within the days that the setting repayWithinDays has")
  public Answer repaidInTime() {
    Optional<Count> days =
        policy.daysToRepay().filter(each -> each.precision() != Count.Precision.ABOUT);
    if (days.isEmpty()) {
      return Answer.NOT_RECORDED;
    }
    Answer answer = settings.withinDays("repayWithinDays", days.get().number());
    return days.get().isExact() || answer == Answer.NO ? answer : Answer.NOT_RECORDED;
  }

  /**
   * Whether the policy has a name.
   *
   * @return true if one is recorded
   */
  @Word("Whether it is recorded which policy is followed")
  public boolean nameKnown() {
    return policy.name().isPresent();
  }

  /**
   * The name of the policy.
   *
   * @return its name
   */
  @Word("The policy that is followed, for use in texts")
  public String policyName() {
    return policy.name().orElse("not recorded");
  }
}
