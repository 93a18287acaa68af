package org.mvprules.core.workplan;

import static java.util.Objects.requireNonNullElse;

import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * One thing that a work plan puts first.
 *
 * @param what what it is, in a few words
 * @param origin from whom it comes
 */
public record Priority(String what, PriorityOrigin origin) {

  /**
   * Fills in what is not recorded, and checks the rest.
   *
   * @throws ImpossibleFactException if the text is blank
   */
  public Priority {
    Check.text(what, "what");
    origin = requireNonNullElse(origin, PriorityOrigin.NOT_RECORDED);
  }
}
