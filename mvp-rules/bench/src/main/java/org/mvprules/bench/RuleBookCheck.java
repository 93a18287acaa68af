package org.mvprules.bench;

import java.nio.file.Path;
import java.util.List;
import org.mvprules.rules.internal.BookRule;

/**
 * What is wrong with a rule book: all that can be told at once.
 *
 * @param problems what is wrong, in the order of files and lines; none if the book can be used
 * @param contents what is in the book, in one sentence
 */
public record RuleBookCheck(List<RuleBookProblem> problems, String contents) {

  /** Copies the list. */
  public RuleBookCheck {
    problems = List.copyOf(problems);
  }

  /**
   * Checks the rule book in a folder. Nothing of it is compiled or run.
   *
   * @param place the folder, or a zip archive of it
   * @return what is wrong with it
   */
  public static RuleBookCheck of(Path place) {
    try {
      RuleBookFolder folder = RuleBookFolder.read(place);
      List<RuleBookProblem> problems = RuleBookCompiler.problems(folder);
      return new RuleBookCheck(problems, problems.isEmpty() ? contents(folder) : "");
    } catch (BrokenRuleBookException e) {
      return new RuleBookCheck(e.problems(), "");
    }
  }

  private static String contents(RuleBookFolder folder) {
    List<RuleSource> rules = DrlSource.rules(folder);
    long ids =
        rules.stream().flatMap(rule -> BookRule.idIn(rule.name()).stream()).distinct().count();
    long figures = rules.stream().filter(RuleSource::isFigure).count();
    return "The rule book "
        + folder.about().id()
        + " has "
        + (rules.size() - figures)
        + " rules under "
        + ids
        + " ids, "
        + figures
        + " values of figures, and "
        + folder.scenarios().size()
        + " scenarios.";
  }
}
