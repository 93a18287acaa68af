package org.mvprules.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;

/**
 * A figure that policy sets, such as the share of service users among the members.
 *
 * @param name its name in the rule book
 * @param value its value as written there, such as {@code 1/3}
 * @param unit what the value counts, in words
 * @param since the first day on which it is in force
 * @param until the last day on which it is in force; absent if it has none
 * @param sources the guidance that sets it, by title and section
 */
public record Figure(
    String name,
    String value,
    String unit,
    LocalDate since,
    Optional<LocalDate> until,
    List<String> sources) {

  /** Copies the list. */
  public Figure {
    sources = List.copyOf(sources);
  }

  /**
   * Whether the figure is in force on a day.
   *
   * @param day the day
   * @return true from the first day to the last, both included
   */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(since) && until.map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * The same figure with another value of its kind.
   *
   * @param other the value as rules write it
   * @return the changed copy
   * @throws BadFigureException if the value is of another kind than this figure's: money, a share,
   *     or a whole number
   */
  public Figure withValue(String other) {
    try {
      if (value.contains("/")) {
        Share.parse(other);
      } else if (value.contains(".")) {
        Money.parse(other);
      } else if (!other.matches("[0-9]{1,9}")) {
        throw bad(other, "a whole number of at most nine digits, such as " + value);
      }
    } catch (ImpossibleFactException e) {
      throw bad(other, e.expected());
    }
    return new Figure(name, other, unit, since, until, sources);
  }

  private BadFigureException bad(String found, String expected) {
    return new BadFigureException(name + ": found \"" + found + "\"; expected " + expected);
  }
}
