package org.mvprules.core.governance;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * That a body has ratified what the partnership agreed: its terms of reference or its work plan.
 *
 * @param by what kind of body ratified
 * @param name which body it was, where that needs saying
 * @param on the day on which it did
 * @param minute where that is minuted, in a few words
 */
public record Ratification(
    Ratifier by, Optional<String> name, Optional<LocalDate> on, Optional<String> minute) {

  /**
   * Checks what it is built from.
   *
   * @throws ImpossibleFactException if a text is blank
   */
  public Ratification {
    requireNonNull(by, "by");
    name.ifPresent(text -> Check.text(text, "name"));
    minute.ifPresent(text -> Check.text(text, "minute"));
  }
}
