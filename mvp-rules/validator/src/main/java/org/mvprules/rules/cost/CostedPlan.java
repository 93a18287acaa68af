package org.mvprules.rules.cost;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;

/**
 * What the work plan of a partnership costs, line by line, beside its budget.
 *
 * @param partnership the partnership's name
 * @param asOf the day whose figures are in force where an activity has no day of its own
 * @param ruleBook the rule book that says what is paid
 * @param lines what everything costs, in the order of the plan
 * @param notCosted what could not be costed, and what is missing for it, in words
 * @param remarks what a reader of the amounts should know, in words
 * @param period the days that the work plan is for, if recorded
 * @param budget the budget, if one is recorded
 */
public record CostedPlan(
    String partnership,
    LocalDate asOf,
    String ruleBook,
    List<CostLine> lines,
    List<String> notCosted,
    List<String> remarks,
    Optional<Period> period,
    Optional<Budget> budget) {

  /** Copies the lists. */
  public CostedPlan {
    lines = List.copyOf(lines);
    notCosted = List.copyOf(notCosted);
    remarks = List.copyOf(remarks);
  }

  /**
   * What everything costs together, whoever pays.
   *
   * @return the sum of all lines
   * @throws ArithmeticException if it is too large to be an amount
   */
  public Amount total() {
    return sum(lines);
  }

  /**
   * What the partnership's own budget has to carry.
   *
   * @return the sum of the lines that no other body pays
   * @throws ArithmeticException if it is too large to be an amount
   */
  public Amount onTheBudget() {
    return sum(lines.stream().filter(CostLine::isOnTheBudget).toList());
  }

  private static Amount sum(List<CostLine> lines) {
    return lines.stream().map(CostLine::amount).reduce(Amount.NOTHING, Amount::plus);
  }

  /**
   * What the lines cost, grouped in some way.
   *
   * @param <K> what they are grouped by
   * @param key tells the group of a line
   * @return the sum of each group, in the order in which groups first occur; they add up to {@link
   *     #total()}
   */
  public <K> Map<K, Amount> by(Function<CostLine, K> key) {
    return lines.stream()
        .collect(
            groupingBy(
                key,
                LinkedHashMap::new,
                collectingAndThen(
                    reducing(Amount.NOTHING, CostLine::amount, Amount::plus), sum -> sum)));
  }

  /**
   * What the plan costs month by month.
   *
   * @return the sum of each month, in the order of the calendar, and last what falls in no known
   *     month, under "no day known"
   */
  public Map<String, Amount> byMonth() {
    Map<String, Amount> months =
        new TreeMap<>(by(line -> line.month().map(Object::toString).orElse("no day known")));
    return Collections.unmodifiableMap(new LinkedHashMap<>(months));
  }

  /**
   * Whether plan and budget are known to be for different days, so that their amounts cannot be
   * compared as they are.
   *
   * @return false if either does not say for which days it is
   */
  public boolean isForOtherDaysThanTheBudget() {
    return period.isPresent()
        && budget.flatMap(Budget::period).filter(days -> !days.equals(period.get())).isPresent();
  }

  /**
   * Plan and budget side by side.
   *
   * @return each heading that has costs on the budget or a line in it, in the order of the template
   */
  public List<HeadingCosts> headings() {
    Map<BudgetHeading, Amount> planned =
        lines.stream()
            .filter(CostLine::isOnTheBudget)
            .collect(
                groupingBy(
                    CostLine::heading, reducing(Amount.NOTHING, CostLine::amount, Amount::plus)));
    List<BudgetLine> budgeted = budget.map(Budget::lines).orElse(List.of());
    return Arrays.stream(BudgetHeading.values())
        .filter(
            heading ->
                planned.containsKey(heading)
                    || budgeted.stream().anyMatch(line -> line.heading() == heading))
        .map(
            heading ->
                new HeadingCosts(
                    heading,
                    planned.getOrDefault(heading, Amount.NOTHING),
                    budgeted(budgeted, heading)))
        .toList();
  }

  private static Optional<Money> budgeted(List<BudgetLine> lines, BudgetHeading heading) {
    return lines.stream()
        .filter(line -> line.heading() == heading)
        .flatMap(line -> line.amount().stream())
        .reduce(Money::plus);
  }
}
