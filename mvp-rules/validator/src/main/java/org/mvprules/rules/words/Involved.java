package org.mvprules.rules.words;

/** By what someone on the member list is part of the partnership's work. */
public enum Involved {
  /** By a seat. */
  SEAT,
  /** By a seat, if they have one: that is not recorded. */
  PERHAPS_A_SEAT,
  /** By an office in the partnership. */
  OFFICE,
  /** By leading or taking part in an activity of the work plan. */
  ACTIVITY
}
