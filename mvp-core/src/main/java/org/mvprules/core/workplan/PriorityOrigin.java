package org.mvprules.core.workplan;

import org.mvprules.core.fact.WhenAbsent;

/** From whom a priority of the work plan comes. */
public enum PriorityOrigin {
  /** From the partnership itself. */
  MVP,
  /** From the local maternity (and neonatal) system. */
  LMS,
  /** From both. */
  BOTH,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
