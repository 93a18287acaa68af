package org.mvprules.core.workplan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.Ratification;

/**
 * The partnership's programme of work, as far as it is recorded.
 *
 * @param status how far the plan has come
 * @param period the days that it is for
 * @param agreedOn the day on which the partnership itself agreed it
 * @param agreedWithLms whether the local maternity system has agreed to it
 * @param agreedWithLmsOn the day on which the local maternity system agreed to it
 * @param ratified whether any body has ratified it
 * @param ratifications who has ratified it
 * @param priorities what the plan puts first
 * @param complete whether {@code activities} are all that is planned
 * @param activities what is planned
 */
public record WorkPlan(
    PlanStatus status,
    Optional<Period> period,
    Optional<LocalDate> agreedOn,
    Answer agreedWithLms,
    Optional<LocalDate> agreedWithLmsOn,
    Answer ratified,
    List<Ratification> ratifications,
    List<Priority> priorities,
    Answer complete,
    List<Activity> activities) {

  /**
   * Fills in what is not recorded, and checks the rest.
   *
   * @throws ImpossibleFactException if two activities have the same id, or what is recorded
   *     contradicts the status or a recorded no
   */
  public WorkPlan {
    status = requireNonNullElse(status, PlanStatus.NOT_RECORDED);
    agreedWithLms = requireNonNullElse(agreedWithLms, Answer.NOT_RECORDED);
    ratified = requireNonNullElse(ratified, Answer.NOT_RECORDED);
    ratifications = List.copyOf(ratifications);
    priorities = List.copyOf(priorities);
    complete = requireNonNullElse(complete, Answer.NOT_RECORDED);
    activities = List.copyOf(activities);
    Check.noneTwice(activities, Activity::id, "activities", "id");
    if (agreedWithLms == Answer.NO && agreedWithLmsOn.isPresent()) {
      throw new ImpossibleFactException(
          "agreedWithLmsOn",
          "a day, while it is recorded as not agreed with the LMS",
          "no day, or agreedWithLms: yes");
    }
    if (ratified == Answer.NO && !ratifications.isEmpty()) {
      throw new ImpossibleFactException(
          "ratifications",
          "bodies that ratified, while ratified is no",
          "no ratifications, or ratified: yes");
    }
    if (ratified == Answer.NO && status == PlanStatus.RATIFIED) {
      throw new ImpossibleFactException(
          "ratified", "no, while the status is ratified", "yes, or another status");
    }
    if (status == PlanStatus.NONE
        && (!activities.isEmpty() || !priorities.isEmpty() || agreedOn.isPresent())) {
      throw new ImpossibleFactException(
          "status",
          "none, while something of a plan is recorded",
          "another status, or nothing else of a plan");
    }
  }

  /**
   * A plan of which only its activities are recorded.
   *
   * @param activities what is planned
   * @return that plan
   */
  public static WorkPlan of(Activity... activities) {
    Builder builder = builder();
    builder.activities.addAll(List.of(activities));
    return builder.build();
  }

  /**
   * Starts the record of a plan.
   *
   * @return a builder in which nothing is recorded yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from this record, to change some of it.
   *
   * @return a builder in which everything is recorded that is recorded here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.status = status;
    builder.period = period;
    builder.agreedOn = agreedOn;
    builder.agreedWithLms = agreedWithLms;
    builder.agreedWithLmsOn = agreedWithLmsOn;
    builder.ratified = ratified;
    builder.ratifications.addAll(ratifications);
    builder.priorities.addAll(priorities);
    builder.complete = complete;
    builder.activities.addAll(activities);
    return builder;
  }

  /** Records a plan step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private PlanStatus status = PlanStatus.NOT_RECORDED;
    private Optional<Period> period = Optional.empty();
    private Optional<LocalDate> agreedOn = Optional.empty();
    private Answer agreedWithLms = Answer.NOT_RECORDED;
    private Optional<LocalDate> agreedWithLmsOn = Optional.empty();
    private Answer ratified = Answer.NOT_RECORDED;
    private final List<Ratification> ratifications = new ArrayList<>();
    private final List<Priority> priorities = new ArrayList<>();
    private Answer complete = Answer.NOT_RECORDED;
    private final List<Activity> activities = new ArrayList<>();

    private Builder() {}

    /**
     * Records how far the plan has come.
     *
     * @param status which
     * @return this builder
     */
    public Builder status(PlanStatus status) {
      this.status = status;
      return this;
    }

    /**
     * Records the days that it is for.
     *
     * @param period the days
     * @return this builder
     */
    public Builder period(Period period) {
      this.period = Optional.of(period);
      return this;
    }

    /**
     * Records the day on which the partnership itself agreed it.
     *
     * @param agreedOn the day
     * @return this builder
     */
    public Builder agreedOn(LocalDate agreedOn) {
      this.agreedOn = Optional.of(agreedOn);
      return this;
    }

    /**
     * Records whether the local maternity system has agreed to it.
     *
     * @param agreedWithLms yes or no
     * @return this builder
     */
    public Builder agreedWithLms(Answer agreedWithLms) {
      this.agreedWithLms = agreedWithLms;
      return this;
    }

    /**
     * Records the day on which the local maternity system agreed to it.
     *
     * @param agreedWithLmsOn the day
     * @return this builder
     */
    public Builder agreedWithLmsOn(LocalDate agreedWithLmsOn) {
      this.agreedWithLmsOn = Optional.of(agreedWithLmsOn);
      return this;
    }

    /**
     * Records whether any body has ratified it.
     *
     * @param ratified yes or no
     * @return this builder
     */
    public Builder ratified(Answer ratified) {
      this.ratified = ratified;
      return this;
    }

    /**
     * Adds a body that has ratified it.
     *
     * @param ratification one of them
     * @return this builder
     */
    public Builder ratification(Ratification ratification) {
      ratifications.add(ratification);
      return this;
    }

    /**
     * Adds something that the plan puts first.
     *
     * @param priority one of them
     * @return this builder
     */
    public Builder priority(Priority priority) {
      priorities.add(priority);
      return this;
    }

    /**
     * Records whether {@code activities} are all that is planned.
     *
     * @param complete yes or no
     * @return this builder
     */
    public Builder complete(Answer complete) {
      this.complete = complete;
      return this;
    }

    /**
     * Adds something that is planned.
     *
     * @param activity one of them
     * @return this builder
     */
    public Builder activity(Activity activity) {
      activities.add(activity);
      return this;
    }

    /**
     * Ends the record.
     *
     * @return what was recorded
     * @throws ImpossibleFactException if two activities have the same id, or what is recorded
     *     contradicts the status or a recorded no
     */
    public WorkPlan build() {
      return new WorkPlan(
          status,
          period,
          agreedOn,
          agreedWithLms,
          agreedWithLmsOn,
          ratified,
          ratifications,
          priorities,
          complete,
          activities);
    }
  }
}
