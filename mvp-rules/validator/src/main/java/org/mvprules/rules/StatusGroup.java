package org.mvprules.rules;

import java.util.Locale;

/** How to tell a status: the heading of its group, and what its group is about. */
enum StatusGroup {
  NOT_MET(Status.NOT_MET, "Not met", ""),
  REVIEW(
      Status.REVIEW,
      "For a person to decide",
      "The facts are there, but the guidance does not settle them."),
  NOT_ASSESSED(
      Status.NOT_ASSESSED,
      "Cannot be told yet",
      "Facts are missing, which is not a fault. Ask, and record the answers."),
  ASK_A_PERSON(
      Status.ASK_A_PERSON,
      "To ask a person",
      "No software can judge these. Ask someone who can, and record the answer."),
  WAIVED(Status.WAIVED, "Accepted as not met for now", ""),
  MET(Status.MET, "Met", ""),
  NOT_APPLICABLE(Status.NOT_APPLICABLE, "Does not apply", "");

  private final Status status;
  private final String heading;
  private final String introduction;

  StatusGroup(Status status, String heading, String introduction) {
    this.status = status;
    this.heading = heading;
    this.introduction = introduction;
  }

  Status status() {
    return status;
  }

  /** What stands above its requirements. */
  String heading() {
    return heading;
  }

  /** What its requirements have in common; empty if the heading says it all. */
  String introduction() {
    return introduction;
  }

  /** The status within a line. */
  String words() {
    return heading.toLowerCase(Locale.ROOT);
  }

  /** Whether what was expected, and what to do, is worth telling. */
  boolean unsettled() {
    return status != Status.MET && status != Status.NOT_APPLICABLE;
  }

  static StatusGroup of(Status status) {
    return valueOf(status.name());
  }
}
