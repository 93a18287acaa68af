package org.mvprules.rules.words;

import java.util.List;
import org.mvprules.core.workplan.AccessNeed;

/** One thing that people need to be able to take part in one activity. */
@Word("One thing that people need to take part in one activity, such as an interpreter")
public final class AccessNeeded extends Judged {

  private final AccessNeed need;
  private final List<String> costs;

  /**
   * Shows one need.
   *
   * @param policy the figures and settings in force
   * @param activity what the activity is, in a few words
   * @param pointer the place in the record
   * @param need what people need
   * @param costs what is recorded to pay for it, or to have it free of charge, in a few words each
   */
  public AccessNeeded(
      Policy policy, String activity, String pointer, AccessNeed need, List<String> costs) {
    super(policy, activity + ", " + Texts.of(need), pointer);
    this.need = need;
    this.costs = List.copyOf(costs);
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
   * What is recorded to pay for it.
   *
   * @return each in a few words
   */
  @Word("What is recorded to pay for it, or to have it free of charge, for use in texts")
  public List<String> costs() {
    return costs;
  }
}
