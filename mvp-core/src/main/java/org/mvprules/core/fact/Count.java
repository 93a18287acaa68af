package org.mvprules.core.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many there are of something, and how well that is known.
 *
 * <p>Annual reports say "twelve members", "about twenty" or "more than thirty", and these are three
 * different facts. An <em>exact</em> count can decide a requirement. A count that is <em>at
 * least</em> so many leaves the upper end open. A count that is only <em>about</em> so many never
 * decides anything; a report may say what would follow if it were exact.
 *
 * <p>In files: {@code 12}, {@code about 20}, {@code at least 30}.
 *
 * @param number how many, from 0 to {@link #LARGEST}
 * @param precision how well that is known
 */
public record Count(long number, Precision precision) {

  /** The largest number that can be recorded: a thousand million. */
  public static final long LARGEST = 1_000_000_000L;

  private static final Pattern TEXT = Pattern.compile("(?:(about|at least) )?([0-9]{1,10})");

  /** How well a number is known. */
  public enum Precision {
    /** Just so many. */
    EXACT,
    /** Roughly so many; it may be more or fewer. */
    ABOUT,
    /** So many or more. */
    AT_LEAST
  }

  /**
   * Checks that the number can be one.
   *
   * @throws ImpossibleFactException if the number is below 0 or above {@link #LARGEST}
   */
  public Count {
    if (number < 0 || number > LARGEST) {
      throw new ImpossibleFactException(
          "", "the number " + number, "a whole number from 0 to " + LARGEST);
    }
  }

  /**
   * Just so many.
   *
   * @param number how many
   * @return an exact count
   */
  public static Count exactly(long number) {
    return new Count(number, Precision.EXACT);
  }

  /**
   * Roughly so many.
   *
   * @param number how many, roughly
   * @return a count that never decides anything
   */
  public static Count about(long number) {
    return new Count(number, Precision.ABOUT);
  }

  /**
   * So many or more.
   *
   * @param number the fewest that there can be
   * @return a count whose upper end is open
   */
  public static Count atLeast(long number) {
    return new Count(number, Precision.AT_LEAST);
  }

  /**
   * Reads a count as it is written in files.
   *
   * @param text {@code 12}, {@code about 20} or {@code at least 30}
   * @return the count
   * @throws ImpossibleFactException if the text is none of these, or the number is too large
   */
  public static Count parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new ImpossibleFactException(
          "", "\"" + text + "\"", "a whole number, such as 12, about 12 or at least 12");
    }
    long number = Long.parseLong(matcher.group(2));
    if (matcher.group(1) == null) {
      return exactly(number);
    }
    return matcher.group(1).equals("about") ? about(number) : atLeast(number);
  }

  /**
   * Whether this is an exact count.
   *
   * @return false for "about" and "at least"
   */
  public boolean isExact() {
    return precision == Precision.EXACT;
  }

  /** The count as it is written in files: {@code 12}, {@code about 20}, {@code at least 30}. */
  @Override
  public String toString() {
    return switch (precision) {
      case EXACT -> Long.toString(number);
      case ABOUT -> "about " + number;
      case AT_LEAST -> "at least " + number;
    };
  }
}
