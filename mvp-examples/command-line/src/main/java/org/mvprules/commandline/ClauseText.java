package org.mvprules.commandline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.ledger.Ambiguity;
import org.mvprules.rules.ledger.Clause;
import org.mvprules.rules.ledger.Ledger;

/** What the ledger has under an id, for people to read. */
final class ClauseText {

  private ClauseText() {}

  /**
   * The entry of an ambiguity, and the clauses of an id.
   *
   * @param id that of a requirement or note, of a clause, or of an ambiguity
   * @return one text for each; none if the ledger does not know the id
   */
  static List<String> of(Ledger ledger, String id) {
    return Stream.concat(
            ledger.ambiguity(id).stream().map(ClauseText::text),
            ledger.clausesOf(id).map(clause -> text(ledger, clause)))
        .toList();
  }

  /** The ids of the clauses of an id, in one line. */
  static String ids(Ledger ledger, String id) {
    return ledger.clausesOf(id).map(Clause::id).collect(Collectors.joining(", "));
  }

  private static String text(Ambiguity ambiguity) {
    return Table.withColumns(10)
        .row(ambiguity.id(), ambiguity.unclear())
        .row("Treatment", ambiguity.treatment())
        .row("Clauses", String.join(", ", ambiguity.clauses()))
        .toString();
  }

  private static String text(Ledger ledger, Clause clause) {
    Table table =
        Table.withColumns(10)
            .row(clause.id(), clause.says())
            .row("Source", ledger.documentOf(clause) + ", " + clause.place())
            .row("Asks", asks(clause))
            .row("Status", clause.status().words() + told(": ", clause.other()));
    clause
        .question()
        .ifPresent(
            question -> table.row("Question", question.ask()).row("Answer", question.goodAnswer()));
    clause.treatment().ifPresent(treatment -> table.row("Treatment", treatment));
    if (!clause.under().isEmpty()) {
      table.row("Under", String.join(", ", clause.under()));
    }
    return table.toString();
  }

  private static String asks(Clause clause) {
    return clause.strength().words()
        + ", "
        + clause.force().words()
        + told(": ", clause.binds().stream().map(Clause.Bound::words).toList());
  }

  private static String told(String start, List<String> words) {
    return words.isEmpty() ? "" : start + String.join(", ", words);
  }
}
