package org.mvprules.core.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PrivateFacts;

class MemberListTest {

  private static final Member CHAIR = Member.builder("m1").role(Office.of(Post.CHAIR)).build();

  @Test
  void anIdStandsOnceInAList() {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> MemberList.builder().member(CHAIR).member(CHAIR).build())
        .withMessage("members/1/id: found \"m1\" a second time; expected each id once");
  }

  @Test
  void laterChangesOfTheGivenListsChangeNothing() {
    List<Member> members = new ArrayList<>(List.of(CHAIR));
    List<MemberGroup> groups = new ArrayList<>();
    MemberList list = new MemberList(Answer.YES, Optional.empty(), members, groups);
    members.clear();
    groups.add(MemberGroup.of(Seat.FAMILY, Count.exactly(2)));
    assertThat(list.members()).containsExactly(CHAIR).isUnmodifiable();
    assertThat(list.groups()).isEmpty();
  }

  @Test
  void aStatedTotalStandsBesideAListThatDoesNotAgree() {
    MemberList list = MemberList.builder().member(CHAIR).statedTotal(Count.exactly(12)).build();
    assertThat(list.statedTotal()).contains(Count.exactly(12));
    assertThat(list.complete()).isEqualTo(Answer.NOT_RECORDED);
  }

  @Test
  void whatIsNotSaidOfAMemberIsNotRecorded() {
    Member member = Member.builder("m2").build();
    assertThat(member.standing()).isEqualTo(Standing.MEMBER);
    assertThat(member.seat()).isEqualTo(Seat.NOT_RECORDED);
    assertThat(member.serviceUse()).isEqualTo(ServiceUse.NOT_RECORDED);
    assertThat(member.roles()).isEmpty();
  }

  @Test
  void listsOfAMemberAreCopied() {
    List<Seat> hats = new ArrayList<>(List.of(Seat.FAMILY));
    List<Role> roles = new ArrayList<>();
    List<Organisation> noRoleIn = new ArrayList<>();
    Member member =
        new Member(
            "m3",
            Standing.MEMBER,
            Seat.OTHER,
            Branch.NOT_RECORDED,
            hats,
            ServiceUse.PAST,
            Optional.empty(),
            roles,
            noRoleIn,
            Invitation.NOT_RECORDED,
            PrivateFacts.NOT_RECORDED);
    hats.clear();
    roles.add(Office.of(Post.LEAD));
    noRoleIn.add(Organisation.HOST);
    assertThat(member.hats()).containsExactly(Seat.FAMILY).isUnmodifiable();
    assertThat(member.roles()).isEmpty();
    assertThat(member.noRoleIn()).isEmpty();
  }

  @Test
  void anIdHasSomethingToReadInIt() {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(() -> Member.builder(" ").build());
  }

  @Test
  void officesAndJobsAreToldApart() {
    Job job = Job.of(Occupation.MIDWIFE, Organisation.LOCAL_TRUST, FieldOfWork.MATERNITY);
    Member member = Member.builder("m4").role(Office.of(Post.CHAIR)).role(job).build();
    assertThat(member.offices()).containsExactly(Office.of(Post.CHAIR));
    assertThat(member.jobs()).containsExactly(job);
  }

  @Test
  void aJobSaysWhatOrForWhom() {
    assertThatExceptionOfType(ImpossibleFactException.class)
        .isThrownBy(
            () ->
                Job.of(Occupation.NOT_RECORDED, Organisation.NOT_RECORDED, FieldOfWork.MATERNITY));
    assertThat(Job.of(Occupation.DOULA, Organisation.NOT_RECORDED, FieldOfWork.MATERNITY))
        .returns(Tenure.NOW, Job::held)
        .returns(Organisation.NOT_RECORDED, Job::paidBy);
  }

  @Test
  void changedCopiesLeaveTheFirstAsItWas() {
    Job job = Job.of(Occupation.DOULA, Organisation.OTHER, FieldOfWork.MATERNITY);
    assertThat(job.withHeld(Tenure.FORMER).held()).isEqualTo(Tenure.FORMER);
    assertThat(job.withPaidBy(Organisation.HOST).paidBy()).isEqualTo(Organisation.HOST);
    assertThat(job.held()).isEqualTo(Tenure.NOW);
    Office office = Office.of(Post.VICE_CHAIR);
    assertThat(office.withActing(Answer.YES).withPayment(PaymentOffer.OFFERED))
        .isEqualTo(new Office(Post.VICE_CHAIR, PaymentOffer.OFFERED, Answer.YES));
    assertThat(office.acting()).isEqualTo(Answer.NOT_RECORDED);
  }

  @Test
  void anOfficeNamesItsPostAndAGroupItsCount() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Office(null, PaymentOffer.OFFERED, Answer.NO))
        .withMessage("office");
    assertThatNullPointerException()
        .isThrownBy(() -> MemberGroup.of(Seat.FAMILY, null))
        .withMessage("count");
  }
}
