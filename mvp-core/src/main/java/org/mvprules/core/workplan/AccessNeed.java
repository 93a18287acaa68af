package org.mvprules.core.workplan;

/** What somebody may need to be able to take part. */
public enum AccessNeed {
  /** An interpreter. */
  INTERPRETER,
  /** Translated material. */
  TRANSLATION,
  /** Material in easy words. */
  EASY_WORDS,
  /** A crèche, or someone who minds children. */
  CRECHE,
  /** Something else, such as a room without steps. */
  OTHER
}
