package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However large or deep an input is, reading it ends soon and with a clear answer. */
@Timeout(60)
class LimitsTest {

  /** A record as deep as the file that it is read from. */
  public record Box(Optional<Box> box) {}

  /** A record of any number of texts. */
  public record Texts(List<String> texts) {}

  @ParameterizedTest
  @EnumSource(Format.class)
  void fiftyLevelsAreRead(Format format) {
    RecordReader<Box> reader = RecordReader.of(Box.class);
    assertThat(reader.read(stream(nested("{\"box\":", "}", 49)), "box", format).box()).isPresent();
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> reader.read(stream(nested("{\"box\":", "}", 50)), "box", format))
        .withMessageContaining("found values nested more than 50 deep; expected at most 50 levels");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aHundredThousandEntriesAreRead(Format format) {
    RecordReader<Texts> reader = RecordReader.of(Texts.class);
    assertThat(reader.read(stream(texts(100_000)), "texts", format).texts()).hasSize(100_000);
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> reader.read(stream(texts(100_001)), "texts", format))
        .withMessageContaining("found a list of more than 100000 entries");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void noMoreThanAHundredProblemsAreTold(Format format) {
    String text = "{\"texts\":[" + "1,".repeat(150) + "1]}";
    BadInputException refused =
        catchThrowableOfType(
            BadInputException.class,
            () -> RecordReader.of(Texts.class).read(stream(text), "texts", format));
    assertThat(refused.problems()).hasSize(100);
    assertThat(refused).hasMessageEndingWith("\nReading stopped after 100 problems.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "{\"a\":",
        "[{\"a\":",
        "- ",
        "? ",
        "a: ",
        "&a ",
        "*a ",
        "\"",
        "'",
        "!",
        "\t",
        "|\n",
        "a:\n",
        "-\n",
        "{a,",
        "[a,",
        "1",
        "%",
        "\\",
        "# ",
        "---\n",
        "<<: ",
        "\"\\u",
        "é",
        "\uD83D\uDE00"
      })
  void threeMillionBytesOfOneThingAreRefused(String piece) {
    int times = MvpReader.LARGEST_FILE / piece.getBytes(UTF_8).length;
    String text = piece.repeat(times);
    for (Format format : Format.values()) {
      assertThatExceptionOfType(BadInputException.class)
          .isThrownBy(() -> MvpReader.read(stream(text), "mvp", format))
          .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(60_000));
    }
  }

  @Test
  void aPlaceFarDownLongNamesDoesNotFillTheMemory() {
    String name = "{\"" + "n".repeat(1000) + "\":";
    String text = nested(name, "}", 48).replace("{}", "[" + "[],".repeat(99_000) + "[]]");
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(stream(text), "mvp", Format.JSON))
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(60_000));
  }

  private static String nested(String start, String end, int times) {
    return start.repeat(times) + "{}" + end.repeat(times);
  }

  private static String texts(int size) {
    return "{\"texts\":[" + "\"a\",".repeat(size - 1) + "\"a\"]}";
  }

  private static ByteArrayInputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }
}
