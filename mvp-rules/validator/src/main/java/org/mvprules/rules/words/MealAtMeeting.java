package org.mvprules.rules.words;

import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.PlannedLength;

/** A meeting at which the partnership is the host, and whether people get something to eat. */
@Word("A meeting, working group or development day of the plan: is it long, and is there a meal?")
public final class MealAtMeeting extends Judged {

  private final Activity meeting;

  /**
   * Shows one meeting.
   *
   * @param policy the figures and settings in force
   * @param pointer the place in the record
   * @param meeting the meeting, or a series of them
   */
  public MealAtMeeting(Policy policy, String pointer, Activity meeting) {
    super(policy, meeting.title(), pointer);
    this.meeting = meeting;
  }

  /**
   * Whether its length in minutes is recorded.
   *
   * @return true if so
   */
  @Word("Whether its length in minutes is recorded")
  public boolean minutesKnown() {
    return meeting.minutes().isPresent();
  }

  /**
   * How long one occasion is.
   *
   * @return minutes; 0 if they are not recorded
   */
  @Word("How many minutes it lasts; 0 if not recorded")
  public long minutes() {
    return meeting.minutes().map(Minutes::number).orElse(0);
  }

  /**
   * How long it is planned to be.
   *
   * @return half a day, a day, or not recorded
   */
  @Word("Whether it is planned as half a day or a day, which matters while no minutes are recorded")
  public PlannedLength plannedAs() {
    return meeting.length();
  }

  /**
   * Whether it is held online.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether it is held online")
  public Answer online() {
    return meeting.online();
  }

  /**
   * Whether there is a meal, whoever provides it.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether there is a meal, whoever provides it")
  public Answer meal() {
    return meeting.meal();
  }
}
