package org.mvprules.commandline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mvprules.bench.JUnitXml;
import org.mvprules.bench.RuleBooks;
import org.mvprules.bench.Scenario;
import org.mvprules.bench.ScenarioResult;
import org.mvprules.bench.ScenarioResult.Verdict;
import org.mvprules.bench.ScenarioRun;
import org.mvprules.bench.WholeBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the scenarios of a rule book. */
@Command(
    name = "test",
    description = {
      "Runs the scenarios of a rule book, and tells what comes out otherwise than expected and"
          + " what they leave untried. Ends with 0 if none fails, with 1 if one does."
    })
final class RulesTestCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "ID|FOLDER",
      description = "A shipped rule book, or the folder (or zip archive) of your own.")
  private String place;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatByName.class,
      defaultValue = "text",
      description = "text (if not given), or junit: JUnit XML, for build servers.")
  private TestFormat format;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      description = "Only scenarios with this text in their name or their file.")
  private Optional<String> only;

  @Option(
      names = "--coverage",
      description = "Also show, rule by rule and figure by figure, what the scenarios try.")
  private boolean coverage;

  @Option(
      names = "--strict",
      description =
          "End with 1 also if a rule speaks or is silent in no scenario, or a comparison is seen"
              + " on its edge in none.")
  private boolean strict;

  RulesTestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ScenarioRun run = run();
    if (run.results().isEmpty() && only.isPresent()) {
      throw new ParameterException(
          spec.commandLine(),
          "--only: found \""
              + only.get()
              + "\"; expected a text in the name or the file of a scenario");
    }
    console.print(
        switch (format) {
          case TEXT -> text(run);
          case JUNIT -> JUnitXml.of(run);
        });
    boolean passes =
        run.failures().isEmpty()
            && (!strict || only.isPresent() || run.coverage().untried().isEmpty());
    return (passes ? ExitStatus.MEETS_GUIDANCE : ExitStatus.DOES_NOT_MEET_GUIDANCE).code();
  }

  private ScenarioRun run() {
    if (RuleBookOption.isShipped(place, spec)) {
      WholeBook book = RuleBooks.shipped(place);
      return ScenarioRun.of(book.source(), book.loaded(), this::isChosen);
    }
    return RuleBooks.test(
        RuleBookOption.place("test", place, spec), RuleBookOption.cache(), this::isChosen);
  }

  private boolean isChosen(Scenario scenario) {
    String told = (scenario.name() + "\n" + scenario.file()).toLowerCase(Locale.ROOT);
    return only.filter(text -> !told.contains(text.toLowerCase(Locale.ROOT))).isEmpty();
  }

  private String text(ScenarioRun run) {
    StringBuilder text = new StringBuilder();
    run.of(Verdict.FAILED).forEach(result -> text.append(result.diff()).append('\n'));
    List<ScenarioResult> toDo =
        run.results().stream().filter(each -> each.scenario().todo().isPresent()).toList();
    list(text, "To do:", toDo.stream().map(RulesTestCommand::toDo).toList());
    if (only.isEmpty()) {
      if (coverage) {
        text.append(run.coverage().table()).append('\n');
        list(text, "Conditions that are never alone:", run.coverage().undecided());
      }
      list(text, "Not tried:", run.coverage().untried());
      text.append(run.coverage().summary());
    }
    return text + "Scenarios passed: " + run.summary() + ".\n";
  }

  private static String toDo(ScenarioResult result) {
    return result.scenario().place() + ": " + result.scenario().name() + ": " + result.toDo();
  }

  private static void list(StringBuilder text, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      text.append(title).append('\n');
      lines.forEach(line -> text.append("  ").append(line).append('\n'));
      text.append('\n');
    }
  }

  /** How results are written. */
  enum TestFormat {
    TEXT,
    JUNIT
  }

  static final class FormatByName extends ByName<TestFormat> {
    FormatByName() {
      super(TestFormat.class);
    }
  }
}
