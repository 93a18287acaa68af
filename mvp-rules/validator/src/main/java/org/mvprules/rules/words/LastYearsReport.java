package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Period;
import org.mvprules.core.output.AnnualReport;
import org.mvprules.core.output.Outputs;

/**
 * The partnership's report on the last year that is over.
 *
 * <p>The guidance does not say when a year begins. A report is on the last year if a whole year of
 * it ended before the day as of which the partnership is judged, and no more than a year before.
 */
@Word(
    "The report on the last year that is over: a whole year of it ended before the day as of which"
        + " to judge, and no more than a year before")
public final class LastYearsReport extends Judged {

  private final List<AnnualReport> reports;
  private final Answer made;
  private final boolean firstYear;
  private final boolean unfunded;

  /**
   * Shows the report.
   *
   * @param policy the figures and settings in force
   * @param outputs what is recorded of reports
   * @param foundedOn the day on which the partnership was founded
   * @param day the day as of which the partnership is judged
   * @param unfunded whether the budget is recorded as no money at all
   */
  public LastYearsReport(
      Policy policy,
      Outputs outputs,
      Optional<LocalDate> foundedOn,
      LocalDate day,
      boolean unfunded) {
    super(policy, "the annual report", "/outputs");
    this.reports =
        outputs.annualReports().stream()
            .filter(report -> isOnTheLastYear(report.period(), day))
            .toList();
    this.made = outputs.annualReportMade();
    this.firstYear = foundedOn.filter(founded -> founded.plusYears(1).isAfter(day)).isPresent();
    this.unfunded = unfunded;
  }

  /** Whether a whole year of it ended before a day, and within the year before that. */
  private static boolean isOnTheLastYear(Period period, LocalDate day) {
    LocalDate firstYearEnds = period.first().plusYears(1).minusDays(1);
    LocalDate dayBefore = day.minusDays(1);
    LocalDate lastYearEnds = period.last().isBefore(dayBefore) ? period.last() : dayBefore;
    return !firstYearEnds.isAfter(lastYearEnds) && !lastYearEnds.isBefore(day.minusYears(1));
  }

  /**
   * Whether the first year of the partnership is not over yet.
   *
   * @return false on the day a year after it was founded, and if that is not recorded
   */
  @Word("Whether the partnership was founded less than a year before the day as of which to judge")
  public boolean firstYear() {
    return firstYear;
  }

  /**
   * Whether the report is recorded with its days.
   *
   * @return true if so
   */
  @Word("Whether the report is listed, with its days")
  public boolean listed() {
    return !reports.isEmpty();
  }

  /**
   * Whether it is recorded as written.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether it is recorded as written, listed or not")
  public Answer made() {
    return made;
  }

  /**
   * Whether it is on more than a year.
   *
   * @return false if a report on just a year is listed
   */
  @Word("Whether it is listed, and on more than a year")
  public boolean onMoreThanAYear() {
    return listed()
        && reports.stream()
            .map(AnnualReport::period)
            .noneMatch(period -> period.last().isBefore(period.first().plusYears(1)));
  }

  /**
   * Whether it tells what was achieved.
   *
   * @return yes if one of several reports does
   */
  @Word("Whether it tells what was achieved")
  public Answer achievements() {
    return part(AnnualReport::achievements);
  }

  /**
   * Whether it tells what is planned for the year to come.
   *
   * @return yes if one of several reports does
   */
  @Word("Whether it tells what is planned for the year to come")
  public Answer plansAhead() {
    return part(AnnualReport::plansAhead);
  }

  private Answer part(Function<AnnualReport, Answer> part) {
    List<Answer> answers = reports.stream().map(part).toList();
    if (answers.contains(Answer.YES)) {
      return Answer.YES;
    }
    return answers.isEmpty() || answers.contains(Answer.NOT_RECORDED)
        ? Answer.NOT_RECORDED
        : Answer.NO;
  }

  /**
   * The parts that it leaves out.
   *
   * @return in words
   */
  @Word("Which of its two parts it leaves out, for use in texts")
  public List<String> partsLeftOut() {
    return parts(Answer.NO);
  }

  /**
   * The parts of which it is not recorded whether it has them.
   *
   * @return in words
   */
  @Word("Of which of its two parts it is not recorded whether it has them, for use in texts")
  public List<String> partsNotRecorded() {
    return parts(Answer.NOT_RECORDED);
  }

  private List<String> parts(Answer answer) {
    List<String> parts = new ArrayList<>();
    if (achievements() == answer) {
      parts.add("what was achieved");
    }
    if (plansAhead() == answer) {
      parts.add("plans for the year to come");
    }
    return parts;
  }

  /**
   * The days that it is on.
   *
   * @return in words
   */
  @Word("The days that it is on, for use in texts")
  public List<String> days() {
    return reports.stream().map(AnnualReport::period).map(Texts::of).toList();
  }

  /**
   * Whether there is no money.
   *
   * @return true if the budget is recorded as £0.00
   */
  @Word("Whether the budget is recorded as no money at all")
  public boolean unfunded() {
    return unfunded;
  }
}
