package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mvprules.books.MoneyTwins.NATIONAL;
import static org.mvprules.books.MoneyTwins.SOUTH_EAST;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.books.MoneyTwins.Range;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.Format;
import org.mvprules.core.json.MvpReader;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Note;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;

/**
 * Rules and twins against table 5.4 and the boundaries of payment and budget, row by row.
 *
 * <p>What is expected here was taken from the tables by hand; section 7 wins where it differs.
 */
class MoneyTablesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 5, 1);
  private static final LocalDate MONDAY = LocalDate.of(2018, 5, 7);
  private static final LocalDate SUNDAY = LocalDate.of(2018, 5, 6);
  private static final Map<String, MvpValidator> VALIDATORS =
      Map.of(
          NATIONAL, MvpValidator.of(Books.shipped(NATIONAL)),
          SOUTH_EAST, MvpValidator.of(Books.shipped(SOUTH_EAST)));

  /** What rules and twins both say of a requirement. */
  private static Status status(String requirement, Mvp mvp, String book) {
    Map<String, Status> rules = new TreeMap<>();
    Map<String, Strength> strengths = new TreeMap<>();
    for (AssessedRequirement each : VALIDATORS.get(book).validate(mvp, DAY).requirements()) {
      if (MoneyTwins.judges(each.id())) {
        rules.put(each.id(), each.status());
        strengths.put(each.id(), each.strength());
      }
    }
    Map<String, Status> twins = MoneyTwins.judge(mvp, book, DAY);
    assertThat(rules).isEqualTo(twins);
    assertThat(strengths).isEqualTo(MoneyTwins.strengths(twins, mvp, book));
    return twins.get(requirement);
  }

  private static Status status(String requirement, Mvp mvp) {
    return status(requirement, mvp, NATIONAL);
  }

  private static Strength strength(String requirement, Mvp mvp) {
    return VALIDATORS.get(SOUTH_EAST).validate(mvp, DAY).requirement(requirement).strength();
  }

  private static CostedPlan costs(Mvp mvp) {
    return VALIDATORS.get(NATIONAL).cost(mvp, DAY);
  }

  /** What rules and twins both come to for all fees of a plan, in words. */
  private static String fee(Mvp mvp) {
    Amount fees =
        costs(mvp).lines().stream()
            .filter(line -> line.what() == CostLine.What.FEE)
            .map(CostLine::amount)
            .reduce(Amount.NOTHING, Amount::plus);
    assertThat(new Range(fees.least().pence(), fees.most().pence()))
        .isEqualTo(MoneyTwins.fees(mvp));
    return fees.toString();
  }

  /** What all fees come to if preparation and days are counted so. */
  private static String fee(Mvp mvp, String preparation, String feePer) {
    return fee(
        mvp.toBuilder().setting("preparation", preparation).setting("feePer", feePer).build());
  }

  private static List<String> notes(String requirement, Mvp mvp) {
    return VALIDATORS.get(NATIONAL).validate(mvp, DAY).requirement(requirement).notes().stream()
        .map(Note::text)
        .toList();
  }

  // Partnerships

  private static Mvp planned(Activity... activities) {
    MemberList.Builder list = MemberList.builder();
    for (Seat seat : Seat.values()) {
      list.member(Member.builder(id(seat)).seat(seat).build());
    }
    return Mvp.builder("mvp").memberList(list.build()).workPlan(WorkPlan.of(activities)).build();
  }

  private static String id(Seat seat) {
    return seat.name().toLowerCase(java.util.Locale.ROOT);
  }

  private static final String USER = id(Seat.SERVICE_USER);

  private static Participation.Builder chair() {
    return Participation.of(USER).as(PartTaken.CHAIR);
  }

  private static Activity.Builder meeting(String id, int minutes) {
    return Activity.builder(id, "Meeting " + id)
        .kind(ActivityKind.MVP_MEETING)
        .day(MONDAY)
        .minutes(minutes);
  }

  /** One meeting of that length on one day, chaired. */
  private static Activity chaired(String id, int minutes) {
    return meeting(id, minutes).participation(chair().build()).build();
  }

  private static Mvp budgeted(Budget.Builder budget) {
    return Mvp.builder("mvp").budget(budget.build()).build();
  }

  private static BudgetLine line(BudgetHeading heading, String amount) {
    return BudgetLine.of(heading).withAmount(Money.parse(amount));
  }

  @Nested
  class Step1ThePaymentCategory {

    private static String of(PartTaken as, Seat seat, Answer paidTime, ActivityKind kind) {
      Mvp mvp =
          planned(
              Activity.builder("a", "Activity")
                  .kind(kind)
                  .minutes(60)
                  .times(Count.exactly(1))
                  .participation(Participation.of(id(seat)).as(as).inPaidTime(paidTime).build())
                  .build());
      AssessedRequirement category =
          VALIDATORS.get(NATIONAL).validate(mvp, DAY).requirement("PAY-07");
      assertThat(category.status()).isEqualTo(status("PAY-07", mvp));
      if (category.status() != Status.MET) {
        return category.status().toString();
      }
      MoneyTwins.Place place = MoneyTwins.place(as, seat, paidTime, kind);
      String found = category.findings().get(0).found();
      if (place.category().isEmpty()) {
        assertThat(found).contains("no category");
        return place.payable().toString();
      }
      assertThat(found).contains("category " + place.category());
      if (!place.role().isEmpty()) {
        assertThat(found).contains("NHS England role " + place.role());
      }
      return place.category() + place.role();
    }

    private static String of(PartTaken as, ActivityKind kind) {
      return of(as, Seat.SERVICE_USER, Answer.NOT_RECORDED, kind);
    }

    @ParameterizedTest
    @CsvSource({
      // Row 1
      "ATTENDER, SURVEY, A",
      "ATTENDER, PUBLIC_MEETING, A",
      "ATTENDER, DROP_IN, A",
      "MEMBER, DROP_IN, A",
      "NOT_RECORDED, SURVEY, A",
      "ATTENDER, OUTREACH, A",
      // Row 2, and PAY-07: the groups themselves are of category B
      "MEMBER, FOCUS_GROUP, B3",
      "ATTENDER, FOCUS_GROUP, B3",
      "MEMBER, ADVISORY_GROUP, B3",
      // Row 3
      "MEMBER, MVP_MEETING, B3",
      "MEMBER, OUTREACH, B3",
      "MEMBER, WALKING_THE_PATCH, B3",
      "MEMBER, FIFTEEN_STEPS, B3",
      "MEMBER, DEVELOPMENT_DAY, B3",
      // Rows 4, 4b and 4c
      "MEMBER, LMS_MEETING, B3",
      "ATTENDER, LMS_MEETING, B3",
      "MEMBER, AREA_WORKING_GROUP, B3",
      "CHAIR, LMS_MEETING, REVIEW",
      "VICE_CHAIR, AREA_WORKING_GROUP, REVIEW",
      "MEMBER, WORKING_GROUP, B3",
      // Row 5
      "EXPERT_ADVISER, EXPERT_ADVICE, C4",
      "EXPERT_ADVISER, LMS_MEETING, C4",
      "MEMBER, EXPERT_ADVICE, C4",
      // Row 6
      "CHAIR, MVP_MEETING, C4",
      "VICE_CHAIR, OUTREACH, C4",
      "CHAIR, OTHER, C4",
      // Row 7: the rate is open
      "ADMINISTRATOR, ADMINISTRATION, REVIEW",
      "ADMINISTRATOR, MVP_MEETING, REVIEW",
      "MEMBER, ADMINISTRATION, REVIEW",
      // Row 10
      "MEMBER, TRAINING, B3",
      "CHAIR, TRAINING, REVIEW",
      // Row 11
      "NOT_RECORDED, MVP_MEETING, NOT_ASSESSED",
      "MEMBER, NOT_RECORDED, NOT_ASSESSED",
      "MEMBER, OTHER, NOT_ASSESSED",
      "CHAIR, NOT_RECORDED, NOT_ASSESSED",
    })
    void ofAServiceUser(PartTaken as, ActivityKind kind, String expected) {
      assertThat(of(as, kind)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      // Row 8
      "COMMISSIONER, YES, MEMBER, OUTSIDE_THE_POLICY",
      "CLINICAL_PROFESSIONAL, NOT_RECORDED, MEMBER, OUTSIDE_THE_POLICY",
      "PROVIDER, YES, VICE_CHAIR, OUTSIDE_THE_POLICY",
      "STATUTORY_PARTNER, YES, EXPERT_ADVISER, OUTSIDE_THE_POLICY",
      "CLINICAL_PROFESSIONAL, NO, MEMBER, REVIEW",
      // Row 9
      "CHARITY_OR_ADVOCACY, YES, MEMBER, REVIEW",
      "CHARITY_OR_ADVOCACY, NOT_RECORDED, MEMBER, REVIEW",
      "CHARITY_OR_ADVOCACY, NO, MEMBER, B3",
      "CHARITY_OR_ADVOCACY, NO, EXPERT_ADVISER, C4",
      "CHARITY_OR_ADVOCACY, NO, CHAIR, C4",
      "SERVICE_USER, YES, MEMBER, REVIEW",
      // Others
      "FAMILY, NOT_RECORDED, MEMBER, B3",
      "OTHER, NO, CHAIR, C4",
      // Row 11: whoever it is may be staff
      "NOT_RECORDED, NOT_RECORDED, MEMBER, NOT_ASSESSED",
      "NOT_RECORDED, NO, CHAIR, NOT_ASSESSED",
    })
    void atAMeetingByWhoTheyAre(Seat seat, Answer paidTime, PartTaken as, String expected) {
      assertThat(of(as, seat, paidTime, ActivityKind.MVP_MEETING)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "CHARITY_OR_ADVOCACY, YES, A",
      "CHARITY_OR_ADVOCACY, NOT_RECORDED, A",
      "SERVICE_USER, YES, A",
      "CLINICAL_PROFESSIONAL, NO, A",
      "NOT_RECORDED, NOT_RECORDED, A",
      "CLINICAL_PROFESSIONAL, YES, OUTSIDE_THE_POLICY",
    })
    void answeringASurveyGetsNothingWhoeverPaysForTheTime(
        Seat seat, Answer paidTime, String expected) {
      assertThat(of(PartTaken.ATTENDER, seat, paidTime, ActivityKind.SURVEY)).isEqualTo(expected);
    }

    private static Mvp with(ActivityKind kind, Participation.Builder part, Payer payer) {
      return planned(
          Activity.builder("a", "Activity")
              .kind(kind)
              .times(Count.exactly(1))
              .paidBy(payer)
              .participation(part.build())
              .build());
    }

    @Test
    void row1bExpensesForASeldomHeardGroupAreAccepted() {
      Participation part =
          Participation.of(Count.exactly(5), Seat.SERVICE_USER)
              .as(PartTaken.ATTENDER)
              .offer(PaymentOffer.NOT_OFFERED)
              .expenses(Money.parse("4.00"))
              .build();
      Activity.Builder dropIn =
          Activity.builder("a", "Drop-in").kind(ActivityKind.DROP_IN).participation(part);

      assertThat(status("PAY-13", planned(dropIn.build()))).isEqualTo(Status.REVIEW);
      assertThat(status("PAY-13", planned(dropIn.seldomHeardGroup("refugees").build())))
          .isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({
      "PAY-03, MEMBER, MVP_MEETING",
      "PAY-04, MEMBER, LMS_MEETING",
      "PAY-04, ATTENDER, AREA_WORKING_GROUP",
      "PAY-13, ATTENDER, SURVEY",
    })
    void rows1To4ThatNoFeeIsOfferedHasToBeRecorded(
        String requirement, PartTaken as, ActivityKind kind) {
      Map<PaymentOffer, Status> expected =
          Map.of(
              PaymentOffer.NOT_OFFERED, Status.MET,
              PaymentOffer.NOT_RECORDED, Status.NOT_ASSESSED,
              PaymentOffer.OFFERED, Status.REVIEW,
              PaymentOffer.OFFERED_AND_ACCEPTED, Status.REVIEW,
              PaymentOffer.OFFERED_AND_DECLINED, Status.REVIEW);
      for (PaymentOffer offer : PaymentOffer.values()) {
        Participation.Builder part =
            Participation.of(USER).as(as).offer(offer).expenses(new Money(0));

        assertThat(status(requirement, with(kind, part, Payer.NOT_RECORDED)))
            .as(offer.name())
            .isEqualTo(expected.get(offer));
      }
    }

    @ParameterizedTest
    @CsvSource({
      "NOT_OFFERED, , NOT_ASSESSED",
      "NOT_OFFERED, 0.00, MET",
      "NOT_OFFERED, 0.01, REVIEW",
      "NOT_RECORDED, 0.01, REVIEW",
      "NOT_RECORDED, , NOT_ASSESSED",
      "OFFERED, , REVIEW",
    })
    void row1ThatNoExpensesArePlannedHasToBeRecorded(
        PaymentOffer offer, String expenses, Status expected) {
      Participation.Builder part = Participation.of(USER).as(PartTaken.ATTENDER).offer(offer);
      if (expenses != null) {
        part.expenses(Money.parse(expenses));
      }

      assertThat(status("PAY-13", with(ActivityKind.SURVEY, part, Payer.NOT_RECORDED)))
          .isEqualTo(expected);
    }

    @Test
    void row1bAFeeForASeldomHeardGroupIsForAPerson() {
      Participation part =
          Participation.of(Count.exactly(5), Seat.SERVICE_USER)
              .as(PartTaken.ATTENDER)
              .offer(PaymentOffer.OFFERED)
              .build();
      Activity dropIn =
          Activity.builder("a", "Drop-in")
              .kind(ActivityKind.DROP_IN)
              .seldomHeardGroup("refugees")
              .participation(part)
              .build();

      assertThat(status("PAY-13", planned(dropIn))).isEqualTo(Status.REVIEW);
    }

    @Test
    void row7AnAgreedRateSettlesTheAdministration() {
      Participation.Builder part = Participation.of(USER).as(PartTaken.ADMINISTRATOR);

      Mvp open = with(ActivityKind.ADMINISTRATION, part, Payer.NOT_RECORDED);
      assertThat(costs(open).total()).hasToString("£0.00");
      assertThat(costs(open).notCosted()).anyMatch(text -> text.contains("no amount is agreed"));

      Mvp agreed =
          with(ActivityKind.ADMINISTRATION, part.agreed(Money.parse("30.00")), Payer.NOT_RECORDED);
      assertThat(status("PAY-07", agreed)).isEqualTo(Status.MET);
      assertThat(costs(agreed).total()).hasToString("£30.00");
    }

    @ParameterizedTest
    @CsvSource({
      "OFFERED, NOT_RECORDED, REVIEW",
      "OFFERED, PARTNERSHIP, REVIEW",
      "OFFERED, LMS, MET",
      "NOT_OFFERED, PARTNERSHIP, MET",
    })
    void row8AFeeForStaffFromTheBudgetIsForAPerson(
        PaymentOffer offer, Payer payer, Status expected) {
      Participation.Builder part =
          Participation.of(id(Seat.COMMISSIONER)).as(PartTaken.MEMBER).offer(offer);

      assertThat(status("PAY-07", with(ActivityKind.MVP_MEETING, part, payer))).isEqualTo(expected);
    }
  }

  @Nested
  class Step2TheFee {

    @ParameterizedTest
    @CsvSource({
      "0, £0.00",
      "1, £75.00",
      "239, £75.00",
      "240, £75.00",
      "241, £150.00",
      "480, £150.00",
    })
    void byMinutes(int minutes, String expected) {
      assertThat(fee(planned(chaired("a", minutes)))).isEqualTo(expected);
      assertThat(status("PAY-06", planned(chaired("a", minutes)))).isEqualTo(Status.MET);
    }

    @Test
    void nothingForWhatIsCancelledWithANoteThatTheSourcesAreSilent() {
      Mvp mvp =
          planned(meeting("a", 300).cancelled(Answer.YES).participation(chair().build()).build());

      assertThat(fee(mvp)).isEqualTo("£0.00");
      assertThat(status("PAY-06", mvp)).isEqualTo(Status.MET);
      assertThat(notes("PAY-06", mvp))
          .anyMatch(note -> note.contains("the guidance does not say what is due then"));
      assertThat(costs(mvp).remarks()).anyMatch(remark -> remark.contains("called off"));
    }

    @ParameterizedTest
    @CsvSource({
      "60, 60, £75.00, £150.00",
      "180, 120, £150.00, £150.00",
      "300, 120, £150.00, £225.00",
    })
    void ofTwoMeetingsOnOneDay(int first, int second, String byDay, String byActivity) {
      Mvp mvp = planned(chaired("a", first), chaired("b", second));

      assertThat(fee(mvp)).isEqualTo(byDay);
      assertThat(fee(mvp, "included in fee", "activity")).isEqualTo(byActivity);
      assertThat(notes("PAY-06", mvp).stream().anyMatch(n -> n.contains("activity by activity")))
          .isEqualTo(!byDay.equals(byActivity));
    }

    @Test
    void ofOneActivityPastMidnightIsCountedOnTheDayItStarts() {
      Mvp mvp =
          planned(
              meeting("a", 240)
                  .startsAt(LocalTime.of(22, 0))
                  .participation(chair().build())
                  .build());

      assertThat(fee(mvp)).isEqualTo("£75.00");
      assertThat(status("PAY-06", mvp)).isEqualTo(Status.MET);
      assertThat(notes("PAY-06", mvp)).anyMatch(note -> note.contains("split at midnight £150.00"));
    }

    @Test
    void ofAnEventOnSeveralDaysIsByDay() {
      Mvp mvp = planned(meeting("a", 300).day(SUNDAY).participation(chair().build()).build());

      assertThat(fee(mvp)).isEqualTo("£300.00");
    }

    @ParameterizedTest
    @CsvSource({
      // minutes, preparation, on another day, included, added, separate by day, by activity
      "120, 180, false, £75.00, £150.00, £150.00, £150.00",
      "120, 60, false, £75.00, £75.00, £75.00, £150.00",
      "120, 180, true, £75.00, £150.00, £150.00, £150.00",
      "300, 120, true, £150.00, £150.00, £225.00, £225.00",
    })
    void ofAMeetingWithPreparation(
        int minutes,
        int preparation,
        boolean anotherDay,
        String included,
        String added,
        String byDay,
        String byActivity) {
      Participation.Builder part = chair().preparation(preparation);
      if (anotherDay) {
        part.preparedOn(SUNDAY);
      }
      Mvp mvp = planned(meeting("a", minutes).participation(part.build()).build());

      assertThat(fee(mvp, "included in fee", "day")).isEqualTo(included);
      assertThat(fee(mvp, "added to meeting", "day")).isEqualTo(added);
      assertThat(fee(mvp, "separate activity", "day")).isEqualTo(byDay);
      assertThat(fee(mvp, "separate activity", "activity")).isEqualTo(byActivity);

      boolean agree = included.equals(added) && added.equals(byDay);
      assertThat(status("PAY-06", mvp)).isEqualTo(agree ? Status.MET : Status.REVIEW);
      assertThat(fee(mvp)).isEqualTo(agree ? included : included + " to " + byDay);
    }

    @Test
    void ofTwoCapacitiesInOneActivityIsPaidOnce() {
      Mvp mvp =
          planned(
              meeting("a", 180)
                  .participation(chair().build())
                  .participation(Participation.of(USER).as(PartTaken.EXPERT_ADVISER).build())
                  .build());

      assertThat(fee(mvp)).isEqualTo("£75.00");
      assertThat(fee(mvp, "included in fee", "activity")).isEqualTo("£75.00");
    }

    @Test
    void ofChairAndExpertInTwoActivitiesOfOneDayIsADaysFee() {
      Activity advice =
          Activity.builder("b", "Advice")
              .kind(ActivityKind.EXPERT_ADVICE)
              .day(MONDAY)
              .minutes(120)
              .participation(Participation.of(USER).as(PartTaken.EXPERT_ADVISER).build())
              .build();

      assertThat(fee(planned(chaired("a", 120), advice))).isEqualTo("£75.00");
      assertThat(fee(planned(chaired("a", 180), advice))).isEqualTo("£150.00");
    }

    @ParameterizedTest
    @CsvSource({"HALF_DAY, £75.00", "DAY, £150.00"})
    void ofADeclaredLengthWithoutMinutesIsThatOfTheUnit(PlannedLength length, String expected) {
      Mvp mvp =
          planned(
              Activity.builder("a", "Meeting")
                  .kind(ActivityKind.MVP_MEETING)
                  .day(MONDAY)
                  .length(length)
                  .participation(chair().build())
                  .build());

      assertThat(fee(mvp)).isEqualTo(expected);
      assertThat(status("PAY-06", mvp)).isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({
      "DAY, 60, £150.00, MET",
      "HALF_DAY, 60, £75.00 to £150.00, NOT_ASSESSED",
      "HALF_DAY, 240, £150.00, MET",
      "HALF_DAY, 0, £75.00, MET",
      "NOT_RECORDED, 240, £150.00, MET",
      "NOT_RECORDED, 239, £75.00 to £150.00, NOT_ASSESSED",
    })
    void ofADeclaredLengthBesideAnotherMeeting(
        PlannedLength length, int beside, String expected, Status settled) {
      Mvp mvp =
          planned(
              chaired("a", beside),
              Activity.builder("b", "Meeting")
                  .kind(ActivityKind.MVP_MEETING)
                  .day(MONDAY)
                  .length(length)
                  .participation(chair().build())
                  .build());

      assertThat(fee(mvp)).isEqualTo(expected);
      assertThat(status("PAY-06", mvp)).isEqualTo(settled);
    }

    @ParameterizedTest
    @CsvSource({
      "HALF_DAY, 240, £75.00, MET",
      "HALF_DAY, 241, £150.00, REVIEW",
      "DAY, 240, £75.00, REVIEW",
      "DAY, 241, £150.00, MET",
    })
    void ofADeclaredLengthAndMinutesIsByMinutes(
        PlannedLength length, int minutes, String expected, Status settled) {
      Mvp mvp =
          planned(meeting("a", minutes).length(length).participation(chair().build()).build());

      assertThat(fee(mvp)).isEqualTo(expected);
      assertThat(status("PAY-06", mvp)).isEqualTo(settled);
    }

    @Test
    void ofADeclaredHalfDayThatAgreesIsSettledBesideAnotherMeeting() {
      Mvp mvp =
          planned(
              meeting("a", 60)
                  .length(PlannedLength.HALF_DAY)
                  .participation(chair().build())
                  .build(),
              chaired("b", 60));

      assertThat(fee(mvp)).isEqualTo("£75.00");
      assertThat(status("PAY-06", mvp)).isEqualTo(Status.MET);
    }

    @Test
    void ofWhatWasDeclinedIsNothingAndTheOfferStaysVisible() {
      Mvp mvp =
          planned(
              meeting("a", 300)
                  .participation(chair().offer(PaymentOffer.OFFERED_AND_DECLINED).build())
                  .build());

      assertThat(fee(mvp)).isEqualTo("£0.00");
      assertThat(costs(mvp).lines().get(0).working()).contains("£150.00 was offered and declined");
      assertThat(status("PAY-06", mvp)).isEqualTo(Status.MET);
    }

    @Test
    void ofOneMeetingDeclinedLeavesTheOtherWhicheverComesFirst() {
      Activity declined =
          meeting("a", 180)
              .participation(chair().offer(PaymentOffer.OFFERED_AND_DECLINED).build())
              .build();
      Activity taken = chaired("b", 120);

      assertThat(fee(planned(declined, taken))).isEqualTo("£75.00");
      assertThat(fee(planned(taken, declined))).isEqualTo("£75.00");
    }

    @ParameterizedTest
    @CsvSource({
      "0.00, £0.00",
      "20.00, £20.00",
      "75.00, £75.00",
      "150.00, £75.00",
    })
    void ofALowerAmountIsThatAmount(String agreed, String expected) {
      Mvp mvp =
          planned(
              meeting("a", 60).participation(chair().agreed(Money.parse(agreed)).build()).build());

      assertThat(fee(mvp)).isEqualTo(expected);
    }

    @Test
    void ofALowerAmountBesideAnotherMeetingIsNeverMoreThanTheDaysFee() {
      Activity lower =
          meeting("a", 60).participation(chair().agreed(Money.parse("20.00")).build()).build();

      assertThat(fee(planned(lower, chaired("b", 60)))).isEqualTo("£75.00");
      assertThat(fee(planned(chaired("b", 60), lower))).isEqualTo("£75.00");
      assertThat(fee(planned(chaired("b", 200), lower))).isEqualTo("£95.00");
      assertThat(fee(planned(lower, chaired("b", 200)))).isEqualTo("£95.00");
    }

    @ParameterizedTest
    @CsvSource({"COMMISSIONER, NOT_RECORDED", "CHARITY_OR_ADVOCACY, YES"})
    void ofStaffAndOthersInPaidTimeIsNotCosted(Seat seat, Answer paidTime) {
      Mvp mvp =
          planned(
              meeting("a", 60)
                  .participation(
                      Participation.of(id(seat)).as(PartTaken.CHAIR).inPaidTime(paidTime).build())
                  .build());

      assertThat(fee(mvp)).isEqualTo("£0.00");
      assertThat(costs(mvp).lines()).isEmpty();
      assertThat(costs(mvp).notCosted().toString())
          .matches(seat == Seat.COMMISSIONER ? "\\[\\]" : ".*for a person to decide.*");
    }

    @ParameterizedTest
    @CsvSource({"-1", "60.5", "1441"})
    void negativeOddOrOverlongMinutesAreRefusedByTheReader(String minutes) {
      String json =
          """
          {"id": "mvp", "workPlan": {"activities": [
            {"id": "a", "title": "Meeting", "minutes": %s}]}}
          """
              .formatted(minutes);

      assertThatExceptionOfType(BadInputException.class)
          .isThrownBy(
              () ->
                  MvpReader.read(
                      new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                      "file",
                      Format.JSON))
          .withMessageContaining("/workPlan/activities/0/minutes");
    }

    @Test
    void ofWhatIsOnlyKnownAboutIsListedAndNeverSettled() {
      Mvp mvp =
          planned(
              Activity.builder("a", "Meetings")
                  .kind(ActivityKind.MVP_MEETING)
                  .times(Count.about(6))
                  .minutes(60)
                  .participation(chair().preparation(0).build())
                  .build(),
              chaired("b", 60));
      Mvp carried =
          mvp.toBuilder()
              .budget(
                  Budget.builder()
                      .line(line(BudgetHeading.CHAIR_AND_VICE_CHAIR, "9000.00"))
                      .build())
              .build();

      assertThat(status("PAY-06", mvp)).isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("PAY-02", carried)).isEqualTo(Status.NOT_ASSESSED);
      assertThat(costs(mvp).notCosted())
          .anyMatch(text -> text.contains("how often it takes place is not recorded exactly"));
    }
  }

  @Nested
  class Pay01ExpensesAreRepaidPromptly {

    private static Status of(Count days, String limit) {
      Mvp.Builder mvp =
          Mvp.builder("mvp")
              .paymentPolicy(
                  new PaymentPolicy(
                      Optional.empty(),
                      Answer.NOT_RECORDED,
                      Optional.of(days),
                      Answer.NOT_RECORDED,
                      Answer.NOT_RECORDED,
                      Answer.NOT_RECORDED,
                      Answer.NOT_RECORDED));
      if (!limit.isEmpty()) {
        mvp.setting("repayWithinDays", limit);
      }
      return status("PAY-01", mvp.build());
    }

    @ParameterizedTest
    @CsvSource({
      "29, 30, MET",
      "30, 30, MET",
      "31, 30, NOT_MET",
      "about 29, 30, NOT_ASSESSED",
      "about 31, 30, NOT_ASSESSED",
      "at least 30, 30, NOT_ASSESSED",
      "at least 31, 30, NOT_MET",
      "31, '', ASK_A_PERSON",
      "at least 31, '', NOT_ASSESSED",
    })
    void onTheDayThatIsSet(String days, String limit, Status expected) {
      assertThat(of(Count.parse(days), limit)).isEqualTo(expected);
    }
  }

  @Nested
  class Pay02TheBudgetCarriesTheChair {

    private static Mvp of(Budget.Builder budget) {
      return planned(chaired("a", 241)).toBuilder().budget(budget.build()).build();
    }

    @ParameterizedTest
    @CsvSource({"149.99, NOT_MET", "150.00, MET", "150.01, MET"})
    void toThePenny(String amount, Status expected) {
      assertThat(
              status(
                  "PAY-02",
                  of(Budget.builder().line(line(BudgetHeading.CHAIR_AND_VICE_CHAIR, amount)))))
          .isEqualTo(expected);
    }

    @Test
    void aHeadingAbsentFromACompleteBudgetIsNotMet() {
      assertThat(status("PAY-02", of(Budget.builder().complete(Answer.YES))))
          .isEqualTo(Status.NOT_MET);
      assertThat(status("PAY-02", of(Budget.builder()))).isEqualTo(Status.NOT_ASSESSED);
    }

    @Test
    void aSecondLineWithoutAnAmountMayCarryTheRest() {
      assertThat(
              status(
                  "PAY-02",
                  of(
                      Budget.builder()
                          .line(line(BudgetHeading.CHAIR_AND_VICE_CHAIR, "100.00"))
                          .line(BudgetLine.of(BudgetHeading.CHAIR_AND_VICE_CHAIR)))))
          .isEqualTo(Status.NOT_ASSESSED);
    }

    @Test
    void aYearIsNotComparedWithATerm() {
      Period year = new Period(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31));
      Period term = new Period(LocalDate.of(2018, 4, 1), LocalDate.of(2021, 3, 31));
      Mvp mvp =
          of(
              Budget.builder()
                  .period(term)
                  .line(line(BudgetHeading.CHAIR_AND_VICE_CHAIR, "150.00")));
      WorkPlan plan = mvp.workPlan().orElseThrow();

      for (Period period : List.of(year, term)) {
        WorkPlan dated = plan.toBuilder().period(period).build();
        assertThat(status("PAY-02", mvp.toBuilder().workPlan(dated).build()))
            .isEqualTo(period == term ? Status.MET : Status.REVIEW);
      }
    }
  }

  @Nested
  class BoundariesOfTheBudget {

    private static final LocalDate FIRST = LocalDate.of(2018, 4, 1);

    @ParameterizedTest
    @CsvSource({"2018-03-31, MET", "2018-04-01, NOT_MET", "2018-04-02, NOT_MET"})
    void bud04TheDayBeforeTheFirstDayAndAfter(LocalDate sent, Status expected) {
      Mvp mvp =
          budgeted(Budget.builder().period(new Period(FIRST, FIRST.plusYears(1).minusDays(1))))
              .toBuilder()
              .fundingRequest(sentOn(Optional.of(sent)))
              .build();

      assertThat(status("BUD-04", mvp, SOUTH_EAST)).isEqualTo(expected);
      if (expected == Status.NOT_MET) {
        assertThat(
                VALIDATORS
                    .get(SOUTH_EAST)
                    .validate(mvp, DAY)
                    .requirement("BUD-04")
                    .findings()
                    .get(0)
                    .found())
            .endsWith("by days: " + sent.getDayOfMonth());
      }
    }

    @ParameterizedTest
    @CsvSource({
      "2018-03-31, 2018-05-01, NOT_MET",
      "2018-04-01, 2018-05-01, NOT_APPLICABLE",
      "2018-04-01, 2018-03-31, NOT_APPLICABLE",
      "2018-04-01,           , NOT_APPLICABLE",
      "2019-03-31, 2018-05-01, NOT_APPLICABLE",
      "2019-04-01, 2018-05-01, NOT_MET",
      "          , 2018-05-01, NOT_MET",
    })
    void bud04DoesNotApplyToAPartnershipFoundedDuringTheYear(
        LocalDate founded, LocalDate sent, Status expected) {
      Mvp.Builder mvp =
          budgeted(
                  Budget.builder()
                      .period(new Period(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31))))
              .toBuilder()
              .fundingRequest(sentOn(Optional.ofNullable(sent)));
      Optional.ofNullable(founded).ifPresent(mvp::foundedOn);

      assertThat(status("BUD-04", mvp.build(), SOUTH_EAST)).isEqualTo(expected);
    }

    private static FundingRequest sentOn(Optional<LocalDate> day) {
      return new FundingRequest(
          Contact.NOT_RECORDED,
          Answer.NOT_RECORDED,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED,
          Optional.empty(),
          day);
    }

    private static Budget.Builder lines(String total, String... amounts) {
      Budget.Builder budget = Budget.builder().complete(Answer.YES).total(Money.parse(total));
      for (String amount : amounts) {
        budget.line(line(BudgetHeading.VENUE, amount));
      }
      return budget;
    }

    @ParameterizedTest
    @CsvSource({
      "99.99, NOT_MET",
      "100.00, MET",
      "100.01, NOT_MET",
    })
    void bud05TheTotalIsTheSumToThePenny(String total, Status expected) {
      Mvp mvp = budgeted(lines(total, "60.00", "40.00"));

      assertThat(status("BUD-05", mvp, SOUTH_EAST)).isEqualTo(expected);
      assertThat(strength("BUD-05", mvp))
          .isEqualTo(expected == Status.MET ? Strength.SHOULD : Strength.ADVICE);
    }

    @Test
    void bud05NothingBrokenDown() {
      assertThat(status("BUD-05", budgeted(lines("100.00")), SOUTH_EAST)).isEqualTo(Status.NOT_MET);
      assertThat(strength("BUD-05", budgeted(lines("100.00")))).isEqualTo(Strength.SHOULD);
      assertThat(status("BUD-05", budgeted(lines("0.00")), SOUTH_EAST)).isEqualTo(Status.NOT_MET);
    }

    @Test
    void bud05WhatIsNotRecordedComesBeforeTheBasisOfTax() {
      BudgetLine other = line(BudgetHeading.VENUE, "100.00").withVat(VatBasis.WITHOUT_VAT);
      Budget.Builder budget =
          Budget.builder().complete(Answer.YES).vat(VatBasis.WITH_VAT).line(other);

      assertThat(status("BUD-05", budgeted(budget), SOUTH_EAST)).isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("BUD-05", budgeted(budget.total(Money.parse("100.00"))), SOUTH_EAST))
          .isEqualTo(Status.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
      "2019-03-30, NOT_MET",
      "2019-03-31, NOT_MET",
      "2019-04-01, MET",
      "2019-04-30, MET",
    })
    void bud10TwelveMonthsAreNotMoreThanAYear(LocalDate last, Status expected) {
      assertThat(status("BUD-10", budgeted(Budget.builder().period(new Period(FIRST, last)))))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {NATIONAL, SOUTH_EAST, MoneyTwins.NORTH_CENTRAL})
    void bud03AHostedBudgetManyTimesTheExampleIsNoError(String book) {
      MvpValidator validator = MvpValidator.of(Books.shipped(book));
      LocalDate day = LocalDate.of(2019, 4, 1);
      Budget.Builder budget =
          Budget.builder()
              .complete(Answer.YES)
              .period(new Period(day, day.plusYears(1)))
              .line(line(BudgetHeading.SERVICE_USERS, "9000.00"));
      Report example = validator.validate(budgeted(budget.total(Money.parse("9000.00"))), day);
      Mvp hosted =
          budgeted(
              budget
                  .line(line(BudgetHeading.SERVICE_USERS, "81000.00"))
                  .total(Money.parse("90000.00")));

      Report report = validator.validate(hosted, day);

      assertThat(statuses(report)).isEqualTo(statuses(example));
      assertThat(report.requirement("BUD-01").status()).isEqualTo(Status.MET);
      assertThat(report.requirement("BUD-01").notes())
          .extracting(Note::text)
          .containsOnlyOnce(
              "For comparison only: South East London expected about £9,000.00 a year in 2018/19."
                  + " Other areas, years and tasks differ.");
    }

    private static Map<String, Status> statuses(Report report) {
      Map<String, Status> statuses = new TreeMap<>();
      report.requirements().forEach(each -> statuses.put(each.id(), each.status()));
      return statuses;
    }

    @ParameterizedTest
    @CsvSource({
      "2017-05-01, 2018-04-30, NOT_ASSESSED",
      "2017-05-02, 2018-05-01, MET",
      "2018-05-01, 2019-04-30, MET",
      "2018-05-02, 2019-05-01, NOT_ASSESSED",
    })
    void bud01ABudgetForTheDayJudged(LocalDate first, LocalDate last, Status expected) {
      Budget.Builder budget = Budget.builder().total(new Money(1)).period(new Period(first, last));

      assertThat(status("BUD-01", budgeted(budget))).isEqualTo(expected);
    }

    @Test
    void bud01LinesOfNothingAreNoMoney() {
      BudgetLine nothing = line(BudgetHeading.VENUE, "0.00");

      assertThat(status("BUD-01", budgeted(Budget.builder().complete(Answer.YES).line(nothing))))
          .isEqualTo(Status.NOT_MET);
      assertThat(status("BUD-01", budgeted(Budget.builder().line(nothing))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(
              status(
                  "BUD-01",
                  budgeted(Budget.builder().line(nothing).line(line(BudgetHeading.OTHER, "0.01")))))
          .isEqualTo(Status.MET);
    }

    @Test
    void bud02EachHeadingHasARemedyThatNamesIt() {
      for (Answer complete : List.of(Answer.YES, Answer.NOT_RECORDED)) {
        Mvp mvp = budgeted(Budget.builder().complete(complete));

        assertThat(VALIDATORS.get(NATIONAL).validate(mvp, DAY).requirement("BUD-02").findings())
            .hasSize(7)
            .allSatisfy(
                finding ->
                    assertThat(finding.remedies())
                        .singleElement()
                        .asString()
                        .contains(finding.subject()))
            .extracting(Finding::remedies)
            .doesNotHaveDuplicates();
      }
    }

    @Test
    void bud02OneLineThatSaysSomethingAnswersForItsHeading() {
      Budget.Builder budget = Budget.builder().complete(Answer.YES);
      for (BudgetHeading heading : BudgetHeading.values()) {
        budget.line(line(heading, "1.00")).line(BudgetLine.of(heading));
      }

      assertThat(status("BUD-02", budgeted(budget))).isEqualTo(Status.MET);
    }

    @Test
    void bud07OneFreeRoomIsEnoughWhicheverLineSaysSo() {
      BudgetLine none = line(BudgetHeading.VENUE, "1.00").withNoFreeOne(Answer.YES);
      BudgetLine free = line(BudgetHeading.VENUE, "1.00").withNoFreeOne(Answer.NO);

      assertThat(status("BUD-07", budgeted(Budget.builder().line(none).line(free))))
          .isEqualTo(Status.NOT_MET);
      assertThat(status("BUD-07", budgeted(Budget.builder().line(free).line(none))))
          .isEqualTo(Status.NOT_MET);
    }

    @Test
    void bud17AClaimOnThePartnershipItselfIsNoneOnAnotherBody() {
      for (Payer payer : Payer.values()) {
        Budget.Builder budget =
            Budget.builder()
                .claim(
                    new Claim(
                        payer, BudgetHeading.LMS_MEETINGS, Optional.empty(), Optional.empty()));
        Status expected = payer == Payer.PARTNERSHIP ? Status.NOT_ASSESSED : Status.MET;
        assertThat(status("BUD-17", budgeted(budget))).isEqualTo(expected);
        assertThat(status("PAY-22", budgeted(budget))).isEqualTo(expected);
        assertThat(
                status("BUD-17", budgeted(budget.line(BudgetLine.of(BudgetHeading.LMS_MEETINGS)))))
            .isEqualTo(Status.NOT_ASSESSED);
      }
    }

    @Test
    void bud14OtherCostsAreNoExpertAdvice() {
      Mvp mvp = planned(chaired("a", 60));

      assertThat(status("BUD-14", mvp)).isEqualTo(Status.NOT_APPLICABLE);
      assertThat(status("PAY-05", mvp)).isEqualTo(Status.NOT_APPLICABLE);
    }
  }
}
