package org.mvprules.rules.internal;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Period;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.Parts.Part;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.Administration;
import org.mvprules.rules.words.AreaMeetings;
import org.mvprules.rules.words.BudgetedHeading;
import org.mvprules.rules.words.ExpensesPolicy;
import org.mvprules.rules.words.FeeDue;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.PartPaid;
import org.mvprules.rules.words.PlanOfWork;
import org.mvprules.rules.words.PlannedActivity;
import org.mvprules.rules.words.Policy;
import org.mvprules.rules.words.Request;
import org.mvprules.rules.words.WholeBudget;

/** What is planned, what it costs and what is budgeted, as views on which rules give a verdict. */
final class Spending {

  private static final Set<Seat> SERVICE_USERS = Set.of(Seat.SERVICE_USER, Seat.FAMILY);

  private final Mvp mvp;
  private final LocalDate asOf;
  private final Policy policy;
  private final Parts parts;
  private final Categories categories;
  private final Costing costing;
  private final CostedPlan plan;

  private Spending(
      Mvp mvp,
      LocalDate asOf,
      Policy policy,
      Parts parts,
      Categories categories,
      Costing costing,
      RuleBook book) {
    this.mvp = mvp;
    this.asOf = asOf;
    this.policy = policy;
    this.parts = parts;
    this.categories = categories;
    this.costing = costing;
    this.plan = costing.plan(book);
  }

  /** Lets rules say what is paid for each part and each day, and works out what it comes to. */
  static Spending of(LoadedBook book, Engine engine, Mvp mvp, LocalDate asOf, DayPolicy policy) {
    Parts parts = new Parts(mvp, policy);
    Hearing classifying = new Hearing();
    engine.lookAt(parts.views(), classifying);
    Categories categories = new Categories(parts, classifying.said(), policy);
    Earning earning = new Earning(book, engine, mvp.settings());
    return new Spending(
        mvp,
        asOf,
        policy,
        parts,
        categories,
        new Costing(mvp, asOf, policy, parts, categories, earning),
        book.description());
  }

  CostedPlan plan() {
    return plan;
  }

  List<Subject> subjects() {
    Map<BudgetHeading, BudgetedHeading> headings = headings();
    Set<String> claimed = claimed();
    List<PartPaid> paid =
        parts.all().stream()
            .map(
                part ->
                    partPaid(
                        part,
                        headings.get(costing.heading(part)),
                        claimed.contains(part.activity().id())))
            .toList();
    List<Judged> views = new ArrayList<>(paid);
    costing.feesDue().forEach((part, facts) -> views.add(feeDue(part, facts)));
    List<Activity> activities = mvp.workPlan().map(WorkPlan::activities).orElse(List.of());
    views.add(new PlanOfWork(policy, activities, paid));
    views.addAll(plannedActivities(paid));
    views.addAll(headings.values());
    views.add(new AreaMeetings(policy, headings.get(BudgetHeading.LMS_MEETINGS), activities));
    views.add(new ExpensesPolicy(policy, mvp.paymentPolicy()));
    views.add(new WholeBudget(policy, mvp.budget(), asOf));
    views.add(
        new Request(policy, mvp.fundingRequest(), mvp.budget(), mvp.workPlan(), mvp.foundedOn()));
    views.add(administration());
    return views.stream().map(view -> Subject.of(Silence.NOT_MEANT, view)).toList();
  }

  /** The activities of the plan, each with what is paid for the parts in it. */
  private List<PlannedActivity> plannedActivities(List<PartPaid> paid) {
    ListMultimap<String, PartPaid> paidIn = ArrayListMultimap.create();
    for (int i = 0; i < paid.size(); i++) {
      paidIn.put(parts.all().get(i).activity().id(), paid.get(i));
    }
    List<Activity> activities = mvp.workPlan().map(WorkPlan::activities).orElse(List.of());
    List<PlannedActivity> planned = new ArrayList<>();
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      planned.add(new PlannedActivity(policy, activity, i, paidIn.get(activity.id())));
    }
    return planned;
  }

  private PartPaid partPaid(Part part, BudgetedHeading heading, boolean claimed) {
    return new PartPaid(
        policy,
        part.view().subject(),
        part.view().pointer(),
        part.activity(),
        part.participation(),
        categories.categories().get(part),
        part.offer(),
        heading,
        claimed);
  }

  /** The ids of activities for which money is claimed from another body. */
  private Set<String> claimed() {
    return mvp.budget().stream()
        .flatMap(budget -> budget.claims().stream())
        .filter(claim -> claim.from() != Payer.PARTNERSHIP)
        .flatMap(claim -> claim.activity().stream())
        .collect(toSet());
  }

  private FeeDue feeDue(Part part, FeeDue.Facts facts) {
    return new FeeDue(policy, part.view().subject(), part.view().pointer(), facts);
  }

  private Map<BudgetHeading, BudgetedHeading> headings() {
    Map<BudgetHeading, Amount> planned = new EnumMap<>(BudgetHeading.class);
    plan.lines().stream()
        .filter(CostLine::isOnTheBudget)
        .forEach(line -> planned.merge(line.heading(), line.amount(), Amount::plus));
    Optional<Period> period = mvp.workPlan().flatMap(WorkPlan::period);
    Map<BudgetHeading, BudgetedHeading> headings = new EnumMap<>(BudgetHeading.class);
    for (BudgetHeading heading : BudgetHeading.values()) {
      headings.put(
          heading,
          new BudgetedHeading(
              policy,
              heading,
              mvp.budget(),
              planned.getOrDefault(heading, Amount.NOTHING),
              costing.open().contains(heading),
              period));
    }
    return headings;
  }

  private Administration administration() {
    List<Member> secretaries =
        mvp.memberList().members().stream()
            .filter(member -> offices(member).findAny().isPresent())
            .toList();
    Predicate<Member> serviceUser = member -> SERVICE_USERS.contains(member.seat());
    Predicate<Member> unknown = member -> member.seat() == Seat.NOT_RECORDED;
    return new Administration(
        policy,
        ids(secretaries, serviceUser),
        offers(secretaries, serviceUser),
        ids(secretaries, serviceUser.or(unknown).negate()),
        ids(secretaries, unknown),
        offers(secretaries, unknown),
        mvp.vacantPosts().contains(Post.SECRETARY),
        mvp.budget());
  }

  private static List<PaymentOffer> offers(List<Member> secretaries, Predicate<Member> which) {
    return secretaries.stream()
        .filter(which)
        .flatMap(member -> offices(member).map(Office::payment))
        .toList();
  }

  private static Stream<Office> offices(Member member) {
    return member.offices().filter(office -> office.office() == Post.SECRETARY);
  }

  private static List<String> ids(List<Member> members, Predicate<Member> which) {
    return members.stream().filter(which).map(Member::id).toList();
  }
}
