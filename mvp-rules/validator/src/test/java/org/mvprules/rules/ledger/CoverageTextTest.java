package org.mvprules.rules.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.internal.ScenarioCounts;
import org.mvprules.rules.internal.ScenarioCounts.Tried;
import org.mvprules.rules.ledger.Clause.Bound;
import org.mvprules.rules.ledger.Clause.Force;
import org.mvprules.rules.ledger.Clause.Question;
import org.mvprules.rules.ledger.Clause.Status;

/** How the small rule book of a town accounts for a small paper. */
class CoverageTextTest {

  private static final Ledger LEDGER =
      new Ledger(
          List.of(
              new SourceDocument(
                  "Paper",
                  Map.of("Start", "The start"),
                  List.of(
                      clause("PA-001", Status.CHECKED_BY_RULES, "MEM-01"),
                      clause("PA-002", Status.CHECKED_BY_RULES, "LOC-01"),
                      new Clause(
                          "PA-003",
                          "Start",
                          "Members feel heard.",
                          Force.PRINCIPLE,
                          Clause.Strength.ADVICE,
                          List.of(),
                          List.of(),
                          Status.ASK_A_PERSON,
                          Optional.of(new Question("Do they?", "An example.")),
                          List.of(),
                          Optional.empty()),
                      clause("PA-004", Status.INFORMATION, "MEM-02"),
                      new Clause(
                          "PA-005",
                          "Start",
                          "Members are few.",
                          Force.REGIONAL,
                          Clause.Strength.ADVICE,
                          List.of(Bound.CHAIR),
                          List.of("MEM-01"),
                          Status.CONFLICTS_WITH,
                          Optional.empty(),
                          List.of("PA-001"),
                          Optional.of("Many are better."))),
                  List.of(
                      new Ambiguity(
                          "AMB-01", List.of("PA-001"), "Who is a member?", "Who has a seat.")))));

  private static Clause clause(String id, Status status, String under) {
    return new Clause(
        id,
        "Start",
        "What " + id + " says.",
        Force.NATIONAL,
        Clause.Strength.SHOULD,
        List.of(Bound.PARTNERSHIP),
        List.of(under),
        status,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private static final RuleBook TOWN =
      new RuleBook(
          "town",
          "The rule book of a town",
          "1",
          Optional.empty(),
          "0123456789abcdef",
          LocalDate.of(2020, 1, 1),
          "3 of 3",
          Map.of("MEM", "Membership"),
          Map.of("Paper", "A paper on members"),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private static final ScenarioCounts COUNTS =
      new ScenarioCounts(
          3,
          List.of(
              new Tried("MEM-02 Few", 1, 2, Optional.empty()),
              new Tried("MEM-01 Enough", 2, 1, Optional.of(1)),
              new Tried("MEM-01 is not met", 1, 2, Optional.of(0))));

  private static final CoverageText TEXT = CoverageText.of(LEDGER, TOWN, COUNTS);

  @Test
  void itCountsWhatBecameOfTheClauses() {
    assertThat(TEXT.toString().replaceAll(" +", " "))
        .startsWith(
            """
            How the rules account for the guidance
            The rule book of a town (town, 1): 3 rules, tried by 3 scenarios.
            """)
        .contains(
            """
            checked by rules of this book 1
            checked by rules of another area's book 1
            ask a person 1
            information 1
            historic 0
            conflicts with 1
            superseded by 0
            """)
        .contains("\naltogether 5\n");
  }

  @Test
  void itNamesIdsOfTheBookThatNoClauseChecks() {
    assertThat(TEXT.toString()).contains("Unaccounted for: 1 of the 2 ids of this book: MEM-02.");
  }

  @Test
  void itTellsOfEachClauseWhereItIsKept() {
    assertThat(TEXT.asMarkdown())
        .contains(
            "A paper on members",
            "**Start (The start)**",
            "| PA-001 | What PA-001 says. | national, should | checked by rules | MEM-01 |",
            "| PA-002 | What PA-002 says. | national, should | checked by rules | (LOC-01) |",
            "| PA-003 | Members feel heard. Question: Do they? | principle, advice |"
                + " ask a person |  |",
            "| PA-005 | Members are few. Treatment: Many are better. | regional, advice |"
                + " conflicts with PA-001 | MEM-01 |",
            "| AMB-01 | Who is a member? | Who has a seat. | PA-001 |");
  }

  @Test
  void itTellsInHowManyScenariosRulesAreHeard() {
    assertThat(TEXT.asMarkdown())
        .containsSubsequence(
            "| MEM-01 | PA-001, PA-005 | 2 |",
            "| MEM-02 | PA-004 | 1 |",
            "| MEM-02 Few | 1 | 2 | – |",
            "| MEM-01 Enough | 2 | 1 | 1 |",
            "| MEM-01 is not met | 1 | 2 | 0 |");
  }

  @Test
  void allFormatsSayTheSame() {
    assertThat(words(TEXT.asHtml().replaceAll("(?s)<style>.*?</style>|<[^>]*>", " ")))
        .contains(
            "PA-005 What it says Members are few. Treatment: Many are better. Asks regional, advice");
    assertThat(TEXT.asHtml())
        .startsWith("<!DOCTYPE html>")
        .contains("<caption", "scope=\"col\"")
        .doesNotContain("<script", "href=\"h", "src=");
    assertThat(TEXT.toString().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  private static String words(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Test
  void onlyOfAShippedBookAreScenariosCounted() {
    assertThatThrownBy(() -> ScenarioCounts.shipped("town", getClass().getClassLoader()))
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining("\"town\" are not counted");
    assertThatThrownBy(Ledger::shipped)
        .isInstanceOf(RuleBookException.class)
        .hasMessageContaining("the clause ledger comes with org.mvprules:mvp-rules");
  }

  @Test
  void anIdLeadsToItsClauses() {
    assertThat(LEDGER.clausesOf("MEM-01"))
        .extracting(Clause::id)
        .containsExactly("PA-001", "PA-005");
    assertThat(LEDGER.clausesOf("PA-003")).extracting(Clause::id).containsExactly("PA-003");
    assertThat(LEDGER.clausesOf("AMB-01")).extracting(Clause::id).containsExactly("PA-001");
    assertThat(LEDGER.clausesOf("MEM-99")).isEmpty();
    assertThat(LEDGER.ids()).containsExactly("MEM-01", "LOC-01", "MEM-02");
  }
}
