package org.mvprules.books;

import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.Standing;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/** The part of the {@link Twins} on benefits, and on what people are told before they accept. */
final class BenefitTwins {

  /** Nobody is asked whether they receive benefits: none of these reads a private fact (D-14). */
  private static final Set<Seat> OFFERED =
      EnumSet.of(Seat.SERVICE_USER, Seat.FAMILY, Seat.CHARITY_OR_ADVOCACY);

  /** Category A (AMB-26). */
  private static final Set<ActivityKind> MERELY_ATTENDED =
      EnumSet.of(ActivityKind.SURVEY, ActivityKind.PUBLIC_MEETING, ActivityKind.DROP_IN);

  private static final Set<ActivityKind> UNKNOWN =
      EnumSet.of(ActivityKind.OTHER, ActivityKind.NOT_RECORDED);

  private enum Role {
    NONE,
    PERHAPS,
    OFFERED
  }

  private BenefitTwins() {}

  static Map<String, Status> judge(Mvp mvp) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    statuses.put("BEN-01", noTo(mvp.paymentPolicy().shutsOutPeopleOnBenefits()));
    statuses.put(
        "BEN-07", inTime(mvp, invited -> given(invited.informed(), invited.informedOn(), invited)));
    statuses.put(
        "BEN-08", inTime(mvp, invited -> given(invited.advised(), invited.advisedOn(), invited)));
    statuses.put("BEN-09", letter(mvp));
    statuses.put("PAY-08", worst(mvp, BenefitTwins::toldOfBoth));
    return statuses;
  }

  static Map<String, Strength> strengths(Mvp mvp) {
    return Map.of(
        "BEN-01", Strength.SHOULD,
        "BEN-07", Strength.MUST,
        "BEN-08", Strength.MUST,
        // "Missing = ADVICE".
        "BEN-09", letter(mvp) == MET ? Strength.SHOULD : Strength.ADVICE,
        "PAY-08", Strength.SHOULD);
  }

  private static Status noTo(Answer answer) {
    return switch (answer) {
      case NO -> MET;
      case YES -> NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  private static Status letter(Mvp mvp) {
    return switch (mvp.paymentPolicy().jobcentreLetter()) {
      case YES -> MET;
      case NO -> NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  private static Status inTime(Mvp mvp, Function<Invitation, Status> given) {
    return mvp.paymentPolicy().noticeToEveryone() == Answer.YES ? MET : worst(mvp, given);
  }

  /** 5.5 rows 11, 12, 18 and 19, as D-14 has them. */
  private static Status given(Answer answer, Optional<LocalDate> on, Invitation invited) {
    Optional<LocalDate> accepted = invited.acceptedOn();
    if (answer == Answer.NO && on.isPresent()) {
      return REVIEW;
    }
    if (answer == Answer.NO) {
      return accepted.isPresent() ? NOT_MET : NOT_ASSESSED;
    }
    if (answer == Answer.NOT_RECORDED && on.isEmpty()) {
      return NOT_ASSESSED;
    }
    if (accepted.isEmpty()) {
      return MET;
    }
    if (on.isEmpty()) {
      return NOT_ASSESSED;
    }
    if (on.get().equals(accepted.get())) {
      return REVIEW;
    }
    return on.get().isBefore(accepted.get()) ? MET : NOT_MET;
  }

  private static Status toldOfBoth(Invitation invited) {
    List<Answer> told = List.of(invited.toldOfExpenses(), invited.toldOfPayment());
    if (told.contains(Answer.NO)) {
      return NOT_MET;
    }
    return told.contains(Answer.NOT_RECORDED) ? NOT_ASSESSED : MET;
  }

  /** What stands of everybody who is, or may be, offered a role. */
  private static Status worst(Mvp mvp, Function<Invitation, Status> judged) {
    Set<Status> found = EnumSet.noneOf(Status.class);
    for (Member member : mvp.memberList().members()) {
      Role role = role(member, mvp);
      if (role != Role.NONE) {
        Status status = judged.apply(member.invitation());
        found.add(role == Role.OFFERED || status == MET ? status : NOT_ASSESSED);
      }
    }
    return Stream.of(NOT_MET, NOT_ASSESSED, REVIEW, MET)
        .filter(found::contains)
        .findFirst()
        .orElse(NOT_ASSESSED);
  }

  private static Role role(Member member, Mvp mvp) {
    Seat seat = member.seat();
    if (seat != Seat.OTHER && seat != Seat.NOT_RECORDED && !OFFERED.contains(seat)) {
      return Role.NONE;
    }
    Role role = Role.NONE;
    if (member.standing() != Standing.NO_SEAT && seat != Seat.OTHER) {
      role = member.standing() == Standing.NOT_RECORDED ? Role.PERHAPS : Role.OFFERED;
    }
    if (member.offices().findAny().isPresent()) {
      role = Role.OFFERED;
    }
    for (Activity activity : mvp.workPlan().map(WorkPlan::activities).orElse(List.of())) {
      if (isIn(activity, member.id()) && !MERELY_ATTENDED.contains(activity.kind())) {
        Role here = UNKNOWN.contains(activity.kind()) ? Role.PERHAPS : Role.OFFERED;
        role = here.compareTo(role) > 0 ? here : role;
      }
    }
    return seat == Seat.NOT_RECORDED && role == Role.OFFERED ? Role.PERHAPS : role;
  }

  private static boolean isIn(Activity activity, String id) {
    return activity.ledBy().contains(id)
        || activity.participations().stream().anyMatch(part -> part.who().equals(Optional.of(id)));
  }
}
