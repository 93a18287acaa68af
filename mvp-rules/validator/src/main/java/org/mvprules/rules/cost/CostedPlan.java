package org.mvprules.rules.cost;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.fact.Period;
import org.mvprules.core.payment.Payer;
import org.mvprules.rules.Figure;

/**
 * What the work plan of a partnership costs, line by line, beside its budget.
 *
 * @param partnership the partnership's name
 * @param asOf the day whose figures are in force where an activity has no day of its own
 * @param ruleBook the rule book that says what is paid
 * @param lines what everything costs, in the order of the plan
 * @param notCosted what could not be costed, and what is missing for it, in words
 * @param uncosted the headings of the partnership's budget under which such things belong
 * @param remarks what a reader of the amounts should know, in words
 * @param period the days that the work plan is for, if recorded
 * @param budget the budget, if one is recorded
 * @param conditions conditions on which money is asked for, and whether they are recorded as
 *     holding
 * @param figures the figures of the rule book that are in force on that day
 */
public record CostedPlan(
    String partnership,
    LocalDate asOf,
    String ruleBook,
    List<CostLine> lines,
    List<String> notCosted,
    List<BudgetHeading> uncosted,
    List<String> remarks,
    Optional<Period> period,
    Optional<Budget> budget,
    List<Condition> conditions,
    List<Figure> figures) {

  /** Copies the lists. */
  public CostedPlan {
    lines = List.copyOf(lines);
    notCosted = List.copyOf(notCosted);
    uncosted = List.copyOf(uncosted);
    remarks = List.copyOf(remarks);
    conditions = List.copyOf(conditions);
    figures = List.copyOf(figures);
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
   * A figure that is in force on the day.
   *
   * @param name its name in the rule book
   * @return absent if the book has none of that name, or none for the day
   */
  public Optional<Figure> figure(String name) {
    return figures.stream().filter(figure -> figure.name().equals(name)).findFirst();
  }

  /**
   * The lines put together where they differ only in their month.
   *
   * @return lines without a month, in the order of the plan; they add up to {@link #total()}
   */
  public List<CostLine> linesAcrossMonths() {
    Map<CostLine, Long> times = new LinkedHashMap<>();
    lines.forEach(line -> times.merge(line.acrossMonths(1), line.times(), Math::addExact));
    return times.entrySet().stream()
        .map(each -> each.getKey().acrossMonths(each.getValue()))
        .toList();
  }

  /**
   * Plan and budget side by side.
   *
   * @return each heading that has costs on the budget, costed or not, or a line in it, in the order
   *     of the template
   */
  public List<HeadingCosts> headings() {
    Map<BudgetHeading, Amount> planned =
        lines.stream()
            .filter(CostLine::isOnTheBudget)
            .collect(
                groupingBy(
                    CostLine::heading, reducing(Amount.NOTHING, CostLine::amount, Amount::plus)));
    return Arrays.stream(BudgetHeading.values())
        .filter(
            heading ->
                planned.containsKey(heading)
                    || uncosted.contains(heading)
                    || !HeadingCosts.linesFor(heading, budget).isEmpty())
        .map(
            heading ->
                HeadingCosts.of(
                    heading,
                    planned.getOrDefault(heading, Amount.NOTHING),
                    !uncosted.contains(heading),
                    budget))
        .toList();
  }

  /**
   * Whether the budget carries the plan.
   *
   * @return false if it does not under one heading; true if it does under all of them, and nothing
   *     in the plan is left uncosted; empty if that cannot be told, plan and budget are for other
   *     days, or there is nothing to carry
   */
  public Optional<Boolean> isCarried() {
    if (isForOtherDaysThanTheBudget()) {
      return Optional.empty();
    }
    List<Optional<Boolean>> each = headings().stream().map(HeadingCosts::isCarried).toList();
    if (each.contains(Optional.of(false))) {
      return Optional.of(false);
    }
    boolean open = each.contains(Optional.empty()) || !notCosted.isEmpty() || lines.isEmpty();
    return open ? Optional.empty() : Optional.of(true);
  }

  /**
   * Claims on other bodies for what the budget has money for as well: the same may be paid twice.
   *
   * @return the claims whose heading has more than £0.00 in the budget
   */
  public List<Claim> paidTwice() {
    Set<BudgetHeading> funded =
        headings().stream()
            .filter(each -> each.budgeted().filter(money -> money.pence() > 0).isPresent())
            .map(HeadingCosts::heading)
            .collect(toSet());
    return budget.stream()
        .flatMap(any -> any.claims().stream())
        .filter(claim -> claim.from() != Payer.PARTNERSHIP)
        .filter(claim -> funded.contains(claim.heading()))
        .toList();
  }
}
