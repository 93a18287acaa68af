package org.mvprules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "0.05", "150.00", "9000.00", "9999999999999.99"})
  void isWrittenAsItIsRead(String text) {
    assertThat(Money.parse(text).toPlainText()).isEqualTo(text);
  }

  @Test
  void isExactToThePenny() {
    assertThat(Money.parse("0.29").pence()).isEqualTo(29);
    assertThat(Money.parse("9999999999999.99").pence()).isEqualTo(999_999_999_999_999L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9000",
        "9000.0",
        "9000.000",
        "9,000.00",
        "£9000.00",
        "-1.00",
        ".50",
        " 1.00",
        "1.00 ",
        "99999999999999.00"
      })
  void otherTextsAreNoAmounts(String text) {
    assertThatExceptionOfType(ImpossibleFactException.class).isThrownBy(() -> Money.parse(text));
  }

  @Test
  void isNeverNegative() {
    assertThatExceptionOfType(ImpossibleFactException.class).isThrownBy(() -> new Money(-1));
  }

  @Test
  void isShownAlikeEverywhere() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Money(900_005)).hasToString("£9,000.05");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void comparesByAmount() {
    assertThat(new Money(900)).isLessThan(new Money(1_000));
  }

  @Test
  void addsUpToTheLargestAmount() {
    assertThat(new Money(7_500).plus(new Money(15_000))).isEqualTo(new Money(22_500));
    assertThat(new Money(Money.LARGEST - 1).plus(new Money(1))).isEqualTo(new Money(Money.LARGEST));
    assertThat(new Money(0).plus(new Money(0))).isEqualTo(new Money(0));
  }

  @Test
  void addsToNoMoreThanTheLargestAmount() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Money(Money.LARGEST).plus(new Money(1)))
        .withMessageContaining("£9,999,999,999,999.99");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Money(Money.LARGEST).plus(new Money(Money.LARGEST)));
  }

  @Test
  void isMultipliedUpToTheLargestAmount() {
    assertThat(new Money(7_500).times(6)).isEqualTo(new Money(45_000));
    assertThat(new Money(7_500).times(0)).isEqualTo(new Money(0));
    assertThat(new Money(1).times(Money.LARGEST)).isEqualTo(new Money(Money.LARGEST));
  }

  @ParameterizedTest
  @ValueSource(longs = {2, Long.MAX_VALUE})
  void isMultipliedToNoMoreThanTheLargestAmount(long times) {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> new Money(Money.LARGEST).times(times));
  }

  @Test
  void isNeverMultipliedToBelowNothing() {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> new Money(1).times(-1));
  }
}
