package org.mvprules.core.json;

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
      case TEXT -> text(scalar.text());
      case NUMBER -> "the number " + shorten(scalar.text(), LONGEST);
      case BOOLEAN -> scalar.text() + " without quotes";
    };
  }

  static String text(String text) {
    return "\"" + shorten(text, LONGEST) + "\"";
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
    return text.codePointCount(0, Math.min(text.length(), 2 * longest + 2)) <= longest
        ? escape(text)
        : escape(text.substring(0, text.offsetByCodePoints(0, longest))) + "…";
  }

  /** Writes out by its number whatever cannot be seen or would disturb a line. */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isInvisible(c)) {
                escaped.append(String.format("\\u%04X", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }
}
