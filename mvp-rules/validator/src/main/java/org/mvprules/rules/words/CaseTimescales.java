package org.mvprules.rules.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.fact.Answer;

/** The business case as a whole: when its work starts and ends, and when the money is reviewed. */
@Word("The business case as a whole: when its work starts and ends, and when money is reviewed")
public final class CaseTimescales extends Judged {

  private final BusinessCase businessCase;

  /**
   * Shows the timescales.
   *
   * @param policy the figures and settings in force
   * @param businessCase what is recorded of the business case
   */
  public CaseTimescales(Policy policy, BusinessCase businessCase) {
    super(policy, "the business case", "/businessCase");
    this.businessCase = businessCase;
  }

  /**
   * Whether there is no business case at all.
   *
   * @return true only if the record says so
   */
  @Word("Whether it is recorded that there is no business case at all")
  public boolean noCase() {
    return businessCase.exists() == Answer.NO;
  }

  /**
   * Whether the work starts before it ends.
   *
   * @return before, same day, after, or not recorded
   */
  @Word("Whether the day on which the work starts is before the one on which it ends")
  public Order starts() {
    return Order.of(businessCase.start(), businessCase.end());
  }

  /**
   * When the work starts and ends.
   *
   * @return such as {@code 1 April 2019 to 31 March 2022}
   */
  @Word("The days on which the work starts and ends, for use in texts")
  public String days() {
    return day(businessCase.start()) + " to " + day(businessCase.end());
  }

  private static String day(Optional<?> day) {
    return day.map(Texts::of).orElse("a day not recorded");
  }

  /**
   * Which of the two days are not recorded.
   *
   * @return in words
   */
  @Word("Which of the two days are not recorded, for use in texts")
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    if (businessCase.start().isEmpty()) {
      missing.add("the day on which the work starts");
    }
    if (businessCase.end().isEmpty()) {
      missing.add("the day on which it ends");
    }
    return missing;
  }

  /**
   * Whether any milestone is recorded.
   *
   * @return true if so
   */
  @Word("Whether any milestone is recorded")
  public boolean hasMilestones() {
    return !businessCase.milestones().isEmpty();
  }

  /**
   * Whether any milestone is recorded as being about money.
   *
   * @return true if so
   */
  @Word("Whether any milestone is recorded as being about money")
  public boolean hasFinancialMilestones() {
    return businessCase.milestones().stream()
        .anyMatch(milestone -> milestone.financial() == Answer.YES);
  }

  /**
   * Whether any day is recorded on which the money is looked at again.
   *
   * @return true if so
   */
  @Word("Whether any day is recorded on which the money is looked at again")
  public boolean hasReviewDates() {
    return !businessCase.reviewDates().isEmpty();
  }

  /**
   * The days on which the money is looked at again.
   *
   * @return in words
   */
  @Word("The days on which the money is looked at again, for use in texts")
  public String reviewDates() {
    return Texts.of(businessCase.reviewDates());
  }
}
