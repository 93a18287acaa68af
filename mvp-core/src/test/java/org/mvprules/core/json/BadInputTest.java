package org.mvprules.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
