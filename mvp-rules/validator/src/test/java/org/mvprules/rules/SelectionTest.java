package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.requirement;

import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {

  private static final AssessedRequirement NOT_MET =
      requirement("MEM-01", Strength.SHOULD, Status.NOT_MET);
  private static final AssessedRequirement ADVICE =
      requirement("MEM-02", Strength.ADVICE, Status.NOT_MET);
  private static final AssessedRequirement MET = requirement("CHR-01", Strength.MUST, Status.MET);
  private static final Report REPORT =
      Reports.of(Outcome.DOES_NOT_MEET_GUIDANCE, NOT_MET, ADVICE, MET);

  private static List<String> shown(Selection selection) {
    return REPORT.requirements().stream()
        .filter(selection::includes)
        .map(AssessedRequirement::id)
        .toList();
  }

  @Test
  void leavesOutNothingUnlessToldTo() {
    assertThat(Selection.all().isAll()).isTrue();
    assertThat(shown(Selection.all())).containsExactly("MEM-01", "MEM-02", "CHR-01");
    assertThat(Selection.all().in("MEM").isAll()).isFalse();
  }

  @Test
  void takesAnyOfTheWordsOfOneKindAndOneOfEachKind() {
    assertThat(shown(Selection.all().with(Status.NOT_MET))).containsExactly("MEM-01", "MEM-02");
    assertThat(shown(Selection.all().with(Status.NOT_MET, Status.MET))).hasSize(3);
    assertThat(shown(Selection.all().with(Strength.MUST, Strength.SHOULD)))
        .containsExactly("MEM-01", "CHR-01");
    assertThat(shown(Selection.all().with(Status.NOT_MET).with(Strength.SHOULD)))
        .containsExactly("MEM-01");
    assertThat(shown(Selection.all().with(Status.MET).in("MEM"))).isEmpty();
    assertThat(shown(Selection.all().in("CHR", "MEM"))).hasSize(3);
  }

  @Test
  void saysInOneLineWhatIsLeftOut() {
    assertThat(Selection.all().with(Status.NOT_MET).with(Strength.SHOULD).in("MEM").words(REPORT))
        .isEqualTo(
            "Chosen: not met; should; Membership. 1 requirement is shown, and 2 are left out.");
    assertThat(Selection.all().with(Status.MET, Status.NOT_MET).words(REPORT))
        .isEqualTo("Chosen: met, not met. 3 requirements are shown, and none is left out.");
    assertThat(Selection.all().with(Status.NOT_APPLICABLE).words(REPORT))
        .isEqualTo("Chosen: does not apply. None is shown, and 3 are left out.");
    assertThat(Selection.all().with(Status.NOT_MET).words(REPORT))
        .endsWith("2 requirements are shown, and 1 is left out.");
  }
}
