package org.mvprules.rules;

import java.util.Locale;

/**
 * What can be said of one requirement for one partnership.
 *
 * <p>A status is always <em>said</em>, by a rule or by a person. What no rule spoke about is {@link
 * #NOT_ASSESSED}; silence is never success.
 */
public enum Status {
  /** A rule found, on recorded facts, that the requirement holds. */
  MET,
  /** A rule found that it does not hold, on any reading of what is unknown. */
  NOT_MET,
  /**
   * The facts are there, but the guidance does not settle the case or its readings differ: a person
   * decides.
   */
  REVIEW,
  /** Facts are missing, or nobody is there yet to be assessed. */
  NOT_ASSESSED,
  /** There is nothing that the requirement could apply to, and nothing was expected. */
  NOT_APPLICABLE,
  /** No software can judge it, and nobody has recorded an answer yet. */
  ASK_A_PERSON,
  /** It is not met, and a named body has accepted that for a time. */
  WAIVED;

  /**
   * The constant as words.
   *
   * @return such as {@code not met}, or {@code for a person to decide}
   */
  public String words() {
    return this == REVIEW
        ? "for a person to decide"
        : name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * What is said of so many requirements of this status, as a report tells it to people.
   *
   * @param requirements how many requirements
   * @return such as {@code cannot be told}; {@code does not apply} of one, {@code do not apply} of
   *     several
   */
  public String words(long requirements) {
    return switch (this) {
      case NOT_ASSESSED -> "cannot be told";
      case NOT_APPLICABLE -> requirements == 1 ? "does not apply" : "do not apply";
      case ASK_A_PERSON -> "to ask a person";
      case WAIVED -> "accepted as not met for now";
      case MET, NOT_MET, REVIEW -> words();
    };
  }
}
