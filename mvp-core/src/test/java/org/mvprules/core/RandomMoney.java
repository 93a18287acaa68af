package org.mvprules.core;

import static org.mvprules.core.Dice.anyOf;
import static org.mvprules.core.Dice.chance;
import static org.mvprules.core.Dice.count;
import static org.mvprules.core.Dice.maybe;
import static org.mvprules.core.Dice.mostly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.core.payment.Benefit;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.payment.ReceivesBenefits;
import org.mvprules.core.workplan.Activity;

/** Budgets, requests for money, and what people are offered and told, made up at random. */
final class RandomMoney {

  private static final Answer[] ANSWERS = Answer.values();
  private static final LocalDate FIRST = Mvps.JUDGED_ON;

  private static final long[] LINES = {0, 1, 7_500, 15_000, 90_000, 450_000};
  private static final long[] EXTREMES = {0, 1, 99, 900_000, 1_080_050, Money.LARGEST};
  private static final long[] CLAIMS = {0, 2_000, 7_500};

  private RandomMoney() {}

  /** A budget of a few lines, or of almost all that are expected. */
  static Budget budget(Random random, List<Activity> activities, Function<Random, String> words) {
    Budget.Builder budget = Budget.builder().complete(anyOf(random, ANSWERS));
    VatBasis basis = anyOf(random, VatBasis.values());
    budget.vat(basis);
    long sum = 0;
    if (chance(random, 70)) {
      for (int i = random.nextInt(3); i > 0; i--) {
        sum += add(budget, line(random, anyOf(random, BudgetHeading.values()), words));
      }
    } else {
      for (BudgetHeading heading : BudgetHeading.values()) {
        if (chance(random, 85)) {
          sum += add(budget, line(random, heading, words));
        }
      }
    }
    Optional<Money> total = total(random, sum);
    total.ifPresent(budget::total);
    if (chance(random, 80)) {
      budget.period(RandomWork.period(random));
    }
    if (chance(random, 15)) {
      split(random, total.orElse(new Money(sum)), words).forEach(budget::funder);
    } else {
      for (int i = random.nextInt(4); i > 0; i--) {
        budget.funder(funder(random, sum, words));
      }
    }
    budget.agreed(mostly(random, 50, Answer.YES, ANSWERS));
    maybe(random, RandomMoney::dayAroundTheFirst).ifPresent(budget::agreedOn);
    budget.lmsBoardAgreedSources(anyOf(random, ANSWERS));
    for (int i = random.nextInt(100); i > 60; i -= 20) {
      budget.claim(claim(random, activities));
    }
    return budget.build();
  }

  private static long add(Budget.Builder budget, BudgetLine line) {
    budget.line(line);
    return line.amount().map(Money::pence).orElse(0L);
  }

  private static BudgetLine line(
      Random random, BudgetHeading heading, Function<Random, String> words) {
    return new BudgetLine(
        heading,
        maybe(random, RandomMoney::amountOfALine),
        maybe(random, words),
        chance(random, 15) ? Optional.of(words.apply(random)) : Optional.empty(),
        mostly(random, 85, Answer.NOT_RECORDED, ANSWERS),
        mostly(random, 88, VatBasis.NOT_RECORDED, VatBasis.values()));
  }

  private static Money amountOfALine(Random random) {
    return chance(random, 60)
        ? RandomWork.amount(random, LINES)
        : new Money(random.nextInt(5_000_000));
  }

  /** The sum of the lines in half of all cases, a penny beside it, another amount, or none. */
  private static Optional<Money> total(Random random, long sum) {
    int draw = random.nextInt(100);
    if (draw < 50) {
      return Optional.of(new Money(sum));
    }
    if (draw < 62) {
      return Optional.of(new Money(Math.abs(sum + (draw % 2 == 0 ? 1 : -1))));
    }
    return draw < 80 ? Optional.of(RandomWork.amount(random, EXTREMES)) : Optional.empty();
  }

  private static Funder funder(Random random, long sum, Function<Random, String> words) {
    Money half = new Money(sum / 2);
    return new Funder(
        words.apply(random),
        maybe(random, r -> r.nextBoolean() ? half : RandomWork.amount(r, LINES)),
        maybe(random, r -> new Share(r.nextInt(4), 3)),
        maybe(random, RandomMoney::dayAroundTheFirst));
  }

  /** Two or three who share the whole, by shares or amounts, or almost. */
  private static List<Funder> split(Random random, Money whole, Function<Random, String> words) {
    int number = 2 + random.nextInt(2);
    boolean shares = random.nextBoolean();
    boolean amounts = !shares || chance(random, 30);
    List<Funder> funders = new ArrayList<>();
    for (int i = 1; i <= number; i++) {
      long rest = i == number ? whole.pence() % number + (chance(random, 25) ? 1 : 0) : 0;
      Money amount = new Money(Math.min(Money.LARGEST, whole.pence() / number + rest));
      Share share = new Share(i == number && chance(random, 25) ? 2 : 1, number);
      funders.add(
          new Funder(
              words.apply(random),
              amounts ? Optional.of(amount) : Optional.empty(),
              shares ? Optional.of(share) : Optional.empty(),
              maybe(random, RandomMoney::dayAroundTheFirst)));
    }
    return funders;
  }

  private static Claim claim(Random random, List<Activity> activities) {
    Optional<String> activity =
        activities.isEmpty() || chance(random, 20)
            ? Optional.empty()
            : Optional.of(activities.get(random.nextInt(activities.size())).id());
    return new Claim(
        mostly(random, 60, Payer.AREA_TEAM, Payer.values()),
        mostly(random, 60, BudgetHeading.LMS_MEETINGS, BudgetHeading.values()),
        activity,
        maybe(random, r -> RandomWork.amount(r, CLAIMS)));
  }

  /** A request whose contact and details are as often missing as there. */
  static FundingRequest fundingRequest(Random random, Function<Random, String> words) {
    return new FundingRequest(
        anyOf(random, Contact.values()),
        anyOf(random, ANSWERS),
        maybe(random, words),
        maybe(random, words),
        maybe(random, words),
        maybe(random, words),
        mostly(random, 50, Answer.YES, ANSWERS),
        anyOf(random, ANSWERS),
        maybe(random, words),
        maybe(random, RandomMoney::dayAroundTheFirst));
  }

  static PaymentPolicy paymentPolicy(Random random, Function<Random, String> words) {
    return new PaymentPolicy(
        maybe(random, words),
        mostly(random, 50, Answer.YES, ANSWERS),
        maybe(random, r -> count(r, 28 + r.nextInt(5), 20)),
        anyOf(random, ANSWERS),
        mostly(random, 50, Answer.NO, ANSWERS),
        mostly(random, 50, Answer.YES, ANSWERS),
        anyOf(random, ANSWERS));
  }

  /** What was told is told before the person accepted, on that day or after it. */
  static Invitation invitation(Random random) {
    LocalDate accepted = FIRST.minusDays(random.nextInt(300));
    return new Invitation(
        chance(random, 85) ? Optional.of(accepted) : Optional.empty(),
        mostly(random, 70, Answer.YES, ANSWERS),
        told(random, accepted),
        mostly(random, 70, Answer.YES, ANSWERS),
        told(random, accepted),
        mostly(random, 70, Answer.YES, ANSWERS),
        mostly(random, 70, Answer.YES, ANSWERS));
  }

  private static Optional<LocalDate> told(Random random, LocalDate accepted) {
    int days = chance(random, 50) ? random.nextInt(3) - 1 : -random.nextInt(60);
    return chance(random, 80) ? Optional.of(accepted.plusDays(days)) : Optional.empty();
  }

  static PrivateFacts privateFacts(Random random) {
    List<Benefit> named =
        chance(random, 70) ? List.of() : Dice.someOf(random, Benefit.values(), 25);
    return new PrivateFacts(
        anyOf(random, ReceivesBenefits.values()), named, anyOf(random, ANSWERS));
  }

  /** Before, on or after the first day of the year. */
  private static LocalDate dayAroundTheFirst(Random random) {
    return FIRST.plusDays(chance(random, 60) ? random.nextInt(3) - 1 : random.nextInt(120) - 90);
  }
}
