package org.mvprules.core.budget;

import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;

/**
 * The partnership's budget, as far as it is recorded.
 *
 * @param funders who gives the money, by name
 * @param total how much it is altogether; £0.00 is an amount, absent means not recorded
 */
public record Budget(List<String> funders, Optional<Money> total) {

  /**
   * Copies the list and checks the names.
   *
   * @throws ImpossibleFactException if a funder's name is blank
   */
  public Budget {
    funders = List.copyOf(funders);
    for (int i = 0; i < funders.size(); i++) {
      Check.text(funders.get(i), "funders/" + i);
    }
  }
}
