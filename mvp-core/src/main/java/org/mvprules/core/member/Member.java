package org.mvprules.core.member;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.PrivateFacts;

/**
 * One person of the member list: in which seat they sit, what their own experience of maternity
 * services is, and which roles they hold.
 *
 * <p>A person is known here by an id that the recording system chooses. No name is needed, and none
 * is kept. Someone listed twice is still one member, and so an id can stand only once in a list.
 *
 * <p>What a person has <em>no</em> role in is recorded as well, because an empty list of jobs does
 * not say that there are none. A chair who has declared to have no role in the local trust and none
 * with the local commissioner is recorded with both in {@code noRoleIn}.
 *
 * @param id the person's id, unique in the partnership, such as {@code m-1}
 * @param standing whether they have a seat, and what sort; a member unless something else is said
 * @param seat the kind of member they sit as; counted once
 * @param branch the branch of that kind that they belong to, such as midwife
 * @param hats further kinds that they could stand for; these never count towards the number of
 *     members
 * @param serviceUse their own experience of maternity services
 * @param servicesLastUsed the day on which they last used local maternity services, as for a birth;
 *     for family, the day on which the person whose family they are did
 * @param roles offices in the partnership and jobs outside it
 * @param noRoleIn kinds of organisation in which they have declared to hold no role
 * @param invitation how they were invited to take part, and what they were told before
 * @param personal what concerns them alone, and is never shown to others
 */
public record Member(
    String id,
    Standing standing,
    Seat seat,
    Branch branch,
    List<Seat> hats,
    ServiceUse serviceUse,
    Optional<LocalDate> servicesLastUsed,
    List<Role> roles,
    List<Organisation> noRoleIn,
    Invitation invitation,
    PrivateFacts personal) {

  /**
   * Fills in what is not recorded, and copies the lists.
   *
   * @throws ImpossibleFactException if the id is blank or has invisible characters
   */
  public Member {
    Check.id(id, "id");
    standing = requireNonNullElse(standing, Standing.MEMBER);
    seat = requireNonNullElse(seat, Seat.NOT_RECORDED);
    branch = requireNonNullElse(branch, Branch.NOT_RECORDED);
    hats = List.copyOf(hats);
    serviceUse = requireNonNullElse(serviceUse, ServiceUse.NOT_RECORDED);
    roles = List.copyOf(roles);
    noRoleIn = List.copyOf(noRoleIn);
    requireNonNull(invitation, "invitation");
    requireNonNull(personal, "personal");
  }

  /**
   * The offices that this person holds in the partnership.
   *
   * @return them, in the order recorded
   */
  public Stream<Office> offices() {
    return roles.stream().filter(Office.class::isInstance).map(Office.class::cast);
  }

  /**
   * The jobs that this person holds outside the partnership.
   *
   * @return them, in the order recorded
   */
  public Stream<Job> jobs() {
    return roles.stream().filter(Job.class::isInstance).map(Job.class::cast);
  }

  /**
   * Starts the description of one person.
   *
   * @param id the person's id, unique in the partnership
   * @return a builder in which nothing else is recorded yet
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Starts from this person, to change some of the description.
   *
   * @return a builder in which everything is recorded that is recorded here
   */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.standing = standing;
    builder.seat = seat;
    builder.branch = branch;
    builder.hats.addAll(hats);
    builder.serviceUse = serviceUse;
    builder.servicesLastUsed = servicesLastUsed;
    builder.roles.addAll(roles);
    builder.noRoleIn.addAll(noRoleIn);
    builder.invitation = invitation;
    builder.personal = personal;
    return builder;
  }

  /** Describes one person step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private final String id;
    private Standing standing = Standing.MEMBER;
    private Seat seat = Seat.NOT_RECORDED;
    private Branch branch = Branch.NOT_RECORDED;
    private ServiceUse serviceUse = ServiceUse.NOT_RECORDED;
    private Optional<LocalDate> servicesLastUsed = Optional.empty();
    private final List<Seat> hats = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<Organisation> noRoleIn = new ArrayList<>();
    private Invitation invitation = Invitation.NOT_RECORDED;
    private PrivateFacts personal = PrivateFacts.NOT_RECORDED;

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Says whether the person has a seat, and what sort.
     *
     * @param standing a member unless said otherwise
     * @return this builder
     */
    public Builder standing(Standing standing) {
      this.standing = standing;
      return this;
    }

    /**
     * Says as what kind of member the person sits.
     *
     * @param seat the one kind that is counted
     * @return this builder
     */
    public Builder seat(Seat seat) {
      this.seat = seat;
      return this;
    }

    /**
     * Says to which branch of that kind the person belongs.
     *
     * @param branch such as midwife
     * @return this builder
     */
    public Builder branch(Branch branch) {
      this.branch = branch;
      return this;
    }

    /**
     * Adds a further kind that the person could stand for.
     *
     * @param hat a kind other than the seat
     * @return this builder
     */
    public Builder hat(Seat hat) {
      hats.add(hat);
      return this;
    }

    /**
     * Says what the person's own experience of maternity services is.
     *
     * @param serviceUse their experience
     * @return this builder
     */
    public Builder serviceUse(ServiceUse serviceUse) {
      this.serviceUse = serviceUse;
      return this;
    }

    /**
     * Says when the person, or the one whose family they are, last used local maternity services.
     *
     * @param day the day
     * @return this builder
     */
    public Builder servicesLastUsed(LocalDate day) {
      this.servicesLastUsed = Optional.of(day);
      return this;
    }

    /**
     * Adds an office or a job.
     *
     * @param role what the person holds
     * @return this builder
     */
    public Builder role(Role role) {
      roles.add(role);
      return this;
    }

    /**
     * Records that the person has declared to hold no role in some kinds of organisation.
     *
     * @param organisations the kinds
     * @return this builder
     */
    public Builder noRoleIn(Organisation... organisations) {
      noRoleIn.addAll(List.of(organisations));
      return this;
    }

    /**
     * Says how the person was invited to take part.
     *
     * @param invitation what they were told before they accepted
     * @return this builder
     */
    public Builder invitation(Invitation invitation) {
      this.invitation = invitation;
      return this;
    }

    /**
     * Keeps what concerns the person alone.
     *
     * @param personal what the person told
     * @return this builder
     */
    public Builder personal(PrivateFacts personal) {
      this.personal = personal;
      return this;
    }

    /**
     * Ends the description.
     *
     * @return the person as described
     * @throws ImpossibleFactException if the id is blank or has invisible characters
     */
    public Member build() {
      return new Member(
          id,
          standing,
          seat,
          branch,
          hats,
          serviceUse,
          servicesLastUsed,
          roles,
          noRoleIn,
          invitation,
          personal);
    }
  }
}
