package org.mvprules.commandline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.mvprules.bench.BrokenRuleBookException;
import org.mvprules.core.json.Choice;
import org.mvprules.core.json.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command {@code mvp}. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends the program with its exit status.
   *
   * @param arguments what the command was called with
   */
  public static void main(String[] arguments) {
    System.exit(
        run(
            arguments,
            new Console(
                System.in,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Console.isColourful())));
  }

  /**
   * Runs the command.
   *
   * @param arguments what the command was called with
   * @param in what it reads where a file is called {@code -}
   * @param out where results go
   * @param err where everything else goes
   * @return the exit status
   */
  public static int run(String[] arguments, InputStream in, OutputStream out, OutputStream err) {
    return run(arguments, new Console(in, out, err, false));
  }

  static int run(String[] arguments, Console console) {
    int status = ExitStatus.OUR_FAULT.code();
    try {
      status = commandLine(console).execute(arguments);
    } catch (Throwable e) { // A broken installation must not pass for a judgement.
      console.confess(e);
    }
    if (!console.allWritten()) {
      console.complain("mvp: the results could not be written in full");
      status = ExitStatus.OUR_FAULT.code();
    }
    return status;
  }

  private static CommandLine commandLine(Console console) {
    return new CommandLine(new MvpCommand(console))
        .addSubcommand(new ValidateCommand(console))
        .addSubcommand(new CostCommand(console))
        .addSubcommand(new NoticeCommand(console))
        .addSubcommand(new ExplainCommand(console))
        .addSubcommand(
            new CommandLine(new RulesCommand())
                .addSubcommand(new RulesListCommand(console))
                .addSubcommand(new RulesShowCommand(console))
                .addSubcommand(new RulesCoverageCommand(console))
                .addSubcommand(new RulesWordsCommand(console))
                .addSubcommand(new RulesCopyCommand(console))
                .addSubcommand(new RulesCheckCommand(console))
                .addSubcommand(new RulesMutateCommand(console))
                .addSubcommand(new RulesTestCommand(console))
                .addSubcommand(new RulesCompareCommand(console)))
        .setOut(
            new PrintWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), true))
        .setErr(
            new PrintWriter(new OutputStreamWriter(console.err(), StandardCharsets.UTF_8), true))
        .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
        .setParameterExceptionHandler((exception, arguments) -> wrongUsage(exception, console))
        .setExecutionExceptionHandler(
            (exception, commandLine, parsed) -> {
              if (exception instanceof BrokenRuleBookException broken) {
                console.complain(broken.inFull());
                return ExitStatus.BAD_INPUT.code();
              }
              console.confess(exception);
              return ExitStatus.OUR_FAULT.code();
            });
  }

  /** What is told where the name of a command is mistyped. */
  private static Optional<String> unknownCommand(ParameterException exception) {
    Set<String> known = exception.getCommandLine().getSubcommands().keySet();
    return exception instanceof UnmatchedArgumentException unmatched
            && !known.isEmpty()
            && !unmatched.getUnmatched().get(0).startsWith("-")
        ? Optional.of(
            "found "
                + Problem.quoted(unmatched.getUnmatched().get(0))
                + "; expected "
                + Choice.among(known, unmatched.getUnmatched().get(0)))
        : Optional.empty();
  }

  private static int wrongUsage(ParameterException exception, Console console) {
    CommandLine command = exception.getCommandLine();
    console.complain("mvp: " + unknownCommand(exception).orElseGet(exception::getMessage));
    console.complain(
        "Try \"" + command.getCommandSpec().qualifiedName() + " --help\" for more information.");
    return ExitStatus.WRONG_USAGE.code();
  }
}
