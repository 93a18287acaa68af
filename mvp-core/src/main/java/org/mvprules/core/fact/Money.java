package org.mvprules.core.fact;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of pounds sterling, exact to the penny.
 *
 * <p>Amounts recorded for a partnership are zero or more: £0.00 is an amount, and is not the same
 * as no amount recorded. In files: {@code "9000.00"}, always with two figures for the pence and
 * always as text, because a number in a file may be read as floating point by others.
 *
 * @param pence the amount in whole pence, from 0 to {@link #LARGEST}
 */
public record Money(long pence) implements Comparable<Money> {

  /**
   * The largest amount that can be recorded, in pence: a little under ten million million pounds.
   */
  public static final long LARGEST = 999_999_999_999_999L;

  private static final Pattern TEXT = Pattern.compile("([0-9]{1,13})\\.([0-9]{2})");

  /**
   * Checks that the amount is not negative.
   *
   * @throws ImpossibleFactException if the amount is negative
   */
  public Money {
    if (pence < 0 || pence > LARGEST) {
      throw new ImpossibleFactException(
          "", pence + " pence", "an amount from £0.00 to £9,999,999,999,999.99");
    }
  }

  /**
   * Reads an amount as it is written in files and rules.
   *
   * @param text pounds and pence with a point between, such as {@code 150.00}
   * @return the amount
   * @throws ImpossibleFactException if the text is not of that form
   */
  public static Money parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new ImpossibleFactException(
          "", "\"" + text + "\"", "pounds and pence such as \"150.00\"");
    }
    return new Money(
        Math.addExact(
            Math.multiplyExact(Long.parseLong(matcher.group(1)), 100L),
            Long.parseLong(matcher.group(2))));
  }

  /**
   * Both amounts together.
   *
   * @param other the other amount
   * @return the sum
   * @throws ArithmeticException if the sum is above {@link #LARGEST}
   */
  public Money plus(Money other) {
    return within(Math.addExact(pence, other.pence));
  }

  /**
   * This amount so many times.
   *
   * @param times how many times, 0 or more
   * @return the product
   * @throws ArithmeticException if the product is above {@link #LARGEST}
   */
  public Money times(long times) {
    return within(Math.multiplyExact(pence, times));
  }

  private static Money within(long pence) {
    if (pence > LARGEST) {
      throw new ArithmeticException("An amount of more than " + new Money(LARGEST));
    }
    return new Money(pence);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  /**
   * The amount as it is written in files.
   *
   * @return such as {@code 9000.00}
   */
  public String toPlainText() {
    return String.format(Locale.ROOT, "%d.%02d", pence / 100, pence % 100);
  }

  /** The amount for people: {@code £9,000.00}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder().append(pence / 100);
    for (int thousands = text.length() - 3; thousands > 0; thousands -= 3) {
      text.insert(thousands, ',');
    }
    return text.insert(0, '£').append('.').append(pence % 100 / 10).append(pence % 10).toString();
  }
}
