package org.mvprules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "12", "about 20", "at least 30", "at least 1000000000"})
  void isWrittenAsItIsRead(String text) {
    assertThat(Count.parse(text)).hasToString(text);
  }

  @Test
  void saysHowWellItIsKnown() {
    assertThat(Count.parse("12")).isEqualTo(Count.exactly(12)).returns(true, Count::isExact);
    assertThat(Count.parse("about 12")).isEqualTo(Count.about(12)).returns(false, Count::isExact);
    assertThat(Count.parse("at least 12"))
        .isEqualTo(Count.atLeast(12))
        .returns(false, Count::isExact);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 12",
        "12 ",
        "-1",
        "+1",
        "2.7",
        "about",
        "about  12",
        "About 12",
        "at most 12",
        "12+",
        "1,000",
        "twelve",
        "about -1",
        "1e3",
        "\u0661",
        "10000000000000000000000"
      })
  void otherTextsAreNoCounts(String text) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Count.parse(text))
        .satisfies(e -> assertThat(e.expected()).startsWith("a whole number"));
  }

  @Test
  void goesFromZeroToAThousandMillion() {
    assertThat(Count.exactly(0).number()).isZero();
    assertThat(Count.exactly(Count.LARGEST).number()).isEqualTo(1_000_000_000L);
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Count.exactly(-1))
        .withMessage("found the number -1; expected a whole number from 0 to 1000000000");
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Count.about(Count.LARGEST + 1));
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Count.parse("at least 1000000001"));
  }
}
