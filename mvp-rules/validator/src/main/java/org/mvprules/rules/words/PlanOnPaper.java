package org.mvprules.rules.words;

import static java.util.function.Predicate.isEqual;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.WorkPlan;

/** The work plan on paper: whether there is one, for which days it is, and who agreed to it. */
@Word("The work plan on paper: whether there is one, for which days it is, and who agreed to it")
public final class PlanOnPaper extends Judged {

  private final Optional<WorkPlan> plan;
  private final Optional<Period> period;
  private final Optional<Period> budgeted;
  private final LocalDate day;
  private final boolean unfunded;

  /**
   * Shows the plan.
   *
   * @param policy the figures and settings in force
   * @param plan what is recorded of it
   * @param budget what is recorded of the budget
   * @param day the day as of which the partnership is judged
   * @param unfunded whether the budget is recorded as no money at all
   */
  public PlanOnPaper(
      Policy policy,
      Optional<WorkPlan> plan,
      Optional<Budget> budget,
      LocalDate day,
      boolean unfunded) {
    super(policy, "the work plan", "/workPlan");
    this.plan = plan;
    this.period = plan.flatMap(WorkPlan::period);
    this.budgeted = budget.flatMap(Budget::period).filter(days -> days.contains(day));
    this.day = day;
    this.unfunded = unfunded;
  }

  /**
   * How far the plan has come.
   *
   * @return not recorded, too, if nothing is recorded of a plan
   */
  @Word("How far it has come; PlanStatus.NONE if there is none, or PlanStatus.NOT_RECORDED")
  public PlanStatus status() {
    return plan.map(WorkPlan::status).orElse(PlanStatus.NOT_RECORDED);
  }

  /**
   * Whether it is recorded for which days it is.
   *
   * @return true if so
   */
  @Word("Whether it is recorded for which days it is")
  public boolean periodKnown() {
    return period.isPresent();
  }

  /**
   * Whether it covers the year of the budget.
   *
   * @return true if it is for all days of the budget; where no budget is recorded for the day as of
   *     which the partnership is judged, if it is for that day
   */
  @Word(
      "Whether it is for all days of the budget; where none is recorded for the day as of which to"
          + " judge, for that day")
  public boolean coversTheYear() {
    return period
        .filter(
            days ->
                budgeted
                    .map(year -> days.contains(year.first()) && days.contains(year.last()))
                    .orElseGet(() -> days.contains(day)))
        .isPresent();
  }

  /**
   * Whether it is for the day as of which the partnership is judged.
   *
   * @return true if so
   */
  @Word("Whether it is for the day as of which to judge")
  public boolean coversTheDay() {
    return period.filter(days -> days.contains(day)).isPresent();
  }

  /**
   * For how many months it is.
   *
   * @return months, one that has only begun counted too; 0 if it is not recorded
   */
  @Word("For how many months it is, one that has only begun counted too; 0 if not recorded")
  public long months() {
    return period.map(WholeBudget::months).orElse(0L);
  }

  /**
   * For how many months the budget is.
   *
   * @return months, one that has only begun counted too; 0 if none is recorded for the day as of
   *     which the partnership is judged
   */
  @Word("For how many months the budget is, one that has only begun counted too; 0 if not recorded")
  public long budgetMonths() {
    return budgeted.map(WholeBudget::months).orElse(0L);
  }

  /**
   * The days that it is for.
   *
   * @return in words
   */
  @Word("The days that it is for, for use in texts")
  public String days() {
    return period.map(Texts::of).orElse("days that are not recorded");
  }

  /**
   * The days that it has to be for.
   *
   * @return in words
   */
  @Word("The days of the budget, or else the day as of which to judge, for use in texts")
  public String daysAsked() {
    return budgeted.map(Texts::of).orElseGet(() -> Texts.of(day));
  }

  /**
   * Whether there is no money.
   *
   * @return true if the budget is recorded as £0.00
   */
  @Word("Whether the budget is recorded as no money at all")
  public boolean unfunded() {
    return unfunded;
  }

  /**
   * Whether it is recorded on which day the partnership agreed it.
   *
   * @return true if so
   */
  @Word("Whether it is recorded on which day the partnership itself agreed it")
  public boolean dayAgreedKnown() {
    return plan.flatMap(WorkPlan::agreedOn).isPresent();
  }

  /**
   * The day on which the partnership agreed it.
   *
   * @return in words
   */
  @Word("The day on which the partnership itself agreed it, for use in texts")
  public String dayAgreed() {
    return onDay(plan.flatMap(WorkPlan::agreedOn));
  }

  /**
   * Whether any body has ratified it, as recorded.
   *
   * @return yes also where only the body is recorded
   */
  @Word("Whether any body has ratified it")
  public Answer ratified() {
    return ratifications().isEmpty()
        ? plan.map(WorkPlan::ratified).orElse(Answer.NOT_RECORDED)
        : Answer.YES;
  }

  /**
   * Whether the local maternity system has ratified it.
   *
   * @return true if recorded
   */
  @Word("Whether the local maternity system is recorded as having ratified it")
  public boolean ratifiedByLms() {
    return ratifiedBy(Ratifier.LMS_BOARD);
  }

  /**
   * Whether a commissioner has ratified it.
   *
   * @return true if recorded
   */
  @Word("Whether a commissioner is recorded as having ratified it")
  public boolean ratifiedByCommissioner() {
    return ratifiedBy(Ratifier.COMMISSIONER);
  }

  /**
   * Whether a provider has ratified it.
   *
   * @return true if recorded
   */
  @Word("Whether a provider, such as the trust, is recorded as having ratified it")
  public boolean ratifiedByProvider() {
    return ratifiedBy(Ratifier.PROVIDER);
  }

  /**
   * Whether another body has ratified it.
   *
   * @return true if recorded
   */
  @Word("Whether another body is recorded as having ratified it")
  public boolean ratifiedByAnother() {
    return ratifiedBy(Ratifier.OTHER);
  }

  private boolean ratifiedBy(Ratifier body) {
    return ratifications().stream().map(Ratification::by).anyMatch(isEqual(body));
  }

  private List<Ratification> ratifications() {
    return plan.map(WorkPlan::ratifications).orElse(List.of());
  }

  /**
   * The bodies that have ratified it.
   *
   * @return in words, with the day and where it is minuted, as far as recorded
   */
  @Word("The bodies that have ratified it, with day and minute, for use in texts")
  public List<String> ratifiers() {
    List<String> bodies = ratifications().stream().map(PlanOnPaper::told).toList();
    return bodies.isEmpty() ? List.of("a body that is not recorded") : bodies;
  }

  /** Who ratified, when and where it is minuted, as far as recorded. */
  static String told(Ratification ratification) {
    String kind =
        switch (ratification.by()) {
          case LMS_BOARD -> "the local maternity system";
          case COMMISSIONER -> "the commissioner";
          case PROVIDER -> "the provider";
          case OTHER -> "another body";
        };
    return kind
        + ratification.name().map(name -> " (" + name + ")").orElse("")
        + ratification.on().map(on -> " on " + Texts.of(on)).orElse("")
        + ratification.minute().map(minute -> " [" + minute + "]").orElse("");
  }

  /**
   * Whether the local maternity system has agreed to it.
   *
   * @return yes also where only the day is recorded
   */
  @Word("Whether the local maternity system has agreed to it")
  public Answer agreedWithLms() {
    return agreedWithLms(plan);
  }

  /** Whether the local maternity system has agreed to a plan; its day alone says yes. */
  static Answer agreedWithLms(Optional<WorkPlan> plan) {
    return plan.map(any -> any.agreedWithLmsOn().isPresent() ? Answer.YES : any.agreedWithLms())
        .orElse(Answer.NOT_RECORDED);
  }

  /**
   * The day on which the local maternity system agreed to it.
   *
   * @return in words
   */
  @Word("The day on which the local maternity system agreed to it, for use in texts")
  public String dayAgreedWithLms() {
    return onDay(plan.flatMap(WorkPlan::agreedWithLmsOn));
  }

  private static String onDay(Optional<LocalDate> day) {
    return day.map(Texts::of).orElse("a day that is not recorded");
  }
}
