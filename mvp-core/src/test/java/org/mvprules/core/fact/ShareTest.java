package org.mvprules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShareTest {

  @Test
  void exactlyAThirdIsExactlyAThird() {
    assertThat(new Share(3, 9)).isEqualByComparingTo(new Share(1, 3));
    assertThat(new Share(333_333_333, 1_000_000_000)).isLessThan(new Share(1, 3));
    assertThat(new Share(4, 11)).isGreaterThan(new Share(1, 3));
    assertThat(Share.NONE).isLessThan(Share.ALL);
  }

  @Test
  void sharesThatAreWrittenDifferentlyAreNotEqual() {
    assertThat(new Share(3, 9)).isNotEqualTo(new Share(1, 3));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/1", "1/3", "7/7", "999999999/999999999"})
  void isWrittenAsItIsRead(String text) {
    assertThat(Share.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1", "4/3", "1/0", "0/0", "-1/3", "1 / 3", "0.3", "30%", "1/3000000000"})
  void otherTextsAreNoShares(String text) {
    assertThatExceptionOfType(ImpossibleFactException.class).isThrownBy(() -> Share.parse(text));
  }

  @Test
  void sharesTooLargeToCompareAreRefused() {
    Share large = new Share(Long.MAX_VALUE - 1, Long.MAX_VALUE);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> large.compareTo(new Share(1, 3)));
  }
}
