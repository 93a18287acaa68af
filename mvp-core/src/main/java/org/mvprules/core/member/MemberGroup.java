package org.mvprules.core.member;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import org.mvprules.core.fact.Count;

/**
 * Members of whom only the number is known, such as "four midwives".
 *
 * <p>The people in a group are not among the members listed one by one; nobody is recorded in both.
 *
 * @param seat the kind of member that all of them sit as
 * @param branch the branch of that kind that all of them belong to
 * @param serviceUse the experience of maternity services that all of them have
 * @param standing whether they have seats, and what sort; members unless something else is said
 * @param count how many they are
 */
public record MemberGroup(
    Seat seat, Branch branch, ServiceUse serviceUse, Standing standing, Count count) {

  /** Fills in what is not recorded. */
  public MemberGroup {
    seat = requireNonNullElse(seat, Seat.NOT_RECORDED);
    branch = requireNonNullElse(branch, Branch.NOT_RECORDED);
    serviceUse = requireNonNullElse(serviceUse, ServiceUse.NOT_RECORDED);
    standing = requireNonNullElse(standing, Standing.MEMBER);
    requireNonNull(count, "count");
  }

  /**
   * So many members of one kind.
   *
   * @param seat the kind of member that all of them sit as
   * @param count how many they are
   * @return the group, of whose branch and own use of services nothing is recorded
   */
  public static MemberGroup of(Seat seat, Count count) {
    return new MemberGroup(
        seat, Branch.NOT_RECORDED, ServiceUse.NOT_RECORDED, Standing.MEMBER, count);
  }

  /**
   * The same group with a known experience of maternity services.
   *
   * @param serviceUse the experience that all of them have
   * @return the changed copy
   */
  public MemberGroup withServiceUse(ServiceUse serviceUse) {
    return new MemberGroup(seat, branch, serviceUse, standing, count);
  }
}
