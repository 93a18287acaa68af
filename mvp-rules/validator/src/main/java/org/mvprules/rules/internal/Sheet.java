package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Headings, sentences, lists and tables, to be told as plain text, as Markdown or as HTML.
 *
 * <p>What would disturb a page, such as a control character in a name, is shown as a replacement
 * character. Markdown and HTML are escaped: a text from a record is only ever a text.
 */
public final class Sheet {

  /**
   * A column of a table.
   *
   * @param header what stands above it
   * @param width how many characters it has in plain text; 0 takes what is left
   * @param amounts whether it holds amounts, which stand to the right
   */
  public record Column(String header, int width, boolean amounts) {

    /**
     * A column of texts.
     *
     * @param header what stands above it
     * @param width how many characters it has in plain text; 0 takes what is left
     * @return that column
     */
    public static Column of(String header, int width) {
      return new Column(header, width, false);
    }

    /**
     * A column of amounts, as wide as they are.
     *
     * @param header what stands above it
     * @return that column
     */
    public static Column ofAmounts(String header) {
      return new Column(header, 0, true);
    }
  }

  /** One piece of a sheet. */
  private interface Block {
    void text(Page page);

    void markdown(StringBuilder out);

    void html(HtmlPage page);
  }

  private static final String GAP = "  ";
  private static final int NARROWEST = 10;

  private final String title;
  private final List<Block> blocks = new ArrayList<>();

  /**
   * Starts a sheet.
   *
   * @param title what stands at its head
   */
  public Sheet(String title) {
    this.title = title;
  }

  /**
   * Adds a heading.
   *
   * @param words what it says
   * @return this sheet
   */
  public Sheet heading(String words) {
    blocks.add(new Heading(words));
    return this;
  }

  /**
   * Adds a sentence or more.
   *
   * @param words what it says
   * @return this sheet
   */
  public Sheet paragraph(String words) {
    blocks.add(new Paragraph(words));
    return this;
  }

  /**
   * Adds a list.
   *
   * @param points what it says, point by point
   * @return this sheet
   */
  public Sheet points(List<String> points) {
    if (!points.isEmpty()) {
      blocks.add(new Points(List.copyOf(points)));
    }
    return this;
  }

  /**
   * Adds a table.
   *
   * @param caption what it shows
   * @param columns its columns
   * @param rows its rows, the first cell of each being its name; the last one is the total
   * @param total whether the last row is the total of the others
   * @return this sheet
   */
  public Sheet table(String caption, List<Column> columns, List<List<String>> rows, boolean total) {
    blocks.add(new Table(caption, List.copyOf(columns), List.copyOf(rows), total));
    return this;
  }

  /**
   * The sheet as plain text.
   *
   * @return lines of at most {@link Page#WIDTH} characters, unless amounts alone need more
   */
  public String text() {
    Page page = new Page();
    page.paragraph(title);
    blocks.forEach(block -> block.text(page));
    return page.toString();
  }

  /**
   * The sheet as Markdown, with tables as GitHub reads them.
   *
   * @return the Markdown
   */
  public String markdown() {
    StringBuilder out = new StringBuilder("# " + marked(title) + "\n");
    blocks.forEach(block -> block.markdown(out));
    return out.toString();
  }

  /**
   * The sheet as one HTML page that needs nothing else: no script, no style sheet, no picture.
   *
   * @return the page, to be stored as UTF-8
   */
  public String html() {
    HtmlPage page = new HtmlPage();
    page.heading(1, title);
    blocks.forEach(block -> block.html(page));
    return page.of(title);
  }

  private record Heading(String words) implements Block {
    @Override
    public void text(Page page) {
      page.gap().line(words).line("-".repeat(Page.length(words)));
    }

    @Override
    public void markdown(StringBuilder out) {
      out.append("\n## ").append(marked(words)).append('\n');
    }

    @Override
    public void html(HtmlPage page) {
      page.heading(2, words);
    }
  }

  private record Paragraph(String words) implements Block {
    @Override
    public void text(Page page) {
      page.paragraph(words);
    }

    @Override
    public void markdown(StringBuilder out) {
      out.append('\n').append(marked(words)).append('\n');
    }

    @Override
    public void html(HtmlPage page) {
      page.paragraph(words);
    }
  }

  private record Points(List<String> points) implements Block {
    @Override
    public void text(Page page) {
      points.forEach(point -> page.hanging("- ", 2, point));
    }

    @Override
    public void markdown(StringBuilder out) {
      out.append('\n');
      points.forEach(point -> out.append("- ").append(marked(point)).append('\n'));
    }

    @Override
    public void html(HtmlPage page) {
      page.points(points);
    }
  }

  private record Table(String caption, List<Column> columns, List<List<String>> rows, boolean total)
      implements Block {

    @Override
    public void text(Page page) {
      int[] widths = widths();
      page.gap().paragraph(caption);
      lay(page, widths, columns.stream().map(Column::header).toList());
      page.line(rule(widths));
      for (int i = 0; i < rows.size(); i++) {
        if (isTotal(i)) {
          page.line(rule(widths));
        }
        lay(page, widths, rows.get(i));
      }
    }

    private boolean isTotal(int row) {
      return total && row == rows.size() - 1;
    }

    private static String rule(int[] widths) {
      return IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining(GAP));
    }

    /** Columns of amounts are as wide as their longest word; the widest text takes the rest. */
    private int[] widths() {
      int[] widths = new int[columns.size()];
      int open = -1;
      int left = Page.WIDTH - GAP.length() * (columns.size() - 1);
      for (int i = 0; i < widths.length; i++) {
        int column = i;
        Column one = columns.get(i);
        if (one.amounts()) {
          widths[i] =
              rows.stream()
                  .map(row -> row.get(column))
                  .flatMap(cell -> Page.words(cell, Page.WIDTH).stream())
                  .mapToInt(Page::length)
                  .max()
                  .orElse(0);
          widths[i] = Math.max(widths[i], longestWord(one.header()));
        } else if (one.width() > 0) {
          widths[i] = one.width();
        } else {
          open = i;
        }
        left -= widths[i];
      }
      if (open >= 0) {
        widths[open] = Math.max(NARROWEST, left);
      }
      return widths;
    }

    private static int longestWord(String text) {
      return Page.words(text, Page.WIDTH).stream().mapToInt(Page::length).max().orElse(0);
    }

    private void lay(Page page, int[] widths, List<String> cells) {
      List<List<String>> wrapped = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        wrapped.add(wrap(cells.get(i), widths[i]));
      }
      int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
      for (int line = 0; line < height; line++) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
          String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
          String space = " ".repeat(Math.max(0, widths[i] - Page.length(part)));
          out.append(i > 0 ? GAP : "")
              .append(columns.get(i).amounts() ? space + part : part + space);
        }
        page.line(out.toString().stripTrailing());
      }
    }

    private static List<String> wrap(String cell, int width) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      for (String word : Page.words(cell, width)) {
        if (line.length() > 0 && Page.length(line) + 1 + Page.length(word) > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() > 0 ? " " : "").append(word);
      }
      lines.add(line.toString());
      return lines;
    }

    @Override
    public void markdown(StringBuilder out) {
      out.append("\n**").append(marked(caption)).append("**\n\n");
      row(out, columns.stream().map(Column::header).toList(), false);
      columns.forEach(column -> out.append(column.amounts() ? "| ---: " : "| --- "));
      out.append("|\n");
      for (int i = 0; i < rows.size(); i++) {
        row(out, rows.get(i), isTotal(i));
      }
    }

    private static void row(StringBuilder out, List<String> cells, boolean bold) {
      for (String cell : cells) {
        String around = bold && !cell.isBlank() ? "**" : "";
        out.append("| ").append(around).append(marked(cell)).append(around).append(' ');
      }
      out.append("|\n");
    }

    @Override
    public void html(HtmlPage page) {
      page.table(
          caption,
          columns.stream()
              .map(column -> new HtmlPage.Column(column.header(), column.amounts()))
              .toList(),
          rows.stream().map(row -> row.stream().map(HtmlPage.Cell::of).toList()).toList(),
          total);
    }
  }

  private static String visible(String text) {
    StringBuilder out = new StringBuilder();
    text.strip()
        .replaceAll("\\s+", " ")
        .codePoints()
        .map(Page::visible)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static String marked(String text) {
    String safe =
        visible(text).replace("&", "&amp;").replaceAll("([\\\\`*_\\[\\]<>|~#])", "\\\\$1");
    return safe.replaceFirst("^([-+])", "\\\\$1").replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }
}
