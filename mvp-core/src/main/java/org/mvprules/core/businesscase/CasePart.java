package org.mvprules.core.businesscase;

/**
 * A part that a business case for a partnership is expected to have.
 *
 * <p>The parts are those of <em>Effective co-production through local Maternity Voices
 * Partnerships</em>, Appendix 3.
 */
public enum CasePart {
  /** A summary. */
  SUMMARY,
  /** An introduction and overview. */
  INTRODUCTION,
  /** Risks and financial implications of involvement. */
  RISKS,
  /** An analysis of the market: who could contribute. */
  MARKET_ANALYSIS,
  /** An assessment of benefits. */
  BENEFITS,
  /** An assessment of costs. */
  COSTS,
  /** Where the money comes from, when, and how certain it is. */
  FUNDING_SOURCE,
  /** Timescales. */
  TIMESCALES,
  /** Conclusions and recommendations. */
  CONCLUSIONS,
  /** The benefits of the work programme. */
  PROGRAMME_OPTION,
  /** What it means to do nothing. */
  DOING_NOTHING_OPTION,
  /** In the conclusions: why the partnership should be funded. */
  WHY_FUND,
  /** In the conclusions: what a reasonable budget is. */
  REASONABLE_BUDGET,
  /** In the conclusions: what the local maternity system can expect. */
  EXPECTED_OUTCOMES,
  /** In the conclusions: from where the money could come. */
  POSSIBLE_SOURCES,
  /** Among the risks: what payments can do to state benefits. */
  BENEFITS_RISK,
  /** Among the risks: tax. */
  TAX_RISK,
  /** Among the risks: people on sick leave. */
  SICK_LEAVE_RISK,
  /** A table of resources and costs. */
  COSTS_TABLE,
  /** A map of the people and organisations that could contribute. */
  STAKEHOLDER_MAP,
  /** The work programme, attached. */
  WORK_PLAN
}
