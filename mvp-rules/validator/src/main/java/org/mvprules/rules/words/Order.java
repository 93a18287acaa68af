package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.Optional;

/** Which of two days comes first. */
public enum Order {
  /** The first is before the second. */
  BEFORE,
  /** Both are the same day. */
  SAME_DAY,
  /** The first is after the second. */
  AFTER,
  /** One of them is not recorded. */
  NOT_RECORDED;

  /** Which of two days comes first, if both are recorded. */
  static Order of(Optional<LocalDate> day, Optional<LocalDate> other) {
    if (day.isEmpty() || other.isEmpty()) {
      return NOT_RECORDED;
    }
    int order = day.get().compareTo(other.get());
    return order < 0 ? BEFORE : order == 0 ? SAME_DAY : AFTER;
  }
}
