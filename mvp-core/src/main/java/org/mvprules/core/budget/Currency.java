package org.mvprules.core.budget;

import org.mvprules.core.fact.WhenAbsent;

/** The currency of amounts: there is only one. */
public enum Currency {
  /** Pounds sterling. */
  @WhenAbsent
  GBP
}
