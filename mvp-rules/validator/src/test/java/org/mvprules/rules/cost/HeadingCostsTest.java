package org.mvprules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;

class HeadingCostsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // least and most planned, costed, budgeted, settled, carried
        "7500, 15000, true, 15000, true, true",
        "7500, 15000, true, 15001, true, true",
        "7500, 15000, true, 14999, true, -",
        "7500, 15000, true, 7500, true, -",
        "7500, 15000, true, 7499, true, false",
        "7500, 15000, true, 0, true, false",
        "7500, 15000, true, -, true, false",
        "7500, 15000, true, -, false, -",
        // a line without an amount may have the rest
        "7500, 15000, true, 7499, false, -",
        "7500, 15000, true, 15000, false, true",
        // what is not costed comes on top
        "7500, 15000, false, 15000, true, -",
        "7500, 15000, false, 7499, true, false",
        "0, 0, false, 0, true, -",
        "0, 15000, true, 0, true, -",
        "0, 0, true, 0, true, true",
        "0, 0, true, -, false, true",
      })
  void areCarriedIfTheBudgetHasAsMuchAsThePlanCanCost(
      long least, long most, boolean costed, Long budgeted, boolean settled, Boolean carried) {
    HeadingCosts costs =
        new HeadingCosts(
            BudgetHeading.OTHER,
            new Amount(new Money(least), new Money(most)),
            costed,
            Optional.ofNullable(budgeted).map(Money::new),
            settled);

    assertThat(costs.isCarried()).isEqualTo(Optional.ofNullable(carried));
  }

  private static final BudgetLine VENUE = BudgetLine.of(BudgetHeading.VENUE);

  private static HeadingCosts venue(Budget.Builder budget) {
    return HeadingCosts.of(
        BudgetHeading.VENUE, Amount.exactly(new Money(5)), true, Optional.of(budget.build()));
  }

  @Test
  void addUpTheLinesOfTheHeadingAlone() {
    HeadingCosts costs =
        venue(
            Budget.builder()
                .line(VENUE.withAmount(new Money(2)))
                .line(BudgetLine.of(BudgetHeading.OUTREACH).withAmount(new Money(9)))
                .line(VENUE.withAmount(new Money(2))));

    assertThat(costs.budgeted()).contains(new Money(4));
    assertThat(costs.isCarried()).contains(false);
  }

  @Test
  void areNotSettledByALineWithoutAnAmount() {
    assertThat(venue(Budget.builder().line(VENUE).line(VENUE.withAmount(new Money(4)))).isCarried())
        .isEmpty();
  }

  @Test
  void areSettledByACompleteBudgetWithoutALine() {
    assertThat(venue(Budget.builder().complete(Answer.YES)).isCarried()).contains(false);
    assertThat(venue(Budget.builder().complete(Answer.NO)).isCarried()).isEmpty();
    assertThat(venue(Budget.builder()).isCarried()).isEmpty();
  }
}
