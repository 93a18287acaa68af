package org.mvprules.commandline;

import java.util.List;
import java.util.stream.Stream;
import org.mvprules.rules.Figure;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows the rules of a requirement as they were written. */
@Command(
    name = "show",
    description = "Shows the rules of a requirement, where they stand, and their sources.")
final class RulesShowCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RuleBookOption rules;

  @Parameters(paramLabel = "ID", description = "A requirement, such as MEM-01.")
  private String id;

  RulesShowCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    RuleBook book = rules.validator().ruleBook();
    Stream<NoteRule> notes = book.noteRules().stream().filter(note -> note.id().equals(id));
    console.print(
        book.requirement(id)
            .map(requirement -> show(book, requirement))
            .or(() -> notes.findFirst().map(note -> show(book, note)))
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "the rule book "
                            + book.id()
                            + " has no requirement \""
                            + id
                            + "\"; \"mvp rules list\" shows which it has")));
  }

  private static String show(RuleBook book, Requirement requirement) {
    Table head =
        Table.withColumns(10)
            .row(requirement.id(), requirement.title())
            .row("Strength", requirement.strength().words());
    return show(book, head, requirement.sources(), requirement.rules());
  }

  private static String show(RuleBook book, NoteRule note) {
    Table head =
        Table.withColumns(10)
            .row(note.id(), note.title())
            .row("Strength", "none: a note that is told with " + note.noteOn());
    return show(book, head, note.sources(), List.of(note.rule()));
  }

  private static String show(
      RuleBook book, Table head, List<String> sources, List<RuleDescription> rules) {
    StringBuilder text = new StringBuilder();
    for (RuleDescription rule : rules) {
      text.append("\n// ").append(book.id() + "/" + rule.file() + ":" + rule.line()).append('\n');
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
