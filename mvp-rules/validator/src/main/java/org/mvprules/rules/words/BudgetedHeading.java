package org.mvprules.rules.words;

import java.util.List;
import java.util.Optional;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;

/** One heading that a budget can have, whether or not it has a line for it. */
@Word("One heading that a budget can have, whether or not it has a line for it")
public final class BudgetedHeading extends Judged {

  private static final Optional<Money> NOTHING = Optional.of(new Money(0));

  private final BudgetHeading heading;
  private final List<BudgetLine> lines;
  private final boolean complete;

  /**
   * Shows one heading.
   *
   * @param policy the figures and settings in force
   * @param heading the heading
   * @param budget what is recorded of the budget
   */
  public BudgetedHeading(Policy policy, BudgetHeading heading, Optional<Budget> budget) {
    super(policy, Texts.of(heading), "/budget");
    this.heading = heading;
    this.lines =
        budget.stream()
            .flatMap(any -> any.lines().stream())
            .filter(line -> line.heading() == heading)
            .toList();
    this.complete = budget.filter(any -> any.complete() == Answer.YES).isPresent();
  }

  /**
   * Which heading it is.
   *
   * @return the heading
   */
  @Word("Which heading this is")
  public BudgetHeading heading() {
    return heading;
  }

  /**
   * Whether the budget has a line for it.
   *
   * @return true if one is recorded
   */
  @Word("Whether the budget has a line for it")
  public boolean hasLine() {
    return !lines.isEmpty();
  }

  /**
   * Whether the budget is recorded with all of its lines.
   *
   * @return true if the record says so
   */
  @Word("Whether the budget is recorded as complete, with all of its lines")
  public boolean budgetComplete() {
    return complete;
  }

  /**
   * Whether every line for it is £0.00.
   *
   * @return false if there is no line, or one without an amount
   */
  @Word("Whether there is a line for it, and each such line is £0.00")
  public boolean costsNothing() {
    return hasLine() && lines.stream().allMatch(line -> line.amount().equals(NOTHING));
  }

  /**
   * What is used for it that is free of charge.
   *
   * @return as recorded
   */
  @Word("What is used for it free of charge, for use in texts")
  public List<String> freeOfCharge() {
    return lines.stream().flatMap(line -> line.freeOfCharge().stream()).toList();
  }

  /**
   * Whether something is named that is used for it free of charge.
   *
   * @return true if so
   */
  @Word("Whether something is named that is used for it free of charge")
  public boolean namesSomethingFree() {
    return !freeOfCharge().isEmpty();
  }
}
