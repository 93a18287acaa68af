package org.mvprules.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.Currency;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.PriorityOrigin;
import org.mvprules.core.workplan.WorkPlan;

class MvpTest {

  private static final Priority CONTINUITY = new Priority("continuity", PriorityOrigin.LMS);

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  @Test
  void whatIsNotSaidIsNotRecorded() {
    Mvp mvp = Mvp.builder("a").build();
    assertThat(mvp.memberList()).isEqualTo(MemberList.NOT_RECORDED);
    assertThat(mvp.asAt()).isEmpty();
    assertThat(mvp.workPlan()).isEmpty();
    assertThat(mvp.settings()).isEmpty();
  }

  @Test
  void anActivityIsLedBySomeoneOnTheList() {
    WorkPlan plan = plan(Activity.builder("a1", "Survey").ledBy("m1").ledBy("m2").build());
    Mvp.Builder mvp = Mvp.builder("a").workPlan(plan);
    assertImpossible(() -> mvp.memberList(members("m1")).build(), "workPlan/activities/0/ledBy/1");
    assertThat(mvp.memberList(members("m1", "m2")).build().workPlan()).contains(plan);
  }

  @Test
  void someoneOnTheListTakesPart() {
    Participation first = Participation.of("m1").build();
    Participation second = Participation.of("m2").build();
    Participation people = Participation.of(Count.exactly(3), Seat.FAMILY).build();
    WorkPlan plan =
        plan(
            Activity.builder("a1", "Survey").build(),
            Activity.builder("a2", "Visit")
                .participation(first)
                .participation(people)
                .participation(second)
                .build());
    Mvp.Builder mvp = Mvp.builder("a").workPlan(plan);
    assertImpossible(
        () -> mvp.memberList(members("m1")).build(), "workPlan/activities/1/participations/2/who");
    assertThat(mvp.memberList(members("m1", "m2")).build().workPlan()).contains(plan);
  }

  @Test
  void moneyIsClaimedForAnActivityOfThePlan() {
    Budget budget =
        Budget.builder().claim(claim(Optional.empty())).claim(claim(Optional.of("a1"))).build();
    Mvp.Builder mvp = Mvp.builder("a").budget(budget);
    assertImpossible(mvp::build, "budget/claims/1/activity");
    mvp.workPlan(plan(Activity.builder("a2", "Survey").build()));
    assertImpossible(mvp::build, "budget/claims/1/activity");
    mvp.workPlan(plan(Activity.builder("a1", "Survey").build()));
    assertThat(mvp.build().budget()).contains(budget);
  }

  private static Claim claim(Optional<String> activity) {
    return new Claim(Payer.AREA_TEAM, BudgetHeading.LMS_MEETINGS, activity, Optional.empty());
  }

  @Test
  void anActivityStandsOnceInThePlan() {
    Activity survey = Activity.builder("a1", "Survey").build();
    assertImpossible(() -> plan(survey, survey), "activities/1/id");
  }

  @Test
  void aPostIsVacantOnce() {
    assertImpossible(
        () -> Mvp.builder("a").vacant(Post.CHAIR).vacant(Post.CHAIR).build(), "vacantPosts/1");
  }

  @Test
  void textsHaveSomethingToReadInThem() {
    assertImpossible(() -> Mvp.builder("").build(), "id");
    assertImpossible(() -> Mvp.builder("a").name(" ").build(), "name");
    assertImpossible(() -> Mvp.builder("a").setting("k", " ").build(), "settings/k");
    assertImpossible(() -> Funder.of(""), "name");
    assertImpossible(() -> new Priority(" ", PriorityOrigin.MVP), "what");
    assertImpossible(() -> Activity.builder("a1", "").build(), "title");
    assertImpossible(() -> new Evidence("/id", "", Optional.empty()), "source");
    assertImpossible(
        () -> new PersonsAnswer("GOV-04", true, "Chair", DAY, Optional.empty(), Optional.of("")),
        "because");
  }

  @Test
  void whereAPrivateFactComesFromIsPrivateToo() {
    Evidence letter =
        new Evidence("/memberList/members/0/personal/benefits", "a letter", Optional.empty());
    assertImpossible(
        () -> Mvp.builder("a").memberList(members("m1")).evidence(letter).build(),
        "evidence/0/about");
  }

  @Test
  void evidenceIsAboutAPlaceInTheRecord() {
    assertImpossible(() -> new Evidence("memberList", "Report", Optional.empty()), "about");
  }

  @Test
  void aWaiverHoldsFromItsFirstDayToItsLast() {
    Waiver waiver = new Waiver("CHR-02", "ICB", "none found", DAY, DAY.plusDays(1));
    assertThat(waiver.holdsOn(DAY.minusDays(1))).isFalse();
    assertThat(waiver.holdsOn(DAY)).isTrue();
    assertThat(waiver.holdsOn(DAY.plusDays(1))).isTrue();
    assertThat(waiver.holdsOn(DAY.plusDays(2))).isFalse();
  }

  @Test
  void aWaiverDoesNotEndBeforeItStarts() {
    assertThat(new Waiver("CHR-02", "ICB", "none found", DAY, DAY).holdsOn(DAY)).isTrue();
    assertImpossible(
        () -> new Waiver("CHR-02", "ICB", "none found", DAY, DAY.minusDays(1)), "until");
  }

  @Test
  void listsAreCopied() {
    List<Funder> funders = new ArrayList<>(List.of(Funder.of("ICB")));
    List<Priority> priorities = new ArrayList<>(List.of(CONTINUITY));
    List<Activity> activities = new ArrayList<>();
    Activity.Builder survey = Activity.builder("a1", "Survey").ledBy("m1");
    Activity activity = survey.build();
    Budget budget =
        new Budget(
            funders,
            Currency.GBP,
            Optional.empty(),
            VatBasis.NOT_RECORDED,
            Optional.empty(),
            Answer.NOT_RECORDED,
            List.of(),
            Answer.NOT_RECORDED,
            Optional.empty(),
            Answer.NOT_RECORDED,
            List.of());
    WorkPlan plan = plan(priorities, activities);
    List.of(funders, priorities).forEach(List::clear);
    survey.ledBy("m2");
    activities.add(activity);
    assertThat(activity.ledBy()).containsExactly("m1").isUnmodifiable();
    assertThat(budget.funders()).containsExactly(Funder.of("ICB")).isUnmodifiable();
    assertThat(plan.priorities()).containsExactly(CONTINUITY).isUnmodifiable();
    assertThat(plan.activities()).isEmpty();
  }

  @Test
  void aBuilderThatGoesOnChangesNothingBuilt() {
    Mvp.Builder builder = Mvp.builder("a").vacant(Post.CHAIR).setting("z", "1").setting("a", "2");
    Mvp mvp = builder.build();
    builder.vacant(Post.LEAD).setting("b", "3");
    assertThat(mvp.vacantPosts()).containsExactly(Post.CHAIR).isUnmodifiable();
    assertThat(mvp.settings().keySet()).containsExactly("z", "a");
    assertThat(mvp.settings()).isUnmodifiable();
  }

  private static WorkPlan plan(Activity... activities) {
    return WorkPlan.of(activities);
  }

  private static WorkPlan plan(List<Priority> priorities, List<Activity> activities) {
    return new WorkPlan(
        PlanStatus.DRAFT,
        Optional.empty(),
        Optional.empty(),
        Answer.NOT_RECORDED,
        Optional.empty(),
        Answer.NOT_RECORDED,
        List.of(),
        priorities,
        Answer.NOT_RECORDED,
        activities);
  }

  private static MemberList members(String... ids) {
    MemberList.Builder list = MemberList.builder();
    for (String id : ids) {
      list.member(Member.builder(id).build());
    }
    return list.build();
  }

  private static void assertImpossible(Runnable building, String where) {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(building::run)
        .satisfies(e -> assertThat(e.where()).isEqualTo(where));
  }
}
