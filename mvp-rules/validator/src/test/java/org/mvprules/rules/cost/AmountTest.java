package org.mvprules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mvprules.core.fact.Money;

class AmountTest {

  private static Amount pence(long least, long most) {
    return new Amount(new Money(least), new Money(most));
  }

  @Test
  void isExactIfLeastAndMostAreTheSame() {
    assertThat(Amount.exactly(new Money(7_500)).isExact()).isTrue();
    assertThat(pence(7_500, 7_500)).isEqualTo(Amount.exactly(new Money(7_500)));
    assertThat(pence(7_500, 15_000).isExact()).isFalse();
    assertThat(Amount.NOTHING.isExact()).isTrue();
  }

  @Test
  void hasAtLeastNoMoreThanAtMost() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> pence(2, 1))
        .withMessage("£0.02 is more than £0.01");
  }

  @Test
  void addsBothEnds() {
    assertThat(pence(1, 2).plus(pence(10, 20))).isEqualTo(pence(11, 22));
    assertThat(pence(1, 2).plus(Amount.NOTHING)).isEqualTo(pence(1, 2));
  }

  @Test
  void isMultipliedAtBothEnds() {
    assertThat(pence(7_500, 15_000).times(6)).isEqualTo(pence(45_000, 90_000));
    assertThat(pence(7_500, 15_000).times(0)).isEqualTo(Amount.NOTHING);
  }

  @Test
  void orIsTheSmallestRangeOfBoth() {
    assertThat(pence(1, 2).or(pence(4, 5))).isEqualTo(pence(1, 5));
    assertThat(pence(1, 9).or(pence(4, 5))).isEqualTo(pence(1, 9));
    assertThat(pence(4, 5).or(pence(1, 4))).isEqualTo(pence(1, 5));
    assertThat(pence(4, 5).or(pence(4, 5))).isEqualTo(pence(4, 5));
  }

  @Test
  void becomesNeverTooLarge() {
    Amount open = pence(0, Money.LARGEST);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> open.plus(pence(0, 1)));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> open.times(2));
  }

  @Test
  void isShownWithItsRange() {
    assertThat(Amount.exactly(new Money(7_500))).hasToString("£75.00");
    assertThat(pence(7_500, 150_000)).hasToString("£75.00 to £1,500.00");
  }
}
