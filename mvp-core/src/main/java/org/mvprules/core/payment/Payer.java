package org.mvprules.core.payment;

import org.mvprules.core.fact.WhenAbsent;

/** Whose money pays for people's part in an activity. */
public enum Payer {
  /** The partnership's own budget. */
  PARTNERSHIP,
  /** The team of the wider area: in 2018 that of the sustainability and transformation plan. */
  AREA_TEAM,
  /** The local maternity (and neonatal) system. */
  LMS,
  /** The trust or another provider of care. */
  PROVIDER,
  /** Another body that asked for the work. */
  ANOTHER_BODY,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
