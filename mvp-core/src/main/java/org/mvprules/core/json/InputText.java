package org.mvprules.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Turns the bytes of a file into text, or says why that cannot be done. */
final class InputText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private InputText() {}

  static String read(Path file, Problems problems) {
    if (Files.isDirectory(file)) {
      throw problems.fatal(0, 0, "a folder", "a file");
    }
    if (!Files.exists(file)) {
      throw problems.fatal(0, 0, "no file of this name", "a file that exists");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return read(in, problems);
    } catch (IOException e) {
      throw unreadable(e, problems);
    }
  }

  static String read(InputStream in, Problems problems) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MvpReader.LARGEST_FILE + 1);
    } catch (IOException e) {
      throw unreadable(e, problems);
    }
    if (bytes.length > MvpReader.LARGEST_FILE) {
      throw problems.fatal(
          0,
          0,
          "more than " + MvpReader.LARGEST_FILE + " bytes",
          "a file of at most " + MvpReader.LARGEST_FILE + " bytes");
    }
    String text = decode(bytes, problems);
    if (text.isBlank()) {
      throw problems.fatal(0, 0, "an empty file", "a record in it");
    }
    checkCharacters(text, problems);
    return text;
  }

  private static BadInputException unreadable(IOException e, Problems problems) {
    String reason = e.getClass().getSimpleName().replace("Exception", "");
    return problems.fatal(
        0, 0, "that reading failed (" + Quoted.escape(reason) + ")", "a file that can be read");
  }

  private static String decode(byte[] bytes, Problems problems) {
    if (looksLikeUtf16(bytes)) {
      throw problems.fatal(
          1, 0, "text in UTF-16, which some programs call \"Unicode\"", "UTF-8: save it as UTF-8");
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      throw problems.fatal(
          lineAt(text, text.length()),
          columnAt(text, text.length()),
          String.format("the byte 0x%02X, which is not UTF-8", in.get()),
          "UTF-8: save it as UTF-8");
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static boolean looksLikeUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    return (first == 0xFE && second == 0xFF)
        || (first == 0xFF && second == 0xFE)
        || ((first == 0) != (second == 0));
  }

  /** Refuses characters that nobody can see and no parser agrees about. */
  private static void checkCharacters(String text, Problems problems) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
      if (control || c == BYTE_ORDER_MARK || c >= '\uFFFE') {
        throw problems.fatal(
            lineAt(text, i),
            columnAt(text, i),
            String.format("the invisible character U+%04X", (int) c),
            "readable text");
      }
    }
  }

  static int lineAt(String text, int index) {
    return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
  }

  static int columnAt(String text, int index) {
    return index - text.lastIndexOf('\n', index - 1);
  }
}
