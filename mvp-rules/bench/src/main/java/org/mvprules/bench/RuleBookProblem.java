package org.mvprules.bench;

import java.util.List;
import org.mvprules.core.json.Problem;

/**
 * Something wrong in the source of a rule book.
 *
 * @param file the file, by its name in the rule book's folder; if it belongs to a book that this
 *     one extends, with the id of that book before it; empty if the book as a whole is meant
 * @param line the line, counted from 1; 0 if the whole file is meant
 * @param column the character in the line, counted from 1; 0 if the whole line is meant
 * @param text the line as it stands; empty if the whole file is meant, or the line is very long
 * @param found what was found, in words
 * @param expected what was expected instead, in words
 */
public record RuleBookProblem(
    String file, int line, int column, String text, String found, String expected) {

  private static final int LONGEST_LINE = 160;
  private static final int LONGEST_QUOTED = 5000;
  private static final String MEANT = "; did you mean ";

  RuleBookProblem(String file, int line, int column, String found, String expected) {
    this(file, line, column, "", found, expected);
  }

  RuleBookProblem(String file, int line, String found, String expected) {
    this(file, line, 0, found, expected);
  }

  /** What is wrong with a YAML file of a rule book. */
  static RuleBookProblem of(Problem problem) {
    return new RuleBookProblem(
        problem.file(),
        problem.line(),
        problem.column(),
        problem.found()
            + (problem.line() > 0 || problem.pointer().isEmpty() ? "" : " at " + problem.pointer()),
        problem.expected());
  }

  /** The same problem, as a rule book tells it that extends the one in which it was found. */
  RuleBookProblem inExtended(String book) {
    return new RuleBookProblem(Extension.fileOf(book, file), line, column, text, found, expected);
  }

  /** The same problem with the line on which it is. */
  RuleBookProblem quoting(String wholeFile) {
    return quoting(wholeFile.lines().toList());
  }

  /**
   * The same problem with the line on which it is, unless that is too long to be shown to anybody.
   *
   * @param lines the lines of the file
   */
  RuleBookProblem quoting(List<String> lines) {
    return text.isEmpty()
            && line > 0
            && line <= lines.size()
            && lines.get(line - 1).length() <= LONGEST_QUOTED
        ? new RuleBookProblem(file, line, column, lines.get(line - 1), found, expected)
        : this;
  }

  /**
   * Where it is.
   *
   * @return such as {@code chair.drl:12:8}; empty if the book as a whole is meant
   */
  public String place() {
    return file + (line > 0 ? ":" + line : "") + (line > 0 && column > 0 ? ":" + column : "");
  }

  /**
   * The problem with the line that it is on, and a mark under the place.
   *
   * @return one or more lines of text
   */
  public String inFull() {
    if (text.isBlank()) {
      return this + "\n";
    }
    int from = Math.max(0, Math.min(column - LONGEST_LINE / 2, text.length() - LONGEST_LINE));
    String shown = text.substring(from, Math.min(text.length(), from + LONGEST_LINE));
    String mark =
        column == 0 || column - 1 - from > shown.length()
            ? ""
            : "    " + shown.substring(0, column - 1 - from).replaceAll("[^\\t]", " ") + "^\n";
    int meant = expected.indexOf(MEANT);
    return place()
        + "\n    "
        + shown
        + "\n"
        + mark
        + "  found "
        + found
        + (meant < 0 ? "" : "\n  " + expected.substring(meant + 2))
        + "\n  expected "
        + (meant < 0 ? expected : expected.substring(0, meant))
        + "\n";
  }

  /** The problem in one line: {@code chair.drl:12:8: found …; expected …}. */
  @Override
  public String toString() {
    return (place().isEmpty() ? "" : place() + ": ") + "found " + found + "; expected " + expected;
  }
}
