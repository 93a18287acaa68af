package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.internal.Limits;
import org.mvprules.rules.internal.LoadedBook;

/** A rule book that does too much in one call is stopped, and only that call. */
class LimitsTest {

  private static final LoadedBook NATIONAL = Books.shipped("national");
  private static final Mvp MVP =
      MvpReader.read(Path.of("../../mvp-examples/partnerships/compliant.yaml"));
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final Limits NORMAL = Limits.STANDARD;

  private static void assertStopped(Limits limits, String found) {
    MvpValidator validator = MvpValidator.of(NATIONAL.within(limits));

    assertThatExceptionOfType(RuleBookException.class)
        .isThrownBy(() -> validator.validate(MVP, DAY))
        .withMessageMatching(
            "[a-z-]+\\.drl:[0-9]+: the rule \"[^\"]+\" was stopped: found "
                + found
                + "; expected less");
    assertThat(MvpValidator.of(NATIONAL).validate(MVP, DAY).findings()).isNotEmpty();
  }

  @Test
  void looksAtViews() {
    assertStopped(
        new Limits(100, NORMAL.sayings(), NORMAL.characters(), NORMAL.time()),
        "more than 100 looks at views in one call");
  }

  @Test
  void thingsSaid() {
    assertStopped(
        new Limits(NORMAL.looks(), 3, NORMAL.characters(), NORMAL.time()),
        "more than 3 things said in one call");
  }

  @Test
  void charactersTold() {
    assertStopped(
        new Limits(NORMAL.looks(), NORMAL.sayings(), 1000, NORMAL.time()),
        "more than 1000 characters told in one call");
  }

  @Test
  void timePassed() {
    assertStopped(
        new Limits(NORMAL.looks(), NORMAL.sayings(), NORMAL.characters(), Duration.ZERO),
        "more than 0 seconds in one call");
  }

  @Test
  void limitsThatAreJustReachedAreKept() {
    String report = MvpValidator.of(NATIONAL).validate(MVP, DAY).toString();
    Limits roomy = new Limits(1_000_000, 100_000, 1_000_000, Duration.ofHours(1));

    assertThat(MvpValidator.of(NATIONAL.within(roomy)).validate(MVP, DAY)).hasToString(report);
  }

  @Test
  void aLengthOfADayThatNoRuleSpeaksOfIsTold() {
    LoadedBook gap =
        Books.nationalWith(
            "$d : PersonDay( minutes == minutes(\"half day\") )",
            "$d : PersonDay( minutes > 0, minutes <= minutes(\"half day\") )");

    assertThatExceptionOfType(RuleBookException.class)
        .isThrownBy(() -> MvpValidator.of(gap).validate(MVP, DAY))
        .withMessageStartingWith("What a day of ")
        .withMessageEndingWith(
            "expected one rule of the rule book national for each length of a day");
  }
}
