package org.mvprules.rules.words;

import org.mvprules.core.fact.Answer;
import org.mvprules.core.workplan.Activity;

/** One activity of the work plan, and whether it is costed. */
@Word("One activity of the work plan, and whether it is costed")
public final class PlannedActivity extends Judged {

  private final Activity activity;
  private final boolean feeDue;

  /**
   * Shows one activity.
   *
   * @param policy the figures and settings in force
   * @param activity the activity
   * @param place its place in the plan, from 0
   * @param feeDue whether an amount for it follows from the rules
   */
  public PlannedActivity(Policy policy, Activity activity, int place, boolean feeDue) {
    super(policy, activity.title(), "/workPlan/activities/" + place);
    this.activity = activity;
    this.feeDue = feeDue;
  }

  /**
   * Whether it was called off.
   *
   * @return true if the record says so
   */
  @Word("Whether it was called off")
  public boolean cancelled() {
    return activity.cancelled() == Answer.YES;
  }

  /**
   * Whether it costs nothing at all.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether it costs nothing at all")
  public Answer costsNothing() {
    return activity.costsNothing();
  }

  /**
   * Whether a cost of it is known.
   *
   * @return true if an amount is recorded for it or for someone's part in it, or a fee follows from
   *     the rules
   */
  @Word(
      "Whether an amount is recorded for it, £0.00 too, or a fee for it follows from the rules on"
          + " payment")
  public boolean costed() {
    return feeDue
        || activity.otherCosts().stream().anyMatch(cost -> cost.amount().isPresent())
        || activity.participations().stream()
            .anyMatch(part -> part.expenses().isPresent() || part.agreed().isPresent());
  }
}
