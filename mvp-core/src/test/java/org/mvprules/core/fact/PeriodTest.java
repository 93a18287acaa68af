package org.mvprules.core.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2020, 3, 31);

  @Test
  void itsFirstAndItsLastDayBelongToIt() {
    Period year = new Period(FIRST, LAST);
    assertThat(year.contains(FIRST.minusDays(1))).isFalse();
    assertThat(year.contains(FIRST)).isTrue();
    assertThat(year.contains(LocalDate.of(2020, 2, 29))).isTrue();
    assertThat(year.contains(LAST)).isTrue();
    assertThat(year.contains(LAST.plusDays(1))).isFalse();
  }

  @Test
  void canBeASingleDay() {
    Period day = new Period(FIRST, FIRST);
    assertThat(day.contains(FIRST)).isTrue();
    assertThat(day.contains(FIRST.minusDays(1))).isFalse();
    assertThat(day.contains(FIRST.plusDays(1))).isFalse();
  }

  @Test
  void doesNotEndBeforeItStarts() {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> new Period(FIRST, FIRST.minusDays(1)))
        .withMessage("last: found 2019-03-31; expected a day not before 2019-04-01");
  }
}
