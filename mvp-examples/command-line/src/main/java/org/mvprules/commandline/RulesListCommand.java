package org.mvprules.commandline;

import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what a rule book asks. */
@Command(name = "list", description = "Lists the requirements of a rule book.")
final class RulesListCommand implements Runnable {

  private final Console console;

  @Mixin private RuleBookOption rules;

  RulesListCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    RuleBook book = rules.validator().ruleBook();
    console.print(book.title() + "\n");
    console.print(
        "Rule book " + book.id() + " " + book.version() + ", from " + book.inForceFrom() + "\n");
    book.areas()
        .forEach(
            (area, name) -> {
              console.print("\n" + name + "\n");
              console.print(area(book, area + "-"));
            });
  }

  private static String area(RuleBook book, String start) {
    Table table = Table.withColumns(10, 8);
    for (Requirement requirement : book.requirements()) {
      if (requirement.id().startsWith(start)) {
        table.row("  " + requirement.id(), requirement.strength().words(), requirement.title());
      }
    }
    for (NoteRule note : book.noteRules()) {
      if (note.id().startsWith(start)) {
        table.row("  " + note.id(), "note", note.title() + " (told with " + note.noteOn() + ")");
      }
    }
    return table.toString();
  }
}
