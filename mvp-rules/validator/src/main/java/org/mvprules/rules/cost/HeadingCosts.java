package org.mvprules.rules.cost;

import java.util.List;
import java.util.Optional;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;

/**
 * What the plan costs under one heading of the budget, beside what the budget has for it.
 *
 * @param heading the heading
 * @param planned what the plan costs under it, as far as it is costed
 * @param costed whether that is all that the plan costs under it
 * @param budgeted what the budget has for it; absent if it has no line for it, or none with an
 *     amount
 * @param settled whether that is all that the budget has for it: each of its lines has an amount
 *     or, without a line, the budget is recorded as complete
 */
public record HeadingCosts(
    BudgetHeading heading,
    Amount planned,
    boolean costed,
    Optional<Money> budgeted,
    boolean settled) {

  /**
   * Puts plan and budget beside each other.
   *
   * @param heading the heading
   * @param planned what the plan costs under it, as far as it is costed
   * @param costed whether that is all that the plan costs under it
   * @param budget what is recorded of the budget
   * @return both, as far as this heading is concerned
   * @throws ArithmeticException if the budget's lines for it are too large to be added up
   */
  public static HeadingCosts of(
      BudgetHeading heading, Amount planned, boolean costed, Optional<Budget> budget) {
    List<BudgetLine> lines = linesFor(heading, budget);
    boolean complete = budget.filter(any -> any.complete() == Answer.YES).isPresent();
    return new HeadingCosts(
        heading,
        planned,
        costed,
        lines.stream().flatMap(line -> line.amount().stream()).reduce(Money::plus),
        lines.isEmpty() ? complete : lines.stream().allMatch(line -> line.amount().isPresent()));
  }

  /**
   * The lines of a budget for a heading.
   *
   * @param heading the heading
   * @param budget what is recorded of the budget
   * @return its lines for it, in their order
   */
  public static List<BudgetLine> linesFor(BudgetHeading heading, Optional<Budget> budget) {
    return budget.stream()
        .flatMap(any -> any.lines().stream())
        .filter(line -> line.heading() == heading)
        .toList();
  }

  /**
   * Whether the budget carries the plan here.
   *
   * @return true if the budget has at least as much as the plan can cost; false if it has less than
   *     the plan costs at least; empty if it turns on what is not recorded, or not costed
   */
  public Optional<Boolean> isCarried() {
    Money money = budgeted.orElse(new Money(0));
    if (costed && money.compareTo(planned.most()) >= 0) {
      return Optional.of(true);
    }
    return settled && money.compareTo(planned.least()) < 0 ? Optional.of(false) : Optional.empty();
  }
}
