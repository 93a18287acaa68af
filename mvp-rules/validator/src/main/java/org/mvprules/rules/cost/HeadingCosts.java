package org.mvprules.rules.cost;

import java.util.Optional;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Money;

/**
 * What the plan costs under one heading of the budget, beside what the budget has for it.
 *
 * @param heading the heading
 * @param planned what the plan costs under it, as far as it is costed
 * @param budgeted what the budget has for it; absent if it has no line for it, or one without an
 *     amount
 */
public record HeadingCosts(BudgetHeading heading, Amount planned, Optional<Money> budgeted) {

  /**
   * Whether the budget carries the plan here.
   *
   * @return true if the budget has at least as much as the plan can cost; false if it has less than
   *     the plan costs at least; empty if it turns on what is not recorded
   */
  public Optional<Boolean> isCarried() {
    if (planned.most().pence() == 0) {
      return Optional.of(true);
    }
    if (budgeted.isEmpty()) {
      return Optional.empty();
    }
    if (budgeted.get().compareTo(planned.most()) >= 0) {
      return Optional.of(true);
    }
    return budgeted.get().compareTo(planned.least()) < 0 ? Optional.of(false) : Optional.empty();
  }
}
