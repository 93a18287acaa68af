package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What changes from one rule book to another, on the example partnerships and on others. */
class RulesCompareTest {

  private static final Path PARTNERSHIPS = Path.of("../partnerships");
  private static final Path GOLDEN = Path.of("src/test/resources/compare");
  private static final String LONDON = "south-east-london-2018";

  private static final String PAID =
      "rule \"PAY-02 The budget carries the involvement payments of chair and vice-chair\"\n";

  @TempDir private static Path folder;

  private static Path ours;

  /**
   * A copy of the national book in which a day is paid better, and the budget is more firmly asked
   * for.
   */
  @BeforeAll
  static void copyTheNationalBook() throws IOException {
    ours = folder.resolve("ours");
    assertThat(Run.of("rules", "copy", "national", ours.toString()).status()).isZero();
    edit("payment-categories.drl", "@Value(\"150.00\")", "@Value(\"165.00\")");
    edit("payments.drl", PAID + "    @Strength(ADVICE)", PAID + "    @Strength(SHOULD)");
  }

  private static void edit(String file, String text, String other) throws IOException {
    String written = Files.readString(ours.resolve(file), StandardCharsets.UTF_8);
    assertThat(written).containsOnlyOnce(text);
    Files.writeString(ours.resolve(file), written.replace(text, other), StandardCharsets.UTF_8);
  }

  private static Run compare(String... more) {
    List<String> arguments = new ArrayList<>(List.of("rules", "compare"));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray(String[]::new));
  }

  private Path file(String name, String record) throws IOException {
    return Files.writeString(folder.resolve(name), record, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "changes.txt, text, 65, 2019-04-01",
    "changes.json, json, 1, 2019-04-01",
    "changes.html, html, 1, 2019-04-01"
  })
  void theExamplesAreToldAsBefore(String name, String format, int status, String day)
      throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "national", ours.toString(), "--on", PARTNERSHIPS.toString(), "--format", format));
    if (status != 65) {
      options.addAll(List.of("--as-of", day));
    }
    Run run = compare(options.toArray(String[]::new));

    Path golden = GOLDEN.resolve(name);
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, run.out(), StandardCharsets.UTF_8);
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    assertThat(run.err()).isEqualTo(PARTNERSHIPS + ": 1 folder in it was not looked into.\n");
    assertThat(run.status()).isEqualTo(status);
  }

  @Test
  void noLineIsLongerThanAPageIsWide() throws IOException {
    String name = "A partnership of a very long name that goes on, and on, and on, to the end";
    Path record = file("long.yaml", "id: a\nname: " + name + "\n");
    Run run = compare("national", LONDON, "--on", record.toString());

    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    assertThat(run.out().replaceAll("\\s+", " ")).contains(" to the end (a), as of ");
  }

  @Test
  void aBookComparedWithItselfSaysTheSame() {
    Run words = compare(LONDON, LONDON);
    Run all = compare(LONDON, LONDON, "--on", PARTNERSHIPS.toString(), "--as-of", "2019-04-01");

    assertThat(words.status()).isZero();
    assertThat(words.out()).endsWith("\nThe two rule books say the same.\n");
    assertThat(all.status()).isZero();
    assertThat(all.out())
        .endsWith("\nOf 7 partnerships that could be judged, nothing changes for any.\n");
  }

  @Test
  void withoutPartnershipsOnlyTheWordsAreCompared() {
    Run run = compare("national", LONDON);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .contains("\nAdded: requirement ")
        .doesNotContain("What changes for partnerships");
  }

  @Test
  void whatOnlyOneBookAsksIsToldAsThat() {
    Run run =
        compare("national", LONDON, "--on", PARTNERSHIPS.resolve("compliant.yaml").toString());

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).containsPattern("\nnot asked  +.* 1: compliant\n");
  }

  @Test
  void aFileThatCannotBeReadIsNamedAfterTheOthersWereCompared() throws IOException {
    Path broken = file("broken.yaml", "id: [\n");
    Run run =
        compare(
            "national",
            LONDON,
            "--on",
            broken.toString(),
            PARTNERSHIPS.resolve("compliant.yaml").toString(),
            "--format",
            "json");

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.err()).startsWith(broken + ":2:1: ").hasLineCount(1);
    JsonNode portfolio = new JsonMapper().readTree(run.out()).get("portfolio");
    assertThat(portfolio.get("compared").intValue()).isEqualTo(1);
  }

  @Test
  void aRecordThatNeitherBookCanJudgeIsTold() throws IOException {
    Path unfit = file("unfit.yaml", "id: unfit\nsettings: {soft: yes}\n");
    Run run = compare(LONDON, LONDON, "--on", unfit.toString());

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.out())
        .contains("\nNo partnership could be judged.\n", "\nJudged by neither rule book\n");
  }

  @Test
  void aDayOnWhichOnlyOneBookIsInForceIsAChange() {
    Run run =
        compare(
            "national",
            LONDON,
            "--on",
            PARTNERSHIPS.resolve("bromley-2017.yaml").toString(),
            "--as-of",
            "2017-03-31");

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out()).contains("cannot be judged: no").contains("1: bromley-2017");
  }

  @Test
  void twoFilesOfOneIdAreTold() {
    String compliant = PARTNERSHIPS.resolve("compliant.yaml").toString();

    assertThat(compare(LONDON, LONDON, "--on", compliant, compliant).err())
        .startsWith("The id \"compliant\" stands in 2 files");
  }

  @Test
  void whatConcernsOnePersonAloneIsNowhere() throws IOException {
    String record =
        """
        id: a
        memberList:
          members:
            - id: m-1
              seat: service user
              roles: [{office: chair, payment: offered and accepted}]
              personal: {benefits: %s, onSickLeave: %s}
        """;
    List<String> told = new ArrayList<>();
    for (String answer : List.of("yes", "no")) {
      Path file = file("private.yaml", record.formatted(answer, answer));
      told.add(compare("national", LONDON, "--on", file.toString(), "--format", "json").out());
    }

    assertThat(told.get(0)).isEqualTo(told.get(1)).doesNotContain("personal", "sick leave");
  }

  @Test
  void aBrokenRuleBookIsNamed() throws IOException {
    Path broken = Files.createDirectories(folder.resolve("broken"));
    Files.writeString(broken.resolve("rulebook.yaml"), "id: broken\n", StandardCharsets.UTF_8);
    Run run = compare("national", broken.toString());

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("The rule book " + broken + " is broken:\nrulebook.yaml");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rules compare national | mvp: Missing required parameter: 'B'",
        "rules compare natonal national | mvp: A: found \"natonal\"; expected the folder of",
        "rules compare national nonsuch | mvp: B: found \"nonsuch\"; expected the folder of",
        "rules compare national national --format pdf | expected text, json or html",
        "rules compare national national --on | mvp: Missing required parameter for option '--on'",
        "rules compare national national --on - - | the standard input (-) can be read only once",
        "rules compare national national --on - --as-of 2010-01-01 | mvp: --as-of: found"
            + " 2010-01-01, when no guidance was in force; expected 2017-03-01 or a later day",
      })
  void wrongUsageIsTold(String call, String told) {
    Run run = Run.of(call.split(" "));

    assertThat(run.status()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told);
  }

  @Test
  void theStandardInputIsReadToo() {
    Run run = Run.reading("id: a\n", "rules", "compare", LONDON, LONDON, "--on", "-");

    assertThat(run.status()).isZero();
    assertThat(run.out()).contains("Of 1 partnership that could be judged, nothing changes");
  }
}
