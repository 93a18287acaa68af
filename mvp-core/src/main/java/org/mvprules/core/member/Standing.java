package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/**
 * Whether someone has a seat in the partnership, and what sort.
 *
 * <p>Coming to a meeting is attendance, not membership: guests have no seat.
 */
public enum Standing {
  /** Has a seat; whether core or associate is not said, or makes no difference here. */
  @WhenAbsent
  MEMBER,
  /** Has a seat as a core member, where the partnership tells core from associate members. */
  CORE_MEMBER,
  /** Has a seat as an associate member. */
  ASSOCIATE_MEMBER,
  /**
   * Has no seat: an invited guest, an applicant, a deputy, a former member, or someone who holds an
   * office without being a member.
   */
  NO_SEAT,
  /** Whether this person has a seat is not recorded. */
  NOT_RECORDED
}
