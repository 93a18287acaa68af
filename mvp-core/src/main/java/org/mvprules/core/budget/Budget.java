package org.mvprules.core.budget;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;

/**
 * The partnership's budget, as far as it is recorded.
 *
 * @param funders who gives the money, by name
 * @param total how much it is altogether; £0.00 is an amount, absent means not recorded
 * @param complete whether {@code lines} are all the lines that the budget has
 * @param lines what the money is for, line by line
 */
public record Budget(
    List<String> funders, Optional<Money> total, Answer complete, List<BudgetLine> lines) {

  /**
   * Fills in what is not recorded, copies the lists and checks the names.
   *
   * @throws ImpossibleFactException if a funder's name is blank
   */
  public Budget {
    funders = List.copyOf(funders);
    complete = requireNonNullElse(complete, Answer.NOT_RECORDED);
    lines = List.copyOf(lines);
    for (int i = 0; i < funders.size(); i++) {
      Check.text(funders.get(i), "funders/" + i);
    }
  }
}
