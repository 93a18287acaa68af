package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;

/** What can be wrong with a file before it is even read as JSON or YAML. */
class FileTroubleTest {

  @TempDir Path folder;

  @Test
  void aMissingFileIsNamed() {
    assertRefused(folder.resolve("none.yaml"), "none.yaml: found no file of this name");
  }

  @Test
  void aFolderIsNoFile() throws IOException {
    Path file = Files.createDirectory(folder.resolve("folder.json"));
    assertRefused(file, "folder.json: found a folder; expected a file");
  }

  @Test
  void aLinkThatLeadsToNoFileIsToldAsOne() throws IOException {
    Path dangling = folder.resolve("dangling.yaml");
    Path loop = folder.resolve("loop.yaml");
    try {
      Files.createSymbolicLink(dangling, folder.resolve("none.yaml"));
      Files.createSymbolicLink(loop, loop);
    } catch (UnsupportedOperationException | FileSystemException e) {
      return; // some systems have no links, or not for everybody
    }
    assertRefused(dangling, "found a link that leads to no file; expected a file that exists");
    assertRefused(loop, "found a link that leads to no file; expected a file that exists");
  }

  /** Nobody need ever write into it. */
  @Test
  @Timeout(20)
  void aPipeIsNotWaitedFor() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.yaml");
    try {
      Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
      assertThat(mkfifo.waitFor()).isZero();
    } catch (IOException e) {
      return; // Windows has no such files
    }
    assertRefused(pipe, "pipe.yaml: found a pipe or a device; expected a file");
  }

  @ParameterizedTest
  @CsvSource({
    "504B0304, a ZIP archive",
    "1F8B0800, a compressed file (gzip)",
    "D0CF11E0, a document of an older word processor",
    "25504446, a PDF document"
  })
  void whatIsNoTextIsToldAsWhatItIs(String start, String kind) {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(start), 100);
    for (Format format : Format.values()) {
      assertThatExceptionOfType(BadInputException.class)
          .isThrownBy(() -> MvpReader.read(new ByteArrayInputStream(bytes), "mvp", format))
          .withMessageStartingWith("mvp: found " + kind)
          .withMessageEndingWith(", which is not text; expected a file of plain text");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mvp.txt", "mvp", "mvp.yaml.bak"})
  void otherEndingsTellNoFormat(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "id: a");
    assertRefused(file, "expected a name that ends in .json, .yaml or .yml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"mvp.yaml", "mvp.yml", "MVP.YAML"})
  void yamlIsKnownByItsEnding(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "id: a");
    assertThat(MvpReader.read(file)).isEqualTo(Mvp.builder("a").build());
  }

  @Test
  void jsonIsKnownByItsEnding() throws IOException {
    Path file = Files.writeString(folder.resolve("mvp.json"), "{ \"id\": \"a\" }");
    assertThat(MvpReader.read(file)).isEqualTo(Mvp.builder("a").build());
  }

  @Test
  void theFormatOfAStreamIsKnownByItsFirstCharacter() {
    Mvp expected = Mvp.builder("a").build();
    assertThat(MvpReader.read(stream("\n {\"id\":\"a\"}", UTF_8), "-")).isEqualTo(expected);
    assertThat(MvpReader.read(stream("\uFEFF{\"id\":\"a\"}", UTF_8), "-")).isEqualTo(expected);
    assertThat(MvpReader.read(stream("id: a", UTF_8), "-")).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aByteThatIsNotUtf8IsShownWithItsLine(Format format) {
    byte[] bytes = "id: a\n# b\nname: 2018-2019".getBytes(UTF_8);
    bytes[20] = (byte) 0x96;
    assertRefused(
        new ByteArrayInputStream(bytes),
        format,
        "mvp:3:11: found the byte 0x96, which is not UTF-8 but may be \"–\" in Windows-1252;"
            + " expected UTF-8: save the file again with the encoding UTF-8");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aByteThatIsNothingInWindows1252EitherIsShownAlone(Format format) {
    assertRefused(
        new ByteArrayInputStream(new byte[] {'i', 'd', ':', ' ', (byte) 0x81}),
        format,
        "mvp:1:5: found the byte 0x81, which is not UTF-8; expected UTF-8");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aCharacterCutInHalfAtTheEndIsNotUtf8(Format format) {
    byte[] bytes = {'i', 'd', ':', ' ', (byte) 0xC2};
    assertRefused(
        new ByteArrayInputStream(bytes),
        format,
        "mvp:1:5: found the byte 0xC2, which is not UTF-8");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void utf16IsExplained(Format format) {
    String expected = "found text in UTF-16, which some programs call \"Unicode\"";
    assertRefused(stream("id: a", UTF_16), format, expected);
    assertRefused(stream("id: a", UTF_16LE), format, expected);
    assertRefused(stream("id: a", UTF_16BE), format, expected);
    assertRefused(stream("\uFEFFid: a", UTF_16LE), format, expected);
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void utf32IsExplained(Format format) {
    for (String encoding : List.of("UTF-32BE", "UTF-32LE")) {
      Charset charset = Charset.forName(encoding);
      assertRefused(stream("id: a", charset), format, "found text in UTF-32; expected UTF-8");
      assertRefused(stream("\uFEFFid: a", charset), format, "found text in UTF-32; expected UTF-8");
    }
  }

  @Test
  void aByteOrderMarkIsAccepted() {
    assertThat(MvpReader.read(stream("\uFEFFid: a", UTF_8), "mvp", Format.YAML).id())
        .isEqualTo("a");
    assertThat(MvpReader.read(stream("\uFEFF{\"id\":\"a\"}", UTF_8), "mvp", Format.JSON).id())
        .isEqualTo("a");
  }

  @Test
  void lineEndsOfWindowsAreAccepted() {
    String yaml = "id: a\r\nmemberList:\r\n  complete: yes\r\n";
    String json = "{\r\n\"id\": \"a\",\r\n\"memberList\": { \"complete\": \"yes\" }\r\n}\r\n";
    assertThat(MvpReader.read(stream(yaml, UTF_8), "mvp", Format.YAML))
        .isEqualTo(MvpReader.read(stream(json, UTF_8), "mvp", Format.JSON));
    assertRefused(
        stream("id: a\r\nname: b\r\nx: c\r\n", UTF_8), Format.YAML, "mvp:3:1 /x: found \"x\"");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void invisibleCharactersAreRefused(Format format) {
    assertRefused(
        stream("id: a\nname: b\u0000", UTF_8),
        format,
        "mvp:2:8: found the invisible character U+0000; expected readable text");
    assertRefused(
        stream("\u0000id: a", UTF_8), format, "mvp:1:1: found the invisible character U+0000");
    assertRefused(stream("id: \u0085", UTF_8), format, "mvp:1:5: found the invisible character");
    assertRefused(stream("id: \uFEFF", UTF_8), format, "mvp:1:5: found the invisible character");
  }

  @Test
  void jsonInAFileForYamlIsRead() throws IOException {
    Path file = Files.writeString(folder.resolve("mvp.yaml"), "{\n  \"id\": \"a\"\n}\n");
    assertThat(MvpReader.read(file)).isEqualTo(Mvp.builder("a").build());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingIsReadBeyondTheLargestFile(Format format) {
    Endless in = new Endless();
    assertRefused(in, format, "mvp: found more than 3 MB; expected a file of at most 3 MB");
    assertThat(in.given).isEqualTo(MvpReader.LARGEST_FILE + 1);
  }

  @Test
  void theLargestFileIsRead() {
    String start = "id: a\n#";
    String text = start + " ".repeat(MvpReader.LARGEST_FILE - start.length());
    assertThat(MvpReader.read(stream(text, UTF_8), "mvp", Format.YAML).id()).isEqualTo("a");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void troubleOfTheStreamIsBadInput(Format format) {
    assertRefused(
        failing(new IOException("the disk is full of bees")),
        format,
        "mvp: found that reading failed; expected a file that can be read");
    assertRefused(
        failing(new FileSystemException("mvp", null, "Input/output error")),
        format,
        "mvp: found that reading failed (Input/output error); expected a file that can be read");
    assertRefused(
        failing(new AccessDeniedException("mvp")),
        format,
        "mvp: found a file that may not be opened; expected permission to read it");
  }

  private static InputStream failing(IOException trouble) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw trouble;
      }
    };
  }

  private static InputStream stream(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  private static void assertRefused(Path file, String message) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(file))
        .withMessageContaining(message);
  }

  /** Where a message names no place of its own, it is about the first line. */
  private static void assertRefused(InputStream in, Format format, String message) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(in, "mvp", format))
        .withMessageStartingWith(message.startsWith("mvp") ? message : "mvp:1: " + message);
  }

  /** A stream of spaces without an end. */
  private static final class Endless extends InputStream {
    private long given;

    @Override
    public int read() {
      given++;
      return ' ';
    }
  }
}
