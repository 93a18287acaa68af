package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.SchemaCheck;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.JsonCost;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostLine.What;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.words.PersonDay;
import org.mvprules.rules.words.View;

/** What holds of costs whatever the plan. */
class CostPropertyTest {

  private static final LocalDate DAY = Plans.judgedOn();
  private static final LoadedBook NATIONAL = Books.national();
  private static final List<LoadedBook> DEARER =
      List.of(
          Books.nationalWith("@Value(\"76.00\")", "@Value(\"75.00\")"),
          Books.nationalWith("@Value(\"150.01\")", "@Value(\"150.00\")"),
          Books.nationalWith("@Value(\"90.00\")", "@Value(\"75.00\")"));

  /**
   * Where no way of counting preparation is chosen, an amount is a range over all of them, line by
   * line: ways that divide the same fee otherwise between lines make it wider. What holds of a sum
   * is asserted of each way by itself.
   */
  private static final List<String> WAYS_OF_PREPARING =
      List.of("included in fee", "added to meeting", "separate activity");

  private static Mvp preparing(Mvp mvp, String way) {
    return mvp.toBuilder().setting("preparation", way).build();
  }

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  private static CostedPlan costs(Mvp mvp) {
    return costs(NATIONAL, mvp);
  }

  private static CostedPlan costs(LoadedBook book, Mvp mvp) {
    return Assessment.cost(book, book.directEngine(), mvp, DAY);
  }

  private static Amount fees(Mvp mvp) {
    return sum(
        costs(mvp).lines().stream()
            .filter(line -> line.what() == What.FEE)
            .map(CostLine::amount)
            .toList());
  }

  private static Amount sum(Collection<Amount> amounts) {
    return amounts.stream().reduce(Amount.NOTHING, Amount::plus);
  }

  private static Mvp with(Mvp mvp, List<Activity> activities) {
    WorkPlan plan = mvp.workPlan().orElseThrow();
    return mvp.toBuilder()
        .workPlan(
            new WorkPlan(
                plan.status(),
                plan.period(),
                plan.agreedOn(),
                plan.agreedWithLms(),
                plan.agreedWithLmsOn(),
                plan.ratified(),
                plan.ratifications(),
                plan.priorities(),
                plan.complete(),
                activities))
        .build();
  }

  private static List<Activity> activities(Mvp mvp) {
    return mvp.workPlan().map(WorkPlan::activities).orElse(List.of());
  }

  // What is written

  private static final SchemaCheck SCHEMA = schema();

  private static SchemaCheck schema() {
    try (InputStream in = JsonCost.class.getResourceAsStream("cost.schema.json")) {
      return SchemaCheck.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Property(tries = 300)
  void theJsonFitsItsSchema(@ForAll("partnerships") Mvp drawn, @ForAll long seed) {
    CostedPlan plan = costs(Plans.added(drawn, new Random(seed)));
    CostedPlan other = costs(Plans.added(drawn, new Random(~seed)));

    assertThat(SCHEMA.complaints(JsonCost.of(plan).toString())).isEmpty();
    assertThat(SCHEMA.complaints(JsonCost.of(new CostChanges(List.of(), plan, other)).toString()))
        .isEmpty();
  }

  // A person's day

  private static Mvp chairOnOneDay(List<Integer> lengths) {
    List<Activity> activities = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      activities.add(
          Activity.builder("a-" + i, "Activity")
              .kind(ActivityKind.MVP_MEETING)
              .day(DAY)
              .minutes(lengths.get(i))
              .participation(Participation.of("chair").as(PartTaken.CHAIR).build())
              .build());
    }
    return ofAServiceUser(activities);
  }

  private static Mvp ofAServiceUser(List<Activity> activities) {
    return Mvp.builder("mvp")
        .memberList(
            MemberList.builder()
                .member(Member.builder("chair").seat(Seat.SERVICE_USER).build())
                .build())
        .workPlan(WorkPlan.of(activities.toArray(new Activity[0])))
        .build();
  }

  @Property(tries = 1_000)
  void splittingAnActivityOfADayNeverChangesItsFee(
      @ForAll @IntRange(min = 0, max = 600) int minutes, @ForAll long seed) {
    List<Integer> pieces = new ArrayList<>();
    Random random = new Random(seed);
    int left = minutes;
    while (left > 0) {
      int piece = 1 + random.nextInt(left);
      pieces.add(piece);
      left -= piece;
    }

    assertThat(fees(chairOnOneDay(pieces))).isEqualTo(fees(chairOnOneDay(List.of(minutes))));
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void theOrderOfActivitiesNeverChangesTheFees(
      @ForAll("partnerships") Mvp drawn, @ForAll long seed) {
    Random random = new Random(seed);
    Mvp mvp = Plans.added(drawn, random);
    List<Activity> shuffled = new ArrayList<>(activities(mvp));
    Collections.shuffle(shuffled, random);

    if (!shuffled.isEmpty()) {
      for (String way : WAYS_OF_PREPARING) {
        assertThat(fees(preparing(with(mvp, shuffled), way))).isEqualTo(fees(preparing(mvp, way)));
      }
    }
  }

  private static Activity changed(Activity a, UnaryOperator<Participation> change) {
    return new Activity(
        a.id(),
        a.title(),
        a.kind(),
        a.seldomHeardGroup(),
        a.aimedAt(),
        a.accessNeeds(),
        a.rung(),
        a.days(),
        a.times(),
        a.startsAt(),
        a.minutes(),
        a.length(),
        a.online(),
        a.meal(),
        a.cancelled(),
        a.paidBy(),
        a.heading(),
        a.costsNothing(),
        a.ledBy(),
        a.participations().stream().map(change).toList(),
        a.otherCosts());
  }

  private static Participation with(
      Participation part, Optional<LocalDate> preparedOn, PaymentOffer offer) {
    return new Participation(
        part.who(),
        part.people(),
        part.seat(),
        part.as(),
        part.minutes(),
        part.preparation(),
        preparedOn,
        part.inPaidTime(),
        offer,
        part.agreed(),
        part.expenses());
  }

  // Sums

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void theTotalIsTheSumAtEveryLevel(@ForAll("partnerships") Mvp drawn, @ForAll long seed) {
    CostedPlan plan = costs(Plans.added(drawn, new Random(seed)));

    List<Map<?, Amount>> levels =
        List.of(
            plan.by(CostLine::activity),
            plan.by(CostLine::heading),
            plan.by(CostLine::month),
            plan.by(CostLine::who),
            plan.by(CostLine::payer),
            plan.by(CostLine::what),
            plan.by(CostLine::part),
            plan.byMonth());
    long least = plan.lines().stream().mapToLong(line -> line.amount().least().pence()).sum();
    long most = plan.lines().stream().mapToLong(line -> line.amount().most().pence()).sum();
    assertThat(plan.total()).isEqualTo(new Amount(new Money(least), new Money(most)));
    for (Map<?, Amount> level : levels) {
      assertThat(sum(level.values())).isEqualTo(plan.total());
    }
    assertThat(sum(plan.headings().stream().map(each -> each.planned()).toList()))
        .isEqualTo(plan.onTheBudget());
    assertThat(plan.onTheBudget().most()).isLessThanOrEqualTo(plan.total().most());
  }

  // Rates

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void aHigherRateNeverLowersWhatAnythingComesTo(
      @ForAll("partnerships") Mvp drawn, @ForAll long seed) {
    for (String way : WAYS_OF_PREPARING) {
      Mvp mvp = preparing(Plans.added(drawn, new Random(seed)), way);
      Amount total = costs(mvp).total();

      for (LoadedBook dearer : DEARER) {
        Amount higher = costs(dearer, mvp).total();
        assertThat(higher.least()).isGreaterThanOrEqualTo(total.least());
        assertThat(higher.most()).isGreaterThanOrEqualTo(total.most());
      }
    }
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void declinedFeesCostNothing(@ForAll("partnerships") Mvp drawn, @ForAll long seed) {
    Mvp mvp = Plans.added(drawn, new Random(seed));
    List<Activity> declined =
        activities(mvp).stream()
            .map(
                activity ->
                    changed(
                        activity,
                        part -> with(part, part.preparedOn(), PaymentOffer.OFFERED_AND_DECLINED)))
            .toList();

    if (!declined.isEmpty()) {
      Mvp unpaid = with(mvp, declined);
      assertThat(fees(unpaid)).isEqualTo(Amount.NOTHING);
      assertThat(costs(unpaid).total())
          .isEqualTo(
              sum(
                  costs(mvp).lines().stream()
                      .filter(line -> line.what() != What.FEE)
                      .map(CostLine::amount)
                      .toList()));
    }
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void copiesOnDaysOfTheirOwnCostSoManyTimes(
      @ForAll("partnerships") Mvp drawn,
      @ForAll long seed,
      @ForAll @IntRange(min = 2, max = 4) int copies) {
    Mvp mvp = Plans.added(drawn, new Random(seed));
    List<Activity> all = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      // Every day of a plan lies within a fortnight.
      long later = 14L * i;
      String copy = "-" + i;
      activities(mvp).forEach(activity -> all.add(moved(activity, copy, later)));
    }

    if (!all.isEmpty()) {
      assertThat(costs(with(mvpWithoutClaims(mvp), all)).total())
          .isEqualTo(costs(mvp).total().times(copies));
    }
  }

  private static Mvp mvpWithoutClaims(Mvp mvp) {
    return mvp.budget().isEmpty()
        ? mvp
        : mvp.toBuilder().budget(org.mvprules.core.budget.Budget.builder().build()).build();
  }

  private static Activity moved(Activity activity, String copy, long later) {
    Activity a =
        changed(
            activity,
            part -> with(part, part.preparedOn().map(day -> day.plusDays(later)), part.offer()));
    return new Activity(
        a.id() + copy,
        a.title(),
        a.kind(),
        a.seldomHeardGroup(),
        a.aimedAt(),
        a.accessNeeds(),
        a.rung(),
        a.days().stream().map(day -> day.plusDays(later)).toList(),
        a.times(),
        a.startsAt(),
        a.minutes(),
        a.length(),
        a.online(),
        a.meal(),
        a.cancelled(),
        a.paidBy(),
        a.heading(),
        a.costsNothing(),
        a.ledBy(),
        a.participations(),
        a.otherCosts());
  }

  // Size

  /** Counts what rules are asked about a person's day. */
  private static final class Counting implements Engine {
    private final Engine engine = NATIONAL.directEngine();
    private final AtomicLong days = new AtomicLong();
    private final AtomicLong views = new AtomicLong();

    @Override
    public void lookAt(List<? extends View> looked, Hearing hearing) {
      views.addAndGet(looked.size());
      days.addAndGet(looked.stream().filter(PersonDay.class::isInstance).count());
      engine.lookAt(looked, hearing);
    }
  }

  private static Mvp large(int activities, boolean onOneDay) {
    List<Activity> all = new ArrayList<>();
    for (int i = 0; i < activities; i++) {
      all.add(
          Activity.builder("a-" + i, "Meeting")
              .kind(ActivityKind.MVP_MEETING)
              .day(onOneDay ? DAY : DAY.plusDays(i))
              .minutes(onOneDay ? i == 0 ? 240 : 0 : i % 2 == 0 ? 240 : 241)
              .participation(
                  Participation.of("chair")
                      .as(PartTaken.CHAIR)
                      .inPaidTime(Answer.NO)
                      .preparation(onOneDay ? 0 : 60)
                      .preparedOn(onOneDay ? DAY : DAY.plusDays(i + 1L))
                      .build())
              .build());
    }
    return ofAServiceUser(all);
  }

  @Test
  void aHundredThousandActivitiesAskRulesAboutADayOfEachLengthOnce() {
    Counting some = new Counting();
    Counting many = new Counting();
    Assessment.cost(NATIONAL, some, large(1_000, false), DAY);
    CostedPlan plan = Assessment.cost(NATIONAL, many, large(100_000, false), DAY);

    // Each is linked to the next by its preparation, and half of them are days. They are spread
    // over centuries, in which the figures of the book change a few times.
    assertThat(some.days.get()).isLessThan(20);
    assertThat(many.days.get()).isLessThan(60);
    assertThat(many.views.get()).isEqualTo(100_000 + many.days.get());
    assertThat(plan.total().least()).isEqualTo(new Money(50_000 * 7_500L + 50_000 * 15_000L));
  }

  @Test
  void aHundredThousandActivitiesOfOneDayEarnOneFee() {
    Counting counting = new Counting();
    CostedPlan plan = Assessment.cost(NATIONAL, counting, large(100_000, true), DAY);

    assertThat(counting.days.get()).isLessThan(20);
    assertThat(plan.total()).isEqualTo(Amount.exactly(new Money(7_500)));
  }
}
