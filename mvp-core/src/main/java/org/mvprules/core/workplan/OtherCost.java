package org.mvprules.core.workplan;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;

/**
 * A cost of an activity other than what people are paid or repaid, such as a room or a crèche.
 *
 * @param heading the heading of the budget that it belongs under
 * @param what what it is, in a few words
 * @param amount how much, each time that the activity takes place; £0.00 is an amount, absent means
 *     not recorded
 */
public record OtherCost(BudgetHeading heading, Optional<String> what, Optional<Money> amount) {

  /**
   * Checks the cost.
   *
   * @throws ImpossibleFactException if what it is is a blank text
   */
  public OtherCost {
    requireNonNull(heading, "heading");
    what.ifPresent(text -> Check.text(text, "what"));
  }
}
