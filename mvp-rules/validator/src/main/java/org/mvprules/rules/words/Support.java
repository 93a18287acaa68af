package org.mvprules.rules.words;

/** What the guidance has paid for someone's part in an activity, as rules say. */
public enum Support {
  /** Nothing is paid or repaid. */
  NOTHING,
  /** Out-of-pocket expenses are repaid. */
  EXPENSES,
  /** Expenses are repaid and a fee is paid. */
  EXPENSES_AND_FEE,
  /** It is paid for, outside the categories. */
  PAID_ACCORDINGLY,
  /** The policy is not about it: staff in their working time. */
  OUTSIDE_THE_POLICY,
  /** The guidance does not settle it. */
  FOR_A_PERSON,
  /** Facts are missing, or rules contradict each other. */
  NOT_KNOWN
}
