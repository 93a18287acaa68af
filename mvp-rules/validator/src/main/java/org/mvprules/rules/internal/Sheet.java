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

    void html(StringBuilder out);
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
    StringBuilder out =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>TITLE</title>
            <style>
            body { font: 1rem/1.5 sans-serif; color: #212b32; background: #fff; max-width: 60rem; margin: 0 auto; padding: 1rem; }
            table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem; }
            caption { text-align: left; font-weight: bold; padding: .25rem 0; }
            th, td { text-align: left; vertical-align: top; padding: .25rem .5rem; border-bottom: 1px solid #768692; }
            tbody th { font-weight: normal; }
            tr.total th, tr.total td { font-weight: bold; border-top: 2px solid #212b32; }
            .amount { text-align: right; font-variant-numeric: tabular-nums; }
            @media print { body { max-width: none; padding: 0; font-size: 10pt; } thead { display: table-header-group; } tr { break-inside: avoid; } h2, caption { break-after: avoid; } }
            </style>
            </head>
            <body>
            <main>
            """
                .replace("TITLE", escaped(title)));
    out.append("<h1>").append(escaped(title)).append("</h1>\n");
    blocks.forEach(block -> block.html(out));
    return out.append("</main>\n</body>\n</html>\n").toString();
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
    public void html(StringBuilder out) {
      out.append("<h2>").append(escaped(words)).append("</h2>\n");
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
    public void html(StringBuilder out) {
      out.append("<p>").append(escaped(words)).append("</p>\n");
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
    public void html(StringBuilder out) {
      out.append("<ul>\n");
      points.forEach(point -> out.append("<li>").append(escaped(point)).append("</li>\n"));
      out.append("</ul>\n");
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
    public void html(StringBuilder out) {
      out.append("<table>\n<caption>").append(escaped(caption)).append("</caption>\n<thead>\n<tr>");
      for (Column column : columns) {
        out.append("<th scope=\"col\"").append(aligned(column)).append('>');
        out.append(escaped(column.header())).append("</th>");
      }
      out.append("</tr>\n</thead>\n<tbody>\n");
      for (int i = 0; i < rows.size(); i++) {
        out.append(isTotal(i) ? "<tr class=\"total\">" : "<tr>");
        for (int j = 0; j < columns.size(); j++) {
          String name = j == 0 ? "th" : "td";
          out.append('<').append(name).append(j == 0 ? " scope=\"row\"" : "");
          out.append(aligned(columns.get(j))).append('>').append(escaped(rows.get(i).get(j)));
          out.append("</").append(name).append('>');
        }
        out.append("</tr>\n");
      }
      out.append("</tbody>\n</table>\n");
    }

    private static String aligned(Column column) {
      return column.amounts() ? " class=\"amount\"" : "";
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

  private static String escaped(String text) {
    return visible(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private static String marked(String text) {
    String safe =
        visible(text).replace("&", "&amp;").replaceAll("([\\\\`*_\\[\\]<>|~#])", "\\\\$1");
    return safe.replaceFirst("^([-+])", "\\\\$1").replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }
}
