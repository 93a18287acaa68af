package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.requirement;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

  private static final AssessedRequirement MET = requirement("MEM-01", Strength.SHOULD, Status.MET);

  @ParameterizedTest
  @CsvSource({
    "MET, MEETS_GUIDANCE",
    "NOT_APPLICABLE, MEETS_GUIDANCE",
    "ASK_A_PERSON, MEETS_GUIDANCE",
    "WAIVED, MEETS_GUIDANCE",
    "REVIEW, UNDECIDED",
    "NOT_ASSESSED, UNDECIDED",
    "NOT_MET, DOES_NOT_MEET_GUIDANCE"
  })
  void besideSomethingMetIsDecidedByTheOther(Status status, Outcome outcome) {
    for (Strength strength : List.of(Strength.MUST, Strength.SHOULD)) {
      assertThat(Outcome.of(List.of(MET, requirement("MEM-02", strength, status))))
          .isEqualTo(outcome);
    }
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void isNeverDecidedByAdvice(Status status) {
    AssessedRequirement advice = requirement("MEM-02", Strength.ADVICE, status);

    assertThat(Outcome.of(List.of(MET, advice))).isEqualTo(Outcome.MEETS_GUIDANCE);
    assertThat(Outcome.of(List.of(advice))).isEqualTo(Outcome.UNDECIDED);
  }

  @ParameterizedTest
  @EnumSource(
      value = Status.class,
      names = {"NOT_APPLICABLE", "ASK_A_PERSON", "WAIVED"})
  void isUndecidedIfNothingIsMet(Status status) {
    assertThat(Outcome.of(List.of(requirement("MEM-01", Strength.MUST, status))))
        .isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void isUndecidedIfNothingIsAsked() {
    assertThat(Outcome.of(List.of())).isEqualTo(Outcome.UNDECIDED);
  }

  @Test
  void whatIsNotMetStandsBeforeAllElse() {
    assertThat(
            Outcome.of(
                Stream.of(Status.values())
                    .map(status -> requirement("MEM-01", Strength.SHOULD, status))
                    .toList()))
        .isEqualTo(Outcome.DOES_NOT_MEET_GUIDANCE);
  }
}
