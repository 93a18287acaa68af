package org.mvprules.core.budget;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;

/**
 * One line of a budget.
 *
 * @param heading what it is for
 * @param amount how much; £0.00 is an amount, absent means not recorded
 * @param freeOfCharge what is used for it that costs nothing, such as {@code a room that is lent}
 * @param reason why nothing is asked for, where that needs saying
 * @param noFreeOne whether it is known that nothing free of charge could be found, such as a room
 * @param vat whether the amount has value added tax in it, where the line differs from the budget
 */
public record BudgetLine(
    BudgetHeading heading,
    Optional<Money> amount,
    Optional<String> freeOfCharge,
    Optional<String> reason,
    Answer noFreeOne,
    VatBasis vat) {

  /**
   * Fills in what is not recorded, and checks the texts.
   *
   * @throws ImpossibleFactException if a text is blank
   */
  public BudgetLine {
    requireNonNull(heading, "heading");
    freeOfCharge.ifPresent(text -> Check.text(text, "freeOfCharge"));
    reason.ifPresent(text -> Check.text(text, "reason"));
    noFreeOne = requireNonNullElse(noFreeOne, Answer.NOT_RECORDED);
    vat = requireNonNullElse(vat, VatBasis.NOT_RECORDED);
  }

  /**
   * A line of which nothing is recorded but its heading.
   *
   * @param heading what it is for
   * @return that line
   */
  public static BudgetLine of(BudgetHeading heading) {
    return new BudgetLine(
        heading,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Answer.NOT_RECORDED,
        VatBasis.NOT_RECORDED);
  }

  /**
   * The same line with an amount.
   *
   * @param amount how much
   * @return the changed copy
   */
  public BudgetLine withAmount(Money amount) {
    return new BudgetLine(heading, Optional.of(amount), freeOfCharge, reason, noFreeOne, vat);
  }

  /**
   * The same line with what is used for it free of charge.
   *
   * @param what in a few words
   * @return the changed copy
   */
  public BudgetLine withFreeOfCharge(String what) {
    return new BudgetLine(heading, amount, Optional.of(what), reason, noFreeOne, vat);
  }

  /**
   * The same line with a reason why nothing is asked for.
   *
   * @param why in a few words
   * @return the changed copy
   */
  public BudgetLine withReason(String why) {
    return new BudgetLine(heading, amount, freeOfCharge, Optional.of(why), noFreeOne, vat);
  }

  /**
   * The same line, nothing free of charge having been found or having been found.
   *
   * @param answer whether it is known that nothing free could be found
   * @return the changed copy
   */
  public BudgetLine withNoFreeOne(Answer answer) {
    return new BudgetLine(heading, amount, freeOfCharge, reason, answer, vat);
  }

  /**
   * The same line with its own basis of value added tax.
   *
   * @param basis whether the amount has the tax in it
   * @return the changed copy
   */
  public BudgetLine withVat(VatBasis basis) {
    return new BudgetLine(heading, amount, freeOfCharge, reason, noFreeOne, basis);
  }
}
