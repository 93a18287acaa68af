package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.businesscase.Milestone;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.governance.FeedbackMethod;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.Seat;
import org.mvprules.core.workplan.AccessNeed;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.AccessNeeded;
import org.mvprules.rules.words.CaseTimescales;
import org.mvprules.rules.words.Engagement;
import org.mvprules.rules.words.Feedback;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.Ladder;
import org.mvprules.rules.words.MealAtMeeting;
import org.mvprules.rules.words.MilestoneOfTheCase;
import org.mvprules.rules.words.PartOfTheCase;
import org.mvprules.rules.words.Policy;
import org.mvprules.rules.words.Texts;

/** How people are reached and heard, and how money for that is argued for, as views to judge. */
final class Engaging {

  /** The activities at which the partnership itself is the host. */
  private static final Set<ActivityKind> MEETINGS =
      EnumSet.of(
          ActivityKind.MVP_MEETING, ActivityKind.WORKING_GROUP, ActivityKind.DEVELOPMENT_DAY);

  /** The ways of gathering feedback that the services have anyway. */
  private static final Set<FeedbackMethod> OF_THE_SERVICES =
      EnumSet.of(FeedbackMethod.FRIENDS_AND_FAMILY_TEST, FeedbackMethod.CLINICAL_DASHBOARD);

  /** The activities that gather feedback, each with the way in which it does. */
  private static final Map<ActivityKind, FeedbackMethod> GATHER =
      new EnumMap<>(
          Map.of(
              ActivityKind.SURVEY, FeedbackMethod.SURVEY,
              ActivityKind.FOCUS_GROUP, FeedbackMethod.FOCUS_GROUP,
              ActivityKind.WALKING_THE_PATCH, FeedbackMethod.WALKING_THE_PATCH,
              ActivityKind.FIFTEEN_STEPS, FeedbackMethod.FIFTEEN_STEPS,
              ActivityKind.OUTREACH, FeedbackMethod.OUTREACH,
              ActivityKind.PUBLIC_MEETING, FeedbackMethod.OPEN_EVENT,
              ActivityKind.DROP_IN, FeedbackMethod.OPEN_EVENT));

  /** The headings of a budget under which the cost of access may stand. */
  private static final Set<BudgetHeading> MAY_HAVE_ACCESS =
      EnumSet.of(BudgetHeading.SERVICE_USERS, BudgetHeading.OUTREACH, BudgetHeading.OTHER);

  /** Those who sit so, and are of no known branch, may speak for a seldom heard group. */
  private static final Set<Seat> MAY_SPEAK_FOR_ONE =
      EnumSet.of(Seat.CHARITY_OR_ADVOCACY, Seat.NOT_RECORDED);

  private final Mvp mvp;
  private final Policy policy;
  private final List<Activity> planned;
  private final boolean planComplete;

  Engaging(Mvp mvp, Policy policy) {
    this.mvp = mvp;
    this.policy = policy;
    this.planned =
        mvp.workPlan().stream()
            .flatMap(plan -> plan.activities().stream())
            .filter(Engaging::isPlanned)
            .toList();
    this.planComplete = mvp.workPlan().filter(plan -> plan.complete() == Answer.YES).isPresent();
  }

  /** The groups that activities are arranged for or are to reach, each once. */
  private List<String> groups() {
    return planned.stream()
        .flatMap(
            activity ->
                Stream.concat(activity.seldomHeardGroup().stream(), activity.aimedAt().stream()))
        .distinct()
        .toList();
  }

  private static boolean isMeeting(Activity activity) {
    return MEETINGS.contains(activity.kind());
  }

  private static boolean isPlanned(Activity activity) {
    return activity.cancelled() != Answer.YES;
  }

  /** Everything on which rules give a verdict. */
  List<Subject> subjects() {
    return Stream.concat(
            wholesAndParts().stream().map(view -> Subject.of(Silence.NOT_MEANT, view)),
            eachByItself().stream().map(view -> Subject.of(Silence.CANNOT_BE_TOLD, view)))
        .toList();
  }

  /** Views of which rules choose what they speak of. */
  private List<Judged> wholesAndParts() {
    List<Judged> views = new ArrayList<>();
    views.add(
        new Engagement(
            policy,
            groups(),
            planned.stream().filter(Engaging::isMeeting).toList(),
            planned.stream().anyMatch(activity -> !activity.accessNeeds().isEmpty()),
            planComplete,
            planned.stream().noneMatch(each -> each.kind() == ActivityKind.NOT_RECORDED),
            seldomHeardTakePart(),
            mvp.paymentPolicy().paysAhead(),
            mvp.arrangements().outreachFeedsPlan()));
    views.add(new CaseTimescales(policy, mvp.businessCase()));
    for (CasePart part : CasePart.values()) {
      views.add(new PartOfTheCase(policy, part, mvp.businessCase()));
    }
    return views;
  }

  /** Views none of which may be passed over. */
  private List<Judged> eachByItself() {
    List<Judged> views = new ArrayList<>();
    views.add(
        new Feedback(policy, ways(), mvp.arrangements().feedbackMethodsComplete() == Answer.YES));
    views.add(new Ladder(policy, planned, planComplete));
    List<Activity> activities = mvp.workPlan().map(WorkPlan::activities).orElse(List.of());
    for (int i = 0; i < activities.size(); i++) {
      if (isPlanned(activities.get(i))) {
        addActivity("/workPlan/activities/" + i, activities.get(i), views);
      }
    }
    List<Milestone> milestones = mvp.businessCase().milestones();
    for (int i = 0; i < milestones.size(); i++) {
      views.add(
          new MilestoneOfTheCase(
              policy, "/businessCase/milestones/" + i, milestones.get(i), mvp.businessCase()));
    }
    return views;
  }

  // Activities

  private void addActivity(String pointer, Activity activity, List<Judged> views) {
    if (isMeeting(activity)) {
      views.add(new MealAtMeeting(policy, pointer, activity));
    }
    for (int i = 0; i < activity.accessNeeds().size(); i++) {
      AccessNeed need = activity.accessNeeds().get(i);
      views.add(
          new AccessNeeded(
              policy,
              activity.title(),
              pointer + "/accessNeeds/" + i,
              need,
              providedFor(need, activity),
              budgetHasNoneOfIt()));
    }
  }

  /** What is recorded to pay for a need: the activity's own costs, or a crèche in the budget. */
  private List<String> providedFor(AccessNeed need, Activity activity) {
    List<String> found = new ArrayList<>();
    if (activity.costsNothing() == Answer.YES) {
      found.add("the activity costs nothing");
    }
    activity.otherCosts().stream()
        .filter(cost -> canPayFor(need, cost.heading()))
        .map(Engaging::words)
        .forEach(found::add);
    if (need == AccessNeed.CRECHE) {
      crecheInTheBudget().map(line -> "the crèche in the budget").ifPresent(found::add);
    }
    return found;
  }

  /** Whether the budget is all there, and has nothing in which the cost of a need could be. */
  private boolean budgetHasNoneOfIt() {
    return mvp.budget()
        .filter(budget -> budget.complete() == Answer.YES)
        .filter(budget -> budget.lines().stream().noneMatch(Engaging::mayHaveIt))
        .isPresent();
  }

  /**
   * Access has no heading of its own: it belongs to service users' part in meetings and outreach.
   */
  private static boolean mayHaveIt(BudgetLine line) {
    return MAY_HAVE_ACCESS.contains(line.heading())
        && line.amount().filter(money -> money.pence() == 0).isEmpty();
  }

  private static boolean canPayFor(AccessNeed need, BudgetHeading heading) {
    return switch (need) {
      case CRECHE -> heading == BudgetHeading.CRECHE;
      case OTHER -> heading != BudgetHeading.CRECHE;
      default -> heading != BudgetHeading.CRECHE && heading != BudgetHeading.VENUE;
    };
  }

  private static String words(OtherCost cost) {
    return cost.what().orElse(Texts.of(cost.heading()));
  }

  private Optional<BudgetLine> crecheInTheBudget() {
    return mvp.budget().stream()
        .flatMap(budget -> budget.lines().stream())
        .filter(line -> line.heading() == BudgetHeading.CRECHE)
        .filter(
            line ->
                line.freeOfCharge().isPresent()
                    || line.amount().filter(money -> money.pence() > 0).isPresent())
        .findFirst();
  }

  // Feedback

  /** The different ways, in their order: those arranged, and those of the activities. */
  private Collection<FeedbackMethod> ways() {
    Set<FeedbackMethod> ways = EnumSet.noneOf(FeedbackMethod.class);
    ways.addAll(mvp.arrangements().feedbackMethods());
    planned.stream()
        .map(Activity::kind)
        .filter(GATHER::containsKey)
        .map(GATHER::get)
        .forEach(ways::add);
    ways.removeAll(OF_THE_SERVICES);
    return ways;
  }

  // Seldom heard groups

  private Answer seldomHeardTakePart() {
    if (!groups().isEmpty() || members().anyMatch(Engaging::speaksForOne)) {
      return Answer.YES;
    }
    boolean all = planComplete && mvp.memberList().complete() == Answer.YES;
    return all && members().noneMatch(Engaging::maySpeakForOne) ? Answer.NO : Answer.NOT_RECORDED;
  }

  /** All who are on the member list, one by one or by number. */
  private Stream<MemberGroup> members() {
    return Stream.concat(
        mvp.memberList().members().stream().map(Engaging::alone),
        mvp.memberList().groups().stream());
  }

  private static MemberGroup alone(Member member) {
    return new MemberGroup(
        member.seat(), member.branch(), member.serviceUse(), member.standing(), Count.exactly(1));
  }

  private static boolean speaksForOne(MemberGroup members) {
    return members.branch() == Branch.SELDOM_HEARD_GROUP && members.count().number() > 0;
  }

  private static boolean maySpeakForOne(MemberGroup members) {
    boolean branch =
        members.branch() == Branch.SELDOM_HEARD_GROUP
            || members.branch() == Branch.NOT_RECORDED
                && MAY_SPEAK_FOR_ONE.contains(members.seat());
    return branch && !members.count().equals(Count.exactly(0));
  }
}
