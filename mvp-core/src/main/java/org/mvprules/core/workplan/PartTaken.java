package org.mvprules.core.workplan;

import org.mvprules.core.fact.WhenAbsent;

/** In which capacity someone takes part in an activity. */
public enum PartTaken {
  /** As chair or lead: prepares and chairs it, or speaks for the partnership there. */
  CHAIR,
  /** As vice-chair, in the same way. */
  VICE_CHAIR,
  /** As a member of the partnership. */
  MEMBER,
  /** As an expert adviser: tailor-made work that was asked for. */
  EXPERT_ADVISER,
  /** Does the administration. */
  ADMINISTRATOR,
  /** Comes to it or answers it, and no more: anyone at a public meeting, a drop-in, a survey. */
  ATTENDER,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
