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

  /** The longest name that a record can give to a value of its own, in characters. */
  public static final int LONGEST_NAME = 1_000;

  /** Letters that are drawn as nothing at all. */
  private static final Set<Integer> FILLERS = Set.of(0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0);

  private Check() {}

  /**
   * Checks that a text has something to read in it.
   *
   * @param text the text
   * @param name the name of the component, as in {@code id}
   * @return the same text
   * @throws ImpossibleFactException if nothing of it can be seen, it is longer than {@link
   *     #LONGEST_TEXT}, or it has in it half a character or a control character other than a line
   *     break or tab
   */
  public static String text(String text, String name) {
    requireNonNull(text, name);
    if (text.isBlank()) {
      throw new ImpossibleFactException(name, "a text with nothing in it", "some text");
    }
    checkLength(text, name, "a text of ", LONGEST_TEXT);
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
    if (text.codePoints().allMatch(c -> c == ' ' || isInvisible(c))) {
      throw new ImpossibleFactException(name, "a text of which nothing can be seen", "some text");
    }
    return text;
  }

  /**
   * Checks that a text can stand for somebody or something, so that a person who reads it aloud or
   * types it again means the same.
   *
   * @param text the text
   * @param name the name of the component, as in {@code id}
   * @return the same text
   * @throws ImpossibleFactException if it is no {@linkplain #text text}, or has in it a character
   *     that cannot be seen or is taken for the usual space
   */
  public static String id(String text, String name) {
    text(text, name);
    text.codePoints()
        .filter(Check::isInvisible)
        .findFirst()
        .ifPresent(
            c -> {
              throw new ImpossibleFactException(
                  name,
                  String.format("the invisible character U+%04X in \"%s\"", c, text),
                  "only characters that can be seen, and the usual space");
            });
    return text;
  }

  /**
   * Checks the name that a record gives to a value of its own.
   *
   * @param text the name
   * @param where where the named values stand
   * @return the same name
   * @throws ImpossibleFactException if it is no {@linkplain #text text}, or longer than {@link
   *     #LONGEST_NAME}
   */
  public static String name(String text, String where) {
    text(text, where);
    checkLength(text, where, "a name of ", LONGEST_NAME);
    return text;
  }

  private static void checkLength(String text, String name, String what, int longest) {
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      throw new ImpossibleFactException(
          name, what + length + " characters", "at most " + longest + " characters");
    }
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> FILLERS.contains(c);
    };
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
