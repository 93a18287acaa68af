package org.mvprules.rules.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.BadSettingException;
import org.mvprules.rules.Figure;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.Setting;
import org.mvprules.rules.words.Policy;

/**
 * The figures of a rule book that are in force on one day, and the settings chosen for one
 * partnership. Belongs to one call, and remembers which settings were consulted in it.
 */
final class DayPolicy implements Policy {

  private final String book;
  private final LocalDate day;
  private final Map<String, Figure> figures;
  private final Map<String, Boolean> settings;
  private final Map<String, Boolean> consulted = new TreeMap<>();

  private DayPolicy(
      String book, LocalDate day, Map<String, Figure> figures, Map<String, Boolean> settings) {
    this.book = book;
    this.day = day;
    this.figures = figures;
    this.settings = settings;
  }

  /**
   * The policy of a day.
   *
   * @throws BadSettingException if a setting is chosen that the book does not have, or that is
   *     neither yes nor no
   */
  static DayPolicy of(RuleBook book, LocalDate day, Map<String, String> chosen) {
    Map<String, Boolean> settings =
        book.settings().stream().collect(Collectors.toMap(Setting::name, Setting::standard));
    chosen.forEach(
        (name, value) -> {
          if (!settings.containsKey(name)) {
            throw new BadSettingException(
                "/settings/"
                    + name
                    + ": found a setting that the rule book "
                    + book.id()
                    + " does not have; expected one of "
                    + book.settings().stream().map(Setting::name).toList());
          }
          settings.put(name, yesOrNo(name, value));
        });
    return new DayPolicy(
        book.id(),
        day,
        book.figures().stream()
            .filter(figure -> figure.inForceOn(day))
            .collect(Collectors.toMap(Figure::name, Function.identity())),
        settings);
  }

  private static boolean yesOrNo(String name, String value) {
    return switch (value) {
      case "yes" -> true;
      case "no" -> false;
      default ->
          throw new BadSettingException(
              "/settings/" + name + ": found \"" + value + "\"; expected yes or no");
    };
  }

  Figure figure(String name) {
    Figure figure = figures.get(name);
    if (figure == null) {
      throw new RuleBookException(
          "The rule book "
              + book
              + " has no figure \""
              + name
              + "\" in force on "
              + day
              + "; expected exactly one value in force on every day");
    }
    return figure;
  }

  private <T> T value(String name, String what, Function<String, T> parse) {
    Figure figure = figure(name);
    try {
      return parse.apply(figure.value());
    } catch (ImpossibleFactException | NumberFormatException e) {
      throw new RuleBookException(
          "The figure \"" + name + "\" is " + figure.value() + "; expected " + what, e);
    }
  }

  @Override
  public Share share(String name) {
    return value(name, "a share such as 1/3", Share::parse);
  }

  @Override
  public long count(String name) {
    return value(name, "a whole number", Long::parseUnsignedLong);
  }

  @Override
  public Money pounds(String name) {
    return value(name, "pounds and pence such as 150.00", Money::parse);
  }

  @Override
  public long minutes(String name) {
    return value(name, "a whole number of minutes", Long::parseUnsignedLong);
  }

  @Override
  public boolean chosen(String setting) {
    Boolean value = settings.get(setting);
    if (value == null) {
      throw new RuleBookException("The rule book " + book + " has no setting \"" + setting + "\"");
    }
    consulted.put(setting, value);
    return value;
  }

  /** The settings that were asked for so far, and what they were. */
  Map<String, Boolean> consulted() {
    return consulted;
  }
}
