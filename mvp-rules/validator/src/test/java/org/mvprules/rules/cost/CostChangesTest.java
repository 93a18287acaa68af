package org.mvprules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Money;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.rules.cost.CostChanges.Change;

class CostChangesTest {

  private static CostLine line(String activity, int month, long pence) {
    return new CostLine(
        activity,
        "Activity " + activity,
        CostLine.What.EXPENSES,
        "some people",
        PartTaken.MEMBER,
        month == 0 ? Optional.empty() : Optional.of(YearMonth.of(2018, month)),
        BudgetHeading.SERVICE_USERS,
        Payer.PARTNERSHIP,
        1,
        Amount.exactly(new Money(pence)),
        "expenses");
  }

  private static CostedPlan plan(List<CostLine> lines) {
    return new CostedPlan(
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
  }

  private static List<Change> changes(List<CostLine> before, List<CostLine> after) {
    return new CostChanges(List.of("something"), plan(before), plan(after)).lines();
  }

  private static Change change(CostLine before, CostLine after) {
    return new Change(Optional.of(before), Optional.of(after));
  }

  @Test
  void areNoneIfEverythingStays() {
    List<CostLine> lines = List.of(line("a", 4, 100), line("a", 0, 200), line("b", 5, 100));

    assertThat(changes(lines, lines)).isEmpty();
    assertThat(changes(List.of(), List.of())).isEmpty();
  }

  @Test
  void areAcrossMonths() {
    List<CostLine> before = List.of(line("a", 4, 100), line("a", 5, 100));
    List<CostLine> after = List.of(line("a", 6, 100), line("a", 7, 100));

    assertThat(changes(before, after)).isEmpty();
  }

  @Test
  void tellWhatIsOtherwiseNewAndGone() {
    List<CostLine> before = List.of(line("a", 0, 100), line("b", 0, 100));
    List<CostLine> after = List.of(line("c", 0, 100), line("a", 0, 101));

    assertThat(changes(before, after))
        .containsExactly(
            change(line("a", 0, 100), line("a", 0, 101)),
            new Change(Optional.of(line("b", 0, 100)), Optional.empty()),
            new Change(Optional.empty(), Optional.of(line("c", 0, 100))));
  }

  @Test
  void leaveOutOfOnePartsLinesThoseThatStay() {
    List<CostLine> before = List.of(line("a", 0, 1), line("a", 0, 2), line("a", 0, 3));
    List<CostLine> after = List.of(line("a", 0, 3), line("a", 0, 4), line("a", 0, 1));

    assertThat(changes(before, after)).containsExactly(change(line("a", 0, 2), line("a", 0, 4)));
  }

  /** With lines compared each with each, this would be twenty thousand million comparisons. */
  @Test
  void ofAHundredThousandLinesOfOnePartOneIsOtherwise() {
    List<CostLine> before = new ArrayList<>();
    for (int i = 0; i < 100_000; i++) {
      before.add(line("a", 0, i));
    }
    List<CostLine> after = new ArrayList<>(before);
    after.set(70_000, line("a", 0, 1_000_000));

    assertThat(changes(before, after))
        .containsExactly(change(line("a", 0, 70_000), line("a", 0, 1_000_000)));
  }
}
