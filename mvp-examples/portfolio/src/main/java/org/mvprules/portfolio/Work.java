package org.mvprules.portfolio;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.AccessNeed;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.PriorityOrigin;
import org.mvprules.core.workplan.Rung;
import org.mvprules.core.workplan.WorkPlan;

/** What a made-up partnership plans to do, and the money for it. */
final class Work {

  private static final String[] GROUPS = {
    "young parents", "women who have come to England lately", "refugees", "parents of twins"
  };

  private final Draw draw;
  private final Size size;
  private final List<String> people;
  private final Period period;

  Work(Draw draw, Size size, People people) {
    this.draw = draw;
    this.size = size;
    this.people = people.list().members().stream().map(Member::id).toList();
    LocalDate april = LocalDate.of(draw.asAt().minusMonths(3).getYear(), 4, 1);
    this.period = new Period(april, april.plusYears(draw.chance(50) ? 3 : 1).minusDays(1));
  }

  WorkPlan plan() {
    if (size.activities() == 0 && !draw.asAsked()) {
      return WorkPlan.builder().status(PlanStatus.NONE).build();
    }
    WorkPlan.Builder plan = WorkPlan.builder();
    boolean ratified = draw.asAsked();
    plan.status(
        draw.recorded()
            ? ratified
                ? PlanStatus.RATIFIED
                : draw.any(PlanStatus.SUGGESTED, PlanStatus.DRAFT, PlanStatus.AGREED)
            : PlanStatus.NOT_RECORDED);
    draw.maybe(() -> period).ifPresent(plan::period);
    draw.maybe(() -> draw.day(-200, 10)).ifPresent(plan::agreedOn);
    Answer withLms = draw.yes();
    plan.agreedWithLms(withLms);
    if (withLms == Answer.YES) {
      draw.maybe(() -> draw.day(-200, 10)).ifPresent(plan::agreedWithLmsOn);
    }
    if (ratified) {
      draw.maybe(() -> ratification(draw, Ratifier.LMS_BOARD)).ifPresent(plan::ratification);
      draw.maybe(() -> ratification(draw, Ratifier.COMMISSIONER)).ifPresent(plan::ratification);
    } else {
      plan.ratified(draw.recorded() ? Answer.NO : Answer.NOT_RECORDED);
    }
    for (int i = draw.recorded() ? draw.from(1, 3) : 0; i > 0; i--) {
      plan.priority(
          new Priority(
              "priority " + i, draw.orElse(PriorityOrigin.NOT_RECORDED, PriorityOrigin.BOTH)));
    }
    plan.complete(draw.yes());
    for (int i = 0; i < size.activities(); i++) {
      plan.activity(activity(i));
    }
    return plan.build();
  }

  static Ratification ratification(Draw draw, Ratifier by) {
    return new Ratification(
        by,
        by == Ratifier.COMMISSIONER ? Optional.of("the commissioner") : Optional.empty(),
        draw.maybe(() -> draw.day(-200, 10)),
        draw.maybe(() -> "item " + draw.from(1, 9)));
  }

  private Activity activity(int place) {
    ActivityKind kind = kind(place);
    String id = "a-" + (place + 1);
    Activity.Builder activity = Activity.builder(id, "Activity " + (place + 1)).kind(kind);
    boolean onDays = draw.recorded() && draw.chance(50);
    LocalDate first = period.first().plusDays(draw.from(0, 300));
    if (onDays) {
      for (int i = draw.from(0, 3); i >= 0; i--) {
        activity.day(first.plusDays(7L * i));
      }
    } else {
      draw.maybe(() -> draw.count(draw.from(1, 12))).ifPresent(activity::times);
    }
    if (draw.recorded()) {
      activity.minutes(draw.any(60, 90, 120, 150, 239, 240, 241, 300, 480));
    } else {
      activity.length(draw.any(PlannedLength.values()));
    }
    if (draw.chance(10)) {
      activity.startsAt(LocalTime.of(draw.from(9, 22), 0));
    }
    activity.rung(draw.maybe(() -> draw.any(Rung.class)).orElse(Rung.NOT_RECORDED));
    activity.paidBy(
        draw.maybe(() -> draw.chance(70) ? Payer.PARTNERSHIP : draw.any(Payer.class))
            .orElse(Payer.NOT_RECORDED));
    if (draw.chance(10)) {
      activity.meal(draw.any(Answer.YES, Answer.NO));
      activity.online(draw.any(Answer.YES, Answer.NO));
    }
    if (draw.chance(3)) {
      activity.cancelled(draw.any(Answer.YES, Answer.NO));
    }
    if (draw.chance(20)) {
      activity.aimedAt(draw.any(GROUPS));
      draw.some(AccessNeed.class, 20).forEach(activity::accessNeed);
    }
    if (draw.chance(8)) {
      activity.seldomHeardGroup(draw.any(GROUPS));
    }
    if (!people.isEmpty() && draw.chance(25)) {
      activity.ledBy(draw.any(people));
    }
    for (int i = place; i < size.participations(); i += size.activities()) {
      activity.participation(participation(kind, onDays ? Optional.of(first) : Optional.empty()));
    }
    if (draw.chance(25)) {
      activity.otherCost(
          new OtherCost(
              draw.any(BudgetHeading.values()),
              Optional.of("printing"),
              draw.maybe(() -> pounds(10, 600))));
    } else if (draw.chance(20)) {
      activity.costsNothing(draw.yes());
    }
    return activity.build();
  }

  /** The first few are what the guidance expects of everybody, where it is as asked. */
  private ActivityKind kind(int place) {
    ActivityKind[] expected = {
      ActivityKind.MVP_MEETING,
      ActivityKind.OUTREACH,
      ActivityKind.SURVEY,
      ActivityKind.DEVELOPMENT_DAY,
      ActivityKind.LMS_MEETING
    };
    return place < expected.length
        ? draw.orElse(ActivityKind.NOT_RECORDED, expected[place])
        : draw.any(ActivityKind.class);
  }

  private Participation participation(ActivityKind kind, Optional<LocalDate> firstDay) {
    boolean person = !people.isEmpty() && draw.chance(80);
    Participation.Builder part =
        person
            ? Participation.of(draw.any(people))
            : Participation.of(draw.count(draw.from(1, 30)), Seat.SERVICE_USER);
    part.as(
        draw.maybe(
                () ->
                    kind == ActivityKind.EXPERT_ADVICE
                        ? PartTaken.EXPERT_ADVISER
                        : person ? draw.any(PartTaken.class) : PartTaken.ATTENDER)
            .orElse(PartTaken.NOT_RECORDED));
    part.offer(draw.maybe(() -> draw.any(PaymentOffer.class)).orElse(PaymentOffer.NOT_RECORDED));
    part.inPaidTime(draw.no());
    if (draw.chance(25)) {
      part.preparation(draw.any(30, 60, 120, 180));
      firstDay.filter(day -> draw.chance(30)).ifPresent(day -> part.preparedOn(day.minusDays(1)));
    }
    if (draw.chance(8)) {
      part.agreed(draw.any(new Money(7_500), new Money(15_000), pounds(1, 200)));
    }
    draw.maybe(() -> draw.asAsked() ? pounds(0, 25) : new Money(0)).ifPresent(part::expenses);
    return part.build();
  }

  Budget budget(List<Activity> activities) {
    Budget.Builder budget = Budget.builder();
    long sum = 0;
    BudgetHeading[] headings = BudgetHeading.values();
    for (int i = 0; i < size.budgetLines(); i++) {
      BudgetLine line = BudgetLine.of(headings[i % headings.length]);
      if (draw.recorded()) {
        Money amount = draw.asAsked() ? pounds(500, 9_000) : pounds(0, 300);
        sum += amount.pence();
        line = line.withAmount(amount);
      } else if (draw.asAsked()) {
        line = line.withReason("not needed this year");
      }
      if (draw.chance(8)) {
        line = line.withFreeOfCharge("a room in the children's centre");
      }
      budget.line(line.withNoFreeOne(draw.yes()));
    }
    if (draw.recorded()) {
      budget.total(new Money(draw.asAsked() ? sum : sum + draw.from(1, 500_00)));
    }
    budget.complete(draw.yes());
    draw.maybe(() -> period).ifPresent(budget::period);
    budget.vat(draw.maybe(() -> draw.any(VatBasis.class)).orElse(VatBasis.NOT_RECORDED));
    budget.agreed(draw.yes());
    budget.lmsBoardAgreedSources(draw.yes());
    for (int i = draw.recorded() ? draw.from(1, 2) : 0; i > 0; i--) {
      budget.funder(
          new Funder(
              "Funder " + i,
              draw.maybe(() -> pounds(1_000, 60_000)),
              Optional.empty(),
              draw.maybe(period::first)));
    }
    if (draw.recorded() && draw.chance(40)) {
      budget.claim(
          new Claim(
              draw.orElse(Payer.NOT_RECORDED, Payer.AREA_TEAM),
              BudgetHeading.LMS_MEETINGS,
              activities.isEmpty() ? Optional.empty() : Optional.of(draw.any(activities).id()),
              draw.maybe(() -> pounds(50, 500))));
    }
    return budget.build();
  }

  FundingRequest request() {
    return new FundingRequest(
        draw.orElse(Contact.NOT_RECORDED, Contact.CHAIR),
        draw.yes(),
        Optional.empty(),
        Optional.empty(),
        draw.maybe(() -> "What we want to do, and why."),
        draw.maybe(() -> "What the money is for."),
        draw.yes(),
        draw.yes(),
        draw.maybe(() -> "the commissioner's lead for maternity"),
        draw.maybe(() -> period.first().plusDays(draw.from(-90, draw.asAsked() ? -1 : 60))));
  }

  private Money pounds(int first, int last) {
    return new Money(draw.from(first, last) * 100L);
  }
}
