package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/** Whether a job has to do with maternity services. */
public enum FieldOfWork {
  /** It provides, manages or commissions maternity services. */
  MATERNITY,
  /** It has to do with something else. */
  NOT_MATERNITY,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
