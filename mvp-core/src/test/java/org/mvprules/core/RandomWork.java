package org.mvprules.core;

import static org.mvprules.core.Dice.anyOf;
import static org.mvprules.core.Dice.chance;
import static org.mvprules.core.Dice.count;
import static org.mvprules.core.Dice.maybe;
import static org.mvprules.core.Dice.mostly;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
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

/**
 * Work plans made up at random.
 *
 * <p>Their days come from a small pool, so that one person often takes part in several activities
 * of one day, and most lengths lie around half a day, so that sums fall on both sides of it.
 */
final class RandomWork {

  private static final Answer[] ANSWERS = Answer.values();
  private static final LocalDate FIRST = Mvps.JUDGED_ON;

  /** The first and the last day of a year, the days beside them, and two between. */
  private static final LocalDate[] POOL = {
    FIRST,
    FIRST.plusDays(1),
    FIRST.plusDays(1),
    FIRST.plusDays(182),
    FIRST.plusDays(182),
    FIRST.plusYears(1).minusDays(1),
    FIRST.plusYears(1),
    FIRST.minusDays(1)
  };

  private static final Integer[] MINUTES = {0, 1, 120, 239, 240, 241, 300, 480, 1440};
  private static final Integer[] USUAL_MINUTES = {60, 120, 120, 239, 240, 240, 241, 300};
  private static final Integer[] PREPARATION = {0, 60, 120, 180};
  private static final long[] AGREED = {0, 1, 3_000, 7_499, 7_500, 14_999, 15_000};
  private static final long[] EXPENSES = {0, 1, 250, 500, 1_999};
  private static final long[] OTHER_COSTS = {0, 1, 4_000, 12_050, 90_000};

  private static final LocalTime[] STARTS = {
    LocalTime.of(22, 0),
    LocalTime.of(22, 0),
    LocalTime.of(20, 1),
    LocalTime.of(19, 59),
    LocalTime.of(23, 59),
    LocalTime.MIDNIGHT,
    LocalTime.of(9, 30)
  };

  /** The statuses of a plan that there is. */
  private static final PlanStatus[] STATUSES =
      Arrays.stream(PlanStatus.values())
          .filter(status -> status != PlanStatus.NONE)
          .toArray(PlanStatus[]::new);

  private RandomWork() {}

  /** A plan in which only people of the list take part. */
  static WorkPlan workPlan(Random random, List<Member> people, Function<Random, String> words) {
    List<Activity> activities = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      String id = chance(random, 90) ? "a" + i : Dice.id(random) + i;
      activities.add(activity(random, id, people, words));
    }
    if (chance(random, 4)) {
      return WorkPlan.builder().status(PlanStatus.NONE).build();
    }
    WorkPlan.Builder plan = WorkPlan.builder().status(anyOf(random, STATUSES));
    if (chance(random, 80)) {
      plan.period(period(random));
    }
    if (chance(random, 50)) {
      plan.agreedOn(FIRST.plusDays(random.nextInt(5) - 3));
    }
    Answer agreedWithLms = anyOf(random, Answer.values());
    plan.agreedWithLms(agreedWithLms);
    if (agreedWithLms != Answer.NO && chance(random, 80)) {
      plan.agreedWithLmsOn(FIRST.plusDays(random.nextInt(4) - 2));
    }
    plan.ratified(mostly(random, 50, Answer.YES, new Answer[] {Answer.NOT_RECORDED}));
    RandomGovernance.ratifications(random, words).forEach(plan::ratification);
    for (int i = random.nextInt(4); i > 0; i--) {
      plan.priority(new Priority(words.apply(random), anyOf(random, PriorityOrigin.values())));
    }
    plan.complete(anyOf(random, Answer.values()));
    activities.forEach(plan::activity);
    WorkPlan drawn = plan.build();
    boolean unratified = drawn.ratifications().isEmpty() && drawn.status() != PlanStatus.RATIFIED;
    return unratified && chance(random, 25) ? plan.ratified(Answer.NO).build() : drawn;
  }

  /** Mostly a year from the first of April, now and then a term of three years or any other. */
  static Period period(Random random) {
    int draw = random.nextInt(100);
    if (draw < 75) {
      return new Period(FIRST, FIRST.plusYears(1).minusDays(1));
    }
    return draw < 90
        ? new Period(FIRST, FIRST.plusYears(3).minusDays(1))
        : new Period(
            FIRST.plusDays(random.nextInt(3) - 1), FIRST.plusDays(1 + random.nextInt(400)));
  }

  static Money amount(Random random, long[] pence) {
    return new Money(pence[random.nextInt(pence.length)]);
  }

  private static Activity activity(
      Random random, String id, List<Member> people, Function<Random, String> words) {
    ActivityKind kind = mostly(random, 20, ActivityKind.MVP_MEETING, ActivityKind.values());
    Activity.Builder activity = Activity.builder(id, words.apply(random)).kind(kind);
    if (chance(random, 25)) {
      activity.seldomHeardGroup(words.apply(random));
    }
    for (int i = chance(random, 20) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
      activity.aimedAt(words.apply(random));
    }
    Dice.someOf(random, AccessNeed.values(), 5).forEach(activity::accessNeed);
    activity.rung(mostly(random, 25, Rung.NOT_RECORDED, Rung.values()));
    activity.online(mostly(random, 70, Answer.NOT_RECORDED, Answer.values()));
    activity.meal(mostly(random, 60, Answer.NOT_RECORDED, Answer.values()));
    when(random, activity);
    howLong(random, activity);
    activity.cancelled(mostly(random, 90, Answer.NOT_RECORDED, ANSWERS));
    activity.paidBy(mostly(random, 60, Payer.PARTNERSHIP, Payer.values()));
    if (chance(random, 15)) {
      activity.heading(anyOf(random, BudgetHeading.values()));
    }
    for (int i = people.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
      activity.ledBy(people.get(random.nextInt(people.size())).id());
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      activity.participation(participation(random, kind, people));
    }
    for (int i = random.nextInt(100); i > 60; i -= 20) {
      activity.otherCost(otherCost(random, words));
    }
    return activity.costsNothing(mostly(random, 70, Answer.NOT_RECORDED, ANSWERS)).build();
  }

  /** On known days, or so many times; now and then both or neither. */
  private static void when(Random random, Activity.Builder activity) {
    int draw = random.nextInt(100);
    if (draw < 60 || draw >= 92) {
      List<LocalDate> days = new ArrayList<>();
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        LocalDate day = anyOf(random, POOL);
        if (!days.contains(day)) {
          days.add(day);
          activity.day(day);
        }
      }
    }
    if (draw >= 66) {
      activity.times(count(random, random.nextInt(8), 20));
    }
  }

  private static void howLong(Random random, Activity.Builder activity) {
    if (chance(random, 15)) {
      activity.startsAt(anyOf(random, STARTS));
    }
    if (chance(random, 80)) {
      activity.minutes(minutes(random));
      activity.length(mostly(random, 92, PlannedLength.NOT_RECORDED, PlannedLength.values()));
    } else {
      activity.length(anyOf(random, PlannedLength.values()));
    }
  }

  private static int minutes(Random random) {
    return anyOf(random, chance(random, 80) ? USUAL_MINUTES : MINUTES);
  }

  private static Participation participation(
      Random random, ActivityKind kind, List<Member> people) {
    Participation.Builder part;
    if (people.isEmpty() || chance(random, 30)) {
      Seat seat = mostly(random, 75, Seat.SERVICE_USER, Seat.values());
      part = Participation.of(count(random, random.nextInt(6), 20), seat);
      part.as(mostly(random, 10, PartTaken.ATTENDER, PartTaken.values()));
    } else {
      Member person = someone(random, people);
      part = Participation.of(person.id());
      part.as(mostly(random, 90, usualPart(random, kind, person), PartTaken.values()));
    }
    if (chance(random, 20)) {
      part.minutes(minutes(random));
    }
    if (chance(random, 30)) {
      part.preparation(anyOf(random, PREPARATION));
      if (chance(random, 40)) {
        part.preparedOn(anyOf(random, POOL));
      }
    }
    if (chance(random, 10)) {
      part.agreed(amount(random, AGREED));
    }
    if (chance(random, 40)) {
      part.expenses(amount(random, EXPENSES));
    }
    return part.inPaidTime(mostly(random, 60, Answer.NO, ANSWERS))
        .offer(mostly(random, 60, PaymentOffer.OFFERED_AND_ACCEPTED, PaymentOffer.values()))
        .build();
  }

  /** Somebody in office in half of all cases, if there is anybody. */
  private static Member someone(Random random, List<Member> people) {
    if (chance(random, 50)) {
      List<Member> inOffice =
          people.stream().filter(person -> person.offices().findAny().isPresent()).toList();
      if (!inOffice.isEmpty()) {
        return inOffice.get(random.nextInt(inOffice.size()));
      }
    }
    return people.get(random.nextInt(people.size()));
  }

  private static PartTaken usualPart(Random random, ActivityKind kind, Member person) {
    if (kind == ActivityKind.EXPERT_ADVICE) {
      return PartTaken.EXPERT_ADVISER;
    }
    List<Post> posts = person.offices().map(Office::office).toList();
    if (posts.contains(Post.CHAIR) || posts.contains(Post.LEAD)) {
      return PartTaken.CHAIR;
    }
    if (posts.contains(Post.VICE_CHAIR)) {
      return PartTaken.VICE_CHAIR;
    }
    if (kind == ActivityKind.ADMINISTRATION || posts.contains(Post.SECRETARY)) {
      return PartTaken.ADMINISTRATOR;
    }
    return chance(random, 70) ? PartTaken.MEMBER : PartTaken.ATTENDER;
  }

  private static OtherCost otherCost(Random random, Function<Random, String> words) {
    return new OtherCost(
        mostly(random, 40, BudgetHeading.VENUE, BudgetHeading.values()),
        maybe(random, words),
        chance(random, 85) ? Optional.of(amount(random, OTHER_COSTS)) : Optional.empty());
  }
}
