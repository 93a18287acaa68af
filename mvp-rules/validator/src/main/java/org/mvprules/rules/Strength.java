package org.mvprules.rules;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

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

  /**
   * The strength that a word names.
   *
   * @param word such as {@code SHOULD}
   * @return empty if there is none of that name
   */
  public static Optional<Strength> named(String word) {
    return Arrays.stream(values()).filter(strength -> strength.name().equals(word)).findFirst();
  }
}
