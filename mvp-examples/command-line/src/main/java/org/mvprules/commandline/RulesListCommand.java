package org.mvprules.commandline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.WithdrawnRequirement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what rule books ask. */
@Command(
    name = "list",
    description = {
      "Lists the requirements of a rule book. Without --rules, those of all rule books: of one that"
          + " extends another, what it adds, answers anew or withdraws."
    })
final class RulesListCommand implements Runnable {

  private final Console console;

  @Mixin private RuleBookOption rules;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.print(text(rules.ruleBooks(), rules.isGiven()));
  }

  /**
   * The list as text.
   *
   * @param whole whether of a book that extends another all is listed, or only what it says itself
   */
  static String text(List<RuleBook> books, boolean whole) {
    Table heads = Table.withColumns(widest(books.stream().map(RuleBook::id)));
    Map<String, String> areas = new LinkedHashMap<>();
    List<Row> rows = new ArrayList<>();
    for (RuleBook book : books) {
      heads.row(book.id(), book.title() + " (" + edition(book) + ")");
      book.areas().forEach(areas::putIfAbsent);
      rows(book).stream().filter(row -> whole || row.book().equals(book.id())).forEach(rows::add);
    }
    int width = widest(rows.stream().map(Row::book));
    StringBuilder text = new StringBuilder(heads.toString());
    areas.forEach(
        (area, name) -> text.append("\n" + name + "\n").append(table(rows, area + "-", width)));
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
      rows.add(new Row(each.id(), each.book(), "withdrawn", title));
    }
    return rows;
  }

  private static Table table(List<Row> rows, String start, int width) {
    Table table = Table.withColumns(10, width, 11);
    rows.stream()
        .filter(row -> row.id().startsWith(start))
        .sorted(Comparator.comparing(Row::id))
        .forEach(row -> table.row("  " + row.id(), row.book(), row.strength(), row.title()));
    return table;
  }
}
