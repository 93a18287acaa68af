package org.mvprules.core.budget;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;

/**
 * One line of a budget.
 *
 * @param heading what it is for
 * @param amount how much; £0.00 is an amount, absent means not recorded
 * @param freeOfCharge what is used for it that costs nothing, such as {@code a room that is lent}
 */
public record BudgetLine(
    BudgetHeading heading, Optional<Money> amount, Optional<String> freeOfCharge) {

  /**
   * Checks the line.
   *
   * @throws ImpossibleFactException if what is free of charge is a blank text
   */
  public BudgetLine {
    requireNonNull(heading, "heading");
    freeOfCharge.ifPresent(text -> Check.text(text, "freeOfCharge"));
  }
}
