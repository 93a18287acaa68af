package org.mvprules.commandline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.mvprules.bench.RuleBooks;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.MvpValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies a shipped rule book, to be changed. */
@Command(
    name = "copy",
    description = {
      "Copies a shipped rule book into a new folder, where it can be changed: its rules, its"
          + " scenarios, and a HOWTO. Every command then takes the folder with --rules."
    })
final class RulesCopyCommand implements Runnable {

  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "ID", description = "A shipped rule book.")
  private String id;

  @Parameters(
      index = "1",
      paramLabel = "FOLDER",
      description = "A folder that is not there yet, or empty. Its name becomes the book's id.")
  private Path folder;

  RulesCopyCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    if (!RuleBookOption.isShipped(id, spec)) {
      throw wrong(
          "found the rule book \""
              + id
              + "\"; expected "
              + Choice.among(MvpValidator.shippedRuleBooks(), id)
              + ". A folder of your own is copied as any other; then give its id in rulebook.yaml");
    }
    try {
      RuleBooks.copy(id, folder);
    } catch (IllegalArgumentException e) {
      throw wrong(e.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    console.print(
        "The rule book "
            + id
            + " is in "
            + folder
            + ". Read HOWTO.md there, change the rules, and look:\n"
            + ("  mvp rules check " + folder + "\n")
            + ("  mvp rules test " + folder + "\n"));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
