package org.mvprules.rules.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.Rung;

/** How far up the ladder of engagement the activities of the work plan reach. */
@Word("How far up the ladder of engagement the activities of the work plan reach")
public final class Ladder extends Judged {

  private final Map<Rung, Integer> activities = new EnumMap<>(Rung.class);
  private final boolean planComplete;

  /**
   * Shows the rungs.
   *
   * @param policy the figures and settings in force
   * @param activities the activities of the work plan that were not called off
   * @param planComplete whether they are all that is planned
   */
  public Ladder(Policy policy, List<Activity> activities, boolean planComplete) {
    super(policy, "the ladder of engagement", "/workPlan");
    activities.forEach(activity -> this.activities.merge(activity.rung(), 1, Integer::sum));
    this.planComplete = planComplete;
  }

  /**
   * The highest rung that an activity is recorded to reach.
   *
   * @return not recorded if none is
   */
  @Word("The highest rung that an activity is recorded to reach, or Rung.NOT_RECORDED")
  public Rung highest() {
    return activities.keySet().stream()
        .filter(rung -> rung != Rung.NOT_RECORDED)
        .max(Rung::compareTo)
        .orElse(Rung.NOT_RECORDED);
  }

  /**
   * Whether the rung of everything that is planned is recorded.
   *
   * @return true if the plan is complete and each of its activities has a rung
   */
  @Word("Whether the plan is complete, and the rung of each of its activities is recorded")
  public boolean allRungsKnown() {
    return planComplete && !activities.containsKey(Rung.NOT_RECORDED);
  }

  /**
   * How many activities reach each rung.
   *
   * @return such as {@code collaborating: 1}, the highest first
   */
  @Word("How many activities reach each rung, the highest first, for use in texts")
  public List<String> spread() {
    List<String> spread = new ArrayList<>();
    activities.forEach(
        (rung, number) ->
            spread.add(
                (rung == Rung.NOT_RECORDED ? "not recorded" : Texts.of(rung)) + ": " + number));
    // What is not recorded comes last in the list of rungs, and stays last.
    boolean open = activities.containsKey(Rung.NOT_RECORDED);
    Collections.reverse(open ? spread.subList(0, spread.size() - 1) : spread);
    return spread;
  }
}
