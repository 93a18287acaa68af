package org.mvprules.rules.words;

import static org.mvprules.core.workplan.ActivityKind.ADVISORY_GROUP;
import static org.mvprules.core.workplan.ActivityKind.AREA_WORKING_GROUP;
import static org.mvprules.core.workplan.ActivityKind.DEVELOPMENT_DAY;
import static org.mvprules.core.workplan.ActivityKind.DROP_IN;
import static org.mvprules.core.workplan.ActivityKind.FIFTEEN_STEPS;
import static org.mvprules.core.workplan.ActivityKind.FOCUS_GROUP;
import static org.mvprules.core.workplan.ActivityKind.LMS_MEETING;
import static org.mvprules.core.workplan.ActivityKind.MVP_MEETING;
import static org.mvprules.core.workplan.ActivityKind.OUTREACH;
import static org.mvprules.core.workplan.ActivityKind.PUBLIC_MEETING;
import static org.mvprules.core.workplan.ActivityKind.SURVEY;
import static org.mvprules.core.workplan.ActivityKind.TRAINING;
import static org.mvprules.core.workplan.ActivityKind.WALKING_THE_PATCH;
import static org.mvprules.core.workplan.ActivityKind.WORKING_GROUP;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.PriorityOrigin;
import org.mvprules.core.workplan.WorkPlan;

/** What is in the work plan: its activities, without those that were called off, and priorities. */
@Word("What is in the work plan: activities, without those that were called off, and priorities")
public final class PlanContents extends Judged {

  private final Optional<WorkPlan> plan;
  private final Set<ActivityKind> kinds;
  private final boolean activities;
  private final Bounds developmentDays;
  private final long years;
  private final boolean unfunded;

  /**
   * Shows what is in the plan.
   *
   * @param policy the figures and settings in force
   * @param plan what is recorded of it
   * @param goingAhead its activities that were not called off
   * @param developmentDays how many development days are planned
   * @param unfunded whether the budget is recorded as no money at all
   */
  public PlanContents(
      Policy policy,
      Optional<WorkPlan> plan,
      List<Activity> goingAhead,
      Bounds developmentDays,
      boolean unfunded) {
    super(policy, "the work plan", "/workPlan");
    this.plan = plan;
    this.kinds = EnumSet.noneOf(ActivityKind.class);
    goingAhead.forEach(activity -> kinds.add(activity.kind()));
    this.activities = !goingAhead.isEmpty();
    this.developmentDays = developmentDays;
    this.years = plan.flatMap(WorkPlan::period).map(WholeBudget::wholeYears).orElse(0L);
    this.unfunded = unfunded;
  }

  /**
   * Whether there is no work plan.
   *
   * @return true if that is recorded
   */
  @Word("Whether it is recorded that there is no work plan")
  public boolean noPlan() {
    return plan.filter(any -> any.status() == PlanStatus.NONE).isPresent();
  }

  /**
   * Whether anything is planned.
   *
   * @return true if an activity is recorded that was not called off
   */
  @Word("Whether any activity is recorded that was not called off")
  public boolean hasActivities() {
    return activities;
  }

  /**
   * Whether its activities are all that is planned.
   *
   * @return true if the record says so
   */
  @Word("Whether its activities are recorded as all that is planned")
  public boolean complete() {
    return plan.filter(any -> any.complete() == Answer.YES).isPresent();
  }

  /**
   * Whether it is recorded of every activity what sort it is.
   *
   * @return true if so
   */
  @Word("Whether it is recorded of every activity what sort it is")
  public boolean kindsKnown() {
    return !kinds.contains(ActivityKind.NOT_RECORDED);
  }

  /**
   * Whether there is no money.
   *
   * @return true if the budget is recorded as £0.00
   */
  @Word("Whether the budget is recorded as no money at all")
  public boolean unfunded() {
    return unfunded;
  }

  private boolean hasAny(ActivityKind... some) {
    return List.of(some).stream().anyMatch(kinds::contains);
  }

  /**
   * Whether it has training for people of the partnership.
   *
   * @return true if so
   */
  @Word("Whether it has an activity of the kind training")
  public boolean hasTraining() {
    return hasAny(TRAINING);
  }

  /**
   * Whether it has a development day.
   *
   * @return true if so
   */
  @Word("Whether it has an activity of the kind development day")
  public boolean hasDevelopmentDay() {
    return hasAny(DEVELOPMENT_DAY);
  }

  /**
   * Whether it has outreach into the community.
   *
   * @return true if so
   */
  @Word("Whether it has an activity of the kind outreach")
  public boolean hasOutreach() {
    return hasAny(OUTREACH);
  }

  /**
   * Whether one of the four things that a plan may have in it is missing.
   *
   * @return true if so
   */
  @Word("Whether one of the four headings of a plan has no activity, see emptyHeadings")
  public boolean aHeadingIsEmpty() {
    return !emptyHeadings().isEmpty();
  }

  /**
   * Those of the four things that a plan may have in it for which there is no activity.
   *
   * @return in words
   */
  @Word(
      "Which of four have no activity: topics to discuss (meetings, working and advisory groups),"
          + " the LMS board and its subgroups (meetings of the LMS, working groups of the area),"
          + " gathering information (surveys, walking the patch, Fifteen Steps), communications"
          + " (focus groups, outreach, public meetings, drop-ins); for use in texts")
  public List<String> emptyHeadings() {
    List<String> empty = new ArrayList<>();
    if (!hasAny(MVP_MEETING, WORKING_GROUP, ADVISORY_GROUP)) {
      empty.add("topics for discussion");
    }
    if (!hasAny(LMS_MEETING, AREA_WORKING_GROUP)) {
      empty.add("the board of the local maternity system and its subgroups");
    }
    if (!hasAny(SURVEY, WALKING_THE_PATCH, FIFTEEN_STEPS)) {
      empty.add("research or gathering information");
    }
    if (!hasAny(FOCUS_GROUP, OUTREACH, PUBLIC_MEETING, DROP_IN)) {
      empty.add("communications, such as focus groups and outreach");
    }
    return empty;
  }

  /**
   * How many development days there are for each year of the plan, at the least.
   *
   * @return whole days; 0 if it is not recorded for which days the plan is
   */
  @Word(
      "How many development days it has for each of its years, at the least; 0 if not recorded for"
          + " which days it is")
  public long developmentDaysAYearAtLeast() {
    return years == 0 ? 0 : developmentDays.atLeast() / years;
  }

  /**
   * How many development days there are for each year of the plan, at the most.
   *
   * @return whole days; those of one year if it is not recorded for which days the plan is
   */
  @Word("How many development days it has for each of its years, at the most")
  public long developmentDaysAYearAtMost() {
    return years == 0 ? developmentDays.atMost() : developmentDays.atMost() / years;
  }

  /**
   * How many development days there are.
   *
   * @return a number, or the bounds of one
   */
  @Word("How many development days it has, for use in texts")
  public Bounds developmentDays() {
    return developmentDays;
  }

  /**
   * How many years the plan is for.
   *
   * @return in words
   */
  @Word("For how many whole years it is, for use in texts")
  public String years() {
    return years == 0 ? "a number of years that is not recorded" : Long.toString(years);
  }

  private List<PriorityOrigin> origins() {
    return plan.map(WorkPlan::priorities).orElse(List.of()).stream().map(Priority::origin).toList();
  }

  /**
   * Whether any priority is recorded.
   *
   * @return true if so
   */
  @Word("Whether any priority is recorded")
  public boolean hasPriorities() {
    return !origins().isEmpty();
  }

  /**
   * Whether it is recorded of every priority from whom it comes.
   *
   * @return true if so
   */
  @Word("Whether it is recorded of every priority from whom it comes")
  public boolean originsKnown() {
    return !origins().contains(PriorityOrigin.NOT_RECORDED);
  }

  /**
   * Whether a priority comes from the partnership itself.
   *
   * @return true if one does, or comes from both
   */
  @Word("Whether a priority comes from the partnership itself, or from both")
  public boolean hasOwnPriority() {
    return origins().contains(PriorityOrigin.MVP) || origins().contains(PriorityOrigin.BOTH);
  }

  /**
   * Whether a priority comes from the local maternity system.
   *
   * @return true if one does, or comes from both
   */
  @Word("Whether a priority comes from the local maternity system, or from both")
  public boolean hasLmsPriority() {
    return origins().contains(PriorityOrigin.LMS) || origins().contains(PriorityOrigin.BOTH);
  }
}
