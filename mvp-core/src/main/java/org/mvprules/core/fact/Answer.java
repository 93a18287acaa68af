package org.mvprules.core.fact;

/**
 * The answer that a record gives to a question of yes or no.
 *
 * <p>"Not recorded" is an answer of its own: it means that nobody wrote the fact down, and it is
 * never read as "no".
 */
public enum Answer {
  /** The record says yes. */
  YES,
  /** The record says no. */
  NO,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
