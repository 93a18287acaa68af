package org.mvprules.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mvprules.bench.ScenarioCoverage.TriedRule;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.internal.BookRule;

/**
 * What is wrong with a rule book: all that can be told at once.
 *
 * @param problems what is wrong, in the order of files and lines; none if the book can be used
 * @param notes rules that speak in no scenario, in the order of the book: the book can be used, but
 *     nobody would notice a mistake in them; empty if anything is wrong
 * @param contents what is in the book, in one sentence; empty if anything is wrong
 */
public record RuleBookCheck(
    List<RuleBookProblem> problems, List<RuleBookProblem> notes, String contents) {

  /** Copies the lists. */
  public RuleBookCheck {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /**
   * Checks the rule book in a folder. It is compiled, and its scenarios are run, only if nothing is
   * wrong.
   *
   * @param place the folder, or a zip archive of it
   * @return what is wrong with it
   */
  public static RuleBookCheck of(Path place) {
    return of(place, BookCache.NONE);
  }

  /**
   * The same, and what was compiled is kept in another folder, as {@link RuleBooks#validator(Path,
   * Path)} does.
   *
   * @param place the folder of the rule book, or a zip archive of it
   * @param cache a folder of this user's own, which need not be there yet
   * @return what is wrong with it
   */
  public static RuleBookCheck of(Path place, Path cache) {
    return of(place, BookCache.in(cache));
  }

  private static RuleBookCheck of(Path place, BookCache cache) {
    try {
      BookAtHand book = BookAtHand.in(place, cache);
      List<RuleBookProblem> problems = RuleBookCompiler.problems(book.source());
      return problems.isEmpty()
          ? new RuleBookCheck(
              List.of(), notes(book.source(), book.run(any -> true)), contents(book.source()))
          : new RuleBookCheck(problems, List.of(), "");
    } catch (BrokenRuleBookException e) {
      return new RuleBookCheck(e.problems(), List.of(), "");
    }
  }

  private static List<RuleBookProblem> notes(RuleBookFolder folder, ScenarioRun run) {
    Set<String> unheard =
        run.coverage().rules().stream()
            .filter(TriedRule::neverSpeaks)
            .map(TriedRule::name)
            .collect(Collectors.toSet());
    return DrlSource.rules(folder).stream()
        .filter(rule -> unheard.contains(rule.name()))
        .map(RuleBookCheck::unheard)
        .toList();
  }

  private static RuleBookProblem unheard(RuleSource rule) {
    return new RuleBookProblem(
        rule.file(),
        rule.line(),
        0,
        rule.lines().get(0),
        Problem.quoted(rule.name()) + ", which speaks in no scenario",
        "a scenario in which it speaks");
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
