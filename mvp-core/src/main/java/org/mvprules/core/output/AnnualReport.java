package org.mvprules.core.output;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Period;

/**
 * A report that the partnership has written on its work.
 *
 * @param period the days that it reports on; a year, or more
 * @param achievements whether it tells what was achieved
 * @param plansAhead whether it tells what is planned for the year to come
 * @param publishedOn the day on which it was published
 */
public record AnnualReport(
    Period period, Answer achievements, Answer plansAhead, Optional<LocalDate> publishedOn) {

  /** Fills in what is not recorded, and checks the rest. */
  public AnnualReport {
    requireNonNull(period, "period");
    achievements = requireNonNullElse(achievements, Answer.NOT_RECORDED);
    plansAhead = requireNonNullElse(plansAhead, Answer.NOT_RECORDED);
  }
}
