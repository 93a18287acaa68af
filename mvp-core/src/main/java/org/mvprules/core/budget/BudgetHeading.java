package org.mvprules.core.budget;

/**
 * What a line of a partnership's budget is for.
 *
 * <p>The headings are the lines of the funding template at the end of Appendix 1 of <em>Effective
 * co-production through local Maternity Voices Partnerships</em>.
 */
public enum BudgetHeading {
  /** The time of chair and vice-chair, for preparing and leading meetings. */
  CHAIR_AND_VICE_CHAIR,
  /** Taking part in meetings and working groups of the local maternity system. */
  LMS_MEETINGS,
  /** Service users' part in meetings and outreach. */
  SERVICE_USERS,
  /** Administration. */
  ADMINISTRATION,
  /** A crèche at meetings and development days. */
  CRECHE,
  /** Hire of rooms. */
  VENUE,
  /** The yearly development day. */
  DEVELOPMENT_DAY,
  /** Outreach into the community. */
  OUTREACH,
  /** Promotional material. */
  PROMOTION,
  /** Training for chair and vice-chair. */
  TRAINING,
  /** The commissioner's link with chair and vice-chair. */
  COMMISSIONING_LINK,
  /** Something else. */
  OTHER
}
