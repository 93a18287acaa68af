package org.mvprules.commandline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mvprules.bench.Explanation;
import org.mvprules.bench.Explanation.Compared;
import org.mvprules.bench.Explanation.Deciding;
import org.mvprules.bench.Explanation.Explained;
import org.mvprules.bench.Explanation.Turn;
import org.mvprules.bench.WholeBook;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.Figure;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.words.Texts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells why a requirement has the status that it has. */
@Command(
    name = "explain",
    description = {
      "Tells why a requirement is met, not met or undecided for a partnership: which rules spoke,"
          + " what they compared, on which recorded facts it rests, and which other facts would"
          + " turn it."
    })
final class ExplainCommand implements Callable<Integer> {

  private static final int MOST_TURNS = 12;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RuleBookOption rules;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A partnership in JSON or YAML; - stands for the standard input.")
  private String file;

  @Parameters(index = "1", paramLabel = "ID", description = "A requirement, such as MEM-01.")
  private String id;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ValidateCommand.Day.class,
      description = "The day as of which to judge; if not given, that of the record, or today.")
  private Optional<LocalDate> asOf;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    WholeBook book = rules.wholeBook();
    MvpValidator validator = rules.validatorOn(asOf);
    validator.ruleBook().noteRules().stream()
        .filter(note -> note.id().equals(id))
        .findFirst()
        .ifPresent(
            note -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "found "
                      + id
                      + ", which is a note and has no status; expected a requirement, such as "
                      + note.noteOn()
                      + ", with which it is told");
            });
    if (validator.ruleBook().requirement(id).isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "found the requirement \""
              + id
              + "\"; expected "
              + Choice.among(
                  validator.ruleBook().requirements().stream().map(Requirement::id).toList(), id));
    }
    boolean used =
        RecordFile.isUsed(
            console,
            file,
            () -> {
              Mvp mvp = RecordFile.read(console, file);
              LocalDate day = asOf.orElseGet(() -> validator.validate(mvp).asOf());
              console.print(text(Explanation.of(book, mvp, day, id)));
            });
    return (used ? ExitStatus.MEETS_GUIDANCE : ExitStatus.BAD_INPUT).code();
  }

  private static String text(Explanation explanation) {
    List<String> parts = new ArrayList<>();
    Requirement requirement = explanation.requirement().requirement();
    parts.add(
        Table.withColumns(10)
            .row(requirement.id(), requirement.title())
            .row(
                "",
                explanation.report().name()
                    + ", as of "
                    + Texts.of(explanation.report().asOf())
                    + ": "
                    + explanation.requirement().status().words()
                    + " (\""
                    + explanation.requirement().strength().words()
                    + "\")")
            .toString());
    explanation.findings().forEach(each -> parts.add(text(each)));
    if (!explanation.figures().isEmpty()) {
      Table figures = Table.withColumns(24);
      explanation.figures().forEach(figure -> figures.row(figure.name(), text(figure)));
      parts.add("Figures\n" + figures);
    }
    Table facts = Table.withColumns(38);
    explanation.facts().forEach(each -> facts.row(each.fact().pointer(), text(each)));
    parts.add(
        explanation.facts().isEmpty()
            ? "No recorded fact decides this by itself.\n"
            : "Facts that decide it\n" + facts);
    Table turns = Table.withColumns(38);
    explanation.turns().stream()
        .limit(MOST_TURNS)
        .forEach(each -> turns.row(each.fact().pointer(), text(each)));
    if (!explanation.turns().isEmpty()) {
      parts.add("What would turn it\n" + turns);
    }
    return String.join("\n", parts);
  }

  private static String text(Explained explained) {
    Table table = Table.withColumns(10);
    table.row(
        "Found",
        explained.finding().found()
            + explained.finding().reading().map(read -> " (" + read + ")").orElse(""));
    table.row(
        "About",
        explained.finding().subject()
            + (explained.view().isEmpty() ? "" : ", as the view " + explained.view() + " shows it")
            + " "
            + explained.finding().pointer());
    explained
        .rule()
        .ifPresentOrElse(
            rule -> table.row("Rule", rule.name() + " (" + rule.file() + ":" + rule.line() + ")"),
            () -> table.row("Rule", "no rule spoke, or the status was set aside or answered"));
    for (Compared condition : explained.conditions()) {
      table.row("Holds", condition.condition() + ": " + condition.values());
    }
    explained.finding().remedies().forEach(remedy -> table.row("Remedy", remedy));
    return table.toString();
  }

  private static String text(Figure figure) {
    return figure.value()
        + " "
        + figure.unit()
        + ", from "
        + Texts.of(figure.since())
        + figure.until().map(last -> " to " + Texts.of(last)).orElse("")
        + " ("
        + String.join("; ", figure.sources())
        + ")";
  }

  private static String text(Deciding deciding) {
    return deciding.fact().value()
        + deciding
            .evidence()
            .map(
                each ->
                    " ("
                        + each.source()
                        + each.on().map(day -> ", " + Texts.of(day)).orElse("")
                        + ")")
            .orElse("")
        + deciding.without().map(status -> "; without it: " + status.words()).orElse("");
  }

  private static String text(Turn turn) {
    int last = turn.others().size() - 1;
    return (last == 0 ? "" : String.join(", ", turn.others().subList(0, last)) + " or ")
        + turn.others().get(last)
        + " instead of "
        + turn.fact().value()
        + ": "
        + turn.status().words();
  }
}
