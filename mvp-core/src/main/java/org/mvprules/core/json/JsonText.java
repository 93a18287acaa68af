package org.mvprules.core.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes maps, lists, texts and whole numbers as JSON, indented by two spaces. */
final class JsonText {

  private JsonText() {}

  static String of(Object value) {
    StringBuilder out = new StringBuilder();
    write(out, value, "\n");
    return out.append('\n').toString();
  }

  private static void write(StringBuilder out, Object value, String newLine) {
    if (value instanceof Map<?, ?> map) {
      Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
      out.append('{');
      while (entries.hasNext()) {
        Map.Entry<?, ?> entry = entries.next();
        out.append(newLine).append("  ").append(quoted(entry.getKey().toString())).append(": ");
        write(out, entry.getValue(), newLine + "  ");
        out.append(entries.hasNext() ? "," : newLine);
      }
      out.append('}');
    } else if (value instanceof List<?> list) {
      Iterator<?> items = list.iterator();
      out.append('[');
      while (items.hasNext()) {
        out.append(newLine).append("  ");
        write(out, items.next(), newLine + "  ");
        out.append(items.hasNext() ? "," : newLine);
      }
      out.append(']');
    } else {
      out.append(value instanceof Long ? value.toString() : quoted(value.toString()));
    }
  }

  /** A text in double quotes; YAML reads it as JSON does. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (needsEscape(c)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean needsEscape(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || c == '\uFEFF'
        || c >= '\uFFFE';
  }
}
