package org.mvprules.rules.words;

import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.PaymentPolicy;

/** What is arranged so that taking part costs nobody their state benefits. */
@Word("What is arranged so that taking part costs nobody their state benefits")
public final class BenefitsPolicy extends Judged {

  private final PaymentPolicy arranged;
  private final boolean anybodyOfferedARole;
  private final boolean anybodyOfferedAFee;

  /**
   * Shows what is arranged.
   *
   * @param policy the figures and settings in force
   * @param arranged how people are paid and repaid, and what everybody is told
   * @param anybodyOfferedARole whether someone is listed who is, or may be, offered a role
   * @param anybodyOfferedAFee whether a fee is offered to someone
   */
  public BenefitsPolicy(
      Policy policy,
      PaymentPolicy arranged,
      boolean anybodyOfferedARole,
      boolean anybodyOfferedAFee) {
    super(policy, "what is arranged about benefits", "/paymentPolicy");
    this.arranged = arranged;
    this.anybodyOfferedARole = anybodyOfferedARole;
    this.anybodyOfferedAFee = anybodyOfferedAFee;
  }

  /**
   * Whether any rule keeps people who receive benefits from taking part.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether any rule keeps people who receive benefits from taking part")
  public Answer shutsOutPeopleOnBenefits() {
    return arranged.shutsOutPeopleOnBenefits();
  }

  /**
   * Whether everybody who is offered a role is given a general notice before they accept.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether everybody who is offered a role gets a general notice before they accept")
  public Answer noticeToEveryone() {
    return arranged.noticeToEveryone();
  }

  /**
   * Whether there is a letter that explains someone's involvement to the Jobcentre.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether there is a letter that explains someone's involvement to the Jobcentre")
  public Answer jobcentreLetter() {
    return arranged.jobcentreLetter();
  }

  /**
   * Whether someone is listed who is, or may be, offered a role.
   *
   * @return false if nobody is
   */
  @Word("Whether anybody is listed who is offered a role, or may be")
  public boolean anybodyOfferedARole() {
    return anybodyOfferedARole;
  }

  /**
   * Whether a fee is offered to someone, for an office or an activity.
   *
   * @return true also if it was declined
   */
  @Word("Whether a fee is offered to anybody, declined or not")
  public boolean anybodyOfferedAFee() {
    return anybodyOfferedAFee;
  }
}
