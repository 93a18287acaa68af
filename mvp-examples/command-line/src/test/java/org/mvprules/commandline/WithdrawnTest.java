package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.WithdrawnRequirement;
import org.mvprules.rules.ledger.Ledger;

/** What a rule book withdraws is told where its requirements are. */
class WithdrawnTest {

  /** A book that withdraws one thing, and extends a book that withdrew another. */
  private static final RuleBook TOWN =
      new RuleBook(
          "town",
          "The rule book of a town",
          "1",
          Optional.of("region"),
          "0123456789abcdef",
          LocalDate.of(2020, 1, 1),
          "1 of 1",
          Map.of("MEM", "Membership"),
          Map.of(),
          List.of(),
          List.of(),
          List.of(
              new WithdrawnRequirement("MEM-03", "Title", "region", "No charities.", "The region"),
              new WithdrawnRequirement("MEM-01", "Title", "town", "Few people.", "The council")),
          List.of(),
          List.of());

  private static final Ledger NO_LEDGER = new Ledger(List.of());

  private static String list(boolean whole) {
    return RulesListCommand.text(List.of(TOWN), whole, NO_LEDGER, List.of());
  }

  @Test
  void itIsListedWithReasonAndBody() {
    assertThat(list(true))
        .isEqualTo(
            """
            town  The rule book of a town (1, from 2020-01-01, extends region)

            Membership
              MEM-01  town    withdrawn   Title (by The council: Few people.)
              MEM-03  region  withdrawn   Title (by The region: No charities.)
            """);
    assertThat(list(false)).contains("MEM-01").doesNotContain("MEM-03");
  }

  @Test
  void itIsShownWithReasonAndBody() {
    assertThat(RulesShowCommand.answers(TOWN, "MEM-03", true, NO_LEDGER))
        .containsExactly(
            """
            MEM-03    Title
            Rule book region
            Withdrawn by The region: No charities.
            """);
    assertThat(RulesShowCommand.answers(TOWN, "MEM-03", false, NO_LEDGER)).isEmpty();
    assertThat(RulesShowCommand.answers(TOWN, "MEM-01", false, NO_LEDGER)).hasSize(1);
  }
}
