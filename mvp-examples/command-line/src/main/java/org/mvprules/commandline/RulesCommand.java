package org.mvprules.commandline;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What has to do with rules, which does nothing without a subcommand. */
@Command(
    name = "rules",
    description = "Shows what rule books ask, and helps to keep them.",
    synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "rules: expected list, show, coverage, words, copy, check, test, mutate or compare");
  }
}
