package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.books.Partnerships.compliant;
import static org.mvprules.books.Partnerships.listOf;
import static org.mvprules.books.Partnerships.noticeToEveryone;
import static org.mvprules.books.Partnerships.partnership;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.Standing;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * Rules and twins against table 5.5 of the requirements where it concerns what everybody is told,
 * as decision D-14 has it. What is expected was taken from there by hand.
 */
class BenefitTablesTest {

  private static final MvpValidator VALIDATOR = MvpValidator.of(Books.national());
  private static final LocalDate DAY = LocalDate.parse(Books.FIRST_DAY);
  private static final LocalDate ACCEPTED = LocalDate.of(2018, 3, 2);

  private static Status status(String id, Mvp mvp) {
    AssessedRequirement assessed = VALIDATOR.validate(mvp, DAY).requirement(id);
    assertThat(assessed.status())
        .as("what the twins say")
        .isEqualTo(BenefitTwins.judge(mvp).get(id));
    assertThat(assessed.strength()).isEqualTo(BenefitTwins.strengths(mvp).get(id));
    return assessed.status();
  }

  private static Mvp inviting(Member.Builder... people) {
    return partnership(listOf(people));
  }

  private static Member.Builder invited(Invitation invitation) {
    return Member.builder("a").seat(Seat.SERVICE_USER).invitation(invitation);
  }

  private static Optional<LocalDate> day(int afterAccepting) {
    return Optional.of(ACCEPTED.plusDays(afterAccepting));
  }

  @ParameterizedTest
  @CsvSource({
    // row of 5.5, accepted, answer, days after accepting (none: no day), expected
    "D-14, true,  YES,          -1,   MET",
    "11,   true,  YES,          1,    NOT_MET",
    "11,   true,  NO,           none, NOT_MET",
    "11,   true,  YES,          none, NOT_ASSESSED",
    "12,   true,  YES,          0,    REVIEW",
    "18,   false, NOT_RECORDED, none, NOT_ASSESSED",
    "18,   false, NO,           none, NOT_ASSESSED",
    "18,   false, YES,          none, MET",
    "18,   false, YES,          0,    MET",
    "19,   true,  NOT_RECORDED, none, NOT_ASSESSED",
    "-,    true,  NOT_RECORDED, -1,   MET",
    "-,    true,  NO,           -1,   REVIEW"
  })
  void whetherInformationAndAdviceCameInTime(
      String row, boolean accepted, Answer answer, String days, Status expected) {
    Optional<LocalDate> on = days.equals("none") ? Optional.empty() : day(Integer.parseInt(days));
    Optional<LocalDate> acceptedOn = accepted ? day(0) : Optional.empty();
    Answer unknown = Answer.NOT_RECORDED;
    Invitation informed =
        new Invitation(acceptedOn, answer, on, unknown, Optional.empty(), unknown, unknown);
    Invitation advised =
        new Invitation(acceptedOn, unknown, Optional.empty(), answer, on, unknown, unknown);

    assertThat(status("BEN-07", inviting(invited(informed)))).as(row).isEqualTo(expected);
    assertThat(status("BEN-07", inviting(invited(advised)))).isEqualTo(Status.NOT_ASSESSED);
    assertThat(status("BEN-08", inviting(invited(advised)))).as(row).isEqualTo(expected);
    assertThat(status("BEN-08", inviting(invited(informed)))).isEqualTo(Status.NOT_ASSESSED);
  }

  /** 5.5 row 10. */
  @Test
  void aGeneralNoticeToEverybodyMeetsBoth() {
    Invitation nothingGiven =
        new Invitation(
            day(0), Answer.NO, Optional.empty(), Answer.NO, Optional.empty(), Answer.NO, Answer.NO);
    Mvp told =
        inviting(invited(nothingGiven)).toBuilder()
            .paymentPolicy(noticeToEveryone(Answer.YES))
            .build();
    assertThat(status("BEN-07", told)).isEqualTo(Status.MET);
    assertThat(status("BEN-08", told)).isEqualTo(Status.MET);
    for (Answer notToAll : new Answer[] {Answer.NO, Answer.NOT_RECORDED}) {
      Mvp not = told.toBuilder().paymentPolicy(noticeToEveryone(notToAll)).build();
      assertThat(status("BEN-07", not)).isEqualTo(Status.NOT_MET);
      assertThat(status("BEN-08", not)).isEqualTo(Status.NOT_MET);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "YES, YES, MET",
    "YES, NO, NOT_MET",
    "NO, YES, NOT_MET",
    "NO, NOT_RECORDED, NOT_MET",
    "YES, NOT_RECORDED, NOT_ASSESSED",
    "NOT_RECORDED, YES, NOT_ASSESSED"
  })
  void pay08BothStatementsArePresent(Answer expenses, Answer payment, Status expected) {
    assertThat(status("PAY-08", inviting(invited(toldOf(expenses, payment))))).isEqualTo(expected);
  }

  private static Invitation toldOf(Answer expenses, Answer payment) {
    return new Invitation(
        Optional.empty(),
        Answer.NOT_RECORDED,
        Optional.empty(),
        Answer.NOT_RECORDED,
        Optional.empty(),
        expenses,
        payment);
  }

  private static final Invitation NOT_TOLD = toldOf(Answer.NO, Answer.NO);

  /** Who is offered a role shows where not having been told is a fault. */
  private static Status ifNotTold(Member.Builder person, Activity... activities) {
    Mvp mvp = inviting(person.invitation(NOT_TOLD));
    return status("PAY-08", mvp.toBuilder().workPlan(WorkPlan.of(activities)).build());
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void aSeatIsARoleThatIsOfferedOrNot(Seat seat) {
    boolean offered =
        seat == Seat.SERVICE_USER || seat == Seat.FAMILY || seat == Seat.CHARITY_OR_ADVOCACY;
    Status expected = offered ? Status.NOT_MET : Status.NOT_ASSESSED;
    assertThat(ifNotTold(Member.builder("a").seat(seat))).isEqualTo(expected);
    assertThat(ifNotTold(Member.builder("a").seat(seat).standing(Standing.NO_SEAT)))
        .isEqualTo(Status.NOT_ASSESSED);
    assertThat(ifNotTold(Member.builder("a").seat(seat).standing(Standing.NOT_RECORDED)))
        .isEqualTo(Status.NOT_ASSESSED);
  }

  @ParameterizedTest
  @EnumSource(Seat.class)
  void anOfficeIsARoleThatIsOfferedButNotToStaff(Seat seat) {
    boolean offered =
        seat == Seat.SERVICE_USER
            || seat == Seat.FAMILY
            || seat == Seat.CHARITY_OR_ADVOCACY
            || seat == Seat.OTHER;
    Member.Builder person =
        Member.builder("a").seat(seat).standing(Standing.NO_SEAT).role(Office.of(Post.SECRETARY));
    assertThat(ifNotTold(person)).isEqualTo(offered ? Status.NOT_MET : Status.NOT_ASSESSED);
  }

  /** AMB-26: arranged participation (B and C), not survey replies or drop-ins (A). */
  @ParameterizedTest
  @EnumSource(ActivityKind.class)
  void aPartInAnArrangedActivityIsARoleThatIsOffered(ActivityKind kind) {
    boolean arranged =
        switch (kind) {
          case SURVEY, PUBLIC_MEETING, DROP_IN, OTHER, NOT_RECORDED -> false;
          default -> true;
        };
    Activity takesPart =
        Activity.builder("x", "x").kind(kind).participation(Participation.of("a").build()).build();
    Activity leads = Activity.builder("x", "x").kind(kind).ledBy("a").build();
    Status expected = arranged ? Status.NOT_MET : Status.NOT_ASSESSED;
    for (Activity activity : new Activity[] {takesPart, leads}) {
      Member.Builder user = Member.builder("a").seat(Seat.SERVICE_USER).standing(Standing.NO_SEAT);
      assertThat(ifNotTold(user, activity)).isEqualTo(expected);
      Member.Builder midwife = Member.builder("a").seat(Seat.CLINICAL_PROFESSIONAL);
      assertThat(ifNotTold(midwife, activity)).isEqualTo(Status.NOT_ASSESSED);
    }
  }

  @Test
  void ben09ThatThereIsNoLetterIsAnsweredWithAdvice() {
    PaymentPolicy with = noticeToEveryone(Answer.YES);
    Mvp without = compliant().toBuilder().paymentPolicy(letter(with, Answer.NO)).build();
    Mvp unknown = compliant().toBuilder().paymentPolicy(letter(with, Answer.NOT_RECORDED)).build();

    assertThat(status("BEN-09", compliant())).isEqualTo(Status.MET);
    assertThat(status("BEN-09", without)).isEqualTo(Status.NOT_MET);
    assertThat(status("BEN-09", unknown)).isEqualTo(Status.NOT_ASSESSED);
    assertThat(strengths(compliant())).containsEntry("BEN-09", Strength.SHOULD);
    assertThat(strengths(without)).containsEntry("BEN-09", Strength.ADVICE);
  }

  private static Map<String, Strength> strengths(Mvp mvp) {
    return Map.of("BEN-09", VALIDATOR.validate(mvp, DAY).requirement("BEN-09").strength());
  }

  private static PaymentPolicy letter(PaymentPolicy policy, Answer letter) {
    return new PaymentPolicy(
        policy.name(),
        policy.inPlace(),
        policy.daysToRepay(),
        policy.paysAhead(),
        policy.shutsOutPeopleOnBenefits(),
        policy.noticeToEveryone(),
        letter);
  }

  @Test
  void peopleOfWhomTheSameIsRecordedAreToldOfTogetherInOneOrder() {
    Mvp mvp =
        inviting(
            Member.builder("m-10").seat(Seat.SERVICE_USER),
            Member.builder("m-2").seat(Seat.FAMILY),
            Member.builder("m-3").seat(Seat.FAMILY).invitation(NOT_TOLD));

    assertThat(VALIDATOR.validate(mvp, DAY).requirement("BEN-07").findings())
        .extracting(finding -> finding.subject())
        .containsExactly("m-2 and m-10", "m-3");
  }
}
