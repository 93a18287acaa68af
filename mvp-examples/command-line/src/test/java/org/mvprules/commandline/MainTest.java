package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBook;

class MainTest {

  private static final String COMPLIANT = "../partnerships/compliant.yaml";
  private static final String BROMLEY = "../partnerships/bromley-2017.yaml";
  private static final String NO_CHAIR = "{\"id\": \"a\", \"vacantPosts\": [\"chair\"]}";

  @TempDir private Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Nested
  class Validate {

    @Test
    void endsWith0IfTheGuidanceIsMet() {
      Run run = Run.of("validate", COMPLIANT);

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("This partnership meets the guidance.");
      assertThat(run.err()).isEmpty();
    }

    @Test
    void endsWith1IfItIsNot() {
      Run run = Run.reading(NO_CHAIR, "validate", "-");

      assertThat(run.status()).isEqualTo(1);
      assertThat(run.out()).contains("This partnership does not meet the guidance.");
    }

    @Test
    void endsWith2IfThatIsUndecided() {
      assertThat(Run.of("validate", BROMLEY).status()).isEqualTo(2);
    }

    @Test
    void readsYamlFromTheStandardInputToo() {
      assertThat(Run.reading("id: a\nname: Élan £\n", "validate", "-").out())
          .startsWith("Élan £\n");
    }

    @Test
    void ofSeveralFilesTheGravestCounts() throws IOException {
      String notMet = file("a.json", NO_CHAIR);
      String bad = file("bad.json", "{\"nonsense\": 1}");

      assertThat(Run.of("validate", COMPLIANT, BROMLEY).status()).isEqualTo(2);
      assertThat(Run.of("validate", notMet, COMPLIANT, BROMLEY).status()).isEqualTo(1);
      assertThat(Run.of("validate", bad, notMet, COMPLIANT).status()).isEqualTo(65);
      assertThat(Run.of(broken(), "validate", bad, "-", notMet).status()).isEqualTo(70);
    }

    @Test
    void judgesTheOthersIfOneIsBad() throws IOException {
      Run run = Run.of("validate", file("bad.json", "{}"), COMPLIANT, BROMLEY);

      assertThat(run.out())
          .startsWith("Riverside")
          .containsOnlyOnce("\n" + "=".repeat(80) + "\n\nBromley")
          .endsWith("\n");
      assertThat(run.err()).contains("bad.json");
    }

    @Test
    void writesSeveralFilesAsOneJsonArray() throws IOException {
      String bad = file("bad.json", "{}");

      assertThat(Run.of("validate", COMPLIANT, BROMLEY, "--format=json").out())
          .startsWith("[\n  {\n    \"outcome\": \"MEETS_GUIDANCE\"")
          .contains("\"outcome\": \"UNDECIDED\"");
      assertThat(Run.of("validate", COMPLIANT, bad, "--format=json").out()).startsWith("[");
      assertThat(Run.of("validate", bad, bad, "--format=json").out()).isEqualTo("[]\n");
      assertThat(Run.of("validate", bad, "--format=json").out()).isEmpty();
    }

    @Test
    void asksTheGuidanceOfAChosenDay() {
      assertThat(Run.of("validate", COMPLIANT, "--as-of", "2020-02-29").out())
          .contains("As of 29 February 2020\n");
    }

    @Test
    void canBeBrief() {
      assertThat(Run.of("validate", BROMLEY, "--brief").out())
          .contains("Found")
          .doesNotContain("To do");
    }

    @Test
    void canTellOnlyWhatIsNotMet() {
      assertThat(Run.reading(NO_CHAIR, "validate", "-", "--only", "not-met").out())
          .contains("Not met (", "left out here")
          .doesNotContain("Cannot be told yet (");
    }

    @Test
    void isColouredOnATerminal() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      Main.run(
          new String[] {"validate", COMPLIANT},
          new Console(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), true));

      assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001B[1;32mMet (6)\u001B[0m");
    }
  }

  @Nested
  class BadInput {

    @Test
    void isToldOneProblemALineWithoutAReport() throws IOException {
      Run run =
          Run.of("validate", file("bad.yaml", "id: a\nnonsense: 1\nasAt: soon\nbudget: much\n"));

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines())
          .hasSize(3)
          .allSatisfy(line -> assertThat(line).contains("bad.yaml:", "found", "expected"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "{",
          "[]",
          "id: [",
          "id: a\nid: b",
          "just a text",
          "{\"id\": \"a\"} x",
          "\u0000"
        })
    void ofAnyKindEndsWith65(String text) {
      Run run = Run.reading(text, "validate", "-");

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("standard input").doesNotContain("\tat ");
    }

    @Test
    void isAFileThatDoesNotExistOrIsOfNoKnownKind() throws IOException {
      assertThat(Run.of("validate", folder.resolve("none.yaml").toString()).status()).isEqualTo(65);
      assertThat(Run.of("validate", folder.toString()).status()).isEqualTo(65);
      assertThat(Run.of("validate", file("a.txt", NO_CHAIR)).status()).isEqualTo(65);
      assertThat(Run.of("validate", "\u0000.yaml").status()).isEqualTo(65);
    }

    @Test
    void isARecordOfADayWithoutGuidance() throws IOException {
      Run run = Run.of("validate", file("a.yaml", "id: a\nasAt: 2016-12-31\n"));

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("a.yaml: No guidance was in force on 2016-12-31");
    }

    @Test
    void isASettingThatTheRuleBookDoesNotHave() throws IOException {
      Run run = Run.of("validate", file("a.yaml", "id: a\nsettings: {nonsense: \"yes\"}\n"));

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.err()).contains("a.yaml: /settings/nonsense: found a setting");
    }
  }

  @Nested
  class WrongUsage {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "nonsense",
          "rules",
          "rules nonsense",
          "rules show",
          "rules show MEM-99",
          "rules list --rules nonsense",
          "validate",
          "validate --nonsense a.yaml",
          "validate a.yaml --rules nonsense",
          "validate a.yaml --as-of soon",
          "validate a.yaml --as-of 2017-02-29",
          "validate a.yaml --as-of 2017-02-28",
          "validate a.yaml --format xml",
          "validate a.yaml --only met",
          "validate a.yaml --format json --brief",
          "validate a.yaml --format json --only not-met",
          "validate - -"
        })
    void endsWith64(String arguments) {
      Run run = Run.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

      assertThat(run.status()).isEqualTo(64);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("mvp: ").contains("--help").doesNotContain("\tat ");
    }

    @Test
    void saysWhatWasFoundAndExpected() {
      assertThat(Run.of("validate", "a.yaml", "--as-of", "2010-01-01").err())
          .contains("found 2010-01-01", "expected 2017-03-01 or a later day");
      assertThat(Run.of("validate", "a.yaml", "--rules", "london").err())
          .contains("found \"london\"; expected the id of a rule book: national");
      assertThat(Run.of("validate", "a.yaml", "--format", "xml").err())
          .contains("found \"xml\"; expected text or json");
    }
  }

  @Nested
  class OurFault {

    @Test
    void isToldInOneLine() {
      Run run = Run.of(broken(), "validate", "-");

      assertThat(run.status()).isEqualTo(70);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines()).hasSize(1);
      assertThat(run.err()).contains("mvp is broken", "out of order", "--stacktrace");
    }

    @Test
    void isShownInFullIfAskedFor() {
      assertThat(Run.of(broken(), "validate", "-", "--stacktrace").err()).contains("\tat ");
    }

    @Test
    void isAlsoThatResultsCannotBeWritten() {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      OutputStream full =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              throw new IOException("full");
            }
          };

      int status =
          Main.run(new String[] {"validate", COMPLIANT}, InputStream.nullInputStream(), full, err);

      assertThat(status).isEqualTo(70);
      assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written");
    }
  }

  @Nested
  class Rules {

    private final RuleBook book = MvpValidator.standard().ruleBook();

    @Test
    void listsEveryRequirementAndNote() {
      Run run = Run.of("rules", "list", "--rules", "national");

      assertThat(run.status()).isZero();
      assertThat(book.requirements())
          .allSatisfy(requirement -> assertThat(run.out()).contains("  " + requirement.id() + " "));
      assertThat(book.noteRules())
          .isNotEmpty()
          .allSatisfy(note -> assertThat(run.out()).contains("  " + note.id() + " "));
      assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }

    @Test
    void showsEachRuleOfARequirementWhereItStands() {
      assertThat(book.requirements())
          .allSatisfy(
              requirement -> {
                Run run = Run.of("rules", "show", requirement.id());
                assertThat(run.status()).isZero();
                requirement
                    .rules()
                    .forEach(
                        rule ->
                            assertThat(run.out())
                                .contains("national/" + rule.file() + ":" + rule.line() + "\n")
                                .contains("rule \"" + rule.name() + "\"\n"));
              });
    }

    @Test
    void showsSourcesFiguresAndTheCommentOfARule() {
      assertThat(Run.of("rules", "show", "MEM-01").out())
          .contains("Figure    service user share: 1/3 of the members, from 2017-03-01")
          .contains("Source    AIMS briefing, So what are MVPs?")
          .contains("then\n    verdict.met($m);\nend\n");
      assertThat(Run.of("rules", "show", "CHR-02").out())
          .contains("\n// The London guide is softer");
      assertThat(Run.of("rules", "show", "MEM-02").out()).contains("told with MEM-01");
    }

    @Test
    void listsWords() {
      Run run = Run.of("rules", "words");

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("Membership", "strictShareAtLeast", "SERVICE_USER");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "validate ", "rules ", "rules list ", "rules show ", "rules words "})
  void helps(String command) {
    Run run = Run.of((command + "--help").split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: mvp");
    assertThat(run.err()).isEmpty();
  }

  private static InputStream broken() {
    return new InputStream() {
      @Override
      public int read() {
        throw new IllegalStateException("out of order");
      }
    };
  }
}
