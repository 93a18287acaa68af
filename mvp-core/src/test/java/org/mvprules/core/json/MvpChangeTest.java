package org.mvprules.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.Evidence;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Count;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.WorkPlan;

class MvpChangeTest {

  private static final Mvp MVP =
      MvpReader.read(
          new ByteArrayInputStream(
              """
              id: a
              workPlan: {activities: [{id: b, title: B, times: 6}]}
              settings: {recentMonths: "24", a/b~c: x}
              """
                  .getBytes(StandardCharsets.UTF_8)),
          "a.yaml");

  @Test
  void changesANumberAndNothingElse() {
    Mvp changed = MvpChange.of(MVP, "/workPlan/activities/0/times", "8");

    assertThat(changed.workPlan().orElseThrow().activities().get(0).times())
        .contains(Count.exactly(8));
    assertThat(MvpChange.of(changed, "/workPlan/activities/0/times", "6")).isEqualTo(MVP);
  }

  @Test
  void putsInWhatWasNotRecorded() {
    Mvp changed = MvpChange.of(MVP, "/workPlan/activities/0/minutes", "90");

    assertThat(
            changed.workPlan().orElseThrow().activities().get(0).minutes().orElseThrow().number())
        .isEqualTo(90);
  }

  @Test
  void takesFiguresForATextWhereATextIsMeant() {
    assertThat(MvpChange.of(MVP, "/settings/recentMonths", "36").settings())
        .containsEntry("recentMonths", "36");
    assertThat(MvpChange.of(MVP, "/workPlan/activities/0/times", "about 8")).isNotEqualTo(MVP);
  }

  @Test
  void readsEscapesOfPointers() {
    assertThat(MvpChange.of(MVP, "/settings/a~1b~0c", "y").settings()).containsEntry("a/b~c", "y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "times | 8 | no JSON Pointer",
        "/workPlan/activities/1/times | 8 | a number from 0 to 0",
        "/workPlan/activities/00/times | 8 | a number from 0 to 0",
        "/workPlan/activities/-/times | 8 | a number from 0 to 0",
        "/budget/total | 8 | nothing recorded at \"budget\"",
        "/id/x | 8 | a single value",
        "/workPlan/activities/0/times | -1 | found \"-1\"",
        "/workPlan/activities/0/nonsense | 8 | nonsense",
      })
  void whatNoFileCouldSayIsRefused(String pointer, String value, String message) {
    assertThatThrownBy(() -> MvpChange.of(MVP, pointer, value))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("the changed record")
        .hasMessageContaining(message)
        .hasMessageNotContaining("\n");
  }

  @Test
  void takesAwayOneThing() {
    assertThat(MvpChange.without(MVP, "/workPlan/activities/0/times"))
        .isEqualTo(
            MvpChange.of(MVP, "/workPlan/activities/0/times", "8").toBuilder()
                .workPlan(WorkPlan.builder().activity(Activity.builder("b", "B").build()).build())
                .build());
    assertThat(MvpChange.without(MVP, "/workPlan").workPlan()).isEmpty();
    assertThat(MvpChange.without(MVP, "/workPlan/activities/0").workPlan())
        .contains(WorkPlan.builder().build());
    assertThat(MvpChange.without(MVP, "/settings/a~1b~0c").settings())
        .containsOnlyKeys("recentMonths");
  }

  @Test
  void takesAwayWhereFactsComeFromAsWell() {
    Mvp told =
        MVP.toBuilder()
            .evidence(new Evidence("/workPlan/activities/0/times", "the plan", Optional.empty()))
            .build();

    assertThat(MvpChange.without(told, "/workPlan/activities/0/times").evidence()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"/budget, nothing recorded", "/id, id", "/workPlan/activities/1, a number from 0"})
  void whatIsNotThereOrNeededCannotBeTakenAway(String pointer, String message) {
    assertThatThrownBy(() -> MvpChange.without(MVP, pointer))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void listsWhatIsRecordedButForWhatIsPrivate() {
    Mvp mvp =
        MvpReader.read(
            new ByteArrayInputStream(
                """
                id: a
                memberList:
                  complete: yes
                  statedTotal: about 12
                  members:
                    - {id: m, seat: service user, personal: {benefits: yes}}
                evidence: [{about: /memberList, source: a list}]
                settings: {a/b: x}
                """
                    .getBytes(StandardCharsets.UTF_8)),
            "a.yaml");

    assertThat(MvpChange.facts(mvp))
        .extracting(RecordedFact::pointer, RecordedFact::value)
        .containsExactly(
            tuple("/id", "a"),
            tuple("/memberList/complete", "yes"),
            tuple("/memberList/statedTotal", "about 12"),
            tuple("/memberList/members/0/id", "m"),
            tuple("/memberList/members/0/seat", "service user"),
            tuple("/settings/a~1b", "x"));
    assertThat(MvpChange.facts(mvp).get(1).choices()).containsExactly("yes", "no", "not recorded");
    assertThat(MvpChange.facts(mvp).get(2).choices()).isEmpty();
  }
}
