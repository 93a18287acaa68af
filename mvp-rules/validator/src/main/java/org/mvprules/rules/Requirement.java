package org.mvprules.rules;

import java.util.List;

/**
 * One thing that the guidance asks of a partnership, as a rule book states it.
 *
 * @param id its lasting id, such as {@code MEM-01}; ids are never used again for something else
 * @param title the requirement in one positive sentence
 * @param strength how firmly the guidance asks for it
 * @param book the id of the rule book whose rules speak about it: the book that has it, or one that
 *     this book extends
 * @param sources the guidance that asks for it, by title and section
 * @param rules the rules that speak about it, in the order of the book
 */
public record Requirement(
    String id,
    String title,
    Strength strength,
    String book,
    List<String> sources,
    List<RuleDescription> rules) {

  /** Copies the lists. */
  public Requirement {
    sources = List.copyOf(sources);
    rules = List.copyOf(rules);
  }

  /**
   * The area to which it belongs.
   *
   * @return the letters with which its id begins, such as {@code MEM}
   */
  public String area() {
    return id.substring(0, id.indexOf('-'));
  }

  /** The same requirement, asked more or less firmly. */
  Requirement with(Strength other) {
    return new Requirement(id, title, other, book, sources, rules);
  }
}
