package org.mvprules.core.json;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes maps, lists, texts and whole numbers as YAML, indented by two spaces. A text stands
 * without quotes only if it is plainly a text: words and days.
 */
final class YamlText {

  private static final Pattern PLAIN =
      Pattern.compile(
          "/?[\\p{L}](?:[\\p{L}\\p{M}\\p{N} ._/()'&,-]*[\\p{L}\\p{N})])?"
              + "|[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern OTHER_MEANING =
      Pattern.compile("null|true|false", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_PLAIN = 200;

  private YamlText() {}

  static String of(Map<?, ?> value) {
    StringBuilder out = new StringBuilder();
    map(out, value, "");
    return out.toString();
  }

  /** Writes a map; the first line has been indented already. */
  private static void map(StringBuilder out, Map<?, ?> map, String indent) {
    String before = "";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(before).append(text(entry.getKey().toString())).append(':');
      before = indent;
      if (entry.getValue() instanceof Map<?, ?> inner && !inner.isEmpty()) {
        out.append('\n').append(indent).append("  ");
        map(out, inner, indent + "  ");
      } else if (entry.getValue() instanceof List<?> list && !list.isEmpty()) {
        out.append('\n').append(indent).append("  ");
        list(out, list, indent + "  ");
      } else {
        out.append(' ').append(single(entry.getValue())).append('\n');
      }
    }
  }

  private static void list(StringBuilder out, List<?> list, String indent) {
    String before = "";
    for (Object item : list) {
      out.append(before).append("- ");
      before = indent;
      if (item instanceof Map<?, ?> inner && !inner.isEmpty()) {
        map(out, inner, indent + "  ");
      } else if (item instanceof List<?> inner && !inner.isEmpty()) {
        list(out, inner, indent + "  ");
      } else {
        out.append(single(item)).append('\n');
      }
    }
  }

  private static String single(Object value) {
    if (value instanceof Map<?, ?>) {
      return "{}";
    }
    if (value instanceof List<?>) {
      return "[]";
    }
    return value instanceof Long ? value.toString() : text(value.toString());
  }

  private static String text(String text) {
    boolean plain =
        text.length() <= LONGEST_PLAIN
            && PLAIN.matcher(text).matches()
            && !OTHER_MEANING.matcher(text).matches();
    return plain ? text : JsonText.quoted(text);
  }
}
