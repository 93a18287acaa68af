package org.mvprules.books;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.WorkPlan;

/**
 * Work plans, budgets, requests for money and payment policies made up at random, for a
 * partnership.
 *
 * <p>Lengths lie on the boundary of a half day, days are few, so that activities share them, and
 * budgets come close to what the plan costs. A plan has either lengths that are not recorded or
 * amounts that were agreed, not both: what the one leaves open and the other caps has no exact
 * answer line by line.
 */
final class Plans {

  private static final PlanStatus[] STATUSES =
      EnumSet.complementOf(EnumSet.of(PlanStatus.NONE)).toArray(PlanStatus[]::new);

  private static final LocalDate FIRST = LocalDate.of(2019, 4, 1);
  private static final int[] MINUTES = {0, 1, 60, 120, 180, 239, 240, 241, 300, 480};
  private static final int[] PREPARATIONS = {0, 60, 180};
  private static final long[] AGREED = {0, 2_000, 7_499, 7_500, 10_000, 15_000, 20_000};
  private static final long[] AMOUNTS = {
    0, 1_250, 7_499, 7_500, 15_000, 22_499, 22_500, 30_000, 45_000, 90_000
  };
  private static final String[] PREPARATION = {
    "included in fee", "added to meeting", "separate activity"
  };

  /** What is not always paid for in the same way, more often than the rest. */
  private static final ActivityKind[] OFTEN = {
    ActivityKind.MVP_MEETING,
    ActivityKind.EXPERT_ADVICE,
    ActivityKind.LMS_MEETING,
    ActivityKind.SURVEY,
    ActivityKind.TRAINING
  };

  private Plans() {}

  /** The same partnership without a work plan and money of its own. */
  private static Mvp.Builder withoutPapers(Mvp mvp) {
    Mvp.Builder bare =
        Mvp.builder(mvp.id()).memberList(mvp.memberList()).arrangements(mvp.arrangements());
    mvp.vacantPosts().forEach(bare::vacant);
    mvp.termsOfReference().ifPresent(bare::termsOfReference);
    mvp.settings().forEach(bare::setting);
    return bare;
  }

  /**
   * The partnership with a plan, a budget, a request and a policy.
   *
   * @param mvp the partnership
   * @param random where they are drawn from
   * @return a partnership whose members take part in what is planned
   */
  static Mvp added(Mvp mvp, Random random) {
    Mvp.Builder with = withoutPapers(mvp);
    List<Activity> activities = new ArrayList<>();
    if (chance(random, 92)) {
      List<String> people = mvp.memberList().members().stream().map(Member::id).toList();
      boolean gaps = chance(random, 40);
      for (int i = random.nextInt(7); i > 0; i--) {
        activities.add(activity("a-" + i, people, gaps, random));
      }
      with.workPlan(
          new WorkPlan(
              activities.isEmpty() ? PlanStatus.NOT_RECORDED : any(STATUSES, random),
              maybe(30, period(random), random),
              Optional.empty(),
              Answer.NOT_RECORDED,
              Optional.empty(),
              Answer.NOT_RECORDED,
              List.of(),
              List.of(),
              Answer.NOT_RECORDED,
              activities));
    }
    if (chance(random, 85)) {
      with.budget(budget(activities, random));
    }
    with.fundingRequest(request(random));
    with.paymentPolicy(policy(random));
    if (chance(random, 60)) {
      with.setting("preparation", any(PREPARATION, random));
    }
    if (chance(random, 30)) {
      with.setting("feePer", random.nextBoolean() ? "day" : "activity");
    }
    if (chance(random, 50)) {
      with.setting("repayWithinDays", "30");
    }
    return with.build();
  }

  private static Activity activity(String id, List<String> people, boolean gaps, Random random) {
    Activity.Builder activity = Activity.builder(id, "Activity " + id);
    activity.kind(any(chance(random, 50) ? OFTEN : ActivityKind.values(), random));
    List<LocalDate> days = new ArrayList<>();
    if (chance(random, 70)) {
      for (int i = random.nextInt(3); i >= 0; i--) {
        LocalDate day = FIRST.plusDays(random.nextInt(4));
        if (!days.contains(day)) {
          days.add(day);
          activity.day(day);
        }
      }
    }
    if (chance(random, days.isEmpty() ? 90 : 10)) {
      activity.times(count(random));
    }
    boolean timed = !gaps || chance(random, 75);
    if (timed) {
      activity.minutes(MINUTES[random.nextInt(MINUTES.length)]);
    }
    if (chance(random, timed ? 12 : 60) && (gaps || timed)) {
      activity.length(random.nextBoolean() ? PlannedLength.HALF_DAY : PlannedLength.DAY);
    }
    if (chance(random, 25)) {
      activity.startsAt(LocalTime.of(chance(random, 60) ? 22 : 10, 0));
    }
    if (chance(random, 12)) {
      activity.cancelled(any(Answer.values(), random));
    }
    if (chance(random, 40)) {
      activity.paidBy(any(Payer.values(), random));
    }
    if (chance(random, 8)) {
      activity.heading(any(BudgetHeading.values(), random));
    }
    if (chance(random, 15)) {
      activity.seldomHeardGroup("a group");
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      activity.participation(part(people, days, gaps, random));
    }
    for (int i = random.nextInt(4) - 2; i > 0; i--) {
      activity.otherCost(
          new OtherCost(
              any(BudgetHeading.values(), random),
              Optional.empty(),
              maybe(80, new Money(any(AMOUNTS, random)), random)));
    }
    return activity.build();
  }

  private static Participation part(
      List<String> people, List<LocalDate> days, boolean gaps, Random random) {
    // The same few people again and again, so that they meet themselves on a day.
    Participation.Builder part =
        people.isEmpty() || chance(random, 25)
            ? Participation.of(count(random), any(Seat.values(), random))
            : Participation.of(people.get(random.nextInt(Math.min(4, people.size()))));
    part.as(
        chance(random, 45)
            ? any(
                new PartTaken[] {PartTaken.CHAIR, PartTaken.VICE_CHAIR, PartTaken.EXPERT_ADVISER},
                random)
            : any(PartTaken.values(), random));
    if (chance(random, 15)) {
      part.minutes(MINUTES[random.nextInt(MINUTES.length)]);
    }
    if (chance(random, 50)) {
      part.preparation(PREPARATIONS[random.nextInt(PREPARATIONS.length)]);
      // Preparing on a certain day for something on no certain day is not counted here.
      if (!days.isEmpty() && chance(random, 40)) {
        part.preparedOn(FIRST.plusDays(random.nextInt(5) - 1L));
      }
    }
    part.inPaidTime(chance(random, 65) ? Answer.NOT_RECORDED : any(Answer.values(), random));
    part.offer(chance(random, 50) ? PaymentOffer.NOT_RECORDED : any(PaymentOffer.values(), random));
    if (!gaps && chance(random, 15)) {
      part.agreed(new Money(any(AGREED, random)));
    }
    if (chance(random, 40)) {
      part.expenses(new Money(any(AMOUNTS, random)));
    }
    return part.build();
  }

  private static Count count(Random random) {
    long number = random.nextInt(7);
    return chance(random, 80)
        ? Count.exactly(number)
        : random.nextBoolean() ? Count.about(number) : Count.atLeast(number);
  }

  private static Budget budget(List<Activity> activities, Random random) {
    Budget.Builder budget = Budget.builder();
    budget.complete(any(Answer.values(), random));
    if (chance(random, 60)) {
      budget.period(budgeted(random));
    }
    if (chance(random, 25)) {
      budget.vat(any(VatBasis.values(), random));
    }
    long sum = 0;
    List<BudgetHeading> headings = new ArrayList<>();
    if (chance(random, 15)) {
      headings.addAll(List.of(BudgetHeading.values()));
    }
    for (int i = random.nextInt(9); i > 0; i--) {
      headings.add(any(BudgetHeading.values(), random));
    }
    for (BudgetHeading heading : headings) {
      BudgetLine line = BudgetLine.of(heading);
      if (chance(random, 80)) {
        long amount = any(AMOUNTS, random);
        sum += amount;
        line = line.withAmount(new Money(amount));
      }
      if (chance(random, 12)) {
        line = line.withFreeOfCharge("a room");
      }
      if (chance(random, 12)) {
        line = line.withReason("not needed");
      }
      if (chance(random, 40)) {
        line = line.withNoFreeOne(any(Answer.values(), random));
      }
      if (chance(random, 10)) {
        line = line.withVat(any(VatBasis.values(), random));
      }
      budget.line(line);
    }
    if (chance(random, 65)) {
      budget.total(new Money(Math.max(0, sum + random.nextInt(3) - 1)));
    } else if (chance(random, 20)) {
      budget.total(new Money(0));
    }
    if (chance(random, 40)) {
      budget.agreed(any(Answer.values(), random));
    }
    if (chance(random, 30)) {
      budget.agreedOn(FIRST);
    }
    budget.lmsBoardAgreedSources(any(Answer.values(), random));
    for (int i = random.nextInt(3); i > 0; i--) {
      budget.funder(
          new Funder(
              "Funder " + i,
              maybe(80, new Money(900_000), random),
              Optional.empty(),
              maybe(80, FIRST, random)));
    }
    if (chance(random, 25)) {
      Optional<String> activity =
          activities.isEmpty() ? Optional.empty() : maybe(50, activities.get(0).id(), random);
      budget.claim(
          new Claim(
              any(Payer.values(), random),
              chance(random, 70) ? BudgetHeading.LMS_MEETINGS : BudgetHeading.OTHER,
              activity,
              Optional.empty()));
    }
    return budget.build();
  }

  private static Period period(Random random) {
    LocalDate last =
        switch (random.nextInt(4)) {
          case 0 -> FIRST.plusMonths(12).minusDays(2);
          case 1 -> FIRST.plusMonths(12);
          case 2 -> FIRST.plusMonths(13).minusDays(1);
          default -> FIRST.plusMonths(12).minusDays(1);
        };
    return new Period(FIRST, last);
  }

  /** Most are for the day judged; some end the day before, or begin the day after. */
  private static Period budgeted(Random random) {
    return switch (random.nextInt(10)) {
      case 0 -> new Period(judgedOn().minusYears(1), judgedOn().minusDays(1));
      case 1 -> new Period(judgedOn().minusYears(1), judgedOn());
      case 2 -> new Period(judgedOn().plusDays(1), judgedOn().plusYears(1));
      default -> period(random);
    };
  }

  private static FundingRequest request(Random random) {
    return new FundingRequest(
        any(Contact.values(), random),
        any(Answer.values(), random),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        any(Answer.values(), random),
        any(Answer.values(), random),
        maybe(70, "the lead", random),
        maybe(80, FIRST.plusDays(random.nextInt(3) - 1L), random));
  }

  private static PaymentPolicy policy(Random random) {
    Count days = new Count(29 + random.nextInt(3), any(Count.Precision.values(), random));
    return new PaymentPolicy(
        maybe(60, "Local policy", random),
        any(Answer.values(), random),
        maybe(80, days, random),
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED);
  }

  /** The day on which to judge them. */
  static LocalDate judgedOn() {
    return Mvps.JUDGED_ON;
  }

  private static boolean chance(Random random, int ofAHundred) {
    return random.nextInt(100) < ofAHundred;
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static long any(long[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static <T> Optional<T> maybe(int ofAHundred, T value, Random random) {
    return chance(random, ofAHundred) ? Optional.of(value) : Optional.empty();
  }
}
