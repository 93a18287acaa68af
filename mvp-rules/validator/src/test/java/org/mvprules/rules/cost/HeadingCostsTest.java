package org.mvprules.rules.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Money;

class HeadingCostsTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // least and most planned, budgeted, carried
        "7500, 15000, 15000, true",
        "7500, 15000, 15001, true",
        "7500, 15000, 14999, -",
        "7500, 15000, 7500, -",
        "7500, 15000, 7499, false",
        "7500, 15000, 0, false",
        "7500, 15000, -, -",
        "0, 15000, 0, -",
        "0, 0, 0, true",
        "0, 0, -, true",
      })
  void areCarriedIfTheBudgetHasAsMuchAsThePlanCanCost(
      long least, long most, Long budgeted, Boolean carried) {
    HeadingCosts costs =
        new HeadingCosts(
            BudgetHeading.OTHER,
            new Amount(new Money(least), new Money(most)),
            Optional.ofNullable(budgeted).map(Money::new));

    assertThat(costs.isCarried()).isEqualTo(Optional.ofNullable(carried));
  }
}
