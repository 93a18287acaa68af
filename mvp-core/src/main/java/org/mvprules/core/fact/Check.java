package org.mvprules.core.fact;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The checks that values make of what they are built from. */
public final class Check {

  /** The longest text that a record can hold anywhere, in characters. */
  public static final int LONGEST_TEXT = 10_000;

  private Check() {}

  /**
   * Checks that a text has something to read in it.
   *
   * @param text the text
   * @param name the name of the component, as in {@code id}
   * @return the same text
   * @throws ImpossibleFactException if it is blank, longer than {@link #LONGEST_TEXT}, or has in it
   *     half a character or a control character other than a line break or tab
   */
  public static String text(String text, String name) {
    requireNonNull(text, name);
    if (text.isBlank()) {
      throw new ImpossibleFactException(name, "a text with nothing in it", "some text");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new ImpossibleFactException(
          name,
          "a text of " + text.length() + " characters",
          "at most " + LONGEST_TEXT + " characters");
    }
    text.codePoints()
        .filter(Check::isUnreadable)
        .findFirst()
        .ifPresent(
            c -> {
              throw new ImpossibleFactException(
                  name,
                  (Character.isISOControl(c) ? "the control character " : "half a character, ")
                      + String.format("U+%04X", c),
                  "readable text");
            });
    return text;
  }

  private static boolean isUnreadable(int c) {
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return half || Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
  }

  /**
   * Checks that no two of a list go by the same name.
   *
   * @param <T> what is listed
   * @param list the list
   * @param key gives the name of one of them
   * @param where the way to the list, as in {@code members}
   * @param part the component that holds the name, as in {@code id}
   * @throws ImpossibleFactException at the second of the two
   */
  public static <T> void noneTwice(
      List<T> list, Function<? super T, String> key, String where, String part) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.size(); i++) {
      String name = key.apply(list.get(i));
      if (!seen.add(name)) {
        throw new ImpossibleFactException(
            where + "/" + i + (part.isEmpty() ? "" : "/" + part),
            "\"" + name + "\" a second time",
            "each " + (part.isEmpty() ? "entry" : part) + " once");
      }
    }
  }

  /**
   * Checks that no word stands twice in a list.
   *
   * @param list the list
   * @param where the list's place in the record that is being built
   * @throws ImpossibleFactException if one does
   */
  public static void noWordTwice(List<? extends Enum<?>> list, String where) {
    noneTwice(list, word -> word.name().toLowerCase(Locale.ROOT).replace('_', ' '), where, "");
  }
}
