package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
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
  void theFirstHundredProblemsAreToldAndTheOthersCounted(Format format) {
    assertThat(refusedTexts(100, format).more()).isZero();
    assertThat(refusedTexts(100, format)).hasMessageEndingWith("put quotation marks around it");
    assertThat(refusedTexts(101, format)).hasMessageEndingWith("\ntexts: and 1 more problem");

    BadInputException refused = refusedTexts(5_000, format);

    assertThat(refused.problems())
        .extracting(Problem::pointer)
        .containsExactlyElementsOf(
            IntStream.range(0, 100).mapToObj(index -> "/texts/" + index).toList());
    assertThat(refused.more()).isEqualTo(4_900);
    assertThat(refused).hasMessageEndingWith("\ntexts: and 4900 more problems");
    assertThat(refusedTexts(50_000, format))
        .hasMessageEndingWith("\ntexts: and 9900 more problems; reading stopped there");
  }

  /** The order of a file need not be that of the record. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void theFirstProblemsAreThoseThatComeFirstInTheFile(Format format) {
    String text =
        format == Format.JSON
            ? "{\n\"settings\":{"
                + joined(150, ",", index -> "\"s" + index + "\":\n1")
                + "},\n\"vacantPosts\":["
                + joined(150, ",", index -> "\n2")
                + "],\"id\":3}"
            : "settings:\n"
                + joined(150, "", index -> "  s" + index + ": 1\n")
                + "vacantPosts:\n"
                + joined(150, "", index -> "  - 2\n")
                + "id: 3\n";

    BadInputException refused =
        catchThrowableOfType(
            BadInputException.class, () -> MvpReader.read(stream(text), "mvp", format));

    assertThat(refused.problems())
        .extracting(Problem::pointer)
        .containsExactlyElementsOf(
            IntStream.range(0, 100).mapToObj(index -> "/settings/s" + index).toList());
    assertThat(refused.more()).isEqualTo(201);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void whatEndsReadingIsToldWithWhatWasFoundBefore(Format format) {
    String text = "{\"a\": 1,\n\"a\": 2,\n\"b\": \"\\q\"}";
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(stream(text), "mvp", format))
        .withMessageMatching(
            "mvp:2:1 /a: found \"a\" a second time .*\nmvp:3:[0-9]+: found a backslash .*");
  }

  /** Whoever nests ten thousand levels shall hear of the first that is too deep, and soon. */
  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
  void tenThousandLevelsAreRefused(String level) {
    String text = "{\"id\": \"a\", \"x\":" + level.repeat(10_000);
    for (Format format : Format.values()) {
      assertTooDeep(text, format);
    }
  }

  @Test
  void tenThousandLevelsOfLinesAreRefused() {
    assertTooDeep("x:\n  " + "- ".repeat(10_000) + "a\n", Format.YAML);
    assertTooDeep("x:\n" + "- ".repeat(10_000) + "a\n", Format.YAML);
    // Each level is indented by one space, so that deeper ones would not fit in a file.
    assertTooDeep(joined(2_000, "", depth -> " ".repeat(depth) + "a:\n"), Format.YAML);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aVeryLongTextIsNotRepeated(Format format) {
    String longest = "x".repeat(10_000);
    String tooLong = "x".repeat(MvpReader.LARGEST_FILE - 1_000);
    assertThat(MvpReader.read(stream("{\"id\": \"" + longest + "\"}"), "mvp", format).id())
        .isEqualTo(longest);
    assertRefusedInShort("{\"id\": \"" + longest + "x\"}", format, "a text of 10001 characters");
    assertRefusedInShort("{\"id\": \"" + tooLong + "\"}", format, "a text of 2999000 characters");
    assertRefusedInShort("{\"asAt\": \"" + tooLong + "\"}", format, "x…\"; expected a day");
    assertRefusedInShort("{\"vacantPosts\": [\"" + tooLong + "\"]}", format, "x…\"; expected one");
    assertRefusedInShort(
        "{\"budget\": {\"total\": \"" + tooLong + "\"}}", format, "x…\"; expected");
    assertRefusedInShort("{\"" + "x".repeat(900) + "\": 1}", format, "x…\", a name");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aVeryLongNumberIsNotRepeated(Format format) {
    String digits = "9".repeat(MvpReader.LARGEST_FILE - 1_000);
    assertRefusedInShort(
        "{\"memberList\": {\"statedTotal\": " + digits + "}}",
        format,
        "9…; expected a whole number from 0 to 1000000000");
    assertRefusedInShort("{\"id\": -" + digits + ".5e" + "7}", format, "9…; expected text");
  }

  /** What is too large is not even held in memory. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void aTextOfFiftyMillionBytesIsNotReadToItsEnd(Format format) {
    long[] left = {50_000_000};
    InputStream in =
        new SequenceInputStream(
            stream("{\"id\": \""),
            new InputStream() {
              @Override
              public int read() {
                return left[0]-- > 0 ? 'x' : -1;
              }
            });
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(in, "mvp", format))
        .withMessage("mvp: found more than 3 MB; expected a file of at most 3 MB");
    assertThat(left[0]).isGreaterThan(46_000_000);
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

  /** As many names twice as fit, far down long names. */
  @ParameterizedTest
  @EnumSource(Format.class)
  void manyProblemsFarDownLongNamesAreToldSoon(Format format) {
    String text =
        nested("{\"" + "n".repeat(1000) + "\":", "}", 48)
            .replace("{}", "{" + "\"a\":1,".repeat(400_000) + "\"a\":1}");
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(stream(text), "mvp", format))
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(60_000))
        .withMessageEndingWith("\nmvp: and 9900 more problems; reading stopped there");
  }

  /** Whether something private stands before a problem is not looked up in all of a long file. */
  @Test
  void manyProblemsAfterALongTextAreToldSoon() {
    String text =
        "id: a\nname: "
            + "x".repeat(2_500_000)
            + "\nsettings:\n"
            + joined(20_000, "", index -> "  s" + index + ": !t a\n");
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(stream(text), "mvp", Format.YAML))
        .withMessageEndingWith("\nmvp: and 9900 more problems; reading stopped there");
  }

  private static BadInputException refusedTexts(int size, Format format) {
    String text = "{\"texts\":[" + "1,".repeat(size - 1) + "1]}";
    return catchThrowableOfType(
        BadInputException.class,
        () -> RecordReader.of(Texts.class).read(stream(text), "texts", format));
  }

  private static void assertTooDeep(String text, Format format) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(stream(text), "mvp", format))
        .withMessageMatching(
            "mvp:[0-9]+:[0-9]+ /\\S+: found values nested more than 50 deep;"
                + " expected at most 50 levels");
  }

  private static void assertRefusedInShort(String text, Format format, String message) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(stream(text), "mvp", format))
        .withMessageContaining(message)
        .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(1_000));
  }

  private static String joined(int size, String between, IntFunction<String> piece) {
    return IntStream.range(0, size).mapToObj(piece).collect(joining(between));
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
