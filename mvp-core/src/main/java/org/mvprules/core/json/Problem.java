package org.mvprules.core.json;

import java.io.Serializable;

/**
 * One thing that is wrong with a file: where it is, what was found there, and what was expected.
 *
 * <p>It is about a file that cannot be read as a record. That a partnership goes against the
 * guidance is never a problem of this kind.
 *
 * @param file the file's name, as the caller gave it
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
        + (pointer.isEmpty() ? "" : " " + Quoted.shorten(pointer, Quoted.LONGEST_POINTER))
        + ": found "
        + found
        + "; expected "
        + expected;
  }
}
