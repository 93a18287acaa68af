package org.mvprules.books;

import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;
import static org.mvprules.rules.Strength.ADVICE;
import static org.mvprules.rules.Strength.SHOULD;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.meeting.Meeting;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Seat;
import org.mvprules.core.output.AnnualReport;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.PriorityOrigin;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * A second opinion on the work plan and on what comes of it, said in plain Java.
 *
 * <p>It reads the recorded facts itself and shares nothing with the rules or with what they look
 * at. References are to the requirements, "D-11" to their decisions on open points.
 */
final class PlanTwins {

  private PlanTwins() {}

  /**
   * Judges work plan and outputs, before anything is set aside.
   *
   * @param mvp the partnership
   * @param book the id of the rule book
   * @param day the day on which it is judged
   * @return the status of each requirement of that book
   */
  static Map<String, Status> judge(Mvp mvp, String book, LocalDate day) {
    Map<String, Status> statuses = new TreeMap<>();
    statuses.put("WRK-01", unlessUnfunded(mvp, day, thePlanCoversTheYear(mvp, day)));
    statuses.put("WRK-02", thePartnershipAgreesThePlan(mvp));
    statuses.put("WRK-03", thePlanIsRatified(mvp));
    statuses.put("WRK-04", eachActivityIsCosted(mvp));
    statuses.put(
        "WRK-08",
        status(mvp) == PlanStatus.NONE
            ? NOT_APPLICABLE
            : planned(mvp, ActivityKind.TRAINING, ActivityKind.DEVELOPMENT_DAY));
    statuses.put("WRK-09", prioritiesAreOfBoth(mvp));
    statuses.put("WRK-15", aDevelopmentDayIsPlannedEachYear(mvp));
    statuses.put("OUT-01", unlessUnfunded(mvp, day, theLmsAgrees(mvp)));
    statuses.put("OUT-02", unlessUnfunded(mvp, day, meetingsAreRegular(mvp)));
    statuses.put("OUT-03", unlessUnfunded(mvp, day, planned(mvp, ActivityKind.OUTREACH)));
    statuses.put("OUT-04", thereIsAnAnnualReport(mvp, day));
    for (String id : List.of("WRK-05", "WRK-06", "OUT-05", "OUT-08")) {
      statuses.put(id, Twins.asAPersonSays(id, mvp, day));
    }
    statuses.put(
        "OUT-06",
        mvp.outputs().changes().isEmpty() ? Twins.asAPersonSays("OUT-06", mvp, day) : MET);
    if (book.equals(MoneyTwins.SOUTH_EAST)) {
      statuses.put("WRK-10", thePlanIsAgreedBeforeTheRequest(mvp));
      statuses.put("WRK-11", bothTextsAreWritten(mvp.fundingRequest()));
    }
    return statuses;
  }

  /**
   * How firmly the guidance asks (scope table: what stands in one area's paper is advice
   * elsewhere).
   *
   * @param mvp the partnership
   * @param book the id of the rule book
   * @return the strength of each requirement
   */
  static Map<String, Strength> strengths(Mvp mvp, String book) {
    boolean southEast = book.equals(MoneyTwins.SOUTH_EAST);
    Map<String, Strength> strengths = new TreeMap<>();
    for (String id :
        List.of("WRK-01", "WRK-02", "WRK-03", "WRK-04", "WRK-05", "WRK-08", "OUT-05")) {
      strengths.put(id, SHOULD);
    }
    for (String id : List.of("WRK-09", "WRK-15", "OUT-01", "OUT-02", "OUT-03", "OUT-04")) {
      strengths.put(id, southEast ? SHOULD : ADVICE);
    }
    for (String id : List.of("WRK-06", "OUT-06", "OUT-08")) {
      strengths.put(id, ADVICE);
    }
    if (southEast) {
      strengths.put("WRK-10", onlyThePlanIsNotAttached(mvp) ? ADVICE : SHOULD);
      strengths.put("WRK-11", SHOULD);
    }
    return strengths;
  }

  /** AMB-23: whoever has no money does not owe this; a person decides. */
  private static Status unlessUnfunded(Mvp mvp, LocalDate day, Status status) {
    return status == NOT_MET && MoneyTwins.thereIsABudget(mvp, day) == NOT_MET ? REVIEW : status;
  }

  private static PlanStatus status(Mvp mvp) {
    return mvp.workPlan().map(WorkPlan::status).orElse(PlanStatus.NOT_RECORDED);
  }

  private static <T> Optional<T> ofPlan(Mvp mvp, Function<WorkPlan, Optional<T>> part) {
    return mvp.workPlan().flatMap(part);
  }

  /** What is planned and was not called off. */
  static List<Activity> activities(Mvp mvp) {
    return MoneyTwins.activities(mvp).stream()
        .filter(activity -> activity.cancelled() != Answer.YES)
        .toList();
  }

  static boolean isComplete(Mvp mvp) {
    return mvp.workPlan().filter(plan -> plan.complete() == Answer.YES).isPresent();
  }

  /** Whether everything is known that is planned, and of which kind it is. */
  static boolean kindsAreKnown(Mvp mvp) {
    return isComplete(mvp)
        && activities(mvp).stream().noneMatch(each -> each.kind() == ActivityKind.NOT_RECORDED);
  }

  /** Whether anything of these kinds is planned. */
  private static Status planned(Mvp mvp, ActivityKind... kinds) {
    Set<ActivityKind> sought = EnumSet.copyOf(List.of(kinds));
    if (activities(mvp).stream().anyMatch(each -> sought.contains(each.kind()))) {
      return MET;
    }
    return kindsAreKnown(mvp) ? NOT_MET : NOT_ASSESSED;
  }

  // WRK-01 to WRK-04: there is a plan, agreed, ratified and costed

  private static Status thePlanCoversTheYear(Mvp mvp, LocalDate day) {
    if (status(mvp) == PlanStatus.NONE) {
      return NOT_MET;
    }
    if (status(mvp) == PlanStatus.SUGGESTED) {
      // Ideas are no plan yet.
      return REVIEW;
    }
    // A budget of another year says nothing of this one.
    Period year =
        mvp.budget()
            .flatMap(Budget::period)
            .filter(any -> any.contains(day))
            .orElse(new Period(day, day));
    Optional<Period> period = ofPlan(mvp, WorkPlan::period);
    if (period.isEmpty()) {
      return NOT_ASSESSED;
    }
    if (covers(period.get(), year)) {
      return MET;
    }
    // AMB-09: where the money is for several years, a plan can be agreed for each in its turn.
    boolean severalYears = year.last().isAfter(year.first().plusYears(1).minusDays(1));
    return severalYears && period.get().contains(day) ? REVIEW : NOT_MET;
  }

  private static boolean covers(Period period, Period year) {
    return period.contains(year.first()) && period.contains(year.last());
  }

  private static Status thePartnershipAgreesThePlan(Mvp mvp) {
    if (ofPlan(mvp, WorkPlan::agreedOn).isPresent()) {
      return MET;
    }
    return switch (status(mvp)) {
      case AGREED, RATIFIED -> MET;
      case DRAFT, SUGGESTED -> NOT_MET;
      // WRK-01 says that it is missing.
      case NONE -> NOT_APPLICABLE;
      case ROLLED_FORWARD, NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  private static Status thePlanIsRatified(Mvp mvp) {
    if (mvp.workPlan().isEmpty()) {
      return NOT_ASSESSED;
    }
    if (status(mvp) == PlanStatus.NONE) {
      return NOT_APPLICABLE;
    }
    WorkPlan plan = mvp.workPlan().get();
    Set<Ratifier> by =
        plan.ratifications().stream().map(Ratification::by).collect(Collectors.toSet());
    if (plan.status() == PlanStatus.RATIFIED
        || by.contains(Ratifier.LMS_BOARD)
        || by.contains(Ratifier.COMMISSIONER)
        || by.contains(Ratifier.PROVIDER)) {
      return MET;
    }
    if (!by.isEmpty()) {
      return REVIEW;
    }
    return plan.ratified() == Answer.NO ? NOT_MET : NOT_ASSESSED;
  }

  private static Status eachActivityIsCosted(Mvp mvp) {
    if (status(mvp) == PlanStatus.NONE) {
      return NOT_APPLICABLE;
    }
    return MoneyTwins.worst(
        activities(mvp).stream().map(activity -> isCosted(activity, mvp)).toList(), NOT_ASSESSED);
  }

  private static Status isCosted(Activity activity, Mvp mvp) {
    if (activity.costsNothing() == Answer.YES) {
      return MET;
    }
    if (activity.otherCosts().isEmpty() && activity.participations().isEmpty()) {
      // D-01: that it costs something, and nothing of what, is a recorded gap of the plan.
      return activity.costsNothing() == Answer.NO ? NOT_MET : NOT_ASSESSED;
    }
    boolean known =
        activity.otherCosts().stream().allMatch(cost -> cost.amount().isPresent())
            && activity.participations().stream().allMatch(part -> isCosted(part, activity, mvp));
    return known ? MET : NOT_ASSESSED;
  }

  /** Whether an amount is recorded, or follows from what is due for such a part. */
  private static boolean isCosted(Participation part, Activity activity, Mvp mvp) {
    Optional<Member> member =
        mvp.memberList().members().stream()
            .filter(each -> part.who().equals(Optional.of(each.id())))
            .findFirst();
    Seat seat = member.map(Member::seat).orElse(part.seat());
    boolean recorded = part.expenses().isPresent() || part.agreed().isPresent();
    return switch (MoneyTwins.place(part.as(), seat, part.inPaidTime(), activity.kind())
        .payable()) {
      case NOTHING, OUTSIDE_THE_POLICY, EXPENSES_AND_FEE -> true;
      case PAID_ACCORDINGLY ->
          recorded || MoneyTwins.offer(part, member) == PaymentOffer.OFFERED_AND_DECLINED;
      case EXPENSES, FOR_A_PERSON, NOT_KNOWN -> recorded;
    };
  }

  // WRK-09 to WRK-15

  private static Status prioritiesAreOfBoth(Mvp mvp) {
    if (status(mvp) == PlanStatus.NONE) {
      return NOT_APPLICABLE;
    }
    List<PriorityOrigin> origins =
        mvp.workPlan().map(WorkPlan::priorities).orElse(List.of()).stream()
            .map(Priority::origin)
            .toList();
    boolean both = origins.contains(PriorityOrigin.BOTH);
    boolean own = both || origins.contains(PriorityOrigin.MVP);
    boolean lms = both || origins.contains(PriorityOrigin.LMS);
    if (own && lms) {
      return MET;
    }
    return origins.isEmpty() || origins.contains(PriorityOrigin.NOT_RECORDED)
        ? NOT_ASSESSED
        : NOT_MET;
  }

  /** AMB-10: priorities without the plan are answered with advice. */
  private static boolean onlyThePlanIsNotAttached(Mvp mvp) {
    FundingRequest request = mvp.fundingRequest();
    return request.planAttached() == Answer.NO
        && request.prioritiesGiven() == Answer.YES
        && thePlanIsAgreedInTime(mvp) != NOT_MET
        && !GovernanceTwins.isSetAside("WRK-10", mvp);
  }

  private static Status thePlanIsAgreedBeforeTheRequest(Mvp mvp) {
    Status attached = GovernanceTwins.answered(mvp.fundingRequest().planAttached());
    return MoneyTwins.worst(List.of(thePlanIsAgreedInTime(mvp), attached), NOT_ASSESSED);
  }

  private static Status thePlanIsAgreedInTime(Mvp mvp) {
    Optional<LocalDate> agreed = ofPlan(mvp, WorkPlan::agreedWithLmsOn);
    Optional<LocalDate> sent = mvp.fundingRequest().submittedOn();
    if (mvp.workPlan().filter(plan -> plan.agreedWithLms() == Answer.NO).isPresent()) {
      return NOT_MET;
    }
    if (agreed.isEmpty() || sent.isEmpty()) {
      return NOT_ASSESSED;
    }
    return agreed.get().isAfter(sent.get()) ? NOT_MET : MET;
  }

  private static Status bothTextsAreWritten(FundingRequest request) {
    if (request.planText().isPresent() && request.moneyText().isPresent()) {
      return MET;
    }
    // What was sent with an empty answer is incomplete.
    return request.submittedOn().isPresent() ? NOT_MET : NOT_ASSESSED;
  }

  private static Status aDevelopmentDayIsPlannedEachYear(Mvp mvp) {
    if (status(mvp) == PlanStatus.NONE) {
      return NOT_APPLICABLE;
    }
    Occasions days = Occasions.of(activities(mvp), ActivityKind.DEVELOPMENT_DAY);
    if (kindsAreKnown(mvp) && days.most() == 0) {
      return NOT_MET;
    }
    Optional<Period> period = ofPlan(mvp, WorkPlan::period);
    if (period.isEmpty()) {
      return NOT_ASSESSED;
    }
    // A year that has only begun asks for none, unless it is the first.
    long years =
        Math.max(
            1, ChronoUnit.YEARS.between(period.get().first(), period.get().last().plusDays(1)));
    if (days.least() >= years) {
      return MET;
    }
    return kindsAreKnown(mvp) && days.most() < years ? NOT_MET : NOT_ASSESSED;
  }

  /** How often something takes place, at the least and at the most. */
  private record Occasions(long least, long most) {

    private static final long ANY_NUMBER = 1_000_000_000_000L;

    static Occasions of(List<Activity> activities, ActivityKind kind) {
      return activities.stream()
          .filter(activity -> activity.kind() == kind)
          .map(Occasions::of)
          .reduce(new Occasions(0, 0), Occasions::plus);
    }

    private static Occasions of(Activity activity) {
      if (!activity.days().isEmpty()) {
        return new Occasions(activity.days().size(), activity.days().size());
      }
      // What is planned takes place at least once.
      return activity.times().map(Occasions::of).orElse(new Occasions(1, ANY_NUMBER));
    }

    /** D-04: "about" so many decides nothing. */
    static Occasions of(Count count) {
      return switch (count.precision()) {
        case EXACT -> new Occasions(count.number(), count.number());
        case AT_LEAST -> new Occasions(count.number(), ANY_NUMBER);
        case ABOUT -> new Occasions(0, ANY_NUMBER);
      };
    }

    Occasions plus(Occasions other) {
      return new Occasions(least + other.least, Math.min(ANY_NUMBER, most + other.most));
    }

    Occasions atLeast(long number) {
      return new Occasions(Math.max(least, number), Math.max(most, number));
    }
  }

  // OUT-01 to OUT-04

  private static Status theLmsAgrees(Mvp mvp) {
    if (status(mvp) == PlanStatus.NONE) {
      // There is nothing to which it could have agreed.
      return NOT_MET;
    }
    if (ofPlan(mvp, WorkPlan::agreedWithLmsOn).isPresent()) {
      return MET;
    }
    return GovernanceTwins.answered(
        mvp.workPlan().map(WorkPlan::agreedWithLms).orElse(Answer.NOT_RECORDED));
  }

  private static Status meetingsAreRegular(Mvp mvp) {
    Meetings meetings = mvp.meetings();
    Optional<Count> promised = meetings.promisedPerYear();
    if (promised.filter(count -> Occasions.of(count).least() > 0).isPresent()) {
      return MET;
    }
    // The same meeting may be planned, held and counted; a day counts once.
    Occasions planned = Occasions.of(activities(mvp), ActivityKind.MVP_MEETING);
    Occasions counted = meetings.heldInAll().map(Occasions::of).orElse(new Occasions(0, 0));
    Set<LocalDate> held =
        meetings.held().stream()
            .map(Meeting::on)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    Set<LocalDate> days = new TreeSet<>(held);
    Set<LocalDate> twice = new TreeSet<>();
    for (Activity activity : activities(mvp)) {
      if (activity.kind() == ActivityKind.MVP_MEETING) {
        days.addAll(activity.days());
        activity.days().stream().filter(held::contains).forEach(twice::add);
      }
    }
    long listed = meetings.held().size();
    long least =
        Stream.of(days.size(), listed, counted.least(), planned.least())
            .mapToLong(Number::longValue)
            .max()
            .getAsLong();
    long most = Math.max(least, Math.max(listed, counted.most()) + planned.most() - twice.size());
    if (least >= 2) {
      return MET;
    }
    boolean perhapsPromised = promised.filter(count -> Occasions.of(count).most() > 0).isPresent();
    if (least == 1) {
      return most > 1 || perhapsPromised ? NOT_ASSESSED : REVIEW;
    }
    if (planned.most() > 0) {
      return NOT_ASSESSED;
    }
    boolean noneHeld = meetings.heldInAll().isPresent() && counted.most() == 0;
    boolean nonePromised = promised.isPresent() && !perhapsPromised;
    boolean none =
        (noneHeld || nonePromised)
            && (meetings.heldInAll().isEmpty() || noneHeld)
            && (promised.isEmpty() || nonePromised);
    return none ? NOT_MET : NOT_ASSESSED;
  }

  /** D-11: for the last year that is over, taken to be from April to March. */
  private static Status thereIsAnAnnualReport(Mvp mvp, LocalDate day) {
    if (mvp.foundedOn().filter(founded -> founded.plusYears(1).isAfter(day)).isPresent()) {
      return NOT_APPLICABLE;
    }
    List<AnnualReport> reports =
        mvp.outputs().annualReports().stream()
            .filter(report -> isOnTheLastYear(report.period(), day))
            .toList();
    if (!reports.isEmpty()) {
      return unlessUnfunded(
          mvp,
          day,
          MoneyTwins.worst(
              List.of(
                  told(reports, AnnualReport::achievements),
                  told(reports, AnnualReport::plansAhead)),
              NOT_ASSESSED));
    }
    return mvp.outputs().annualReportMade() == Answer.NO
        ? unlessUnfunded(mvp, day, NOT_MET)
        : NOT_ASSESSED;
  }

  /** A whole year of the report is over, and that not for more than a year (no year is given). */
  private static boolean isOnTheLastYear(Period period, LocalDate day) {
    LocalDate last = period.last().isBefore(day) ? period.last() : day.minusDays(1);
    boolean aYear = !period.first().plusYears(1).minusDays(1).isAfter(last);
    return aYear && !last.isBefore(day.minusYears(1));
  }

  /** Several reports may tell it together. */
  private static Status told(List<AnnualReport> reports, Function<AnnualReport, Answer> part) {
    Set<Answer> answers = reports.stream().map(part).collect(Collectors.toSet());
    return answers.contains(Answer.YES)
        ? MET
        : answers.contains(Answer.NOT_RECORDED) ? NOT_ASSESSED : NOT_MET;
  }
}
