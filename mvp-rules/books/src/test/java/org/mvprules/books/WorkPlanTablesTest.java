package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mvprules.rules.Status.ASK_A_PERSON;
import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.meeting.Meeting;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.output.AnnualReport;
import org.mvprules.core.output.FeedbackAndChange;
import org.mvprules.core.output.Outputs;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.PriorityOrigin;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Note;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * Rules on the work plan and on outputs against the tables of the requirements, row by row.
 *
 * <p>What is expected here was taken from the tables by hand; section 7 wins where it differs.
 */
class WorkPlanTablesTest {

  private static final String NATIONAL = "national";
  private static final String SOUTH_EAST = "south-east-london-2018";
  private static final Map<String, MvpValidator> VALIDATORS =
      Map.of(
          NATIONAL, MvpValidator.of(Books.national()),
          SOUTH_EAST, MvpValidator.of(Books.shipped(SOUTH_EAST)));

  /** A day within the financial year below. */
  private static final LocalDate DAY = LocalDate.of(2018, 5, 1);

  private static final Period YEAR = days("2018-04-01", "2019-03-31");

  private static AssessedRequirement assessed(String book, String id, Mvp.Builder mvp, String day) {
    return VALIDATORS.get(book).validate(mvp.build(), LocalDate.parse(day)).requirement(id);
  }

  private static AssessedRequirement assessed(String id, Mvp.Builder mvp) {
    return assessed(NATIONAL, id, mvp, DAY.toString());
  }

  private static Status status(String id, Mvp.Builder mvp) {
    return assessed(id, mvp).status();
  }

  private static List<String> notes(String id, Mvp.Builder mvp) {
    return assessed(id, mvp).notes().stream().map(Note::text).toList();
  }

  private static List<String> found(AssessedRequirement assessed) {
    return assessed.findings().stream().map(Finding::found).toList();
  }

  private static Mvp.Builder mvp() {
    return Mvp.builder("mvp");
  }

  private static Mvp.Builder planned(WorkPlan.Builder plan) {
    return mvp().workPlan(plan.build());
  }

  private static Mvp.Builder planned(Activity... activities) {
    return mvp().workPlan(WorkPlan.of(activities));
  }

  /** A plan of which all activities are recorded. */
  private static WorkPlan.Builder complete(Activity... activities) {
    WorkPlan.Builder plan = WorkPlan.builder().complete(Answer.YES);
    List.of(activities).forEach(plan::activity);
    return plan;
  }

  private static Activity.Builder activity(ActivityKind kind) {
    return Activity.builder(kind.name(), "Activity").kind(kind);
  }

  private static Activity times(ActivityKind kind, int times) {
    return activity(kind).times(Count.exactly(times)).build();
  }

  private static Period days(String first, String last) {
    return new Period(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Budget.Builder budget(Period period) {
    return Budget.builder().total(Money.parse("9000.00")).period(period);
  }

  /** Money that is recorded as none at all. */
  private static Budget none() {
    return Budget.builder().total(Money.parse("0.00")).build();
  }

  @Nested
  class Wrk01ThereIsAWorkPlanForTheYear {

    private static Status covering(LocalDate first, LocalDate last) {
      return status(
          "WRK-01",
          planned(WorkPlan.builder().status(PlanStatus.AGREED).period(new Period(first, last)))
              .budget(budget(YEAR).build()));
    }

    @ParameterizedTest
    @CsvSource({
      "2018-03-31, 2019-04-01, MET",
      "2018-04-01, 2019-03-31, MET",
      "2018-04-02, 2019-03-31, NOT_MET",
      "2018-04-01, 2019-03-30, NOT_MET",
      "2017-04-01, 2020-03-31, MET", // AMB-09: for several years
      "2019-04-01, 2020-03-31, NOT_MET",
    })
    void itIsForAllDaysOfTheBudgetsYear(LocalDate first, LocalDate last, Status expected) {
      assertThat(covering(first, last)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "2018-04-30, 2018-05-01, MET",
      "2018-05-01, 2018-05-02, MET",
      "2018-05-02, 2019-04-30, NOT_MET",
      "2017-05-01, 2018-04-30, NOT_MET",
    })
    void withoutDaysOfABudgetItIsForTheDayJudged(LocalDate first, LocalDate last, Status expected) {
      Mvp.Builder mvp = planned(WorkPlan.builder().period(new Period(first, last)));

      assertThat(status("WRK-01", mvp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      // A year and a day of money: a plan for the year is a plan for a part of it.
      "2019-03-31, 2019-03-30, NOT_MET",
      "2019-04-01, 2019-03-31, REVIEW",
      "2021-03-31, 2019-03-31, REVIEW",
      "2021-03-31, 2021-03-31, MET",
      "2021-03-31, 2018-04-30, NOT_MET",
    })
    void ofALongerBudgetAPersonDecides(LocalDate budgetEnds, LocalDate planEnds, Status expected) {
      Mvp.Builder mvp =
          planned(WorkPlan.builder().period(new Period(YEAR.first(), planEnds)))
              .budget(budget(new Period(YEAR.first(), budgetEnds)).build());

      assertThat(status("WRK-01", mvp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "NONE, NOT_MET",
      "SUGGESTED, REVIEW",
      "DRAFT, MET",
      "AGREED, MET",
      "RATIFIED, MET",
      "ROLLED_FORWARD, MET",
      "NOT_RECORDED, MET",
    })
    void itsStatusSaysWhetherThereIsOne(PlanStatus planStatus, Status expected) {
      Mvp.Builder mvp = planned(WorkPlan.builder().status(planStatus).period(YEAR));

      assertThat(status("WRK-01", mvp)).isEqualTo(expected);
    }

    @Test
    void itsDaysAreNotRecorded() {
      assertThat(status("WRK-01", mvp())).isEqualTo(NOT_ASSESSED);
      assertThat(status("WRK-01", planned(WorkPlan.builder().status(PlanStatus.AGREED))))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void amb23WithoutMoneyTheCommissionerIsAskedFirst() {
      for (WorkPlan.Builder plan :
          List.of(
              WorkPlan.builder().status(PlanStatus.NONE),
              WorkPlan.builder().period(days("2017-04-01", "2018-03-31")))) {
        AssessedRequirement assessed = assessed("WRK-01", planned(plan).budget(none()));

        assertThat(assessed.status()).isEqualTo(REVIEW);
        assertThat(found(assessed)).singleElement().asString().startsWith("the budget comes to £0");
        assertThat(assessed.findings().get(0).remedies().get(0)).startsWith("Commissioner:");
      }
    }

    @Test
    void amb23MoneyThatIsNotRecordedChangesNothing() {
      Mvp.Builder mvp = planned(WorkPlan.builder().status(PlanStatus.NONE));

      assertThat(status("WRK-01", mvp.budget(Budget.builder().build()))).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"2019-03-31, false", "2019-04-01, true"})
    void amb09OfSeveralYearsEachHasItsPart(LocalDate last, boolean noted) {
      Mvp.Builder mvp = planned(WorkPlan.builder().period(new Period(YEAR.first(), last)));

      assertThat(notes("WRK-01", mvp).toString().contains("each year has its part"))
          .isEqualTo(noted);
    }

    @Test
    void wrk07HeadingsWithoutAnActivityAreANote() {
      assertThat(notes("WRK-01", mvp())).isEmpty();
      assertThat(notes("WRK-01", planned(times(ActivityKind.WALKING_THE_PATCH, 1))))
          .singleElement()
          .asString()
          .contains(
              "which it may have: topics for discussion, the board of the local maternity system"
                  + " and its subgroups and communications");
      assertThat(
              notes(
                  "WRK-01",
                  planned(
                      times(ActivityKind.MVP_MEETING, 1),
                      times(ActivityKind.LMS_MEETING, 1),
                      times(ActivityKind.SURVEY, 1),
                      times(ActivityKind.FOCUS_GROUP, 1))))
          .isEmpty();
    }

    @Test
    void wrk07WhatWasCalledOffIsNotPlanned() {
      Activity off = activity(ActivityKind.SURVEY).cancelled(Answer.YES).build();

      assertThat(notes("WRK-01", planned(off))).isEmpty();
      assertThat(notes("WRK-01", planned(off, times(ActivityKind.MVP_MEETING, 1))))
          .singleElement()
          .asString()
          .contains("research or gathering information");
    }
  }

  @Nested
  class Wrk02ThePartnershipHasAgreedIt {

    @ParameterizedTest
    @CsvSource({
      "NONE, NOT_APPLICABLE",
      "SUGGESTED, NOT_MET",
      "DRAFT, NOT_MET",
      "AGREED, MET",
      "RATIFIED, MET",
      "ROLLED_FORWARD, NOT_ASSESSED",
      "NOT_RECORDED, NOT_ASSESSED",
    })
    void byItsStatus(PlanStatus planStatus, Status expected) {
      assertThat(status("WRK-02", planned(WorkPlan.builder().status(planStatus))))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void theDayDecides(PlanStatus planStatus) {
      Mvp.Builder mvp = planned(WorkPlan.builder().status(planStatus).agreedOn(DAY));

      assertThat(status("WRK-02", mvp)).isEqualTo(MET);
      assertThat(notes("WRK-02", mvp)).isEmpty();
    }

    @Test
    void theDayIsAskedForInANote() {
      assertThat(notes("WRK-02", planned(WorkPlan.builder().status(PlanStatus.AGREED))))
          .singleElement()
          .asString()
          .startsWith("Record on which day");
    }
  }

  @Nested
  class Wrk03OneOfThreeHasRatifiedIt {

    private static Ratification by(Ratifier body) {
      return new Ratification(body, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Mvp.Builder ratifiedBy(Ratifier... bodies) {
      WorkPlan.Builder plan = WorkPlan.builder();
      Arrays.stream(bodies).map(Wrk03OneOfThreeHasRatifiedIt::by).forEach(plan::ratification);
      return planned(plan);
    }

    @ParameterizedTest
    @CsvSource({"LMS_BOARD, MET", "COMMISSIONER, MET", "PROVIDER, MET", "OTHER, REVIEW"})
    void amb11AnyOfTheThree(Ratifier body, Status expected) {
      assertThat(status("WRK-03", ratifiedBy(body))).isEqualTo(expected);
    }

    @Test
    void amb11EachIsTold() {
      AssessedRequirement assessed =
          assessed("WRK-03", ratifiedBy(Ratifier.OTHER, Ratifier.LMS_BOARD, Ratifier.LMS_BOARD));

      assertThat(assessed.status()).isEqualTo(MET);
      assertThat(found(assessed))
          .containsExactly(
              "ratified by another body, the local maternity system and the local maternity"
                  + " system");
    }

    @Test
    void byItsStatus() {
      assertThat(status("WRK-03", planned(WorkPlan.builder().status(PlanStatus.RATIFIED))))
          .isEqualTo(MET);
      assertThat(status("WRK-03", planned(WorkPlan.builder().status(PlanStatus.AGREED))))
          .isEqualTo(NOT_ASSESSED);
      assertThat(status("WRK-03", planned(WorkPlan.builder().status(PlanStatus.NONE))))
          .isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"YES, NOT_ASSESSED", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void withoutABodyOnlyANoDecides(Answer ratified, Status expected) {
      assertThat(status("WRK-03", planned(WorkPlan.builder().ratified(ratified))))
          .isEqualTo(expected);
    }
  }

  @Nested
  class Wrk04EveryActivityIsCosted {

    private static Status of(Activity.Builder activity) {
      MemberList.Builder list = MemberList.builder();
      list.member(Member.builder("user").seat(Seat.SERVICE_USER).build());
      return status(
          "WRK-04", mvp().memberList(list.build()).workPlan(WorkPlan.of(activity.build())));
    }

    private static Activity.Builder meeting() {
      return activity(ActivityKind.MVP_MEETING).times(Count.exactly(1)).minutes(60);
    }

    private static Participation.Builder user(PartTaken as) {
      return Participation.of("user").as(as);
    }

    @Test
    void byAnAmountOrTheWordThatItCostsNothing() {
      OtherCost unknown =
          new OtherCost(BudgetHeading.VENUE, Optional.of("a room"), Optional.empty());
      OtherCost nothing =
          new OtherCost(BudgetHeading.VENUE, Optional.empty(), Optional.of(Money.parse("0.00")));

      assertThat(of(meeting())).isEqualTo(NOT_ASSESSED);
      assertThat(of(meeting().costsNothing(Answer.NO))).isEqualTo(NOT_MET);
      assertThat(of(meeting().costsNothing(Answer.YES))).isEqualTo(MET);
      assertThat(of(meeting().otherCost(unknown))).isEqualTo(NOT_ASSESSED);
      assertThat(of(meeting().costsNothing(Answer.NO).otherCost(unknown))).isEqualTo(NOT_ASSESSED);
      assertThat(of(meeting().costsNothing(Answer.NO).otherCost(nothing))).isEqualTo(MET);
      assertThat(of(meeting().otherCost(nothing))).isEqualTo(MET);
      assertThat(of(meeting().otherCost(unknown).otherCost(nothing))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void byWhatSomebodyIsPaidOrRepaid() {
      Money amount = Money.parse("5.00");

      assertThat(of(meeting().participation(user(PartTaken.MEMBER).build())))
          .isEqualTo(NOT_ASSESSED);
      assertThat(of(meeting().participation(user(PartTaken.MEMBER).expenses(amount).build())))
          .isEqualTo(MET);
      assertThat(of(meeting().participation(user(PartTaken.ADMINISTRATOR).agreed(amount).build())))
          .isEqualTo(MET);
      assertThat(of(meeting().participation(user(PartTaken.CHAIR).build()))).isEqualTo(MET);
      assertThat(
              of(
                  meeting()
                      .participation(
                          user(PartTaken.CHAIR).offer(PaymentOffer.OFFERED_AND_DECLINED).build())))
          .isEqualTo(MET);
      assertThat(of(meeting().participation(user(PartTaken.NOT_RECORDED).build())))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void administrationIsPaidForAsAgreedUnlessThatIsDeclined() {
      Activity.Builder notes = activity(ActivityKind.ADMINISTRATION);
      Participation.Builder part = user(PartTaken.ADMINISTRATOR);

      assertThat(of(notes.participation(part.offer(PaymentOffer.OFFERED).build())))
          .isEqualTo(NOT_ASSESSED);
      assertThat(
              of(
                  activity(ActivityKind.ADMINISTRATION)
                      .participation(part.offer(PaymentOffer.OFFERED_AND_DECLINED).build())))
          .isEqualTo(MET);
    }

    @Test
    void nothingIsDueForAnsweringASurvey() {
      Activity.Builder survey =
          activity(ActivityKind.SURVEY).participation(user(PartTaken.ATTENDER).build());

      assertThat(of(survey)).isEqualTo(MET);
    }

    @Test
    void whatIsMissingIsNamed() {
      AssessedRequirement assessed =
          assessed(
              "WRK-04",
              planned(
                  activity(ActivityKind.OUTREACH)
                      .otherCost(
                          new OtherCost(
                              BudgetHeading.VENUE, Optional.of("a room"), Optional.empty()))
                      .otherCost(
                          new OtherCost(BudgetHeading.CRECHE, Optional.empty(), Optional.empty()))
                      .build()));

      assertThat(found(assessed)).singleElement().asString().endsWith(": a room and creche");
    }

    @Test
    void eachIsToldByItsTitle() {
      AssessedRequirement assessed =
          assessed(
              "WRK-04",
              planned(
                  Activity.builder("a", "Fair").costsNothing(Answer.YES).build(),
                  Activity.builder("b", "Survey").costsNothing(Answer.NO).build(),
                  Activity.builder("c", "Visits").costsNothing(Answer.NO).build()));

      assertThat(assessed.status()).isEqualTo(NOT_MET);
      assertThat(assessed.findings())
          .filteredOn(finding -> finding.status() == NOT_MET)
          .extracting(Finding::subject, Finding::pointer)
          .containsExactly(
              tuple("Survey", "/workPlan/activities/1"), tuple("Visits", "/workPlan/activities/2"));
    }

    @Test
    void whatWasCalledOffIsLeftOut() {
      Activity off = activity(ActivityKind.SURVEY).cancelled(Answer.YES).build();
      Activity free = activity(ActivityKind.OUTREACH).costsNothing(Answer.YES).build();

      assertThat(status("WRK-04", planned(off))).isEqualTo(NOT_ASSESSED);
      assertThat(status("WRK-04", planned(off, free))).isEqualTo(MET);
    }

    @Test
    void nothingIsPlanned() {
      assertThat(status("WRK-04", mvp())).isEqualTo(NOT_ASSESSED);
      assertThat(status("WRK-04", planned(WorkPlan.builder().status(PlanStatus.NONE))))
          .isEqualTo(NOT_APPLICABLE);
    }
  }

  @Test
  void someAreForAPerson() {
    for (String id : List.of("WRK-05", "WRK-06", "OUT-05", "OUT-06", "OUT-08")) {
      assertThat(status(id, mvp())).as(id).isEqualTo(ASK_A_PERSON);
    }
    assertThat(assessed("WRK-05", mvp()).strength()).isEqualTo(Strength.SHOULD);
    assertThat(assessed("WRK-06", mvp()).strength()).isEqualTo(Strength.ADVICE);
    assertThat(assessed("OUT-05", mvp()).strength()).isEqualTo(Strength.SHOULD);
    assertThat(assessed("OUT-08", mvp()).strength()).isEqualTo(Strength.ADVICE);
  }

  @Nested
  class Wrk08TimeForTraining {

    @ParameterizedTest
    @EnumSource
    void trainingOrADevelopmentDay(ActivityKind kind) {
      boolean enough = kind == ActivityKind.TRAINING || kind == ActivityKind.DEVELOPMENT_DAY;

      boolean unknown = kind == ActivityKind.NOT_RECORDED;
      assertThat(status("WRK-08", planned(complete(times(kind, 1)))))
          .isEqualTo(enough ? MET : unknown ? NOT_ASSESSED : NOT_MET);
      assertThat(status("WRK-08", planned(times(kind, 1)))).isEqualTo(enough ? MET : NOT_ASSESSED);
    }

    @Test
    void trainingThatWasCalledOffIsNone() {
      Activity off = activity(ActivityKind.TRAINING).cancelled(Answer.YES).build();

      assertThat(status("WRK-08", planned(complete(off)))).isEqualTo(NOT_MET);
      assertThat(status("WRK-08", planned(WorkPlan.builder().status(PlanStatus.NONE))))
          .isEqualTo(NOT_APPLICABLE);
    }
  }

  @Nested
  class Wrk09AMixtureOfPriorities {

    private static AssessedRequirement of(PriorityOrigin... origins) {
      WorkPlan.Builder plan = WorkPlan.builder();
      Arrays.stream(origins).forEach(origin -> plan.priority(new Priority(origin.name(), origin)));
      return assessed("WRK-09", planned(plan));
    }

    @Test
    void oneOfEachOrigin() {
      assertThat(of(PriorityOrigin.BOTH).status()).isEqualTo(MET);
      assertThat(of(PriorityOrigin.MVP, PriorityOrigin.LMS).status()).isEqualTo(MET);
      assertThat(of(PriorityOrigin.MVP, PriorityOrigin.LMS, PriorityOrigin.NOT_RECORDED).status())
          .isEqualTo(MET);
      assertThat(of(PriorityOrigin.MVP, PriorityOrigin.NOT_RECORDED).status())
          .isEqualTo(NOT_ASSESSED);
      assertThat(of().status()).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void theMissingOneIsNamed() {
      assertThat(of(PriorityOrigin.MVP).status()).isEqualTo(NOT_MET);
      assertThat(found(of(PriorityOrigin.MVP)).get(0)).contains("none is the local maternity");
      assertThat(of(PriorityOrigin.LMS, PriorityOrigin.LMS).status()).isEqualTo(NOT_MET);
      assertThat(found(of(PriorityOrigin.LMS)).get(0)).contains("none is the partnership's own");
    }
  }

  @Nested
  class Wrk10AgreedBeforeTheRequest {

    private static final LocalDate SENT = LocalDate.of(2018, 3, 12);

    private static AssessedRequirement of(
        WorkPlan.Builder plan, Answer attached, Answer priorities, Optional<LocalDate> sent) {
      FundingRequest request =
          new FundingRequest(
              Contact.NOT_RECORDED,
              Answer.NOT_RECORDED,
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              attached,
              priorities,
              Optional.empty(),
              sent);
      return assessed(SOUTH_EAST, "WRK-10", planned(plan).fundingRequest(request), "2018-05-01");
    }

    private static AssessedRequirement agreedOn(LocalDate day) {
      return of(
          WorkPlan.builder().agreedWithLmsOn(day),
          Answer.YES,
          Answer.NOT_RECORDED,
          Optional.of(SENT));
    }

    @ParameterizedTest
    @CsvSource({"2018-03-11, MET", "2018-03-12, MET", "2018-03-13, NOT_MET"})
    void onTheSameDayAtTheLatest(LocalDate day, Status expected) {
      assertThat(agreedOn(day).status()).isEqualTo(expected);
      assertThat(agreedOn(day).strength()).isEqualTo(Strength.SHOULD);
    }

    @ParameterizedTest
    @CsvSource({
      "YES, YES, MET, SHOULD",
      "YES, NO, MET, SHOULD",
      "NO, NO, NOT_MET, SHOULD",
      "NO, NOT_RECORDED, NOT_MET, SHOULD",
      "NO, YES, NOT_MET, ADVICE", // AMB-10: priorities only
      "NOT_RECORDED, YES, NOT_ASSESSED, SHOULD",
    })
    void withThePlanAttached(Answer attached, Answer priorities, Status status, Strength strength) {
      AssessedRequirement assessed =
          of(WorkPlan.builder().agreedWithLmsOn(SENT), attached, priorities, Optional.of(SENT));

      assertThat(assessed.status()).isEqualTo(status);
      assertThat(assessed.strength()).isEqualTo(strength);
    }

    @Test
    void aMissingDayIsNotRecorded() {
      Optional<LocalDate> sent = Optional.of(SENT);
      WorkPlan.Builder agreed = WorkPlan.builder().agreedWithLms(Answer.YES);

      assertThat(of(agreed, Answer.YES, Answer.NOT_RECORDED, sent).status())
          .isEqualTo(NOT_ASSESSED);
      assertThat(
              of(
                      WorkPlan.builder().agreedWithLmsOn(SENT),
                      Answer.YES,
                      Answer.NOT_RECORDED,
                      Optional.empty())
                  .status())
          .isEqualTo(NOT_ASSESSED);
      assertThat(
              of(WorkPlan.builder().agreedWithLms(Answer.NO), Answer.YES, Answer.NOT_RECORDED, sent)
                  .status())
          .isEqualTo(NOT_MET);
    }

    @Test
    void isAskedInSouthEastLondonOnly() {
      for (String id : List.of("WRK-10", "WRK-11")) {
        assertThat(VALIDATORS.get(NATIONAL).ruleBook().requirement(id)).isEmpty();
        assertThat(MvpValidator.withRuleBook("north-central-london").ruleBook().requirement(id))
            .isEmpty();
      }
    }
  }

  @Nested
  class Wrk11TwoAnswersOfTheRequest {

    private static AssessedRequirement of(
        Optional<String> plan, Optional<String> money, Optional<LocalDate> sent) {
      FundingRequest request =
          new FundingRequest(
              Contact.NOT_RECORDED,
              Answer.NOT_RECORDED,
              Optional.empty(),
              Optional.empty(),
              plan,
              money,
              Answer.NOT_RECORDED,
              Answer.NOT_RECORDED,
              Optional.empty(),
              sent);
      return assessed(SOUTH_EAST, "WRK-11", mvp().fundingRequest(request), "2018-05-01");
    }

    @Test
    void anEmptyAnswerOfARequestThatWasSentIsIncomplete() {
      Optional<String> text = Optional.of("text");
      Optional<String> no = Optional.empty();
      Optional<LocalDate> sent = Optional.of(DAY);
      Optional<LocalDate> notSent = Optional.empty();

      assertThat(of(text, text, sent).status()).isEqualTo(MET);
      assertThat(of(text, text, notSent).status()).isEqualTo(MET);
      assertThat(of(text, no, sent).status()).isEqualTo(NOT_MET);
      assertThat(of(no, text, sent).status()).isEqualTo(NOT_MET);
      assertThat(of(no, no, sent).findings()).hasSize(2);
      assertThat(of(text, no, notSent).status()).isEqualTo(NOT_ASSESSED);
      assertThat(of(no, text, notSent).status()).isEqualTo(NOT_ASSESSED);
    }
  }

  @Nested
  class Wrk15ADevelopmentDayEachYear {

    private static Status of(String last, int number, Answer complete) {
      WorkPlan.Builder plan =
          WorkPlan.builder().period(days("2018-04-01", last)).complete(complete);
      return status("WRK-15", planned(plan.activity(times(ActivityKind.DEVELOPMENT_DAY, number))));
    }

    @ParameterizedTest
    @CsvSource({
      // One year
      "2019-03-31, 0, NOT_MET",
      "2019-03-31, 1, MET",
      // Two years, and a day less
      "2020-03-30, 1, MET",
      "2020-03-31, 1, NOT_MET",
      "2020-03-31, 2, MET",
      // Three years
      "2021-03-31, 2, NOT_MET",
      "2021-03-31, 3, MET",
      "2021-03-31, 4, MET",
      // Less than a year is asked for one, too
      "2018-09-30, 0, NOT_MET",
      "2018-09-30, 1, MET",
    })
    void asManyAsThePlanHasWholeYears(String last, int number, Status expected) {
      assertThat(of(last, number, Answer.YES)).isEqualTo(expected);
      assertThat(of(last, number, Answer.NOT_RECORDED))
          .isEqualTo(expected == MET ? MET : NOT_ASSESSED);
    }

    @Test
    void daysCountAndWhatWasCalledOffDoesNot() {
      WorkPlan.Builder plan = WorkPlan.builder().period(days("2018-04-01", "2020-03-31"));
      Activity.Builder one = activity(ActivityKind.DEVELOPMENT_DAY).day(LocalDate.of(2019, 1, 16));

      assertThat(status("WRK-15", planned(plan.complete(Answer.YES).activity(one.build()))))
          .isEqualTo(NOT_MET);
      assertThat(
              status(
                  "WRK-15",
                  planned(
                      plan.activity(
                          Activity.builder("b", "Workshop")
                              .kind(ActivityKind.DEVELOPMENT_DAY)
                              .times(Count.exactly(1))
                              .cancelled(Answer.YES)
                              .build()))))
          .isEqualTo(NOT_MET);
      assertThat(
              status(
                  "WRK-15",
                  planned(
                      plan.activity(
                          Activity.builder("c", "Workshop")
                              .kind(ActivityKind.DEVELOPMENT_DAY)
                              .day(LocalDate.of(2020, 1, 15))
                              .build()))))
          .isEqualTo(MET);
    }

    @Test
    void whatIsNotKnownExactlyDecidesNothing() {
      Activity.Builder about = activity(ActivityKind.DEVELOPMENT_DAY).times(Count.about(3));
      Activity.Builder atLeast = activity(ActivityKind.DEVELOPMENT_DAY).times(Count.atLeast(1));
      Activity.Builder once = activity(ActivityKind.DEVELOPMENT_DAY);
      Period twoYears = days("2018-04-01", "2020-03-31");

      for (Activity.Builder any : List.of(about, atLeast, once)) {
        assertThat(status("WRK-15", planned(complete(any.build()).period(twoYears))))
            .isEqualTo(NOT_ASSESSED);
      }
      assertThat(status("WRK-15", planned(complete(once.build()).period(YEAR)))).isEqualTo(MET);
      assertThat(status("WRK-15", planned(complete(once.build())))).isEqualTo(NOT_ASSESSED);
      assertThat(status("WRK-15", planned(complete()))).isEqualTo(NOT_MET);
    }
  }

  @Nested
  class Out01TheSystemHasAgreed {

    @Test
    void byTheAnswerOrTheDay() {
      assertThat(status("OUT-01", mvp())).isEqualTo(NOT_ASSESSED);
      assertThat(status("OUT-01", planned(WorkPlan.builder().agreedWithLmsOn(DAY)))).isEqualTo(MET);
      assertThat(status("OUT-01", planned(WorkPlan.builder().agreedWithLms(Answer.YES))))
          .isEqualTo(MET);
      assertThat(status("OUT-01", planned(WorkPlan.builder().agreedWithLms(Answer.NO))))
          .isEqualTo(NOT_MET);
      assertThat(status("OUT-01", planned(WorkPlan.builder().status(PlanStatus.NONE))))
          .isEqualTo(NOT_MET);
    }
  }

  @Nested
  class Out02RegularMeetings {

    private static Status of(Meetings.Builder meetings, Activity... activities) {
      return status("OUT-02", planned(activities).meetings(meetings.build()));
    }

    private static Meetings.Builder held(int number) {
      Meetings.Builder meetings = Meetings.builder();
      for (int i = 0; i < number; i++) {
        meetings.held(Meeting.on(DAY.minusMonths(i)));
      }
      return meetings;
    }

    @ParameterizedTest
    @CsvSource({"0, NOT_ASSESSED", "1, REVIEW", "2, MET", "3, MET"})
    void d11TwoHeldAreEnough(int number, Status expected) {
      assertThat(of(held(number))).isEqualTo(expected);
      assertThat(of(Meetings.builder(), times(ActivityKind.MVP_MEETING, number)))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "0, NOT_MET",
      "1, MET",
      "4, MET",
      "at least 1, MET",
      "at least 0, NOT_ASSESSED",
      "about 6, NOT_ASSESSED",
    })
    void d11APromiseIsEnough(String promised, Status expected) {
      assertThat(of(Meetings.builder().promisedPerYear(Count.parse(promised)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "0, NOT_MET",
      "1, REVIEW",
      "2, MET",
      "at least 1, NOT_ASSESSED",
      "at least 2, MET",
      "about 0, NOT_ASSESSED",
      "about 6, NOT_ASSESSED",
    })
    void d11HowManyWereHeldInAll(String held, Status expected) {
      assertThat(of(Meetings.builder().heldInAll(Count.parse(held)))).isEqualTo(expected);
    }

    @Test
    void noneHeldButSomePlannedOrPromised() {
      Meetings.Builder noneHeld = Meetings.builder().heldInAll(Count.exactly(0));

      assertThat(of(noneHeld, times(ActivityKind.MVP_MEETING, 2))).isEqualTo(MET);
      assertThat(of(noneHeld, activity(ActivityKind.MVP_MEETING).times(Count.about(2)).build()))
          .isEqualTo(NOT_ASSESSED);
      assertThat(of(noneHeld, times(ActivityKind.LMS_MEETING, 2))).isEqualTo(NOT_MET);
      assertThat(of(noneHeld.promisedPerYear(Count.about(6)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(noneHeld.promisedPerYear(Count.exactly(6)))).isEqualTo(MET);
    }

    @Test
    void theSameDayIsTheSameMeeting() {
      Activity.Builder planned = activity(ActivityKind.MVP_MEETING).day(DAY);

      assertThat(of(held(1), planned.build())).isEqualTo(REVIEW);
      assertThat(of(held(1), planned.day(DAY.plusMonths(2)).build())).isEqualTo(MET);
      assertThat(of(held(1), times(ActivityKind.MVP_MEETING, 1))).isEqualTo(NOT_ASSESSED);
      assertThat(of(held(1), activity(ActivityKind.MVP_MEETING).build())).isEqualTo(NOT_ASSESSED);
      assertThat(of(held(1).heldInAll(Count.about(4)))).isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({"5, true", "6, false", "7, false", "about 4, false"})
    void amb18FewerThanSixAYearAreNoted(String promised, boolean noted) {
      Mvp.Builder mvp =
          mvp().meetings(Meetings.builder().promisedPerYear(Count.parse(promised)).build());

      assertThat(notes("OUT-02", mvp).toString().contains("South East London template assumes 6"))
          .isEqualTo(noted);
    }

    @ParameterizedTest
    @CsvSource({
      "2019-03-31, 5, true", "2019-03-31, 6, false",
      "2021-03-31, 17, true", "2021-03-31, 18, false",
      "2018-09-30, 2, true", "2018-09-30, 3, false",
    })
    void amb18AsPlannedOverTheDaysOfThePlan(String last, int number, boolean noted) {
      WorkPlan.Builder plan = WorkPlan.builder().period(days("2018-04-01", last));

      assertThat(
              notes("OUT-02", planned(plan.activity(times(ActivityKind.MVP_MEETING, number))))
                  .isEmpty())
          .isEqualTo(!noted);
    }

    @Test
    void amb18NothingIsNotedWhereNothingIsRecorded() {
      assertThat(notes("OUT-02", mvp())).isEmpty();
      assertThat(notes("OUT-02", planned(WorkPlan.builder().period(YEAR)))).isEmpty();
      assertThat(notes("OUT-02", planned(times(ActivityKind.MVP_MEETING, 2)))).isEmpty();
    }
  }

  @Nested
  class Out03Outreach {

    @Test
    void anActivityOfThePlan() {
      Activity off = activity(ActivityKind.OUTREACH).cancelled(Answer.YES).build();

      assertThat(status("OUT-03", mvp())).isEqualTo(NOT_ASSESSED);
      assertThat(status("OUT-03", planned(times(ActivityKind.OUTREACH, 1)))).isEqualTo(MET);
      assertThat(status("OUT-03", planned(complete(times(ActivityKind.DROP_IN, 1)))))
          .isEqualTo(NOT_MET);
      assertThat(status("OUT-03", planned(complete(off)))).isEqualTo(NOT_MET);
      assertThat(status("OUT-03", planned(complete(times(ActivityKind.NOT_RECORDED, 1)))))
          .isEqualTo(NOT_ASSESSED);
      assertThat(status("OUT-03", planned(WorkPlan.builder().status(PlanStatus.NONE))))
          .isEqualTo(NOT_ASSESSED);
    }
  }

  @Nested
  class Out04TheAnnualReport {

    private static Outputs.Builder report(
        String first, String last, Answer achievements, Answer plans) {
      return Outputs.builder()
          .annualReport(new AnnualReport(days(first, last), achievements, plans, Optional.empty()));
    }

    private static Outputs.Builder report(String first, String last) {
      return report(first, last, Answer.YES, Answer.YES);
    }

    private static AssessedRequirement on(String day, Outputs.Builder outputs) {
      return assessed(NATIONAL, "OUT-04", mvp().outputs(outputs.build()), day);
    }

    @ParameterizedTest
    @CsvSource({
      // The financial year: from the day after it to the last day of the next.
      "2018-04-01, 2019-03-31, 2019-03-31, NOT_ASSESSED",
      "2018-04-01, 2019-03-31, 2019-04-01, MET",
      "2018-04-01, 2019-03-31, 2020-03-31, MET",
      "2018-04-01, 2019-03-31, 2020-04-01, NOT_ASSESSED",
      // Years that begin on other days.
      "2018-01-01, 2018-12-31, 2019-04-01, MET",
      "2018-01-01, 2018-12-31, 2020-01-01, NOT_ASSESSED",
      // A day less than a year; more than a year.
      "2018-04-01, 2019-03-30, 2019-04-01, NOT_ASSESSED",
      "2018-03-31, 2019-03-31, 2019-04-01, MET",
      "2017-04-01, 2019-03-31, 2019-04-01, MET",
      "2017-04-01, 2019-03-31, 2020-04-01, NOT_ASSESSED",
      "2018-04-01, 2020-03-31, 2019-03-31, NOT_ASSESSED",
      "2018-04-01, 2020-03-31, 2019-04-01, MET",
    })
    void onTheLastYearThatIsOver(String first, String last, String day, Status expected) {
      assertThat(on(day, report(first, last)).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2018-04-01, false", "2018-03-31, true", "2017-04-01, true"})
    void d11ALongerReportIsNoted(String first, boolean noted) {
      assertThat(on("2019-04-01", report(first, "2019-03-31")).notes()).hasSize(noted ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
      "YES, YES, MET, ",
      "YES, NO, NOT_MET, plans for the year to come",
      "NO, YES, NOT_MET, what was achieved",
      "NO, NO, NOT_MET, what was achieved and plans for the year to come",
      "NO, NOT_RECORDED, NOT_MET, what was achieved",
      "YES, NOT_RECORDED, NOT_ASSESSED, plans for the year to come",
      "NOT_RECORDED, YES, NOT_ASSESSED, what was achieved",
    })
    void withTwoParts(Answer achievements, Answer plans, Status expected, String named) {
      AssessedRequirement assessed =
          on("2019-04-01", report("2018-04-01", "2019-03-31", achievements, plans));

      assertThat(assessed.status()).isEqualTo(expected);
      if (named != null) {
        assertThat(found(assessed)).singleElement().asString().endsWith(": " + named);
      }
    }

    @Test
    void ofSeveralReportsEachMayHaveAPart() {
      Outputs.Builder two =
          report("2018-04-01", "2019-03-31", Answer.YES, Answer.NO)
              .annualReport(
                  new AnnualReport(
                      days("2018-01-01", "2018-12-31"), Answer.NO, Answer.YES, Optional.empty()));

      assertThat(on("2019-04-01", two).status()).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({"YES, NOT_ASSESSED", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void withoutAListedReport(Answer made, Status expected) {
      assertThat(on("2019-04-01", Outputs.builder().annualReportMade(made)).status())
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "2018-03-31, NOT_MET",
      "2018-04-01, NOT_MET",
      "2018-04-02, NOT_APPLICABLE",
      "2019-05-01, NOT_APPLICABLE",
    })
    void theFirstYearIsOverAYearAfterTheDayOfFounding(LocalDate founded, Status expected) {
      Mvp.Builder mvp =
          mvp().foundedOn(founded).outputs(Outputs.builder().annualReportMade(Answer.NO).build());

      assertThat(assessed(NATIONAL, "OUT-04", mvp, "2019-04-01").status()).isEqualTo(expected);
    }
  }

  @Test
  void amb23WithoutMoneyNoneOfTheFourOutputsIsNotMet() {
    Mvp.Builder mvp =
        planned(complete().agreedWithLms(Answer.NO))
            .meetings(Meetings.builder().promisedPerYear(Count.exactly(0)).build())
            .outputs(Outputs.builder().annualReportMade(Answer.NO).build());
    for (String id : List.of("OUT-01", "OUT-02", "OUT-03", "OUT-04")) {
      assertThat(status(id, mvp)).as(id).isEqualTo(NOT_MET);
    }

    mvp.budget(none());

    for (String id : List.of("OUT-01", "OUT-02", "OUT-03", "OUT-04")) {
      AssessedRequirement assessed = assessed(id, mvp);
      assertThat(assessed.status()).as(id).isEqualTo(REVIEW);
      assertThat(found(assessed).get(0)).startsWith("the budget comes to £0.00");
      assertThat(assessed.findings().get(0).remedies().get(0)).startsWith("Commissioner:");
    }
  }

  @Test
  void out06AChangeAfterFeedbackMeetsIt() {
    Outputs.Builder outputs =
        Outputs.builder()
            .change(new FeedbackAndChange("heard", "changed", Optional.of("the trust")));
    assertThat(status("OUT-06", mvp().outputs(outputs.build()))).isEqualTo(MET);
    assertThat(notes("OUT-06", mvp().outputs(outputs.build()))).isEmpty();

    outputs.change(new FeedbackAndChange("heard", "changed", Optional.empty()));
    assertThat(notes("OUT-06", mvp().outputs(outputs.build()))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"WRK-09", "WRK-15", "OUT-01", "OUT-02", "OUT-03", "OUT-04"})
  void whatSouthEastLondonExpectsIsAdviceElsewhere(String id) {
    assertThat(assessed(id, mvp()).strength()).isEqualTo(Strength.ADVICE);
    assertThat(assessed(SOUTH_EAST, id, mvp(), "2018-05-01").strength()).isEqualTo(Strength.SHOULD);
  }
}
