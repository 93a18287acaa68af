package org.mvprules.core.json;

import java.io.Serializable;

/**
 * One thing that is wrong with a file: where it is, what was found there, and what was expected.
 *
 * <p>It is about a file that cannot be read as a record. That a partnership goes against the
 * guidance is never a problem of this kind.
 *
 * @param file the file's name, as the caller gave it; empty if it came from no file
 * @param pointer the place in the record as a JSON Pointer (RFC 6901), such as {@code
 *     /memberList/members/0/seat}; empty for the record as a whole
 * @param line the line, counted from 1; 0 if there is none to name
 * @param column the character in the line, counted from 1; 0 if there is none to name. For a value
 *     with a name in front of it, the place of the name
 * @param found what was found, in words
 * @param expected what was expected instead, in words
 */
public record Problem(
    String file, String pointer, int line, int column, String found, String expected)
    implements Serializable {

  /** The problem as one line of text that says where it is, what was found and what is expected. */
  @Override
  public String toString() {
    return Quoted.escape(file)
        + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "")
        + (file.isEmpty() || pointer.isEmpty() ? "" : " ")
        + Quoted.shorten(pointer, Quoted.LONGEST_POINTER)
        + ": found "
        + found
        + "; expected "
        + expected;
  }

  /**
   * The same problem in a file.
   *
   * @param name the file's name
   * @return a problem that names the file
   */
  public Problem in(String name) {
    return new Problem(name, pointer, line, column, found, expected);
  }

  /**
   * A name with nothing in it that cannot be seen or would disturb a line.
   *
   * @param name such as that of a file
   * @return the name, with the numbers of such characters in their place
   */
  public static String visible(String name) {
    return Quoted.escape(name);
  }

  /**
   * A text as a problem tells it.
   *
   * @param text any text
   * @return it in quotation marks, shortened if it is long, with nothing invisible in it, and with
   *     a remark on what a reader would overlook
   */
  public static String quoted(String text) {
    return Quoted.text(text) + Quoted.remark(text);
  }
}
