package org.mvprules.rules.words;

/**
 * A whole number of which it may only be known between which two numbers it lies.
 *
 * @param atLeast the lowest that it can be, 0 or more
 * @param atMost the highest that it can be; {@link #OPEN} if there is no telling
 */
public record Bounds(long atLeast, long atMost) {

  /** The upper bound of a number that has none. */
  public static final long OPEN = Long.MAX_VALUE;

  /** None at all. */
  public static final Bounds ZERO = new Bounds(0, 0);

  /**
   * Checks the order of the bounds.
   *
   * @throws IllegalArgumentException if the lower bound is below 0 or above the upper
   */
  public Bounds {
    if (atLeast < 0 || atMost < atLeast) {
      throw new IllegalArgumentException("from " + atLeast + " to " + atMost);
    }
  }

  /**
   * A number that is known.
   *
   * @param number the number
   * @return both bounds at that number
   */
  public static Bounds exactly(long number) {
    return new Bounds(number, number);
  }

  /**
   * A number without an upper bound.
   *
   * @param number the lowest that it can be
   * @return bounds that are open above
   */
  public static Bounds from(long number) {
    return new Bounds(number, OPEN);
  }

  /**
   * Whether the number is known.
   *
   * @return true if both bounds are the same
   */
  public boolean known() {
    return atLeast == atMost;
  }

  /**
   * The sum of two numbers, each known within bounds.
   *
   * @param other the other number
   * @return the bounds of the sum, open if either is
   */
  public Bounds plus(Bounds other) {
    return new Bounds(
        Math.addExact(atLeast, other.atLeast),
        atMost == OPEN || other.atMost == OPEN ? OPEN : Math.addExact(atMost, other.atMost));
  }

  /** The number for people: {@code 4}, {@code 4 to 7}, {@code at least 4}. */
  @Override
  public String toString() {
    if (known()) {
      return Long.toString(atLeast);
    }
    if (atMost != OPEN) {
      return atLeast + " to " + atMost;
    }
    return atLeast == 0 ? "an unknown number" : "at least " + atLeast;
  }
}
