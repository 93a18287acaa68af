package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.core.json.BadInputException;

/** A small ledger beside a small rule book: complete, and with something missing each time. */
class LedgerCheckTest {

  private static final String ABOUT =
      """
      documents: [paper.yaml]
      last: [MEM-03, AMB-01, PA-004]
      """;

  private static final String PAPER =
      """
      document: Paper
      sections: {Start: The start, End: The end}
      clauses:
        - id: PA-001
          place: Start
          says: There are enough members.
          force: national
          strength: should
          binds: [partnership]
          under: [MEM-01]
          status: checked by rules
        - id: PA-002
          place: Start
          says: Members feel heard.
          force: principle
          strength: advice
          under: [MEM-02]
          status: ask a person
        - id: PA-003
          place: End
          says: There were committees before.
          force: campaign
          strength: information
          under: [MEM-03]
          status: historic
        - id: PA-004
          place: End
          says: Members are paid by somebody else.
          force: regional
          strength: advice
          status: conflicts with
          other: [PA-001]
          treatment: The first is followed.
      ambiguities:
        - id: AMB-01
          clauses: [PA-001, PA-004]
          unclear: Who is a member is not said.
          treatment: Whoever has a seat.
      """;

  private static final String RULES =
      """
      rule "MEM-01 There are enough members"
          @Strength(SHOULD)
          @Source("Paper, Start; Paper, End (in one area)")
      when
          $m : Membership( membersAtLeast > 0 )
      then
          verdict.met($m);
      end

      rule "MEM-02 Members feel heard"
          @Strength(ADVICE)
          @Source("Paper, Start")
      when
          $m : Membership( )
      then
          verdict.askAPerson($m);
      end
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeWhatIsComplete() throws IOException {
    Files.createDirectories(folder.resolve("ledger"));
    Files.createDirectories(folder.resolve("small"));
    write("ledger/ledger.yaml", ABOUT);
    write("ledger/paper.yaml", PAPER);
    write("small/small.drl", RULES);
    write(
        "small/rulebook.yaml",
        """
        id: small
        title: A small rule book
        version: "1"
        inForceFrom: 2020-01-01
        areas: {MEM: Membership}
        sources: {Paper: A paper}
        """);
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }

  private LedgerFolder ledger() {
    return LedgerFolder.read(folder.resolve("ledger"));
  }

  private List<String> problems() {
    return LedgerCheck.problems(ledger(), List.of(RuleBookFolder.read(folder.resolve("small"))))
        .stream()
        .map(RuleBookProblem::toString)
        .toList();
  }

  /** The problems of a ledger with another text in place of one. */
  private List<String> problemsWith(String other, String inPlaceOf) throws IOException {
    assertThat(PAPER).containsOnlyOnce(inPlaceOf);
    write("ledger/paper.yaml", PAPER.replace(inPlaceOf, other));
    return problems();
  }

  private void assertRefused(String other, String inPlaceOf, String message) throws IOException {
    assertThat(PAPER).containsOnlyOnce(inPlaceOf);
    write("ledger/paper.yaml", PAPER.replace(inPlaceOf, other));
    assertThatThrownBy(this::ledger)
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining(message);
  }

  @Test
  void whatIsCompletePasses() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void aRuleNeedsAClause() throws IOException {
    write("small/more.drl", RULES.replace("MEM-01", "MEM-04").replace("MEM-02", "MEM-05"));

    assertThat(problems())
        .containsExactly(
            "small/more.drl:1: found the id MEM-04, which no clause of the ledger names; expected"
                + " a clause that is checked by rules or asks a person, with MEM-04 in under",
            "small/more.drl:10: found the id MEM-05, which no clause of the ledger names; expected"
                + " a clause that is checked by rules or asks a person, with MEM-05 in under");
  }

  @Test
  void aNoteNeedsAClauseToo() throws IOException {
    write(
        "small/more.drl",
        """
        rule "MEM-03 Committees came before"
            @NoteOn(MEM-01)
            @Source("Paper, End")
            @Note("There were committees before.")
        when
            $m : Membership( )
        then
            verdict.note($m);
        end
        """);

    assertThat(problems())
        .singleElement()
        .asString()
        .startsWith("small/more.drl:1: found the id MEM-03, which no clause of the ledger names");
  }

  @Test
  void aCheckedClauseNeedsARule() throws IOException {
    assertThat(
            problemsWith(
                "under: [MEM-01, MEM-03]\n    status: checked",
                "under: [MEM-01]\n    status: checked"))
        .containsExactly(
            "ledger/paper.yaml:4: found checked by rules under MEM-03, where no rule checks"
                + " anything; expected a rule of that id in a rule book, or another status");
  }

  @Test
  void aRuleThatOnlyAsksChecksNothing() throws IOException {
    assertThat(
            problemsWith(
                "under: [MEM-02]\n    status: checked by rules",
                "under: [MEM-02]\n    status: ask a person"))
        .containsExactly(
            "ledger/paper.yaml:12: found checked by rules under MEM-02, where no rule checks"
                + " anything; expected ask a person, as its rules do");
  }

  @Test
  void aQuestionNeedsARuleThatAsks() throws IOException {
    assertThat(problemsWith("under: [MEM-02, MEM-01]", "under: [MEM-02]"))
        .containsExactly(
            "ledger/paper.yaml:12: found ask a person under MEM-01, where no rule asks; expected a"
                + " rule of that id that says askAPerson, or another status");
  }

  @Test
  void orIsPutByTheLedgerItself() throws IOException {
    assertThat(
            problemsWith(
                """
                status: ask a person
                    question: {ask: Do they?, goodAnswer: An example.}
                  - id: PA-003
                """
                    .stripTrailing(),
                "status: ask a person\n  - id: PA-003"))
        .isEmpty();
  }

  @Test
  void anIdHasToBeGivenOut() throws IOException {
    assertThat(problemsWith("under: [MEM-03, MEM-08]", "under: [MEM-03]"))
        .containsExactly(
            "ledger/paper.yaml:19: found it under MEM-08; expected an id that was given out, such as"
                + " MEM-01");
  }

  @Test
  void noIdIsUsedTwice() throws IOException {
    assertThat(problemsWith("- id: PA-001\n    place: End", "- id: PA-004\n    place: End"))
        .containsExactly(
            "ledger/paper.yaml:26: found the id PA-001 a second time; expected an id of its own:"
                + " the next number after the last one in ledger.yaml",
            "ledger/paper.yaml:35: found the clause PA-004; expected the id of a clause of the"
                + " ledger",
            "ledger/ledger.yaml: found nothing in the ledger under PA-004, which was given out;"
                + " expected a clause that is kept under it, or the entry itself");
  }

  @Test
  void aNewIdIsGivenOutFirst() throws IOException {
    assertThat(
            problemsWith(
                "- id: PA-005\n    place: Start\n    says: There",
                "- id: PA-001\n    place: Start\n    says: There"))
        .contains(
            "ledger/paper.yaml:4: found the id PA-005, which is not given out; expected a number up"
                + " to the last one in ledger.yaml, or a new last one there");
  }

  @Test
  void noIdGetsLost() throws IOException {
    assertThat(problemsWith("status: historic", "under: [MEM-03]\n    status: historic"))
        .containsExactly(
            "ledger/ledger.yaml: found nothing in the ledger under MEM-03, which was given out;"
                + " expected a clause that is kept under it, or the entry itself");
  }

  @Test
  void everyPlaceIsASection() throws IOException {
    assertThat(
            problemsWith(
                "place: Strat\n    says: Members feel", "place: Start\n    says: Members feel"))
        .containsExactly(
            "ledger/paper.yaml:12: found the place \"Strat\"; expected a section of this file, one"
                + " of Start, End; did you mean Start?");
  }

  @Test
  void everySectionHasAClause() throws IOException {
    assertThat(problemsWith("{Middle: The middle, ", "{"))
        .containsExactly(
            "ledger/paper.yaml: found no clause of the section \"Middle\"; expected a clause for"
                + " each thing that stands there, or no such section");
  }

  @Test
  void everyPlaceThatARuleCitesIsASection() throws IOException {
    write("small/small.drl", RULES.replace("Paper, End (in", "Paper, Endings (in"));

    assertThat(problems())
        .containsExactly(
            "small/small.drl:3:5: found the place \"Endings\" of the Paper; expected a section that"
                + " the ledger has of it, one of Start, End");
  }

  @Test
  void theDocumentIsOneThatRulesCite() throws IOException {
    assertThat(problemsWith("document: Papyrus", "document: Paper"))
        .contains(
            "ledger/paper.yaml: found the document \"Papyrus\"; expected a title under sources of a"
                + " rule book, Paper");
  }

  @Test
  void whatIsFollowedInsteadIsKnown() throws IOException {
    assertThat(problemsWith("other: [PA-009, the law of 2022]", "other: [PA-001]"))
        .containsExactly(
            "ledger/paper.yaml:26: found other: PA-009; expected the id of a clause, or words");
  }

  @Test
  void aClauseHasExactlyOneStatus() throws IOException {
    assertRefused("", "    status: historic\n", "/clauses/2");
    assertRefused(
        "status: historic\n    status: information",
        "status: historic",
        "\"status\" a second time");
    assertRefused("status: done", "status: historic", "one of checked by rules, ask a person");
  }

  @Test
  void aStatusHasWhatItNeeds() throws IOException {
    assertRefused("", "    under: [MEM-01]\n", "checked by rules, and nothing in under");
    assertRefused("", "    under: [MEM-02]\n", "ask a person, and no question");
    assertRefused("", "    other: [PA-001]\n", "conflicts with without other");
    assertRefused(
        "", "    treatment: The first is followed.\n", "conflicts with without treatment");
    assertRefused(
        "status: historic\n    treatment: None.",
        "status: historic",
        "it only with conflicts with or superseded by");
    assertRefused(
        "status: historic\n    question: {ask: Was it?, goodAnswer: It was.}",
        "status: historic",
        "a question only with ask a person");
  }

  @Test
  void whatIsNotKnownIsRefused() throws IOException {
    assertRefused("status: historic\n    force_: none", "status: historic", "force_");
  }
}
