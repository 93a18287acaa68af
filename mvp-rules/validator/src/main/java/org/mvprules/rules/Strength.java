package org.mvprules.rules;

import java.util.Locale;

/** How firmly the guidance asks for something. */
public enum Strength {
  /** A legal duty, a stated responsibility, or an absolute. */
  MUST,
  /** The guidance says should, expects, or calls it essential or important. */
  SHOULD,
  /** The guidance suggests it, gives it as an example, or describes it as good practice. */
  ADVICE;

  /**
   * The constant as words.
   *
   * @return such as {@code should}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
