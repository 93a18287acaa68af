package org.mvprules.core.meeting;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;

/**
 * One meeting of the partnership that was held.
 *
 * @param on the day on which it was held
 * @param commissionerPresent whether anybody from a commissioner was there
 */
public record Meeting(Optional<LocalDate> on, Answer commissionerPresent) {

  /**
   * A meeting of which only the day is recorded.
   *
   * @param day the day
   * @return that meeting
   */
  public static Meeting on(LocalDate day) {
    return new Meeting(Optional.of(day), Answer.NOT_RECORDED);
  }

  /** Fills in what is not recorded, and checks the rest. */
  public Meeting {
    commissionerPresent = requireNonNullElse(commissionerPresent, Answer.NOT_RECORDED);
  }
}
