package org.mvprules.core.payment;

import org.mvprules.core.fact.WhenAbsent;

/**
 * Whether someone was offered payment for the time they give, and what they answered.
 *
 * <p>This is involvement payment, not out-of-pocket expenses. That an office is "funded" does not
 * say that its holder is offered payment.
 */
public enum PaymentOffer {
  /** Payment was offered and the person takes it. */
  OFFERED_AND_ACCEPTED,
  /** Payment was offered and the person does not want it. */
  OFFERED_AND_DECLINED,
  /** Payment was offered; what the person answered is not recorded. */
  OFFERED,
  /** No payment was offered. */
  NOT_OFFERED,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
