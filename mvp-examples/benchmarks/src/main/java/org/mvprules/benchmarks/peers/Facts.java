package org.mvprules.benchmarks.peers;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.FieldOfWork;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;

/**
 * What most peers look at: plain facts with members counted and people found, so that nothing has
 * to be joined. Making them is plain Java, and part of what is timed.
 *
 * @param whole of the partnership as a whole
 * @param groups of each group that has to be at the table
 * @param chairs of each office of the chair
 * @param roles of each role outside the partnership that the chair has, or has to declare
 * @param parts of each part that someone takes in an activity
 * @param invited of each person who is offered a role
 */
public record Facts(
    Whole whole,
    List<AtTheTable> groups,
    List<Chair> chairs,
    List<OutsideRole> roles,
    List<Part> parts,
    List<Invited> invited) {

  /**
   * Of the partnership as a whole.
   *
   * @param members how many members
   * @param strict how many of them are service users without question
   * @param lenient how many are if one counts leniently
   * @param shutsOut whether a rule keeps people who receive benefits from taking part
   * @param noticeToAll whether everybody who is offered a role gets a notice
   * @param anyInvited whether anybody is offered a role
   * @param expertAdvice whether anybody gives expert advice who is no staff in working time
   */
  public record Whole(
      long members,
      long strict,
      long lenient,
      Answer shutsOut,
      boolean noticeToAll,
      boolean anyInvited,
      boolean expertAdvice) {}

  /**
   * A group that has to be at the table.
   *
   * @param requirement the requirement that asks for it
   * @param members how many sit for it
   */
  public record AtTheTable(String requirement, long members) {}

  /**
   * An office of the chair.
   *
   * @param offer whether it is paid
   */
  public record Chair(PaymentOffer offer) {}

  /** For whom a job is. */
  public enum Place {
    /** The services that are to be improved. */
    LOCAL,
    /** Other bodies that commission, provide or host. */
    NEAR,
    /** Anybody else. */
    ELSEWHERE
  }

  /**
   * A role that the chair has outside the partnership, or has to declare.
   *
   * @param recorded whether it is held; otherwise it is one that has to be declared
   * @param place for whom it is
   * @param declaredNone whether the chair declared to have none there
   * @param maternity whether it has to do with maternity services
   * @param practises whether it is that of a midwife or doctor
   */
  public record OutsideRole(
      boolean recorded, Place place, boolean declaredNone, boolean maternity, boolean practises) {}

  /** What is paid for a part. */
  public enum Category {
    /** Nothing. */
    A,
    /** Expenses. */
    B,
    /** Expenses and a fee. */
    C,
    /** Nothing, since an employer pays for the time. */
    OUTSIDE,
    /** A local rate, for the administration. */
    ADMINISTRATION,
    /** What a person decides. */
    FOR_A_PERSON,
    /** Not known. */
    NOT_KNOWN
  }

  /**
   * A part that someone takes in an activity.
   *
   * @param category what is paid for it
   * @param ofTheArea whether it is a meeting of the wider area
   * @param expertAdvice whether it is expert advice
   * @param fee whether a fee is offered
   * @param settled whether an amount was agreed, or the fee declined
   * @param ownMoney whether the partnership pays, or it is not recorded who does
   */
  public record Part(
      Category category,
      boolean ofTheArea,
      boolean expertAdvice,
      boolean fee,
      boolean settled,
      boolean ownMoney) {}

  /** Whether someone was told before they accepted. */
  public enum Told {
    /** They were. */
    IN_TIME,
    /** On the day on which they accepted. */
    SAME_DAY,
    /** Later. */
    TOO_LATE,
    /** They were, and the day is not recorded. */
    ON_NO_DAY,
    /** They were not. */
    NOT_TOLD,
    /** They were not, and there is a day on which they were. */
    CONTRADICTORY,
    /** That is not recorded. */
    NOT_RECORDED
  }

  /**
   * A person who is offered a role.
   *
   * @param noticeToAll whether everybody who is offered a role gets a notice
   * @param accepted whether they accepted
   * @param told whether they were told before
   */
  public record Invited(boolean noticeToAll, boolean accepted, Told told) {}

  private static final Set<Organisation> LOCAL =
      EnumSet.of(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER);
  private static final Set<Organisation> ELSEWHERE =
      EnumSet.of(Organisation.PRIVATE_CLIENTS, Organisation.CHARITY, Organisation.OTHER);
  private static final Set<Seat> OFFERED_A_ROLE =
      EnumSet.of(Seat.SERVICE_USER, Seat.FAMILY, Seat.CHARITY_OR_ADVOCACY);
  private static final Set<ActivityKind> OPEN_TO_ALL =
      EnumSet.of(ActivityKind.SURVEY, ActivityKind.PUBLIC_MEETING, ActivityKind.DROP_IN);
  private static final Set<ActivityKind> OF_THE_AREA =
      EnumSet.of(ActivityKind.LMS_MEETING, ActivityKind.AREA_WORKING_GROUP);
  private static final Set<ActivityKind> MEETINGS =
      EnumSet.of(
          ActivityKind.FOCUS_GROUP,
          ActivityKind.ADVISORY_GROUP,
          ActivityKind.MVP_MEETING,
          ActivityKind.WORKING_GROUP,
          ActivityKind.LMS_MEETING,
          ActivityKind.AREA_WORKING_GROUP);
  private static final Set<ServiceUse> NEVER_USED_HERE =
      EnumSet.of(ServiceUse.ELSEWHERE, ServiceUse.ADVOCATE, ServiceUse.NEVER);

  /**
   * The facts of a partnership.
   *
   * @param mvp a partnership that the subset covers
   * @return its facts
   */
  public static Facts of(Mvp mvp) {
    List<Member> members = mvp.memberList().members();
    boolean noticeToAll = mvp.paymentPolicy().noticeToEveryone() == Answer.YES;
    Map<String, Seat> seats = new HashMap<>();
    long strict = 0;
    long lenient = 0;
    long charities = 0;
    long commissioners = 0;
    long professionals = 0;
    List<Chair> chairs = new ArrayList<>();
    List<OutsideRole> roles = new ArrayList<>();
    List<Invited> invited = new ArrayList<>();
    for (Member member : members) {
      seats.put(member.id(), member.seat());
      strict += countsStrictly(member) ? 1 : 0;
      lenient += countsLeniently(member) ? 1 : 0;
      switch (member.seat()) {
        case CHARITY_OR_ADVOCACY -> charities++;
        case COMMISSIONER, LOCAL_AUTHORITY -> commissioners++;
        case CLINICAL_PROFESSIONAL, MANAGERIAL_PROFESSIONAL -> professionals++;
        default -> {}
      }
      if (Subset.chairs(member)) {
        member
            .offices()
            .filter(office -> office.office() == Post.CHAIR || office.office() == Post.LEAD)
            .forEach(office -> chairs.add(new Chair(office.payment())));
        addRoles(member, roles);
      }
      invited(member, noticeToAll).ifPresent(invited::add);
    }
    List<Part> parts = new ArrayList<>();
    for (Activity activity : mvp.workPlan().orElseThrow().activities()) {
      for (Participation part : activity.participations()) {
        parts.add(part(activity, part, part.who().map(seats::get).orElse(part.seat())));
      }
    }
    return new Facts(
        new Whole(
            members.size(),
            strict,
            lenient,
            mvp.paymentPolicy().shutsOutPeopleOnBenefits(),
            noticeToAll,
            !invited.isEmpty(),
            parts.stream()
                .anyMatch(part -> part.expertAdvice() && part.category() != Category.OUTSIDE)),
        List.of(
            new AtTheTable("MEM-03", charities),
            new AtTheTable("MEM-04", commissioners),
            new AtTheTable("MEM-07", professionals)),
        chairs,
        roles,
        parts,
        invited);
  }

  /** All of them, for engines that sort them by their class. */
  List<Object> all() {
    List<Object> all = new ArrayList<>();
    all.add(whole);
    all.addAll(groups);
    all.addAll(chairs);
    all.addAll(roles);
    all.addAll(parts);
    all.addAll(invited);
    return all;
  }

  private static boolean countsStrictly(Member member) {
    return Subset.usesServices(member.seat())
        && !NEVER_USED_HERE.contains(member.serviceUse())
        && member.jobs().noneMatch(job -> LOCAL.contains(job.organisation()));
  }

  private static boolean countsLeniently(Member member) {
    return Subset.usesServices(member.seat())
        || member.serviceUse() != ServiceUse.ADVOCATE && member.serviceUse() != ServiceUse.NEVER;
  }

  static Optional<Invited> invited(Member member, boolean noticeToAll) {
    Invitation invitation = member.invitation();
    return OFFERED_A_ROLE.contains(member.seat())
        ? Optional.of(
            new Invited(noticeToAll, invitation.acceptedOn().isPresent(), told(invitation)))
        : Optional.empty();
  }

  private static void addRoles(Member chair, List<OutsideRole> roles) {
    Set<Organisation> toDeclare = EnumSet.copyOf(LOCAL);
    chair
        .jobs()
        .forEach(
            job -> {
              toDeclare.remove(job.organisation());
              roles.add(
                  new OutsideRole(
                      true,
                      place(job),
                      chair.noRoleIn().contains(job.organisation()),
                      job.field() == FieldOfWork.MATERNITY,
                      job.job() == Occupation.MIDWIFE || job.job() == Occupation.DOCTOR));
            });
    for (Organisation organisation : toDeclare) {
      roles.add(
          new OutsideRole(
              false, Place.LOCAL, chair.noRoleIn().contains(organisation), false, false));
    }
  }

  private static Place place(Job job) {
    if (LOCAL.contains(job.organisation())) {
      return Place.LOCAL;
    }
    return ELSEWHERE.contains(job.organisation()) ? Place.ELSEWHERE : Place.NEAR;
  }

  private static Told told(Invitation invitation) {
    if (invitation.informed() == Answer.NO) {
      return invitation.informedOn().isPresent() ? Told.CONTRADICTORY : Told.NOT_TOLD;
    }
    if (invitation.informed() == Answer.NOT_RECORDED && invitation.informedOn().isEmpty()) {
      return Told.NOT_RECORDED;
    }
    if (invitation.acceptedOn().isEmpty()) {
      return Told.IN_TIME;
    }
    if (invitation.informedOn().isEmpty()) {
      return Told.ON_NO_DAY;
    }
    int order = invitation.informedOn().get().compareTo(invitation.acceptedOn().get());
    return order < 0 ? Told.IN_TIME : order == 0 ? Told.SAME_DAY : Told.TOO_LATE;
  }

  private static Part part(Activity activity, Participation part, Seat seat) {
    return new Part(
        category(activity.kind(), part, seat),
        OF_THE_AREA.contains(activity.kind()),
        part.as() == PartTaken.EXPERT_ADVISER
            || part.as() == PartTaken.MEMBER && activity.kind() == ActivityKind.EXPERT_ADVICE,
        part.offer() != PaymentOffer.NOT_OFFERED,
        part.agreed().isPresent() || part.offer() == PaymentOffer.OFFERED_AND_DECLINED,
        activity.paidBy() == Payer.PARTNERSHIP || activity.paidBy() == Payer.NOT_RECORDED);
  }

  private static Category category(ActivityKind kind, Participation part, Seat seat) {
    boolean staff = !OFFERED_A_ROLE.contains(seat);
    boolean paid = part.inPaidTime() == Answer.YES;
    boolean onlyComes =
        OPEN_TO_ALL.contains(kind)
            ? part.as() == PartTaken.ATTENDER || part.as() == PartTaken.MEMBER
            : part.as() == PartTaken.ATTENDER && !MEETINGS.contains(kind);
    if (staff && paid) {
      return Category.OUTSIDE;
    }
    if (onlyComes) {
      return Category.A;
    }
    if (staff || paid) {
      return Category.FOR_A_PERSON;
    }
    return switch (part.as()) {
      case CHAIR, VICE_CHAIR -> categoryOfLeading(kind);
      case ADMINISTRATOR -> Category.ADMINISTRATION;
      case EXPERT_ADVISER -> Category.C;
      case ATTENDER -> Category.B;
      default -> categoryOfMember(kind);
    };
  }

  private static Category categoryOfLeading(ActivityKind kind) {
    return switch (kind) {
      case LMS_MEETING, AREA_WORKING_GROUP, TRAINING -> Category.FOR_A_PERSON;
      case ADMINISTRATION -> Category.ADMINISTRATION;
      default -> Category.C;
    };
  }

  private static Category categoryOfMember(ActivityKind kind) {
    return switch (kind) {
      case EXPERT_ADVICE -> Category.C;
      case ADMINISTRATION -> Category.ADMINISTRATION;
      case OTHER -> Category.NOT_KNOWN;
      default -> Category.B;
    };
  }
}
