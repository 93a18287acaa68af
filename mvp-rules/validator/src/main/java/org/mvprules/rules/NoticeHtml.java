package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import org.mvprules.rules.words.Texts;

/**
 * A notice as a page of HTML that stands by itself, for the person whom it concerns and nobody
 * else: it loads nothing, runs nothing, has headings to move by, and can be printed.
 */
public final class NoticeHtml {

  private static final String STYLE =
      "body{font:1.1rem/1.5 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;"
          + "color:#000;background:#fff}h1{font-size:1.6rem}h2{font-size:1.25rem;margin-top:2rem}"
          + ".source{font-size:.95rem;color:#333}"
          + "@media print{body{font-size:12pt;margin:0;max-width:none}h2{break-after:avoid}"
          + "p,li{break-inside:avoid}}";

  private final Notice notice;

  private NoticeHtml(Notice notice) {
    this.notice = notice;
  }

  /**
   * A page of a notice.
   *
   * @param notice the notice
   * @return its page
   */
  public static NoticeHtml of(Notice notice) {
    return new NoticeHtml(requireNonNull(notice, "notice"));
  }

  /** The notice. Lines end with a line feed. */
  @Override
  public String toString() {
    StringBuilder html = new StringBuilder();
    element(html, "h1", notice.title());
    element(html, "p", "As of " + Texts.of(notice.asOf()));
    for (NoticeSection section : NoticeSection.of(notice)) {
      element(html, "h2", section.heading());
      section.texts().forEach(text -> element(html, "p", text));
      html.append("<p class=\"source\">Source: ")
          .append(escaped(String.join("; ", section.sources())))
          .append("</p>\n");
    }
    element(html, "h2", NoticeSection.DOCUMENTS);
    html.append("<ul>\n");
    NoticeSection.documents(notice)
        .forEach((title, full) -> element(html, "li", title + ": " + full));
    html.append("</ul>\n");
    return page(notice.title(), html);
  }

  /**
   * The letter that explains the person's part to the Jobcentre and others.
   *
   * @return a page of the letter alone, with lines to be filled in by hand
   */
  public String letter() {
    StringBuilder html = new StringBuilder();
    element(html, "h1", NoticeSection.LETTER);
    notice.letter().forEach(text -> element(html, "p", text));
    NoticeText.BLANKS.forEach(blank -> element(html, "p", blank + ": " + "_".repeat(40)));
    return page(NoticeSection.LETTER, html);
  }

  private static String page(String title, StringBuilder body) {
    return "<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
        + escaped(title)
        + "</title>\n<style>"
        + STYLE
        + "</style>\n</head>\n<body>\n<main>\n"
        + body
        + "</main>\n</body>\n</html>\n";
  }

  private static void element(StringBuilder html, String name, String text) {
    html.append('<').append(name).append('>').append(escaped(text));
    html.append("</").append(name).append(">\n");
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isText(character) ? character : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  /** Control characters and halves of characters have no place in a page. */
  private static boolean isText(int character) {
    int type = Character.getType(character);
    return character == '\n'
        || type != Character.CONTROL && type != Character.SURROGATE && type != Character.FORMAT;
  }
}
