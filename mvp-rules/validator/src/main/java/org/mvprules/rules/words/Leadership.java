package org.mvprules.rules.words;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.payment.PaymentOffer;

/**
 * The offices of chair and vice-chair as a whole, held or not.
 *
 * <p>The people <em>in the chair</em> are its holders, or, while it is vacant, the vice-chairs who
 * act. What a rule says of the leadership as a whole stands before what rules say of each person.
 */
@Word("The offices of chair and vice-chair as a whole, held or not")
public final class Leadership extends Judged {

  /** Whether someone counts as a service user. */
  public enum ServiceUser {
    /** Yes. */
    YES,
    /** Only if one counts leniently: a person decides. */
    LENIENTLY,
    /** It cannot be told. */
    OPEN,
    /** No. */
    NO
  }

  /** Whether someone is independent of the services that are to be improved. */
  public enum Independence {
    /** Yes. */
    YES,
    /** The guidance does not settle it: a person decides. */
    FOR_A_PERSON,
    /** It cannot be told. */
    OPEN,
    /** No. */
    NO
  }

  /**
   * Someone who holds the office of chair, or of vice-chair.
   *
   * @param id the person's id
   * @param serviceUser whether the person counts as a service user
   * @param use the person's own experience of maternity services, a seat as family included
   * @param independence whether the person is independent
   * @param staff whether the person sits or works for the services, the commissioner or another
   *     body
   * @param acting for a vice-chair, whether the person acts as chair
   * @param payments what is recorded of payment for the office
   */
  public record Holder(
      String id,
      ServiceUser serviceUser,
      ServiceUse use,
      Independence independence,
      boolean staff,
      Answer acting,
      Set<PaymentOffer> payments) {

    private boolean counts(ServiceUse as) {
      return serviceUser == ServiceUser.YES && use == as;
    }

    private boolean isIndependentServiceUser() {
      return serviceUser == ServiceUser.YES && independence == Independence.YES;
    }

    private boolean isNot() {
      return serviceUser == ServiceUser.NO || independence == Independence.NO;
    }

    private boolean isOpen() {
      return serviceUser == ServiceUser.OPEN || independence == Independence.OPEN;
    }
  }

  private final boolean chairVacant;
  private final boolean viceChairVacant;
  private final List<Holder> chairs;
  private final List<Holder> viceChairs;
  private final Answer successionPlan;

  /**
   * Shows the leadership.
   *
   * @param policy the figures and settings in force
   * @param chairVacant whether the chair is recorded as vacant
   * @param viceChairVacant whether the office of vice-chair is recorded as vacant
   * @param chairs who holds the chair
   * @param viceChairs who holds the office of vice-chair
   * @param successionPlan whether it is written down how their successors are found
   */
  public Leadership(
      Policy policy,
      boolean chairVacant,
      boolean viceChairVacant,
      List<Holder> chairs,
      List<Holder> viceChairs,
      Answer successionPlan) {
    super(policy, "the chair", "/memberList");
    this.chairVacant = chairVacant;
    this.viceChairVacant = viceChairVacant;
    this.chairs = List.copyOf(chairs);
    this.viceChairs = List.copyOf(viceChairs);
    this.successionPlan = successionPlan;
  }

  private Stream<Holder> inTheChair() {
    return chairs.isEmpty() && chairVacant
        ? viceChairs.stream().filter(holder -> holder.acting() == Answer.YES)
        : chairs.stream();
  }

  private boolean anyInTheChair(Predicate<Holder> what) {
    return inTheChair().anyMatch(what);
  }

  /**
   * The people in the chair.
   *
   * @return their ids
   */
  @Word("The people in the chair, by id, for use in texts")
  public List<String> leaders() {
    return inTheChair().map(Holder::id).toList();
  }

  /**
   * The people who hold the office of vice-chair.
   *
   * @return their ids
   */
  @Word("The vice-chairs, by id, for use in texts")
  public List<String> viceChairs() {
    return viceChairs.stream().map(Holder::id).toList();
  }

  /**
   * Whether the chair is recorded as vacant.
   *
   * @return true if it is listed among the vacant posts
   */
  @Word("Whether the chair is recorded as vacant")
  public boolean chairVacant() {
    return chairVacant;
  }

  /**
   * Whether somebody is recorded as chair or lead.
   *
   * @return true if there is a holder
   */
  @Word("Whether somebody is recorded as chair or lead")
  public boolean chairHeld() {
    return !chairs.isEmpty();
  }

  /**
   * Whether two or more people hold the chair.
   *
   * @return true for co-chairs, a shared job, or a team
   */
  @Word("Whether two or more people hold the chair: co-chairs, a shared job or a team")
  public boolean coChairs() {
    return chairs.size() > 1;
  }

  /**
   * Whether a vice-chair acts while the chair is vacant.
   *
   * @return true if the record says so
   */
  @Word("Whether a vice-chair acts while the chair is vacant and held by nobody")
  public boolean viceChairActs() {
    return chairVacant && chairs.isEmpty() && anyInTheChair(holder -> true);
  }

  /**
   * Whether a service user may be leading without the record saying so: there is a vice-chair who
   * is or may be one, and of whom it is not recorded whether they act.
   *
   * @return true if there is such a vice-chair
   */
  @Word(
      "Whether there is a vice-chair who is or may be a service user, acting or not: not recorded")
  public boolean serviceUserMayBeActing() {
    return viceChairs.stream()
        .anyMatch(
            holder ->
                holder.acting() == Answer.NOT_RECORDED && holder.serviceUser() != ServiceUser.NO);
  }

  /**
   * Whether someone in the chair is a service user.
   *
   * @return true if there is one
   */
  @Word("Whether someone in the chair is a service user")
  public boolean serviceUserLeads() {
    return anyInTheChair(holder -> holder.serviceUser() == ServiceUser.YES);
  }

  /**
   * Those in the chair who count as service users because they speak for them.
   *
   * @return their ids
   */
  @Word("Those in the chair who count as service users as advocates, by id, for use in texts")
  public List<String> advocatesInTheChair() {
    return inTheChair(ServiceUse.ADVOCATE);
  }

  /**
   * Whether an advocate for service users is in the chair.
   *
   * @return true if one counts as a service user by that
   */
  @Word("Whether someone in the chair counts as a service user by speaking for them")
  public boolean advocateLeads() {
    return !advocatesInTheChair().isEmpty();
  }

  /**
   * Whether those who lead as service users are all advocates.
   *
   * @return true if there is one, and no other service user leads
   */
  @Word("Whether of those in the chair only advocates count as service users")
  public boolean onlyAdvocatesLead() {
    return advocateLeads()
        && !anyInTheChair(
            holder ->
                holder.serviceUser() == ServiceUser.YES && holder.use() != ServiceUse.ADVOCATE);
  }

  /**
   * Those in the chair who count as service users because they are family of one.
   *
   * @return their ids
   */
  @Word("Those in the chair who count as service users as family, by id, for use in texts")
  public List<String> familyInTheChair() {
    return inTheChair(ServiceUse.FAMILY);
  }

  /**
   * Whether family of a service user is in the chair.
   *
   * @return true if there is one
   */
  @Word("Whether someone in the chair counts as a service user as family of one")
  public boolean familyLeads() {
    return !familyInTheChair().isEmpty();
  }

  /**
   * Those in the chair who used the services long ago.
   *
   * @return their ids
   */
  @Word("Those in the chair who used the services long ago, by id, for use in texts")
  public List<String> usersOfLongAgoInTheChair() {
    return inTheChair(ServiceUse.PAST);
  }

  /**
   * Whether someone in the chair used the services long ago.
   *
   * @return true if there is one
   */
  @Word("Whether someone in the chair used the services long ago")
  public boolean userOfLongAgoLeads() {
    return !usersOfLongAgoInTheChair().isEmpty();
  }

  private List<String> inTheChair(ServiceUse as) {
    return inTheChair().filter(holder -> holder.counts(as)).map(Holder::id).toList();
  }

  /**
   * Whether it cannot be told of someone in the chair if they are a service user.
   *
   * @return true if there is one
   */
  @Word("Whether it cannot be told of someone in the chair if they are a service user")
  public boolean serviceUserMayLead() {
    return anyInTheChair(holder -> holder.serviceUser() == ServiceUser.OPEN);
  }

  /**
   * Whether someone in the chair is a service user if one counts leniently.
   *
   * @return true if there is one
   */
  @Word("Whether someone in the chair is a service user only if one counts leniently")
  public boolean serviceUserLeadsLeniently() {
    return anyInTheChair(holder -> holder.serviceUser() == ServiceUser.LENIENTLY);
  }

  /**
   * Whether a role of someone in the chair stands against independence.
   *
   * @return true if there is one
   */
  @Word("Whether a role of someone in the chair stands against independence")
  public boolean conflictInTheChair() {
    return anyInTheChair(holder -> holder.independence() == Independence.NO);
  }

  /**
   * Whether someone in the chair is a service user and independent.
   *
   * @return true if there is one
   */
  @Word("Whether someone in the chair is both a service user and independent")
  public boolean independentServiceUserLeads() {
    return anyInTheChair(Holder::isIndependentServiceUser);
  }

  /**
   * Whether facts are missing that may show someone in the chair to be a service user and
   * independent.
   *
   * @return true if there is one
   */
  @Word("Whether someone in the chair may turn out to be both, once missing facts are recorded")
  public boolean independentServiceUserMayLead() {
    return anyInTheChair(holder -> !holder.isNot() && holder.isOpen());
  }

  /**
   * Whether someone in the chair is a service user and independent if a person says so.
   *
   * @return true if there is one
   */
  @Word("Whether someone in the chair is both, if a person decides so")
  public boolean independentServiceUserLeadsIfAPersonSaysSo() {
    return anyInTheChair(
        holder -> !holder.isNot() && !holder.isOpen() && !holder.isIndependentServiceUser());
  }

  /**
   * Whether the office of vice-chair is recorded as vacant.
   *
   * @return true if it is listed among the vacant posts
   */
  @Word("Whether the office of vice-chair is recorded as vacant")
  public boolean viceChairVacant() {
    return viceChairVacant;
  }

  /**
   * Whether somebody is recorded as vice-chair.
   *
   * @return true if there is a holder
   */
  @Word("Whether somebody is recorded as vice-chair")
  public boolean viceChairHeld() {
    return !viceChairs.isEmpty();
  }

  /**
   * The vice-chairs from the staff.
   *
   * @return their ids
   */
  @Word("The vice-chairs from the staff, by id, for use in texts")
  public List<String> staffViceChairs() {
    return viceChairs.stream().filter(Holder::staff).map(Holder::id).toList();
  }

  /**
   * Whether a vice-chair sits for the services, the commissioner or another body, or works for the
   * local trust or commissioner.
   *
   * @return true if there is one
   */
  @Word("Whether a vice-chair sits as staff, or has a job with the local trust or commissioner")
  public boolean staffViceChair() {
    return viceChairs.stream().anyMatch(Holder::staff);
  }

  /**
   * Whether a chair, or a vice-chair who is not staff, was not offered payment.
   *
   * @return true if the record says so of one of them
   */
  @Word("Whether a chair, or a vice-chair who is not staff, was not offered payment")
  public boolean leaderNotOfferedPay() {
    return anyPaid(PaymentOffer.NOT_OFFERED);
  }

  /**
   * Whether it is not recorded of a chair, or of a vice-chair who is not staff, if payment was
   * offered.
   *
   * @return true if the record does not say so of one of them
   */
  @Word(
      "Whether it is not recorded of a chair, or vice-chair who is not staff, if payment was offered")
  public boolean leaderPayNotRecorded() {
    return anyPaid(PaymentOffer.NOT_RECORDED);
  }

  private boolean anyPaid(PaymentOffer offer) {
    return Stream.concat(
            chairs.stream(), viceChairs.stream().filter(viceChair -> !viceChair.staff()))
        .anyMatch(holder -> holder.payments().contains(offer));
  }

  /**
   * Whether it is written down how successors of chair and vice-chair are found and brought in.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether it is written down how their successors are found")
  public Answer successionPlan() {
    return successionPlan;
  }
}
