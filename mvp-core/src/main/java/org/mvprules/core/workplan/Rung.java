package org.mvprules.core.workplan;

import org.mvprules.core.fact.WhenAbsent;

/**
 * How far people are engaged by an activity: a rung of the ladder of engagement, the lowest first.
 *
 * <p>The ladder is that of <em>Effective co-production through local Maternity Voices
 * Partnerships</em>, Ladder of engagement and participation; it goes back to Arnstein (1969).
 */
public enum Rung {
  /** People are told, for instance by a leaflet. */
  INFORMING,
  /** People are asked, for instance by a survey. */
  CONSULTING,
  /** People take part. */
  INVOLVING,
  /** People work together as equals: co-production, where partnerships aim. */
  COLLABORATING,
  /** People decide for themselves. */
  DEVOLVING,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
