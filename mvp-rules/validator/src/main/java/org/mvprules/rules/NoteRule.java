package org.mvprules.rules;

import java.util.List;

/**
 * A rule that only adds a note: it counts, warns or informs, and decides nothing.
 *
 * @param id the id under which the requirements list it, such as {@code MEM-02}
 * @param title what it tells, in one sentence
 * @param noteOn the id of the requirement with which the note comes
 * @param book the id of the rule book that the rule stands in: the book that has it, or one that
 *     this book extends
 * @param sources the guidance behind it, by title and section
 * @param rule where the rule stands
 */
public record NoteRule(
    String id,
    String title,
    String noteOn,
    String book,
    List<String> sources,
    RuleDescription rule) {

  /** Copies the list. */
  public NoteRule {
    sources = List.copyOf(sources);
  }
}
