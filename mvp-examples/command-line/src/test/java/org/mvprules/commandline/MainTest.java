package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.JsonReport;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Report;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.ledger.Clause;
import org.mvprules.rules.ledger.Ledger;

class MainTest {

  private static final String COMPLIANT = "../partnerships/compliant.yaml";
  private static final String BROMLEY = "../partnerships/bromley-2017.yaml";
  private static final String NO_CHAIR = "{\"id\": \"a\", \"vacantPosts\": [\"chair\"]}";

  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
  private static final String LINE = "\n" + "=".repeat(80) + "\n\n";

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
          .startsWith("File: " + COMPLIANT + "\n\nRiverside")
          .containsOnlyOnce(LINE + "File: " + BROMLEY + "\n\nBromley")
          .endsWith("\n");
      assertThat(run.err().lines())
          .hasSize(2)
          .first(STRING)
          .contains("bad.json:1:1: found no \"id\"");
      assertThat(run.err()).endsWith("\n3 files: 2 judged, 1 could not be read.\n");
    }

    @Test
    void writesSeveralFilesAsOneJsonArray() throws IOException {
      String bad = file("bad.json", "{}");

      List<Report> reports =
          Stream.of(COMPLIANT, BROMLEY)
              .map(file -> MvpValidator.standard().validate(MvpReader.read(Path.of(file)), DAY))
              .toList();

      assertThat(
              Run.of("validate", COMPLIANT, BROMLEY, "--format=json", "--as-of=2024-03-31").out())
          .isEqualTo(JsonReport.of(reports).toString());
      assertThat(Run.of("validate", COMPLIANT, bad, "--format=json").out()).startsWith("[");
      assertThat(Run.of("validate", bad, bad, "--format=json").out()).isEqualTo("[]\n");
      assertThat(Run.of("validate", bad, "--format=json").out()).isEmpty();
    }

    @Test
    void asksAChosenRuleBook() {
      Run run = Run.of("validate", COMPLIANT, "--rules", "south-east-london-2018");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("\nRule book south-east-london-2018, which extends national\n");
      assertThat(
              Run.of("validate", COMPLIANT, "--rules", "south-east-london-2018", "--format", "json")
                  .out())
          .contains("\"extends\": \"national\"", "\"book\": \"south-east-london-2018\"");
      assertThat(Run.of("validate", COMPLIANT).out()).contains("\nRule book national\n");
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
          .contains("Not met (", "Chosen: not met. ", " left out.")
          .doesNotContain("Cannot be told yet (");
    }

    @Test
    void canTellOnlyWhatIsChosen() {
      assertThat(
              Run.of(
                      "validate",
                      BROMLEY,
                      "--only",
                      "cannot-be-told,ask-a-person",
                      "--only",
                      "must",
                      "--area",
                      "mem,Chair and vice-chair",
                      "--area",
                      "BUD",
                      "--brief")
                  .out())
          .contains(
              "Chosen: cannot be told, to ask a person; must; Membership, Chair and vice-chair,")
          .contains("Cannot be told yet (1)", "\nCHR-03  ")
          .doesNotContain("MEM-01  ", "To do  ", "To ask a person (");
      assertThat(Run.of("validate", COMPLIANT, "--only", "NOT_APPLICABLE").out())
          .contains("Does not apply (1)", "and 96 are left out.")
          .doesNotContain("\nMet (");
    }

    @Test
    void tellsWhatItComesToWhateverIsChosen() {
      Run whole = Run.of("validate", BROMLEY);
      Run part = Run.of("validate", BROMLEY, "--only", "met");

      assertThat(part.status()).isEqualTo(whole.status());
      assertThat(part.out())
          .startsWith(whole.out().substring(0, whole.out().indexOf("\nCannot be told yet (")));
    }

    @Test
    void choosesInJsonWhichRequirementsAreWritten() {
      String whole = Run.of("validate", COMPLIANT, "--format", "json").out();
      String part =
          Run.of("validate", COMPLIANT, "--format", "json", "--only", "does-not-apply").out();

      assertThat(whole).contains("\"leftOut\": 0,", "\"id\": \"MEM-01\"");
      assertThat(part)
          .startsWith(whole.substring(0, whole.indexOf("\"requirements\": [\n    {")))
          .contains("\"leftOut\": 96,", "\"id\": \"PAY-16\"")
          .doesNotContain("\"id\": \"MEM-01\"");
    }

    @Test
    void isColouredOnATerminal() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();

      Main.run(
          new String[] {"validate", COMPLIANT},
          new Console(InputStream.nullInputStream(), out, OutputStream.nullOutputStream(), true));

      assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001B[1;32mMet (96)\u001B[0m");
    }
  }

  @Nested
  class AFolder {

    @Test
    void standsForItsFilesInTheOrderOfTheirNames() throws IOException {
      file("b.yaml", "id: b\nname: Second");
      file("c.YML", "id: c\nname: Third");
      file("a.json", "{\"id\": \"a\", \"name\": \"First\"}");
      file("notes.txt", "nothing to judge");
      Files.createDirectory(folder.resolve("d.yaml"));
      Files.writeString(folder.resolve("d.yaml").resolve("e.yaml"), "id: e");

      Run run = Run.of("validate", folder.toString(), BROMLEY);

      assertThat(run.status()).isEqualTo(2);
      assertThat(Stream.of(run.out().split(LINE)).map(report -> report.lines().limit(3).toList()))
          .containsExactly(
              List.of("File: " + folder.resolve("a.json"), "", "First"),
              List.of("File: " + folder.resolve("b.yaml"), "", "Second"),
              List.of("File: " + folder.resolve("c.YML"), "", "Third"),
              List.of("File: " + BROMLEY, "", "Bromley Maternity Voices"));
      assertThat(run.err())
          .isEqualTo(folder + ": 1 folder and 1 other file in it were not looked into.\n");
    }

    @Test
    void tellsOnlyOnceWhatItLeavesOut() throws IOException {
      file("a.json", NO_CHAIR);
      file(".hidden", "");
      assertThat(Run.of("validate", folder.toString()).err()).isEmpty();
      file("b.txt", "");
      assertThat(Run.of("validate", folder.toString()).err())
          .isEqualTo(folder + ": 1 other file in it was not looked into.\n");
      file("c.txt", "");
      assertThat(Run.of("validate", folder.toString()).err())
          .isEqualTo(folder + ": 2 other files in it were not looked into.\n");
    }

    @Test
    void isTracedInJsonOnTheStandardError() throws IOException {
      String first = file("a.json", NO_CHAIR);
      file("b.yaml", "id: 1");
      String third = file("c.yaml", "id: c");

      Run run = Run.of("validate", folder.toString(), "--format=json");

      assertThat(run.out()).startsWith("[\n  {\n").endsWith("\n]\n").doesNotContain("File");
      assertThat(run.err().lines().filter(line -> line.startsWith("Report")))
          .containsExactly("Report 1: " + first, "Report 2: " + third);
      assertThat(Run.of("validate", first, "--format=json").err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void warnsOfAnIdThatOccursTwice(String format) throws IOException {
      String first = file("a.yaml", "id: same");
      String second = file("b.yaml", "id: same");
      file("c.yaml", "id: other");

      Run run = Run.of("validate", folder.toString(), "--format", format);

      assertThat(run.status()).isEqualTo(2);
      assertThat(run.err().lines().filter(line -> line.startsWith("The id")))
          .containsExactly("The id \"same\" stands in 2 files: " + first + ", " + second);
    }

    @Test
    void givesAJsonArrayEvenOfOneFile() throws IOException {
      String file = file("a.json", NO_CHAIR);
      Report report = MvpValidator.standard().validate(MvpReader.read(Path.of(file)), DAY);

      assertThat(Run.of("validate", folder.toString(), "--format=json", "--as-of=2024-03-31").out())
          .isEqualTo(JsonReport.of(List.of(report)).toString());
    }

    @Test
    void mustHaveAFileInIt() throws IOException {
      Run run = Run.of("validate", folder.toString());

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .isEqualTo(
              folder
                  + ": found a folder with no file to judge in it; expected a folder of files whose"
                  + " names end in .json, .yaml or .yml\n");
      file("notes.txt", "nothing to judge");
      assertThat(Run.of("validate", COMPLIANT, folder.toString()).status()).isEqualTo(65);
      assertThat(Run.of("validate", folder.toString(), "--format=json").out()).isEqualTo("[]\n");
    }

    @Test
    void isSummedUpIfNotAllOfItCouldBeJudged() throws IOException {
      file("a.yaml", "id: a");
      file("b.yaml", "id: b\nsettings: {nonsense: \"yes\"}");
      file("c.yaml", "id: c\nasAt: 2016-12-31");
      file("d.yaml", "id: 1");

      Run run = Run.of("validate", folder.toString());

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.err().lines()).hasSize(4).endsWith("4 files: 1 judged, 3 could not be read.");
      assertThat(Run.of(broken(), "validate", folder.toString(), "-").status()).isEqualTo(70);
    }

    @Test
    void canBeToldInBrief() throws IOException {
      file("a.json", NO_CHAIR);
      file("b.yaml", "id: b");

      assertThat(Run.of("validate", folder.toString(), "--brief", "--only", "not-met").out())
          .contains("Found", LINE, "Chosen: not met. None is shown, and 97 are left out.")
          .doesNotContain("To do");
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
      assertThat(Run.of("validate", file("a.txt", NO_CHAIR)).status()).isEqualTo(65);
      Run run = Run.of("validate", "\u0000.yaml");
      assertThat(run.status()).isEqualTo(65);
      assertThat(run.err())
          .startsWith("\\u0000.yaml: found a name that no file can have; expected");
    }

    @Test
    void isNoRecordThatContradictsItself() {
      Run run =
          Run.reading(
              """
              id: a
              vacantPosts: [chair]
              memberList:
                complete: yes
                statedTotal: 40
                members:
                  - id: m1
                    seat: service user
                    serviceUse: never
                    roles: [{ office: chair }, { job: midwife, organisation: local trust }]
                    noRoleIn: [local trust]
              """,
              "validate",
              "-");

      assertThat(run.status()).isIn(1, 2);
      assertThat(run.out()).isNotEmpty();
      assertThat(run.err()).isEmpty();
    }

    @Test
    void isARecordOfADayWithoutGuidance() throws IOException {
      Run run = Run.of("validate", file("a.yaml", "id: a\nasAt: 2016-12-31\n"));

      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains(
              "a.yaml /asAt: found 2016-12-31, when no guidance was in force; expected 2017-03");
    }

    @Test
    void isWhatNoRuleBookHas() {
      Run run =
          Run.reading(
              """
              id: a
              settings: {advocatesCont: true, recentMonths: '0', nonsense: x}
              answers: [{requirement: CHR-2, holds: yes, by: the chair, on: 2019-01-01}]
              waivers:
                - requirement: nonsense
                  by: LMNS board
                  because: recruiting
                  from: 2019-01-01
                  until: 2019-12-31
              """,
              "validate",
              "-");

      String settings =
          "advocatesCount, recentMonths, answersLast, healthwatchEnded, chairIsAdvice, repayWithinDays,"
              + " preparation, feePer";
      assertThat(run.status()).isEqualTo(65);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines())
          .containsExactly(
              "standard input /settings/advocatesCont: found \"advocatesCont\", a setting that the"
                  + " rule book national lacks; expected one of "
                  + settings
                  + "; did you mean advocatesCount?",
              "standard input /settings/recentMonths: found \"0\"; expected a whole number of"
                  + " months from 1 to 1200, in quotes, such as \"24\"",
              "standard input /settings/nonsense: found \"nonsense\", a setting that the rule book"
                  + " national lacks; expected one of "
                  + settings,
              "standard input /answers/0/requirement: found \"CHR-2\", a requirement that no rule"
                  + " book knows; expected the id of a requirement; did you mean CHR-02?",
              "standard input /waivers/0/requirement: found \"nonsense\", a requirement that no"
                  + " rule book knows; expected the id of a requirement, such as MEM-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "south-east-london-2018", "north-central-london"})
    void isNoAnswerThatOnlyAnotherRuleBookAsksFor(String book) {
      String answer = "{requirement: %s, holds: yes, by: the chair, on: 2019-01-01}";
      List<String> known =
          MvpValidator.shippedRuleBooks().stream()
              .map(each -> MvpValidator.withRuleBook(each).ruleBook())
              .flatMap(
                  each ->
                      Stream.concat(
                          each.requirements().stream().map(Requirement::id),
                          each.noteRules().stream().map(NoteRule::id)))
              .distinct()
              .toList();
      String answers = String.join(", ", known.stream().map(answer::formatted).toList());

      Run run = Run.reading("id: a\nanswers: [" + answers + "]", "validate", "-", "--rules", book);

      assertThat(run.err()).isEmpty();
      assertThat(run.status()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "yes", "'yes'"})
    void isNoSettingInAnySpellingOfYes(String yes) {
      String yaml = "id: a\nsettings: {chairIsAdvice: " + yes + "}";

      assertThat(Run.reading(yaml, "validate", "-").out()).contains("chairIsAdvice: yes");
    }
  }

  @Nested
  class WrongUsage {

    @Test
    void isAnEmptyName() {
      for (String[] arguments :
          List.of(new String[] {"validate", ""}, new String[] {"validate", COMPLIANT, ""})) {
        Run run = Run.of(arguments);

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("mvp: found an empty name; expected the name of a file");
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "nonsense",
          "rules",
          "rules nonsense",
          "rules show",
          "rules show MEM-99",
          "rules show CHR-99 --rules north-central-london",
          "rules list --rules nonsense",
          "rules coverage --rules nonsense",
          "rules coverage --format json",
          "validate",
          "validate --nonsense a.yaml",
          "validate a.yaml --rules nonsense",
          "validate a.yaml --as-of soon",
          "validate a.yaml --as-of 2017-02-29",
          "validate a.yaml --as-of 2017-02-28",
          "validate a.yaml --as-of 2017-12-31 --rules south-east-london-2018",
          "validate a.yaml --format xml",
          "validate a.yaml --only nonsense",
          "validate a.yaml --only ,not-met",
          "validate a.yaml --only not-met,nonsense",
          "validate a.yaml --area nonsense",
          "validate a.yaml --area MEM-01",
          "validate a.yaml --format json --brief",
          "validate a.yaml --format html --brief",
          "validate a.yaml b.yaml --format html",
          "validate ../partnerships --format html",
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
          .contains(
              "found \"london\"; expected the folder of a rule book, or one of national,"
                  + " south-east-london-2018, north-central-london");
      assertThat(Run.of("rules", "chek", "my-rules").err())
          .startsWith("mvp: found \"chek\"; expected one of list, show, ")
          .contains("; did you mean check?\n");
      assertThat(Run.of("valdate", "a.yaml").err()).contains("; did you mean validate?\n");
      assertThat(Run.of("validate", "a.yaml", "--format", "xml").err())
          .contains("found \"xml\"; expected text, json or html");
      assertThat(Run.of("validate", "a.yaml", "--only", "bad").err())
          .contains(
              "--only: found \"bad\"; expected one of not-met, review, cannot-be-told, ask-a-person,"
                  + " waived, met, does-not-apply, must, should, advice\n");
      assertThat(Run.of("validate", "a.yaml", "--area", "bad").err())
          .contains(
              "--area: found \"bad\"; expected an area, one of MEM (Membership), CHR (Chair and"
                  + " vice-chair), ");
      assertThat(Run.of("validate", "a.yaml", "--format", "json", "--brief").err())
          .contains("--brief shortens a text; in JSON and HTML each requirement is told whole");
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
    void listsOfABookThatExtendsAnotherWhereEachComesFrom() {
      Run run = Run.of("rules", "list", "--rules", "south-east-london-2018");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .startsWith("south-east-london-2018  Guidance for Maternity Voices Partnerships")
          .containsPattern("\n  MEM-01  national +should ")
          .containsPattern("\n  MEM-02  national +note ")
          .containsPattern("\n  CHR-04  south-east-london-2018 +should ");
      assertThat(run.out().replaceAll("\\s+", " ")).contains("from 2018-01-01, extends national)");
    }

    @Test
    void listsOfAllBooksWhatEachSaysItself() {
      Run run = Run.of("rules", "list");

      assertThat(run.status()).isZero();
      assertThat(MvpValidator.shippedRuleBooks())
          .allSatisfy(id -> assertThat(run.out()).contains(id + " "));
      assertThat(run.out())
          .containsOnlyOnce("\n  MEM-01 ")
          .containsPattern("\n  MEM-01  national +should ")
          .containsPattern("\n  CHR-04  national +advice ")
          .containsPattern("\n  CHR-04  south-east-london-2018 +should ");
      assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    }

    @Test
    void showsWhatABookInheritsAsItStandsInTheOther() {
      Run run = Run.of("rules", "show", "MEM-03", "--rules", "south-east-london-2018");

      assertThat(run.status()).isZero();
      assertThat(run.out())
          .contains("\nRule book national\n")
          .contains("\n// national/at-the-table.drl:")
          .contains("rule \"MEM-03 is not met: no charity or advocacy group has a seat\"\n");
    }

    @Test
    void showsTheAnswersOfAllBooksUnlessOneIsChosen() {
      assertThat(Run.of("rules", "show", "CHR-04").out())
          .containsSubsequence(
              "Rule book national\n",
              "// national/vice-chair.drl:",
              "Rule book south-east-london-2018\n",
              "// south-east-london-2018/vice-chair.drl:")
          .doesNotContain("north-central-london");
      assertThat(Run.of("rules", "show", "CHR-04", "--rules", "south-east-london-2018").out())
          .contains("Source    London guide, App 1 section 3\n")
          .doesNotContain("Rule book national");
      assertThat(Run.of("rules", "show", "CHR-99").err())
          .contains("the rule books have no requirement \"CHR-99\"");
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
    void listsEveryIdOfTheGuidanceWhicheverBookIsChosen() {
      for (String chosen : List.of("", " --rules national", " --rules north-central-london")) {
        Run run = Run.of(("rules list" + chosen).split(" "));

        assertThat(run.status()).isZero();
        assertThat(run.out())
            .containsPattern("\n  GOV-19  ledger +information ")
            .containsPattern("\n  WRK-14  ledger +historic ")
            .containsPattern("\n  AMB-03b ledger +ambiguity ");
        assertThat(Ledger.shipped().ids())
            .allSatisfy(id -> assertThat(run.out()).contains("\n  " + id + " "));
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
      }
    }

    @Test
    void listsAsNotHereWhatOnlyAnotherBookAsks() {
      assertThat(Run.of("rules", "list", "--rules", "national").out())
          .containsPattern("\n  CHR-09  south-east-london-2018 +not here +The funding request");
      assertThat(Run.of("rules", "list").out()).doesNotContain(" not here ");
    }

    @Test
    void showsFromWhichClausesARequirementComes() {
      assertThat(Run.of("rules", "show", "MEM-01").out()).containsPattern("\nClauses   LG-.*AB-");
    }

    @Test
    void showsOfWhatHasNoRuleItsClauses() {
      assertThat(Run.of("rules", "show", "GOV-19").out())
          .contains("Source    AIMS briefing, So what are MVPs?\n")
          .contains("Status    information\n")
          .contains("Under     GOV-19\n");
      assertThat(Run.of("rules", "show", "AMB-12").out())
          .startsWith("AMB-12    At least a third, or a third.\nTreatment At least a third;")
          .contains("Source    London guide, App 3, Introduction and overview\n")
          .contains("Source    AIMS briefing, So what are MVPs?\n");
      assertThat(Run.of("rules", "show", "CHR-09", "--rules", "national").out())
          .startsWith("LG-")
          .contains("\nUnder     CHR-09\n");
    }

    @Test
    void showsAClause() {
      Clause conflict =
          Ledger.shipped()
              .clauses()
              .filter(clause -> clause.status() == Clause.Status.CONFLICTS_WITH)
              .findFirst()
              .orElseThrow();

      assertThat(Run.of("rules", "show", conflict.id()).out())
          .startsWith(conflict.id() + "    ")
          .contains("Status    conflicts with: " + String.join(", ", conflict.other()) + "\n")
          .contains("\nTreatment ");
    }

    @Test
    void tellsWhatTheRulesAccountFor() {
      Run text = Run.of("rules", "coverage");
      Run markdown =
          Run.of("rules", "coverage", "--rules", "south-east-london-2018", "--format", "markdown");

      assertThat(text.status()).isZero();
      assertThat(text.out())
          .startsWith("How the rules account for the guidance\nNational guidance")
          .contains("\nUnaccounted for: 0 of the ");
      assertThat(text.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
      assertThat(markdown.out())
          .startsWith("# How the rules account for the guidance\n")
          .contains("(south-east-london-2018, ");
      assertThat(Run.of("rules", "coverage", "--format", "html").out())
          .startsWith("<!DOCTYPE html>");
    }

    @Test
    void listsWords() {
      Run run = Run.of("rules", "words");

      assertThat(run.status()).isZero();
      assertThat(run.out()).contains("Membership", "strictShareAtLeast", "SERVICE_USER");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "validate ",
        "rules ",
        "rules list ",
        "rules show ",
        "rules coverage ",
        "rules words "
      })
  void helps(String command) {
    Run run = Run.of((command + "--help").split(" "));

    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: mvp");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().replaceAll("\\s+", " "))
        .matches(out -> !out.contains("--rules=") || out.contains("book to ask: national, south"));
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
