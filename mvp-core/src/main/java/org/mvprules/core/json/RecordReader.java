package org.mvprules.core.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Reads records of one type from files, strictly.
 *
 * <p>It is for record types that were made for it: partnerships (which {@link MvpReader} reads with
 * it), the files of a rule book, scenarios. Such a record is public, in a package that its module
 * exports, and its components are of these types:
 *
 * <ul>
 *   <li>{@code String}, {@code boolean} (yes or no), {@code int} and {@code long};
 *   <li>{@code LocalDate}, such as {@code 2024-03-31};
 *   <li>{@code Count} ({@code 12}, {@code about 12}, {@code at least 12}), {@code Share} ({@code
 *       "1/3"}) and {@code Money} ({@code "9000.00"});
 *   <li>enums, written as words: {@code service user} for {@code SERVICE_USER};
 *   <li>other such records, and sealed interfaces of them; which record is meant is told by the
 *       name of its first component;
 *   <li>{@code Optional}, {@code List} and {@code Map} with text for keys, of any of these; in a
 *       map of texts {@code true} stands for {@code yes} and {@code false} for {@code no}.
 * </ul>
 *
 * <p>A property has the name of its component. Where that would be a word of Java, the component
 * has an underscore at its end that the property does not have: {@code extends_} for {@code
 * extends}.
 *
 * <p>A property may be left out if its component is optional, a list or a map (empty then), an enum
 * with a constant marked {@link org.mvprules.core.fact.WhenAbsent}, or a record of nothing but such
 * components. All others are required. Everything else is refused: unknown properties, properties
 * given twice, nulls, empty texts, numbers in quotes, numbers where text is meant, days that do not
 * exist, aliases, tags, text that is not UTF-8, what is no regular file, files of more than {@link
 * MvpReader#LARGEST_FILE} bytes, more than 50 levels, lists of more than 100,000 entries. What a
 * record's own constructor refuses is told with the place of that record. Evidence of a partnership
 * must be about something that the partnership's record says.
 *
 * <p>No problem repeats what stands in a record marked {@link org.mvprules.core.fact.Sensitive},
 * nor names in it that are not known. From the line on which a file first mentions such a record,
 * what is wrong with the file as JSON or YAML is told without any word of the file.
 *
 * <p>A reader is immutable and can be shared between threads.
 *
 * @param <R> the type of record
 */
public final class RecordReader<R extends Record> {

  private final Class<R> type;

  private RecordReader(Class<R> type) {
    this.type = type;
  }

  /**
   * A reader for one type of record.
   *
   * @param <R> the type of record
   * @param type the type of record
   * @return the reader
   * @throws IllegalArgumentException if the type, or something that it is made of, is none that can
   *     be read; this does not depend on any file
   */
  public static <R extends Record> RecordReader<R> of(Class<R> type) {
    RecordShape.check(type);
    return new RecordReader<>(type);
  }

  /**
   * Reads a file, in the format that its ending tells.
   *
   * @param file a file whose name ends in {@code .json}, {@code .yaml} or {@code .yml}
   * @return the record that it holds
   * @throws BadInputException if there is no such file, or it does not hold such a record
   */
  public R read(Path file) {
    Problems problems = new Problems(file.toString(), Discretion.of(type));
    Format format =
        Format.of(file)
            .orElseThrow(
                () ->
                    problems.fatal(
                        0,
                        0,
                        "a name whose ending tells no format",
                        "a name that ends in .json, .yaml or .yml"));
    return read(InputText.read(file, problems), format, problems);
  }

  /**
   * Reads what a stream holds up to its end. The stream is not closed.
   *
   * @param in the stream
   * @param name what messages call it
   * @param format the format of what it holds
   * @return the record that it holds
   * @throws BadInputException if reading fails, or the stream does not hold such a record
   */
  public R read(InputStream in, String name, Format format) {
    return read(in, name, text -> format);
  }

  R read(InputStream in, String name, Function<String, Format> format) {
    Problems problems = new Problems(name, Discretion.of(type));
    String text = InputText.read(in, problems);
    return read(text, format.apply(text), problems);
  }

  /**
   * Reads what a stream holds up to its end without making a record of it. The stream is not
   * closed.
   *
   * @param in the stream
   * @param name what messages call it
   * @param format the format of what it holds
   * @return what stands there, or in a part of it, may become a record of this type
   * @throws BadInputException if reading fails, or the stream holds nothing of that format
   */
  public Draft draft(InputStream in, String name, Format format) {
    Problems problems = new Problems(name, Discretion.of(type));
    Node root = tree(InputText.read(in, problems), format, problems);
    problems.throwIfAny();
    return new Draft(name, root);
  }

  /**
   * Makes a record of a draft.
   *
   * @param draft the draft
   * @return the record that it holds
   * @throws BadInputException if it does not hold such a record
   */
  public R read(Draft draft) {
    return bound(draft.node(), new Problems(draft.file(), Discretion.of(type)));
  }

  private R read(String text, Format format, Problems problems) {
    return bound(tree(text, format, problems), problems);
  }

  private static Node tree(String text, Format format, Problems problems) {
    return switch (format) {
      case JSON -> JsonTree.read(text, problems);
      case YAML -> YamlTree.read(text, problems);
    };
  }

  private R bound(Node root, Problems problems) {
    Object value = new RecordBinder(problems).bind(root, type);
    problems.throwIfAny();
    return type.cast(requireNonNull(value));
  }
}
