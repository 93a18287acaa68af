package org.mvprules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MinutesTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 239, 240, 241, 1439, 1440})
  void goFromNoneToADay(int number) {
    assertThat(new Minutes(number).number()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1441, Integer.MIN_VALUE, Integer.MAX_VALUE})
  void noOthersFitInADay(int number) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> new Minutes(number))
        .withMessage(
            "found " + number + " minutes; expected a whole number of minutes from 0 to 1440");
  }

  @ParameterizedTest
  @CsvSource({"0, 0h00", "9, 0h09", "59, 0h59", "60, 1h00", "241, 4h01", "1440, 24h00"})
  void areShownAsHoursAndMinutes(int number, String shown) {
    assertThat(new Minutes(number)).hasToString(shown);
  }

  @Test
  void compareByLength() {
    assertThat(new Minutes(240)).isLessThan(new Minutes(241)).isGreaterThan(new Minutes(239));
    assertThat(new Minutes(240)).isEqualByComparingTo(new Minutes(240)).isEqualTo(new Minutes(240));
  }
}
