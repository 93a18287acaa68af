package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Files with a partnership on each line. */
class RecordLinesTest {

  private static final String GOOD = "{\"id\": \"p-%d\", \"asAt\": \"2026-04-01\"}\n";

  @TempDir Path folder;

  private String file(String text) throws IOException {
    return Files.writeString(folder.resolve("many.jsonl"), text, StandardCharsets.UTF_8).toString();
  }

  private static List<String> ids(Run run) {
    return run.out().lines().map(line -> json(line).get("partnership").asString()).toList();
  }

  private static JsonNode json(String line) {
    return new ObjectMapper().readTree(line);
  }

  @Test
  void areJudgedInTheirOrder() throws IOException {
    String many = String.join("", IntStream.range(0, 300).mapToObj(GOOD::formatted).toList());

    Run run = Run.of("validate", "--lines", file(many));

    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isEqualTo(2);
    assertThat(ids(run)).isEqualTo(IntStream.range(0, 300).mapToObj(n -> "p-" + n).toList());
  }

  @Test
  void comeOutAsTheirReportsSay() throws IOException {
    String line =
        "{\"id\":\"compliant\",\"asAt\":\"2026-04-01\",\"memberList\":{\"complete\":\"yes\","
            + "\"statedTotal\":9}}";
    Report other =
        MvpValidator.standard()
            .validate(
                MvpReader.read(
                    Files.writeString(folder.resolve("other.json"), line, StandardCharsets.UTF_8)));

    JsonNode written = json(Run.of("validate", "--lines", file(line)).out());

    assertThat(written.get("outcome").asString()).isEqualTo(other.outcome().name());
    assertThat(written.get("statuses").size()).isEqualTo(other.requirements().size());
    other
        .requirements()
        .forEach(
            each ->
                assertThat(written.get("statuses").get(each.id()).asString())
                    .as(each.id())
                    .isEqualTo(each.status().name()));
  }

  @Test
  void areShownInPart() throws IOException {
    JsonNode written =
        json(
            Run.of(
                    "validate",
                    "--lines",
                    file(GOOD.formatted(1)),
                    "--area",
                    "MEM",
                    "--only",
                    "must")
                .out());

    assertThat(written.get("statuses").properties())
        .allMatch(each -> each.getKey().startsWith("MEM-"));
  }

  @Test
  void thatAreBadEndTheRun() throws IOException {
    Run run =
        Run.of("validate", "--lines", file(GOOD.formatted(1) + "{\"id\": 7\n" + GOOD.formatted(2)));

    assertThat(run.status()).isEqualTo(65);
    assertThat(ids(run)).containsExactly("p-1");
    assertThat(run.err()).contains("many.jsonl, line 2").contains("2 partnerships: 1 judged");
  }

  @Test
  void thatAreBadArePassedOverIfAskedFor() throws IOException {
    String text =
        GOOD.formatted(1)
            + "{\"id\": \"x\", \"membrs\": 1}\n"
            + "\n"
            + "{\"id\": \"early\", \"asAt\": \"1999-01-01\"}\n"
            + GOOD.formatted(2).strip();

    Run run = Run.of("validate", "--lines", file(text), "--skip-bad");

    assertThat(run.status()).isEqualTo(65);
    assertThat(ids(run)).containsExactly("p-1", "p-2");
    assertThat(run.err().lines().map(line -> line.replace(folder + "/", "")))
        .hasSize(3)
        .satisfies(
            lines -> assertThat(lines.get(0)).startsWith("many.jsonl, line 2").contains("membrs"))
        .satisfies(
            lines ->
                assertThat(lines.get(1)).startsWith("many.jsonl, line 4").contains("1999-01-01"))
        .satisfies(
            lines ->
                assertThat(lines.get(2))
                    .isEqualTo("4 partnerships: 2 judged, 2 could not be read."));
  }

  @Test
  void canBeTooLong() throws IOException {
    char[] blanks = new char[MvpReader.LARGEST_FILE];
    Arrays.fill(blanks, ' ');

    Run run =
        Run.of(
            "validate",
            "--lines",
            file("{" + new String(blanks) + "}\n" + GOOD.formatted(2)),
            "--skip-bad");

    assertThat(ids(run)).containsExactly("p-2");
    assertThat(run.err()).contains("line 1: found more than 3000000 bytes");
  }

  @Test
  void canComeFromTheStandardInput() {
    Run run = Run.reading(GOOD.formatted(1), "validate", "--lines", "-");

    assertThat(ids(run)).containsExactly("p-1");
  }

  @ParameterizedTest
  @CsvSource({
    "--lines a.jsonl b.jsonl, several files",
    "--lines a.jsonl --brief, --brief",
    "--lines a.jsonl --format html, --format html",
    "a.json --skip-bad, without --lines"
  })
  void areAskedForAsHelpSays(String arguments, String found) {
    Run run = Run.of(("validate " + arguments).split(" "));

    assertThat(run.status()).isEqualTo(64);
    assertThat(run.err()).contains(found);
  }

  @Test
  void canBeInAFileThatIsNotThere() {
    Run run = Run.of("validate", "--lines", folder.resolve("none.jsonl").toString());

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.err()).contains("found a file that cannot be read");
  }

  @Test
  void progressIsToldEveryFewSeconds() {
    Deque<Long> seconds = new ArrayDeque<>(List.of(0L, 4L, 5L, 9L, 20L));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(InputStream.nullInputStream(), new ByteArrayOutputStream(), err, false);
    Progress progress =
        new Progress(console, () -> seconds.pop() * 1_000_000_000, OptionalLong.of(1_000));

    progress.at(10, 100);
    progress.at(1_500, 250);
    progress.at(2_000, 300);
    progress.at(5_000, 500);

    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            """
            1,500 partnerships in 5 s; 25 % read, about 15 s left
            5,000 partnerships in 20 s; 50 % read, about 20 s left
            """);
  }
}
