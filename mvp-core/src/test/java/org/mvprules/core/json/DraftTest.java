package org.mvprules.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.MemberGroup;

/** What stands in a file, changed before a record is made of it. */
class DraftTest {

  private static final RecordReader<Mvp> READER = RecordReader.of(Mvp.class);

  private static final Draft DRAFT =
      draft(
          "a.yaml",
          """
          id: a
          memberList:
            groups:
              - {seat: provider, count: 3}
              - {seat: service user, count: {users}}
          settings: {text: "{users} of {users}, {others}"}
          """);

  private static Draft draft(String file, String yaml) {
    return READER.draft(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), file, Format.YAML);
  }

  private static Optional<Draft> users(String name, Draft gap) {
    return name.equals("users") ? Optional.of(Draft.of("5")) : Optional.empty();
  }

  private static List<Count> counts(Draft draft) {
    return READER.read(draft).memberList().groups().stream().map(MemberGroup::count).toList();
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(BadInputException.class).hasMessage(message);
  }

  @Test
  void gapsAreFilledAloneAndWithinTexts() {
    Draft filled = DRAFT.filled(DraftTest::users);

    assertThat(counts(filled)).containsExactly(Count.exactly(3), Count.exactly(5));
    assertThat(READER.read(filled).settings()).isEqualTo(Map.of("text", "5 of 5, {others}"));
  }

  @Test
  void aGapThatIsNotFilledIsNoValue() {
    assertRefused(
        () -> READER.read(DRAFT),
        "a.yaml:5:28 /memberList/groups/1/count: found a group of named values; expected a whole"
            + " number, such as 12, about 12 or at least 12");
  }

  @Test
  void aValueThatStandsNowhereIsAtFaultWhereItsGapIs() {
    assertRefused(
        () -> READER.read(DRAFT.filled((name, gap) -> Optional.of(Draft.of("few")))),
        "a.yaml:5:28 /memberList/groups/1/count: found \"few\"; expected a whole number, such as"
            + " 12, about 12 or at least 12");
  }

  @Test
  void valuesArePutInReplacedAndLeftOut() {
    Draft filled = DRAFT.filled(DraftTest::users);
    Draft group = draft("a.yaml", "{seat: family, count: 1}");

    assertThat(counts(filled.with("/memberList/groups/0/count", Draft.of("4"))))
        .containsExactly(Count.exactly(4), Count.exactly(5));
    assertThat(counts(filled.with("/memberList/groups/-", group)))
        .containsExactly(Count.exactly(3), Count.exactly(5), Count.exactly(1));
    assertThat(counts(filled.without(Draft.of("/memberList/groups/0"))))
        .containsExactly(Count.exactly(5));
    assertThat(READER.read(filled.without(Draft.of("/settings"))).settings()).isEmpty();
    assertThat(READER.read(filled.with("/name", Draft.of("Riverside"))).name())
        .contains("Riverside");
    assertThat(counts(filled)).containsExactly(Count.exactly(3), Count.exactly(5));
  }

  @Test
  void aPlaceThatIsNotThereIsTheFaultOfItsPointer() {
    Draft value = draft("b.yaml", "x: {y: 1}").part("x").orElseThrow();
    Draft pointer =
        draft("b.yaml", "- x\n- /settings/txt\n- /memberList/groups/-").entries().get(1);

    assertRefused(
        () -> DRAFT.with("/memberLst/groups", value),
        "b.yaml:1:1 /x: found nothing recorded at \"memberLst\"; expected one of id, memberList,"
            + " settings; did you mean memberList?");
    assertRefused(
        () -> DRAFT.with("/memberList/groups/2/count", value),
        "b.yaml:1:1 /x: found no entry \"2\" in a list; expected a number from 0 to 1");
    assertRefused(
        () -> DRAFT.with("/id/x", value),
        "b.yaml:1:1 /x: found a single value, which has no \"x\"; expected the value itself");
    assertRefused(
        () -> DRAFT.with("id", value),
        "b.yaml:1:1 /x: found \"id\", a place that is no JSON Pointer; expected such as"
            + " /workPlan/activities/0/times");
    assertRefused(
        () -> DRAFT.without(pointer),
        "b.yaml:2:3 /1: found nothing recorded at \"txt\"; expected text; did you mean text?");
  }

  @Test
  void whatIsTakenFromAnotherFileIsAtFaultWhereItWasTaken() {
    Draft place = draft("b.yaml", "x: 1\ny: other").part("y").orElseThrow();

    assertRefused(
        () -> READER.read(DRAFT.at(place)),
        "b.yaml:2:1 /y/memberList/groups/1/count: found a group of named values; expected a whole"
            + " number, such as 12, about 12 or at least 12");
  }

  @Test
  void partsAreAskedForByTheirNames() {
    assertThat(DRAFT.names()).containsExactly("id", "memberList", "settings");
    assertThat(DRAFT.only(List.of("settings", "id")).names()).containsExactly("id", "settings");
    assertThat(DRAFT.part("id").orElseThrow().text()).isEqualTo("a");
    assertThat(DRAFT.part("name")).isEmpty();
    assertThat(DRAFT.part("settings").orElseThrow().line()).isEqualTo(6);
    assertThat(draft("b.yaml", "- {users}\n- \"{users}\"").entries())
        .extracting(Draft::text)
        .containsExactly("{users}", "{users}");
    assertRefused(
        () -> DRAFT.part("memberList").orElseThrow().entries(),
        "a.yaml:2:1 /memberList: found a group of named values; expected a list");
    assertRefused(
        () -> DRAFT.part("id").orElseThrow().names(),
        "a.yaml:1:1 /id: found \"a\"; expected a group of named values");
    assertRefused(
        () -> DRAFT.part("memberList").orElseThrow().text(),
        "a.yaml:2:1 /memberList: found a group of named values; expected a single value");
  }
}
