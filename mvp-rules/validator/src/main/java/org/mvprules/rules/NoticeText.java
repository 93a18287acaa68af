package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.mvprules.rules.internal.Page;
import org.mvprules.rules.words.Texts;

/**
 * A notice as a text to read, for the person whom it concerns and nobody else.
 *
 * <pre>{@code
 * System.out.print(NoticeText.of(notice));
 * }</pre>
 */
public final class NoticeText {

  /** What the letter leaves to be filled in by hand. */
  static final List<String> BLANKS = List.of("Name", "Signed for the partnership", "Date");

  private final Notice notice;

  private NoticeText(Notice notice) {
    this.notice = notice;
  }

  /**
   * A text of a notice.
   *
   * @param notice the notice
   * @return its text
   */
  public static NoticeText of(Notice notice) {
    return new NoticeText(requireNonNull(notice, "notice"));
  }

  /** The notice. Lines have at most 80 characters and end with a line feed. */
  @Override
  public String toString() {
    Page page = new Page();
    page.paragraph(notice.title());
    page.paragraph("As of " + Texts.of(notice.asOf()));
    for (NoticeSection section : NoticeSection.of(notice)) {
      heading(page, section.heading());
      section.texts().forEach(text -> page.gap().paragraph(text));
      page.gap().hanging("Source  ", 8, String.join("; ", section.sources()));
    }
    heading(page, NoticeSection.DOCUMENTS);
    NoticeSection.documents(notice)
        .forEach((title, full) -> page.hanging("- ", 2, title + ": " + full));
    return page.toString();
  }

  /**
   * The letter that explains the person's part to the Jobcentre and others.
   *
   * @return the letter alone, with lines to be filled in by hand
   */
  public String letter() {
    Page page = new Page();
    Stream.of(NoticeSection.LETTER).forEach(page::paragraph);
    notice.letter().forEach(text -> page.gap().paragraph(text));
    page.gap();
    BLANKS.forEach(blank -> page.gap().line(blank + ": " + "_".repeat(40)));
    return page.toString();
  }

  private static void heading(Page page, String heading) {
    page.gap().paragraph(heading).line("-".repeat(Math.min(heading.length(), Page.WIDTH)));
  }
}
