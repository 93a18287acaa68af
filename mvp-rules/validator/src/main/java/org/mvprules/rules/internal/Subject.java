package org.mvprules.rules.internal;

import java.util.List;
import java.util.Optional;
import org.mvprules.rules.words.Judged;

/**
 * One thing on which rules give their verdict, read in each way in which the record can be read.
 *
 * @param silence what it means if no rule of a requirement speaks of it
 * @param readings the ways of reading it, one or more
 * @param ifExact the first reading, as it would be if "about" numbers were exact; absent where that
 *     makes no difference
 */
record Subject(Silence silence, List<Reading> readings, Optional<Judged> ifExact) {

  /** What it means if none of a requirement's rules speaks of a subject. */
  enum Silence {
    /** It was passed over: nothing can be told. */
    CANNOT_BE_TOLD,
    /** Rules speak of it only to say something of all its parts together, which then stands. */
    PARTS_DECIDE,
    /** Rules choose for themselves of which of its kind they speak. */
    NOT_MEANT
  }

  /**
   * One way of reading the record.
   *
   * @param name what the reading supposes; absent if there is only one
   * @param view what rules see
   * @param remedy what would settle which reading is right, should this one come to something else
   *     than the first
   */
  record Reading(Optional<String> name, Judged view, Optional<String> remedy) {

    static Reading of(Judged view) {
      return new Reading(Optional.empty(), view, Optional.empty());
    }
  }

  static Subject of(Silence silence, Judged view) {
    return new Subject(silence, List.of(Reading.of(view)), Optional.empty());
  }

  /** What the report calls it. */
  String name() {
    return readings.get(0).view().subject();
  }

  Class<?> viewType() {
    return readings.get(0).view().getClass();
  }
}
