package org.mvprules.core.json;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.mvprules.core.Mvp;

/**
 * Reads the record of a partnership from JSON or YAML.
 *
 * <p>Reading is strict: what is not exactly as expected is refused with the file, the place in it,
 * what was found and what was expected, and nothing is guessed. What is left out is not recorded. A
 * file that can be read may still describe a partnership that goes against the guidance; that is
 * not for the reader to say. {@link RecordReader} tells what is accepted in detail.
 */
public final class MvpReader {

  /** The largest file that is read, in bytes. */
  public static final int LARGEST_FILE = 3_000_000;

  private static final RecordReader<Mvp> READER = RecordReader.of(Mvp.class);

  private MvpReader() {}

  /**
   * Reads a file, in the format that its ending tells.
   *
   * @param file a file whose name ends in {@code .json}, {@code .yaml} or {@code .yml}
   * @return the partnership that it describes
   * @throws BadInputException if there is no such file, or it does not describe a partnership
   */
  public static Mvp read(Path file) {
    return READER.read(file);
  }

  /**
   * Reads what a stream holds up to its end. The stream is not closed.
   *
   * @param in the stream
   * @param name what messages call it, such as the name of the file
   * @param format the format of what it holds
   * @return the partnership that it describes
   * @throws BadInputException if reading fails, or the stream does not describe a partnership
   */
  public static Mvp read(InputStream in, String name, Format format) {
    return READER.read(in, name, format);
  }

  /**
   * Reads what a stream holds up to its end, in the format that its first character tells: an
   * opening brace is JSON, anything else is YAML. The stream is not closed.
   *
   * @param in the stream, such as the standard input
   * @param name what messages call it
   * @return the partnership that it describes
   * @throws BadInputException if reading fails, or the stream does not describe a partnership
   */
  public static Mvp read(InputStream in, String name) {
    return READER.read(
        in, name, text -> text.stripLeading().startsWith("{") ? Format.JSON : Format.YAML);
  }

  /**
   * The JSON Schema (draft 2020-12) of what is read, for editors and for other programs.
   *
   * <p>The reader refuses more than the schema: no schema can see, for example, that two members
   * have the same id.
   *
   * @return the schema, which is JSON
   */
  public static String schema() {
    try (InputStream in = MvpReader.class.getResourceAsStream("partnership.schema.json")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
