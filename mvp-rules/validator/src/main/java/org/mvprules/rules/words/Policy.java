package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;

/**
 * What policy has fixed for the day on which a partnership is judged: the figures in force, and the
 * settings chosen.
 */
public interface Policy {
  /**
   * A figure that is a share of something.
   *
   * @param figure its name
   * @return its value on the day
   * @throws IllegalArgumentException if there is no such figure, or it is no share
   */
  Share share(String figure);

  /**
   * A figure that counts something.
   *
   * @param figure its name
   * @return its value on the day
   * @throws IllegalArgumentException if there is no such figure, or it is no whole number
   */
  long count(String figure);

  /**
   * A figure that is an amount of money.
   *
   * @param figure its name
   * @return its value on the day
   * @throws IllegalArgumentException if there is no such figure, or it is no amount
   */
  Money pounds(String figure);

  /**
   * A figure that is a length of time.
   *
   * @param figure its name
   * @return its value on the day, in minutes
   * @throws IllegalArgumentException if there is no such figure, or it is no length of time
   */
  long minutes(String figure);

  /**
   * Whether a figure has a value on the day. Most have one on every day; one that follows the law
   * of another field may end before its next value is known.
   *
   * @param figure its name
   * @return false if none is in force
   */
  boolean known(String figure);

  /**
   * Whether a setting is yes.
   *
   * @param setting its name
   * @return true if the partnership, or else the rule book, says yes
   * @throws IllegalArgumentException if there is no such setting
   */
  boolean chosen(String setting);

  /**
   * Whether a day lies within the last so many months, as a setting has it.
   *
   * @param setting its name
   * @param day the day, if recorded
   * @return yes if it lies exactly so many months back or less; not recorded if there is no day,
   *     none that is past, or no such number of months is chosen
   * @throws IllegalArgumentException if there is no such setting
   */
  Answer withinLast(String setting, Optional<LocalDate> day);

  /**
   * Whether a number of days is within what a setting allows.
   *
   * @param setting its name
   * @param days the number of days
   * @return not recorded if nothing is chosen
   */
  Answer withinDays(String setting, long days);

  /**
   * Whether the day that a setting names has come.
   *
   * @param setting its name
   * @return false while the setting names no day
   * @throws IllegalArgumentException if there is no such setting
   */
  boolean begun(String setting);
}
