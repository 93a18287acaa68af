package org.mvprules.core.governance;

import org.mvprules.core.fact.WhenAbsent;

/** Who arranges the money that a partnership has been promised. */
public enum ArrangedBy {
  /** The commissioner of maternity care, alone or together with providers. */
  COMMISSIONER,
  /** The local maternity (and neonatal) system. */
  LMS,
  /** Another body. */
  OTHER,
  /** Nobody, so far. */
  NOBODY,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
