package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.RuleBookFolder;
import org.mvprules.bench.ScenarioResult;
import org.mvprules.bench.ScenarioResult.Verdict;
import org.mvprules.bench.ScenarioRun;
import org.mvprules.bench.ScenarioTests;

/** What the guide to scenarios shows is so. */
class ScenariosGuideTest {

  private static final Path NATIONAL = Path.of("national");

  @TempDir Path folder;

  private static String block(String language) throws IOException {
    String guide =
        Files.readString(
            Path.of("..", "..", "docs", "guide", "scenarios.md"), StandardCharsets.UTF_8);
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?\n)```", Pattern.DOTALL).matcher(guide);
    assertThat(block.find()).isTrue();
    return block.group(1);
  }

  /** Runs scenarios as a file of the national book. */
  private List<ScenarioResult> run(String scenarios) throws IOException {
    try (Stream<Path> files = Files.walk(NATIONAL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(NATIONAL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Files.writeString(folder.resolve("scenarios/guide.yaml"), scenarios, StandardCharsets.UTF_8);
    return ScenarioRun.of(
            RuleBookFolder.read(folder),
            Books.national(),
            scenario -> scenario.file().equals("scenarios/guide.yaml"))
        .results();
  }

  @Test
  void itsScenariosPass() throws IOException {
    assertThat(run(block("yaml")))
        .extracting(ScenarioResult::verdict)
        .containsExactly(
            Verdict.PASSED, Verdict.PASSED, Verdict.PASSED, Verdict.PASSED, Verdict.TO_DO);
  }

  @Test
  void itsFailureIsToldAsShown() throws IOException {
    assertThat(run(block("yaml").replace("MEM-01: met", "MEM-01: not met")).get(0).diff())
        .isEqualTo(block("text"));
  }

  @Test
  void itsLineForBuildsIsThatOfTheClass() throws IOException {
    String source =
        Files.readString(
            Path.of(
                "../bench/src/main/java",
                ScenarioTests.class.getName().replace('.', '/') + ".java"),
            StandardCharsets.UTF_8);

    assertThat(source.replaceAll("(?m)^ \\* ?", "")).contains(block("java"));
  }
}
