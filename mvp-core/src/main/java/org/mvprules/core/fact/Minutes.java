package org.mvprules.core.fact;

/**
 * A length of time within a day, in whole minutes.
 *
 * <p>What someone's day of work earns turns on single minutes, so that lengths are never rounded
 * and never held in hours. In files: {@code 240}, a whole number.
 *
 * @param number how many minutes, from 0 to {@link #A_DAY}
 */
public record Minutes(int number) implements Comparable<Minutes> {

  /** As many minutes as a day has. */
  public static final int A_DAY = 24 * 60;

  /**
   * Checks that a day is long enough.
   *
   * @throws ImpossibleFactException if the number is below 0 or above {@link #A_DAY}
   */
  public Minutes {
    if (number < 0 || number > A_DAY) {
      throw new ImpossibleFactException(
          "", number + " minutes", "a whole number of minutes from 0 to " + A_DAY);
    }
  }

  @Override
  public int compareTo(Minutes other) {
    return Integer.compare(number, other.number);
  }

  /** The length for people: {@code 4h00}. */
  @Override
  public String toString() {
    return number / 60 + "h" + (number % 60 < 10 ? "0" : "") + number % 60;
  }
}
