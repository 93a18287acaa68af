package org.mvprules.rules.words;

import java.util.List;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.Invitation;

/**
 * People who are, or may be, offered a role, and of whom the same is recorded about how they were
 * invited. What concerns one of them alone, such as benefits, is not seen here.
 */
@Word("People who are offered a role, or may be, and were all told the same before they accepted")
public final class InvitedPeople extends Judged {

  /**
   * What is recorded of how someone was invited.
   *
   * @param offeredARole whether they certainly are offered a role
   * @param accepted whether a day is recorded on which they accepted
   * @param informed whether they were given what they need to know
   * @param advised whether they were advised to seek independent advice
   * @param toldOfExpenses whether they were told if expenses are repaid
   * @param toldOfPayment whether they were told if a fee is paid
   */
  public record Told(
      boolean offeredARole,
      boolean accepted,
      Given informed,
      Given advised,
      Answer toldOfExpenses,
      Answer toldOfPayment) {

    /**
     * Reads it from someone's invitation.
     *
     * @param offeredARole whether they certainly are offered a role
     * @param invitation the invitation
     * @return what rules see of it
     */
    public static Told of(boolean offeredARole, Invitation invitation) {
      return new Told(
          offeredARole,
          invitation.acceptedOn().isPresent(),
          Given.of(invitation.informed(), invitation.informedOn(), invitation.acceptedOn()),
          Given.of(invitation.advised(), invitation.advisedOn(), invitation.acceptedOn()),
          invitation.toldOfExpenses(),
          invitation.toldOfPayment());
    }
  }

  private final List<String> people;
  private final Told told;
  private final Answer noticeToEveryone;

  /**
   * Shows people of whom the same is recorded.
   *
   * @param policy the figures and settings in force
   * @param people their ids, one or more
   * @param pointer the place of the one person, or of all members, in the record
   * @param told what is recorded of each of them
   * @param noticeToEveryone whether everybody who is offered a role is given a general notice
   */
  public InvitedPeople(
      Policy policy, List<String> people, String pointer, Told told, Answer noticeToEveryone) {
    super(policy, Texts.of(people), pointer);
    this.people = List.copyOf(people);
    this.told = told;
    this.noticeToEveryone = noticeToEveryone;
  }

  /**
   * Who they are.
   *
   * @return their ids
   */
  @Word("Who they are, by id, for use in texts")
  public List<String> people() {
    return people;
  }

  /**
   * Whether they certainly are offered a role.
   *
   * @return false if that cannot be told from what is recorded
   */
  @Word("Whether they certainly are offered a role; if not, they may be")
  public boolean offeredARole() {
    return told.offeredARole();
  }

  /**
   * Whether a day is recorded on which they accepted.
   *
   * @return false if none is
   */
  @Word("Whether a day is recorded on which they accepted")
  public boolean accepted() {
    return told.accepted();
  }

  /**
   * Whether they were given what they need to know, to choose freely.
   *
   * @return one word for answer and days together
   */
  @Word("Whether they were given what they need to know to choose freely, and in time")
  public Given informed() {
    return told.informed();
  }

  /**
   * Whether they were advised to seek independent advice.
   *
   * @return one word for answer and days together
   */
  @Word("Whether they were advised to seek independent advice, and in time")
  public Given advised() {
    return told.advised();
  }

  /**
   * Whether they were told in advance if expenses are repaid.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether they were told in advance if expenses are repaid")
  public Answer toldOfExpenses() {
    return told.toldOfExpenses();
  }

  /**
   * Whether they were told in advance if a fee is paid.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether they were told in advance if a fee is paid")
  public Answer toldOfPayment() {
    return told.toldOfPayment();
  }

  /**
   * Whether everybody who is offered a role is given a general notice before they accept.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether everybody who is offered a role gets a general notice before they accept")
  public Answer noticeToEveryone() {
    return noticeToEveryone;
  }
}
