package org.mvprules.core.businesscase;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * A step that a business case announces.
 *
 * @param what what it is, in a few words
 * @param on the day on which it is reached
 * @param financial whether it is about money
 */
public record Milestone(String what, Optional<LocalDate> on, Answer financial) {

  /**
   * Fills in what is not recorded, and checks the rest.
   *
   * @throws ImpossibleFactException if the text is blank
   */
  public Milestone {
    Check.text(what, "what");
    financial = requireNonNullElse(financial, Answer.NOT_RECORDED);
  }
}
