package org.mvprules.rules.words;

import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.Milestone;

/** One milestone that the business case announces, beside the days on which its work goes on. */
@Word("One milestone of the business case, beside the days on which the work starts and ends")
public final class MilestoneOfTheCase extends Judged {

  private final Milestone milestone;
  private final BusinessCase businessCase;

  /**
   * Shows one milestone.
   *
   * @param policy the figures and settings in force
   * @param pointer the place in the record
   * @param milestone the milestone
   * @param businessCase the business case that announces it
   */
  public MilestoneOfTheCase(
      Policy policy, String pointer, Milestone milestone, BusinessCase businessCase) {
    super(policy, milestone.what(), pointer);
    this.milestone = milestone;
    this.businessCase = businessCase;
  }

  /**
   * Whether it has a day.
   *
   * @return true if one is recorded
   */
  @Word("Whether its day is recorded")
  public boolean dated() {
    return milestone.on().isPresent();
  }

  /**
   * Its day.
   *
   * @return in words
   */
  @Word("Its day, for use in texts")
  public String day() {
    return milestone.on().map(Texts::of).orElse("a day not recorded");
  }

  /**
   * Where it lies beside the start of the work.
   *
   * @return before, same day, after, or not recorded
   */
  @Word("Whether it is before or after the day on which the work starts")
  public Order besideStart() {
    return Order.of(milestone.on(), businessCase.start());
  }

  /**
   * Where it lies beside the end of the work.
   *
   * @return before, same day, after, or not recorded
   */
  @Word("Whether it is before or after the day on which the work ends")
  public Order besideEnd() {
    return Order.of(milestone.on(), businessCase.end());
  }
}
