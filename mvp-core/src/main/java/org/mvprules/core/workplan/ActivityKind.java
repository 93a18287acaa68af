package org.mvprules.core.workplan;

import org.mvprules.core.fact.WhenAbsent;

/** What an activity of a work plan is, as far as it matters for who is paid what. */
public enum ActivityKind {
  /** A survey that people answer. */
  SURVEY,
  /** A meeting that anybody can come to. */
  PUBLIC_MEETING,
  /** A place where anybody can look in. */
  DROP_IN,
  /** A focus group, once or continuing. */
  FOCUS_GROUP,
  /** An advisory group, once or continuing. */
  ADVISORY_GROUP,
  /** A meeting of the partnership. */
  MVP_MEETING,
  /** A working group of the partnership on one priority. */
  WORKING_GROUP,
  /** The yearly development day, or workshop, at which the work programme is agreed. */
  DEVELOPMENT_DAY,
  /** Outreach into the community, such as visits to groups. */
  OUTREACH,
  /** Walking the patch: feedback collected on wards and in birth centres. */
  WALKING_THE_PATCH,
  /** Fifteen Steps for Maternity: looking at a place with users, staff and others. */
  FIFTEEN_STEPS,
  /** A meeting of the local maternity (and neonatal) system. */
  LMS_MEETING,
  /** A working group of the wider area. */
  AREA_WORKING_GROUP,
  /**
   * Tailor-made advice of an expert by experience: writing plans, documents or policies together,
   * sharing directly in recommendations to a deciding committee, or giving training.
   */
  EXPERT_ADVICE,
  /** Training that people of the partnership receive. */
  TRAINING,
  /** The partnership's administration. */
  ADMINISTRATION,
  /** Something else. */
  OTHER,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
