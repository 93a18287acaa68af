package org.mvprules.core.workplan;

import org.mvprules.core.fact.WhenAbsent;

/** How far a work plan has come. */
public enum PlanStatus {
  /** There is none. */
  NONE,
  /** Ideas, not yet a plan. */
  SUGGESTED,
  /** Written down, not yet agreed by the partnership. */
  DRAFT,
  /** Agreed by the partnership itself. */
  AGREED,
  /** Agreed by the partnership, and ratified by the LMS, commissioner or provider. */
  RATIFIED,
  /** Last year's plan, carried over. */
  ROLLED_FORWARD,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
