package org.mvprules.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads every file of {@code src/test/resources/bad-input} and compares the whole message with the
 * one in the {@code .txt} file beside it.
 *
 * <p>After a change of wording run {@code mvn -pl mvp-core test -Dmvp.golden=update} and read what
 * has changed.
 */
class BadInputTest {

  private static final Path FOLDER = Path.of("src/test/resources/bad-input");

  /** Mistakes that can be made in one of the formats only, or are none in the other. */
  private static final Set<String> ONLY_JSON =
      Set.of(
          "comma-at-end",
          "comma-at-end-of-list",
          "comma-missing",
          "comment",
          "comment-first",
          "line-break-in-text",
          "no-quotes",
          "single-quotes",
          "word-without-quotes",
          "yaml-in-json",
          "yaml-list-in-json");

  private static final Set<String> ONLY_YAML =
      Set.of(
          "alias",
          "alias-alone",
          "alias-bomb",
          "colon-in-text",
          "count-ends-in-point",
          "count-octal",
          "dash-after-name",
          "dash-missing",
          "json-with-tabs",
          "list-as-name",
          "merge-key",
          "more-after-document-end",
          "no-space-after-colon",
          "not-in-one-column",
          "other-yaml-version",
          "starts-with-ampersand",
          "starts-with-at",
          "starts-with-exclamation-mark",
          "starts-with-greater-than",
          "starts-with-percent",
          "starts-with-star",
          "tab",
          "tag",
          "tag-of-a-class",
          "tilde",
          "too-many-dashes",
          "very-long-name",
          "yaml-1-1");

  static List<Path> badFiles() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> Format.of(file).isPresent()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void isRefusedWithAMessageThatHelps(Path file) throws IOException {
    BadInputException refused =
        catchThrowableOfType(BadInputException.class, () -> MvpReader.read(file));
    assertThat(refused).as("nothing is wrong with %s", file).isNotNull();
    String message = refused.getMessage().replace(file.toString(), name(file)) + "\n";

    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(golden(file), message);
    }
    assertThat(message).isEqualTo(Files.readString(golden(file)).replace("\r\n", "\n"));
  }

  @Test
  void everyKindIsTriedInBothFormatsIfItCanBe() throws IOException {
    Set<String> json = kinds(Format.JSON);
    Set<String> yaml = kinds(Format.YAML);
    assertThat(json).filteredOn(kind -> !yaml.contains(kind)).hasSameElementsAs(ONLY_JSON);
    assertThat(yaml).filteredOn(kind -> !json.contains(kind)).hasSameElementsAs(ONLY_YAML);
  }

  private static Set<String> kinds(Format format) throws IOException {
    return badFiles().stream()
        .filter(file -> Format.of(file).equals(Optional.of(format)))
        .map(file -> name(file).replaceAll("\\.[a-z]+$", ""))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void theMessageIsForPeople(Path file) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(file))
        .satisfies(
            refused ->
                assertThat(refused.getMessage().lines())
                    .allSatisfy(
                        line ->
                            assertThat(line)
                                .matches(
                                    ".*" + name(file) + "[:0-9]*( /.*)?: found .+; expected .+")
                                .doesNotContain("Exception", "java.", "org.", "tools.")
                                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u00A0]")
                                .hasSizeLessThan(1_000)));
  }

  @Test
  void noMessageIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> name(file).endsWith(".txt")))
          .containsExactlyInAnyOrderElementsOf(
              badFiles().stream().map(BadInputTest::golden).toList());
    }
  }

  private static Path golden(Path file) {
    return file.resolveSibling(name(file) + ".txt");
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
