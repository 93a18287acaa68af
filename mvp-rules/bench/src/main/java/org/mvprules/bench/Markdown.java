package org.mvprules.bench;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page in Markdown, made from top to bottom. Lines end with a line feed.
 *
 * <p>What the methods take is Markdown; texts that may hold anything go through {@link #plain}.
 */
final class Markdown {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*<|\\[\\]]");

  private final StringBuilder text = new StringBuilder();

  /** A text in which no character means anything but itself. */
  static String plain(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  static String code(String word) {
    return "`" + word + "`";
  }

  static String link(String words, String to) {
    return "[" + words + "](" + to + ")";
  }

  Markdown heading(int level, String words) {
    return block("#".repeat(level) + " " + words + "\n");
  }

  Markdown paragraph(String words) {
    return block(words + "\n");
  }

  /** A list; nothing if it is empty. */
  Markdown bullets(List<String> items) {
    return items.isEmpty()
        ? this
        : block(items.stream().map(item -> "- " + item + "\n").collect(Collectors.joining()));
  }

  /** A table; nothing if it has no rows. */
  Markdown table(List<String> head, List<List<String>> rows) {
    return rows.isEmpty()
        ? this
        : block(
            row(head)
                + "|"
                + "---|".repeat(head.size())
                + "\n"
                + rows.stream().map(Markdown::row).collect(Collectors.joining()));
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** A text that stands as it is. */
  Markdown verbatim(String language, String lines) {
    return block("```" + language + "\n" + lines + "```\n");
  }

  private Markdown block(String lines) {
    text.append(text.isEmpty() ? "" : "\n").append(lines);
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
