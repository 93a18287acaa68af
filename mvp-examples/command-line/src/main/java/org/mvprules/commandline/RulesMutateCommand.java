package org.mvprules.commandline;

import java.util.concurrent.Callable;
import org.mvprules.bench.MutationRun;
import org.mvprules.bench.WholeBook;
import org.mvprules.core.json.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which small mistakes in a rule book no scenario would notice. */
@Command(
    name = "mutate",
    description = {
      "Makes small mistakes in the rules, one at a time, and tells which of them no scenario"
          + " notices: figures are shifted by a step, comparisons turned round, conditions left out,"
          + " strengths exchanged. Ends with 0 if enough are noticed, and with 1 otherwise."
    })
final class RulesMutateCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FOLDER|ID",
      description = "The folder of a rule book, a zip archive of it, or a shipped one.")
  private String place;

  @Option(
      names = "--one-of",
      paramLabel = "N",
      defaultValue = "1",
      description = "Tries only every Nth mistake, to be quicker.")
  private int oneOf;

  @Option(
      names = "--only",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "Only mistakes in rules with this text in their name or file.")
  private String only;

  @Option(
      names = "--least",
      paramLabel = "PERCENT",
      defaultValue = "95",
      description = "How many percent of them have to be noticed; 95 if not given.")
  private int least;

  RulesMutateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (oneOf < 1) {
      throw RuleBookOption.wrong(spec, "--one-of: found " + oneOf + "; expected 1 or more");
    }
    WholeBook book = RuleBookOption.wholeBook("mutate", place, spec);
    MutationRun run = MutationRun.of(book.source(), book.loaded(), only, oneOf);
    if (run.mistakes().isEmpty() && !only.isEmpty()) {
      throw RuleBookOption.wrong(
          spec,
          "--only: found no rule with "
              + Problem.quoted(only)
              + " in its name or file; expected a text that some rule has");
    }
    run.survivors().forEach(mistake -> console.print(mistake + ": nobody notices\n"));
    console.print((run.survivors().isEmpty() ? "" : "\n") + run.summary());
    return (run.score() >= least ? ExitStatus.MEETS_GUIDANCE : ExitStatus.DOES_NOT_MEET_GUIDANCE)
        .code();
  }
}
