package org.mvprules.rules.words;

import org.mvprules.core.workplan.PlannedLength;

/**
 * What someone does on one day for which a fee is due, all such activities of the day together; or
 * one activity, where each is paid by itself.
 */
@Word("What someone does on one day for which a fee is due: what does it earn?")
public final class PersonDay extends Classified {

  private final long minutes;
  private final PlannedLength planned;

  /**
   * Shows one day.
   *
   * @param policy the figures and settings in force on that day
   * @param minutes how long it is altogether; 0 where only a planned length is known
   * @param planned the planned length, where no minutes are known
   */
  public PersonDay(Policy policy, long minutes, PlannedLength planned) {
    super(policy, "a day", "/workPlan");
    this.minutes = minutes;
    this.planned = planned;
  }

  /**
   * How long it is altogether.
   *
   * @return minutes
   */
  @Word("How many minutes it is altogether; 0 where only a planned length is known")
  public long minutes() {
    return minutes;
  }

  /**
   * The planned length, where no minutes are known.
   *
   * @return not recorded where minutes are known
   */
  @Word("The planned length, where no minutes are known; else PlannedLength.NOT_RECORDED")
  public PlannedLength planned() {
    return planned;
  }
}
