package org.mvprules.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * The scenarios of a rule book as tests of JUnit 5, so that a host's build runs them:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> rules() {
 *   return ScenarioTests.of(Path.of("my-rules"));
 * }
 * }</pre>
 *
 * <p>It needs JUnit 5 on the class path, which the bench does not bring along.
 */
public final class ScenarioTests {

  private ScenarioTests() {}

  /**
   * Runs the scenarios of a rule book.
   *
   * @param place the folder of the book, or a zip archive of it
   * @return a container for each file of scenarios, with a test for each of them; one that fails
   *     tells what was expected and what was found, and one that is to do is skipped
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  public static Stream<DynamicNode> of(Path place) {
    Map<String, List<ScenarioResult>> byFile =
        RuleBooks.test(place, any -> true).results().stream()
            .collect(groupingBy(result -> result.scenario().file(), LinkedHashMap::new, toList()));
    return byFile.entrySet().stream()
        .map(
            file ->
                DynamicContainer.dynamicContainer(
                    file.getKey(), file.getValue().stream().map(ScenarioTests::test)));
  }

  private static DynamicTest test(ScenarioResult result) {
    return DynamicTest.dynamicTest(result.scenario().name(), () -> tell(result));
  }

  private static void tell(ScenarioResult result) {
    switch (result.verdict()) {
      case PASSED -> {
        // Nothing to tell.
      }
      case FAILED -> Assertions.fail(result.diff());
      case TO_DO, PASSES_NOW -> Assumptions.abort(result.toDo());
    }
  }
}
