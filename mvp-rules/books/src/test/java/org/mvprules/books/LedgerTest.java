package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.ledger.Clause;
import org.mvprules.rules.ledger.Clause.Bound;
import org.mvprules.rules.ledger.Clause.Status;
import org.mvprules.rules.ledger.Clause.Strength;
import org.mvprules.rules.ledger.Ledger;
import org.mvprules.rules.ledger.SourceDocument;

/** The clause ledger as it is shipped. */
class LedgerTest {

  private static final Ledger LEDGER = Ledger.shipped();

  /** The ids of the rules of all books. */
  private static Set<String> ids() {
    return MvpValidator.shippedRuleBooks().stream()
        .flatMap(id -> Books.shipped(id).rules().stream())
        .flatMap(rule -> rule.id().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Clause> asked() {
    return LEDGER.clauses().filter(clause -> clause.status().isAsked());
  }

  @Test
  void itHasTheTwoDocumentsWithTheirOutlines() {
    assertThat(LEDGER.documents())
        .extracting(SourceDocument::document)
        .containsExactly("London guide", "AIMS briefing");
    assertThat(LEDGER.documents().get(0).sections())
        .containsKeys(
            "Aim", "Introduction", "Co-production approach: How?", "App 1 section 6", "Template")
        .hasSize(30);
    assertThat(LEDGER.documents().get(1).sections()).hasSize(8);
  }

  @Test
  void everyIdThatWasGivenOutIsThere() {
    Map<String, Integer> perArea = new TreeMap<>();
    LEDGER.ids().forEach(id -> perArea.merge(id.substring(0, 3), 1, Integer::sum));

    assertThat(perArea)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "MEM", 16, "CHR", 11, "GOV", 22, "WRK", 15, "OUT", 8, "ENG", 14, "PAY", 22, "BEN",
                9, "BUD", 22, "BUS", 9));
    assertThat(LEDGER.ambiguities()).hasSize(28);
  }

  @Test
  void everyRuleHasAClauseAndEveryCheckedClauseARule() {
    Set<String> asked = new TreeSet<>();
    asked().forEach(clause -> asked.addAll(clause.under()));

    assertThat(asked).isEqualTo(ids());
  }

  @Test
  void whatAsksSomethingBindsSomebody() {
    assertThat(LEDGER.clauses())
        .filteredOn(clause -> clause.strength() != Strength.INFORMATION)
        .allSatisfy(clause -> assertThat(clause.binds()).as(clause.id()).isNotEmpty());
  }

  @Test
  void whatIsAMustIsCheckedOrAskedOrGivesWay() {
    assertThat(LEDGER.clauses())
        .filteredOn(clause -> clause.strength() == Strength.MUST)
        .extracting(Clause::status)
        .containsOnly(Status.CHECKED_BY_RULES, Status.ASK_A_PERSON, Status.SUPERSEDED_BY);
  }

  @Test
  void whatAsksAPartnershipIsNotSetAsideAsInformation() {
    assertThat(LEDGER.clauses())
        .filteredOn(clause -> clause.status() == Status.INFORMATION)
        .filteredOn(clause -> clause.binds().contains(Bound.PARTNERSHIP))
        .extracting(Clause::strength)
        .doesNotContain(Strength.MUST);
  }

  @Test
  void noTwoClausesSayTheSameInOnePlace() {
    List<String> said = new ArrayList<>();
    LEDGER
        .clauses()
        .forEach(clause -> said.add(LEDGER.documentOf(clause) + clause.place() + clause.says()));

    assertThat(said).doesNotHaveDuplicates();
  }
}
