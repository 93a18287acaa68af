package org.mvprules.core;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * A named body's acceptance, for a time, that a requirement is not met.
 *
 * @param requirement the requirement's id, such as {@code CHR-02}
 * @param by the body that accepts it, such as {@code LMNS board}
 * @param because its reason, such as {@code a new chair starts in May}
 * @param from the first day on which it is accepted
 * @param until the last day on which it is accepted
 */
public record Waiver(
    String requirement, String by, String because, LocalDate from, LocalDate until) {

  /**
   * Checks the texts and the order of the days.
   *
   * @throws ImpossibleFactException if a text is blank, or the last day is before the first
   */
  public Waiver {
    Check.text(requirement, "requirement");
    Check.text(by, "by");
    Check.text(because, "because");
    requireNonNull(from, "from");
    requireNonNull(until, "until");
    if (until.isBefore(from)) {
      throw new ImpossibleFactException("until", until.toString(), "a day not before " + from);
    }
  }

  /**
   * Whether the waiver holds on a day.
   *
   * @param day the day
   * @return true from the first day to the last, both included
   */
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(until);
  }
}
