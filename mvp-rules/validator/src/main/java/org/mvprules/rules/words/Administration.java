package org.mvprules.rules.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.PaymentOffer;

/** Who does the partnership's administration, and whether they are offered payment for it. */
@Word("Who does the administration, and whether they are offered payment for it")
public final class Administration extends Judged {

  private final List<String> serviceUsers;
  private final List<String> others;
  private final List<String> unknown;
  private final List<PaymentOffer> offers;
  private final List<PaymentOffer> offersToUnknown;
  private final boolean vacant;
  private final Optional<Budget> budget;

  /**
   * Shows the administration.
   *
   * @param policy the figures and settings in force
   * @param serviceUsers those who do it and sit as service users or family, by id
   * @param offers what each of these was offered
   * @param others those who do it and sit as something else
   * @param unknown those who do it and of whose seat nothing is recorded
   * @param offersToUnknown what those were offered
   * @param vacant whether nobody is recorded to do it
   * @param budget what is recorded of the budget
   */
  public Administration(
      Policy policy,
      List<String> serviceUsers,
      List<PaymentOffer> offers,
      List<String> others,
      List<String> unknown,
      List<PaymentOffer> offersToUnknown,
      boolean vacant,
      Optional<Budget> budget) {
    super(policy, "the administration", "/memberList");
    this.serviceUsers = List.copyOf(serviceUsers);
    this.offers = List.copyOf(offers);
    this.others = List.copyOf(others);
    this.unknown = List.copyOf(unknown);
    this.offersToUnknown = List.copyOf(offersToUnknown);
    this.vacant = vacant;
    this.budget = budget;
  }

  /**
   * Whether a service user does it.
   *
   * @return true if one is recorded
   */
  @Word("Whether a service user, or one of the family, is recorded as doing it")
  public boolean doneByServiceUser() {
    return !serviceUsers.isEmpty();
  }

  /**
   * Whether somebody else does it.
   *
   * @return true if only people of other seats are recorded
   */
  @Word("Whether only people who sit as something else are recorded as doing it")
  public boolean doneByOthersOnly() {
    return serviceUsers.isEmpty() && unknown.isEmpty() && !others.isEmpty();
  }

  /**
   * Whether nobody does it.
   *
   * @return true if the post is recorded as vacant
   */
  @Word("Whether the post of secretary is recorded as vacant, and held by nobody")
  public boolean nobody() {
    return vacant && serviceUsers.isEmpty() && others.isEmpty() && unknown.isEmpty();
  }

  /**
   * Whether anybody does it.
   *
   * @return true if anybody is recorded
   */
  @Word("Whether anybody is recorded as doing it")
  public boolean somebody() {
    return !people().isEmpty();
  }

  /**
   * Whether it does not matter as what the others sit.
   *
   * @return true if all of whom that is not recorded were offered payment, or there are none
   */
  @Word("Whether all of whom it is not recorded as what they sit were offered payment, if any")
  public boolean unknownAllOffered() {
    return offersToUnknown.stream()
        .noneMatch(
            offer -> offer == PaymentOffer.NOT_OFFERED || offer == PaymentOffer.NOT_RECORDED);
  }

  /**
   * Whether a service user who does it was offered no payment.
   *
   * @return true if the record says so of one
   */
  @Word("Whether a service user who does it was offered no payment")
  public boolean payNotOffered() {
    return offers.contains(PaymentOffer.NOT_OFFERED);
  }

  /**
   * Whether it is not recorded what a service user was offered.
   *
   * @return true if so of one
   */
  @Word("Whether it is not recorded of a service user who does it if payment was offered")
  public boolean payNotRecorded() {
    return offers.contains(PaymentOffer.NOT_RECORDED);
  }

  /**
   * Whether one declined.
   *
   * @return true if so
   */
  @Word("Whether a service user who does it was offered payment and declined")
  public boolean payDeclined() {
    return offers.contains(PaymentOffer.OFFERED_AND_DECLINED);
  }

  /**
   * Whether the budget has money for it.
   *
   * @return true if a line of more than £0.00 is recorded
   */
  @Word("Whether the budget has more than £0.00 for it")
  public boolean moneyBudgeted() {
    return lines().anyMatch(line -> line.amount().filter(any -> any.pence() > 0).isPresent());
  }

  /**
   * Whether it is known what the budget has for it.
   *
   * @return true if it has lines for it, all with amounts, or is complete without any
   */
  @Word("Whether it is known what the budget has for it")
  public boolean budgetIsKnown() {
    boolean recorded =
        lines().findAny().isPresent()
            || budget.filter(any -> any.complete() == Answer.YES).isPresent();
    return recorded && lines().allMatch(line -> line.amount().isPresent());
  }

  private Stream<BudgetLine> lines() {
    return budget.stream()
        .flatMap(any -> any.lines().stream())
        .filter(line -> line.heading() == BudgetHeading.ADMINISTRATION);
  }

  /**
   * Those who do it.
   *
   * @return their ids
   */
  @Word("Those who do it, by id, for use in texts")
  public List<String> people() {
    return Stream.of(serviceUsers, others, unknown).flatMap(List::stream).toList();
  }
}
