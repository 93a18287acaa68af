package org.mvprules.rules.words;

import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.fact.Answer;

/** One part that a business case is expected to have, whether or not it has it. */
@Word("One part that a business case is expected to have, whether or not it has it")
public final class PartOfTheCase extends Judged {

  private final CasePart part;
  private final boolean covered;
  private final boolean leftOut;
  private final boolean noCase;

  /**
   * Shows one part.
   *
   * @param policy the figures and settings in force
   * @param part the part
   * @param businessCase what is recorded of the business case
   */
  public PartOfTheCase(Policy policy, CasePart part, BusinessCase businessCase) {
    super(policy, words(part), "/businessCase");
    this.part = part;
    this.covered = businessCase.covers().contains(part);
    this.leftOut = businessCase.leavesOut().contains(part);
    this.noCase = businessCase.exists() == Answer.NO;
  }

  private static String words(CasePart part) {
    return switch (part) {
      case SUMMARY -> "a summary";
      case INTRODUCTION -> "an introduction and overview";
      case RISKS -> "risks and financial implications";
      case MARKET_ANALYSIS -> "an analysis of the market";
      case BENEFITS -> "an assessment of benefits";
      case COSTS -> "an assessment of costs";
      case FUNDING_SOURCE -> "the source, timing and certainty of funding";
      case TIMESCALES -> "timescales";
      case CONCLUSIONS -> "conclusions and recommendations";
      case PROGRAMME_OPTION -> "the benefits of the work programme";
      case DOING_NOTHING_OPTION -> "what it means to do nothing";
      case WHY_FUND -> "why the partnership should be funded";
      case REASONABLE_BUDGET -> "a reasonable budget";
      case EXPECTED_OUTCOMES -> "what the local maternity system can expect";
      case POSSIBLE_SOURCES -> "where the money could come from";
      case BENEFITS_RISK -> "the risk to state benefits";
      case TAX_RISK -> "tax";
      case SICK_LEAVE_RISK -> "sick leave";
      case COSTS_TABLE -> "a table of costs";
      case STAKEHOLDER_MAP -> "a map of those who could contribute";
      case WORK_PLAN -> "the work programme";
    };
  }

  /**
   * Which part it is.
   *
   * @return the part
   */
  @Word("Which part this is")
  public CasePart part() {
    return part;
  }

  /**
   * Whether the business case is recorded as having it.
   *
   * @return true if so
   */
  @Word("Whether the business case is recorded as having it")
  public boolean covered() {
    return covered;
  }

  /**
   * Whether the business case is recorded as not having it.
   *
   * @return true if so
   */
  @Word("Whether the business case is recorded as not having it")
  public boolean leftOut() {
    return leftOut;
  }

  /**
   * Whether there is no business case at all.
   *
   * @return true only if the record says so
   */
  @Word("Whether it is recorded that there is no business case at all")
  public boolean noCase() {
    return noCase;
  }
}
