package org.mvprules.commandline;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleBookException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The option {@code --rules}, which says which rule book to ask. */
final class RuleBookOption {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--rules",
      paramLabel = "ID",
      completionCandidates = Shipped.class,
      description =
          "The rule book to ask: ${COMPLETION-CANDIDATES}. If not given, the national one; list and"
              + " show then look into all.")
  private Optional<String> id;

  /** The validator that asks the chosen rule book, or else the national one. */
  MvpValidator validator() {
    return validator(id.orElse(MvpValidator.NATIONAL));
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
    return id.map(List::of).orElseGet(MvpValidator::shippedRuleBooks).stream()
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
    return id.isPresent();
  }

  private MvpValidator validator(String chosen) {
    try {
      return MvpValidator.withRuleBook(chosen);
    } catch (RuleBookException e) {
      List<String> shipped = MvpValidator.shippedRuleBooks();
      if (id.isEmpty() || shipped.contains(chosen)) {
        throw e;
      }
      throw new ParameterException(
          spec.commandLine(),
          "--rules: found \""
              + chosen
              + "\"; expected the id of a rule book, "
              + Choice.among(shipped, chosen),
          e);
    }
  }

  /** The rule books from which to choose, for the help. */
  static final class Shipped implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return MvpValidator.shippedRuleBooks().iterator();
    }
  }
}
