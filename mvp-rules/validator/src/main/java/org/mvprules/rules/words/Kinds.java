package org.mvprules.rules.words;

import org.mvprules.core.workplan.ActivityKind;

/** What the kinds of activities have in common. */
final class Kinds {

  private Kinds() {}

  /** Whether anybody can answer or come. */
  static boolean isOpenToAll(ActivityKind kind) {
    return switch (kind) {
      case SURVEY, PUBLIC_MEETING, DROP_IN -> true;
      default -> false;
    };
  }

  /** Whether it is a meeting or a group with members of its own, wherever. */
  static boolean isMeetingOrGroup(ActivityKind kind) {
    return switch (kind) {
      case FOCUS_GROUP, ADVISORY_GROUP, MVP_MEETING, WORKING_GROUP -> true;
      default -> isOfTheArea(kind);
    };
  }

  /** Whether it is a meeting or group of the local maternity system or the wider area. */
  static boolean isOfTheArea(ActivityKind kind) {
    return kind == ActivityKind.LMS_MEETING || kind == ActivityKind.AREA_WORKING_GROUP;
  }
}
