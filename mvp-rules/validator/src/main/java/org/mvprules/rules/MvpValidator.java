package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.NoticeMaking;

/**
 * Tells whether a partnership is set up as the guidance asks.
 *
 * <p>A validator asks one rule book. It is immutable and safe to share between threads; it takes a
 * moment to make and almost none to use, so make one and keep it.
 *
 * <pre>{@code
 * MvpValidator validator = MvpValidator.standard();
 * Report report = validator.validate(mvp);
 * }</pre>
 */
public final class MvpValidator {

  /** The id of the national rule book. */
  public static final String NATIONAL = "national";

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final LoadedBook book;
  private final Engine engine;
  private final Clock clock;

  private MvpValidator(LoadedBook book, Engine engine, Clock clock) {
    this.book = book;
    this.engine = engine;
    this.clock = clock;
  }

  /**
   * A validator that asks the national rule book, which is shipped with this library.
   *
   * @return a new validator
   * @throws RuleBookException if the shipped rule book is not on the class path
   */
  public static MvpValidator standard() {
    return withRuleBook(NATIONAL);
  }

  /**
   * The rule books that are shipped with this library.
   *
   * @return their ids, the national one first; none if they are not on the class path
   */
  public static List<String> shippedRuleBooks() {
    return LoadedBook.shipped(MvpValidator.class.getClassLoader());
  }

  /**
   * A validator that asks one of the rule books on the class path.
   *
   * @param id the rule book's id, such as one of {@link #shippedRuleBooks()}
   * @return a new validator
   * @throws RuleBookException if there is no such rule book
   */
  public static MvpValidator withRuleBook(String id) {
    return of(LoadedBook.fromClassPath(id, MvpValidator.class.getClassLoader()));
  }

  /**
   * A validator that asks a rule book loaded by other means. Meant for the policy bench.
   *
   * @param book the loaded rule book
   * @return a new validator
   */
  public static MvpValidator of(LoadedBook book) {
    return new MvpValidator(book, book.directEngine(), Clock.system(ENGLAND));
  }

  /**
   * The same validator with another clock, which tells what day it is for records that carry none.
   *
   * @param clock the clock
   * @return a new validator
   */
  public MvpValidator withClock(Clock clock) {
    return new MvpValidator(book, engine, requireNonNull(clock, "clock"));
  }

  /**
   * The same validator with another value for a figure, on every day, to see what would follow. The
   * rule book's version then says so, and that its scenarios were not run with it.
   *
   * @param name the figure's name, such as {@code involvement payment for a day}
   * @param value the value as rules write it, of the kind that the figure has: {@code 160.00} for
   *     money, {@code 1/4} for a share, {@code 300} for a number or minutes
   * @return a new validator
   * @throws BadFigureException if the rule book has no such figure, or its values are of another
   *     kind
   */
  public MvpValidator withFigure(String name, String value) {
    LoadedBook changed =
        book.withFigure(requireNonNull(name, "name"), requireNonNull(value, "value"));
    return new MvpValidator(changed, changed.directEngine(), clock);
  }

  /**
   * The rule book that is asked.
   *
   * @return its description
   */
  public RuleBook ruleBook() {
    return book.description();
  }

  /**
   * Judges a partnership by the guidance of the day that its record describes; if it carries none,
   * of today.
   *
   * @param mvp the partnership
   * @return the report
   * @throws NoGuidanceInForceException if no guidance was in force on that day
   * @throws UnfitRecordException if the record names a setting or a requirement that the rule book
   *     does not have
   */
  public Report validate(Mvp mvp) {
    return validate(mvp, mvp.asAt().orElseGet(() -> LocalDate.now(clock)));
  }

  /**
   * Judges a partnership by the guidance of a chosen day.
   *
   * @param mvp the partnership
   * @param asOf the day
   * @return the report
   * @throws NoGuidanceInForceException if no guidance was in force on that day
   * @throws UnfitRecordException if the record names a setting or a requirement that the rule book
   *     does not have
   */
  public Report validate(Mvp mvp, LocalDate asOf) {
    checkInForce(mvp, asOf);
    return Assessment.of(book, engine, mvp, asOf);
  }

  /**
   * Judges partnerships one after the other, each by the guidance of the day that its record
   * describes; if it carries none, of today. Reports come in the order of the partnerships, and
   * each is made when it is asked for: of however many, few are in memory at once. Of a parallel
   * stream several are judged at the same time.
   *
   * @param partnerships the partnerships
   * @return their reports; what {@link #validate(Mvp)} throws of one comes when its report is asked
   *     for
   */
  public Stream<Report> validateAll(Stream<Mvp> partnerships) {
    return partnerships.map(this::validate);
  }

  /**
   * Tells who the members of a partnership are, by whether they count as service users, on a chosen
   * day.
   *
   * @param mvp the partnership
   * @param asOf the day whose guidance is asked
   * @return one composition for each way in which the member list can be read, the plainest first
   * @throws NoGuidanceInForceException if no guidance was in force on that day
   * @throws UnfitRecordException if the record names a setting or a requirement that the rule book
   *     does not have
   */
  public List<Composition> compositions(Mvp mvp, LocalDate asOf) {
    checkInForce(mvp, asOf);
    return Assessment.compositions(book, engine, mvp, asOf);
  }

  /**
   * Works out what a partnership's work plan costs, as of the day that its record describes; if it
   * carries none, of today.
   *
   * @param mvp the partnership
   * @return the costed plan, beside the budget
   * @throws NoGuidanceInForceException if no guidance was in force on that day
   * @throws UnfitRecordException if the record names a setting or a requirement that the rule book
   *     does not have
   * @throws ArithmeticException if an amount becomes too large to be one
   */
  public CostedPlan cost(Mvp mvp) {
    return cost(mvp, mvp.asAt().orElseGet(() -> LocalDate.now(clock)));
  }

  /**
   * Works out what a partnership's work plan costs.
   *
   * @param mvp the partnership
   * @param asOf the day whose figures are in force for activities that have no day of their own
   * @return the costed plan, beside the budget
   * @throws NoGuidanceInForceException if no guidance was in force on that day
   * @throws UnfitRecordException if the record names a setting or a requirement that the rule book
   *     does not have
   * @throws ArithmeticException if an amount becomes too large to be one
   */
  public CostedPlan cost(Mvp mvp, LocalDate asOf) {
    checkInForce(mvp, asOf);
    return Assessment.cost(book, engine, mvp, asOf);
  }

  /**
   * Tells one person what taking part may mean for them, as of the day that the record describes;
   * if it carries none, of today.
   *
   * @param mvp the partnership
   * @param memberId the person's id on the member list
   * @return a notice for that person alone
   * @throws IllegalArgumentException as {@link #notice(Mvp, String, LocalDate)} says
   */
  public Notice notice(Mvp mvp, String memberId) {
    return notice(mvp, memberId, mvp.asAt().orElseGet(() -> LocalDate.now(clock)));
  }

  /**
   * Tells one person what taking part may mean for them: for their benefits, their tax, and while
   * they are on sick leave. It informs, and decides nothing.
   *
   * <p>Only here are a person's private facts read. Give the notice to that person and to nobody
   * else.
   *
   * @param mvp the partnership
   * @param memberId the person's id on the member list
   * @param asOf the day whose figures are told
   * @return a notice for that person alone
   * @throws IllegalArgumentException if the member list knows nobody by that id
   * @throws NoGuidanceInForceException if no guidance was in force on that day
   * @throws UnfitRecordException if the record names a setting or a requirement that the rule book
   *     does not have
   */
  public Notice notice(Mvp mvp, String memberId, LocalDate asOf) {
    checkInForce(mvp, asOf);
    return NoticeMaking.of(book, engine, mvp, requireNonNull(memberId, "memberId"), asOf);
  }

  private void checkInForce(Mvp mvp, LocalDate asOf) {
    requireNonNull(mvp, "mvp");
    if (asOf.isBefore(ruleBook().inForceFrom())) {
      throw new NoGuidanceInForceException(ruleBook().id(), asOf, ruleBook().inForceFrom());
    }
  }
}
