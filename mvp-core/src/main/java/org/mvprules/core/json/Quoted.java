package org.mvprules.core.json;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.mvprules.core.json.Node.Fields;
import org.mvprules.core.json.Node.Items;
import org.mvprules.core.json.Node.Scalar;

/**
 * Quotes what stands in a file so that it can be shown in a message: short, on one line, and with
 * nothing invisible in it. Every message that repeats a value goes through here.
 */
final class Quoted {

  static final int LONGEST = 60;
  static final int LONGEST_POINTER = 300;

  private static final Pattern CURLY_QUOTES = Pattern.compile("^[\u2018-\u201F]|[\u2018-\u201F]$");
  private static final Pattern OTHER_DASH = Pattern.compile("[\u2010-\u2015\u2212](?=[0-9])");

  private Quoted() {}

  /** Says what a node is, in words for people who know neither JSON nor YAML. */
  static String node(Node node) {
    if (node instanceof Fields) {
      return "a group of named values";
    }
    if (node instanceof Items) {
      return "a list";
    }
    Scalar scalar = (Scalar) node;
    return switch (scalar.kind()) {
      case NOTHING -> "nothing";
      case TEXT -> text(scalar.text()) + remark(scalar.text());
      case NUMBER -> "the number " + shorten(scalar.text(), LONGEST);
      case BOOLEAN -> scalar.text() + " without quotes";
    };
  }

  static String text(String text) {
    return "\"" + shorten(text, LONGEST) + "\"";
  }

  /** What a reader would overlook in a text that looks right, or nothing. */
  static String remark(String text) {
    String shown = start(text, LONGEST);
    OptionalInt hidden = shown.codePoints().filter(Quoted::isInvisible).findFirst();
    if (hidden.isPresent()) {
      return " (" + number(hidden.getAsInt()) + " stands for " + kind(hidden.getAsInt()) + ")";
    }
    if (text.startsWith(" ") || text.endsWith(" ")) {
      return " (with a space at the " + (text.startsWith(" ") ? "start)" : "end)");
    }
    if (shown.contains("  ")) {
      return " (with two spaces side by side)";
    }
    if (CURLY_QUOTES.matcher(shown).find()) {
      return " (with curly quotation marks)";
    }
    return OTHER_DASH.matcher(shown).find() ? " (with a dash that is not the plain -)" : "";
  }

  /** Shortens what somebody else quoted, from the first quotation mark to the last. */
  static String sentence(String sentence) {
    int first = sentence.indexOf('"');
    int last = sentence.lastIndexOf('"');
    return first < last
        ? escape(sentence.substring(0, first))
            + text(sentence.substring(first + 1, last))
            + escape(sentence.substring(last + 1))
        : shorten(sentence, 200);
  }

  static String shorten(String text, int longest) {
    String start = start(text, longest);
    return escape(start) + (start.length() < text.length() ? "…" : "");
  }

  private static String start(String text, int longest) {
    return text.codePointCount(0, Math.min(text.length(), 2 * longest + 2)) <= longest
        ? text
        : text.substring(0, text.offsetByCodePoints(0, longest));
  }

  /** Writes out by its number whatever cannot be seen or would disturb a line. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isInvisible(c)) {
                escaped.append(number(c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static String kind(int c) {
    if (Character.getType(c) == Character.SPACE_SEPARATOR) {
      return "an unusual space";
    }
    return switch (c) {
      case '\n', '\r' -> "a line break";
      case '\t' -> "a tab";
      default -> "a character that cannot be seen";
    };
  }

  private static String number(int c) {
    return String.format("\\u%04X", c);
  }

  /** Whether a character is not seen at all, or taken for the usual space. */
  static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      case Character.SPACE_SEPARATOR -> c != ' ';
      default -> false;
    };
  }
}
