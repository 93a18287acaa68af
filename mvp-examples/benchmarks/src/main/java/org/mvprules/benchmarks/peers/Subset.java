package org.mvprules.benchmarks.peers;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.FieldOfWork;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.member.Standing;
import org.mvprules.core.member.Tenure;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;

/**
 * The requirements that all peers judge, and the partnerships for which that takes no more than the
 * peers know.
 *
 * <p>The guidance means more than the peers do: of numbers that are not exact, of people with two
 * hats, of co-chairs, of jobs that somebody else pays for. A partnership is covered if its record
 * has none of that, and has what the subset looks at.
 */
public final class Subset {

  /** The ids of the requirements, in the order of the rule book. */
  public static final List<String> REQUIREMENTS =
      List.of(
          "MEM-01", "MEM-03", "MEM-04", "MEM-07", "CHR-02", "CHR-03", "PAY-03", "PAY-05", "PAY-07",
          "BEN-01", "BEN-07");

  private static final Set<Seat> WITHOUT_MORE =
      EnumSet.complementOf(EnumSet.of(Seat.PROFESSIONAL, Seat.OTHER, Seat.NOT_RECORDED));

  private Subset() {}

  /**
   * Whether the peers know enough for a partnership.
   *
   * @param mvp the partnership
   * @return true if its record has nothing of which only the library knows what to make
   */
  public static boolean covers(Mvp mvp) {
    return mvp.country() == Country.ENGLAND
        && mvp.exists() == Answer.YES
        && mvp.waivers().isEmpty()
        && !mvp.settings().getOrDefault("advocatesCount", "no").equals("yes")
        && covers(mvp.memberList())
        && hasOneChair(mvp)
        && mvp.workPlan().filter(Subset::covers).isPresent();
  }

  private static boolean covers(MemberList list) {
    return list.complete() == Answer.YES
        && list.groups().isEmpty()
        && !list.members().isEmpty()
        && list.statedTotal().filter(total -> !is(total, list.members().size())).isEmpty()
        && list.members().stream().allMatch(Subset::covers);
  }

  private static boolean is(Count total, int number) {
    return total.isExact() && total.number() == number;
  }

  private static boolean covers(Member member) {
    return member.standing() == Standing.MEMBER
        && WITHOUT_MORE.contains(member.seat())
        && member.hats().isEmpty()
        && member.serviceUse() != ServiceUse.NOT_RECORDED
        && member.jobs().allMatch(Subset::covers);
  }

  private static boolean covers(Job job) {
    return job.held() == Tenure.NOW
        && job.organisation() != Organisation.NOT_RECORDED
        && job.field() != FieldOfWork.NOT_RECORDED
        && job.paidBy() == Organisation.NOT_RECORDED;
  }

  private static boolean hasOneChair(Mvp mvp) {
    List<Member> chairs = mvp.memberList().members().stream().filter(Subset::chairs).toList();
    return chairs.size() == 1
        && usesServices(chairs.get(0).seat())
        && !mvp.vacantPosts().contains(Post.CHAIR)
        && !mvp.vacantPosts().contains(Post.LEAD);
  }

  static boolean chairs(Member member) {
    return member
        .offices()
        .anyMatch(office -> office.office() == Post.CHAIR || office.office() == Post.LEAD);
  }

  static boolean usesServices(Seat seat) {
    return seat == Seat.SERVICE_USER || seat == Seat.FAMILY;
  }

  private static boolean covers(WorkPlan plan) {
    return plan.activities().stream().allMatch(Subset::covers)
        && plan.activities().stream().anyMatch(activity -> !activity.participations().isEmpty());
  }

  private static boolean covers(Activity activity) {
    return activity.kind() != ActivityKind.NOT_RECORDED
        && activity.participations().stream().allMatch(Subset::covers);
  }

  private static boolean covers(Participation part) {
    return (part.who().isPresent() || WITHOUT_MORE.contains(part.seat()))
        && part.as() != PartTaken.NOT_RECORDED
        && part.inPaidTime() != Answer.NOT_RECORDED
        && part.offer() != PaymentOffer.NOT_RECORDED;
  }
}
