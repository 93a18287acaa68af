package org.mvprules.core.budget;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;

/**
 * The partnership's budget, as far as it is recorded: proposed or agreed, for a year or a longer
 * term.
 *
 * @param funders who gives the money
 * @param currency the currency of all amounts
 * @param period the days that it is for: a year, or the term of several years
 * @param vat whether its amounts have value added tax in them
 * @param total how much it is altogether; £0.00 is an amount, absent means not recorded
 * @param complete whether {@code lines} are all the lines that the budget has
 * @param lines what the money is for, line by line
 * @param agreed whether the commissioner has agreed it; until then it is only proposed
 * @param agreedOn the day on which the commissioner agreed it
 * @param lmsBoardAgreedSources whether the board of the local maternity system has discussed and
 *     agreed where the money comes from, and when
 * @param claims what is claimed from other bodies beside it
 */
public record Budget(
    List<Funder> funders,
    Currency currency,
    Optional<Period> period,
    VatBasis vat,
    Optional<Money> total,
    Answer complete,
    List<BudgetLine> lines,
    Answer agreed,
    Optional<LocalDate> agreedOn,
    Answer lmsBoardAgreedSources,
    List<Claim> claims) {

  /** Fills in what is not recorded, and copies the lists. */
  public Budget {
    funders = List.copyOf(funders);
    currency = requireNonNullElse(currency, Currency.GBP);
    vat = requireNonNullElse(vat, VatBasis.NOT_RECORDED);
    complete = requireNonNullElse(complete, Answer.NOT_RECORDED);
    lines = List.copyOf(lines);
    agreed = requireNonNullElse(agreed, Answer.NOT_RECORDED);
    lmsBoardAgreedSources = requireNonNullElse(lmsBoardAgreedSources, Answer.NOT_RECORDED);
    claims = List.copyOf(claims);
  }

  /**
   * Starts the record of a budget.
   *
   * @return a builder in which nothing is recorded yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Records a budget step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private final List<Funder> funders = new ArrayList<>();
    private Optional<Period> period = Optional.empty();
    private VatBasis vat = VatBasis.NOT_RECORDED;
    private Optional<Money> total = Optional.empty();
    private Answer complete = Answer.NOT_RECORDED;
    private final List<BudgetLine> lines = new ArrayList<>();
    private Answer agreed = Answer.NOT_RECORDED;
    private Optional<LocalDate> agreedOn = Optional.empty();
    private Answer lmsBoardAgreedSources = Answer.NOT_RECORDED;
    private final List<Claim> claims = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a body that gives money.
     *
     * @param funder the body
     * @return this builder
     */
    public Builder funder(Funder funder) {
      funders.add(funder);
      return this;
    }

    /**
     * Says which days it is for.
     *
     * @param period the year or term
     * @return this builder
     */
    public Builder period(Period period) {
      this.period = Optional.of(period);
      return this;
    }

    /**
     * Says whether its amounts have value added tax in them.
     *
     * @param basis with or without
     * @return this builder
     */
    public Builder vat(VatBasis basis) {
      this.vat = basis;
      return this;
    }

    /**
     * Says how much it is altogether.
     *
     * @param total the amount
     * @return this builder
     */
    public Builder total(Money total) {
      this.total = Optional.of(total);
      return this;
    }

    /**
     * Says whether its lines are all that it has.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder complete(Answer answer) {
      this.complete = answer;
      return this;
    }

    /**
     * Adds a line.
     *
     * @param line the line
     * @return this builder
     */
    public Builder line(BudgetLine line) {
      lines.add(line);
      return this;
    }

    /**
     * Says whether the commissioner has agreed it.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder agreed(Answer answer) {
      this.agreed = answer;
      return this;
    }

    /**
     * Says when the commissioner agreed it.
     *
     * @param day the day
     * @return this builder
     */
    public Builder agreedOn(LocalDate day) {
      this.agreedOn = Optional.of(day);
      return this;
    }

    /**
     * Says whether the board of the local maternity system agreed sources and timing.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder lmsBoardAgreedSources(Answer answer) {
      this.lmsBoardAgreedSources = answer;
      return this;
    }

    /**
     * Adds what is claimed from another body.
     *
     * @param claim the claim
     * @return this builder
     */
    public Builder claim(Claim claim) {
      claims.add(claim);
      return this;
    }

    /**
     * Ends the record.
     *
     * @return the budget as recorded
     */
    public Budget build() {
      return new Budget(
          funders,
          Currency.GBP,
          period,
          vat,
          total,
          complete,
          lines,
          agreed,
          agreedOn,
          lmsBoardAgreedSources,
          claims);
    }
  }
}
