package org.mvprules.bench;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mvprules.rules.internal.BookRule;

/** The figures of a rule book as its rules are written, before they are compiled. */
final class SourceFigures {

  private final List<RuleSource> figures;
  private final boolean all;

  /**
   * The figures among some rules.
   *
   * @param all whether those are all of the book, and not only those that could be read
   */
  SourceFigures(List<RuleSource> rules, boolean all) {
    this.figures = rules.stream().filter(RuleSource::isFigure).toList();
    this.all = all;
  }

  /** Whether the book has no other figures. */
  boolean areAll() {
    return all;
  }

  /** The names of all figures. */
  List<String> names() {
    return figures.stream().map(SourceFigures::nameOf).distinct().toList();
  }

  /** The value of a figure on a day; empty if it has none then, or none that can be read. */
  Optional<String> value(String name, LocalDate day) {
    return figures.stream()
        .filter(figure -> nameOf(figure).equals(name))
        .filter(figure -> isInForce(figure, day))
        .findFirst()
        .flatMap(figure -> figure.annotation("Value"));
  }

  private static String nameOf(RuleSource figure) {
    return BookRule.figureIn(figure.name()).orElseThrow();
  }

  private static boolean isInForce(RuleSource figure, LocalDate day) {
    try {
      return figure.annotation("Since").map(LocalDate::parse).filter(day::isBefore).isEmpty()
          && figure.annotation("Until").map(LocalDate::parse).filter(day::isAfter).isEmpty();
    } catch (DateTimeException e) {
      return false; // told where rules are checked
    }
  }
}
