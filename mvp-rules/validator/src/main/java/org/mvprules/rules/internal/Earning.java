package org.mvprules.rules.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.rules.Figure;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.words.PersonDay;

/**
 * Asks rules what a day's work earns. Days of the same length on which the same figures are in
 * force are asked about once.
 */
final class Earning {

  /**
   * What a day earns.
   *
   * @param amount how much
   * @param band which band it falls in, as the rule calls it; empty if it earns nothing
   */
  record Earned(Amount amount, String band) {
    static final Earned NOTHING = new Earned(Amount.NOTHING, "");
  }

  private record Key(long minutes, PlannedLength planned, DayPolicy policy) {}

  private final RuleBook book;
  private final Limits limits;
  private final Engine engine;
  private final Map<String, String> settings;
  private final LocalDate ratesFrom;
  private final Map<LocalDate, DayPolicy> policies = new HashMap<>();
  private final Map<List<Figure>, DayPolicy> regimes = new HashMap<>();
  private final Map<Key, Earned> known = new HashMap<>();

  Earning(LoadedBook loaded, Engine engine, Map<String, String> settings) {
    this.book = loaded.description();
    this.limits = loaded.limits();
    this.engine = engine;
    this.settings = settings;
    Set<String> rates =
        loaded.rules().stream()
            .flatMap(rule -> rule.annotation("Pays").stream())
            .collect(Collectors.toSet());
    Map<String, LocalDate> first = new HashMap<>();
    book.figures().stream()
        .filter(figure -> rates.contains(figure.name()))
        .forEach(
            figure -> first.merge(figure.name(), figure.since(), (a, b) -> a.isBefore(b) ? a : b));
    this.ratesFrom = first.values().stream().max(LocalDate::compareTo).orElse(LocalDate.MIN);
  }

  /** What so many minutes on a day earn. */
  Earned minutes(long minutes, LocalDate day) {
    return earned(minutes, PlannedLength.NOT_RECORDED, day);
  }

  /** What a planned length earns. */
  Earned planned(PlannedLength planned, LocalDate day) {
    return earned(0, planned, day);
  }

  /** What some time on a day earns of which it is not known how long it is. */
  Earned someTime(LocalDate day) {
    Earned least = minutes(1, day);
    return new Earned(
        least.amount().or(minutes(Minutes.A_DAY, day).amount()), "length not recorded");
  }

  private Earned earned(long minutes, PlannedLength planned, LocalDate day) {
    return known.computeIfAbsent(new Key(minutes, planned, policyOf(day)), this::ask);
  }

  /** The figures of a day before the first rates are those of the first rates. */
  private DayPolicy policyOf(LocalDate day) {
    return policies.computeIfAbsent(
        day,
        any -> {
          LocalDate rates = day.isBefore(ratesFrom) ? ratesFrom : day;
          return regimes.computeIfAbsent(
              book.figures().stream().filter(figure -> figure.inForceOn(rates)).toList(),
              figures -> DayPolicy.of(book, rates, settings, limits));
        });
  }

  private Earned ask(Key key) {
    Hearing hearing = new Hearing();
    engine.lookAt(List.of(new PersonDay(key.policy(), key.minutes(), key.planned())), hearing);
    List<Said> said =
        hearing.said().stream()
            .filter(each -> each.what() == Saying.EARNS || each.what() == Saying.EARNS_NOTHING)
            .toList();
    if (said.size() != 1) {
      throw new RuleBookException(
          "What a day of "
              + key.minutes()
              + " minutes earns is said by "
              + (said.isEmpty()
                  ? "no rule"
                  : said.stream()
                      .map(each -> "\"" + each.rule().name() + "\"")
                      .collect(Collectors.joining(" and ")))
              + "; expected one rule of the rule book "
              + book.id()
              + " for each length of a day");
    }
    BookRule rule = said.get(0).rule();
    if (said.get(0).what() == Saying.EARNS_NOTHING) {
      return Earned.NOTHING;
    }
    Optional<Money> pay = rule.annotation("Pays").map(key.policy()::pounds);
    return new Earned(
        Amount.exactly(pay.orElseThrow()), rule.annotation("Band").orElse(rule.title()));
  }
}
