package org.mvprules.bench;

import java.util.List;
import java.util.Map;
import org.mvprules.rules.internal.BookRule;

/**
 * One rule as it stands in a {@code .drl} file.
 *
 * @param file the file
 * @param line the line on which it starts, counted from 1
 * @param name its name
 * @param annotations its annotations, as written
 * @param comparisons its comparisons with figures
 * @param lines its text, line by line, from its name to the line before the next rule
 */
record RuleSource(
    String file,
    int line,
    String name,
    Map<String, String> annotations,
    List<Comparison> comparisons,
    List<String> lines) {

  /**
   * A comparison with a figure.
   *
   * @param word the word of the view that is compared
   * @param operator how
   * @param kind what sort of figure
   * @param figure its name
   */
  record Comparison(String word, String operator, String kind, String figure) {
    @Override
    public String toString() {
      return word + " " + operator + " " + kind + "(\"" + figure + "\")";
    }
  }

  boolean isFigure() {
    return BookRule.figureIn(name).isPresent();
  }

  boolean hasId() {
    return BookRule.idIn(name).isPresent();
  }

  String id() {
    return BookRule.idIn(name).orElseThrow();
  }

  RuleBookProblem problem(String found, String expected) {
    return new RuleBookProblem(file, line, found, expected);
  }

  /** A problem on the first of the rule's lines, from one on, in which a word stands. */
  RuleBookProblem problemAt(int from, String word, String found, String expected) {
    int at = from;
    while (at < lines.size() && !lines.get(at).contains(word)) {
      at++;
    }
    return new RuleBookProblem(file, line + (at < lines.size() ? at : 0), found, expected);
  }
}
