package org.mvprules.core.budget;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.payment.Payer;

/**
 * Money that is claimed from another body for something that the partnership does, such as expenses
 * for meetings of the local maternity system.
 *
 * @param from the body it is claimed from
 * @param heading the heading of the budget that it would belong under
 * @param activity the id of the activity that it is for, such as {@code lms-board}
 * @param amount how much
 */
public record Claim(
    Payer from, BudgetHeading heading, Optional<String> activity, Optional<Money> amount) {

  /**
   * Fills in what is not recorded.
   *
   * @throws ImpossibleFactException if the activity is blank
   */
  public Claim {
    from = requireNonNullElse(from, Payer.NOT_RECORDED);
    requireNonNull(heading, "heading");
    activity.ifPresent(text -> Check.text(text, "activity"));
  }
}
