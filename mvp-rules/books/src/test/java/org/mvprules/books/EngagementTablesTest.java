package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.businesscase.Milestone;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.FeedbackMethod;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.member.Standing;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.workplan.AccessNeed;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.Rung;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Note;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/** The rules on engagement and on the business case against the tables 1.6 and 1.10, row by row. */
class EngagementTablesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 5, 1);
  private static final MvpValidator NATIONAL = MvpValidator.of(Books.national());
  private static final MvpValidator NORTH_CENTRAL =
      MvpValidator.of(Books.shipped("north-central-london"));

  private static AssessedRequirement assessed(String id, Mvp mvp) {
    MvpValidator book = NATIONAL.ruleBook().requirement(id).isPresent() ? NATIONAL : NORTH_CENTRAL;
    return book.validate(mvp, DAY).requirement(id);
  }

  private static Status status(String id, Mvp mvp) {
    return assessed(id, mvp).status();
  }

  private static List<String> found(String id, Mvp mvp) {
    return assessed(id, mvp).findings().stream().map(Finding::found).toList();
  }

  private static List<String> notes(String id, Mvp mvp) {
    return assessed(id, mvp).notes().stream().map(Note::text).toList();
  }

  private static final Mvp NOTHING_RECORDED = Mvp.builder("mvp").build();

  private static Activity.Builder activity(String id) {
    return Activity.builder(id, "Activity " + id);
  }

  private static Mvp planned(Answer complete, Activity.Builder... activities) {
    WorkPlan.Builder plan = WorkPlan.builder().complete(complete);
    for (Activity.Builder each : activities) {
      plan.activity(each.build());
    }
    return Mvp.builder("mvp").workPlan(plan.build()).build();
  }

  private static Mvp budgeted(Answer complete, BudgetLine... lines) {
    return Mvp.builder("mvp").budget(Partnerships.budget(complete, lines)).build();
  }

  private static BudgetLine line(BudgetHeading heading, String amount) {
    return BudgetLine.of(heading).withAmount(Money.parse(amount));
  }

  private static PaymentPolicy paysAhead(Answer answer) {
    return new PaymentPolicy(
        Optional.empty(),
        Answer.NOT_RECORDED,
        Optional.empty(),
        answer,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED);
  }

  @Nested
  class Eng01Outreach {

    @Test
    void anActivityForAGroupOrAimedAtOneMeetsIt() {
      assertThat(status("ENG-01", planned(Answer.NOT_RECORDED, activity("a").aimedAt("refugees"))))
          .isEqualTo(Status.MET);
      assertThat(
              status(
                  "ENG-01",
                  planned(Answer.NOT_RECORDED, activity("a").seldomHeardGroup("refugees"))))
          .isEqualTo(Status.MET);
    }

    @Test
    void namesEachGroupOnce() {
      Mvp mvp =
          planned(
              Answer.YES,
              activity("a").seldomHeardGroup("refugees").aimedAt("young parents"),
              activity("b").aimedAt("refugees"));

      assertThat(found("ENG-01", mvp))
          .containsExactly("activities are aimed at: refugees and young parents");
    }

    @Test
    void withoutAGroupItTurnsOnWhetherThePlanIsComplete() {
      assertThat(status("ENG-01", planned(Answer.YES, activity("a").kind(ActivityKind.OUTREACH))))
          .isEqualTo(Status.NOT_MET);
      assertThat(status("ENG-01", planned(Answer.NO, activity("a").kind(ActivityKind.OUTREACH))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("ENG-01", NOTHING_RECORDED)).isEqualTo(Status.NOT_ASSESSED);
    }

    @Test
    void whatWasCalledOffReachesNobody() {
      assertThat(
              status(
                  "ENG-01",
                  planned(Answer.YES, activity("a").aimedAt("refugees").cancelled(Answer.YES))))
          .isEqualTo(Status.NOT_MET);
      assertThat(
              status(
                  "ENG-01",
                  planned(Answer.YES, activity("a").aimedAt("refugees").cancelled(Answer.NO))))
          .isEqualTo(Status.MET);
    }
  }

  @Nested
  class Eng02Resources {

    @ParameterizedTest
    @CsvSource({"0.01, MET", "960.00, MET", "0.00, NOT_MET"})
    void moreThanNothing(String amount, Status expected) {
      assertThat(
              status("ENG-02", budgeted(Answer.NOT_RECORDED, line(BudgetHeading.OUTREACH, amount))))
          .isEqualTo(expected);
    }

    @Test
    void somethingFreeWillDo() {
      BudgetLine free = BudgetLine.of(BudgetHeading.OUTREACH).withFreeOfCharge("a stall");

      assertThat(status("ENG-02", budgeted(Answer.NOT_RECORDED, free))).isEqualTo(Status.MET);
      assertThat(status("ENG-02", budgeted(Answer.YES, free.withAmount(Money.parse("0.00")))))
          .isEqualTo(Status.MET);
    }

    @Test
    void aLineThatIsMissing() {
      BudgetLine venue = line(BudgetHeading.VENUE, "300.00");

      assertThat(status("ENG-02", budgeted(Answer.YES, venue))).isEqualTo(Status.NOT_MET);
      assertThat(status("ENG-02", budgeted(Answer.NO, venue))).isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("ENG-02", NOTHING_RECORDED)).isEqualTo(Status.NOT_ASSESSED);
    }

    @Test
    void aLineWithoutAnAmount() {
      assertThat(status("ENG-02", budgeted(Answer.YES, BudgetLine.of(BudgetHeading.OUTREACH))))
          .isEqualTo(Status.NOT_ASSESSED);
    }
  }

  @Nested
  class Eng03Access {

    private static Mvp needing(AccessNeed need, OtherCost... costs) {
      Activity.Builder activity = activity("a").accessNeed(need);
      for (OtherCost cost : costs) {
        activity.otherCost(cost);
      }
      return planned(Answer.NOT_RECORDED, activity);
    }

    private static OtherCost cost(BudgetHeading heading) {
      return new OtherCost(heading, Optional.empty(), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
      "INTERPRETER, OUTREACH, MET",
      "TRANSLATION, PROMOTION, MET",
      "EASY_WORDS, OTHER, MET",
      "CRECHE, CRECHE, MET",
      "OTHER, VENUE, MET",
      // A room interprets nothing, and a crèche translates nothing.
      "INTERPRETER, VENUE, NOT_ASSESSED",
      "TRANSLATION, CRECHE, NOT_ASSESSED",
      "CRECHE, OUTREACH, NOT_ASSESSED",
      "OTHER, CRECHE, NOT_ASSESSED",
    })
    void byTheHeadingOfWhatTheActivityCosts(
        AccessNeed need, BudgetHeading heading, Status expected) {
      assertThat(status("ENG-03", needing(need, cost(heading)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(AccessNeed.class)
    void withoutAnyCost(AccessNeed need) {
      assertThat(status("ENG-03", needing(need))).isEqualTo(Status.NOT_ASSESSED);
      assertThat(
              status("ENG-03", budgeting(needing(need), Answer.YES, BudgetHeading.VENUE, "1.00")))
          .isEqualTo(Status.NOT_MET);
      assertThat(status("ENG-03", budgeting(needing(need), Answer.NO, BudgetHeading.VENUE, "1.00")))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(
              status(
                  "ENG-03",
                  planned(Answer.NO, activity("a").accessNeed(need).costsNothing(Answer.YES))))
          .isEqualTo(Status.MET);
    }

    @ParameterizedTest
    @CsvSource({"CRECHE, 0.01, MET", "CRECHE, 0.00, NOT_MET", "INTERPRETER, 900.00, NOT_MET"})
    void aCrecheInTheBudget(AccessNeed need, String amount, Status expected) {
      assertThat(
              status("ENG-03", budgeting(needing(need), Answer.YES, BudgetHeading.CRECHE, amount)))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
      "SERVICE_USERS, 0.01, NOT_ASSESSED",
      "SERVICE_USERS, 0.00, NOT_MET",
      "OUTREACH, 0.01, NOT_ASSESSED",
      "OTHER, 0.01, NOT_ASSESSED",
      "PROMOTION, 0.01, NOT_MET",
    })
    void aHeadingInWhichItMayBe(BudgetHeading heading, String amount, Status expected) {
      Mvp mvp = budgeting(needing(AccessNeed.INTERPRETER), Answer.YES, heading, amount);
      assertThat(status("ENG-03", mvp)).isEqualTo(expected);
    }

    private static Mvp budgeting(Mvp mvp, Answer complete, BudgetHeading heading, String amount) {
      return mvp.toBuilder().budget(Partnerships.budget(complete, line(heading, amount))).build();
    }

    @Test
    void oneOfTwoNeedsWithoutACost() {
      Mvp mvp =
          planned(
              Answer.NO,
              activity("a")
                  .accessNeed(AccessNeed.INTERPRETER)
                  .accessNeed(AccessNeed.CRECHE)
                  .otherCost(cost(BudgetHeading.CRECHE)));

      assertThat(status("ENG-03", mvp)).isEqualTo(Status.NOT_ASSESSED);
      assertThat(found("ENG-03", mvp))
          .containsExactly(
              "Activity a, interpreter: needed; the plan has no cost for it, and whether the budget"
                  + " has is not recorded",
              "Activity a, creche: provided for by creche");
    }

    @Test
    void noNeedsRecorded() {
      assertThat(status("ENG-03", planned(Answer.YES, activity("a"))))
          .isEqualTo(Status.NOT_APPLICABLE);
      assertThat(status("ENG-03", planned(Answer.NO, activity("a"))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(
              status(
                  "ENG-03",
                  planned(
                      Answer.YES,
                      activity("a").accessNeed(AccessNeed.CRECHE).cancelled(Answer.YES))))
          .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void outreachWithoutNeedsIsAskedAbout() {
      assertThat(notes("ENG-03", planned(Answer.YES, activity("a").aimedAt("refugees"))))
          .containsExactly(
              "Activities are aimed at refugees: ask whether anybody needs an interpreter,"
                  + " a translation, a text in easy words or a crèche.");
      assertThat(notes("ENG-03", planned(Answer.YES, activity("a")))).isEmpty();
    }
  }

  @Nested
  class Eng04Feedback {

    private static Mvp with(Answer complete, List<FeedbackMethod> ways, ActivityKind... kinds) {
      Arrangements.Builder arranged = Arrangements.builder().feedbackMethodsComplete(complete);
      ways.forEach(arranged::feedbackMethod);
      Activity.Builder[] activities = new Activity.Builder[kinds.length];
      for (int i = 0; i < kinds.length; i++) {
        activities[i] = activity("a" + i).kind(kinds[i]);
      }
      return planned(Answer.NOT_RECORDED, activities).toBuilder()
          .arrangements(arranged.build())
          .build();
    }

    @Test
    void twoWaysMeetItAndOneDoesNot() {
      assertThat(
              status(
                  "ENG-04",
                  with(Answer.YES, List.of(FeedbackMethod.SURVEY, FeedbackMethod.TESTIMONY))))
          .isEqualTo(Status.MET);
      assertThat(status("ENG-04", with(Answer.YES, List.of(FeedbackMethod.SURVEY))))
          .isEqualTo(Status.NOT_MET);
      assertThat(status("ENG-04", with(Answer.YES, List.of()))).isEqualTo(Status.NOT_MET);
    }

    @Test
    void oneWayIsNotAllWhileTheRecordDoesNotSaySo() {
      assertThat(status("ENG-04", with(Answer.NOT_RECORDED, List.of(FeedbackMethod.SURVEY))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("ENG-04", with(Answer.NO, List.of()))).isEqualTo(Status.NOT_ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(
        value = FeedbackMethod.class,
        names = {"FRIENDS_AND_FAMILY_TEST", "CLINICAL_DASHBOARD"})
    void whatTheServicesHaveAnywayDoesNotCount(FeedbackMethod way) {
      assertThat(status("ENG-04", with(Answer.YES, List.of(FeedbackMethod.SURVEY, way))))
          .isEqualTo(Status.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({
      "SURVEY, NOT_MET", // the same way once more
      "FOCUS_GROUP, MET",
      "WALKING_THE_PATCH, MET",
      "FIFTEEN_STEPS, MET",
      "OUTREACH, MET",
      "PUBLIC_MEETING, MET",
      "DROP_IN, MET",
      "MVP_MEETING, NOT_MET",
      "TRAINING, NOT_MET",
    })
    void activitiesThatGatherFeedbackCount(ActivityKind kind, Status expected) {
      assertThat(status("ENG-04", with(Answer.YES, List.of(FeedbackMethod.SURVEY), kind)))
          .isEqualTo(expected);
    }

    @Test
    void twoOpenEventsAreOneWay() {
      assertThat(
              status(
                  "ENG-04",
                  with(Answer.YES, List.of(), ActivityKind.PUBLIC_MEETING, ActivityKind.DROP_IN)))
          .isEqualTo(Status.NOT_MET);
    }
  }

  @Nested
  class Eng07Ladder {

    @ParameterizedTest
    @CsvSource({
      "INFORMING, NOT_MET",
      "CONSULTING, NOT_MET",
      "INVOLVING, MET",
      "COLLABORATING, MET",
      "DEVOLVING, MET",
      "NOT_RECORDED, NOT_ASSESSED",
    })
    void theHighestRungDecides(Rung highest, Status expected) {
      assertThat(
              status(
                  "ENG-07",
                  planned(
                      Answer.YES,
                      activity("a").rung(highest),
                      activity("b").rung(highest == Rung.NOT_RECORDED ? highest : Rung.INFORMING))))
          .isEqualTo(expected);
    }

    @Test
    void theTwoLowestOnlyDecideWhereAllIsKnown() {
      Activity.Builder low = activity("a").rung(Rung.CONSULTING);

      assertThat(status("ENG-07", planned(Answer.NO, low))).isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("ENG-07", planned(Answer.YES, low, activity("b"))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("ENG-07", planned(Answer.YES, low, activity("b").cancelled(Answer.YES))))
          .isEqualTo(Status.NOT_MET);
    }

    @Test
    void theSpreadIsTold() {
      assertThat(
              notes(
                  "ENG-07",
                  planned(
                      Answer.NO,
                      activity("a").rung(Rung.CONSULTING),
                      activity("b").rung(Rung.COLLABORATING),
                      activity("c").rung(Rung.CONSULTING))))
          .containsExactly(
              "Activities on each rung: collaborating: 1 and consulting: 2."
                  + " The higher, the more meaningful.");
    }
  }

  @Nested
  class QuestionsForAPerson {

    @ParameterizedTest
    @ValueSource(strings = {"ENG-08", "ENG-13", "ENG-14", "BUS-08"})
    void areAsked(String id) {
      assertThat(status(id, NOTHING_RECORDED)).isEqualTo(Status.ASK_A_PERSON);
    }

    @Test
    void outreachThatGoesNowhereNeedsNobodysAnswer() {
      Mvp mvp =
          Mvp.builder("mvp")
              .arrangements(Arrangements.builder().outreachFeedsPlan(Answer.NO).build())
              .build();

      assertThat(status("ENG-14", mvp)).isEqualTo(Status.NOT_MET);
      assertThat(assessed("ENG-14", mvp).strength()).isEqualTo(Strength.ADVICE);
      assertThat(assessed("ENG-14", NOTHING_RECORDED).strength()).isEqualTo(Strength.SHOULD);
    }
  }

  @Nested
  class Eng10OutOfPocket {

    private static Mvp withGroup(Answer paysAhead) {
      return planned(Answer.NO, activity("a").aimedAt("refugees")).toBuilder()
          .paymentPolicy(paysAhead(paysAhead))
          .build();
    }

    @ParameterizedTest
    @CsvSource({"YES, MET", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void whereAGroupTakesPart(Answer paysAhead, Status expected) {
      assertThat(status("ENG-10", withGroup(paysAhead))).isEqualTo(expected);
    }

    @Test
    void northCentralLondonAsksMoreFirmlyButForWhatIsMissing() {
      assertThat(strength(withGroup(Answer.YES))).isEqualTo(Strength.SHOULD);
      assertThat(strength(withGroup(Answer.NO))).isEqualTo(Strength.ADVICE);
      assertThat(strength(withGroup(Answer.NOT_RECORDED))).isEqualTo(Strength.SHOULD);
      assertThat(assessed("ENG-10", withGroup(Answer.YES)).strength()).isEqualTo(Strength.ADVICE);
    }

    private static Strength strength(Mvp mvp) {
      return NORTH_CENTRAL.validate(mvp, DAY).requirement("ENG-10").strength();
    }

    private static Mvp listed(Answer listComplete, Answer planComplete, MemberGroup group) {
      return planned(planComplete, activity("a")).toBuilder()
          .memberList(MemberList.builder().complete(listComplete).group(group).build())
          .paymentPolicy(paysAhead(Answer.YES))
          .build();
    }

    private static MemberGroup charity(Branch branch, Standing standing, Count count) {
      return new MemberGroup(
          Seat.CHARITY_OR_ADVOCACY, branch, ServiceUse.NOT_RECORDED, standing, count);
    }

    @ParameterizedTest
    @CsvSource({
      "SELDOM_HEARD_GROUP, MEMBER, 1, MET",
      "SELDOM_HEARD_GROUP, ASSOCIATE_MEMBER, 1, MET",
      "SELDOM_HEARD_GROUP, NOT_RECORDED, 1, MET",
      "SELDOM_HEARD_GROUP, NO_SEAT, 1, MET",
      "SELDOM_HEARD_GROUP, MEMBER, 0, NOT_APPLICABLE",
      "NOT_RECORDED, MEMBER, 1, NOT_ASSESSED",
      "OTHER, MEMBER, 1, NOT_APPLICABLE",
    })
    void byTheCharitiesOnACompleteList(
        Branch branch, Standing standing, int count, Status expected) {
      assertThat(
              status(
                  "ENG-10",
                  listed(Answer.YES, Answer.YES, charity(branch, standing, Count.exactly(count)))))
          .isEqualTo(expected);
    }

    @Test
    void nobodyIsKnownOnlyFromACompleteListAndPlan() {
      MemberGroup other = charity(Branch.OTHER, Standing.MEMBER, Count.exactly(1));

      assertThat(status("ENG-10", listed(Answer.NO, Answer.YES, other)))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(status("ENG-10", listed(Answer.YES, Answer.NO, other)))
          .isEqualTo(Status.NOT_ASSESSED);
    }

    @Test
    void someoneOnTheListWhoSpeaksForAGroupCounts() {
      Mvp mvp =
          Mvp.builder("mvp")
              .memberList(
                  MemberList.builder()
                      .member(
                          Member.builder("c")
                              .seat(Seat.CHARITY_OR_ADVOCACY)
                              .branch(Branch.SELDOM_HEARD_GROUP)
                              .build())
                      .build())
              .paymentPolicy(paysAhead(Answer.NO))
              .build();

      assertThat(status("ENG-10", mvp)).isEqualTo(Status.NOT_MET);
    }
  }

  @Nested
  class Eng11Meals {

    private static Activity.Builder meeting(int minutes, Answer meal) {
      return activity("a").kind(ActivityKind.MVP_MEETING).minutes(minutes).meal(meal);
    }

    @ParameterizedTest
    @CsvSource({
      "240, NO, MET",
      "240, NOT_RECORDED, MET",
      "240, YES, MET",
      "241, NO, NOT_MET",
      "241, NOT_RECORDED, NOT_ASSESSED",
      "241, YES, MET",
      "0, NO, MET",
    })
    void fourHoursAndFourHoursAndAMinute(int minutes, Answer meal, Status expected) {
      assertThat(status("ENG-11", planned(Answer.NO, meeting(minutes, meal)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"MVP_MEETING, NOT_MET", "WORKING_GROUP, NOT_MET", "DEVELOPMENT_DAY, NOT_MET"})
    void atThePartnershipsOwnMeetings(ActivityKind kind, Status expected) {
      assertThat(status("ENG-11", planned(Answer.YES, meeting(241, Answer.NO).kind(kind))))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
        value = ActivityKind.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = {"MVP_MEETING", "WORKING_GROUP", "DEVELOPMENT_DAY"})
    void notAtAnythingElse(ActivityKind kind) {
      assertThat(status("ENG-11", planned(Answer.YES, meeting(241, Answer.NO).kind(kind))))
          .isEqualTo(
              kind == ActivityKind.NOT_RECORDED ? Status.NOT_ASSESSED : Status.NOT_APPLICABLE);
      assertThat(status("ENG-11", planned(Answer.NO, meeting(241, Answer.NO).kind(kind))))
          .isEqualTo(Status.NOT_ASSESSED);
    }

    @Test
    void onlineThereIsNothingToEat() {
      Mvp online = planned(Answer.NO, meeting(300, Answer.NO).online(Answer.YES));

      assertThat(status("ENG-11", online)).isEqualTo(Status.NOT_APPLICABLE);
      assertThat(notes("ENG-11", online)).isEmpty();
      assertThat(notes("ENG-11", planned(Answer.NO, meeting(60, Answer.NO))))
          .containsExactly("Offer tea, coffee and water, at the least, however short the meeting.");
    }

    @ParameterizedTest
    @CsvSource({
      "HALF_DAY, NO, MET",
      "HALF_DAY, YES, MET",
      "DAY, NO, NOT_MET",
      "DAY, YES, MET",
      "DAY, NOT_RECORDED, NOT_ASSESSED",
      "NOT_RECORDED, YES, MET",
      "NOT_RECORDED, NO, NOT_ASSESSED",
      "NOT_RECORDED, NOT_RECORDED, NOT_ASSESSED",
    })
    void whereNoMinutesAreKnownThePlannedLengthDecides(
        PlannedLength length, Answer meal, Status expected) {
      assertThat(
              status(
                  "ENG-11",
                  planned(
                      Answer.NO,
                      activity("a").kind(ActivityKind.MVP_MEETING).length(length).meal(meal))))
          .isEqualTo(expected);
    }

    @Test
    void minutesDecideBeforeThePlannedLength() {
      assertThat(
              status(
                  "ENG-11", planned(Answer.NO, meeting(240, Answer.NO).length(PlannedLength.DAY))))
          .isEqualTo(Status.MET);
    }

    @Test
    void theWorstMeetingCounts() {
      assertThat(
              status(
                  "ENG-11",
                  planned(
                      Answer.NO,
                      meeting(120, Answer.NO),
                      Activity.builder("b", "Development day")
                          .kind(ActivityKind.DEVELOPMENT_DAY)
                          .minutes(241)
                          .meal(Answer.NO))))
          .isEqualTo(Status.NOT_MET);
    }

    @Test
    void beforeItWasSaidHowLongHalfADayIsItCannotBeTold() {
      Mvp mvp = planned(Answer.NO, meeting(120, Answer.NO));

      assertThat(NATIONAL.validate(mvp, LocalDate.of(2017, 6, 30)).requirement("ENG-11").status())
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(NATIONAL.validate(mvp, LocalDate.of(2017, 7, 1)).requirement("ENG-11").status())
          .isEqualTo(Status.MET);
    }
  }

  @Nested
  class Eng12PublicContact {

    @ParameterizedTest
    @CsvSource({"YES, MET", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void byWhatIsRecorded(Answer answer, Status expected) {
      Mvp mvp =
          Mvp.builder("mvp")
              .arrangements(Arrangements.builder().publicContact(answer).build())
              .build();

      assertThat(status("ENG-12", mvp)).isEqualTo(expected);
    }
  }

  @Nested
  class TheBusinessCase {

    private static Mvp arguing(BusinessCase.Builder businessCase) {
      return Mvp.builder("mvp").businessCase(businessCase.build()).build();
    }

    @Test
    void isAskedForInNorthCentralLondonOnly() {
      for (String id : List.of("BUS-01", "BUS-08", "WRK-13", "ENG-09")) {
        assertThat(NORTH_CENTRAL.ruleBook().requirement(id)).isPresent();
        assertThat(NATIONAL.ruleBook().requirement(id)).isEmpty();
      }
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "BUS-01", "BUS-02", "BUS-03", "BUS-04", "BUS-05", "BUS-06", "BUS-07", "BUS-08", "WRK-13",
          "ENG-09"
        })
    void thatIsNotThereAppliesToNothing(String id) {
      assertThat(status(id, arguing(BusinessCase.builder().exists(Answer.NO))))
          .isEqualTo(Status.NOT_APPLICABLE);
      assertThat(notes(id, arguing(BusinessCase.builder().exists(Answer.NO)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "BUS-01, SUMMARY CONCLUSIONS, 9",
      "BUS-02, PROGRAMME_OPTION DOING_NOTHING_OPTION, 2",
      "BUS-06, WHY_FUND POSSIBLE_SOURCES, 4",
      "BUS-07, BENEFITS_RISK SICK_LEAVE_RISK, 3",
      "WRK-13, WORK_PLAN WORK_PLAN, 1",
      "ENG-09, STAKEHOLDER_MAP STAKEHOLDER_MAP, 1",
    })
    void partByPart(String id, String firstAndLast, int parts) {
      List<CasePart> all = List.of(CasePart.values());
      int first = all.indexOf(CasePart.valueOf(firstAndLast.split(" ")[0]));
      int last = all.indexOf(CasePart.valueOf(firstAndLast.split(" ")[1]));
      List<CasePart> asked = all.subList(first, last + 1);
      BusinessCase.Builder whole = BusinessCase.builder();
      asked.forEach(whole::covers);

      assertThat(asked).hasSize(parts);
      assertThat(status(id, arguing(whole))).isEqualTo(Status.MET);
      assertThat(found(id, arguing(whole))).hasSize(parts);
      assertThat(status(id, arguing(BusinessCase.builder().exists(Answer.YES))))
          .isEqualTo(Status.NOT_ASSESSED);
      for (CasePart one : asked) {
        BusinessCase.Builder without = BusinessCase.builder().leavesOut(one);
        BusinessCase.Builder open = BusinessCase.builder().exists(Answer.YES);
        asked.stream()
            .filter(part -> part != one)
            .forEach(
                part -> {
                  without.covers(part);
                  open.covers(part);
                });
        assertThat(status(id, arguing(without))).isEqualTo(Status.NOT_MET);
        assertThat(status(id, arguing(open))).isEqualTo(Status.NOT_ASSESSED);
        assertThat(status(id, arguing(whole.build().toBuilder().leavesOut(one))))
            .isEqualTo(Status.REVIEW);
      }
    }

    private static final LocalDate START = LocalDate.of(2019, 4, 1);
    private static final LocalDate END = LocalDate.of(2020, 3, 31);

    private static BusinessCase.Builder aYear() {
      return BusinessCase.builder().start(START).end(END);
    }

    @ParameterizedTest
    @CsvSource({"-1, NOT_MET", "0, NOT_MET", "1, MET"})
    void bus03TheEndIsLaterThanTheStart(int days, Status expected) {
      assertThat(
              status(
                  "BUS-03", arguing(BusinessCase.builder().start(START).end(START.plusDays(days)))))
          .isEqualTo(expected);
    }

    @Test
    void bus03BothDaysHaveToBeKnown() {
      assertThat(status("BUS-03", arguing(BusinessCase.builder().start(START))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(found("BUS-03", arguing(BusinessCase.builder().end(END))))
          .containsExactly("not recorded: the day on which the work starts");
      assertThat(found("BUS-03", NOTHING_RECORDED))
          .containsExactly(
              "not recorded: the day on which the work starts and the day on which it ends");
    }

    private static Milestone on(LocalDate day) {
      return new Milestone("Report", Optional.of(day), Answer.YES);
    }

    @ParameterizedTest
    @CsvSource({
      "2019-03-31, NOT_MET",
      "2019-04-01, MET",
      "2020-03-31, MET",
      "2020-04-01, NOT_MET",
    })
    void bus04MilestonesOnTheFirstAndLastDayAndOneOutside(LocalDate day, Status expected) {
      assertThat(status("BUS-04", arguing(aYear().milestone(on(day))))).isEqualTo(expected);
    }

    @Test
    void bus04EachMilestoneIsToldByItself() {
      Mvp mvp =
          arguing(
              aYear()
                  .milestone(on(START))
                  .milestone(on(END.plusDays(1)))
                  .milestone(new Milestone("Survey", Optional.empty(), Answer.NO)));

      assertThat(status("BUS-04", mvp)).isEqualTo(Status.NOT_MET);
      assertThat(found("BUS-04", mvp))
          .containsExactly(
              "Report: 1 April 2019",
              "Report: 1 April 2020, which is before the work starts or after it ends",
              "Survey: its day is not recorded");
    }

    @Test
    void bus04WhatIsMissingCannotBeTold() {
      assertThat(status("BUS-04", arguing(aYear()))).isEqualTo(Status.NOT_ASSESSED);
      assertThat(
              status(
                  "BUS-04",
                  arguing(aYear().milestone(new Milestone("Survey", Optional.empty(), Answer.NO)))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(
              status("BUS-04", arguing(BusinessCase.builder().start(START).milestone(on(START)))))
          .isEqualTo(Status.NOT_ASSESSED);
      assertThat(
              status(
                  "BUS-04",
                  arguing(BusinessCase.builder().start(START).milestone(on(START.minusDays(1))))))
          .isEqualTo(Status.NOT_MET);
      assertThat(
              status(
                  "BUS-04",
                  arguing(BusinessCase.builder().end(END).milestone(on(END.plusDays(1))))))
          .isEqualTo(Status.NOT_MET);
    }

    @Test
    void bus04MilestonesAboutMoneyMatterMost() {
      assertThat(notes("BUS-04", arguing(aYear().milestone(on(START))))).isEmpty();
      assertThat(
              notes(
                  "BUS-04",
                  arguing(
                      aYear().milestone(new Milestone("Survey", Optional.of(START), Answer.NO)))))
          .hasSize(1);
    }

    @Test
    void bus05ADayOfReview() {
      assertThat(status("BUS-05", arguing(aYear().reviewDate(END)))).isEqualTo(Status.MET);
      assertThat(status("BUS-05", arguing(aYear()))).isEqualTo(Status.NOT_ASSESSED);
    }

    @Test
    void bus09ArgumentsAreOffered() {
      assertThat(notes("BUS-02", NOTHING_RECORDED))
          .singleElement()
          .asString()
          .contains("Arguments");
    }

    @ParameterizedTest
    @CsvSource({
      "BUS-01, ADVICE",
      "BUS-02, SHOULD",
      "BUS-03, SHOULD",
      "BUS-04, SHOULD",
      "BUS-05, ADVICE",
      "BUS-06, SHOULD",
      "BUS-07, ADVICE",
      "BUS-08, ADVICE",
      "WRK-13, SHOULD",
      "ENG-09, ADVICE",
      "ENG-10, SHOULD",
      "ENG-11, SHOULD",
    })
    void isAskedForSoFirmly(String id, Strength expected) {
      assertThat(NORTH_CENTRAL.ruleBook().requirement(id).orElseThrow().strength())
          .isEqualTo(expected);
    }
  }
}
