package org.mvprules.rules.words;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.fact.Share;

/** The budget as a whole, recorded or not. */
@Word("The budget as a whole, recorded or not")
public final class WholeBudget extends Judged {

  private final Optional<Budget> budget;
  private final LocalDate day;

  /**
   * Shows the budget.
   *
   * @param policy the figures and settings in force
   * @param budget what is recorded of it
   * @param day the day as of which the partnership is judged
   */
  public WholeBudget(Policy policy, Optional<Budget> budget, LocalDate day) {
    super(policy, "the budget", "/budget");
    this.budget = budget;
    this.day = day;
  }

  private Optional<Money> recordedTotal() {
    return budget.flatMap(Budget::total);
  }

  private List<BudgetLine> lines() {
    return budget.map(Budget::lines).orElse(List.of());
  }

  private Money sum() {
    return lines().stream()
        .flatMap(line -> line.amount().stream())
        .reduce(new Money(0), Money::plus);
  }

  /**
   * Whether an amount is recorded for it.
   *
   * @return true if it has a total, or a line with an amount
   */
  @Word("Whether it has a total, or a line with an amount")
  public boolean amountRecorded() {
    return recordedTotal().isPresent()
        || lines().stream().anyMatch(line -> line.amount().isPresent());
  }

  /**
   * Whether there is money.
   *
   * @return true if its total is more than £0.00; without a total, if a line is
   */
  @Word("Whether there is money: a total of more than £0.00 or, without a total, such a line")
  public boolean hasMoney() {
    return recordedTotal().orElse(sum()).pence() > 0;
  }

  /**
   * Whether there is no money.
   *
   * @return true if its total is recorded as £0.00 or, without a total, all of its lines are
   */
  @Word("Whether there is no money: a total of £0.00 or, without a total, such lines only")
  public boolean isNothing() {
    return recordedTotal()
        .map(money -> money.pence() == 0)
        .orElse(
            complete()
                && hasLines()
                && lines().stream().allMatch(line -> line.amount().isPresent())
                && sum().pence() == 0);
  }

  /**
   * Whether total and lines can be compared.
   *
   * @return true if the total is recorded, and every line with its amount
   */
  @Word("Whether its total is recorded, and all of its lines with their amounts")
  public boolean totalAndLinesKnown() {
    return recordedTotal().isPresent()
        && budget.filter(any -> any.complete() == Answer.YES).isPresent()
        && lines().stream().allMatch(line -> line.amount().isPresent());
  }

  /**
   * Whether the total is the sum of the lines.
   *
   * @return true if so, as far as recorded
   */
  @Word("Whether its total is the sum of the amounts of its lines, as far as recorded")
  public boolean totalIsSumOfLines() {
    return recordedTotal().filter(sum()::equals).isPresent();
  }

  /**
   * Whether the lines come to more than the total already.
   *
   * @return true if so, whatever is not recorded
   */
  @Word("Whether the lines recorded come to more than the total already")
  public boolean linesExceedTotal() {
    return recordedTotal().filter(money -> sum().compareTo(money) > 0).isPresent();
  }

  /**
   * The total in words.
   *
   * @return an amount, or that there is none
   */
  @Word("Its total, for use in texts")
  public String total() {
    return recordedTotal().map(Money::toString).orElse("not recorded");
  }

  /**
   * The sum of the lines in words.
   *
   * @return an amount
   */
  @Word("The sum of the amounts of its lines, for use in texts")
  public String sumOfLines() {
    return sum().toString();
  }

  /**
   * The difference between total and lines in words.
   *
   * @return an amount, whichever is larger
   */
  @Word("The difference between its total and the sum of its lines, for use in texts")
  public String difference() {
    return difference(sum());
  }

  /**
   * The difference between the total and a figure in words.
   *
   * @param figure the name of the figure
   * @return such as {@code £20.00 less}
   */
  @Word("How far its total is from a figure, by its name, for use in texts")
  public String totalBeside(String figure) {
    Money other = pounds(figure);
    return recordedTotal()
        .map(
            money ->
                money.equals(other)
                    ? "just as much"
                    : difference(other) + (money.compareTo(other) < 0 ? " less" : " more"))
        .orElse("not recorded");
  }

  private String difference(Money other) {
    return recordedTotal()
        .map(money -> new Money(Math.abs(money.pence() - other.pence())).toString())
        .orElse("not recorded");
  }

  /**
   * Whether its amounts are on more than one basis of value added tax.
   *
   * @return true if some are with the tax and some without
   */
  @Word("Whether some of its amounts are with value added tax and some without")
  public boolean vatMixed() {
    Set<VatBasis> bases = new HashSet<>();
    budget.ifPresent(any -> bases.add(any.vat()));
    lines().forEach(line -> bases.add(line.vat()));
    return bases.contains(VatBasis.WITH_VAT) && bases.contains(VatBasis.WITHOUT_VAT);
  }

  /**
   * Whether it is recorded for which days it is.
   *
   * @return true if so
   */
  @Word("Whether it is recorded for which days it is")
  public boolean periodKnown() {
    return budget.flatMap(Budget::period).isPresent();
  }

  /**
   * Whether it is known to be for other days than the one as of which the partnership is judged.
   *
   * @return false on its first and its last day, and if it is not recorded for which days it is
   */
  @Word("Whether it is recorded as ending before the day as of which to judge, or beginning later")
  public boolean forAnotherTime() {
    return budget.flatMap(Budget::period).filter(period -> !period.contains(day)).isPresent();
  }

  /**
   * The days that it is for.
   *
   * @return in words
   */
  @Word("The days that it is for, for use in texts")
  public String days() {
    return budget
        .flatMap(Budget::period)
        .map(period -> Texts.of(period.first()) + " to " + Texts.of(period.last()))
        .orElse("days that are not recorded");
  }

  /**
   * For how many months it is.
   *
   * @return months, one that has only begun counted too; 0 if it is not recorded
   */
  @Word("For how many months it is, one that has only begun counted too; 0 if not recorded")
  public long months() {
    return budget.flatMap(Budget::period).map(WholeBudget::months).orElse(0L);
  }

  /**
   * How many months there are in a stretch of days.
   *
   * @param period the days
   * @return months, one that has only begun counted too
   */
  public static long months(Period period) {
    LocalDate end = period.last().plusDays(1);
    long whole = ChronoUnit.MONTHS.between(period.first(), end);
    return period.first().plusMonths(whole).isBefore(end) ? whole + 1 : whole;
  }

  /**
   * How many whole years there are in a stretch of days; what is less than a year counts as one.
   */
  static long wholeYears(Period period) {
    return Math.max(1, ChronoUnit.YEARS.between(period.first(), period.last().plusDays(1)));
  }

  /**
   * Whether the commissioner has agreed it.
   *
   * @return yes also where only the day is recorded
   */
  @Word("Whether the commissioner has agreed it")
  public Answer agreed() {
    return budget
        .map(any -> any.agreedOn().isPresent() ? Answer.YES : any.agreed())
        .orElse(Answer.NOT_RECORDED);
  }

  /**
   * Whether the board of the local maternity system agreed sources and timing.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether the board of the local maternity system agreed its sources and their timing")
  public Answer sourcesAgreed() {
    return budget.map(Budget::lmsBoardAgreedSources).orElse(Answer.NOT_RECORDED);
  }

  /**
   * Whether a funder is named.
   *
   * @return true if so
   */
  @Word("Whether anybody is named who gives the money")
  public boolean fundersNamed() {
    return !funders().isEmpty();
  }

  private List<Funder> funders() {
    return budget.map(Budget::funders).orElse(List.of());
  }

  /**
   * Whether it is known how the cost is shared.
   *
   * @return true if the shares, or the amounts, of all who give money are recorded
   */
  @Word(
      "Whether it is recorded for each of those who give money which share, or how much, they give")
  public boolean splitKnown() {
    return fundersNamed() && (sharesKnown() || amountsKnown());
  }

  private boolean sharesKnown() {
    return funders().stream().allMatch(funder -> funder.share().isPresent());
  }

  private boolean amountsKnown() {
    return recordedTotal().isPresent()
        && funders().stream().allMatch(funder -> funder.amount().isPresent());
  }

  /**
   * Whether the parts come to the whole.
   *
   * @return true if all shares, or all amounts, are known and come to it
   */
  @Word("Whether all of those shares come to the whole, or all of those amounts to the total")
  public boolean splitAddsUp() {
    return splitKnown() && !splitDoesNotAddUp();
  }

  /**
   * Whether the parts do not come to the whole.
   *
   * @return true if they come to more already, or all are known and come to less
   */
  @Word("Whether those shares or amounts come to more than the whole, or to less with all recorded")
  public boolean splitDoesNotAddUp() {
    return fundersNamed()
        && (isWrong(sharesBesideTheWhole(), sharesKnown())
            || recordedTotal().filter(total -> isWrong(given(total), amountsKnown())).isPresent());
  }

  private static boolean isWrong(int parts, boolean allKnown) {
    return parts > 0 || parts < 0 && allKnown;
  }

  /** Above 0 if the amounts come to more than the total, below 0 if to less. */
  private int given(Money total) {
    return funders().stream()
        .flatMap(funder -> funder.amount().stream())
        .map(amount -> BigInteger.valueOf(amount.pence()))
        .reduce(BigInteger.ZERO, BigInteger::add)
        .compareTo(BigInteger.valueOf(total.pence()));
  }

  /** Above 0 if the shares come to more than the whole, below 0 if to less. */
  private int sharesBesideTheWhole() {
    BigInteger parts = BigInteger.ZERO;
    BigInteger whole = BigInteger.ONE;
    for (Share share : funders().stream().flatMap(funder -> funder.share().stream()).toList()) {
      BigInteger other = BigInteger.valueOf(share.whole());
      parts = parts.multiply(other).add(whole.multiply(BigInteger.valueOf(share.part())));
      whole = whole.multiply(other);
    }
    return parts.compareTo(whole);
  }

  /**
   * How the cost is shared.
   *
   * @return each who gives money, with share and amount as far as recorded
   */
  @Word("Those who give money, each with share and amount, for use in texts")
  public List<String> split() {
    return funders().stream()
        .map(
            funder ->
                funder.name()
                    + funder.share().map(share -> " " + share).orElse("")
                    + funder.amount().map(amount -> " " + amount).orElse(""))
        .toList();
  }

  /**
   * Whether every funder's amount and day are recorded.
   *
   * @return false if one is missing
   */
  @Word("Whether amount and first day are recorded of everybody who gives money")
  public boolean fundersComplete() {
    return funders().stream()
        .allMatch(funder -> funder.amount().isPresent() && funder.from().isPresent());
  }

  /**
   * Funders of whom amount or day are missing.
   *
   * @return their names
   */
  @Word("Those who give money and of whom amount or first day are missing, for use in texts")
  public List<String> fundersIncomplete() {
    return funders().stream()
        .filter(funder -> funder.amount().isEmpty() || funder.from().isEmpty())
        .map(Funder::name)
        .toList();
  }

  /**
   * Whether it has lines.
   *
   * @return true if any is recorded
   */
  @Word("Whether any line of it is recorded")
  public boolean hasLines() {
    return !lines().isEmpty();
  }

  /**
   * Whether it is recorded as complete.
   *
   * @return true if so
   */
  @Word("Whether it is recorded as complete, with all of its lines")
  public boolean complete() {
    return budget.filter(any -> any.complete() == Answer.YES).isPresent();
  }
}
