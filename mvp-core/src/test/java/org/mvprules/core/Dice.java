package org.mvprules.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.mvprules.core.fact.Count;

/** What is made up at random is thrown with these: choices, texts, days and counts. */
final class Dice {

  /** Texts that a careless reader or writer of JSON or YAML changes, loses or takes for others. */
  private static final String[] AWKWARD_TEXTS = {
    "yes",
    "No",
    "on",
    "true",
    "null",
    "~",
    "1.0",
    "012",
    "0x1F",
    "1e3",
    "-1",
    ".inf",
    "12:30:45",
    "2017-01-01",
    "2017-01-01T00:00:00Z",
    "#",
    "# not a comment",
    "text # not a comment",
    "- not an item",
    "-",
    "--- not a document",
    "...",
    "? not a key",
    "key: value",
    "ends in a colon:",
    "{not: a map}",
    "[not, a list]",
    "&anchor",
    "*alias",
    "!tag",
    "|",
    ">",
    "@at",
    "`grave`",
    "%percent",
    "\"double\"",
    "'single'",
    "it's \"both\"",
    "back\\slash and \\n",
    "</script><b>",
    "a/b~c",
    " leading space",
    "trailing space ",
    "trailing spaces and line \n",
    "two\nlines",
    "\nfirst line empty",
    "line\n\n  indented line\nlast line\n",
    "Windows\r\nlines",
    "tab\tinside",
    "Élan Maternité – Île-de-Vœux",
    "Łódź, Ñuñoa, Ærø",
    "£9,000 “about” €",
    "母の声",
    "صوت الأمهات",
    "no\u00a0break space",
    "zero\u200bwidth",
    "line\u2028separator",
    "\ufeffbyte order mark",
    "\ud83e\udd31 beyond the basic plane"
  };

  private static final LocalDate[] DAYS = {
    LocalDate.of(2017, 3, 1),
    LocalDate.of(2017, 12, 31),
    LocalDate.of(2018, 4, 1),
    LocalDate.of(2020, 2, 29),
    LocalDate.of(2022, 7, 1),
    LocalDate.of(2026, 1, 1),
    LocalDate.of(1999, 12, 31),
    LocalDate.of(2100, 2, 28)
  };

  private Dice() {}

  static boolean chance(Random random, int ofAHundred) {
    return random.nextInt(100) < ofAHundred;
  }

  static <T> T anyOf(Random random, T[] values) {
    return values[random.nextInt(values.length)];
  }

  /** In so many of a hundred cases the usual value, otherwise any of them. */
  static <T> T mostly(Random random, int ofAHundred, T usual, T[] values) {
    return chance(random, ofAHundred) ? usual : anyOf(random, values);
  }

  static <T> List<T> someOf(Random random, T[] values, int ofAHundred) {
    return Arrays.stream(values).filter(value -> chance(random, ofAHundred)).toList();
  }

  static <T> Optional<T> maybe(Random random, Function<Random, T> draw) {
    return random.nextBoolean() ? Optional.of(draw.apply(random)) : Optional.empty();
  }

  static Count count(Random random, long number, int inexact) {
    if (!chance(random, inexact)) {
      return Count.exactly(number);
    }
    return random.nextBoolean() ? Count.about(number) : Count.atLeast(number);
  }

  static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      texts.add(text(random));
    }
    return texts;
  }

  static String text(Random random) {
    String text = anyOf(random, AWKWARD_TEXTS);
    int draw = random.nextInt(100);
    if (draw < 70) {
      return text;
    }
    String other = anyOf(random, AWKWARD_TEXTS);
    return draw < 85 ? text + " " + other : text + "\n" + other;
  }

  /** A text that can be an id: all of it can be seen. */
  static String id(Random random) {
    String id = text(random);
    while (id.codePoints().anyMatch(Dice::isInvisible)) {
      id = text(random);
    }
    return id;
  }

  private static boolean isInvisible(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || (c != ' ' && Character.isSpaceChar(c));
  }

  static LocalDate day(Random random) {
    return chance(random, 50)
        ? anyOf(random, DAYS)
        : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5000));
  }
}
