package org.mvprules.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.mvprules.rules.internal.Page;

/**
 * What came of one scenario.
 *
 * @param scenario the scenario
 * @param differences what is otherwise than expected; nothing if all is as it should be
 * @param took how long it took
 */
public record ScenarioResult(Scenario scenario, List<Difference> differences, Duration took) {

  private static final int LABEL = 10;

  /** Copies the list. */
  public ScenarioResult {
    differences = List.copyOf(differences);
  }

  /** What a result is worth. */
  public enum Verdict {
    /** All is as expected. */
    PASSED,
    /** Something is otherwise. */
    FAILED,
    /** Something is otherwise, as the scenario says itself under {@code todo}. */
    TO_DO,
    /** All is as expected, though the scenario still says {@code todo}. */
    PASSES_NOW
  }

  /**
   * Something that is otherwise than expected.
   *
   * @param of of what, such as the id of a requirement
   * @param expected what was expected, in words; several texts one by one
   * @param found what was found, in words, and under it what goes with it
   * @param remedies how a report would put it right
   */
  public record Difference(
      String of, List<String> expected, List<String> found, List<String> remedies) {

    /** Copies the lists. */
    public Difference {
      expected = List.copyOf(expected);
      found = List.copyOf(found);
      remedies = List.copyOf(remedies);
    }

    /** The difference in one line. */
    @Override
    public String toString() {
      return of + " found " + found.get(0) + ", expected " + String.join(", ", expected);
    }
  }

  /**
   * What it is worth.
   *
   * @return whether it passed, failed, or is still to do
   */
  public Verdict verdict() {
    if (scenario.todo().isPresent()) {
      return differences.isEmpty() ? Verdict.PASSES_NOW : Verdict.TO_DO;
    }
    return differences.isEmpty() ? Verdict.PASSED : Verdict.FAILED;
  }

  /**
   * Why it is to do, or that it no longer is.
   *
   * @return a sentence; empty if the scenario has no {@code todo}
   */
  public String toDo() {
    return verdict() == Verdict.PASSES_NOW
        ? "passes now: remove todo (" + scenario.todo().orElseThrow() + ")"
        : scenario.todo().orElse("");
  }

  /**
   * What was expected beside what was found, of all that is otherwise.
   *
   * @return some lines, of which the first tells where the scenario stands
   */
  public String diff() {
    int width =
        differences.stream().mapToInt(difference -> difference.of().length()).max().orElse(0) + 2;
    Page page = new Page().hanging("", 2, scenario.place() + ": " + scenario.name());
    for (Difference difference : differences) {
      entries(page, width, difference.of(), "expected", difference.expected());
      entries(page, width, "", "found", difference.found());
      difference.remedies().forEach(remedy -> entry(page, width, "", "to do", remedy));
    }
    return page.toString();
  }

  private static void entries(Page page, int width, String of, String label, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      entry(page, width, i == 0 ? of : "", i == 0 ? label : "", lines.get(i));
    }
  }

  private static void entry(Page page, int width, String of, String label, String words) {
    String start = "  " + padded(of, width) + padded(label, LABEL);
    page.hanging(start, start.length(), words);
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }

  /** The differences in one line. */
  @Override
  public String toString() {
    return "\""
        + scenario.name()
        + "\": "
        + differences.stream().map(Difference::toString).collect(Collectors.joining("; "));
  }
}
