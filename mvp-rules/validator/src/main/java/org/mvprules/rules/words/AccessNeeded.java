package org.mvprules.rules.words;

import java.util.List;
import org.mvprules.core.workplan.AccessNeed;

/** One thing that people need to be able to take part in one activity. */
@Word("One thing that people need to take part in one activity, such as an interpreter")
public final class AccessNeeded extends Judged {

  private final AccessNeed need;
  private final List<String> costs;
  private final boolean budgetHasNone;

  /**
   * Shows one need.
   *
   * @param policy the figures and settings in force
   * @param activity what the activity is, in a few words
   * @param pointer the place in the record
   * @param need what people need
   * @param costs what is recorded to pay for it, or to have it free of charge, in a few words each
   * @param budgetHasNone whether the budget is complete, and has no line in which it could be
   */
  public AccessNeeded(
      Policy policy,
      String activity,
      String pointer,
      AccessNeed need,
      List<String> costs,
      boolean budgetHasNone) {
    super(policy, activity + ", " + Texts.of(need), pointer);
    this.need = need;
    this.costs = List.copyOf(costs);
    this.budgetHasNone = budgetHasNone;
  }

  /**
   * What people need.
   *
   * @return the need
   */
  @Word("What people need")
  public AccessNeed need() {
    return need;
  }

  /**
   * Whether anything is recorded to pay for it.
   *
   * @return true also if it is had free of charge
   */
  @Word("Whether the activity has a cost for it, the budget a crèche, or all of it costs nothing")
  public boolean providedFor() {
    return !costs.isEmpty();
  }

  /**
   * Whether the budget has nothing for it.
   *
   * @return true if the budget is complete and has no money for service users, outreach or other
   *     things, in which it could be
   */
  @Word(
      "Whether the budget is complete, with no money for service users, outreach or anything else in"
          + " which it could be")
  public boolean budgetHasNone() {
    return budgetHasNone;
  }

  /**
   * What is recorded to pay for it.
   *
   * @return each in a few words
   */
  @Word("What is recorded to pay for it, or to have it free of charge, for use in texts")
  public List<String> costs() {
    return costs;
  }
}
