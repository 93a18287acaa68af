package org.mvprules.rules;

import java.time.LocalDate;
import java.util.List;
import org.mvprules.core.fact.Sensitive;

/**
 * What one person should know before they take part, or take money for it: for that person alone.
 *
 * <p>It informs and warns. It decides no entitlement, promises nothing, and is no advice on
 * benefits, tax or someone's job. A {@link Report}, which others read, has nothing of it.
 *
 * <p>It tells nothing private by {@code toString}; {@link NoticeText} and {@link NoticeHtml} write
 * it.
 *
 * @param title its title
 * @param asOf the day whose figures it tells
 * @param paragraphs what the person is told, in the order in which to read it
 * @param letter the sentences of a letter that explains the person's part to the Jobcentre and
 *     others; it is the same whatever benefits they receive, and says nothing of them
 * @param ruleBook the rule book that was asked
 */
@Sensitive
public record Notice(
    String title,
    LocalDate asOf,
    List<Paragraph> paragraphs,
    List<String> letter,
    RuleBook ruleBook) {

  /** Copies the lists. */
  public Notice {
    paragraphs = List.copyOf(paragraphs);
    letter = List.copyOf(letter);
  }

  /**
   * One thing that the person is told.
   *
   * @param requirement the id under which the requirements list it, such as {@code BEN-03}
   * @param heading the heading under which it stands, which may be that of others before it
   * @param text one or more sentences
   * @param sources the guidance behind it, by title and section
   */
  @Sensitive
  public record Paragraph(String requirement, String heading, String text, List<String> sources) {

    /** Copies the list. */
    public Paragraph {
      sources = List.copyOf(sources);
    }

    /** Tells nothing. */
    @Override
    public String toString() {
      return "private";
    }
  }

  /** Tells nothing of the person. */
  @Override
  public String toString() {
    return "a private notice";
  }
}
