package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Status;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;

/** A rate that is raised from a day on: one figure more, and the last day of the old one. */
class RatesFromADayTest {

  private static final String OLD =
      """
      rule "figure: involvement payment for a day"
          @Value("150.00")
          @Unit("pounds for each person")
          @Since(2017-07-01)
      """;

  private static final String NEW =
      """
      rule "figure: involvement payment for a day from 2027-01-01"
          @Value("165.50")
          @Unit("pounds for each person")
          @Since(2027-01-01)
          @Source("London guide, App 3, Assessment of costs")
      when
      then
      end

      rule "figure: involvement payment for a day"
          @Value("150.00")
          @Unit("pounds for each person")
          @Since(2017-07-01)
          @Until(2026-12-31)
      """;

  private static final MvpValidator RAISED = MvpValidator.of(Books.nationalWith(NEW, OLD));
  private static final LocalDate LAST_OF_THE_OLD = LocalDate.of(2026, 12, 31);
  private static final LocalDate FIRST_OF_THE_NEW = LocalDate.of(2027, 1, 1);

  private static Activity.Builder day(String id) {
    return Activity.builder(id, "Meeting " + id)
        .kind(ActivityKind.MVP_MEETING)
        .minutes(300)
        .participation(Participation.of("chair").as(PartTaken.CHAIR).build());
  }

  private static Mvp planned(Activity... activities) {
    return Mvp.builder("mvp")
        .memberList(
            MemberList.builder()
                .member(Member.builder("chair").seat(Seat.SERVICE_USER).build())
                .build())
        .workPlan(WorkPlan.of(activities))
        .build();
  }

  @Test
  void isThatOfTheDayOfTheActivityAndNotOfTheDayOfTheReport() {
    Mvp mvp =
        planned(day("old").day(LAST_OF_THE_OLD).build(), day("new").day(FIRST_OF_THE_NEW).build());

    for (LocalDate asOf : new LocalDate[] {LocalDate.of(2026, 6, 1), LocalDate.of(2027, 6, 1)}) {
      CostedPlan plan = RAISED.cost(mvp, asOf);
      assertThat(plan.by(CostLine::activity).get("old")).hasToString("£150.00");
      assertThat(plan.by(CostLine::activity).get("new")).hasToString("£165.50");
      assertThat(plan.total()).hasToString("£315.50");
    }
  }

  @Test
  void followsEachDayOfOneActivity() {
    CostedPlan plan =
        RAISED.cost(
            planned(day("both").day(LAST_OF_THE_OLD).day(FIRST_OF_THE_NEW).build()),
            LAST_OF_THE_OLD);

    assertThat(plan.byMonth().get("2026-12")).hasToString("£150.00");
    assertThat(plan.byMonth().get("2027-01")).hasToString("£165.50");
  }

  @Test
  void isThatOfTheDayOfTheReportForWhatHasNoDay() {
    Mvp mvp = planned(day("some").times(Count.exactly(2)).build());

    assertThat(RAISED.cost(mvp, LAST_OF_THE_OLD).total()).hasToString("£300.00");
    assertThat(RAISED.cost(mvp, FIRST_OF_THE_NEW).total()).hasToString("£331.00");
  }

  @Test
  void leavesTheHalfDayAndWhatTheBookWasBefore() {
    Mvp mvp = planned(day("new").day(FIRST_OF_THE_NEW).build());
    Mvp halfDay = planned(day("new").day(FIRST_OF_THE_NEW).minutes(240).build());

    assertThat(RAISED.cost(halfDay, FIRST_OF_THE_NEW).total()).hasToString("£75.00");
    assertThat(MvpValidator.of(Books.national()).cost(mvp, FIRST_OF_THE_NEW).total())
        .hasToString("£150.00");
  }

  @Test
  void reachesTheVerdictOnTheBudget() {
    Budget budget =
        Budget.builder()
            .line(
                BudgetLine.of(BudgetHeading.CHAIR_AND_VICE_CHAIR).withAmount(Money.parse("150.00")))
            .build();
    Mvp old = planned(day("old").day(LAST_OF_THE_OLD).build());
    Mvp raised = planned(day("new").day(FIRST_OF_THE_NEW).build());

    assertThat(status(old.toBuilder().budget(budget).build())).isEqualTo(Status.MET);
    assertThat(status(raised.toBuilder().budget(budget).build())).isEqualTo(Status.NOT_MET);
  }

  private static Status status(Mvp mvp) {
    return RAISED.validate(mvp, FIRST_OF_THE_NEW).requirement("PAY-02").status();
  }
}
