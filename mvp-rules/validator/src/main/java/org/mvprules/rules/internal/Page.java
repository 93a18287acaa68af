package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A page of plain text for people to read, on paper or on a screen.
 *
 * <p>No line is longer than the page is wide. Lines are broken between words; only a word that is
 * longer than a whole line is broken within, and nothing is left out. What would disturb the page
 * or the terminal, such as a control character in a name, is shown as a replacement character.
 */
public final class Page {

  /** How many characters a line holds. */
  public static final int WIDTH = 80;

  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder text = new StringBuilder();

  /**
   * Adds a paragraph.
   *
   * @param words what it says
   * @return this page
   */
  public Page paragraph(String words) {
    return hanging("", 0, words);
  }

  /**
   * Adds a paragraph whose first line starts with something that stands out to the left.
   *
   * @param start what the first line starts with, spaces included
   * @param indent by how much the other lines are indented
   * @param words what the paragraph says
   * @return this page
   */
  public Page hanging(String start, int indent, String words) {
    StringBuilder line = new StringBuilder(start);
    boolean empty = true;
    for (String word : words(words, WIDTH - Math.max(length(start), indent))) {
      if (!empty && length(line) + 1 + length(word) > WIDTH) {
        end(line);
        line = new StringBuilder(" ".repeat(indent));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    end(line);
    return this;
  }

  /**
   * Adds a line as it is.
   *
   * @param line a line that is known to be short enough
   * @return this page
   */
  public Page line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /**
   * Adds an empty line.
   *
   * @return this page
   */
  public Page gap() {
    return line("");
  }

  private void end(StringBuilder line) {
    line(line.toString().stripTrailing());
  }

  /** The words of a text, those that are too long for a line in pieces. */
  static List<String> words(String text, int longest) {
    List<String> words = new ArrayList<>();
    for (String word : text.strip().split("\\s+")) {
      int[] characters = word.codePoints().map(Page::visible).toArray();
      for (int from = 0; from < characters.length; from += longest) {
        words.add(new String(characters, from, Math.min(longest, characters.length - from)));
      }
    }
    return words;
  }

  static int visible(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          REPLACEMENT;
      default -> character;
    };
  }

  static int length(CharSequence text) {
    return (int) text.codePoints().count();
  }

  /** All that was added; every line ends with a line feed. */
  @Override
  public String toString() {
    return text.toString();
  }
}
