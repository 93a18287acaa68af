package org.mvprules.rules.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mvprules.core.fact.Period;

/** How values are told in texts for people. */
public final class Texts {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Texts() {}

  /**
   * A value in words.
   *
   * @param value a constant, a list, or anything that tells itself
   * @return {@code service user} for a constant, {@code a, b and c} for a list, {@code 31 March
   *     2017} for a day, {@code 1 April 2017 to 31 March 2018} for a stretch of days
   */
  public static String of(Object value) {
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
    if (value instanceof LocalDate day) {
      return DAY.format(day);
    }
    if (value instanceof Period period) {
      return of(period.first()) + " to " + of(period.last());
    }
    return value instanceof List<?> list ? enumeration(list) : value.toString();
  }

  private static String enumeration(List<?> list) {
    if (list.isEmpty()) {
      return "nobody";
    }
    StringBuilder text = new StringBuilder(of(list.get(0)));
    for (int i = 1; i < list.size(); i++) {
      text.append(i < list.size() - 1 ? ", " : " and ").append(of(list.get(i)));
    }
    return text.toString();
  }
}
