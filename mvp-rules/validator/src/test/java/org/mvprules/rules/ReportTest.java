package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.requirement;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void countsAreaByArea() {
    Report report =
        Reports.of(
            Outcome.UNDECIDED,
            requirement("MEM-01", Strength.SHOULD, Status.NOT_APPLICABLE),
            requirement("MEM-02", Strength.SHOULD, Status.NOT_APPLICABLE),
            requirement("MEM-03", Strength.SHOULD, Status.NOT_ASSESSED),
            requirement("MEM-04", Strength.ADVICE, Status.MET),
            requirement("MEMO-01", Strength.ADVICE, Status.MET));

    assertThat(report.areas())
        .singleElement()
        .satisfies(
            area -> {
              assertThat(area.id()).isEqualTo("MEM");
              assertThat(area.name()).isEqualTo("Membership");
              assertThat(area.words()).isEqualTo("1 met, 1 cannot be told, 2 do not apply");
              assertThat(area.counts())
                  .hasSize(Status.values().length)
                  .containsEntry(Status.NOT_APPLICABLE, 2L)
                  .containsEntry(Status.NOT_MET, 0L);
            });
    assertThat(Reports.of(Outcome.UNDECIDED).areas())
        .extracting(AssessedArea::words)
        .containsExactly("nothing is asked");
  }

  @Test
  void asksEachQuestionOnce() {
    Finding asked = Reports.finding("MEM-02", Status.ASK_A_PERSON);
    Report report =
        Reports.of(
            Outcome.UNDECIDED,
            requirement("MEM-01", Strength.SHOULD, Status.NOT_MET),
            requirement(
                "MEM-02",
                Strength.ADVICE,
                Status.ASK_A_PERSON,
                List.of(asked, asked, Reports.finding("MEM-02", Status.MET)),
                List.of()));

    assertThat(report.questions())
        .containsExactly(
            new Question(
                "MEM-02", "Title of MEM-02", Strength.ADVICE, "Put it right.", "what is expected"),
            new Question(
                "MEM-02", "Title of MEM-02", Strength.ADVICE, "Or let it be.", "what is expected"));
  }

  @Test
  void asksForTheRequirementItselfIfNoQuestionIsWritten() {
    Finding silent =
        new Finding(
            "MEM-01",
            Status.ASK_A_PERSON,
            "the members",
            "",
            Optional.empty(),
            "only a person can tell this",
            "Title of MEM-01",
            List.of(),
            "rule",
            List.of());

    assertThat(
            Reports.of(
                    Outcome.UNDECIDED,
                    requirement(
                        "MEM-01", Strength.MUST, Status.ASK_A_PERSON, List.of(silent), List.of()))
                .questions())
        .extracting(Question::question)
        .containsExactly("Does this hold: Title of MEM-01?");
  }
}
