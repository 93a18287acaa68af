package org.mvprules.core.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.fact.Share;
import org.mvprules.core.payment.Payer;

class BudgetTest {

  private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

  @Test
  void whatIsNotSaidIsNotRecorded() {
    Budget budget = Budget.builder().build();
    assertThat(budget.currency()).isEqualTo(Currency.GBP);
    assertThat(budget.period()).isEmpty();
    assertThat(budget.vat()).isEqualTo(VatBasis.NOT_RECORDED);
    assertThat(budget.total()).isEmpty();
    assertThat(budget.complete()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(budget.lines()).isEmpty();
    assertThat(budget.agreed()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(budget.agreedOn()).isEmpty();
    assertThat(budget.lmsBoardAgreedSources()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(budget.claims()).isEmpty();
  }

  @Test
  void noMoneyIsATotalAndNoTotalIsNot() {
    assertThat(Budget.builder().total(new Money(0)).build()).isNotEqualTo(Budget.builder().build());
  }

  /** Real budgets do not always add up; that is for a report to say. */
  @Test
  void aTotalMayDifferFromItsLines() {
    Budget budget =
        Budget.builder()
            .total(new Money(900_000))
            .line(BudgetLine.of(BudgetHeading.VENUE).withAmount(new Money(1)))
            .line(BudgetLine.of(BudgetHeading.VENUE))
            .build();
    assertThat(budget.total()).contains(new Money(900_000));
    assertThat(budget.lines()).hasSize(2);
  }

  @Test
  void isForAYearOrATerm() {
    Period term = new Period(DAY, DAY.plusYears(3).minusDays(1));
    assertThat(Budget.builder().period(term).build().period()).contains(term);
    assertThat(term.last()).isEqualTo(LocalDate.of(2022, 3, 31));
  }

  @Test
  void listsAreCopied() {
    Claim claim =
        new Claim(Payer.AREA_TEAM, BudgetHeading.LMS_MEETINGS, Optional.empty(), Optional.empty());
    BudgetLine line = BudgetLine.of(BudgetHeading.TRAINING);
    Budget.Builder builder = Budget.builder().line(line).claim(claim).funder(Funder.of("CCG"));
    Budget budget = builder.build();
    builder.line(line).claim(claim).funder(Funder.of("trust"));
    assertThat(budget.lines()).containsExactly(line).isUnmodifiable();
    assertThat(budget.claims()).containsExactly(claim).isUnmodifiable();
    assertThat(budget.funders()).containsExactly(Funder.of("CCG")).isUnmodifiable();
  }

  @Test
  void aLineIsChangedInCopies() {
    BudgetLine line = BudgetLine.of(BudgetHeading.VENUE);
    BudgetLine changed =
        line.withAmount(new Money(0))
            .withFreeOfCharge("a room")
            .withReason("lent")
            .withNoFreeOne(Answer.NO)
            .withVat(VatBasis.WITH_VAT);
    assertThat(changed)
        .isEqualTo(
            new BudgetLine(
                BudgetHeading.VENUE,
                Optional.of(new Money(0)),
                Optional.of("a room"),
                Optional.of("lent"),
                Answer.NO,
                VatBasis.WITH_VAT));
    assertThat(line).isEqualTo(BudgetLine.of(BudgetHeading.VENUE));
  }

  @Test
  void textsHaveSomethingToReadInThem() {
    BudgetLine line = BudgetLine.of(BudgetHeading.VENUE);
    assertImpossible(() -> line.withFreeOfCharge(" "), "freeOfCharge");
    assertImpossible(() -> line.withReason(""), "reason");
    assertImpossible(() -> Funder.of("\t"), "name");
    assertImpossible(
        () -> new Claim(Payer.LMS, BudgetHeading.LMS_MEETINGS, Optional.of(" "), Optional.empty()),
        "activity");
  }

  @Test
  void aFunderMayGiveNothingOrAll() {
    Funder funder =
        new Funder("CCG", Optional.of(new Money(0)), Optional.of(Share.ALL), Optional.of(DAY));
    assertThat(funder.amount()).contains(new Money(0));
    assertThat(funder.share()).contains(new Share(1, 1));
  }

  @Test
  void aRequestIsOfItsContactAtLeast() {
    FundingRequest request = FundingRequest.of(Contact.CHAIR, Answer.YES);
    assertThat(request.contact()).isEqualTo(Contact.CHAIR);
    assertThat(request.planAttached()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(request.submittedOn()).isEmpty();
    assertThat(FundingRequest.of(Contact.NOT_RECORDED, Answer.NOT_RECORDED))
        .isEqualTo(FundingRequest.NOT_RECORDED);
  }

  @Test
  void theTextsOfARequestHaveSomethingToReadInThem() {
    String[] names = {"contactName", "howToReach", "planText", "moneyText", "submittedTo"};
    for (int i = 0; i < names.length; i++) {
      int blank = i;
      assertImpossible(() -> requestWithBlank(blank), names[i]);
    }
  }

  private static FundingRequest requestWithBlank(int which) {
    return new FundingRequest(
        Contact.CHAIR,
        Answer.YES,
        Optional.of(which == 0 ? " " : "Jo"),
        Optional.of(which == 1 ? " " : "post"),
        Optional.of(which == 2 ? " " : "plan"),
        Optional.of(which == 3 ? " " : "money"),
        Answer.YES,
        Answer.YES,
        Optional.of(which == 4 ? " " : "CCG"),
        Optional.of(DAY));
  }

  private static void assertImpossible(Runnable building, String where) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(building::run)
        .satisfies(e -> assertThat(e.where()).isEqualTo(where));
  }
}
