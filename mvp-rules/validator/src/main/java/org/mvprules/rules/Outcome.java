package org.mvprules.rules;

import java.util.Locale;

/**
 * What a report comes to altogether.
 *
 * <p>It says whether the <em>guidance</em> is met. Neither the guidance nor this library makes
 * anything lawful or unlawful.
 */
public enum Outcome {
  /** Everything that the guidance asks with "must" or "should" is met or does not apply. */
  MEETS_GUIDANCE,
  /** Something that the guidance asks with "must" or "should" is not met. */
  DOES_NOT_MEET_GUIDANCE,
  /** Nothing is known to be not met, but something cannot be told or is for a person to decide. */
  UNDECIDED;

  /**
   * The constant as words.
   *
   * @return such as {@code does not meet guidance}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
