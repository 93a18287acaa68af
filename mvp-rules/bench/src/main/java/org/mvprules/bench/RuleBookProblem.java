package org.mvprules.bench;

/**
 * Something wrong in the source of a rule book.
 *
 * @param file the file, by its name in the rule book's folder
 * @param line the line, counted from 1; 0 if the whole file is meant
 * @param found what was found, in words
 * @param expected what was expected instead, in words
 */
public record RuleBookProblem(String file, int line, String found, String expected) {

  /** The problem in one line: {@code chair.drl:12: found …; expected …}. */
  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": found " + found + "; expected " + expected;
  }
}
