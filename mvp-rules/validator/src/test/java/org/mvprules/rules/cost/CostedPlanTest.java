package org.mvprules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Money;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.rules.cost.CostLine.What;

class CostedPlanTest {

  private static CostLine line(
      String activity, BudgetHeading heading, Payer payer, int month, long least, long most) {
    return new CostLine(
        activity,
        "Activity " + activity,
        What.FEE,
        "m-1",
        PartTaken.CHAIR,
        month == 0 ? Optional.empty() : Optional.of(YearMonth.of(2018, month)),
        heading,
        payer,
        1,
        new Amount(new Money(least), new Money(most)),
        "basis");
  }

  private static CostedPlan plan(Optional<Budget> budget, CostLine... lines) {
    return new CostedPlan(
        "Riverside",
        LocalDate.of(2018, 5, 1),
        "book",
        List.of(lines),
        List.of(),
        List.of(BudgetHeading.TRAINING),
        List.of(),
        Optional.empty(),
        budget,
        List.of(),
        List.of());
  }

  private static Amount pence(long least, long most) {
    return new Amount(new Money(least), new Money(most));
  }

  private static final CostLine[] LINES = {
    line("b", BudgetHeading.OTHER, Payer.LMS, 12, 100, 200),
    line("a", BudgetHeading.CHAIR_AND_VICE_CHAIR, Payer.PARTNERSHIP, 4, 10, 20),
    line("b", BudgetHeading.OTHER, Payer.NOT_RECORDED, 0, 1, 2),
  };

  @Test
  void withoutLinesComesToNothing() {
    CostedPlan plan = plan(Optional.empty());

    assertThat(plan.total()).isEqualTo(Amount.NOTHING);
    assertThat(plan.onTheBudget()).isEqualTo(Amount.NOTHING);
    assertThat(plan.by(CostLine::activity)).isEmpty();
    assertThat(plan.byMonth()).isEmpty();
    assertThat(plan.headings())
        .extracting(HeadingCosts::heading)
        .containsExactly(BudgetHeading.TRAINING);
  }

  @Test
  void addsUpWithBothEndsOfARange() {
    assertThat(plan(Optional.empty(), LINES).total()).isEqualTo(pence(111, 222));
  }

  @Test
  void leavesToTheBudgetWhatNoOtherBodyPays() {
    assertThat(plan(Optional.empty(), LINES).onTheBudget()).isEqualTo(pence(11, 22));
    for (Payer payer : Payer.values()) {
      assertThat(line("a", BudgetHeading.OTHER, payer, 1, 1, 1).isOnTheBudget())
          .isEqualTo(payer == Payer.PARTNERSHIP || payer == Payer.NOT_RECORDED);
    }
  }

  @Test
  void isGroupedInTheOrderOfThePlan() {
    assertThat(plan(Optional.empty(), LINES).by(CostLine::activity))
        .containsExactly(entry("b", pence(101, 202)), entry("a", pence(10, 20)));
  }

  @Test
  void isToldMonthByMonthAndLastWithoutADay() {
    assertThat(plan(Optional.empty(), LINES).byMonth())
        .containsExactly(
            entry("2018-04", pence(10, 20)),
            entry("2018-12", pence(100, 200)),
            entry("no day known", pence(1, 2)));
  }

  @Test
  void standsBesideTheBudgetHeadingByHeading() {
    Budget budget =
        Budget.builder()
            .line(BudgetLine.of(BudgetHeading.VENUE).withAmount(new Money(5)))
            .line(BudgetLine.of(BudgetHeading.VENUE).withAmount(new Money(6)))
            .line(BudgetLine.of(BudgetHeading.PROMOTION))
            .build();

    assertThat(plan(Optional.of(budget), LINES).headings())
        .containsExactly(
            new HeadingCosts(
                BudgetHeading.CHAIR_AND_VICE_CHAIR, pence(10, 20), true, Optional.empty(), false),
            new HeadingCosts(
                BudgetHeading.VENUE, Amount.NOTHING, true, Optional.of(new Money(11)), true),
            new HeadingCosts(
                BudgetHeading.PROMOTION, Amount.NOTHING, true, Optional.empty(), false),
            new HeadingCosts(
                BudgetHeading.TRAINING, Amount.NOTHING, false, Optional.empty(), false),
            new HeadingCosts(BudgetHeading.OTHER, pence(1, 2), true, Optional.empty(), false));
  }

  @Test
  void copiesItsLists() {
    List<CostLine> lines = new ArrayList<>(List.of(LINES));
    CostedPlan plan =
        new CostedPlan(
            "Riverside",
            LocalDate.of(2018, 5, 1),
            "book",
            lines,
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of());
    lines.clear();

    assertThat(plan.lines()).hasSize(3);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> plan.lines().clear());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> plan.byMonth().clear());
  }

  @Test
  void tooLargeASumIsAnError() {
    CostLine large = line("a", BudgetHeading.OTHER, Payer.LMS, 1, 0, Money.LARGEST);
    CostedPlan plan = plan(Optional.empty(), large, large);

    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(plan::total);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> plan.by(CostLine::activity));
    assertThat(plan.onTheBudget()).isEqualTo(Amount.NOTHING);
  }
}
