package org.mvprules.rules.internal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
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
  private final Map<String, Setting> settings;
  private final Map<String, String> chosen;
  private final Map<String, String> consulted = new TreeMap<>();
  private final Limits limits;
  private long told;

  private DayPolicy(
      String book,
      LocalDate day,
      Map<String, Figure> figures,
      Map<String, Setting> settings,
      Map<String, String> chosen,
      Limits limits) {
    this.limits = limits;
    this.book = book;
    this.day = day;
    this.figures = figures;
    this.settings = settings;
    this.chosen = chosen;
  }

  /**
   * The policy of a day.
   *
   * @param chosen settings that the book has, with values of their kinds
   * @param limits how much may be told
   */
  static DayPolicy of(RuleBook book, LocalDate day, Map<String, String> chosen, Limits limits) {
    Map<String, Setting> settings =
        book.settings().stream().collect(Collectors.toMap(Setting::name, Function.identity()));
    return new DayPolicy(
        book.id(),
        day,
        book.figures().stream()
            .filter(figure -> figure.inForceOn(day))
            .collect(Collectors.toMap(Figure::name, Function.identity())),
        settings,
        chosen,
        limits);
  }

  /**
   * Counts what is told.
   *
   * @throws RuleBookException if it becomes too much
   */
  void tell(BookRule rule, int characters) {
    told += characters;
    if (told > limits.characters()) {
      throw Limits.stopped(
          rule, "more than " + limits.characters() + " characters told in one call");
    }
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
          "The figure \"" + name + "\" is " + figure.value() + "; expected " + what);
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
  public boolean known(String name) {
    return figures.containsKey(name);
  }

  @Override
  public boolean chosen(String setting) {
    return setting(setting).filter("yes"::equals).isPresent();
  }

  @Override
  public boolean begun(String setting) {
    return setting(setting).filter(first -> !day.isBefore(LocalDate.parse(first))).isPresent();
  }

  @Override
  public Answer withinLast(String setting, Optional<LocalDate> past) {
    if (past.isEmpty() || past.get().isAfter(day)) {
      return Answer.NOT_RECORDED;
    }
    return setting(setting)
        .map(months -> past.get().plusMonths(Long.parseLong(months)).isBefore(day))
        .map(longer -> longer ? Answer.NO : Answer.YES)
        .orElse(Answer.NOT_RECORDED);
  }

  /** What is chosen for a setting, if the book has it and anything is. */
  Optional<String> choice(String setting) {
    return hasSetting(setting) ? setting(setting) : Optional.empty();
  }

  @Override
  public Answer withinDays(String setting, long days) {
    return choice(setting)
        .map(most -> days <= Long.parseLong(most) ? Answer.YES : Answer.NO)
        .orElse(Answer.NOT_RECORDED);
  }

  /** Whether the book has a setting of this name. */
  boolean hasSetting(String name) {
    return settings.containsKey(name);
  }

  /** Whether a setting is yes, without its being remembered as consulted. */
  boolean isYes(String setting) {
    return value(setting).filter("yes"::equals).isPresent();
  }

  private Optional<String> setting(String name) {
    Optional<String> value = value(name);
    value.ifPresent(decisive -> consulted.put(name, decisive));
    return value;
  }

  private Optional<String> value(String name) {
    Setting setting = settings.get(name);
    if (setting == null) {
      throw new RuleBookException("The rule book " + book + " has no setting \"" + name + "\"");
    }
    return Optional.ofNullable(chosen.get(name)).or(setting::standard);
  }

  /** The settings that were asked for so far and had a value, and what it was. */
  Map<String, String> consulted() {
    return consulted;
  }
}
