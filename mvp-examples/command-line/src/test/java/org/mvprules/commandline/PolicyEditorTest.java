package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mvprules.bench.RuleBooks;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.MvpValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a policy team does that has no Java: copies, edits, checks, tests, and hands over. */
class PolicyEditorTest {

  private static final String COMPLIANT = "../partnerships/compliant.yaml";

  private static final String LOCAL =
      """
      rule "figure: fewest members"
          @Value(9)
          @Unit("members")
          @Since(2017-03-01)
          @Source("Riverside paper")
      when
      then
      end

      rule "LOC-01 The partnership has enough members"
          @Strength(SHOULD)
          @Source("Riverside paper")
          @Expected("at least {fewest members} members")
          @Found("there are {members} members")
      when
          $m : Membership( membersAtLeast >= count("fewest members") )
      then
          verdict.met($m);
      end

      rule "LOC-01 is not met: too few members"
          @Found("there are only {members} members")
          @Remedy("Invite more people.")
      when
          $m : Membership( membersAtMost < count("fewest members") )
      then
          verdict.notMet($m);
      end

      rule "LOC-01 cannot be told: how many members there are is not recorded"
          @Found("how many members there are is not recorded")
          @Remedy("Record the whole member list.")
      when
          $m : Membership( membersAtLeast < count("fewest members"), membersAtMost >= count("fewest members") )
      then
          verdict.notAssessed($m);
      end
      """;

  private static final String LOCAL_SCENARIOS =
      """
      scenarios:
        - name: few members, and more
          memberList: {complete: yes, groups: [{seat: service user, count: {members}}]}
          table:
            - [members, LOC-01]
            - [{fewest members}, met]
            - [{fewest members - 1}, not met]
            - [{fewest members + 1}, met]
        - name: nobody knows how many
          expect: {LOC-01: not assessed}
      """;

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
    Files.writeString(folder.resolve("local.drl"), LOCAL);
    Files.writeString(folder.resolve("scenarios/local.yaml"), LOCAL_SCENARIOS);
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
  void aLocalRequirementIsAddedTestedComparedAndHandedToAHost() throws IOException {
    addTheLocalRequirement();
    edit("payment-categories.drl", "@Value(\"150.00\")", "@Value(\"160.00\")");

    assertThat(Run.of("rules", "check", folder.toString()).out()).contains("nothing is wrong");
    Run test = Run.of("rules", "test", folder.toString(), "--only", "few members, and more");
    assertThat(test.out()).contains("Scenarios passed: 3 of 3");
    Run compared = Run.of("rules", "compare", "national", folder.toString(), "--on", COMPLIANT);
    assertThat(compared.status()).isEqualTo(1);
    assertThat(compared.out())
        .contains("LOC-01", "involvement payment for a day", "150.00", "160.00");

    MvpValidator validator = RuleBooks.validator(folder);
    assertThat(
            validator
                .validate(MvpReader.read(Path.of(COMPLIANT)), LocalDate.of(2021, 1, 1))
                .requirement("LOC-01")
                .findings())
        .extracting(finding -> finding.found())
        .containsExactly("there are only 8 members");
    Run explained = Run.of("explain", COMPLIANT, "LOC-01", "--rules", folder.toString());
    assertThat(explained.out().replaceAll("\\s+", " "))
        .contains("membersAtMost < count(\"fewest members\"): 8 < 9");
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
        arguments("membersAtLeast >=", "membrsAtLeast >=", "16:22", "did you mean membersAtLeast?"),
        arguments(
            "rule \"LOC-01 is", "rule LOC-01 is", "21:6", "name of the rule in quotation marks"),
        arguments(
            "met($m);\nend\n\nrule \"LOC-01 is",
            "met($m);\n\nrule \"LOC-01 is",
            "20:1",
            "no \"end\""),
        arguments(
            "membersAtLeast >= count(\"fewest members\") )",
            "membersAtLeast >= count(\"fewest members\")",
            "17:1",
            "the bracket of line 16 still open"),
        arguments(
            "LOC-01 is not met: too few members",
            "LOC-01 The partnership has enough members",
            "21",
            "a second time"),
        arguments(">= count(", ">= share(", "16:40", "expected a number such as"),
        arguments("@Strength(SHOULD)", "@Strength(OUGHT)", "11:5", "MUST, SHOULD or ADVICE"),
        arguments("    @Unit(\"members\")\n", "", "1", "a figure without @Unit"),
        arguments(
            "2017-03-01)\n    @Source(\"Riverside paper\")",
            "2017-03-01)",
            "1",
            "a figure without @Source"),
        arguments("@Found(\"there are {", "@Fuond(\"there are {", "14:5", "did you mean Found?"),
        arguments("@Since(2017-03-01)", "@Since(01.03.2017)", "4:5", "a day such as 2017-03-01"),
        arguments(
            "@Since(2017-03-01)",
            "@Since(2017-03-01)\n    @Until(2016-01-01)",
            "5:5",
            "expected a day not before 2017-03-01"),
        arguments(
            "{fewest members} m", "{fewest membrs} m", "13:5", "did you mean fewest members?"),
        arguments(
            "(\"Riverside paper\")", "(\"Riverside papers\")", "5:5", "a place in a document"),
        arguments(">= count", "=> count", "16:37", "expected >= where two things are compared"));
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
