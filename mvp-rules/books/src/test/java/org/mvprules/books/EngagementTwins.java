package org.mvprules.books;

import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Strength.ADVICE;
import static org.mvprules.rules.Strength.SHOULD;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.businesscase.Milestone;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.governance.FeedbackMethod;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.workplan.AccessNeed;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.Rung;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * A second opinion on engagement, outreach and the business case, said in plain Java.
 *
 * <p>It reads the recorded facts itself and shares nothing with the rules or with what they look
 * at. References are to the requirements, "D-12" to their decisions on open points.
 */
final class EngagementTwins {

  private static final int HALF_A_DAY = 240;

  private static final Set<ActivityKind> MEETINGS =
      EnumSet.of(
          ActivityKind.MVP_MEETING, ActivityKind.WORKING_GROUP, ActivityKind.DEVELOPMENT_DAY);

  private EngagementTwins() {}

  /**
   * Judges engagement and business case, before anything is set aside.
   *
   * @param mvp the partnership
   * @param book the id of the rule book
   * @param day the day on which it is judged
   * @return the status of each requirement of that book
   */
  static Map<String, Status> judge(Mvp mvp, String book, LocalDate day) {
    Map<String, Status> statuses = new TreeMap<>();
    statuses.put("ENG-01", outreachIsAimedAtGroups(mvp));
    statuses.put("ENG-02", isBudgeted(mvp, BudgetHeading.OUTREACH));
    statuses.put("ENG-03", accessIsPaidFor(mvp));
    statuses.put("ENG-04", feedbackComesInManyWays(mvp));
    statuses.put("ENG-07", thePlanGoesBeyondTheLowestRungs(mvp));
    statuses.put("ENG-10", nobodyIsOutOfPocket(mvp));
    statuses.put("ENG-11", longMeetingsHaveAMeal(mvp));
    statuses.put("ENG-12", GovernanceTwins.answered(mvp.arrangements().publicContact()));
    for (String id : List.of("ENG-08", "ENG-13")) {
      statuses.put(id, Twins.asAPersonSays(id, mvp, day));
    }
    statuses.put(
        "ENG-14",
        mvp.arrangements().outreachFeedsPlan() == Answer.NO
            ? NOT_MET
            : Twins.asAPersonSays("ENG-14", mvp, day));
    if (book.equals(MoneyTwins.NORTH_CENTRAL)) {
      statuses.putAll(ofTheBusinessCase(mvp, day));
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
    boolean northCentral = book.equals(MoneyTwins.NORTH_CENTRAL);
    Map<String, Strength> strengths = new TreeMap<>();
    for (String id : List.of("ENG-01", "ENG-02", "ENG-08", "ENG-12")) {
      strengths.put(id, SHOULD);
    }
    for (String id : List.of("ENG-03", "ENG-04", "ENG-07", "ENG-13")) {
      strengths.put(id, ADVICE);
    }
    // Paid in arrears only is for advice; so is outreach that leads nowhere.
    boolean inArrears =
        nobodyIsOutOfPocket(mvp) == NOT_MET && !GovernanceTwins.isSetAside("ENG-10", mvp);
    strengths.put("ENG-10", northCentral && !inArrears ? SHOULD : ADVICE);
    strengths.put("ENG-11", northCentral ? SHOULD : ADVICE);
    boolean leadsNowhere =
        mvp.arrangements().outreachFeedsPlan() == Answer.NO
            && !GovernanceTwins.isSetAside("ENG-14", mvp);
    strengths.put("ENG-14", leadsNowhere ? ADVICE : SHOULD);
    if (northCentral) {
      for (String id : List.of("BUS-02", "BUS-03", "BUS-04", "BUS-06", "WRK-13")) {
        strengths.put(id, SHOULD);
      }
      for (String id : List.of("BUS-01", "BUS-05", "BUS-07", "BUS-08", "ENG-09")) {
        strengths.put(id, ADVICE);
      }
    }
    return strengths;
  }

  // ENG

  private static boolean isAimedAtAGroup(Activity activity) {
    return activity.seldomHeardGroup().isPresent() || !activity.aimedAt().isEmpty();
  }

  private static boolean anythingIsAimedAtAGroup(Mvp mvp) {
    return PlanTwins.activities(mvp).stream().anyMatch(EngagementTwins::isAimedAtAGroup);
  }

  private static Status outreachIsAimedAtGroups(Mvp mvp) {
    if (anythingIsAimedAtAGroup(mvp)) {
      return MET;
    }
    return PlanTwins.isComplete(mvp) ? NOT_MET : NOT_ASSESSED;
  }

  /** With money, or with something that is free of charge. */
  private static Status isBudgeted(Mvp mvp, BudgetHeading heading) {
    List<BudgetLine> lines = MoneyTwins.lines(mvp, heading);
    if (MoneyTwins.sum(lines) > 0
        || lines.stream().anyMatch(line -> line.freeOfCharge().isPresent())) {
      return MET;
    }
    // D-12: a heading that a complete budget leaves out.
    boolean nothing = lines.isEmpty() ? MoneyTwins.isComplete(mvp) : MoneyTwins.haveAmounts(lines);
    return nothing ? NOT_MET : NOT_ASSESSED;
  }

  private static Status accessIsPaidFor(Mvp mvp) {
    return MoneyTwins.worst(
        PlanTwins.activities(mvp).stream()
            .filter(activity -> !activity.accessNeeds().isEmpty())
            .flatMap(
                activity ->
                    activity.accessNeeds().stream().map(need -> isProvidedFor(need, activity, mvp)))
            .toList(),
        PlanTwins.isComplete(mvp) ? NOT_APPLICABLE : NOT_ASSESSED);
  }

  /** By a cost of the activity that can be for it, or a crèche in the budget. */
  private static Status isProvidedFor(AccessNeed need, Activity activity, Mvp mvp) {
    Set<BudgetHeading> headings =
        activity.otherCosts().stream().map(OtherCost::heading).collect(Collectors.toSet());
    if (need != AccessNeed.CRECHE) {
      headings.remove(BudgetHeading.CRECHE);
    }
    if (need != AccessNeed.CRECHE && need != AccessNeed.OTHER) {
      headings.remove(BudgetHeading.VENUE);
    }
    boolean own =
        need == AccessNeed.CRECHE ? headings.contains(BudgetHeading.CRECHE) : !headings.isEmpty();
    boolean budgeted = need == AccessNeed.CRECHE && isBudgeted(mvp, BudgetHeading.CRECHE) == MET;
    if (activity.costsNothing() == Answer.YES || own || budgeted) {
      return MET;
    }
    // BUD-02: access is inside the heading of service users, and may be in that of outreach.
    boolean perhaps =
        Stream.of(BudgetHeading.SERVICE_USERS, BudgetHeading.OUTREACH, BudgetHeading.OTHER)
            .flatMap(heading -> MoneyTwins.lines(mvp, heading).stream())
            .anyMatch(line -> line.amount().map(money -> money.pence() > 0).orElse(true));
    return MoneyTwins.isComplete(mvp) && !perhaps ? NOT_MET : NOT_ASSESSED;
  }

  private static Status feedbackComesInManyWays(Mvp mvp) {
    Set<FeedbackMethod> ways = EnumSet.noneOf(FeedbackMethod.class);
    ways.addAll(mvp.arrangements().feedbackMethods());
    ways.remove(FeedbackMethod.FRIENDS_AND_FAMILY_TEST);
    ways.remove(FeedbackMethod.CLINICAL_DASHBOARD);
    PlanTwins.activities(mvp).forEach(activity -> way(activity.kind()).ifPresent(ways::add));
    if (ways.size() > 1) {
      return MET;
    }
    return mvp.arrangements().feedbackMethodsComplete() == Answer.YES ? NOT_MET : NOT_ASSESSED;
  }

  private static Optional<FeedbackMethod> way(ActivityKind kind) {
    return switch (kind) {
      case SURVEY -> Optional.of(FeedbackMethod.SURVEY);
      case FOCUS_GROUP -> Optional.of(FeedbackMethod.FOCUS_GROUP);
      case WALKING_THE_PATCH -> Optional.of(FeedbackMethod.WALKING_THE_PATCH);
      case FIFTEEN_STEPS -> Optional.of(FeedbackMethod.FIFTEEN_STEPS);
      case OUTREACH -> Optional.of(FeedbackMethod.OUTREACH);
      case PUBLIC_MEETING, DROP_IN -> Optional.of(FeedbackMethod.OPEN_EVENT);
      default -> Optional.empty();
    };
  }

  private static Status thePlanGoesBeyondTheLowestRungs(Mvp mvp) {
    List<Rung> rungs = PlanTwins.activities(mvp).stream().map(Activity::rung).toList();
    if (rungs.stream()
        .anyMatch(rung -> rung != Rung.NOT_RECORDED && rung.compareTo(Rung.CONSULTING) > 0)) {
      return MET;
    }
    boolean allKnown =
        PlanTwins.isComplete(mvp) && !rungs.isEmpty() && !rungs.contains(Rung.NOT_RECORDED);
    return allKnown ? NOT_MET : NOT_ASSESSED;
  }

  private static Status nobodyIsOutOfPocket(Mvp mvp) {
    MemberList list = mvp.memberList();
    boolean takePart =
        anythingIsAimedAtAGroup(mvp)
            || Stream.concat(
                    list.members().stream().map(member -> member.branch()),
                    list.groups().stream()
                        .filter(group -> group.count().number() > 0)
                        .map(group -> group.branch()))
                .anyMatch(branch -> branch == Branch.SELDOM_HEARD_GROUP);
    if (takePart) {
      return GovernanceTwins.answered(mvp.paymentPolicy().paysAhead());
    }
    boolean nobodyDoes =
        PlanTwins.isComplete(mvp) && list.complete() == Answer.YES && branchesAreKnown(list);
    return nobodyDoes ? NOT_APPLICABLE : NOT_ASSESSED;
  }

  /** Whether it is known of all who may sit for a charity for whom it speaks. */
  private static boolean branchesAreKnown(MemberList list) {
    return list.members().stream().noneMatch(each -> mayBeOne(each.seat(), each.branch()))
        && list.groups().stream().noneMatch(each -> mayBeOne(each.seat(), each.branch()));
  }

  private static boolean mayBeOne(Seat seat, Branch branch) {
    return branch == Branch.NOT_RECORDED
        && (seat == Seat.CHARITY_OR_ADVOCACY || seat == Seat.NOT_RECORDED);
  }

  private static Status longMeetingsHaveAMeal(Mvp mvp) {
    return MoneyTwins.worst(
        PlanTwins.activities(mvp).stream()
            .filter(activity -> MEETINGS.contains(activity.kind()))
            .map(EngagementTwins::hasAMealIfLong)
            .toList(),
        noMeetingIsLong(mvp));
  }

  /** All of them are online, or there is none. */
  private static Status noMeetingIsLong(Mvp mvp) {
    boolean online =
        PlanTwins.activities(mvp).stream().anyMatch(each -> MEETINGS.contains(each.kind()));
    return online || PlanTwins.kindsAreKnown(mvp) ? NOT_APPLICABLE : NOT_ASSESSED;
  }

  private static Status hasAMealIfLong(Activity meeting) {
    if (meeting.online() == Answer.YES) {
      return NOT_APPLICABLE;
    }
    // D-16: minutes decide.
    boolean isShort =
        meeting
            .minutes()
            .map(Minutes::number)
            .map(minutes -> minutes <= HALF_A_DAY)
            .orElse(meeting.length() == PlannedLength.HALF_DAY);
    if (isShort || meeting.meal() == Answer.YES) {
      return MET;
    }
    boolean isLong = meeting.minutes().isPresent() || meeting.length() == PlannedLength.DAY;
    return isLong && meeting.meal() == Answer.NO ? NOT_MET : NOT_ASSESSED;
  }

  // BUS

  private static Map<String, Status> ofTheBusinessCase(Mvp mvp, LocalDate day) {
    BusinessCase paper = mvp.businessCase();
    Map<String, Status> statuses = new TreeMap<>();
    statuses.put(
        "BUS-01",
        has(
            paper,
            CasePart.SUMMARY,
            CasePart.INTRODUCTION,
            CasePart.RISKS,
            CasePart.MARKET_ANALYSIS,
            CasePart.BENEFITS,
            CasePart.COSTS,
            CasePart.FUNDING_SOURCE,
            CasePart.TIMESCALES,
            CasePart.CONCLUSIONS));
    statuses.put("BUS-02", has(paper, CasePart.PROGRAMME_OPTION, CasePart.DOING_NOTHING_OPTION));
    statuses.put("BUS-03", startAndEndAreGiven(paper));
    statuses.put("BUS-04", milestonesAreDated(paper));
    statuses.put("BUS-05", paper.reviewDates().isEmpty() ? NOT_ASSESSED : MET);
    statuses.put(
        "BUS-06",
        has(
            paper,
            CasePart.WHY_FUND,
            CasePart.REASONABLE_BUDGET,
            CasePart.EXPECTED_OUTCOMES,
            CasePart.POSSIBLE_SOURCES));
    statuses.put(
        "BUS-07", has(paper, CasePart.BENEFITS_RISK, CasePart.TAX_RISK, CasePart.SICK_LEAVE_RISK));
    statuses.put("BUS-08", Twins.asAPersonSays("BUS-08", mvp, day));
    statuses.put("WRK-13", has(paper, CasePart.WORK_PLAN));
    statuses.put("ENG-09", has(paper, CasePart.STAKEHOLDER_MAP));
    if (paper.exists() == Answer.NO) {
      statuses.replaceAll((id, any) -> NOT_APPLICABLE);
    }
    return statuses;
  }

  private static Status has(BusinessCase paper, CasePart... parts) {
    return MoneyTwins.worst(
        Stream.of(parts)
            .map(
                part ->
                    GovernanceTwins.inAPaper(
                        paper.covers().contains(part), paper.leavesOut().contains(part)))
            .toList(),
        NOT_ASSESSED);
  }

  private static Status startAndEndAreGiven(BusinessCase paper) {
    if (paper.start().isEmpty() || paper.end().isEmpty()) {
      return NOT_ASSESSED;
    }
    return paper.start().get().isBefore(paper.end().get()) ? MET : NOT_MET;
  }

  private static Status milestonesAreDated(BusinessCase paper) {
    return MoneyTwins.worst(
        paper.milestones().stream().map(each -> isDated(each, paper)).toList(), NOT_ASSESSED);
  }

  private static Status isDated(Milestone milestone, BusinessCase paper) {
    if (milestone.on().isEmpty()) {
      return NOT_ASSESSED;
    }
    LocalDate day = milestone.on().get();
    if (paper.start().filter(day::isBefore).isPresent()
        || paper.end().filter(day::isAfter).isPresent()) {
      return NOT_MET;
    }
    return paper.start().isPresent() && paper.end().isPresent() ? MET : NOT_ASSESSED;
  }
}
