package org.mvprules.rules.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mvprules.rules.RuleBookException;

/**
 * What stands beside the compiled classes of a rule book: everything about the book that the
 * classes do not carry. Text, one entry a line, its values parted by tabs; reading it needs no
 * library and almost no time.
 */
public final class BookIndex {

  private final List<List<String>> entries;

  private BookIndex(List<List<String>> entries) {
    this.entries = List.copyOf(entries);
  }

  /**
   * Reads an index.
   *
   * @param text the text of it
   * @return the index
   * @throws IOException if it cannot be read
   */
  public static BookIndex read(Reader text) throws IOException {
    List<List<String>> entries = new ArrayList<>();
    BufferedReader lines = new BufferedReader(text);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      entries.add(Arrays.asList(line.split("\t", -1)));
    }
    return new BookIndex(entries);
  }

  /**
   * Writes one entry as a line.
   *
   * @param values the entry's name and its values
   * @return the line, its end included
   */
  public static String line(String... values) {
    return String.join("\t", Stream.of(values).map(BookIndex::oneLine).toList()) + "\n";
  }

  private static String oneLine(String value) {
    return value.strip().replaceAll("\\s+", " ");
  }

  /** The values of the one entry of a name. */
  String the(String name) {
    return all(name)
        .findFirst()
        .orElseThrow(() -> new RuleBookException("The rule book's index has no " + name))
        .get(0);
  }

  /** The values of each entry of a name, in order. */
  Stream<List<String>> all(String name) {
    return entries.stream()
        .filter(entry -> entry.get(0).equals(name))
        .map(entry -> entry.subList(1, entry.size()));
  }
}
