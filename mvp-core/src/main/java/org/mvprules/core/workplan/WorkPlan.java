package org.mvprules.core.workplan;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * The partnership's programme of work, as far as it is recorded.
 *
 * @param status how far the plan has come
 * @param priorities what the plan puts first, in a few words each
 * @param activities what is planned
 */
public record WorkPlan(PlanStatus status, List<String> priorities, List<Activity> activities) {

  /**
   * Fills in what is not recorded, copies the lists and checks them.
   *
   * @throws ImpossibleFactException if a priority is blank or two activities have the same id
   */
  public WorkPlan {
    status = requireNonNullElse(status, PlanStatus.NOT_RECORDED);
    priorities = List.copyOf(priorities);
    activities = List.copyOf(activities);
    for (int i = 0; i < priorities.size(); i++) {
      Check.text(priorities.get(i), "priorities/" + i);
    }
    Check.noneTwice(activities, Activity::id, "activities", "id");
  }
}
