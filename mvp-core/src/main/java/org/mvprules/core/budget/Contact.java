package org.mvprules.core.budget;

import org.mvprules.core.fact.WhenAbsent;

/** Whom a funding request names as its contact. */
public enum Contact {
  /** The chair, or the lead. */
  CHAIR,
  /** The vice-chair. */
  VICE_CHAIR,
  /** Another person. */
  SOMEONE_ELSE,
  /** The request names nobody. */
  NOBODY,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
