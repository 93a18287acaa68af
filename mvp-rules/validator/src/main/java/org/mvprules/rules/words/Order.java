package org.mvprules.rules.words;

/** Which of two days comes first. */
public enum Order {
  /** The first is before the second. */
  BEFORE,
  /** Both are the same day. */
  SAME_DAY,
  /** The first is after the second. */
  AFTER,
  /** One of them is not recorded. */
  NOT_RECORDED
}
