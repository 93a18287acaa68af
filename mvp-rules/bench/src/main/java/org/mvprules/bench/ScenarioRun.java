package org.mvprules.bench;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mvprules.bench.ScenarioObserver.Observation;
import org.mvprules.bench.ScenarioResult.Difference;
import org.mvprules.bench.ScenarioResult.Verdict;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.ScenarioCounts;

/**
 * What came of running the scenarios of a rule book.
 *
 * <p>A scenario that is to do is run as well, but neither fails the book nor counts for what is
 * tried: what it shows does not hold yet.
 *
 * @param book the id of the rule book
 * @param results what came of each scenario
 * @param coverage what they try
 * @param counts in how many of them each rule speaks, is silent, and stands on a boundary
 */
public record ScenarioRun(
    String book, List<ScenarioResult> results, ScenarioCoverage coverage, ScenarioCounts counts) {

  /** Copies the list. */
  public ScenarioRun {
    results = List.copyOf(results);
  }

  /**
   * The scenarios of one verdict.
   *
   * @param verdict the verdict
   * @return in the order of the book
   */
  public List<ScenarioResult> of(Verdict verdict) {
    return results.stream().filter(result -> result.verdict() == verdict).toList();
  }

  /**
   * What went otherwise than expected.
   *
   * @return a line for each scenario that failed
   */
  public List<String> failures() {
    return of(Verdict.FAILED).stream().map(ScenarioResult::toString).toList();
  }

  /**
   * How many scenarios passed.
   *
   * @return such as {@code 57 of 57}, or {@code 57 of 57, 2 to do}
   */
  public String summary() {
    long toDo = results.stream().filter(result -> result.scenario().todo().isPresent()).count();
    return of(Verdict.PASSED).size()
        + " of "
        + (results.size() - toDo)
        + (toDo == 0 ? "" : ", " + toDo + " to do");
  }

  /**
   * Runs the scenarios of a rule book, side by side on all processors.
   *
   * @param folder the source of the book
   * @param book the book
   * @return what came of it
   */
  public static ScenarioRun of(RuleBookFolder folder, LoadedBook book) {
    return of(folder, book, any -> true);
  }

  /**
   * Runs some of the scenarios of a rule book.
   *
   * @param folder the source of the book
   * @param book the book
   * @param chosen which of them to run
   * @return what came of it
   */
  public static ScenarioRun of(RuleBookFolder folder, LoadedBook book, Predicate<Scenario> chosen) {
    List<RuleSource> sources = DrlSource.rules(folder);
    ScenarioObserver observer = new ScenarioObserver(book, sources);
    ScenarioJudge judge = new ScenarioJudge(book, ScenarioJudge.spokenOf(sources));
    List<Scenario> scenarios = folder.scenarios().stream().filter(chosen).toList();
    List<ScenarioResult> results =
        IntStream.range(0, scenarios.size())
            .parallel()
            .mapToObj(i -> result(scenarios.get(i), judge, observer.observe(i)))
            .toList();
    return new ScenarioRun(folder.about().id(), results, observer.coverage(), observer.counts());
  }

  private static ScenarioResult result(
      Scenario scenario, ScenarioJudge judge, Observation observation) {
    long start = System.nanoTime();
    List<Difference> differences = judge.differences(scenario, observation);
    if (scenario.todo().isEmpty()) {
      observation.count();
    }
    return new ScenarioResult(scenario, differences, Duration.ofNanos(System.nanoTime() - start));
  }
}
