package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.List;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Sensitive;
import org.mvprules.core.payment.Benefit;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.payment.ReceivesBenefits;

/**
 * One person, with what concerns them alone, for a notice of their own.
 *
 * <p>This is the only view that shows private facts. It is made for a notice and for nothing else,
 * so that no rule can judge, count or report by them.
 */
@Sensitive
@Word("One person, with what concerns them alone; seen only for a notice of their own")
public final class PersonConcerned extends View {

  /**
   * What of a person's part in the work is no secret.
   *
   * @param partnership what the partnership is called
   * @param roles the person's offices and activities, in words
   * @param offer what they are offered for it
   * @param expertAdviser whether they take part as an expert adviser
   * @param invitation how they were invited
   * @param noticeToEveryone whether everybody who is offered a role is given a general notice
   */
  public record Part(
      String partnership,
      List<String> roles,
      Offer offer,
      boolean expertAdviser,
      Invitation invitation,
      Answer noticeToEveryone) {

    /** Copies the list. */
    public Part {
      roles = List.copyOf(roles);
    }
  }

  private final LocalDate day;
  private final Part part;
  private final PrivateFacts personal;

  /**
   * Shows a person.
   *
   * @param policy the figures and settings in force
   * @param subject the person's id
   * @param pointer the person's place in the record
   * @param day the day of the notice
   * @param part their part in the work
   * @param personal what concerns them alone
   */
  public PersonConcerned(
      Policy policy,
      String subject,
      String pointer,
      LocalDate day,
      Part part,
      PrivateFacts personal) {
    super(policy, subject, pointer);
    this.day = day;
    this.part = part;
    this.personal = personal;
  }

  /**
   * Whether they receive state benefits.
   *
   * @return what they said, or {@link ReceivesBenefits#NOT_RECORDED}
   */
  @Word("Whether they receive state benefits, as they said themselves")
  public ReceivesBenefits benefits() {
    return personal.benefits();
  }

  /**
   * Whether they named Universal Credit.
   *
   * @return true if so
   */
  @Word("Whether they named Universal Credit")
  public boolean universalCredit() {
    return personal.named().contains(Benefit.UNIVERSAL_CREDIT);
  }

  /**
   * Whether they named Employment and Support Allowance.
   *
   * @return true if so
   */
  @Word("Whether they named Employment and Support Allowance")
  public boolean employmentAndSupportAllowance() {
    return personal.named().contains(Benefit.EMPLOYMENT_AND_SUPPORT_ALLOWANCE);
  }

  /**
   * Whether they named Carer's Allowance.
   *
   * @return true if so
   */
  @Word("Whether they named Carer's Allowance")
  public boolean carersAllowance() {
    return personal.named().contains(Benefit.CARERS_ALLOWANCE);
  }

  /**
   * Whether they named Personal Independence Payment.
   *
   * @return true if so
   */
  @Word("Whether they named Personal Independence Payment")
  public boolean personalIndependencePayment() {
    return personal.named().contains(Benefit.PERSONAL_INDEPENDENCE_PAYMENT);
  }

  /**
   * Whether they named Disability Living Allowance.
   *
   * @return true if so
   */
  @Word("Whether they named Disability Living Allowance")
  public boolean disabilityLivingAllowance() {
    return personal.named().contains(Benefit.DISABILITY_LIVING_ALLOWANCE);
  }

  /**
   * Whether they named another benefit.
   *
   * @return true if so
   */
  @Word("Whether they named another benefit")
  public boolean anotherBenefit() {
    return personal.named().contains(Benefit.ANOTHER);
  }

  /**
   * Whether they are on sick leave, or paid by an insurer for being ill.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether they are on sick leave, or paid by an insurer for being ill")
  public Answer onSickLeave() {
    return personal.onSickLeave();
  }

  /**
   * What they are offered for taking part.
   *
   * @return all their offices and activities taken together
   */
  @Word("What they are offered for taking part, or Offer.NOT_RECORDED")
  public Offer offer() {
    return part.offer();
  }

  /**
   * Whether they take part as an expert adviser.
   *
   * @return true if so
   */
  @Word("Whether they take part as an expert adviser")
  public boolean expertAdviser() {
    return part.expertAdviser();
  }

  /**
   * Whether a day is recorded on which they accepted.
   *
   * @return false if none is
   */
  @Word("Whether a day is recorded on which they accepted")
  public boolean accepted() {
    return part.invitation().acceptedOn().isPresent();
  }

  /**
   * Whether they were advised to seek independent advice.
   *
   * @return one word for answer and days together
   */
  @Word("Whether they were advised to seek independent advice, and in time")
  public Given advised() {
    Invitation invitation = part.invitation();
    return Given.of(invitation.advised(), invitation.advisedOn(), invitation.acceptedOn());
  }

  /**
   * Whether everybody who is offered a role is given a general notice before they accept.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether everybody who is offered a role gets a general notice before they accept")
  public Answer noticeToEveryone() {
    return part.noticeToEveryone();
  }

  /**
   * What the partnership is called.
   *
   * @return its name, or else its id
   */
  @Word("What the partnership is called, for use in texts")
  public String partnership() {
    return part.partnership();
  }

  /**
   * What the person does in the partnership.
   *
   * @return seat, offices and activities, each in words
   */
  @Word("What they do in the partnership, each in words, for use in texts")
  public List<String> roles() {
    return part.roles();
  }

  /**
   * Whether it is recorded what the person does in the partnership.
   *
   * @return false if nothing is
   */
  @Word("Whether it is recorded what they do in the partnership")
  public boolean hasRoles() {
    return !part.roles().isEmpty();
  }

  /**
   * The day of the notice.
   *
   * @return the day whose figures are told
   */
  @Word("The day of the notice, for use in texts")
  public String day() {
    return Texts.of(day);
  }

  /** Tells nothing. */
  @Override
  public String toString() {
    return "private";
  }
}
