package org.mvprules.core.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Period;
import org.mvprules.core.payment.Payer;

class ActivityTest {

  private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

  @Test
  void whatIsNotSaidIsNotRecorded() {
    Activity survey = Activity.builder("a1", "Survey").build();
    assertThat(survey.kind()).isEqualTo(ActivityKind.NOT_RECORDED);
    assertThat(survey.days()).isEmpty();
    assertThat(survey.times()).isEmpty();
    assertThat(survey.startsAt()).isEmpty();
    assertThat(survey.minutes()).isEmpty();
    assertThat(survey.length()).isEqualTo(PlannedLength.NOT_RECORDED);
    assertThat(survey.cancelled()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(survey.paidBy()).isEqualTo(Payer.NOT_RECORDED);
    assertThat(survey.heading()).isEmpty();
    assertThat(survey.costsNothing()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(survey.participations()).isEmpty();
    assertThat(survey.otherCosts()).isEmpty();
  }

  @Test
  void aDayStandsOnce() {
    Activity.Builder visits = Activity.builder("a1", "Visits").day(DAY).day(DAY.plusDays(1));
    assertThat(visits.build().days()).containsExactly(DAY, DAY.plusDays(1));
    assertImpossible(visits.day(DAY)::build, "days/2");
  }

  @Test
  void daysKeepTheirOrder() {
    assertThat(Activity.builder("a1", "Visits").day(DAY.plusDays(9)).day(DAY).build().days())
        .containsExactly(DAY.plusDays(9), DAY);
  }

  /** Real records do say both, and not always alike. */
  @Test
  void daysAndTimesMayContradictEachOther() {
    Activity visits = Activity.builder("a1", "Visits").day(DAY).times(Count.exactly(6)).build();
    assertThat(visits.days()).hasSize(1);
    assertThat(visits.times()).contains(Count.exactly(6));
  }

  @Test
  void oneThatGoesOnPastMidnightIsHeldWhole() {
    Activity night =
        Activity.builder("a1", "Night walk")
            .day(DAY)
            .startsAt(LocalTime.of(22, 0))
            .minutes(240)
            .build();
    assertThat(night.minutes()).contains(new Minutes(240));
    assertThat(night.startsAt()).contains(LocalTime.of(22, 0));
  }

  @Test
  void noOccasionIsLongerThanADay() {
    Activity.Builder activity = Activity.builder("a1", "Visits");
    assertThat(activity.minutes(1440).build().minutes()).contains(new Minutes(1440));
    assertThat(activity.minutes(0).build().minutes()).contains(new Minutes(0));
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> activity.minutes(1441));
  }

  @Test
  void textsHaveSomethingToReadInThem() {
    assertImpossible(() -> Activity.builder("", "Survey").build(), "id");
    assertImpossible(() -> Activity.builder("a1", " ").build(), "title");
    assertImpossible(
        () -> Activity.builder("a1", "Group").seldomHeardGroup("").build(), "seldomHeardGroup");
    assertImpossible(
        () -> new OtherCost(BudgetHeading.VENUE, Optional.of(" "), Optional.empty()), "what");
  }

  @Test
  void listsAreCopied() {
    Participation part = Participation.of("m1").build();
    OtherCost hall = new OtherCost(BudgetHeading.VENUE, Optional.empty(), Optional.empty());
    Activity.Builder builder = Activity.builder("a1", "Visits");
    Activity activity = builder.day(DAY).participation(part).otherCost(hall).build();
    builder.day(DAY.plusDays(1)).participation(part).otherCost(hall);
    assertThat(activity.days()).containsExactly(DAY).isUnmodifiable();
    assertThat(activity.participations()).containsExactly(part).isUnmodifiable();
    assertThat(activity.otherCosts()).containsExactly(hall).isUnmodifiable();
  }

  @Test
  void onePersonMayTakePartTwice() {
    Participation chairs = Participation.of("m1").as(PartTaken.CHAIR).build();
    Participation takesMinutes = Participation.of("m1").as(PartTaken.ADMINISTRATOR).build();
    assertThat(
            Activity.builder("a1", "Meeting")
                .participation(chairs)
                .participation(takesMinutes)
                .build()
                .participations())
        .containsExactly(chairs, takesMinutes);
  }

  @Test
  void aPlanMayBeForDaysOnWhichNothingIsPlanned() {
    WorkPlan plan =
        WorkPlan.builder()
            .status(PlanStatus.DRAFT)
            .period(new Period(DAY, DAY))
            .agreedWithLmsOn(DAY.plusDays(1))
            .activity(Activity.builder("a1", "Visits").day(DAY.minusDays(1)).build())
            .build();
    assertThat(plan.period()).contains(new Period(DAY, DAY));
    assertThat(plan.agreedWithLmsOn()).contains(DAY.plusDays(1));
  }

  private static void assertImpossible(Runnable building, String where) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(building::run)
        .satisfies(e -> assertThat(e.where()).isEqualTo(where));
  }
}
