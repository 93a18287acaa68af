package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        "mvp:3:11: found the byte 0x96, which is not UTF-8; expected UTF-8: save it as UTF-8");
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
    assertRefused(stream("id: \u0085", UTF_8), format, "mvp:1:5: found the invisible character");
    assertRefused(stream("id: \uFEFF", UTF_8), format, "mvp:1:5: found the invisible character");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void nothingIsReadBeyondTheLargestFile(Format format) {
    Endless in = new Endless();
    assertRefused(
        in, format, "mvp: found more than 3000000 bytes; expected a file of at most 3000000 bytes");
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
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is full of bees");
          }
        };
    assertRefused(broken, format, "mvp: found that reading failed (IO)");
  }

  private static InputStream stream(String text, Charset charset) {
    return new ByteArrayInputStream(text.getBytes(charset));
  }

  private static void assertRefused(Path file, String message) {
    assertThatExceptionOfType(BadInputException.class)
        .isThrownBy(() -> MvpReader.read(file))
        .withMessageContaining(message);
  }

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
