package org.mvprules.rules;

import org.mvprules.rules.internal.HtmlPage;

/**
 * A drawing on a page (SVG), made of bars that are told apart by their pattern and not by colour
 * alone. All positions are whole numbers. There is no text in it: what it shows is told beside it,
 * in letters that grow with those of the page.
 */
final class Drawing {

  /** How a bar is filled. */
  enum Fill {
    /** What is certain. */
    SOLID,
    /** What counts only if one counts leniently. */
    DOTTED,
    /** What is not known. */
    HATCHED,
    /** All the rest. */
    EMPTY
  }

  private static final String DARK = "#212b32";

  private final HtmlPage page;
  private final String id;

  private Drawing(HtmlPage page, String id) {
    this.page = page;
    this.id = id;
  }

  /**
   * Starts a drawing.
   *
   * @param page the page
   * @param id its id, of which there is no other on the page
   * @param width how wide it is, in its own units
   * @param height how high it is
   * @param title what it shows
   * @param description what is to be seen in it
   */
  static Drawing start(
      HtmlPage page, String id, long width, long height, String title, String description) {
    page.open(
        "svg",
        "class",
        "mvp-chart",
        "viewBox",
        "0 0 " + width + " " + height,
        "role",
        "img",
        "aria-labelledby",
        id + "-title " + id + "-description");
    page.element("title", title, "id", id + "-title");
    page.element("desc", description, "id", id + "-description");
    return new Drawing(page, id);
  }

  /** A small bar that shows what a pattern stands for. It is told beside it, so it has no name. */
  static void key(HtmlPage page, String id, Fill fill) {
    page.open("svg", "class", "mvp-key", "viewBox", "0 0 36 18", "aria-hidden", "true");
    new Drawing(page, id).bar(1, 1, 34, 16, fill).end();
  }

  /** A bar; nothing if it has no length. */
  Drawing bar(long x, long y, long length, long height, Fill fill) {
    if (length <= 0) {
      return this;
    }
    String filled =
        switch (fill) {
          case SOLID -> "#005eb8";
          case EMPTY -> "#ffffff";
          case DOTTED, HATCHED -> "url(#" + pattern(fill, x, y) + ")";
        };
    page.shape(
        "rect",
        "x",
        String.valueOf(x),
        "y",
        String.valueOf(y),
        "width",
        String.valueOf(length),
        "height",
        String.valueOf(height),
        "fill",
        filled,
        "stroke",
        DARK,
        "stroke-width",
        "2");
    return this;
  }

  private String pattern(Fill fill, long x, long y) {
    String name = id + "-" + x + "-" + y;
    page.open("pattern", "id", name, "width", "8", "height", "8", "patternUnits", "userSpaceOnUse");
    if (fill == Fill.DOTTED) {
      page.shape("rect", "width", "8", "height", "8", "fill", "#aed1f0");
      page.shape("circle", "cx", "4", "cy", "4", "r", "2", "fill", DARK);
    } else {
      page.shape("rect", "width", "8", "height", "8", "fill", "#ffffff");
      page.shape(
          "path", "d", "M-2 2L2 -2M0 8L8 0M6 10L10 6", "stroke", "#4c6272", "stroke-width", "2");
    }
    page.close();
    return name;
  }

  /** A line from the top to the bottom, seen on dark and on light. */
  Drawing line(long x, long height) {
    page.shape("path", "d", "M" + x + " 0V" + height, "stroke", "#ffffff", "stroke-width", "7");
    page.shape("path", "d", "M" + x + " 0V" + height, "stroke", DARK, "stroke-width", "3");
    return this;
  }

  void end() {
    page.closeLine();
  }
}
