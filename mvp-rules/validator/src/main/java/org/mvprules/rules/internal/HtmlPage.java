package org.mvprules.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A page of HTML that stands by itself: one file that loads nothing and runs nothing, with styles
 * for screens, phones and paper.
 *
 * <p>What is a text is only ever a text: it is escaped, and what would disturb a page, such as a
 * control character in a name, is shown as a replacement character.
 */
public final class HtmlPage {

  /** Where the skip link leads. */
  private static final String MAIN = "main";

  private static final String STYLES =
      "/*\nnhsuk-frontend "
          + "(https://github.com/nhsuk/nhsuk-frontend), some of its rules.\n"
          + resource("nhsuk-frontend-licence.txt")
          + "*/\n"
          + resource("nhsuk-frontend.css")
          + resource("page.css");

  private final StringBuilder html = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** What stands in one cell of a table. */
  @FunctionalInterface
  public interface Cell {

    /**
     * Writes what stands in the cell.
     *
     * @param page the page, within the cell
     */
    void on(HtmlPage page);

    /**
     * A cell with a text in it.
     *
     * @param words the text
     * @return that cell
     */
    static Cell of(String words) {
      return page -> page.text(words);
    }
  }

  /**
   * A column of a table.
   *
   * @param header what stands above it
   * @param numeric whether it holds numbers or amounts, which stand to the right
   */
  public record Column(String header, boolean numeric) {}

  /**
   * Starts an element. What follows is within it, until it is closed.
   *
   * @param name the name of the element
   * @param attributes names of attributes, each with its value after it
   * @return this page
   */
  public HtmlPage open(String name, String... attributes) {
    start(name, attributes);
    html.append('>');
    open.push(name);
    return this;
  }

  /**
   * Ends the element that was started last.
   *
   * @return this page
   */
  public HtmlPage close() {
    html.append("</").append(open.pop()).append('>');
    return this;
  }

  /**
   * Ends the element that was started last, and the line in the file.
   *
   * @return this page
   */
  public HtmlPage closeLine() {
    close();
    html.append('\n');
    return this;
  }

  /**
   * Adds a text.
   *
   * @param words the text
   * @return this page
   */
  public HtmlPage text(String words) {
    html.append(escaped(words));
    return this;
  }

  /**
   * Adds an element with nothing but a text in it.
   *
   * @param name the name of the element
   * @param words the text
   * @param attributes names of attributes, each with its value after it
   * @return this page
   */
  public HtmlPage element(String name, String words, String... attributes) {
    return open(name, attributes).text(words).close();
  }

  /**
   * Adds an element of a drawing (SVG) that has nothing in it.
   *
   * @param name the name of the element
   * @param attributes names of attributes, each with its value after it
   * @return this page
   */
  public HtmlPage shape(String name, String... attributes) {
    start(name, attributes);
    html.append("/>");
    return this;
  }

  private void start(String name, String... attributes) {
    html.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      html.append(' ').append(attributes[i]).append("=\"");
      html.append(escaped(attributes[i + 1])).append('"');
    }
  }

  // What most pages are made of

  /**
   * Adds a heading.
   *
   * @param level 1 for the page's own, 2 to 4 within it
   * @param words what it says
   * @param attributes names of attributes, each with its value after it
   * @return this page
   */
  public HtmlPage heading(int level, String words, String... attributes) {
    return openHeading(level, attributes).text(words).closeLine();
  }

  /**
   * Starts a heading.
   *
   * @param level 1 for the page's own, 2 to 4 within it
   * @param attributes names of attributes, each with its value after it
   * @return this page
   */
  public HtmlPage openHeading(int level, String... attributes) {
    String style =
        switch (level) {
          case 1 -> "nhsuk-heading-xl";
          case 2 -> "nhsuk-heading-l";
          case 3 -> "nhsuk-heading-m";
          default -> "nhsuk-heading-s";
        };
    return open("h" + level, styled(style, attributes));
  }

  /**
   * Adds a sentence or more.
   *
   * @param words what it says
   * @return this page
   */
  public HtmlPage paragraph(String words) {
    return openParagraph().text(words).closeLine();
  }

  /**
   * Starts a paragraph.
   *
   * @return this page
   */
  public HtmlPage openParagraph() {
    return open("p", "class", "nhsuk-body");
  }

  /**
   * Adds a list.
   *
   * @param points what it says, point by point
   * @return this page
   */
  public HtmlPage points(List<String> points) {
    openPoints();
    points.forEach(point -> element("li", point));
    return closeLine();
  }

  /**
   * Starts a list in which the order does not matter.
   *
   * @return this page
   */
  public HtmlPage openPoints() {
    return open("ul", "class", "nhsuk-list nhsuk-list--bullet");
  }

  /**
   * Starts a numbered list.
   *
   * @return this page
   */
  public HtmlPage openSteps() {
    return open("ol", "class", "nhsuk-list nhsuk-list--number");
  }

  /**
   * Adds a link within the page.
   *
   * @param id the id of the element to which it leads
   * @param words what it says
   * @return this page
   */
  public HtmlPage link(String id, String words) {
    return openLink(id).text(words).close();
  }

  /**
   * Starts a link within the page.
   *
   * @param id the id of the element to which it leads
   * @return this page
   */
  public HtmlPage openLink(String id) {
    return open("a", "class", "nhsuk-link", "href", "#" + id);
  }

  /**
   * Adds a text that is heard and not seen.
   *
   * @param words the text
   * @return this page
   */
  public HtmlPage unseen(String words) {
    return element("span", words, "class", "nhsuk-u-visually-hidden");
  }

  /**
   * Adds a table. On a narrow screen each row becomes a list, with the header before each cell.
   *
   * @param caption what it shows
   * @param columns its columns
   * @param rows its rows, the first cell of each being its name
   * @param total whether the last row is the total of the others
   * @return this page
   */
  public HtmlPage table(
      String caption, List<Column> columns, List<List<Cell>> rows, boolean total) {
    open("table", "class", "nhsuk-table-responsive", "role", "table");
    element("caption", caption, "class", "nhsuk-table__caption");
    open("thead", "class", "nhsuk-table__head", "role", "rowgroup").open("tr", "role", "row");
    for (Column column : columns) {
      String style =
          "nhsuk-table__header" + (column.numeric() ? " nhsuk-table__header--numeric" : "");
      element("th", column.header(), "class", style, "scope", "col", "role", "columnheader");
    }
    close().closeLine().open("tbody", "class", "nhsuk-table__body");
    html.append('\n');
    for (int i = 0; i < rows.size(); i++) {
      boolean sum = total && i == rows.size() - 1;
      open("tr", "class", "nhsuk-table__row" + (sum ? " mvp-total" : ""), "role", "row");
      row(columns, rows.get(i));
      closeLine();
    }
    close().closeLine();
    return this;
  }

  private void row(List<Column> columns, List<Cell> cells) {
    for (int i = 0; i < columns.size(); i++) {
      if (i == 0) {
        open("th", "class", "nhsuk-table__header", "scope", "row", "role", "rowheader");
      } else {
        String style =
            "nhsuk-table__cell" + (columns.get(i).numeric() ? " nhsuk-table__cell--numeric" : "");
        open("td", "class", style, "role", "cell");
      }
      open("span", "class", "nhsuk-table-responsive__heading", "aria-hidden", "true");
      text(columns.get(i).header() + " ").close();
      cells.get(i).on(this);
      close();
    }
  }

  private static String[] styled(String style, String... attributes) {
    String[] all = new String[attributes.length + 2];
    all[0] = "class";
    all[1] = style;
    System.arraycopy(attributes, 0, all, 2, attributes.length);
    return all;
  }

  // The page as a whole

  /**
   * The page.
   *
   * @param title what the browser shows as its name
   * @return the page, to be stored as UTF-8
   */
  public String of(String title) {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>"""
        + escaped(title)
        + "</title>\n<style>\n"
        + STYLES
        + "</style>\n</head>\n<body>\n<a class=\"nhsuk-skip-link nhsuk-link\" href=\"#"
        + MAIN
        + "\">Skip to main content</a>\n<div class=\"nhsuk-width-container\">\n"
        + "<main class=\"nhsuk-main-wrapper\" id=\""
        + MAIN
        + "\">\n"
        + html
        + "</main>\n</div>\n</body>\n</html>\n";
  }

  private static String resource(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The resource " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    text.replaceAll("\\s+", " ")
        .codePoints()
        .map(Page::visible)
        .forEach(
            character -> {
              switch (character) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(character);
              }
            });
    return out.toString();
  }
}
