package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;

/** Whether someone was given information or advice, and whether that was before they accepted. */
public enum Given {
  /** Given before they accepted, or given while no day of accepting is recorded. */
  IN_TIME,
  /** Given on the day on which they accepted: which came first, a record of days cannot say. */
  SAME_DAY,
  /** Given only after they had accepted. */
  TOO_LATE,
  /** Given, and accepted on a recorded day; on which day it was given is not recorded. */
  DAY_NOT_RECORDED,
  /** Recorded as not given. */
  NOT_GIVEN,
  /** Recorded as not given, and with a day on which it was given. */
  CONTRADICTORY,
  /** The record does not say. */
  NOT_RECORDED;

  /**
   * Puts what is recorded of it into one word.
   *
   * @param given whether it was given; a recorded day of it says yes as well
   * @param givenOn the day of that
   * @param acceptedOn the day on which the person accepted
   * @return never null
   */
  public static Given of(
      Answer given, Optional<LocalDate> givenOn, Optional<LocalDate> acceptedOn) {
    if (given == Answer.NO) {
      return givenOn.isPresent() ? CONTRADICTORY : NOT_GIVEN;
    }
    if (given == Answer.NOT_RECORDED && givenOn.isEmpty()) {
      return NOT_RECORDED;
    }
    if (acceptedOn.isEmpty()) {
      return IN_TIME;
    }
    if (givenOn.isEmpty()) {
      return DAY_NOT_RECORDED;
    }
    int order = givenOn.get().compareTo(acceptedOn.get());
    return order < 0 ? IN_TIME : order == 0 ? SAME_DAY : TOO_LATE;
  }
}
