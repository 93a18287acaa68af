package org.mvprules.core.output;

import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * Something that women or families said, and what became of it.
 *
 * @param heard what was heard, in a few words
 * @param changed what was changed, in a few words
 * @param confirmedBy who confirms it
 */
public record FeedbackAndChange(String heard, String changed, Optional<String> confirmedBy) {

  /**
   * Checks what it is built from.
   *
   * @throws ImpossibleFactException if a text is blank
   */
  public FeedbackAndChange {
    Check.text(heard, "heard");
    Check.text(changed, "changed");
    confirmedBy.ifPresent(text -> Check.text(text, "confirmedBy"));
  }
}
