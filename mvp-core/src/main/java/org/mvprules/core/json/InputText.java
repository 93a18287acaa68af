package org.mvprules.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns the bytes of a file into text, or says why that cannot be done. */
public final class InputText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String SAVE_AS_UTF_8 = "UTF-8: save the file again with the encoding UTF-8";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** How the first four bytes of such a file look, with a byte order mark or without. */
  private static final Pattern UTF_32 =
      Pattern.compile("0000feff|fffe0000|000000(?!00)..|(?!00)..000000");

  private static final Pattern UTF_16 =
      Pattern.compile("(?:feff|fffe).*|(?:00(?!00)..){1,2}|(?:(?!00)..00){1,2}");

  /** How the bytes of files start that people take for text, or pack text into. */
  private static final Map<String, String> NO_TEXT =
      Map.of(
          "504b0304", "a ZIP archive, as .docx, .xlsx and .odt files are",
          "1f8b", "a compressed file (gzip)",
          "d0cf11e0", "a document of an older word processor or spreadsheet",
          "25504446", "a PDF document");

  /** The largest file in words; the limit is a whole number of millions of bytes. */
  private static final String LARGEST = MvpReader.LARGEST_FILE / 1_000_000 + " MB";

  private InputText() {}

  /**
   * Reads text that people wrote with whatever program they had.
   *
   * @param in the bytes; the stream is read up to its end, and not closed
   * @param name what messages call it
   * @return the text, without a byte order mark; line ends are as they were
   * @throws BadInputException if it is no text in UTF-8, or has invisible characters in it, or more
   *     than {@link MvpReader#LARGEST_FILE} bytes
   */
  public static String read(InputStream in, String name) {
    return text(in, new Problems(name, Discretion.NONE));
  }

  static String read(Path file, Problems problems) {
    try {
      BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
      if (about.isDirectory()) {
        throw problems.fatal(0, 0, "a folder", "a file");
      }
      if (!about.isRegularFile()) { // from a pipe, for example, nothing may ever come
        throw problems.fatal(0, 0, "a pipe or a device", "a file");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return read(in, problems);
      }
    } catch (IOException e) {
      throw Files.isSymbolicLink(file) && !Files.exists(file)
          ? problems.fatal(0, 0, "a link that leads to no file", "a file that exists")
          : unreadable(e, problems);
    }
  }

  static String read(InputStream in, Problems problems) {
    String text = text(in, problems);
    if (text.isBlank()) {
      throw problems.fatal(0, 0, "an empty file", "a record in it");
    }
    return text;
  }

  private static String text(InputStream in, Problems problems) {
    byte[] bytes;
    try {
      bytes = in.readNBytes(MvpReader.LARGEST_FILE + 1);
    } catch (IOException e) {
      throw unreadable(e, problems);
    }
    if (bytes.length > MvpReader.LARGEST_FILE) {
      throw problems.fatal(0, 0, "more than " + LARGEST, "a file of at most " + LARGEST);
    }
    String text = decode(bytes, problems);
    checkCharacters(text, problems);
    return text;
  }

  private static BadInputException unreadable(IOException e, Problems problems) {
    if (e instanceof NoSuchFileException) {
      return problems.fatal(0, 0, "no file of this name", "a file that exists");
    }
    if (e instanceof AccessDeniedException) {
      return problems.fatal(0, 0, "a file that may not be opened", "permission to read it");
    }
    String reason =
        e instanceof FileSystemException fault && fault.getReason() != null
            ? " (" + Quoted.shorten(fault.getReason(), Quoted.LONGEST) + ")"
            : "";
    return problems.fatal(0, 0, "that reading failed" + reason, "a file that can be read");
  }

  private static String decode(byte[] bytes, Problems problems) {
    String start = HexFormat.of().formatHex(bytes, 0, Math.min(4, bytes.length));
    for (Map.Entry<String, String> kind : NO_TEXT.entrySet()) {
      if (start.startsWith(kind.getKey())) {
        throw problems.fatal(0, 0, kind.getValue() + ", which is not text", "a file of plain text");
      }
    }
    if (UTF_32.matcher(start).matches()) {
      throw problems.fatal(1, 0, "text in UTF-32", SAVE_AS_UTF_8);
    }
    if (UTF_16.matcher(start).matches()) {
      throw problems.fatal(
          1, 0, "text in UTF-16, which some programs call \"Unicode\"", SAVE_AS_UTF_8);
    }
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    String text = out.toString();
    if (result.isError()) {
      byte wrong = in.get();
      throw problems.fatal(
          lineAt(text, text.length()),
          columnAt(text, text.length()),
          String.format("the byte 0x%02X, which is not UTF-8", wrong) + inWindows1252(wrong),
          SAVE_AS_UTF_8);
    }
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** What a byte stands for in the encoding that is most often taken for UTF-8 by mistake. */
  private static String inWindows1252(byte wrong) {
    String character = new String(new byte[] {wrong}, WINDOWS_1252);
    return character.equals("\uFFFD")
        ? ""
        : " but may be " + Quoted.text(character) + " in Windows-1252";
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
