package org.mvprules.rules.cost;

import static java.util.Objects.requireNonNull;

import org.mvprules.core.fact.Money;

/**
 * An amount that is known, or lies between two that are.
 *
 * @param least the least that it can be
 * @param most the most that it can be; the same where it is known
 */
public record Amount(Money least, Money most) {

  /** Nothing at all. */
  public static final Amount NOTHING = exactly(new Money(0));

  /**
   * Checks the order.
   *
   * @throws IllegalArgumentException if the least is more than the most
   */
  public Amount {
    requireNonNull(least, "least");
    requireNonNull(most, "most");
    if (least.compareTo(most) > 0) {
      throw new IllegalArgumentException(least + " is more than " + most);
    }
  }

  /**
   * A known amount.
   *
   * @param money the amount
   * @return an amount without a range
   */
  public static Amount exactly(Money money) {
    return new Amount(money, money);
  }

  /**
   * Whether the amount is known.
   *
   * @return false if there is a range
   */
  public boolean isExact() {
    return least.equals(most);
  }

  /**
   * Both amounts together.
   *
   * @param other the other amount
   * @return the sum, with both ranges
   * @throws ArithmeticException if the sum is too large to be an amount
   */
  public Amount plus(Amount other) {
    return new Amount(least.plus(other.least), most.plus(other.most));
  }

  /**
   * This amount so many times.
   *
   * @param times how many times, 0 or more
   * @return the product
   * @throws ArithmeticException if the product is too large to be an amount
   */
  public Amount times(long times) {
    return new Amount(least.times(times), most.times(times));
  }

  /**
   * The smallest range that holds both amounts.
   *
   * @param other the other amount
   * @return from the lesser least to the greater most
   */
  public Amount or(Amount other) {
    return new Amount(
        least.compareTo(other.least) <= 0 ? least : other.least,
        most.compareTo(other.most) >= 0 ? most : other.most);
  }

  /** The amount for people: {@code £75.00}, or {@code £75.00 to £150.00}. */
  @Override
  public String toString() {
    return isExact() ? least.toString() : least + " to " + most;
  }
}
