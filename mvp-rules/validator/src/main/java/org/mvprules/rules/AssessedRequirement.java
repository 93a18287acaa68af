package org.mvprules.rules;

import java.util.List;

/**
 * One requirement, and what can be said of it for one partnership.
 *
 * @param requirement what the guidance asks
 * @param strength how firmly the guidance asks for what decided the status; this can be less than
 *     how firmly it asks for the requirement as a whole
 * @param status what can be said of it
 * @param findings what was found, one for each thing looked at and each rule that spoke
 * @param notes warnings and information that decide nothing
 */
public record AssessedRequirement(
    Requirement requirement,
    Strength strength,
    Status status,
    List<Finding> findings,
    List<Note> notes) {

  /** Copies the lists. */
  public AssessedRequirement {
    findings = List.copyOf(findings);
    notes = List.copyOf(notes);
  }

  /**
   * The requirement's id.
   *
   * @return such as {@code MEM-01}
   */
  public String id() {
    return requirement.id();
  }

  /**
   * The requirement in one positive sentence.
   *
   * @return its title
   */
  public String title() {
    return requirement.title();
  }

  /**
   * The area to which it belongs.
   *
   * @return the letters with which its id begins, such as {@code MEM}
   */
  public String area() {
    return requirement.area();
  }

  /** Whether it counts when a report comes to its outcome: advice does not. */
  boolean decides() {
    return strength != Strength.ADVICE;
  }
}
