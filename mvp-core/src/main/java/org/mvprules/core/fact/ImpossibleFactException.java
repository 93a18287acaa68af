package org.mvprules.core.fact;

/**
 * Thrown when a value cannot be a fact at all: a negative number of people, two members with one
 * id, a name without a letter in it.
 *
 * <p>It is not thrown for facts that go against the guidance; those are what a report is for. Nor
 * for facts that contradict each other, which real records do.
 */
public final class ImpossibleFactException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String where;
  private final String found;
  private final String expected;

  /**
   * Describes one impossible fact.
   *
   * @param where the way from the value that was being built down to the culprit, in the manner of
   *     a JSON Pointer without its first slash, such as {@code members/4/id}; empty for the value
   *     itself
   * @param found what was found, in words
   * @param expected what was expected instead, in words
   */
  public ImpossibleFactException(String where, String found, String expected) {
    super((where.isEmpty() ? "" : where + ": ") + "found " + found + "; expected " + expected);
    this.where = where;
    this.found = found;
    this.expected = expected;
  }

  /**
   * The way from the value that was being built down to the culprit; empty for the value itself.
   *
   * @return such as {@code members/4/id}
   */
  public String where() {
    return where;
  }

  /**
   * What was found.
   *
   * @return some words
   */
  public String found() {
    return found;
  }

  /**
   * What was expected instead.
   *
   * @return some words
   */
  public String expected() {
    return expected;
  }
}
