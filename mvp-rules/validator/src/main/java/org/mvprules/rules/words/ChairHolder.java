package org.mvprules.rules.words;

import java.util.List;
import java.util.Set;
import org.mvprules.core.payment.PaymentOffer;

/** A person in the chair: who holds the office of chair or lead, or acts while it is vacant. */
@Word("A person in the chair: who holds it, or is a vice-chair and acts while it is vacant")
public final class ChairHolder extends Judged {

  private final boolean acting;
  private final Set<PaymentOffer> payments;
  private final List<String> conflicts;
  private final List<String> rolesForAPerson;
  private final List<String> rolesNotKnown;
  private final List<String> formerRoles;
  private final List<String> otherRoles;

  /**
   * Shows one person in the chair.
   *
   * @param policy the figures and settings in force
   * @param subject the person's id
   * @param pointer the person's place in the record
   * @param acting whether the person is a vice-chair who acts
   * @param payments what is recorded of payment for each such office that the person holds
   * @param conflicts roles that stand against independence, in words
   * @param rolesForAPerson roles that the guidance does not settle, in words
   * @param rolesNotKnown roles of which it cannot be told, in words
   * @param formerRoles jobs no longer held, in words
   * @param otherRoles jobs held that do not stand against independence, in words
   */
  public ChairHolder(
      Policy policy,
      String subject,
      String pointer,
      boolean acting,
      Set<PaymentOffer> payments,
      List<String> conflicts,
      List<String> rolesForAPerson,
      List<String> rolesNotKnown,
      List<String> formerRoles,
      List<String> otherRoles) {
    super(policy, subject, pointer);
    this.acting = acting;
    this.payments = Set.copyOf(payments);
    this.conflicts = List.copyOf(conflicts);
    this.rolesForAPerson = List.copyOf(rolesForAPerson);
    this.rolesNotKnown = List.copyOf(rolesNotKnown);
    this.formerRoles = List.copyOf(formerRoles);
    this.otherRoles = List.copyOf(otherRoles);
  }

  /**
   * Whether the person is a vice-chair who acts while the chair is vacant.
   *
   * @return false for the holder of the office
   */
  @Word("Whether the person is a vice-chair who acts while the chair is vacant")
  public boolean acting() {
    return acting;
  }

  /**
   * Whether the person was not offered payment.
   *
   * @return true if the record says so
   */
  @Word("Whether the record says that no payment was offered")
  public boolean payNotOffered() {
    return payments.contains(PaymentOffer.NOT_OFFERED);
  }

  /**
   * Whether it is not recorded if payment was offered.
   *
   * @return true if the record does not say
   */
  @Word("Whether the record does not say if payment was offered")
  public boolean payNotRecorded() {
    return payments.contains(PaymentOffer.NOT_RECORDED);
  }

  /**
   * Whether the person was offered payment and declined it.
   *
   * @return true if the record says so
   */
  @Word("Whether payment was offered and declined")
  public boolean payDeclined() {
    return payments.contains(PaymentOffer.OFFERED_AND_DECLINED);
  }

  /**
   * Roles that stand against the independence of the chair.
   *
   * @return each in words
   */
  @Word("Roles that stand against independence, each in words, for use in texts")
  public List<String> conflicts() {
    return conflicts;
  }

  /**
   * Whether any role stands against the independence of the chair.
   *
   * @return true if there is one
   */
  @Word("Whether any role stands against independence")
  public boolean inConflict() {
    return !conflicts.isEmpty();
  }

  /**
   * Roles that the guidance does not settle.
   *
   * @return each in words
   */
  @Word("Roles that the guidance does not settle, each in words, for use in texts")
  public List<String> rolesForAPerson() {
    return rolesForAPerson;
  }

  /**
   * Whether there is a role that the guidance does not settle.
   *
   * @return true if there is one
   */
  @Word("Whether there is a role that the guidance does not settle")
  public boolean needsAPerson() {
    return !rolesForAPerson.isEmpty();
  }

  /**
   * Roles of which it cannot be told whether they stand against independence.
   *
   * @return each in words
   */
  @Word("Roles of which it cannot be told, each in words, for use in texts")
  public List<String> rolesNotKnown() {
    return rolesNotKnown;
  }

  /**
   * Whether it is known of every role that would matter.
   *
   * @return false if something is not recorded
   */
  @Word("Whether everything is recorded that matters for independence")
  public boolean rolesKnown() {
    return rolesNotKnown.isEmpty();
  }

  /**
   * Jobs that the person no longer holds.
   *
   * @return each in words
   */
  @Word("Jobs no longer held, each in words, for use in texts")
  public List<String> formerRoles() {
    return formerRoles;
  }

  /**
   * Whether the person is recorded to have held a job before.
   *
   * @return true if there is one
   */
  @Word("Whether a job is recorded that is no longer held")
  public boolean hasFormerRoles() {
    return !formerRoles.isEmpty();
  }

  /**
   * Jobs held that do not stand against independence.
   *
   * @return each in words
   */
  @Word("Jobs held that do not stand against independence, each in words, for use in texts")
  public List<String> otherRoles() {
    return otherRoles;
  }

  /**
   * Whether the person holds a job that does not stand against independence.
   *
   * @return true if there is one
   */
  @Word("Whether a job is held that does not stand against independence")
  public boolean hasOtherRoles() {
    return !otherRoles.isEmpty();
  }
}
