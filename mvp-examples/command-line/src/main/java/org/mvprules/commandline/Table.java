package org.mvprules.commandline;

/** Rows of text in columns, of which the last is wrapped between words. */
final class Table {

  private static final int WIDTH = 80;

  private final int[] widths;
  private final StringBuilder text = new StringBuilder();

  private Table(int[] widths) {
    this.widths = widths;
  }

  /** A table whose columns but the last have these widths. */
  static Table withColumns(int... widths) {
    return new Table(widths);
  }

  Table row(String... cells) {
    StringBuilder line = new StringBuilder();
    int column = 0;
    for (int i = 0; i < widths.length; i++) {
      column += widths[i];
      line.append(cells[i]);
      line.append(" ".repeat(Math.max(1, column - line.length())));
    }
    line.setLength(line.length() - 1);
    for (String word : cells[widths.length].split(" ")) {
      if (line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(column - 1));
      }
      line.append(' ').append(word);
    }
    text.append(line).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
