package org.mvprules.rules.cost;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.util.Optional;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.rules.words.Texts;

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
 * @param times how many times it is due
 * @param each how much each time
 * @param basis what it is due for, such as {@code half day: 4h00}
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
    long times,
    Amount each,
    String basis) {

  /** What a line of costs is for. */
  public enum What {
    /** A fee: an involvement payment. */
    FEE,
    /** Out-of-pocket expenses. */
    EXPENSES,
    /** Something bought or hired. */
    OTHER
  }

  /**
   * Checks that everything is there.
   *
   * @throws ArithmeticException if it is too much altogether to be an amount
   */
  public CostLine {
    requireNonNull(heading, "heading");
    each.times(times);
  }

  /**
   * How much it is altogether.
   *
   * @return so many times the amount of each time
   */
  public Amount amount() {
    return each.times(times);
  }

  /**
   * Who is due it, and what for; and who pays, if another body does.
   *
   * @return such as {@code m-1 as chair, fee}
   */
  public String words() {
    String capacity = part == PartTaken.NOT_RECORDED ? "" : " as " + Texts.of(part);
    String other = isOnTheBudget() ? "" : ", paid by the " + Texts.of(payer);
    return switch (what) {
      case FEE -> who + capacity + ", fee" + other;
      case EXPENSES -> who + capacity + ", expenses" + other;
      case OTHER -> who + other;
    };
  }

  /**
   * How the amount comes about.
   *
   * @return such as {@code 6 x £75.00 (half day: 4h00) = £450.00}
   */
  public String working() {
    String once = each + " (" + basis + ")";
    return times == 1 ? once : times + " x " + once + " = " + amount();
  }

  /**
   * The same in no month, so often.
   *
   * @param number how many times it is due
   * @return the changed copy
   */
  CostLine acrossMonths(long number) {
    return new CostLine(
        activity, title, what, who, part, Optional.empty(), heading, payer, number, each, basis);
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
