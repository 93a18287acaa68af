package org.mvprules.commandline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.WithdrawnRequirement;
import org.mvprules.rules.ledger.Clause;
import org.mvprules.rules.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what rule books ask. */
@Command(
    name = "list",
    description = {
      "Lists the requirements of a rule book. Without --rules, those of all rule books: of one that"
          + " extends another, what it adds, answers anew or withdraws. Every other id of the"
          + " guidance follows from the clause ledger, with what became of it."
    })
final class RulesListCommand implements Runnable {

  private static final String LEDGER = "ledger";
  private static final String WITHDRAWN = "withdrawn";

  private final Console console;

  @Mixin private RuleBookOption rules;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.print(
        text(rules.ruleBooks(), rules.isGiven(), Ledger.shipped(), RuleBookOption.shipped()));
  }

  /**
   * The list as text.
   *
   * @param whole whether of a book that extends another all is listed, or only what it says itself
   * @param ledger accounts for the ids of which these books say nothing
   * @param others all books that could say something of them
   */
  static String text(List<RuleBook> books, boolean whole, Ledger ledger, List<RuleBook> others) {
    Table heads = Table.withColumns(widest(books.stream().map(RuleBook::id)));
    Map<String, String> areas = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    for (RuleBook book : books) {
      heads.row(book.id(), book.title() + " (" + edition(book) + ")");
      book.areas().forEach(areas::putIfAbsent);
      rows(book).stream().filter(row -> whole || row.book().equals(book.id())).forEach(rows::add);
    }
    others.forEach(book -> book.areas().forEach(areas::putIfAbsent));
    Set<String> known = rows.stream().map(Row::id).collect(Collectors.toSet());
    for (String id : ledger.ids()) {
      if (!known.contains(id)) {
        areas.putIfAbsent(id.replaceFirst("-.*", ""), id.replaceFirst("-.*", ""));
        rows.add(elsewhere(id, others).orElseGet(() -> inLedger(id, ledger)));
      }
    }
    ledger
        .ambiguities()
        .map(each -> new Row(each.id(), LEDGER, "ambiguity", each.unclear()))
        .forEach(
            row -> {
              areas.putIfAbsent("AMB", "What can be understood in several ways");
              rows.add(row);
            });
    int width = widest(rows.stream().map(Row::book));
    StringBuilder text = new StringBuilder(heads.toString());
    areas.forEach(
        (area, name) -> {
          String table = table(rows, area + "-", width).toString();
          if (!table.isEmpty()) {
            text.append("\n" + name + "\n").append(table);
          }
        });
    return text.toString();
  }

  private static int widest(Stream<String> ids) {
    return 2 + ids.mapToInt(String::length).max().orElse(0);
  }

  private static String edition(RuleBook book) {
    return book.version()
        + ", from "
        + book.inForceFrom()
        + book.extendedBook().map(other -> ", extends " + other).orElse("");
  }

  /** One thing that a rule book asks, notes or withdraws. */
  private record Row(String id, String book, String strength, String title) {}

  /** What another rule book says of an id, if one does. */
  private static Optional<Row> elsewhere(String id, List<RuleBook> others) {
    return others.stream()
        .flatMap(book -> rows(book).stream())
        .filter(row -> row.id().equals(id) && !row.strength().equals(WITHDRAWN))
        .findFirst()
        .map(row -> new Row(id, row.book(), "not here", row.title()));
  }

  /** What became of an id that has no rule. */
  private static Row inLedger(String id, Ledger ledger) {
    List<Clause> clauses = ledger.clausesOf(id).toList();
    Clause first = clauses.get(0);
    return new Row(
        id,
        LEDGER,
        first.status().words(),
        first.says() + (clauses.size() > 1 ? " (and " + (clauses.size() - 1) + " more)" : ""));
  }

  private static List<Row> rows(RuleBook book) {
    List<Row> rows = new ArrayList<>();
    for (Requirement each : book.requirements()) {
      rows.add(new Row(each.id(), each.book(), each.strength().words(), each.title()));
    }
    for (NoteRule each : book.noteRules()) {
      String title = each.title() + " (told with " + each.noteOn() + ")";
      rows.add(new Row(each.id(), each.book(), "note", title));
    }
    for (WithdrawnRequirement each : book.withdrawn()) {
      String title = each.title() + " (by " + each.body() + ": " + each.reason() + ")";
      rows.add(new Row(each.id(), each.book(), WITHDRAWN, title));
    }
    return rows;
  }

  private static Table table(List<Row> rows, String start, int width) {
    Table table = Table.withColumns(10, width, 12);
    rows.stream()
        .filter(row -> row.id().startsWith(start))
        .sorted(Comparator.comparing(Row::id))
        .forEach(row -> table.row("  " + row.id(), row.book(), row.strength(), row.title()));
    return table;
  }
}
