package org.mvprules.core.fact;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A stretch of days, such as the year of a budget or of a work plan.
 *
 * @param first its first day
 * @param last its last day, which belongs to it
 */
public record Period(LocalDate first, LocalDate last) {

  /**
   * Checks the order of the days.
   *
   * @throws ImpossibleFactException if the last day is before the first
   */
  public Period {
    requireNonNull(first, "first");
    requireNonNull(last, "last");
    if (last.isBefore(first)) {
      throw new ImpossibleFactException("last", last.toString(), "a day not before " + first);
    }
  }

  /**
   * Whether a day lies in this period.
   *
   * @param day the day
   * @return true on the first day, the last day and all days between
   */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
