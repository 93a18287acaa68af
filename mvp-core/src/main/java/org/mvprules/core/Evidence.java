package org.mvprules.core;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * Where a recorded fact comes from.
 *
 * @param about the fact, as a JSON Pointer into the record, such as {@code /memberList/statedTotal}
 * @param source the document or person that says so, such as {@code annual report 2017/18}
 * @param on the date of that document
 */
public record Evidence(String about, String source, Optional<LocalDate> on) {

  /**
   * Checks the texts.
   *
   * @throws ImpossibleFactException if {@code about} does not start with a slash, or a text is
   *     blank
   */
  public Evidence {
    Check.text(about, "about");
    Check.text(source, "source");
    if (!about.startsWith("/")) {
      throw new ImpossibleFactException(
          "about", "\"" + about + "\"", "a JSON Pointer, such as /memberList/statedTotal");
    }
  }
}
