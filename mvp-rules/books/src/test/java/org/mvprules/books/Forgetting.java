package org.mvprules.books;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.FieldOfWork;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Role;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.member.Standing;
import org.mvprules.core.payment.PaymentOffer;

/**
 * The same partnership, of which somebody did not write down one thing.
 *
 * <p>That is not the same as taking something away: a job or an office that is left out altogether,
 * or a line of a budget, is one that the rules may take for not there.
 */
final class Forgetting {

  /**
   * With these the record's own word decides once the day is forgotten, and it may say otherwise.
   * The other way round, whoever uses the services now is recent whatever the day.
   */
  private static final Set<ServiceUse> DECIDE_WITHOUT_A_DAY =
      EnumSet.of(ServiceUse.RECENT, ServiceUse.PAST);

  private Forgetting() {}

  static Mvp something(Mvp mvp, Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2 -> mvp.toBuilder().memberList(ofAMember(mvp.memberList(), random)).build();
      case 3 -> mvp.toBuilder().memberList(ofAGroup(mvp.memberList(), random)).build();
      case 4 -> mvp.toBuilder().memberList(ofTheList(mvp.memberList(), random)).build();
      case 5 -> mvp.toBuilder().arrangements(ofArrangements(mvp.arrangements(), random)).build();
      case 6 -> ofThePapers(mvp, random);
      default -> ofAVacancy(mvp, random);
    };
  }

  private static MemberList ofTheList(MemberList list, Random random) {
    return random.nextBoolean()
        ? new MemberList(Answer.NOT_RECORDED, list.statedTotal(), list.members(), list.groups())
        : new MemberList(list.complete(), Optional.empty(), list.members(), list.groups());
  }

  private static MemberList ofAMember(MemberList list, Random random) {
    List<Member> members = new ArrayList<>(list.members());
    if (!members.isEmpty()) {
      int which = random.nextInt(members.size());
      members.set(which, of(members.get(which), random));
    }
    return new MemberList(list.complete(), list.statedTotal(), members, list.groups());
  }

  private static Member of(Member m, Random random) {
    int what = random.nextInt(7);
    boolean day = what == 3 && !DECIDE_WITHOUT_A_DAY.contains(m.serviceUse());
    boolean use = what == 4 && m.servicesLastUsed().isEmpty();
    return new Member(
        m.id(),
        what == 0 ? Standing.NOT_RECORDED : m.standing(),
        what == 1 ? Seat.NOT_RECORDED : m.seat(),
        what == 2 ? Branch.NOT_RECORDED : m.branch(),
        m.hats(),
        use ? ServiceUse.NOT_RECORDED : m.serviceUse(),
        day ? Optional.empty() : m.servicesLastUsed(),
        what == 5 ? ofARole(m.roles(), random) : m.roles(),
        what == 6 ? List.of() : m.noRoleIn(),
        m.invitation(),
        m.personal());
  }

  private static List<Role> ofARole(List<Role> roles, Random random) {
    List<Role> changed = new ArrayList<>(roles);
    if (!changed.isEmpty()) {
      int which = random.nextInt(changed.size());
      changed.set(which, of(changed.get(which), random));
    }
    return changed;
  }

  private static Role of(Role role, Random random) {
    if (role instanceof Job job) {
      return random.nextBoolean()
          ? new Job(
              job.job(), job.organisation(), FieldOfWork.NOT_RECORDED, job.paidBy(), job.held())
          : new Job(
              job.job() == Occupation.NOT_RECORDED ? Occupation.OTHER : job.job(),
              Organisation.NOT_RECORDED,
              job.field(),
              job.paidBy(),
              job.held());
    }
    Office office = (Office) role;
    return random.nextBoolean()
        ? office.withPayment(PaymentOffer.NOT_RECORDED)
        : office.withActing(Answer.NOT_RECORDED);
  }

  private static MemberList ofAGroup(MemberList list, Random random) {
    List<MemberGroup> groups = new ArrayList<>(list.groups());
    if (!groups.isEmpty()) {
      int which = random.nextInt(groups.size());
      MemberGroup g = groups.get(which);
      int what = random.nextInt(5);
      groups.set(
          which,
          new MemberGroup(
              what == 0 ? Seat.NOT_RECORDED : g.seat(),
              what == 1 ? Branch.NOT_RECORDED : g.branch(),
              what == 2 ? ServiceUse.NOT_RECORDED : g.serviceUse(),
              what == 3 ? Standing.NOT_RECORDED : g.standing(),
              what == 4 ? Count.about(g.count().number()) : g.count()));
    }
    return new MemberList(list.complete(), list.statedTotal(), list.members(), groups);
  }

  private static Arrangements ofArrangements(Arrangements all, Random random) {
    Arrangements.Builder left = all.toBuilder();
    return switch (random.nextInt(3)) {
      case 0 -> left.feedbackRoute(Answer.NOT_RECORDED).build();
      case 1 -> left.membershipRoute(Answer.NOT_RECORDED).build();
      default -> left.successionPlan(Answer.NOT_RECORDED).build();
    };
  }

  /** Of the terms of reference, or of the budget. */
  private static Mvp ofThePapers(Mvp mvp, Random random) {
    int what = random.nextInt(4);
    Mvp.Builder left = mvp.toBuilder();
    mvp.termsOfReference()
        .ifPresent(
            terms ->
                left.termsOfReference(
                    new TermsOfReference(
                        terms.exists(),
                        what == 0 ? List.of() : terms.covers(),
                        what == 1 ? List.of() : terms.leavesOut(),
                        terms.agreed(),
                        terms.agreedOn(),
                        terms.ratified(),
                        terms.ratifications(),
                        what == 2 ? Answer.NOT_RECORDED : terms.staffHaveMoreWeight())));
    mvp.budget()
        .filter(budget -> what == 3)
        .ifPresent(
            budget ->
                left.budget(
                    new Budget(
                        budget.funders(),
                        budget.currency(),
                        budget.period(),
                        budget.vat(),
                        budget.total(),
                        Answer.NOT_RECORDED,
                        budget.lines(),
                        budget.agreed(),
                        budget.agreedOn(),
                        budget.lmsBoardAgreedSources(),
                        budget.claims())));
    return left.build();
  }

  private static Mvp ofAVacancy(Mvp mvp, Random random) {
    if (mvp.vacantPosts().isEmpty()) {
      return mvp;
    }
    int which = random.nextInt(mvp.vacantPosts().size());
    Mvp.Builder left =
        Mvp.builder(mvp.id())
            .memberList(mvp.memberList())
            .arrangements(mvp.arrangements())
            .paymentPolicy(mvp.paymentPolicy())
            .fundingRequest(mvp.fundingRequest());
    mvp.termsOfReference().ifPresent(left::termsOfReference);
    mvp.workPlan().ifPresent(left::workPlan);
    mvp.budget().ifPresent(left::budget);
    mvp.settings().forEach(left::setting);
    mvp.answers().forEach(left::answer);
    for (int i = 0; i < mvp.vacantPosts().size(); i++) {
      if (i != which) {
        left.vacant(mvp.vacantPosts().get(i));
      }
    }
    return left.build();
  }
}
