package org.mvprules.books;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.ArrangedBy;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.FieldOfWork;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.PriorityOrigin;
import org.mvprules.core.workplan.WorkPlan;

/**
 * Partnerships for tests, small enough to read.
 *
 * <p>What is not said is as the guidance asks: {@link #compliant()} meets every requirement about
 * members and chair that software can judge, and a test changes the one fact that it is about.
 */
final class Partnerships {

  private Partnerships() {}

  // Partnerships

  /** Three service users among nine members, a paid independent chair and a paid vice-chair. */
  static Mvp compliant() {
    return ledBy(chair("chair"), viceChair("vice"));
  }

  /** As {@link #compliant()}, but with these people instead of its chair and vice-chair. */
  static Mvp ledBy(Member.Builder... leaders) {
    MemberList list =
        listOf(leaders)
            .member(serviceUser("user").role(Office.of(Post.SECRETARY)).build())
            .member(sitting("charity", Seat.CHARITY_OR_ADVOCACY).build())
            .member(sitting("commissioner", Seat.COMMISSIONER).build())
            .member(sitting("provider", Seat.PROVIDER).build())
            .member(healthwatch("healthwatch").build())
            .member(sitting("midwife", Seat.CLINICAL_PROFESSIONAL).build())
            .member(sitting("manager", Seat.MANAGERIAL_PROFESSIONAL).build())
            .build();
    return Mvp.builder("mvp")
        .memberList(list)
        .arrangements(
            Arrangements.builder()
                .feedbackRoute(Answer.YES)
                .membershipRoute(Answer.YES)
                .publicContact(Answer.YES)
                .successionPlan(Answer.YES)
                .fundingArrangedBy(ArrangedBy.COMMISSIONER)
                .build())
        .termsOfReference(termsOfReference())
        .budget(
            budget(
                Answer.YES,
                training("500.00"),
                BudgetLine.of(BudgetHeading.OUTREACH).withAmount(Money.parse("100.00"))))
        .paymentPolicy(noticeToEveryone(Answer.YES))
        .workPlan(workPlan())
        .meetings(Meetings.builder().promisedPerYear(Count.exactly(6)).build())
        .build();
  }

  /** Terms that settle everything, agreed, and ratified by the board. */
  private static TermsOfReference termsOfReference() {
    TermsOfReference.Builder terms =
        TermsOfReference.builder()
            .agreed(Answer.YES)
            .ratification(
                new Ratification(
                    Ratifier.LMS_BOARD, Optional.empty(), Optional.empty(), Optional.empty()))
            .staffHaveMoreWeight(Answer.NO);
    Arrays.stream(Matter.values()).forEach(terms::covers);
    return terms.build();
  }

  /** A plan for three years: agreed, ratified, costed, and with what a plan is asked to have. */
  private static WorkPlan workPlan() {
    return WorkPlan.builder()
        .status(PlanStatus.RATIFIED)
        .period(new Period(LocalDate.of(2017, 3, 1), LocalDate.of(2020, 2, 29)))
        .agreedWithLms(Answer.YES)
        .priority(new Priority("continuity of carer", PriorityOrigin.BOTH))
        .activity(
            Activity.builder("meeting", "Meeting")
                .kind(ActivityKind.MVP_MEETING)
                .times(Count.exactly(6))
                .costsNothing(Answer.YES)
                .participation(Participation.of("user").as(PartTaken.MEMBER).build())
                .build())
        .activity(
            Activity.builder("survey", "Survey")
                .kind(ActivityKind.SURVEY)
                .times(Count.exactly(1))
                .costsNothing(Answer.YES)
                .participation(
                    Participation.of(Count.exactly(20), Seat.SERVICE_USER)
                        .as(PartTaken.ATTENDER)
                        .offer(PaymentOffer.NOT_OFFERED)
                        .expenses(new Money(0))
                        .build())
                .build())
        .activity(costingNothing("outreach", ActivityKind.OUTREACH, 6))
        .activity(costingNothing("development", ActivityKind.DEVELOPMENT_DAY, 3))
        .build();
  }

  private static Activity costingNothing(String id, ActivityKind kind, int times) {
    return Activity.builder(id, id)
        .kind(kind)
        .aimedAt("young parents")
        .times(Count.exactly(times))
        .costsNothing(Answer.YES)
        .build();
  }

  /** A policy that shuts out nobody and has a letter; whether there is a general notice is said. */
  static PaymentPolicy noticeToEveryone(Answer answer) {
    return new PaymentPolicy(
        Optional.empty(),
        Answer.NOT_RECORDED,
        Optional.of(Count.exactly(10)),
        Answer.NOT_RECORDED,
        Answer.NO,
        answer,
        Answer.YES);
  }

  /** Told in advance of expenses and of a fee. */
  static final Invitation TOLD =
      new Invitation(
          Optional.empty(),
          Answer.NOT_RECORDED,
          Optional.empty(),
          Answer.NOT_RECORDED,
          Optional.empty(),
          Answer.YES,
          Answer.YES);

  /** A partnership of which only its member list is recorded. */
  static Mvp partnership(MemberList.Builder list) {
    return partnership(list.build());
  }

  /** A partnership of which only its member list is recorded. */
  static Mvp partnership(MemberList list) {
    return Mvp.builder("mvp").memberList(list).build();
  }

  /** The same partnership, in which nobody holds these posts. */
  static Mvp vacant(Mvp mvp, Post... posts) {
    Mvp.Builder changed = mvp.toBuilder();
    List.of(posts).forEach(changed::vacant);
    return changed.build();
  }

  /** The same partnership, which says whether people who speak for service users count. */
  static Mvp advocatesCount(Mvp mvp, String answer) {
    return setting(mvp, "advocatesCount", answer);
  }

  /** The same partnership, which makes this choice. */
  static Mvp setting(Mvp mvp, String name, Object value) {
    return mvp.toBuilder().setting(name, value.toString()).build();
  }

  /** A partnership of which nothing is recorded but one answer of a person. */
  static Mvp answered(String requirement, boolean holds, LocalDate on, Optional<LocalDate> until) {
    return Mvp.builder("mvp")
        .answer(new PersonsAnswer(requirement, holds, "chair", on, until, Optional.empty()))
        .build();
  }

  // Member lists

  /** A list of these people and nobody else. */
  static MemberList.Builder listOf(Member.Builder... people) {
    MemberList.Builder list = MemberList.builder().complete(Answer.YES);
    for (Member.Builder person : people) {
      list.member(person.build());
    }
    return list;
  }

  /** A list of so many service users, so many commissioners and nobody else. */
  static MemberList.Builder usersAndOthers(int users, int others) {
    return listOf().group(users(users)).group(others(others));
  }

  /** So many members who sit as service users and used the services recently. */
  static MemberGroup users(int number) {
    return MemberGroup.of(Seat.SERVICE_USER, Count.exactly(number))
        .withServiceUse(ServiceUse.RECENT);
  }

  /** So many members who are no service users in any sense. */
  static MemberGroup others(int number) {
    return MemberGroup.of(Seat.COMMISSIONER, Count.exactly(number))
        .withServiceUse(ServiceUse.NEVER);
  }

  /** So many members of whom nothing is known. */
  static MemberGroup unknown(int number) {
    return MemberGroup.of(Seat.NOT_RECORDED, Count.exactly(number));
  }

  // People

  /** A service user who has declared no role in the local trust or with the local commissioner. */
  static Member.Builder serviceUser(String id) {
    return undeclared(id).noRoleIn(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER);
  }

  /** A service user of whom it is not recorded whether they have any role outside. */
  static Member.Builder undeclared(String id) {
    return Member.builder(id)
        .seat(Seat.SERVICE_USER)
        .serviceUse(ServiceUse.RECENT)
        .invitation(TOLD);
  }

  /** A member from Healthwatch. */
  static Member.Builder healthwatch(String id) {
    return sitting(id, Seat.STATUTORY_PARTNER).branch(Branch.HEALTHWATCH);
  }

  /** A clinician who works for such an organisation. */
  static Member.Builder clinicianOf(Organisation employer) {
    return sitting("dr-7", Seat.CLINICAL_PROFESSIONAL)
        .role(Job.of(Occupation.MIDWIFE, employer, FieldOfWork.MATERNITY));
  }

  /** Someone who sits as something else and has never used the services. */
  static Member.Builder sitting(String id, Seat seat) {
    return Member.builder(id).seat(seat).serviceUse(ServiceUse.NEVER).invitation(TOLD);
  }

  /** A paid chair: a service user and independent. */
  static Member.Builder chair(String id) {
    return serviceUser(id).role(paid(Post.CHAIR));
  }

  /** A paid chair, a service user, who also holds this job. */
  static Member.Builder chairWhoIs(Job job) {
    return chairWhoIs("chair", job);
  }

  /** A paid chair, a service user, who also holds this job and declares none elsewhere. */
  static Member.Builder chairWhoIs(String id, Job job) {
    return declaringNoneBut(id, job).role(paid(Post.CHAIR)).role(job);
  }

  /** A service user who has declared no role in the trust or with the commissioner but this. */
  static Member.Builder declaringNoneBut(String id, Job job) {
    Member.Builder person = undeclared(id);
    for (Organisation side : List.of(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER)) {
      if (side != job.organisation()) {
        person.noRoleIn(side);
      }
    }
    return person;
  }

  /** A paid vice-chair: a service user and independent; whether they act is not recorded. */
  static Member.Builder viceChair(String id) {
    return serviceUser(id).role(paid(Post.VICE_CHAIR));
  }

  /** A paid vice-chair who acts as chair, or does not. */
  static Member.Builder viceChair(String id, Answer acting) {
    return serviceUser(id).role(paid(Post.VICE_CHAIR).withActing(acting));
  }

  // Offices and jobs

  /** An office whose holder was offered payment and takes it. */
  static Office paid(Post post) {
    return Office.of(post).withPayment(PaymentOffer.OFFERED_AND_ACCEPTED);
  }

  /** A midwife's job in the local trust: the plainest conflict for a chair. */
  static Job midwifeInTheTrust() {
    return Job.of(Occupation.MIDWIFE, Organisation.LOCAL_TRUST, FieldOfWork.MATERNITY);
  }

  /** A job that has nothing to do with any health body. */
  static Job shopkeeper() {
    return Job.of(Occupation.OTHER, Organisation.OTHER, FieldOfWork.NOT_MATERNITY);
  }

  // Money

  /** A budget of these lines, which are all it has or not. */
  static Budget budget(Answer complete, BudgetLine... lines) {
    Budget.Builder budget = Budget.builder().complete(complete);
    List.of(lines).forEach(budget::line);
    return budget.build();
  }

  /** A line for training. */
  static BudgetLine training(String amount) {
    return BudgetLine.of(BudgetHeading.TRAINING).withAmount(Money.parse(amount));
  }
}
