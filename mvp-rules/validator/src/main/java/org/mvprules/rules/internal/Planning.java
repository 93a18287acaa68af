package org.mvprules.rules.internal;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Period;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.Bounds;
import org.mvprules.rules.words.HeardAndChanged;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.LastYearsReport;
import org.mvprules.rules.words.PlanContents;
import org.mvprules.rules.words.PlanOnPaper;
import org.mvprules.rules.words.Policy;
import org.mvprules.rules.words.RegularMeetings;
import org.mvprules.rules.words.WholeBudget;

/** The work plan and what comes of it, as views on which rules give a verdict. */
final class Planning {

  private static final long MONTHS_OF_A_YEAR = 12;

  private final Mvp mvp;
  private final Policy policy;
  private final LocalDate asOf;
  private final List<Activity> goingAhead;

  Planning(Mvp mvp, Policy policy, LocalDate asOf) {
    this.mvp = mvp;
    this.policy = policy;
    this.asOf = asOf;
    this.goingAhead =
        mvp.workPlan().stream()
            .flatMap(plan -> plan.activities().stream())
            .filter(activity -> activity.cancelled() != Answer.YES)
            .toList();
  }

  List<Subject> subjects() {
    WholeBudget budget = new WholeBudget(policy, mvp.budget(), asOf);
    boolean unfunded = budget.isNothing() && !budget.forAnotherTime();
    List<Judged> views = new ArrayList<>();
    views.add(new PlanOnPaper(policy, mvp.workPlan(), mvp.budget(), asOf, unfunded));
    views.add(
        new PlanContents(
            policy,
            mvp.workPlan(),
            goingAhead,
            occasions(ActivityKind.DEVELOPMENT_DAY).plus(perhaps()),
            unfunded));
    views.add(meetings(unfunded));
    views.add(new LastYearsReport(policy, mvp.outputs(), mvp.foundedOn(), asOf, unfunded));
    views.add(new HeardAndChanged(policy, mvp.outputs().changes()));
    return views.stream().map(view -> Subject.of(Silence.NOT_MEANT, view)).toList();
  }

  private Stream<Activity> goingAhead(ActivityKind kind) {
    return goingAhead.stream().filter(activity -> activity.kind() == kind);
  }

  /** How often activities of a kind take place. */
  private Bounds occasions(ActivityKind kind) {
    return goingAhead(kind).map(Planning::occasions).reduce(Bounds.ZERO, Bounds::plus);
  }

  /** Activities of which it is not recorded what they are may be of any kind. */
  private Bounds perhaps() {
    return goingAhead(ActivityKind.NOT_RECORDED).findAny().isPresent()
        ? Bounds.from(0)
        : Bounds.ZERO;
  }

  /** What is planned takes place once at least, unless the record says how often. */
  private static Bounds occasions(Activity activity) {
    return activity.days().isEmpty()
        ? activity.times().map(Elements::bounds).orElse(Bounds.from(1))
        : Bounds.exactly(activity.days().size());
  }

  private RegularMeetings meetings(boolean unfunded) {
    Optional<Bounds> promised = mvp.meetings().promisedPerYear().map(Elements::bounds);
    Optional<Bounds> held = mvp.meetings().heldInAll().map(Elements::bounds);
    Bounds planned = occasions(ActivityKind.MVP_MEETING);
    long recorded = recorded(held, planned);
    boolean mayBeMore =
        atMost(held, planned) > recorded
            || promised.filter(number -> number.atMost() > 0).isPresent();
    boolean none =
        recorded == 0
            && !mayBeMore
            && promised.map(number -> number.atMost() == 0).orElse(held.isPresent());
    return new RegularMeetings(
        policy,
        new RegularMeetings.Facts(
            promised, recorded, mayBeMore, none, yearly(promised, held), unfunded));
  }

  /** How many meetings there are for certain: the same one may be held, counted and planned. */
  private long recorded(Optional<Bounds> held, Bounds planned) {
    return Stream.of(
            (long) Sets.union(daysHeld(), daysPlanned()).size(),
            (long) mvp.meetings().held().size(),
            held.map(Bounds::atLeast).orElse(0L),
            planned.atLeast())
        .max(Long::compare)
        .orElse(0L);
  }

  /** How many meetings there are if no two are the same, but for those on the same day. */
  private long atMost(Optional<Bounds> held, Bounds planned) {
    long listed = mvp.meetings().held().size();
    Bounds all =
        Bounds.exactly(Math.max(0, listed - held.map(Bounds::atMost).orElse(0L)))
            .plus(held.orElse(Bounds.ZERO))
            .plus(planned);
    return all.atMost() == Bounds.OPEN
        ? Bounds.OPEN
        : all.atMost() - Sets.intersection(daysHeld(), daysPlanned()).size();
  }

  private Set<LocalDate> daysHeld() {
    return mvp.meetings().held().stream().flatMap(each -> each.on().stream()).collect(toSet());
  }

  private Set<LocalDate> daysPlanned() {
    return goingAhead(ActivityKind.MVP_MEETING)
        .flatMap(activity -> activity.days().stream())
        .collect(toSet());
  }

  /** How many meetings there are in a year: as promised, or else as held, or else as planned. */
  private Bounds yearly(Optional<Bounds> promised, Optional<Bounds> held) {
    return promised.or(() -> held).or(this::plannedYearly).orElse(Bounds.from(0));
  }

  private Optional<Bounds> plannedYearly() {
    Bounds planned = occasions(ActivityKind.MVP_MEETING);
    return planned.atMost() == 0
        ? Optional.empty()
        : mvp.workPlan()
            .flatMap(WorkPlan::period)
            .map(
                period ->
                    new Bounds(
                        inAYear(planned.atLeast(), period), inAYear(planned.atMost(), period)));
  }

  private static long inAYear(long number, Period period) {
    return number == Bounds.OPEN
        ? Bounds.OPEN
        : number * MONTHS_OF_A_YEAR / WholeBudget.months(period);
  }
}
