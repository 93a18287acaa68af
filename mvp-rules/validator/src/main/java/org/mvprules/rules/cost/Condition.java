package org.mvprules.rules.cost;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;

/**
 * A condition on which the funding template has money under a heading: for rooms only if no free
 * one can be found, for administration only if a service user does it.
 *
 * <p>It tells what is recorded. Whether a partnership meets the guidance in this, rules say.
 *
 * @param heading the heading
 * @param holds whether the condition is recorded as holding
 * @param words the condition and what is recorded of it, as a sentence
 */
public record Condition(BudgetHeading heading, Answer holds, String words) {

  private static final Set<Seat> SERVICE_USERS = Set.of(Seat.SERVICE_USER, Seat.FAMILY);

  /** Checks that everything is there. */
  public Condition {
    requireNonNull(heading, "heading");
    requireNonNull(holds, "holds");
    requireNonNull(words, "words");
  }

  /**
   * The conditions on the money in a partnership's budget.
   *
   * @param mvp the partnership
   * @return a condition for each such heading that has money in the budget
   */
  public static List<Condition> of(Mvp mvp) {
    List<Condition> conditions = new ArrayList<>();
    if (hasMoney(mvp.budget(), BudgetHeading.VENUE)) {
      conditions.add(venue(mvp.budget().orElseThrow()));
    }
    if (hasMoney(mvp.budget(), BudgetHeading.ADMINISTRATION)) {
      conditions.add(administration(mvp));
    }
    return conditions;
  }

  private static boolean hasMoney(Optional<Budget> budget, BudgetHeading heading) {
    return HeadingCosts.linesFor(heading, budget).stream()
        .anyMatch(line -> line.amount().filter(money -> money.pence() > 0).isPresent());
  }

  private static Condition venue(Budget budget) {
    Answer holds =
        HeadingCosts.linesFor(BudgetHeading.VENUE, Optional.of(budget)).stream()
            .map(BudgetLine::noFreeOne)
            .filter(answer -> answer != Answer.NOT_RECORDED)
            .findFirst()
            .orElse(Answer.NOT_RECORDED);
    return new Condition(
        BudgetHeading.VENUE,
        holds,
        "Money for rooms only if no free one can be found: "
            + switch (holds) {
              case YES -> "none could be found.";
              case NO -> "a free one can be had.";
              default -> "whether one was looked for is not recorded.";
            });
  }

  private static Condition administration(Mvp mvp) {
    List<Member> secretaries =
        mvp.memberList().members().stream()
            .filter(member -> member.offices().anyMatch(each -> each.office() == Post.SECRETARY))
            .toList();
    Answer holds = Answer.NOT_RECORDED;
    if (secretaries.stream().anyMatch(member -> SERVICE_USERS.contains(member.seat()))) {
      holds = Answer.YES;
    } else if (!secretaries.isEmpty()
        && secretaries.stream().noneMatch(member -> member.seat() == Seat.NOT_RECORDED)) {
      holds = Answer.NO;
    }
    return new Condition(
        BudgetHeading.ADMINISTRATION,
        holds,
        "Money for administration only if a service user does it: "
            + switch (holds) {
              case YES -> "a service user does.";
              case NO -> "somebody else does.";
              default -> "who does it, and as what they sit, is not recorded.";
            });
  }
}
