package org.mvprules.core.governance;

import static java.util.Objects.requireNonNullElse;

import org.mvprules.core.fact.Answer;

/**
 * What has been arranged to keep the partnership open to everybody, and going.
 *
 * @param feedbackRoute whether everybody who uses the local services can give feedback to the
 *     partnership
 * @param membershipRoute whether everybody who uses the local services can become a member
 * @param successionPlan whether it is written down how the next chair and vice-chair will be found
 *     and brought in
 */
public record Arrangements(Answer feedbackRoute, Answer membershipRoute, Answer successionPlan) {

  /** Fills in what is not recorded. */
  public Arrangements {
    feedbackRoute = requireNonNullElse(feedbackRoute, Answer.NOT_RECORDED);
    membershipRoute = requireNonNullElse(membershipRoute, Answer.NOT_RECORDED);
    successionPlan = requireNonNullElse(successionPlan, Answer.NOT_RECORDED);
  }

  /** Arrangements of which nothing is recorded. */
  public static final Arrangements NOT_RECORDED =
      new Arrangements(Answer.NOT_RECORDED, Answer.NOT_RECORDED, Answer.NOT_RECORDED);
}
