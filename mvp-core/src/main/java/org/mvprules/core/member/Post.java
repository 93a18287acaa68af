package org.mvprules.core.member;

/** The offices of a partnership that the guidance knows. */
public enum Post {
  /** Leads the partnership. Two or more holders are co-chairs, or share the job. */
  CHAIR,
  /** Leads the partnership under the title of lead, as national guidance says from 2023. */
  LEAD,
  /** Deputises for the chair. */
  VICE_CHAIR,
  /** Does the partnership's administration. */
  SECRETARY,
  /** Leads the partnership's outreach into the community. */
  OUTREACH_LEAD
}
