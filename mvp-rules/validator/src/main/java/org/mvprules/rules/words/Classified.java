package org.mvprules.rules.words;

/** A view that rules classify, before anything is counted. */
public abstract sealed class Classified extends View
    permits Countable, Capacity, OutsideRole, Involvement, PartInActivity, PersonDay {
  Classified(Policy policy, String subject, String pointer) {
    super(policy, subject, pointer);
  }
}
