package org.mvprules.core.workplan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Period;

/**
 * The partnership's programme of work, as far as it is recorded.
 *
 * @param status how far the plan has come
 * @param period the days that it is for
 * @param agreedWithLmsOn the day on which the local maternity system agreed to it
 * @param priorities what the plan puts first, in a few words each
 * @param activities what is planned
 */
public record WorkPlan(
    PlanStatus status,
    Optional<Period> period,
    Optional<LocalDate> agreedWithLmsOn,
    List<String> priorities,
    List<Activity> activities) {

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

  /**
   * A plan of which only its activities are recorded.
   *
   * @param activities what is planned
   * @return that plan
   */
  public static WorkPlan of(Activity... activities) {
    return new WorkPlan(
        PlanStatus.NOT_RECORDED,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(activities));
  }
}
