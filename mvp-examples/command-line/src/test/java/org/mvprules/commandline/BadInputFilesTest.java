package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mvprules.core.json.Format;

/** What is wrong with files reaches whoever called the command, whole and as it was worded. */
class BadInputFilesTest {

  /** The bad files of the core, each with the message that it earns beside it. */
  private static final Path BAD_FILES = Path.of("../../mvp-core/src/test/resources/bad-input");

  private static final String LINE = "\n" + "=".repeat(80) + "\n\n";

  @TempDir private Path folder;

  static List<Path> badFiles() throws IOException {
    try (Stream<Path> files = Files.list(BAD_FILES)) {
      return files.filter(file -> Format.of(file).isPresent()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aBadFileEarnsItsMessageAndNoReport(Path file) throws IOException {
    Run run = Run.of("validate", file.toString());

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
    assertThat(withoutFolder(run.err())).isEqualTo(golden(file));
    assertNoProgrammersTalk(run);
  }

  @Test
  void allBadFilesEarnTheirMessagesTogether() throws IOException {
    Run run = Run.of("validate", BAD_FILES.toString(), "--format", "json");
    List<String> messages = new ArrayList<>();
    for (Path file : badFiles()) {
      messages.add(golden(file));
    }
    int files = messages.size();
    messages.add(0, BAD_FILES + ": " + files + " other files in it were not looked into.\n");
    messages.add(files + " files: 0 judged, " + files + " could not be read.\n");

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.out()).isEqualTo("[]\n");
    assertThat(withoutFolder(run.err())).isEqualTo(String.join("", messages));
    assertNoProgrammersTalk(run);
  }

  @Test
  void ofAThousandFilesTenBadOnesAreTold() throws IOException {
    Map<Integer, byte[]> bad = new TreeMap<>();
    bad.put(0, text(""));
    bad.put(1, text("{\"id\": \"a\""));
    bad.put(99, text("id: a\nmemberList:\n  statedTotal: -1\n"));
    bad.put(100, text("{\"id\": \"a\", \"asAt\": \"2018-02-30\"}"));
    bad.put(334, text("{\"id\": \"a\", \"x\": " + "[".repeat(10_000)));
    bad.put(500, "id: a\nname: Zoë\n".getBytes(Charset.forName("windows-1252")));
    bad.put(501, "{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_16));
    bad.put(640, text("{\"id\": \"a\", \"id\": \"b\", \"memberList\": 3}"));
    bad.put(777, text("{\"id\": \"" + "x".repeat(20_000) + "\"}"));
    bad.put(999, text("{\"id\": \"a\"} {\"id\": \"b\"}"));
    for (int i = 0; i < 1000; i++) {
      Files.write(folder.resolve(name(i)), bad.getOrDefault(i, good(i)));
    }

    Run run = Run.of("validate", folder.toString(), "--brief");

    assertThat(run.status()).isEqualTo(65);
    assertThat(Stream.of(run.out().split(LINE)).map(report -> report.lines().toList().get(2)))
        .containsExactlyElementsOf(
            IntStream.range(0, 1000)
                .filter(i -> !bad.containsKey(i))
                .mapToObj(i -> "Partnership " + i)
                .toList());
    List<String> errors = run.err().lines().toList();
    assertThat(errors.get(errors.size() - 1))
        .isEqualTo("1000 files: 990 judged, 10 could not be read.");
    assertThat(
            errors.stream()
                .limit(errors.size() - 1L)
                .map(line -> line.substring(folder.toString().length() + 1).split(":")[0])
                .distinct())
        .containsExactlyElementsOf(bad.keySet().stream().map(BadInputFilesTest::name).toList());
    assertThat(errors).hasSize(12).allSatisfy(line -> assertThat(line).hasSizeLessThan(500));
    assertNoProgrammersTalk(run);
  }

  private static String name(int i) {
    return String.format("%03d.%s", i, List.of("yaml", "json", "yml").get(i % 3));
  }

  private static byte[] good(int i) {
    return text(
        i % 3 == 1
            ? "{\"id\": \"p" + i + "\", \"name\": \"Partnership " + i + "\"}"
            : "id: p" + i + "\nname: Partnership " + i + "\n");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String golden(Path file) throws IOException {
    return Files.readString(file.resolveSibling(file.getFileName() + ".txt"));
  }

  private static String withoutFolder(String messages) {
    return messages.replace(BAD_FILES + File.separator, "");
  }

  private static void assertNoProgrammersTalk(Run run) {
    assertThat(run.err()).doesNotContain("Exception", "\tat ");
  }
}
