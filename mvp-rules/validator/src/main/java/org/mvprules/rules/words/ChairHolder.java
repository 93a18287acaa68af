package org.mvprules.rules.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.payment.PaymentOffer;

/** A person in the chair: who holds the office of chair or lead, or acts while it is vacant. */
@Word("A person in the chair: who holds it, or is a vice-chair and acts while it is vacant")
public final class ChairHolder extends Judged {

  /**
   * The roles of a person in the chair outside the partnership, each in words.
   *
   * @param conflicts those that stand against independence
   * @param forAPerson those that the guidance does not settle, and why
   * @param contradictions those that are recorded, and are recorded not to be held
   * @param undeclared those of which nothing is recorded
   * @param withoutField jobs of which it cannot be told without their field of work
   * @param withoutOrganisation jobs of which it is not recorded for whom they are
   * @param former jobs no longer held
   * @param others jobs held that do not stand against independence
   */
  public record Roles(
      List<String> conflicts,
      List<String> forAPerson,
      List<String> contradictions,
      List<String> undeclared,
      List<String> withoutField,
      List<String> withoutOrganisation,
      List<String> former,
      List<String> others) {

    /** Copies the lists. */
    public Roles {
      conflicts = List.copyOf(conflicts);
      forAPerson = List.copyOf(forAPerson);
      contradictions = List.copyOf(contradictions);
      undeclared = List.copyOf(undeclared);
      withoutField = List.copyOf(withoutField);
      withoutOrganisation = List.copyOf(withoutOrganisation);
      former = List.copyOf(former);
      others = List.copyOf(others);
    }
  }

  private final boolean acting;
  private final boolean sharesTheChair;
  private final Set<PaymentOffer> payments;
  private final Roles roles;

  /**
   * Shows one person in the chair.
   *
   * @param policy the figures and settings in force
   * @param subject the person's id
   * @param pointer the person's place in the record
   * @param acting whether the person is a vice-chair who acts
   * @param sharesTheChair whether others are in the chair as well
   * @param payments what is recorded of payment for each such office that the person holds
   * @param roles the person's roles outside the partnership
   */
  public ChairHolder(
      Policy policy,
      String subject,
      String pointer,
      boolean acting,
      boolean sharesTheChair,
      Set<PaymentOffer> payments,
      Roles roles) {
    super(policy, subject, pointer);
    this.acting = acting;
    this.sharesTheChair = sharesTheChair;
    this.payments = Set.copyOf(payments);
    this.roles = roles;
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
   * Whether others are in the chair beside this person.
   *
   * @return true for co-chairs, a shared job or a team
   */
  @Word("Whether others are in the chair as well")
  public boolean sharesTheChair() {
    return sharesTheChair;
  }

  /**
   * Whether the person takes the payment that was offered, or was at least offered some.
   *
   * @return false if it was not offered, declined, or is not recorded
   */
  @Word("Whether payment was offered, and not declined")
  public boolean payOffered() {
    return payments.contains(PaymentOffer.OFFERED)
        || payments.contains(PaymentOffer.OFFERED_AND_ACCEPTED);
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
    return roles.conflicts();
  }

  /**
   * Whether any role stands against the independence of the chair.
   *
   * @return true if there is one
   */
  @Word("Whether any role stands against independence")
  public boolean inConflict() {
    return !roles.conflicts().isEmpty();
  }

  /**
   * Roles that the guidance does not settle, and why.
   *
   * @return all of them in words
   */
  @Word("Roles that the guidance does not settle, and why, for use in texts")
  public String rolesForAPerson() {
    return String.join("; ", roles.forAPerson());
  }

  /**
   * Whether there is a role that the guidance does not settle.
   *
   * @return true if there is one
   */
  @Word("Whether there is a role that the guidance does not settle")
  public boolean needsAPerson() {
    return !roles.forAPerson().isEmpty();
  }

  /**
   * Roles that are recorded, and are recorded not to be held.
   *
   * @return each in words
   */
  @Word("Roles that are recorded, and declared not to be held, each in words, for use in texts")
  public List<String> contradictions() {
    return roles.contradictions();
  }

  /**
   * Whether the record says of a role both that it is held and that it is not.
   *
   * @return true if there is such a role
   */
  @Word("Whether the record says of a role both that it is held and that it is not")
  public boolean recordContradictsItself() {
    return !roles.contradictions().isEmpty();
  }

  /**
   * Roles of which it cannot be told whether they stand against independence.
   *
   * @return each in words
   */
  @Word("Roles of which it cannot be told, each in words, for use in texts")
  public List<String> rolesNotKnown() {
    return Stream.of(roles.undeclared(), roles.withoutField(), roles.withoutOrganisation())
        .flatMap(List::stream)
        .toList();
  }

  /**
   * Whether it is known of every role that would matter.
   *
   * @return false if something is not recorded
   */
  @Word("Whether everything is recorded that matters for independence")
  public boolean rolesKnown() {
    return rolesNotKnown().isEmpty();
  }

  /**
   * Whether it is not recorded if the person has a role where one would matter.
   *
   * @return true if there may be such a role
   */
  @Word("Whether it is not recorded if there is a role with the local trust or commissioner")
  public boolean roleNotDeclared() {
    return !roles.undeclared().isEmpty();
  }

  /**
   * Jobs of which it cannot be told without their field of work.
   *
   * @return each in words
   */
  @Word("Jobs of which it cannot be told without their field of work, in words, for use in texts")
  public List<String> jobsWithoutField() {
    return roles.withoutField();
  }

  /**
   * Whether the field of work of a job is missing.
   *
   * @return true if there is such a job
   */
  @Word("Whether it cannot be told of a job because its field of work is not recorded")
  public boolean fieldNotRecorded() {
    return !roles.withoutField().isEmpty();
  }

  /**
   * Jobs of which it is not recorded for whom they are.
   *
   * @return each in words
   */
  @Word("Jobs of which it is not recorded for whom they are, each in words, for use in texts")
  public List<String> jobsWithoutOrganisation() {
    return roles.withoutOrganisation();
  }

  /**
   * Whether it is not recorded for whom the person works.
   *
   * @return true if there is such a job
   */
  @Word("Whether it is not recorded of a job for whom it is")
  public boolean organisationNotRecorded() {
    return !roles.withoutOrganisation().isEmpty();
  }

  /**
   * Jobs that the person no longer holds.
   *
   * @return each in words
   */
  @Word("Jobs no longer held, each in words, for use in texts")
  public List<String> formerRoles() {
    return roles.former();
  }

  /**
   * Whether the person is recorded to have held a job before.
   *
   * @return true if there is one
   */
  @Word("Whether a job is recorded that is no longer held")
  public boolean hasFormerRoles() {
    return !roles.former().isEmpty();
  }

  /**
   * Jobs held that do not stand against independence.
   *
   * @return all of them in words
   */
  @Word("Jobs held that do not stand against independence, in words, for use in texts")
  public String otherRoles() {
    return String.join("; ", roles.others());
  }

  /**
   * Whether the person holds a job that does not stand against independence.
   *
   * @return true if there is one
   */
  @Word("Whether a job is held that does not stand against independence")
  public boolean hasOtherRoles() {
    return !roles.others().isEmpty();
  }
}
