package org.mvprules.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern VIEW = Pattern.compile("^\\s*\\$\\w+\\s*:\\s*(\\w+)\\s*\\(");
  private static final Pattern CALL = Pattern.compile("verdict\\s*\\.\\s*(\\w+)\\s*\\(");

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

  /** Whether the rule stands in the folder of a book that this one extends. */
  boolean isInherited() {
    return file.contains("/");
  }

  boolean isFigure() {
    return BookRule.figureIn(name).isPresent();
  }

  /** What the rule says of its view, as {@code verdict} names it; empty for a figure. */
  Optional<String> says() {
    Matcher call = CALL.matcher(String.join("\n", lines));
    return call.find() ? Optional.of(call.group(1)) : Optional.empty();
  }

  boolean asksAPerson() {
    return says().filter("askAPerson"::equals).isPresent();
  }

  boolean setsAside() {
    return says().filter("setsAside"::equals).isPresent();
  }

  /** Whether the rule tells someone something in the notice for them, or in the letter. */
  boolean tells() {
    return says().filter(List.of("tell", "write")::contains).isPresent();
  }

  /** Whether the rule puts a question, or tells something, without any condition. */
  boolean speaksToEverybody() {
    return (asksAPerson() || tells())
        && lines.stream().anyMatch(line -> line.matches(".*\\w\\( *\\)"));
  }

  /** An annotation without its quotes. */
  Optional<String> annotation(String key) {
    return Optional.ofNullable(annotations.get(key)).map(text -> text.replaceAll("^\"|\"$", ""));
  }

  /** Whether the rule reads a figure or a setting: asks for it, tells it, or depends on it. */
  boolean reads(String name) {
    String bare = Pattern.quote(name);
    return Pattern.compile(
            "\\(\"" + bare + "\"\\)|[{:] *" + bare + " *}|@AdviceIf\\(\"?" + bare + "\"?\\)")
        .matcher(String.join("\n", lines))
        .find();
  }

  boolean hasId() {
    return BookRule.idIn(name).isPresent();
  }

  String id() {
    return BookRule.idIn(name).orElseThrow();
  }

  /** The name without its id. */
  String title() {
    return name.substring(id().length()).strip();
  }

  /**
   * By what a book that extends this one replaces the rule: its id, with all other rules of that
   * id; its figure, with all other values; or its name.
   */
  String key() {
    return BookRule.idIn(name)
        .or(() -> BookRule.figureIn(name).map(figure -> "figure: " + figure))
        .orElse(name);
  }

  /** The id of the requirement with which the rule's note is told, if it says so. */
  Optional<String> noteOn() {
    return Optional.ofNullable(annotations.get("NoteOn"))
        .map(id -> id.replaceAll("^\"|\"$", "").strip());
  }

  /** The view that the rule looks at. */
  Optional<String> view() {
    return lines.stream()
        .map(VIEW::matcher)
        .filter(Matcher::find)
        .map(view -> view.group(1))
        .findFirst();
  }

  /** How many lines the rule has up to its {@code end}. */
  int linesToEnd() {
    int end = 0;
    while (end < lines.size() - 1 && !lines.get(end).strip().equals("end")) {
      end++;
    }
    return end + 1;
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
