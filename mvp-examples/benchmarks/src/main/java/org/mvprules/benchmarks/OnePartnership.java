package org.mvprules.benchmarks;

import java.time.LocalDate;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;

/** The partnership that a new JVM judges first: a small one, built in Java as a host does it. */
final class OnePartnership {

  private OnePartnership() {}

  static Mvp built() {
    return Mvp.builder("one")
        .country(Country.ENGLAND)
        .exists(Answer.YES)
        .asAt(LocalDate.of(2018, 6, 1))
        .memberList(members())
        .workPlan(plan())
        .budget(
            Budget.builder()
                .line(
                    BudgetLine.of(BudgetHeading.CHAIR_AND_VICE_CHAIR)
                        .withAmount(new Money(3_600_00)))
                .line(BudgetLine.of(BudgetHeading.SERVICE_USERS).withAmount(new Money(1_200_00)))
                .build())
        .build();
  }

  private static MemberList members() {
    MemberList.Builder list = MemberList.builder().complete(Answer.YES);
    list.member(
        Member.builder("m-1")
            .seat(Seat.SERVICE_USER)
            .serviceUse(ServiceUse.RECENT)
            .role(Office.of(Post.CHAIR).withPayment(PaymentOffer.OFFERED_AND_ACCEPTED))
            .noRoleIn(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER)
            .build());
    list.member(sitting("m-2", Seat.SERVICE_USER, ServiceUse.CURRENT));
    list.member(sitting("m-3", Seat.FAMILY, ServiceUse.FAMILY));
    list.member(sitting("m-4", Seat.CHARITY_OR_ADVOCACY, ServiceUse.NEVER));
    list.member(sitting("m-5", Seat.COMMISSIONER, ServiceUse.NEVER));
    list.member(sitting("m-6", Seat.PROVIDER, ServiceUse.NEVER));
    list.member(
        Member.builder("m-7")
            .seat(Seat.CLINICAL_PROFESSIONAL)
            .branch(Branch.MIDWIFE)
            .serviceUse(ServiceUse.NEVER)
            .build());
    return list.build();
  }

  private static Member sitting(String id, Seat seat, ServiceUse use) {
    return Member.builder(id).seat(seat).serviceUse(use).build();
  }

  private static WorkPlan plan() {
    return WorkPlan.builder()
        .activity(
            Activity.builder("a-1", "Meetings of the partnership")
                .kind(ActivityKind.MVP_MEETING)
                .day(LocalDate.of(2018, 6, 20))
                .minutes(120)
                .participation(part("m-1", PartTaken.CHAIR, PaymentOffer.OFFERED_AND_ACCEPTED))
                .participation(part("m-2", PartTaken.MEMBER, PaymentOffer.NOT_OFFERED))
                .participation(part("m-3", PartTaken.MEMBER, PaymentOffer.NOT_OFFERED))
                .build())
        .activity(
            Activity.builder("a-2", "Advice on a leaflet")
                .kind(ActivityKind.EXPERT_ADVICE)
                .day(LocalDate.of(2018, 7, 4))
                .minutes(60)
                .participation(part("m-2", PartTaken.EXPERT_ADVISER, PaymentOffer.NOT_OFFERED))
                .build())
        .build();
  }

  private static Participation part(String who, PartTaken as, PaymentOffer offer) {
    return Participation.of(who).as(as).offer(offer).inPaidTime(Answer.NO).build();
  }
}
