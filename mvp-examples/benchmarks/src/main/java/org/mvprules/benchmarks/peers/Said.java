package org.mvprules.benchmarks.peers;

import java.util.List;
import java.util.function.Predicate;
import org.mvprules.benchmarks.peers.Facts.Category;
import org.mvprules.benchmarks.peers.Facts.Place;
import org.mvprules.benchmarks.peers.Facts.Told;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.rules.Status;

/**
 * A rule whose condition is a Java predicate, for engines that take those.
 *
 * @param <F> the facts it looks at
 * @param type their class
 * @param requirement the requirement of which it speaks
 * @param status what it says
 * @param when when it does
 */
record Said<F>(Class<F> type, String requirement, Status status, Predicate<F> when) {

  /** The rules of the subset. */
  static final List<Said<?>> ALL =
      List.of(
          whole("MEM-01", Status.MET, w -> w.strict() * 3 >= w.members()),
          whole("MEM-01", Status.NOT_MET, w -> w.lenient() * 3 < w.members()),
          whole(
              "MEM-01",
              Status.REVIEW,
              w -> w.strict() * 3 < w.members() && w.lenient() * 3 >= w.members()),
          whole("BEN-01", Status.MET, w -> w.shutsOut() == Answer.NO),
          whole("BEN-01", Status.NOT_MET, w -> w.shutsOut() == Answer.YES),
          whole("BEN-07", Status.MET, w -> !w.anyInvited() && w.noticeToAll()),
          whole("PAY-05", Status.NOT_APPLICABLE, w -> !w.expertAdvice()),
          group("MEM-03", Status.MET, g -> g.members() > 0),
          group("MEM-03", Status.NOT_MET, g -> g.members() == 0),
          group("MEM-04", Status.MET, g -> g.members() > 0),
          group("MEM-04", Status.NOT_MET, g -> g.members() == 0),
          group("MEM-07", Status.MET, g -> g.members() > 0),
          group("MEM-07", Status.NOT_MET, g -> g.members() == 0),
          chair(Status.NOT_MET, c -> c.offer() == PaymentOffer.NOT_OFFERED),
          chair(Status.NOT_ASSESSED, c -> c.offer() == PaymentOffer.NOT_RECORDED),
          chair(
              Status.MET,
              c -> c.offer() != PaymentOffer.NOT_OFFERED && c.offer() != PaymentOffer.NOT_RECORDED),
          role(Status.MET, r -> !r.recorded() && r.declaredNone()),
          role(Status.NOT_ASSESSED, r -> !r.recorded() && !r.declaredNone()),
          role(
              Status.NOT_MET,
              r -> r.recorded() && r.place() == Place.LOCAL && r.maternity() && !r.declaredNone()),
          role(
              Status.REVIEW,
              r ->
                  r.recorded() && r.place() == Place.LOCAL && (!r.maternity() || r.declaredNone())),
          role(Status.REVIEW, r -> r.recorded() && r.place() == Place.NEAR),
          role(Status.REVIEW, r -> r.recorded() && r.place() == Place.ELSEWHERE && r.practises()),
          role(Status.MET, r -> r.recorded() && r.place() == Place.ELSEWHERE && !r.practises()),
          part("PAY-03", Status.MET, p -> p.category() == Category.B && !p.ofTheArea() && !p.fee()),
          part(
              "PAY-03",
              Status.REVIEW,
              p -> p.category() == Category.B && !p.ofTheArea() && p.fee()),
          part(
              "PAY-05", Status.MET, p -> p.expertAdvice() && p.category() == Category.C && p.fee()),
          part(
              "PAY-05",
              Status.NOT_MET,
              p -> p.expertAdvice() && p.category() == Category.C && !p.fee()),
          part(
              "PAY-05",
              Status.REVIEW,
              p -> p.expertAdvice() && p.category() == Category.FOR_A_PERSON),
          part(
              "PAY-05",
              Status.NOT_ASSESSED,
              p -> p.expertAdvice() && p.category() == Category.NOT_KNOWN),
          part(
              "PAY-07",
              Status.MET,
              p ->
                  p.category() == Category.A
                      || p.category() == Category.B
                      || p.category() == Category.C),
          part(
              "PAY-07",
              Status.MET,
              p -> p.category() == Category.OUTSIDE && !(p.fee() && p.ownMoney())),
          part(
              "PAY-07",
              Status.REVIEW,
              p -> p.category() == Category.OUTSIDE && p.fee() && p.ownMoney()),
          part("PAY-07", Status.MET, p -> p.category() == Category.ADMINISTRATION && p.settled()),
          part(
              "PAY-07",
              Status.REVIEW,
              p -> p.category() == Category.ADMINISTRATION && !p.settled()),
          part("PAY-07", Status.REVIEW, p -> p.category() == Category.FOR_A_PERSON),
          part("PAY-07", Status.NOT_ASSESSED, p -> p.category() == Category.NOT_KNOWN),
          invited(Status.MET, i -> i.noticeToAll() || i.told() == Told.IN_TIME),
          invited(Status.NOT_MET, i -> !i.noticeToAll() && i.told() == Told.TOO_LATE),
          invited(
              Status.NOT_MET, i -> !i.noticeToAll() && i.told() == Told.NOT_TOLD && i.accepted()),
          invited(
              Status.REVIEW,
              i ->
                  !i.noticeToAll()
                      && (i.told() == Told.SAME_DAY || i.told() == Told.CONTRADICTORY)),
          invited(
              Status.NOT_ASSESSED,
              i -> !i.noticeToAll() && i.told() == Told.NOT_TOLD && !i.accepted()),
          invited(
              Status.NOT_ASSESSED,
              i ->
                  !i.noticeToAll()
                      && (i.told() == Told.ON_NO_DAY || i.told() == Told.NOT_RECORDED)));

  private static Said<?> whole(String requirement, Status status, Predicate<Facts.Whole> when) {
    return new Said<>(Facts.Whole.class, requirement, status, when);
  }

  private static Said<?> group(
      String requirement, Status status, Predicate<Facts.AtTheTable> when) {
    return new Said<>(
        Facts.AtTheTable.class,
        requirement,
        status,
        group -> group.requirement().equals(requirement) && when.test(group));
  }

  private static Said<?> chair(Status status, Predicate<Facts.Chair> when) {
    return new Said<>(Facts.Chair.class, "CHR-02", status, when);
  }

  private static Said<?> role(Status status, Predicate<Facts.OutsideRole> when) {
    return new Said<>(Facts.OutsideRole.class, "CHR-03", status, when);
  }

  private static Said<?> part(String requirement, Status status, Predicate<Facts.Part> when) {
    return new Said<>(Facts.Part.class, requirement, status, when);
  }

  private static Said<?> invited(Status status, Predicate<Facts.Invited> when) {
    return new Said<>(Facts.Invited.class, "BEN-07", status, when);
  }

  /** Whether it speaks of a fact of its class. */
  boolean holds(Object fact) {
    return when.test(type.cast(fact));
  }
}
