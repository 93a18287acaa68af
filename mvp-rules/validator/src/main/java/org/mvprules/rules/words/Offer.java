package org.mvprules.rules.words;

/** What a person is offered for taking part, all their offices and activities taken together. */
public enum Offer {
  /** A fee, which they have taken or not answered yet. */
  FEE,
  /** A fee, which they turned down. */
  FEE_DECLINED,
  /** No fee; expenses are planned for. */
  EXPENSES_ONLY,
  /** No fee, and no expenses are planned for. */
  NO_FEE,
  /** The record does not say whether a fee is offered. */
  NOT_RECORDED
}
