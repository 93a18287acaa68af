package org.mvprules.core.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.PaymentOffer;

class ParticipationTest {

  private static final LocalDate DAY = LocalDate.of(2019, 4, 1);

  @Test
  void isOfOnePersonOrOfSoManyPeople() {
    Participation person = Participation.of("m1").build();
    Participation people = Participation.of(Count.about(3), Seat.SERVICE_USER).build();
    assertThat(person.who()).contains("m1");
    assertThat(person.people()).isEmpty();
    assertThat(people.who()).isEmpty();
    assertThat(people.people()).contains(Count.about(3));
    assertThat(people.seat()).isEqualTo(Seat.SERVICE_USER);
  }

  @Test
  void isNotOfBothAndNotOfNobody() {
    assertImpossible(
        () -> part(Optional.of("m1"), Optional.of(Count.exactly(3)), Seat.NOT_RECORDED),
        "",
        "a person and a number of people");
    assertImpossible(
        () -> part(Optional.empty(), Optional.empty(), Seat.NOT_RECORDED),
        "",
        "nobody who takes part");
  }

  /** That nobody came is something that can be known. */
  @Test
  void canBeOfNoPeopleAtAll() {
    assertThat(Participation.of(Count.exactly(0), Seat.FAMILY).build().people())
        .contains(Count.exactly(0));
  }

  @Test
  void theSeatOfAPersonStandsOnTheMemberList() {
    assertImpossible(
        () -> part(Optional.of("m1"), Optional.empty(), Seat.FAMILY),
        "seat",
        "a seat beside the id of a person");
  }

  @Test
  void theIdHasSomethingToReadInIt() {
    assertImpossible(() -> Participation.of(" ").build(), "who", "a text with nothing in it");
  }

  @Test
  void aDayOfPreparationNeedsItsLength() {
    Participation.Builder part = Participation.of("m1").preparedOn(DAY);
    assertImpossible(part::build, "preparedOn", "a day of preparation without its length");
    assertThat(part.preparation(0).build().preparedOn()).contains(DAY);
  }

  @Test
  void preparationNeedsNoDay() {
    Participation part = Participation.of("m1").preparation(60).build();
    assertThat(part.preparation()).contains(new Minutes(60));
    assertThat(part.preparedOn()).isEmpty();
  }

  @Test
  void noLengthIsLongerThanADay() {
    assertThat(Participation.of("m1").minutes(1440).build().minutes()).contains(new Minutes(1440));
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Participation.of("m1").minutes(1441));
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Participation.of("m1").preparation(-1));
  }

  @Test
  void whatIsNotSaidIsNotRecorded() {
    Participation part = Participation.of("m1").build();
    assertThat(part.as()).isEqualTo(PartTaken.NOT_RECORDED);
    assertThat(part.minutes()).isEmpty();
    assertThat(part.preparation()).isEmpty();
    assertThat(part.inPaidTime()).isEqualTo(Answer.NOT_RECORDED);
    assertThat(part.offer()).isEqualTo(PaymentOffer.NOT_RECORDED);
    assertThat(part.agreed()).isEmpty();
    assertThat(part.expenses()).isEmpty();
  }

  @Test
  void noMoneyIsAnAmount() {
    Participation part = Participation.of("m1").agreed(new Money(0)).expenses(new Money(0)).build();
    assertThat(part.agreed()).contains(new Money(0));
    assertThat(part.expenses()).contains(new Money(0));
  }

  private static Participation part(Optional<String> who, Optional<Count> people, Seat seat) {
    return new Participation(
        who,
        people,
        seat,
        PartTaken.MEMBER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Answer.NO,
        PaymentOffer.OFFERED,
        Optional.empty(),
        Optional.empty());
  }

  private static void assertImpossible(Runnable building, String where, String found) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(building::run)
        .satisfies(
            e -> {
              assertThat(e.where()).isEqualTo(where);
              assertThat(e.found()).isEqualTo(found);
            });
  }
}
