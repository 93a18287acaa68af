package org.mvprules.rules.internal;

import java.util.Objects;

/**
 * The comparisons that compiled conditions call, under the names that they have in Drools. What is
 * compared is always there: views have no word that could be missing.
 */
public final class Compared {

  private Compared() {}

  /**
   * Whether two things are equal.
   *
   * @param one a thing
   * @param other another
   * @return whether they are
   */
  public static boolean areNullSafeEquals(Object one, Object other) {
    return Objects.equals(one, other);
  }

  /**
   * Whether two numbers are equal.
   *
   * @param one a number
   * @param other another of the same kind
   * @return whether they are
   */
  public static boolean areNumbersNullSafeEquals(Number one, Number other) {
    return Objects.equals(one, other);
  }

  /**
   * Whether one number is greater than another.
   *
   * @param one a number
   * @param other another
   * @return whether it is
   */
  public static boolean greaterThanNumbers(Long one, Long other) {
    return one > other;
  }

  /**
   * Whether one number is another or greater.
   *
   * @param one a number
   * @param other another
   * @return whether it is
   */
  public static boolean greaterOrEqualNumbers(Long one, Long other) {
    return one >= other;
  }

  /**
   * Whether one number is less than another.
   *
   * @param one a number
   * @param other another
   * @return whether it is
   */
  public static boolean lessThanNumbers(Long one, Long other) {
    return one < other;
  }

  /**
   * Whether one number is another or less.
   *
   * @param one a number
   * @param other another
   * @return whether it is
   */
  public static boolean lessOrEqualNumbers(Long one, Long other) {
    return one <= other;
  }

  /**
   * Whether one thing comes after another.
   *
   * @param one a thing
   * @param other another of its kind
   * @param <T> their kind
   * @return whether it does
   */
  public static <T extends Comparable<T>> boolean greaterThan(T one, T other) {
    return one.compareTo(other) > 0;
  }

  /**
   * Whether one thing comes after another, or is equal to it.
   *
   * @param one a thing
   * @param other another of its kind
   * @param <T> their kind
   * @return whether it does
   */
  public static <T extends Comparable<T>> boolean greaterOrEqual(T one, T other) {
    return one.compareTo(other) >= 0;
  }

  /**
   * Whether one thing comes before another.
   *
   * @param one a thing
   * @param other another of its kind
   * @param <T> their kind
   * @return whether it does
   */
  public static <T extends Comparable<T>> boolean lessThan(T one, T other) {
    return one.compareTo(other) < 0;
  }

  /**
   * Whether one thing comes before another, or is equal to it.
   *
   * @param one a thing
   * @param other another of its kind
   * @param <T> their kind
   * @return whether it does
   */
  public static <T extends Comparable<T>> boolean lessOrEqual(T one, T other) {
    return one.compareTo(other) <= 0;
  }

  /**
   * Whether a thing is one of several.
   *
   * @param one a thing
   * @param several others of its kind
   * @return whether it is among them
   */
  public static boolean isOneOf(Object one, Object[] several) {
    for (Object each : several) {
      if (Objects.equals(one, each)) {
        return true;
      }
    }
    return false;
  }
}
