package org.mvprules.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
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
import org.mvprules.core.member.Standing;
import org.mvprules.core.payment.Benefit;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.payment.ReceivesBenefits;

/**
 * Who sits on a made-up partnership.
 *
 * @param list the member list
 * @param vacant the offices that are recorded as held by nobody
 */
record People(MemberList list, List<Post> vacant) {

  /** Who sits beside service users, in about the numbers in which they do. */
  private static final Seat[] OTHERS = {
    Seat.CHARITY_OR_ADVOCACY,
    Seat.COMMISSIONER,
    Seat.PROVIDER,
    Seat.STATUTORY_PARTNER,
    Seat.CLINICAL_PROFESSIONAL,
    Seat.MANAGERIAL_PROFESSIONAL,
    Seat.LOCAL_AUTHORITY,
    Seat.CLINICAL_PROFESSIONAL,
    Seat.PROVIDER,
    Seat.CLINICAL_PROFESSIONAL
  };

  /** People of whom so many are known one by one or, where facts are missing, by number only. */
  static People drawn(Draw draw, int number) {
    List<Member.Builder> people = new ArrayList<>();
    MemberList.Builder list = MemberList.builder();
    int ofTenAreUsers = draw.asAsked() ? draw.from(3, 6) : draw.from(0, 4);
    int users = (number * ofTenAreUsers + 5) / 10;
    int listedOneByOne = draw.recorded() ? number : draw.from(0, number);
    for (int i = 0; i < listedOneByOne; i++) {
      people.add(person(draw, "m-" + (i + 1), seat(draw, i, users)));
    }
    for (int i = listedOneByOne; i < number; ) {
      int alike = Math.min(draw.from(1, 6), number - i);
      list.group(group(draw, seat(draw, i, users), alike));
      i += alike;
    }
    List<Post> vacant = offices(draw, people);
    people.forEach(person -> list.member(person.build()));
    list.complete(draw.yes());
    if (draw.chance(30)) {
      list.statedTotal(draw.count(draw.asAsked() ? number : number + draw.from(0, 3)));
    }
    return new People(list.build(), vacant);
  }

  private static Seat seat(Draw draw, int place, int users) {
    if (place < users) {
      return draw.chance(85) ? Seat.SERVICE_USER : Seat.FAMILY;
    }
    Seat other = OTHERS[(place - users) % OTHERS.length];
    return draw.orElse(Seat.NOT_RECORDED, other);
  }

  private static Member.Builder person(Draw draw, String id, Seat seat) {
    Member.Builder person = Member.builder(id).seat(seat).branch(branch(draw, seat));
    person.serviceUse(serviceUse(draw, seat));
    if (usesServices(seat) && draw.recorded() && draw.chance(40)) {
      person.servicesLastUsed(draw.day(-2000, -10));
    }
    if (draw.chance(4)) {
      person.standing(draw.any(Standing.values()));
    }
    if (draw.chance(6)) {
      person.hat(draw.any(Seat.class));
    }
    jobs(draw, person, seat);
    person.invitation(invitation(draw));
    if (draw.chance(15)) {
      person.personal(personal(draw));
    }
    return person;
  }

  private static boolean usesServices(Seat seat) {
    return seat == Seat.SERVICE_USER || seat == Seat.FAMILY;
  }

  private static ServiceUse serviceUse(Draw draw, Seat seat) {
    ServiceUse asked =
        switch (seat) {
          case SERVICE_USER -> draw.any(ServiceUse.CURRENT, ServiceUse.RECENT, ServiceUse.RECENT);
          case FAMILY -> ServiceUse.FAMILY;
          default -> ServiceUse.NEVER;
        };
    return draw.orElse(ServiceUse.NOT_RECORDED, asked);
  }

  private static Branch branch(Draw draw, Seat seat) {
    Branch asked =
        switch (seat) {
          case CLINICAL_PROFESSIONAL ->
              draw.any(
                  Branch.MIDWIFE,
                  Branch.OBSTETRICIAN,
                  Branch.NEONATOLOGIST,
                  Branch.PERINATAL_MENTAL_HEALTH_SPECIALIST);
          case COMMISSIONER ->
              draw.any(Branch.MATERNITY_COMMISSIONING, Branch.MENTAL_HEALTH_COMMISSIONING);
          case PROVIDER -> draw.any(Branch.MENTAL_HEALTH_PROVIDER, Branch.AMBULANCE_SERVICE);
          case STATUTORY_PARTNER -> Branch.HEALTHWATCH;
          case CHARITY_OR_ADVOCACY -> draw.any(Branch.SELDOM_HEARD_GROUP, Branch.OTHER);
          default -> Branch.NOT_RECORDED;
        };
    return asked == Branch.NOT_RECORDED ? asked : draw.orElse(Branch.NOT_RECORDED, asked);
  }

  private static void jobs(Draw draw, Member.Builder person, Seat seat) {
    if (usesServices(seat)) {
      if (draw.recorded()) {
        person.noRoleIn(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER);
      }
      if (draw.chance(15)) {
        person.role(Job.of(Occupation.OTHER, Organisation.OTHER, FieldOfWork.NOT_MATERNITY));
      } else if (!draw.asAsked()) {
        person.role(
            Job.of(
                draw.any(Occupation.class),
                draw.any(Organisation.class),
                draw.any(FieldOfWork.class)));
      }
    } else if (seat == Seat.CLINICAL_PROFESSIONAL && draw.recorded()) {
      person.role(
          Job.of(
              draw.any(Occupation.MIDWIFE, Occupation.DOCTOR),
              Organisation.LOCAL_TRUST,
              FieldOfWork.MATERNITY));
    }
  }

  private static Invitation invitation(Draw draw) {
    boolean dated = draw.recorded() && draw.chance(50);
    return new Invitation(
        dated ? Optional.of(draw.day(-400, -30)) : Optional.empty(),
        draw.yes(),
        dated ? Optional.of(draw.day(-420, draw.asAsked() ? -401 : -10)) : Optional.empty(),
        draw.yes(),
        dated && draw.chance(50) ? Optional.of(draw.day(-410, -20)) : Optional.empty(),
        draw.yes(),
        draw.yes());
  }

  private static PrivateFacts personal(Draw draw) {
    ReceivesBenefits receives = draw.any(ReceivesBenefits.class);
    List<Benefit> named =
        receives == ReceivesBenefits.YES ? List.of(draw.any(Benefit.class)) : List.of();
    return new PrivateFacts(receives, named, draw.no());
  }

  private static MemberGroup group(Draw draw, Seat seat, int number) {
    return new MemberGroup(
        seat, branch(draw, seat), serviceUse(draw, seat), Standing.MEMBER, draw.count(number));
  }

  /** Gives the offices to people on the list, and tells which nobody holds. */
  private static List<Post> offices(Draw draw, List<Member.Builder> people) {
    List<Post> vacant = new ArrayList<>();
    for (Post post : List.of(Post.CHAIR, Post.VICE_CHAIR, Post.SECRETARY, Post.OUTREACH_LEAD)) {
      if (!draw.recorded()) {
        continue;
      }
      if (people.isEmpty() || !draw.asAsked()) {
        vacant.add(post);
        continue;
      }
      int holders = post == Post.CHAIR && draw.chance(10) ? 2 : 1;
      for (int i = 0; i < holders; i++) {
        // Service users stand first on the list.
        int last = draw.asAsked() ? Math.max(0, people.size() / 3 - 1) : people.size() - 1;
        people.get(draw.from(0, last)).role(office(draw, post));
      }
    }
    return vacant;
  }

  private static Office office(Draw draw, Post post) {
    Post titled = post == Post.CHAIR && draw.chance(10) ? Post.LEAD : post;
    Office office =
        Office.of(titled)
            .withPayment(draw.orElse(PaymentOffer.NOT_RECORDED, PaymentOffer.OFFERED_AND_ACCEPTED));
    return post == Post.VICE_CHAIR && draw.chance(10) ? office.withActing(Answer.YES) : office;
  }
}
