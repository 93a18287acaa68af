package org.mvprules.rules.words;

import java.util.List;
import java.util.Optional;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.payment.Payer;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.HeadingCosts;

/** One heading that a budget can have, whether or not it has a line for it. */
@Word("One heading that a budget can have, whether or not it has a line for it")
public final class BudgetedHeading extends Judged {

  private static final Optional<Money> NOTHING = Optional.of(new Money(0));

  private final BudgetHeading heading;
  private final List<BudgetLine> lines;
  private final boolean complete;
  private final boolean claimed;
  private final HeadingCosts costs;
  private final boolean periodsDiffer;

  /**
   * Shows one heading.
   *
   * @param policy the figures and settings in force
   * @param heading the heading
   * @param budget what is recorded of the budget
   * @param planned what the work plan costs under it, as far as it is costed
   * @param open whether it costs more under it that could not be costed
   * @param period the days that the work plan is for
   */
  public BudgetedHeading(
      Policy policy,
      BudgetHeading heading,
      Optional<Budget> budget,
      Amount planned,
      boolean open,
      Optional<Period> period) {
    super(policy, Texts.of(heading), "/budget");
    this.heading = heading;
    this.lines = HeadingCosts.linesFor(heading, budget);
    this.complete = budget.filter(any -> any.complete() == Answer.YES).isPresent();
    this.claimed =
        budget.stream()
            .flatMap(any -> any.claims().stream())
            .anyMatch(claim -> claim.heading() == heading && claim.from() != Payer.PARTNERSHIP);
    this.costs = HeadingCosts.of(heading, planned, !open, budget);
    Optional<Period> budgeted = budget.flatMap(Budget::period);
    this.periodsDiffer = period.isPresent() && budgeted.isPresent() && !period.equals(budgeted);
  }

  /**
   * Which heading it is.
   *
   * @return the heading
   */
  @Word("Which heading this is")
  public BudgetHeading heading() {
    return heading;
  }

  /**
   * Whether the budget has a line for it.
   *
   * @return true if one is recorded
   */
  @Word("Whether the budget has a line for it")
  public boolean hasLine() {
    return !lines.isEmpty();
  }

  /**
   * Whether the budget is recorded with all of its lines.
   *
   * @return true if the record says so
   */
  @Word("Whether the budget is recorded as complete, with all of its lines")
  public boolean budgetComplete() {
    return complete;
  }

  /**
   * Whether every line for it is £0.00.
   *
   * @return false if there is no line, or one without an amount
   */
  @Word("Whether there is a line for it, and each such line is £0.00")
  public boolean costsNothing() {
    return hasLine() && lines.stream().allMatch(line -> line.amount().equals(NOTHING));
  }

  /**
   * What is used for it that is free of charge.
   *
   * @return as recorded
   */
  @Word("What is used for it free of charge, for use in texts")
  public List<String> freeOfCharge() {
    return lines.stream().flatMap(line -> line.freeOfCharge().stream()).toList();
  }

  /**
   * Whether something is named that is used for it free of charge.
   *
   * @return true if so
   */
  @Word("Whether something is named that is used for it free of charge")
  public boolean namesSomethingFree() {
    return !freeOfCharge().isEmpty();
  }

  /**
   * Whether more than £0.00 is budgeted for it.
   *
   * @return false if no amount is recorded
   */
  @Word("Whether more than £0.00 is budgeted for it")
  public boolean costsSomething() {
    return costs.budgeted().filter(money -> money.pence() > 0).isPresent();
  }

  /**
   * Whether its lines have neither an amount nor say why.
   *
   * @return true if there are lines, all without any of amount, something free and a reason
   */
  @Word("Whether its lines, if any, have neither an amount, nor something free, nor a reason")
  public boolean lineSaysNothing() {
    return lines.stream()
        .allMatch(
            line ->
                line.amount().isEmpty()
                    && line.freeOfCharge().isEmpty()
                    && line.reason().isEmpty());
  }

  /**
   * Whether it is known that nothing free of charge could be found.
   *
   * @return no if any line says that something could; else yes if any says that nothing could
   */
  @Word("Whether it is known that nothing free of charge could be found for it")
  public Answer noFreeOne() {
    List<Answer> answers = lines.stream().map(BudgetLine::noFreeOne).toList();
    if (answers.contains(Answer.NO)) {
      return Answer.NO;
    }
    return answers.contains(Answer.YES) ? Answer.YES : Answer.NOT_RECORDED;
  }

  /**
   * Whether money for it is claimed from another body as well.
   *
   * @return true if a claim is recorded
   */
  @Word("Whether money for it is claimed from another body as well")
  public boolean claimedElsewhere() {
    return claimed;
  }

  /**
   * Whether the work plan costs anything under it.
   *
   * @return true if more than £0.00 is costed, or something could not be costed
   */
  @Word("Whether the work plan costs anything under it, costed or not")
  public boolean planCostsSomething() {
    return !costs.costed() || costs.planned().most().pence() > 0;
  }

  /**
   * Whether what is budgeted carries what is planned.
   *
   * @return not recorded if it turns on what is not recorded
   */
  @Word("Whether what is budgeted for it carries what the work plan costs under it")
  public Answer carriesThePlan() {
    return costs
        .isCarried()
        .map(carried -> carried ? Answer.YES : Answer.NO)
        .orElse(Answer.NOT_RECORDED);
  }

  /**
   * Whether plan and budget are for different days.
   *
   * @return false unless both are recorded
   */
  @Word(
      "Whether plan and budget are recorded as being for different days, such as a year and a term")
  public boolean periodsDiffer() {
    return periodsDiffer;
  }

  /**
   * What the plan costs under it.
   *
   * @return an amount in words
   */
  @Word("What the work plan costs under it, for use in texts")
  public String planned() {
    return costs.planned() + (costs.costed() ? "" : " and more that could not be costed");
  }

  /**
   * What is budgeted for it.
   *
   * @return an amount in words
   */
  @Word("What is budgeted for it, for use in texts")
  public String budgeted() {
    return costs.budgeted().map(Money::toString).orElse("no amount");
  }
}
