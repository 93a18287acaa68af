package org.mvprules.rules.cost;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;

/**
 * One thing that an activity of the work plan costs.
 *
 * @param activity the id of the activity
 * @param title what the activity is called
 * @param what whether it is a fee, expenses or something else
 * @param who who is due it, or what is bought
 * @param part in which capacity they take part; not recorded for what is bought
 * @param month the month in which it falls due; absent where the days are not known
 * @param heading the heading of the budget that it belongs under
 * @param payer whose money pays for it; where that is not recorded, the partnership's
 * @param amount how much altogether
 * @param working how the amount comes about, such as {@code 6 x £75.00 (half day) = £450.00}
 */
public record CostLine(
    String activity,
    String title,
    What what,
    String who,
    PartTaken part,
    Optional<YearMonth> month,
    BudgetHeading heading,
    Payer payer,
    Amount amount,
    String working) {

  /** What a line of costs is for. */
  public enum What {
    /** A fee: an involvement payment. */
    FEE,
    /** Out-of-pocket expenses. */
    EXPENSES,
    /** Something bought or hired. */
    OTHER
  }

  /** Checks that everything is there. */
  public CostLine {
    requireNonNull(heading, "heading");
    requireNonNull(amount, "amount");
  }

  /**
   * Whether the partnership's own budget has to carry it.
   *
   * @return true unless another body is recorded as paying
   */
  public boolean isOnTheBudget() {
    return payer == Payer.PARTNERSHIP || payer == Payer.NOT_RECORDED;
  }
}
