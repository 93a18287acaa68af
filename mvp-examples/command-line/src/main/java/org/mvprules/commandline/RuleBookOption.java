package org.mvprules.commandline;

import org.mvprules.rules.MvpValidator;
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
      defaultValue = MvpValidator.NATIONAL,
      description = "The rule book to ask; ${DEFAULT-VALUE} if not given.")
  private String id;

  MvpValidator validator() {
    try {
      return MvpValidator.withRuleBook(id);
    } catch (RuleBookException e) {
      if (id.equals(MvpValidator.NATIONAL)) {
        throw e;
      }
      throw new ParameterException(
          spec.commandLine(),
          "--rules: found \"" + id + "\"; expected the id of a rule book: " + MvpValidator.NATIONAL,
          e);
    }
  }
}
