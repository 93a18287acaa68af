package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a policy team does that has no Java: copies, edits, checks, tests, and hands over. */
class PolicyEditorTest {

  private static final String COMPLIANT = "../partnerships/compliant.yaml";

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void copy() {
    folder = temporary.resolve("my-rules");
    Run run = Run.of("rules", "copy", "national", folder.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("mvp rules check " + folder);
  }

  private void edit(String file, String text, String other) throws IOException {
    Path path = folder.resolve(file);
    String old = Files.readString(path);
    assertThat(old).contains(text);
    Files.writeString(path, old.replace(text, other), StandardCharsets.UTF_8);
  }

  private void addTheLocalRequirement() throws IOException {
    edit("rulebook.yaml", "areas:\n", "areas:\n  LOC: What only Riverside asks\n");
    edit("rulebook.yaml", "sources:\n", "sources:\n  Riverside paper: Maternity voices (2026)\n");
    edit(
        "payment-categories.drl",
        "rule \"figure: involvement payment for a day\"\n",
        "rule \"figure: involvement payment for a day\"\n    @Until(2026-12-31)\n");
    Files.writeString(folder.resolve("local.drl"), FirstChangeTest.file("local.drl"));
  }

  @Test
  void aCopyIsCompleteAndCarriesItsOwnName() throws IOException {
    assertThat(folder.resolve("HOWTO.md")).exists();
    assertThat(folder.resolve("rulebook.yaml"))
        .content()
        .contains("\nid: my-rules\n", "(a copy of national)");

    Run run = Run.of("rules", "check", folder.toString());

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains(": nothing is wrong. The rule book my-rules has ");
  }

  @Test
  void aLocalRequirementIsExplained() throws IOException {
    addTheLocalRequirement();

    Run run = Run.of("explain", COMPLIANT, "LOC-01", "--rules", folder.toString());

    assertThat(run.out().replaceAll("\\s+", " "))
        .contains(
            "fromSeldomHeardGroupsAtMost < count(\"members from seldom heard groups\"): 1 < 2");
  }

  @Test
  void aBrokenBookIsToldWhereverItIsAsked() throws IOException {
    edit("chair.drl", "verdict.met($l);", "verdict.mte($l);");

    for (List<String> call :
        List.of(
            List.of("validate", COMPLIANT, "--rules", folder.toString()),
            List.of("cost", COMPLIANT, "--rules", folder.toString()),
            List.of("explain", COMPLIANT, "MEM-01", "--rules", folder.toString()),
            List.of("rules", "list", "--rules", folder.toString()),
            List.of("rules", "test", folder.toString()))) {
      Run run = Run.of(call.toArray(String[]::new));
      assertThat(run.status()).as("%s", call).isEqualTo(65);
      assertThat(run.err()).contains("found the verdict \"mte\"", "did you mean met?");
      assertThat(run.out()).isEmpty();
    }
  }

  /** A mistake that people make: what they write for what, the place, and what they are told. */
  private static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "GroupsAtLeast >=",
            "GroupAtLeast >=",
            "25:22",
            "did you mean fromSeldomHeardGroupsAtLeast?"),
        arguments(
            "rule \"LOC-01 is", "rule LOC-01 is", "30:6", "name of the rule in quotation marks"),
        arguments(
            "met($m);\nend\n\nrule \"LOC-01 is",
            "met($m);\n\nrule \"LOC-01 is",
            "29:1",
            "no \"end\""),
        arguments(
            "AtLeast >= count(\"members from seldom heard groups\") )",
            "AtLeast >= count(\"members from seldom heard groups\")",
            "26:1",
            "the bracket of line 25 still open"),
        arguments(
            "LOC-01 is not met: too few members are",
            "LOC-01 Enough members are from groups that are seldom heard",
            "30",
            "a second time"),
        arguments("AtLeast >= count(", "AtLeast >= share(", "25:54", "expected a number such as"),
        arguments("@Strength(SHOULD)", "@Strength(OUGHT)", "20:5", "MUST, SHOULD or ADVICE"),
        arguments("    @Unit(\"members\")\n", "", "10", "a figure without @Unit"),
        arguments(
            "2017-03-01)\n    @Source(\"Riverside paper\")",
            "2017-03-01)",
            "10",
            "a figure without @Source"),
        arguments("@Remedy(\"Record", "@Rmedy(\"Record", "41:5", "did you mean Remedy?"),
        arguments("@Since(2017-03-01)", "@Since(01.03.2017)", "13:5", "a day such as 2017-03-01"),
        arguments(
            "@Since(2017-03-01)",
            "@Since(2017-03-01)\n    @Until(2016-01-01)",
            "14:5",
            "expected a day not before 2017-03-01"),
        arguments(
            "{members from seldom heard",
            "{members from seldom herd",
            "22:5",
            "did you mean members from seldom heard groups?"),
        arguments(
            "(\"Riverside paper\")", "(\"Riverside papers\")", "5:5", "a place in a document"),
        arguments(
            "AtLeast >= count",
            "AtLeast => count",
            "25:51",
            "expected >= where two things are compared"));
  }

  /** From the message alone it can be mended. */
  @ParameterizedTest
  @MethodSource("mistakes")
  void aTypicalMistakeIsTold(String right, String wrong, String place, String told)
      throws IOException {
    addTheLocalRequirement();
    edit("local.drl", right, wrong);

    Run run = Run.of("rules", "check", folder.toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("local.drl:" + place + "\n", told)
        .doesNotContain("Exception", "\tat ", "null Package", "java.");
  }

  @Test
  void problemsAreWrittenForPrograms() throws IOException {
    edit("chair.drl", "verdict.met($l);", "verdict.mte($l);");

    JsonNode json =
        new JsonMapper()
            .readTree(Run.of("rules", "check", folder.toString(), "--format", "json").out());
    JsonNode sarif =
        new JsonMapper()
            .readTree(Run.of("rules", "check", folder.toString(), "--format", "sarif").out());

    JsonNode problem = json.get("problems").get(0);
    assertThat(problem.get("file").stringValue()).isEqualTo("chair.drl");
    assertThat(problem.get("line").intValue()).isPositive();
    assertThat(problem.get("column").intValue()).isEqualTo(13);
    assertThat(problem.get("text").stringValue()).isEqualTo("    verdict.mte($l);");
    JsonNode result = sarif.get("runs").get(0).get("results").get(0);
    JsonNode place = result.get("locations").get(0).get("physicalLocation");
    assertThat(sarif.get("version").stringValue()).isEqualTo("2.1.0");
    assertThat(result.get("message").get("text").stringValue()).startsWith("found the verdict");
    assertThat(place.get("artifactLocation").get("uri").stringValue())
        .isEqualTo(folder.toString().replace('\\', '/') + "/chair.drl");
    assertThat(place.get("region").get("startLine")).isEqualTo(problem.get("line"));
  }

  @Test
  void aCopyIsNeverWrittenOverAnything() {
    assertThat(Run.of("rules", "copy", "national", folder.toString()).err())
        .contains("found something in ", "expected a folder that is new or empty");
    assertThat(Run.of("rules", "copy", "nationl", "x").err()).contains("did you mean national?");
    assertThat(Run.of("rules", "copy", "national", temporary.resolve("a b").toString()).err())
        .contains("expected a name of a letter, and then letters, digits, - and _");
    assertThat(Run.of("rules", "copy", "national", temporary.resolve("national").toString()).err())
        .contains("expected another name than a shipped rule book has");
  }
}
