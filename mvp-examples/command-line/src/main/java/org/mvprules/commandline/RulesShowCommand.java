package org.mvprules.commandline;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.rules.Figure;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.WithdrawnRequirement;
import org.mvprules.rules.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules of a requirement as they were written. */
@Command(
    name = "show",
    description = {
      "Shows the rules of a requirement, where they stand, and their sources. Without --rules, in"
          + " every rule book that has its own. What has no rule is shown as the clause ledger"
          + " has it."
    })
final class RulesShowCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RuleBookOption rules;

  @Parameters(
      paramLabel = "ID",
      description = "A requirement, such as MEM-01, a clause or an ambiguity.")
  private String id;

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    List<RuleBook> books = rules.ruleBooks();
    Ledger ledger = Ledger.shipped();
    List<String> answers =
        books.stream().flatMap(book -> answers(book, id, rules.isGiven(), ledger)).toList();
    if (answers.isEmpty()) {
      answers = ClauseText.of(ledger, id);
    }
    if (answers.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          (books.size() == 1
                  ? "the rule book " + books.get(0).id() + " has"
                  : "the rule books have")
              + " no requirement \""
              + id
              + "\"; \"mvp rules list\" shows what there is");
    }
    console.print(String.join("\n", answers));
  }

  /**
   * What a book has to say about an id.
   *
   * @param whole whether that may be what it inherits, or only what it says itself
   * @param ledger tells from which clauses it comes
   */
  static Stream<String> answers(RuleBook book, String id, boolean whole, Ledger ledger) {
    Predicate<String> told = by -> whole || by.equals(book.id());
    return Stream.of(
            book.requirements().stream()
                .filter(each -> each.id().equals(id) && told.test(each.book()))
                .map(each -> show(book, each, ledger)),
            book.noteRules().stream()
                .filter(each -> each.id().equals(id) && told.test(each.book()))
                .map(each -> show(book, each, ledger)),
            book.withdrawn().stream()
                .filter(each -> each.id().equals(id) && told.test(each.book()))
                .map(RulesShowCommand::show))
        .flatMap(shown -> shown);
  }

  private static String show(WithdrawnRequirement withdrawn) {
    return Table.withColumns(10)
        .row(withdrawn.id(), withdrawn.title())
        .row("Rule book", withdrawn.book())
        .row("Withdrawn", "by " + withdrawn.body() + ": " + withdrawn.reason())
        .toString();
  }

  private static String show(RuleBook book, Requirement requirement, Ledger ledger) {
    Table head =
        Table.withColumns(10)
            .row(requirement.id(), requirement.title())
            .row("Rule book", requirement.book())
            .row("Strength", requirement.strength().words())
            .row("Clauses", ClauseText.ids(ledger, requirement.id()));
    return show(book, head, requirement.sources(), requirement.rules());
  }

  private static String show(RuleBook book, NoteRule note, Ledger ledger) {
    Table head =
        Table.withColumns(10)
            .row(note.id(), note.title())
            .row("Rule book", note.book())
            .row("Strength", "none: a note that is told with " + note.noteOn())
            .row("Clauses", ClauseText.ids(ledger, note.id()));
    return show(book, head, note.sources(), List.of(note.rule()));
  }

  private static String show(
      RuleBook book, Table head, List<String> sources, List<RuleDescription> rules) {
    StringBuilder text = new StringBuilder();
    for (RuleDescription rule : rules) {
      text.append("\n// ").append(RuleText.fileOf(book, rule) + ":" + rule.line()).append('\n');
      RuleText.of(book, rule).forEach(line -> text.append(line).append('\n'));
    }
    sources.forEach(source -> head.row("Source", source));
    book.figures().stream()
        .filter(figure -> text.indexOf(figure.name()) >= 0)
        .forEach(figure -> head.row("Figure", inWords(figure)));
    return head.toString() + text;
  }

  private static String inWords(Figure figure) {
    return figure.name()
        + ": "
        + figure.value()
        + " "
        + figure.unit()
        + ", from "
        + figure.since()
        + figure.until().map(last -> " to " + last).orElse("")
        + " ("
        + String.join("; ", figure.sources())
        + ")";
  }
}
