package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import org.mvprules.rules.internal.HtmlPage;
import org.mvprules.rules.words.Texts;

/**
 * A notice as a page of HTML that stands by itself, for the person whom it concerns and nobody
 * else: it loads nothing, runs nothing, has headings to move by, and can be printed.
 */
public final class NoticeHtml {

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
    HtmlPage page = new HtmlPage();
    page.heading(1, notice.title());
    page.paragraph("As of " + Texts.of(notice.asOf()));
    for (NoticeSection section : NoticeSection.of(notice)) {
      page.heading(2, section.heading());
      section.texts().forEach(page::paragraph);
      page.paragraph("Source: " + String.join("; ", section.sources()));
    }
    page.heading(2, NoticeSection.DOCUMENTS);
    page.points(
        NoticeSection.documents(notice).entrySet().stream()
            .map(document -> document.getKey() + ": " + document.getValue())
            .toList());
    return page.of(notice.title());
  }

  /**
   * The letter that explains the person's part to the Jobcentre and others.
   *
   * @return a page of the letter alone, with lines to be filled in by hand
   */
  public String letter() {
    HtmlPage page = new HtmlPage();
    page.heading(1, NoticeSection.LETTER);
    notice.letter().forEach(page::paragraph);
    NoticeText.BLANKS.forEach(blank -> page.paragraph(blank + ": " + "_".repeat(20)));
    return page.of(NoticeSection.LETTER);
  }
}
