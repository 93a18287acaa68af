package org.mvprules.bench;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mvprules.rules.internal.BookRule;

/**
 * One rule as it stands in a {@code .drl} file.
 *
 * @param file the file
 * @param line the line on which it starts, counted from 1
 * @param name its name
 * @param annotations its annotations, by their names
 * @param look the view that it looks at, and what has to hold of it; absent in a figure
 * @param call what it says if all of that holds; absent in a figure
 * @param lines its text, line by line, from its name to its {@code end}
 */
record RuleSource(
    String file,
    int line,
    String name,
    Map<String, Written> annotations,
    Optional<Look> look,
    Optional<Call> call,
    List<String> lines) {

  /**
   * A word or text and the place where it stands.
   *
   * @param text what is written, without quotation marks
   * @param line the line of the file, counted from 1
   * @param column the character of the line, counted from 1
   */
  record Written(String text, int line, int column) {
    @Override
    public String toString() {
      return text;
    }
  }

  /**
   * What a rule looks at.
   *
   * @param binding what it calls the view, such as {@code $m}
   * @param view the view
   * @param conditions what has to hold, all of it
   */
  record Look(Written binding, Written view, List<Condition> conditions) {
    @Override
    public String toString() {
      return binding
          + " : "
          + view
          + "( "
          + conditions.stream().map(Condition::toString).collect(joining(", "))
          + " )";
    }
  }

  /**
   * Something that has to hold of a view.
   *
   * @param ways one or more tests; one that holds is enough
   */
  record Condition(List<Test> ways) {

    /** Its comparisons with figures. */
    List<Comparison> comparisons() {
      return ways.stream().flatMap(test -> test.comparison().stream()).toList();
    }

    @Override
    public String toString() {
      return ways.stream().map(Test::toString).collect(joining(" || "));
    }
  }

  /**
   * A test of one word.
   *
   * @param negated whether it holds if the word is no
   * @param word the word
   * @param operator how the word is compared, such as {@code >=} or {@code not in}; absent if the
   *     word alone is the test
   * @param values with what it is compared
   */
  record Test(boolean negated, Term word, Optional<Written> operator, List<Term> values) {

    /** The comparison with a figure that it is, if it is one. */
    Optional<Comparison> comparison() {
      return values.stream()
          .filter(value -> values.size() == 1 && KINDS_OF_FIGURE.contains(value.word().text()))
          .flatMap(value -> value.name().stream().map(figure -> comparison(value, figure)))
          .findFirst();
    }

    private Comparison comparison(Term value, Written figure) {
      return new Comparison(
          word.word().text(), operator.orElseThrow().text(), value.word().text(), figure.text());
    }

    /** Whether the word is compared with a list of values. */
    boolean isList() {
      return operator.filter(each -> each.text().endsWith("in")).isPresent();
    }

    @Override
    public String toString() {
      String told = values.stream().map(Term::toString).collect(joining(", "));
      return (negated ? "!" : "")
          + word
          + operator.map(each -> " " + each + " ").orElse("")
          + (isList() ? "(" + told + ")" : told);
    }
  }

  /**
   * A word of a view, a constant of a kind, or the number 0.
   *
   * @param word the word
   * @param name the name that it takes in brackets, such as that of a figure
   */
  record Term(Written word, Optional<Written> name) {

    boolean isNumber() {
      return Character.isDigit(word.text().charAt(0));
    }

    boolean isConstant() {
      return word.text().contains(".");
    }

    @Override
    public String toString() {
      return word + name.map(each -> "(\"" + each + "\")").orElse("");
    }
  }

  /**
   * What a rule says.
   *
   * @param verdict what, as {@code verdict} names it
   * @param binding of which view
   */
  record Call(Written verdict, Written binding) {}

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

  /** The words with which rules read figures. */
  static final List<String> KINDS_OF_FIGURE = List.of("share", "count", "pounds", "minutes");

  /** The rule with its file named otherwise. */
  RuleSource in(String other) {
    return new RuleSource(other, line, name, annotations, look, call, lines);
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
    return call.map(Call::verdict).map(Written::text);
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

  /** What has to hold of the view, all of it. */
  List<Condition> conditions() {
    return look.map(Look::conditions).orElse(List.of());
  }

  /** Whether the rule puts a question, or tells something, without any condition. */
  boolean speaksToEverybody() {
    return (asksAPerson() || tells()) && conditions().isEmpty();
  }

  /** What an annotation says. */
  Optional<String> annotation(String key) {
    return Optional.ofNullable(annotations.get(key)).map(Written::text);
  }

  private Stream<Test> tests() {
    return conditions().stream().flatMap(condition -> condition.ways().stream());
  }

  /** The words in its conditions that take a name: of a figure, a setting, or something else. */
  Stream<Term> named() {
    return tests()
        .flatMap(test -> Stream.concat(Stream.of(test.word()), test.values().stream()))
        .filter(term -> term.name().isPresent());
  }

  /** Whether the rule reads a figure or a setting: asks for it, tells it, or depends on it. */
  boolean reads(String figureOrSetting) {
    Pattern told = Pattern.compile("[{:] *" + Pattern.quote(figureOrSetting) + " *}");
    return named().anyMatch(term -> term.name().orElseThrow().text().equals(figureOrSetting))
        || annotations.values().stream().anyMatch(text -> told.matcher(text.text()).find())
        || Stream.of("AdviceIf", "Pays")
            .flatMap(key -> annotation(key).stream())
            .anyMatch(figureOrSetting::equals);
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
    return annotation("NoteOn").map(String::strip);
  }

  /** The view that the rule looks at. */
  Optional<String> view() {
    return look.map(Look::view).map(Written::text);
  }

  /** A problem with the rule as a whole. */
  RuleBookProblem problem(String found, String expected) {
    return new RuleBookProblem(file, line, found, expected);
  }

  /** A problem with something that is written in it. */
  RuleBookProblem problem(Written what, String found, String expected) {
    return new RuleBookProblem(file, what.line(), what.column(), found, expected);
  }

  /** A problem with one of its annotations; with the whole rule if it is not there. */
  RuleBookProblem problemWith(String annotation, String found, String expected) {
    Written written = annotations.get(annotation);
    return written == null ? problem(found, expected) : problem(written, found, expected);
  }

  /** The rule in the one form that is given to Drools, with nothing in it but what was read. */
  String drl() {
    StringBuilder drl = new StringBuilder("rule ").append(quoted(name)).append('\n');
    annotations.forEach(
        (key, value) ->
            drl.append("    @").append(key).append('(').append(quoted(value.text())).append(")\n"));
    drl.append("when\n");
    look.ifPresent(each -> drl.append("    ").append(each).append('\n'));
    drl.append("then\n");
    call.ifPresent(
        each ->
            drl.append("    verdict.")
                .append(each.verdict())
                .append('(')
                .append(each.binding())
                .append(");\n"));
    return drl.append("end\n").toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\\\"") + "\"";
  }
}
