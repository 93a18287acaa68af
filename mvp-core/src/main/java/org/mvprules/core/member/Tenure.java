package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/** Whether a job is still held. */
public enum Tenure {
  /** Held and worked in now. */
  @WhenAbsent
  NOW,
  /** Held, but on a break such as maternity leave. */
  ON_LEAVE,
  /** No longer held. */
  FORMER
}
