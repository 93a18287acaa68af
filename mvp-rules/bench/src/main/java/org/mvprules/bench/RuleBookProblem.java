package org.mvprules.bench;

/**
 * Something wrong in the source of a rule book.
 *
 * @param file the file, by its name in the rule book's folder; if it belongs to a book that this
 *     one extends, with the id of that book before it
 * @param line the line, counted from 1; 0 if the whole file is meant
 * @param found what was found, in words
 * @param expected what was expected instead, in words
 */
public record RuleBookProblem(String file, int line, String found, String expected) {

  /** The same problem, as a rule book tells it that extends the one in which it was found. */
  RuleBookProblem inExtended(String book) {
    return new RuleBookProblem(Extension.fileOf(book, file), line, found, expected);
  }

  /** The problem in one line: {@code chair.drl:12: found …; expected …}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": found " + found + "; expected " + expected;
  }
}
