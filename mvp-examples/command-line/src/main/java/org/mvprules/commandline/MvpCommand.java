package org.mvprules.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command itself, which does nothing without a subcommand. */
@Command(
    name = "mvp",
    description = "Tells whether Maternity Voices Partnerships are set up as the guidance asks.",
    synopsisSubcommandLabel = "COMMAND")
final class MvpCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  MvpCommand(Console console) {
    this.console = console;
  }

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      scope = ScopeType.INHERIT,
      description = "Show this help and do nothing else.")
  private boolean help;

  @Option(
      names = "--stacktrace",
      scope = ScopeType.INHERIT,
      description = "If the program itself breaks, show where.")
  private void stackTraces(boolean show) {
    console.showStackTraces(show);
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "expected a command: validate, cost, notice or rules");
  }
}
