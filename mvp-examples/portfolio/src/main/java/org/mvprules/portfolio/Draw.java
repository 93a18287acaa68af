package org.mvprules.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;

/**
 * Where the facts of one partnership are drawn from: how likely it is that a fact is recorded at
 * all, and that it is as the guidance asks.
 */
final class Draw {

  private final SplittableRandom random;
  private final LocalDate asAt;
  private final int recorded;
  private final int asAsked;

  /**
   * Facts for one partnership.
   *
   * @param random what decides
   * @param asAt the day that the record describes
   * @param recorded of a hundred facts, so many are recorded
   * @param asAsked of a hundred recorded facts, so many are as the guidance asks
   */
  Draw(SplittableRandom random, LocalDate asAt, int recorded, int asAsked) {
    this.random = random;
    this.asAt = asAt;
    this.recorded = recorded;
    this.asAsked = asAsked;
  }

  LocalDate asAt() {
    return asAt;
  }

  boolean chance(int ofAHundred) {
    return random.nextInt(100) < ofAHundred;
  }

  boolean recorded() {
    return chance(recorded);
  }

  boolean asAsked() {
    return chance(asAsked);
  }

  /** A number from the first to the last, both included. */
  int from(int first, int last) {
    return random.nextInt(first, last + 1);
  }

  /** A day so many days after the one that is described; before it if negative. */
  LocalDate day(int first, int last) {
    return asAt.plusDays(from(first, last));
  }

  @SafeVarargs
  final <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }

  <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** Any constant, but not the one that stands for what is not recorded. */
  <E extends Enum<E>> E any(Class<E> type) {
    E drawn = any(type.getEnumConstants());
    return drawn.name().equals("NOT_RECORDED") ? any(type) : drawn;
  }

  /** Some of the constants, each in so many of a hundred cases. */
  <E extends Enum<E>> Stream<E> some(Class<E> type, int ofAHundred) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> chance(ofAHundred));
  }

  /** The value, if it is recorded. */
  <T> Optional<T> maybe(Supplier<T> value) {
    return recorded() ? Optional.of(value.get()) : Optional.empty();
  }

  /** The value that is asked for or another of its kind, if it is recorded. */
  <E extends Enum<E>> E orElse(E notRecorded, E asked) {
    if (!recorded()) {
      return notRecorded;
    }
    return asAsked() ? asked : any(asked.getDeclaringClass());
  }

  /** Yes if that is asked, else no; unless it is not recorded. */
  Answer yes() {
    return answer(Answer.YES, Answer.NO);
  }

  /** No if that is asked, else yes; unless it is not recorded. */
  Answer no() {
    return answer(Answer.NO, Answer.YES);
  }

  private Answer answer(Answer asked, Answer other) {
    if (!recorded()) {
      return Answer.NOT_RECORDED;
    }
    return asAsked() ? asked : other;
  }

  /** The number, which is mostly known exactly. */
  Count count(int number) {
    if (recorded() || chance(50)) {
      return Count.exactly(number);
    }
    return chance(50) ? Count.about(number) : Count.atLeast(number);
  }
}
