package org.mvprules.rules.words;

import org.mvprules.core.fact.Answer;
import org.mvprules.core.governance.Arrangements;

/** The ways in which everybody who uses the local services can take part. */
@Word("The ways in which everybody who uses the local services can take part")
public final class TakingPart extends Judged {

  private final Arrangements arrangements;

  /**
   * Shows the ways.
   *
   * @param policy the figures and settings in force
   * @param arrangements what has been arranged
   */
  public TakingPart(Policy policy, Arrangements arrangements) {
    super(policy, "taking part", "/arrangements");
    this.arrangements = arrangements;
  }

  /**
   * Whether everybody can give feedback.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether everybody who uses the services can give feedback")
  public Answer feedbackRoute() {
    return arrangements.feedbackRoute();
  }

  /**
   * Whether everybody can become a member.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether everybody who uses the services can become a member")
  public Answer membershipRoute() {
    return arrangements.membershipRoute();
  }

  /**
   * Whether the public can find how to reach the partnership.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether the public can find how to reach the partnership")
  public Answer publicContact() {
    return arrangements.publicContact();
  }
}
