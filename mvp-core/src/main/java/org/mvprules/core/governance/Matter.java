package org.mvprules.core.governance;

/**
 * A matter that terms of reference are expected to settle.
 *
 * <p>The eight are those of <em>Effective co-production through local Maternity Voices
 * Partnerships</em>, Appendix 3, Introduction and overview.
 */
public enum Matter {
  /** What part the partnership plays. */
  ROLE,
  /** What the partnership is for. */
  PURPOSE,
  /** How that purpose may be reached. */
  WAYS_TO_THE_PURPOSE,
  /** How members are expected to behave. */
  CONDUCT,
  /** How a chair is chosen. */
  CHOOSING_THE_CHAIR,
  /** To whom the partnership answers. */
  ACCOUNTABILITY,
  /** How decisions are taken. */
  DECISIONS,
  /** How meetings are run. */
  MEETINGS
}
