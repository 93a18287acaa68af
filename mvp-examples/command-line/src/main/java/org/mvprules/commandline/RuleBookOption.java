package org.mvprules.commandline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mvprules.bench.RuleBooks;
import org.mvprules.bench.WholeBook;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBook;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option {@code --rules}, which says which rule book to ask: a shipped one, or one's own. */
final class RuleBookOption {

  private static final int MOST_TOLD = 10;

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--rules",
      paramLabel = "ID|FOLDER",
      completionCandidates = Shipped.class,
      description =
          "The rule book to ask: ${COMPLETION-CANDIDATES}, or the folder (or zip archive) of your"
              + " own. If not given, the national one; list and show then look into all.")
  private Optional<String> chosen;

  /** The book once it was read and compiled, which takes time. */
  private Optional<WholeBook> opened = Optional.empty();

  /** The validator that asks the chosen rule book, or else the national one. */
  MvpValidator validator() {
    return validator(chosen.orElse(MvpValidator.NATIONAL));
  }

  /**
   * The same, for the day that {@code --as-of} names.
   *
   * @throws ParameterException if the rule book was not in force yet on that day
   */
  MvpValidator validatorOn(Optional<LocalDate> asOf) {
    MvpValidator validator = validator();
    LocalDate first = validator.ruleBook().inForceFrom();
    asOf.filter(day -> day.isBefore(first))
        .ifPresent(
            day -> {
              throw new ParameterException(
                  spec.commandLine(),
                  "--as-of: found "
                      + day
                      + ", when no guidance was in force; expected "
                      + first
                      + " or a later day");
            });
    return validator;
  }

  /** The chosen rule book alone; if none was chosen, all that are shipped. */
  List<RuleBook> ruleBooks() {
    return chosen.map(List::of).orElseGet(MvpValidator::shippedRuleBooks).stream()
        .map(each -> validator(each).ruleBook())
        .toList();
  }

  /** All rule books that are shipped, whichever was chosen. */
  static List<RuleBook> shipped() {
    return MvpValidator.shippedRuleBooks().stream()
        .map(each -> MvpValidator.withRuleBook(each).ruleBook())
        .toList();
  }

  /** Whether a rule book was chosen. */
  boolean isGiven() {
    return chosen.isPresent();
  }

  private MvpValidator validator(String idOrPlace) {
    return chosen.isEmpty() || isShipped(idOrPlace, spec)
        ? MvpValidator.withRuleBook(idOrPlace)
        : opened
            .map(book -> MvpValidator.of(book.loaded()))
            .orElseGet(() -> RuleBooks.validator(place("--rules", idOrPlace, spec), cache()));
  }

  /** Where compiled books are kept: in the place that the system has for such files. */
  static Path cache() {
    return Stream.of(
            Optional.ofNullable(System.getenv("MVP_CACHE")),
            Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(home -> home + "/mvp-rules"),
            Optional.ofNullable(System.getenv("LOCALAPPDATA")).map(home -> home + "/mvp-rules"),
            Optional.of(System.getProperty("user.home") + "/.cache/mvp-rules"))
        .flatMap(Optional::stream)
        .map(Path::of)
        .findFirst()
        .orElseThrow();
  }

  /**
   * Whether a word names a shipped rule book. If something else is called so where the command
   * runs, which of the two is taken is told.
   */
  static boolean isShipped(String given, CommandSpec spec) {
    boolean shipped = MvpValidator.shippedRuleBooks().contains(given);
    if (shipped && Files.exists(Path.of(given))) {
      spec.commandLine()
          .getErr()
          .print(
              "mvp: "
                  + given
                  + " is the shipped rule book; for the one that stands here write ."
                  + File.separator
                  + given
                  + "\n");
      spec.commandLine().getErr().flush();
    }
    return shipped;
  }

  /**
   * Where a rule book stands that is none of the shipped ones.
   *
   * @param where the option or parameter that names it
   * @throws ParameterException if there is nothing
   */
  static Path place(String where, String given, CommandSpec spec) {
    try {
      Path place = Path.of(given);
      if (Files.exists(place)) {
        return place;
      }
    } catch (InvalidPathException e) {
      // No file has such a name: told below, as any other that is not there.
    }
    throw new ParameterException(
        spec.commandLine(),
        where
            + ": found \""
            + given
            + "\"; expected the folder of a rule book, or "
            + Choice.among(MvpValidator.shippedRuleBooks(), given)
            + standingHere());
  }

  /** The rule books that stand where the command runs, as the end of a message. */
  private static String standingHere() {
    try (Stream<Path> here = Files.list(Path.of(""))) {
      List<String> folders =
          here.filter(each -> Files.exists(each.resolve("rulebook.yaml")))
              .map(Path::toString)
              .sorted()
              .limit(MOST_TOLD)
              .toList();
      return folders.isEmpty() ? "" : "; here stands " + String.join(", ", folders);
    } catch (IOException e) {
      return "";
    }
  }

  /** What is thrown for a wrong call. */
  static ParameterException wrong(CommandSpec spec, String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The chosen rule book as it is written and compiled, or else the national one. */
  WholeBook wholeBook() {
    if (opened.isEmpty()) {
      opened = Optional.of(wholeBook("--rules", chosen.orElse(MvpValidator.NATIONAL), spec));
    }
    return opened.get();
  }

  /** The rule book that a parameter names, by the id of a shipped one or by its place. */
  static WholeBook wholeBook(String where, String given, CommandSpec spec) {
    return isShipped(given, spec)
        ? RuleBooks.shipped(given)
        : RuleBooks.read(place(where, given, spec), cache());
  }

  /** The rule books from which to choose, for the help. */
  static final class Shipped implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return MvpValidator.shippedRuleBooks().iterator();
    }
  }
}
