package org.mvprules.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A choice that the guidance leaves open and a rule book lets each partnership make.
 *
 * @param name its name, under which a record chooses
 * @param kind what sort of value it takes
 * @param meaning what is chosen by it
 * @param standard what holds where a record does not choose; absent if nothing does
 */
public record Setting(String name, Kind kind, String meaning, Optional<String> standard) {

  /** What sort of value a setting takes. */
  public enum Kind {
    /** The words yes or no. */
    YES_OR_NO,
    /** A whole number of months, 1 or more. */
    MONTHS,
    /** A day, such as 2027-04-01. */
    DAY,
    /** A whole number of days, 1 or more. */
    DAYS,
    /** One of the ways of counting preparation. */
    WAY_OF_COUNTING_PREPARATION,
    /** What a fee is for: a day as a whole, or each activity. */
    DAY_OR_ACTIVITY;

    private static final List<String> WAYS =
        List.of("separate activity", "added to meeting", "included in fee");

    /**
     * What is expected of a value, in words.
     *
     * @return such as {@code yes or no}
     */
    public String expected() {
      return switch (this) {
        case YES_OR_NO -> "yes or no";
        case MONTHS -> "a whole number of months from 1 to 1200, in quotes, such as \"24\"";
        case DAY -> "a day, such as 2027-04-01";
        case DAYS -> "a whole number of days from 1 to 999, in quotes, such as \"30\"";
        case WAY_OF_COUNTING_PREPARATION -> "one of " + String.join(", ", WAYS);
        case DAY_OR_ACTIVITY -> "day or activity";
      };
    }

    /**
     * Whether a text is a value of this kind.
     *
     * @param value the text
     * @return true if it is
     */
    public boolean takes(String value) {
      return switch (this) {
        case YES_OR_NO -> value.equals("yes") || value.equals("no");
        case MONTHS -> value.matches("[1-9][0-9]{0,2}|1[01][0-9]{2}|1200");
        case DAY -> isADay(value);
        case DAYS -> value.matches("[1-9][0-9]{0,2}");
        case WAY_OF_COUNTING_PREPARATION -> WAYS.contains(value);
        case DAY_OR_ACTIVITY -> value.equals("day") || value.equals("activity");
      };
    }

    private static boolean isADay(String value) {
      try {
        return LocalDate.parse(value).toString().equals(value);
      } catch (DateTimeParseException e) {
        return false;
      }
    }

    /**
     * The constant as words.
     *
     * @return such as {@code yes or no}
     */
    public String words() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}
