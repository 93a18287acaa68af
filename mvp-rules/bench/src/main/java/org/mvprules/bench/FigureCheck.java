package org.mvprules.bench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.internal.BookRule;

/**
 * Checks that the value of each figure can be read as what its unit says it is, and as what rules
 * read it as, and that no figure has two values on one day.
 */
final class FigureCheck {

  /** What a value can be, by the word with which rules read it. */
  private enum Kind {
    SHARE("a share such as 1/3", value -> isRead(Share::parse, value)),
    COUNT("a whole number such as 12", Kind::isWholeNumber),
    POUNDS("pounds and pence such as 150.00", value -> isRead(Money::parse, value)),
    MINUTES("a whole number of minutes such as 240", Kind::isWholeNumber);

    private final String words;
    private final Predicate<String> taken;

    Kind(String words, Predicate<String> taken) {
      this.words = words;
      this.taken = taken;
    }

    /** The kind whose word a unit begins with: {@code pounds a week}, {@code minutes at most}. */
    static Optional<Kind> ofUnit(String unit) {
      return List.of(POUNDS, MINUTES).stream()
          .filter(kind -> unit.matches(kind.word() + "\\b.*"))
          .findFirst();
    }

    static Kind ofUse(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(String value) {
      return taken.test(value);
    }

    private static boolean isRead(Consumer<String> parse, String value) {
      try {
        parse.accept(value);
        return true;
      } catch (ImpossibleFactException e) {
        return false;
      }
    }

    private static boolean isWholeNumber(String value) {
      return value.matches("[0-9]{1,9}");
    }
  }

  private final List<RuleSource> rules;
  private final List<RuleBookProblem> problems = new ArrayList<>();

  private FigureCheck(List<RuleSource> rules) {
    this.rules = rules;
  }

  /** Each figure of which the value is none, of another kind than is meant, or one of two. */
  static List<RuleBookProblem> problems(List<RuleSource> rules) {
    FigureCheck check = new FigureCheck(rules);
    List<RuleSource> figures = rules.stream().filter(RuleSource::isFigure).toList();
    figures.forEach(check::check);
    for (int i = 0; i < figures.size(); i++) {
      for (RuleSource earlier : figures.subList(0, i)) {
        check.compare(earlier, figures.get(i));
      }
    }
    return check.problems;
  }

  /** On each day one value holds. Days that are none are told by another check. */
  private void compare(RuleSource one, RuleSource other) {
    String name = nameOf(one);
    if (!name.equals(nameOf(other))) {
      return;
    }
    Optional<LocalDate> since = day(one, "Since");
    Optional<LocalDate> otherSince = day(other, "Since");
    if (since.isEmpty() || otherSince.isEmpty()) {
      return;
    }
    boolean first = !since.get().isAfter(otherSince.get());
    RuleSource old = first ? one : other;
    LocalDate begins = first ? otherSince.get() : since.get();
    if (old.annotation("Until").isEmpty()
        || day(old, "Until").filter(last -> !last.isBefore(begins)).isPresent()) {
      problems.add(
          other.problem(
              "another value of the figure \"" + name + "\" for the same days",
              "one value on each day; the one from "
                  + (first ? since : otherSince).get()
                  + " at "
                  + old.file()
                  + ":"
                  + old.line()
                  + " needs a last day, such as @Until("
                  + begins.minusDays(1)
                  + ")"));
    }
  }

  private static String nameOf(RuleSource figure) {
    return BookRule.figureIn(figure.name()).orElseThrow();
  }

  private static Optional<LocalDate> day(RuleSource figure, String annotation) {
    try {
      return figure.annotation(annotation).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** Its last day is not before its first. */
  private void order(RuleSource figure) {
    day(figure, "Since")
        .ifPresent(
            first ->
                day(figure, "Until")
                    .filter(last -> last.isBefore(first))
                    .ifPresent(
                        last ->
                            problems.add(
                                figure.problemWith(
                                    "Until",
                                    "@Until(" + last + ")",
                                    "a day not before " + first))));
  }

  private void check(RuleSource figure) {
    order(figure);
    figure
        .annotation("Value")
        .flatMap(value -> expected(figure, value))
        .ifPresent(
            expected ->
                problems.add(
                    figure.problemWith(
                        "Value",
                        "@Value(" + figure.annotation("Value").orElseThrow() + ")",
                        expected)));
  }

  /** What is expected instead of a value; empty if it is right. */
  private Optional<String> expected(RuleSource figure, String value) {
    String unit = figure.annotation("Unit").orElse("");
    Optional<Kind> byUnit = Kind.ofUnit(unit).filter(kind -> !kind.takes(value));
    if (byUnit.isPresent()) {
      return byUnit.map(kind -> kind.words + ", as the unit \"" + unit + "\" says");
    }
    String name = nameOf(figure);
    Optional<Kind> byUse = uses(name).stream().filter(kind -> !kind.takes(value)).findFirst();
    if (byUse.isPresent()) {
      return byUse.map(
          kind -> kind.words + ", since rules read it as " + kind.word() + "(\"" + name + "\")");
    }
    return List.of(Kind.values()).stream().anyMatch(kind -> kind.takes(value))
        ? Optional.empty()
        : Optional.of(Kind.SHARE.words + ", " + Kind.POUNDS.words + ", or " + Kind.COUNT.words);
  }

  private List<Kind> uses(String name) {
    List<Kind> uses = new ArrayList<>();
    for (RuleSource rule : rules) {
      rule.named()
          .filter(term -> RuleSource.KINDS_OF_FIGURE.contains(term.word().text()))
          .filter(term -> term.name().orElseThrow().text().equals(name))
          .forEach(term -> uses.add(Kind.ofUse(term.word().text())));
      rule.annotation("Pays").filter(name::equals).ifPresent(any -> uses.add(Kind.POUNDS));
    }
    return uses;
  }
}
