package org.mvprules.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a report comes to altogether.
 *
 * <p>It says whether the <em>guidance</em> is met. Neither the guidance nor this library makes
 * anything lawful or unlawful.
 */
public enum Outcome {
  /**
   * Something that the guidance asks with "must" or "should" is met, and the rest is met or does
   * not apply.
   *
   * <p>Nothing of it is known to be not met, unless a named body accepted that for a time, and
   * nothing is open but for what only a person can judge.
   */
  MEETS_GUIDANCE,
  /** Something that the guidance asks with "must" or "should" is not met. */
  DOES_NOT_MEET_GUIDANCE,
  /**
   * Nothing is known to be not met, but something cannot be told or is for a person to decide, or
   * nothing is known to be met.
   */
  UNDECIDED;

  /**
   * What a report comes to.
   *
   * <p>Advice decides nothing. Where nothing else is met, for instance because nothing applies,
   * that is no success, and undecided.
   *
   * @param requirements all requirements of the report
   * @return its outcome
   */
  public static Outcome of(Collection<AssessedRequirement> requirements) {
    Set<Status> decisive =
        requirements.stream()
            .filter(AssessedRequirement::decides)
            .map(AssessedRequirement::status)
            .collect(Collectors.toSet());
    if (decisive.contains(Status.NOT_MET)) {
      return DOES_NOT_MEET_GUIDANCE;
    }
    return decisive.contains(Status.REVIEW)
            || decisive.contains(Status.NOT_ASSESSED)
            || !decisive.contains(Status.MET)
        ? UNDECIDED
        : MEETS_GUIDANCE;
  }

  /**
   * The constant as words.
   *
   * @return such as {@code does not meet guidance}
   */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
