package org.mvprules.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.member.Member;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.payment.ReceivesBenefits;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;

/** What is made up at random has the cases in it on which rules about work and money turn. */
class MvpsTest {

  private static final int DRAWN = 1_000;
  private static final LocalDate A_YEAR_BEFORE = Mvps.JUDGED_ON.minusYears(1);

  private static List<Mvp> partnerships = List.of();

  @BeforeAll
  static void draw() {
    partnerships = drawn(Mvps.partnerships());
  }

  private static <T> List<T> drawn(Arbitrary<T> arbitrary) {
    var generator = arbitrary.generator(DRAWN);
    Random random = new Random(20_190_401);
    return Stream.generate(() -> generator.next(random).value()).limit(DRAWN).toList();
  }

  private static Stream<Activity> activities(Mvp mvp) {
    return mvp.workPlan().map(WorkPlan::activities).orElse(List.of()).stream();
  }

  private static void assertOften(int times, Predicate<Mvp> holds) {
    assertThat(partnerships.stream().filter(holds)).hasSizeGreaterThan(times);
  }

  private static void assertOftenAnActivity(int times, Predicate<Activity> holds) {
    assertThat(partnerships.stream().flatMap(MvpsTest::activities).filter(holds))
        .hasSizeGreaterThan(times);
  }

  private static void assertOftenAPart(int times, Predicate<Participation> holds) {
    assertThat(
            partnerships.stream()
                .flatMap(MvpsTest::activities)
                .flatMap(activity -> activity.participations().stream())
                .filter(holds))
        .hasSizeGreaterThan(times);
  }

  @Test
  void activitiesAreOfEveryKind() {
    for (ActivityKind kind : ActivityKind.values()) {
      assertOftenAnActivity(20, activity -> activity.kind() == kind);
    }
  }

  @Test
  void lengthsLieOnBothSidesOfHalfADay() {
    for (int minutes : new int[] {0, 1, 120, 239, 240, 241, 300, 480, 1440}) {
      assertOftenAnActivity(5, a -> a.minutes().equals(Optional.of(new Minutes(minutes))));
    }
    assertOftenAnActivity(100, activity -> activity.minutes().isEmpty());
    assertOftenAnActivity(5, MvpsTest::goesOnPastMidnight);
  }

  private static boolean goesOnPastMidnight(Activity activity) {
    return activity.startsAt().isPresent()
        && activity.minutes().isPresent()
        && activity.startsAt().get().toSecondOfDay() / 60 + activity.minutes().get().number()
            > Minutes.A_DAY;
  }

  @Test
  void onePersonTakesPartTwiceOnOneDay() {
    assertOften(
        50,
        mvp ->
            mvp.memberList().members().stream()
                .map(Member::id)
                .anyMatch(id -> hasTwoActivitiesOnOneDay(mvp, id)));
  }

  private static boolean hasTwoActivitiesOnOneDay(Mvp mvp, String id) {
    List<?> days =
        activities(mvp)
            .filter(
                activity ->
                    activity.participations().stream()
                        .anyMatch(p -> p.who().filter(id::equals).isPresent()))
            .flatMap(activity -> activity.days().stream())
            .toList();
    return days.stream().distinct().count() < days.size();
  }

  @Test
  void peopleTakePartInEveryCapacity() {
    for (PartTaken part : PartTaken.values()) {
      assertOftenAPart(20, each -> each.as() == part && each.who().isPresent());
      assertOftenAPart(20, each -> each.as() == part && each.people().isPresent());
    }
    assertOftenAPart(100, each -> each.preparation().isPresent() && each.preparedOn().isEmpty());
    assertOftenAPart(100, each -> each.preparedOn().isPresent());
    assertOftenAPart(100, each -> each.agreed().isPresent());
  }

  @Test
  void totalsAreTheSumOfTheLinesOrNot() {
    assertOften(100, mvp -> mvp.budget().filter(budget -> sumIsOff(budget, 0)).isPresent());
    assertOften(10, mvp -> mvp.budget().filter(budget -> sumIsOff(budget, 1)).isPresent());
    assertOften(10, mvp -> mvp.budget().filter(budget -> sumIsOff(budget, -1)).isPresent());
    assertOften(
        20,
        mvp ->
            mvp.budget().map(Budget::lines).orElse(List.of()).stream()
                .anyMatch(line -> line.vat() != VatBasis.NOT_RECORDED));
    assertOften(50, mvp -> mvp.budget().filter(b -> !b.claims().isEmpty()).isPresent());
  }

  private static boolean sumIsOff(Budget budget, long by) {
    long sum =
        budget.lines().stream().mapToLong(l -> l.amount().map(Money::pence).orElse(0L)).sum();
    return sum > 0 && budget.total().filter(total -> total.pence() - sum == by).isPresent();
  }

  @Test
  void whatIsAgreedIsAgreedBeforeWhatFollowsItOrAfter() {
    for (int order : new int[] {-1, 0, 1}) {
      assertOften(
          10,
          mvp ->
              isInOrder(
                  order,
                  mvp.workPlan().flatMap(WorkPlan::agreedWithLmsOn),
                  mvp.fundingRequest().submittedOn()));
      assertOften(
          5,
          mvp ->
              mvp.termsOfReference().stream()
                  .anyMatch(
                      terms ->
                          terms.ratifications().stream()
                              .filter(each -> each.by() == Ratifier.LMS_BOARD)
                              .anyMatch(each -> isInOrder(order, terms.agreedOn(), each.on()))));
      assertOften(5, mvp -> mvp.foundedOn().equals(Optional.of(A_YEAR_BEFORE.plusDays(order))));
      assertOften(
          10, mvp -> isInOrder(order, mvp.businessCase().start(), mvp.businessCase().end()));
    }
  }

  private static boolean isInOrder(int order, Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent()
        && other.isPresent()
        && Integer.signum(one.get().compareTo(other.get())) == order;
  }

  @Test
  void peopleAreToldBeforeTheyAcceptOrAfter() {
    assertOften(50, mvp -> informed(mvp, -1));
    assertOften(50, mvp -> informed(mvp, 0));
    assertOften(50, mvp -> informed(mvp, 1));
  }

  private static boolean informed(Mvp mvp, int order) {
    return mvp.memberList().members().stream()
        .map(Member::invitation)
        .filter(each -> each.informedOn().isPresent() && each.acceptedOn().isPresent())
        .anyMatch(
            each ->
                Integer.signum(each.informedOn().get().compareTo(each.acceptedOn().get()))
                    == order);
  }

  @Test
  void whatIsPrivateIsOfEveryKind() {
    for (ReceivesBenefits answer : ReceivesBenefits.values()) {
      assertOften(
          50,
          mvp ->
              mvp.memberList().members().stream()
                  .anyMatch(member -> member.personal().benefits() == answer));
    }
  }

  @Test
  void exchangingWhatIsPrivateChangesNothingElse() {
    for (Mvp mvp : partnerships) {
      List<Member> before = mvp.memberList().members();
      if (before.size() < 2) {
        continue;
      }
      Mvp changed = Mvps.withPrivateFactsExchanged(mvp, 0, 1);
      List<Member> after = changed.memberList().members();
      assertThat(after.get(0).personal()).isEqualTo(before.get(1).personal());
      assertThat(after.get(1).personal()).isEqualTo(before.get(0).personal());
      assertThat(withoutPrivateFacts(changed)).isEqualTo(withoutPrivateFacts(mvp));
      assertThat(Mvps.withPrivateFactsExchanged(changed, 0, 1)).isEqualTo(mvp);
    }
  }

  private static List<Member> withoutPrivateFacts(Mvp mvp) {
    return mvp.memberList().members().stream()
        .map(member -> member.toBuilder().personal(PrivateFacts.NOT_RECORDED).build())
        .toList();
  }
}
