package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Period;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.MvpValidator;

/** What in a plan cannot be, or contradicts itself, is costed as recorded and remarked upon. */
class CostRemarksTest {

  private static final MvpValidator VALIDATOR = MvpValidator.of(Books.national());
  private static final LocalDate MONDAY = LocalDate.of(2018, 5, 7);

  private static Activity.Builder meeting(String id) {
    return Activity.builder(id, "Meeting " + id).kind(ActivityKind.MVP_MEETING);
  }

  private static Activity.Builder on(String id, String startsAt, int minutes) {
    return meeting(id).day(MONDAY).startsAt(LocalTime.parse(startsAt)).minutes(minutes);
  }

  private static Activity led(Activity.Builder activity) {
    return activity.participation(Participation.of("m-1").as(PartTaken.CHAIR).build()).build();
  }

  private static List<String> remarks(Optional<Period> period, Activity... activities) {
    MemberList list =
        MemberList.builder()
            .member(Member.builder("m-1").seat(Seat.SERVICE_USER).build())
            .member(Member.builder("m-2").seat(Seat.SERVICE_USER).build())
            .build();
    WorkPlan.Builder plan = WorkPlan.of(activities).toBuilder();
    period.ifPresent(plan::period);
    return VALIDATOR
        .cost(Mvp.builder("mvp").memberList(list).workPlan(plan.build()).build(), MONDAY)
        .remarks();
  }

  private static List<String> remarks(Activity... activities) {
    return remarks(Optional.empty(), activities);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-03-31, true",
    "2018-04-01, false",
    "2019-03-31, false",
    "2019-04-01, true",
  })
  void aDayOutsideThePeriodOfThePlan(LocalDate day, boolean told) {
    Period year = new Period(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31));

    List<String> remarks = remarks(Optional.of(year), led(meeting("a").day(day).minutes(60)));

    assertThat(remarks).hasSize(told ? 1 : 0);
    assertThat(remarks)
        .allMatch(
            text ->
                text.startsWith("Meeting a: ")
                    && text.endsWith(
                        " lies outside the period of the work plan, 1 April 2018 to 31 March"
                            + " 2019."));
  }

  @Test
  void noDayIsOutsideAPeriodThatIsNotRecorded() {
    assertThat(remarks(led(meeting("a").day(MONDAY).minutes(60)))).isEmpty();
  }

  @Test
  void moreOrFewerDaysThanTimes() {
    Activity.Builder meeting = meeting("a").day(MONDAY).day(MONDAY.plusDays(1)).minutes(60);

    assertThat(remarks(led(meeting.times(Count.exactly(3)))))
        .containsExactly(
            "Meeting a: it has 2 days, but is said to take place 3 times. The days are costed.");
    assertThat(remarks(led(meeting.times(Count.exactly(2))))).isEmpty();
    assertThat(remarks(led(meeting.times(Count.about(3))))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "10:00, 120, 12:00, false",
    "10:00, 121, 12:00, true",
    "12:00, 60, 10:00, false",
    "12:00, 60, 10:01, true",
    "10:00, 60, 10:00, true",
  })
  void onePersonInTwoPlaces(String startsAt, int minutes, String otherStartsAt, boolean told) {
    List<String> remarks =
        remarks(led(on("a", startsAt, minutes)), led(on("b", otherStartsAt, 120)));

    assertThat(remarks).hasSize(told ? 1 : 0);
    assertThat(remarks)
        .allMatch(text -> text.startsWith("m-1 on 7 May 2018: in two places at once, Meeting "));
  }

  @Test
  void twoPlacesFarApartInThePlanOfALongDay() {
    Activity[] activities = new Activity[42];
    activities[0] = led(on("first", "08:00", 30));
    for (int i = 1; i < 41; i++) {
      activities[i] = led(on("a-" + i, "%02d:%02d".formatted(9 + i / 6, i % 6 * 10), 10));
    }
    activities[41] = led(on("last", "08:29", 1));

    assertThat(remarks(activities))
        .containsExactly(
            "m-1 on 7 May 2018: in two places at once, Meeting first and Meeting last.");
  }

  @Test
  void twoCapacitiesInOneActivityAreOnePlaceAndOneTime() {
    Activity both =
        on("a", "00:00", 721)
            .participation(Participation.of("m-1").as(PartTaken.CHAIR).build())
            .participation(Participation.of("m-1").as(PartTaken.EXPERT_ADVISER).build())
            .build();

    assertThat(remarks(both)).isEmpty();
  }

  @Test
  void twoPeopleAreNotOne() {
    Activity other =
        on("b", "10:00", 60)
            .participation(Participation.of("m-2").as(PartTaken.CHAIR).build())
            .build();

    assertThat(remarks(led(on("a", "10:00", 60)), other)).isEmpty();
  }

  @Test
  void whatWasCalledOffTakesNoTime() {
    List<String> remarks =
        remarks(led(on("a", "10:00", 60)), led(on("b", "10:00", 1440).cancelled(Answer.YES)));

    assertThat(remarks)
        .containsExactly(
            "Meeting b: it was called off; the guidance does not say what is due then.");
  }

  @ParameterizedTest
  @CsvSource({"720, false", "721, true"})
  void moreMinutesThanADayHas(int minutes, boolean told) {
    List<String> remarks =
        remarks(
            led(meeting("a").day(MONDAY).minutes(720)),
            led(meeting("b").day(MONDAY).minutes(minutes)));

    assertThat(remarks)
        .isEqualTo(
            told
                ? List.of("m-1 on 7 May 2018: 1441 minutes in all, more than a day has.")
                : List.of());
  }
}
