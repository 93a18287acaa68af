package org.mvprules.rules;

import java.time.LocalDate;

/** Thrown when a partnership is to be judged as of a day on which no guidance was in force. */
public final class NoGuidanceInForceException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final LocalDate asOf;
  private final LocalDate earliest;

  /**
   * Says which day was asked for, and which is the earliest.
   *
   * @param ruleBook the id of the rule book
   * @param asOf the day that was asked for
   * @param earliest the first day for which the rule book can be asked
   */
  public NoGuidanceInForceException(String ruleBook, LocalDate asOf, LocalDate earliest) {
    super(
        "No guidance was in force on "
            + asOf
            + ": the rule book "
            + ruleBook
            + " starts on "
            + earliest
            + ". To judge an older partnership by later guidance, ask as of that day or a later"
            + " one.");
    this.asOf = asOf;
    this.earliest = earliest;
  }

  /**
   * The day that was asked for.
   *
   * @return a day
   */
  public LocalDate asOf() {
    return asOf;
  }

  /**
   * The first day for which the rule book can be asked.
   *
   * @return a day
   */
  public LocalDate earliest() {
    return earliest;
  }
}
