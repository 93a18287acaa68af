package org.mvprules.core.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole as an exact fraction, such as one third of the members.
 *
 * <p>Shares are compared by cross multiplication of whole numbers and never become floating point,
 * so that exactly a third is exactly a third: {@code 3/9} compares equal to {@code 1/3}. They are
 * also {@linkplain #equals equal} only when written alike, as records are; compare them with {@link
 * #compareTo}.
 *
 * @param part how many of the whole, from 0 to {@code whole}
 * @param whole how many the whole has, 1 or more
 */
public record Share(long part, long whole) implements Comparable<Share> {

  /** No part of the whole. */
  public static final Share NONE = new Share(0, 1);

  /** All of the whole. */
  public static final Share ALL = new Share(1, 1);

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

  /**
   * Checks that the part is one of the whole.
   *
   * @throws ImpossibleFactException if the whole is below 1, or the part below 0 or above the whole
   */
  public Share {
    if (whole < 1 || part < 0 || part > whole) {
      throw new ImpossibleFactException("", part + "/" + whole, "a share from 0 to 1, such as 1/3");
    }
  }

  /**
   * Reads a share as it is written in rules.
   *
   * @param text two whole numbers of at most nine digits with a slash between, such as {@code 1/3}
   * @return the share
   * @throws ImpossibleFactException if the text is not of that form, or not from 0 to 1
   */
  public static Share parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new ImpossibleFactException("", "\"" + text + "\"", "a share such as 1/3");
    }
    return new Share(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
  }

  /**
   * Compares by size: {@code 3/9} is as large as {@code 1/3}.
   *
   * @throws ArithmeticException if the numbers are too large to be compared exactly
   */
  @Override
  public int compareTo(Share other) {
    return Long.compare(
        Math.multiplyExact(part, other.whole), Math.multiplyExact(other.part, whole));
  }

  /** The share as it is written in rules: {@code 1/3}. */
  @Override
  public String toString() {
    return part + "/" + whole;
  }
}
