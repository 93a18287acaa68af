package org.mvprules.rules.words;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Period;
import org.mvprules.core.workplan.WorkPlan;

/** The request with which a partnership asks for money, and when it was made. */
@Word("The request for money: when it was sent, to whom, and what came with it")
public final class Request extends Judged {

  private final FundingRequest request;
  private final Optional<LocalDate> firstDay;
  private final boolean foundedDuringTheYear;
  private final Optional<WorkPlan> plan;
  private final Optional<LocalDate> agreedOn;

  /**
   * Shows the request.
   *
   * @param policy the figures and settings in force
   * @param request what is recorded of it
   * @param budget the budget that it asks for
   * @param plan the work plan that the money is for
   * @param foundedOn the day on which the partnership was founded
   */
  public Request(
      Policy policy,
      FundingRequest request,
      Optional<Budget> budget,
      Optional<WorkPlan> plan,
      Optional<LocalDate> foundedOn) {
    super(policy, "the funding request", "/fundingRequest");
    this.request = request;
    Optional<Period> year = budget.flatMap(Budget::period);
    this.firstDay = year.map(Period::first);
    this.foundedDuringTheYear =
        foundedOn.filter(day -> year.filter(days -> days.contains(day)).isPresent()).isPresent();
    this.plan = plan;
    this.agreedOn = budget.flatMap(Budget::agreedOn);
  }

  /**
   * Whether it was sent before the first day of the year that it is for.
   *
   * @return before, same day, after or not recorded
   */
  @Word("Whether it was sent before the first day of the year that it asks for")
  public Order sent() {
    return Order.of(request.submittedOn(), firstDay);
  }

  /**
   * How many days late it was sent.
   *
   * @return 1 on the first day of the year itself; 0 if it was in time
   */
  @Word("How many days late it was sent; the first day of the year is one day late")
  public long daysLate() {
    return sent() == Order.NOT_RECORDED || sent() == Order.BEFORE
        ? 0
        : ChronoUnit.DAYS.between(firstDay.get(), request.submittedOn().get()) + 1;
  }

  /**
   * Whether the partnership was founded only in the year that the request is for.
   *
   * @return true from the first day of that year to its last; false if a day is not recorded
   */
  @Word("Whether the partnership was founded in the year that it asks for, from its first day on")
  public boolean foundedDuringTheYear() {
    return foundedDuringTheYear;
  }

  /**
   * Whether the budget was agreed after it was sent.
   *
   * @return true if both days are recorded, and the agreement is not the earlier one
   */
  @Word("Whether the days are recorded on which it was sent and, not before, the budget was agreed")
  public boolean agreedAfterwards() {
    Order order = Order.of(agreedOn, request.submittedOn());
    return order == Order.SAME_DAY || order == Order.AFTER;
  }

  /**
   * How many days passed until the budget was agreed.
   *
   * @return 0 on the same day, or if a day is not recorded
   */
  @Word("How many days passed from sending it until the budget was agreed; for use in texts")
  public long daysToAgreement() {
    return agreedAfterwards()
        ? ChronoUnit.DAYS.between(request.submittedOn().orElseThrow(), agreedOn.orElseThrow())
        : 0;
  }

  /**
   * Whether the work plan is attached.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether the work plan is attached")
  public Answer planAttached() {
    return request.planAttached();
  }

  /**
   * Whether it gives the priorities of the year.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether it gives the priorities of the year")
  public Answer prioritiesGiven() {
    return request.prioritiesGiven();
  }

  /**
   * Whether it is recorded to whom it was sent.
   *
   * @return true if so
   */
  @Word("Whether it is recorded to whom it was sent")
  public boolean recipientKnown() {
    return request.submittedTo().isPresent();
  }

  /**
   * Whether it is recorded when it was sent.
   *
   * @return true if so
   */
  @Word("Whether it is recorded when it was sent")
  public boolean dayKnown() {
    return request.submittedOn().isPresent();
  }

  /**
   * Whether the local maternity system agreed to the work plan before the request was sent.
   *
   * @return before, same day, after or not recorded
   */
  @Word("Whether the LMS agreed to the work plan before the request was sent")
  public Order planAgreed() {
    return Order.of(plan.flatMap(WorkPlan::agreedWithLmsOn), request.submittedOn());
  }

  /**
   * Whether the local maternity system has agreed to the work plan.
   *
   * @return yes also where only the day is recorded
   */
  @Word("Whether the LMS has agreed to the work plan at all")
  public Answer planAgreedAtAll() {
    return PlanOnPaper.agreedWithLms(plan);
  }

  /**
   * The day on which the local maternity system agreed to the work plan.
   *
   * @return in words
   */
  @Word("The day on which the LMS agreed to the work plan, for use in texts")
  public String dayPlanAgreed() {
    return onDay(plan.flatMap(WorkPlan::agreedWithLmsOn));
  }

  /**
   * The day on which it was sent.
   *
   * @return in words
   */
  @Word("The day on which it was sent, for use in texts")
  public String daySent() {
    return onDay(request.submittedOn());
  }

  private static String onDay(Optional<LocalDate> day) {
    return day.map(Texts::of).orElse("a day that is not recorded");
  }

  /**
   * Whether it says what the plan is and how it supports the local plan for Better Births.
   *
   * @return true if the text is recorded
   */
  @Word("Whether it says how the work plan supports the local plan for Better Births")
  public boolean planTextGiven() {
    return request.planText().isPresent();
  }

  /**
   * Whether it says how the money supports the work plan.
   *
   * @return true if the text is recorded
   */
  @Word("Whether it says how the money supports the work plan")
  public boolean moneyTextGiven() {
    return request.moneyText().isPresent();
  }
}
