package org.mvprules.core.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a message says what could have been written, and what was probably meant. */
public final class Choice {

  private static final int MOST_LISTED = 20;
  private static final Pattern UNNEEDED = Pattern.compile("[\"'`\u2018-\u201F\\p{Cf}]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}_-]+");

  private Choice() {}

  /**
   * What could have been written instead of a word that is not known.
   *
   * @param known the words that are known
   * @param found the word that was found
   * @return such as {@code one of yes, no, not recorded; did you mean yes?}
   */
  public static String among(Collection<String> known, String found) {
    if (known.isEmpty()) {
      return "nothing";
    }
    String list = known.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
    return (known.size() == 1 ? "" : "one of ")
        + list
        + (known.size() > MOST_LISTED ? ", …" : "")
        + nearest(known, found).map(word -> "; did you mean " + word + "?").orElse("");
  }

  /**
   * The word that was probably meant.
   *
   * @param known the words that are known
   * @param found the word that was found
   * @return empty if none of the words is near
   */
  public static Optional<String> nearest(Collection<String> known, String found) {
    if (found.length() > Quoted.LONGEST) {
      return Optional.empty();
    }
    String nearest = "";
    int least = 1 + Math.max(1, found.length() / 3);
    for (String word : known) {
      int distance = distance(plain(word), plain(found));
      if (distance < least) {
        least = distance;
        nearest = word;
      }
    }
    return nearest.isEmpty() ? Optional.empty() : Optional.of(nearest);
  }

  /** A word without what a keyboard, a word processor or a programmer may do to it. */
  private static String plain(String text) {
    String bare = UNNEEDED.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    return BETWEEN_WORDS.matcher(bare).replaceAll(" ").strip();
  }

  /** How many letters have to be added, left out, changed or swapped with the next one. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        d[i][j] =
            Math.min(d[i - 1][j - 1] + (same ? 0 : 1), 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
