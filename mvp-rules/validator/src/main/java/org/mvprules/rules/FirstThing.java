package org.mvprules.rules;

import java.util.List;

/**
 * One thing to do about what a report is not content with, for those who have time for a few only.
 *
 * <p>It mends something that is not met; or it records facts for which requirements wait; or it
 * decides what the guidance leaves open.
 *
 * @param status what the requirements are as long as it is not done: not met, not assessed, or for
 *     a person to decide
 * @param toDo what to do, in one sentence. Of several ways to mend something it is the first; the
 *     findings have the others
 * @param because why, in words without a full stop: what was found, or how many requirements wait
 * @param place where in the record this stands, in words, such as {@code the member list}
 * @param pointer the same place as a JSON Pointer; empty for the record as a whole, or if it is not
 *     about one place
 * @param requirements the ids of the requirements that it settles or helps to settle, those that
 *     decide the outcome first
 */
public record FirstThing(
    Status status,
    String toDo,
    String because,
    String place,
    String pointer,
    List<String> requirements) {

  /** Copies the list. */
  public FirstThing {
    requirements = List.copyOf(requirements);
  }
}
