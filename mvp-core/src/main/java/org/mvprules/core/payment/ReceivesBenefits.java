package org.mvprules.core.payment;

import org.mvprules.core.fact.WhenAbsent;

/** Whether a person receives state benefits, as they said themselves. */
public enum ReceivesBenefits {
  /** The person said that they do. */
  YES,
  /** The person said that they do not. */
  NO,
  /** The person was asked and preferred not to say. */
  PREFERS_NOT_TO_SAY,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
