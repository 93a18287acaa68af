package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mvprules.commandline.Docs.Block;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every block of README and docs between two fences is held true by some test. */
class BlocksInDocsTest {

  /**
   * The blocks of each page, by language or by the file that they are, and the test that holds them
   * true. Each stands once, but for what is typed and what comes of it.
   */
  private static final Map<String, String> CLAIMED =
      Map.ofEntries(
          Map.entry("README.md java", "ReadmeTest of the embedding example"),
          Map.entry("README.md text", "ReadmeTest of the embedding example"),
          Map.entry("README.md xml", "theCoordinatesAreThoseOfTheBuild"),
          Map.entry("docs/benchmarks.md bash", "BenchmarksPageTest of the benchmarks"),
          Map.entry("docs/guide/host-developer.md bash", "ArchiveTest"),
          Map.entry("docs/guide/policy-editor.md console", "FirstChangeTest"),
          Map.entry("docs/guide/policy-editor.md local.drl", "FirstChangeTest"),
          Map.entry("docs/guide/policy-editor.md scenarios/local.yaml", "FirstChangeTest"),
          Map.entry("docs/guide/policy-editor.md drl", "PolicyEditorGuideTest of the rule books"),
          Map.entry("docs/guide/policy-editor.md text", "PolicyEditorGuideTest of the rule books"),
          Map.entry("docs/guide/policy-editor.md yaml", "PolicyEditorGuideTest of the rule books"),
          Map.entry("docs/guide/scenarios.md java", "ScenariosGuideTest of the rule books"),
          Map.entry("docs/guide/scenarios.md text", "ScenariosGuideTest of the rule books"),
          Map.entry("docs/guide/scenarios.md yaml", "ScenariosGuideTest of the rule books"),
          Map.entry("docs/guide/spark.md bash", "GuideTest of the Spark example"),
          Map.entry("docs/schema/README.md yaml", "theFirstLineIsThatOfTheExamples"),
          Map.entry("docs/schema/README.md json", "theSettingsOfTheEditorNameTheSchema"));

  /** The only command in a block that CommandsInDocsTest does not run: it would run itself. */
  private static final String BUILD = "mvn verify";

  @Test
  void everyBlockIsClaimed() throws IOException {
    Map<String, Integer> found = new TreeMap<>();
    List<String> unknownCommands = new ArrayList<>();
    for (Path page : Docs.pages()) {
      String name = Docs.name(page);
      if (name.startsWith("docs/rules/") || name.startsWith("docs/words/")) {
        continue; // PagesTest writes them anew and compares
      }
      for (Block block : Docs.blocks(page)) {
        if (block.language().equals("sh")) {
          block
              .lines()
              .filter(line -> !line.startsWith(CommandsInDocsTest.COMMAND) && !line.equals(BUILD))
              .forEach(line -> unknownCommands.add(name + ": " + line));
        } else {
          found.merge(name + " " + block.file().orElse(block.language()), 1, Integer::sum);
        }
      }
    }
    assertThat(unknownCommands).isEmpty();
    assertThat(found.keySet()).isEqualTo(new TreeMap<>(CLAIMED).keySet());
    found.keySet().removeIf(block -> block.endsWith(" console"));
    assertThat(found.values()).containsOnly(1);
  }

  @Test
  void theBuildIsThatOfTheTests() throws IOException {
    assertThat(Docs.text(Docs.ROOT.resolve(".ci/run")).lines())
        .contains("set -eu", "mvn --batch-mode --no-transfer-progress verify");
  }

  @Test
  void theCoordinatesAreThoseOfTheBuild() throws IOException {
    String build = Docs.text(Docs.ROOT.resolve("mvp-rules/books/pom.xml"));

    assertThat(block("README.md", "xml").lines())
        .hasSize(5)
        .filteredOn(line -> line.endsWith("Id>") || line.endsWith("version>"))
        .hasSize(3)
        .allSatisfy(line -> assertThat(build).contains(line));
    assertThat(build).contains("<artifactId>mvp-rules</artifactId>");
  }

  @Test
  void theFirstLineIsThatOfTheExamples() throws IOException {
    assertThat(Docs.text(Docs.ROOT.resolve("mvp-examples/partnerships/compliant.yaml")))
        .startsWith(block("docs/schema/README.md", "yaml").text());
  }

  @Test
  void theSettingsOfTheEditorNameTheSchema() throws IOException {
    JsonNode settings = new JsonMapper().readTree(block("docs/schema/README.md", "json").text());
    List<String> schemas = new ArrayList<>(settings.get("yaml.schemas").propertyNames());
    settings.get("json.schemas").forEach(each -> schemas.add(each.get("url").stringValue()));

    assertThat(schemas)
        .hasSize(2)
        .allSatisfy(schema -> assertThat(Files.exists(Docs.ROOT.resolve(schema))).isTrue());
  }

  private static Block block(String page, String language) throws IOException {
    return Docs.blocks(Docs.ROOT.resolve(page)).stream()
        .filter(block -> block.language().equals(language))
        .findFirst()
        .orElseThrow();
  }
}
