package org.mvprules.core.workplan;

import org.mvprules.core.fact.WhenAbsent;

/** How long one occasion of an activity is planned to be, where no minutes are known. */
public enum PlannedLength {
  /** Planned as half a day. */
  HALF_DAY,
  /** Planned as a day. */
  DAY,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
