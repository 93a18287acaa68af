package org.mvprules.books;

import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;
import static org.mvprules.rules.Strength.ADVICE;
import static org.mvprules.rules.Strength.MUST;
import static org.mvprules.rules.Strength.SHOULD;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meeting;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * A second opinion on governance, and on which requirements are asked at all, said in plain Java.
 *
 * <p>It reads the recorded facts itself and shares nothing with the rules or with what they look
 * at. References are to the requirements, "D-01" to their decisions on open points.
 */
final class GovernanceTwins {

  private GovernanceTwins() {}

  // GOV-18 and GOV-21: which requirements are asked

  /** What is said of a partnership that there is (GOV-21). */
  private static final Set<String> OF_A_PARTNERSHIP =
      Set.of("GOV-01", "GOV-02", "GOV-03", "GOV-04", "GOV-07", "GOV-08");

  private static final Set<String> AREAS_OF_A_PARTNERSHIP =
      Set.of("MEM", "CHR", "WRK", "OUT", "ENG", "PAY", "BEN");

  /**
   * Whether a requirement is set aside, whatever else is recorded.
   *
   * @param id the requirement's id
   * @param mvp the partnership
   * @return true if it does not apply: outside England nothing does, and where there is no
   *     partnership nothing that is asked of one
   */
  static boolean isSetAside(String id, Mvp mvp) {
    if (isOutsideEngland(mvp)) {
      return true;
    }
    return mvp.exists() == Answer.NO
        && (OF_A_PARTNERSHIP.contains(id) || AREAS_OF_A_PARTNERSHIP.contains(id.substring(0, 3)));
  }

  private static boolean isOutsideEngland(Mvp mvp) {
    return mvp.country() != Country.ENGLAND && mvp.country() != Country.NOT_RECORDED;
  }

  /**
   * The same statuses, those of requirements that are set aside excepted.
   *
   * @param statuses what would be said otherwise
   * @param mvp the partnership
   * @return what is said
   */
  static Map<String, Status> withScope(Map<String, Status> statuses, Mvp mvp) {
    Map<String, Status> scoped = new TreeMap<>(statuses);
    scoped.replaceAll((id, status) -> isSetAside(id, mvp) ? NOT_APPLICABLE : status);
    return scoped;
  }

  private static Status thereIsAPartnership(Mvp mvp) {
    MemberList list = mvp.memberList();
    Meetings meetings = mvp.meetings();
    boolean shown =
        mvp.foundedOn().isPresent()
            || !list.members().isEmpty()
            || Stream.concat(
                    Stream.concat(
                        list.groups().stream().map(group -> group.count()),
                        list.statedTotal().stream()),
                    meetings.heldInAll().stream())
                .anyMatch(count -> count.number() > 0)
            || !meetings.held().isEmpty();
    return switch (mvp.exists()) {
      case YES -> MET;
      // D-01: only a recorded no.
      case NO -> NOT_MET;
      case NOT_RECORDED -> shown ? MET : NOT_ASSESSED;
    };
  }

  // Statuses

  /**
   * Judges governance, before anything is set aside.
   *
   * @param mvp the partnership
   * @param day the day on which it is judged
   * @return the status of each requirement; every book has the same
   */
  static Map<String, Status> judge(Mvp mvp, LocalDate day) {
    Map<String, Status> statuses = new TreeMap<>();
    statuses.put("GOV-01", theTermsAreAgreed(mvp));
    statuses.put("GOV-02", theLmsBoardRatifiesTheTerms(mvp));
    statuses.put("GOV-03", theTermsCoverEightMatters(mvp));
    statuses.put("GOV-05", thereIsAKeyLink(mvp));
    statuses.put("GOV-07", aCommissionerComes(mvp.meetings()));
    statuses.put("GOV-08", somebodyDoesTheAdministration(mvp));
    statuses.put("GOV-09", commissionerOrLmsArrangeTheMoney(mvp));
    statuses.put("GOV-10", theCostIsShared(mvp));
    statuses.put("GOV-13", answered(mvp.paymentPolicy().inPlace()));
    statuses.put("GOV-21", thereIsAPartnership(mvp));
    for (String id : List.of("GOV-04", "GOV-06", "GOV-11", "GOV-12", "GOV-17")) {
      statuses.put(id, Twins.asAPersonSays(id, mvp, day));
    }
    return statuses;
  }

  /**
   * How firmly the guidance asks (scope table: what stands in one area's paper is advice
   * elsewhere).
   *
   * @param mvp the partnership
   * @param book the id of the rule book
   * @return the strength of each requirement
   */
  static Map<String, Strength> strengths(Mvp mvp, String book) {
    Map<String, Strength> strengths = new TreeMap<>();
    for (String id :
        List.of("GOV-01", "GOV-02", "GOV-03", "GOV-04", "GOV-11", "GOV-12", "GOV-21")) {
      strengths.put(id, SHOULD);
    }
    for (String id : List.of("GOV-05", "GOV-06", "GOV-07", "GOV-08", "GOV-13")) {
      strengths.put(id, book.equals(MoneyTwins.SOUTH_EAST) ? MUST : ADVICE);
    }
    strengths.put("GOV-09", MUST);
    // "Missing split = ADVICE"; D-12: so is one that does not add up.
    boolean asked = isSetAside("GOV-10", mvp) || theCostIsShared(mvp) == MET;
    strengths.put("GOV-10", asked ? SHOULD : ADVICE);
    strengths.put("GOV-17", book.equals(MoneyTwins.NORTH_CENTRAL) ? SHOULD : ADVICE);
    return strengths;
  }

  /** Yes is met, and no is not. */
  static Status answered(Answer answer) {
    return switch (answer) {
      case YES -> MET;
      case NO -> NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  /**
   * Whether a paper has a part.
   *
   * @param covered whether it is recorded that it has
   * @param leftOut whether it is recorded that it has not
   * @return a person decides where the record says both
   */
  static Status inAPaper(boolean covered, boolean leftOut) {
    if (covered && leftOut) {
      return REVIEW;
    }
    return covered ? MET : leftOut ? NOT_MET : NOT_ASSESSED;
  }

  private static <T> List<T> ofTerms(Mvp mvp, Function<TermsOfReference, List<T>> part) {
    return mvp.termsOfReference().map(part).orElse(List.of());
  }

  private static boolean areNoTerms(Mvp mvp) {
    return mvp.termsOfReference().filter(terms -> terms.exists() == Answer.NO).isPresent();
  }

  private static Status theTermsAreAgreed(Mvp mvp) {
    if (mvp.termsOfReference().isEmpty()) {
      return NOT_ASSESSED;
    }
    TermsOfReference terms = mvp.termsOfReference().get();
    if (terms.exists() == Answer.NO || terms.agreed() == Answer.NO) {
      return NOT_MET;
    }
    // What is agreed exists.
    boolean agreed = terms.agreed() == Answer.YES || terms.agreedOn().isPresent();
    return agreed ? MET : NOT_ASSESSED;
  }

  private static Status theLmsBoardRatifiesTheTerms(Mvp mvp) {
    if (areNoTerms(mvp)) {
      // GOV-01 says that they are missing.
      return NOT_APPLICABLE;
    }
    if (mvp.termsOfReference().isEmpty()) {
      return NOT_ASSESSED;
    }
    TermsOfReference terms = mvp.termsOfReference().get();
    if (terms.ratified() == Answer.NO) {
      return NOT_MET;
    }
    List<Ratification> byTheBoard =
        terms.ratifications().stream().filter(each -> each.by() == Ratifier.LMS_BOARD).toList();
    if (byTheBoard.isEmpty()) {
      // AMB-11: by another body, a person decides.
      return terms.ratifications().isEmpty() ? NOT_ASSESSED : REVIEW;
    }
    return byTheBoard.stream().anyMatch(each -> mayFollowAgreement(each, terms)) ? MET : REVIEW;
  }

  /** Ratified on the day of agreement or later, as far as the days are known. */
  private static boolean mayFollowAgreement(Ratification ratified, TermsOfReference terms) {
    if (terms.agreed() == Answer.NO) {
      return false;
    }
    Optional<LocalDate> agreed = terms.agreedOn();
    return agreed.isEmpty() || ratified.on().filter(day -> day.isBefore(agreed.get())).isEmpty();
  }

  private static Status theTermsCoverEightMatters(Mvp mvp) {
    if (areNoTerms(mvp)) {
      return NOT_APPLICABLE;
    }
    List<Matter> covered = ofTerms(mvp, TermsOfReference::covers);
    List<Matter> leftOut = ofTerms(mvp, TermsOfReference::leavesOut);
    return MoneyTwins.worst(
        Arrays.stream(Matter.values())
            .map(matter -> inAPaper(covered.contains(matter), leftOut.contains(matter)))
            .toList(),
        NOT_ASSESSED);
  }

  private static Status thereIsAKeyLink(Mvp mvp) {
    boolean named = mvp.arrangements().keyLinkName().isPresent();
    return named ? MET : answered(mvp.arrangements().keyLink());
  }

  /** In every way in which the record can be completed. */
  private static Status aCommissionerComes(Meetings meetings) {
    long came = present(meetings, Answer.YES);
    long missed = present(meetings, Answer.NO);
    long listed = meetings.held().size();
    long unknown = present(meetings, Answer.NOT_RECORDED);
    if (meetings.heldInAll().isPresent()) {
      Count all = meetings.heldInAll().get();
      // D-04: of "about" so many, and of "at least", nobody knows how many are not listed.
      unknown += all.isExact() ? Math.max(0, all.number() - listed) : 1_000_000;
    }
    if (listed == 0) {
      return NOT_ASSESSED;
    }
    if (came > 0 && missed > 1) {
      return REVIEW;
    }
    if (came > 0) {
      return missed + unknown <= 1 ? MET : NOT_ASSESSED;
    }
    if (unknown > 0) {
      return NOT_ASSESSED;
    }
    // One missed meeting is not a failure.
    return missed > 1 ? NOT_MET : REVIEW;
  }

  private static long present(Meetings meetings, Answer answer) {
    return meetings.held().stream()
        .map(Meeting::commissionerPresent)
        .filter(each -> each == answer)
        .count();
  }

  private static Status somebodyDoesTheAdministration(Mvp mvp) {
    List<Status> statuses =
        MoneyTwins.secretaries(mvp).stream()
            .flatMap(
                member ->
                    member
                        .offices()
                        .filter(office -> office.office() == Post.SECRETARY)
                        .map(office -> doesIt(member, office)))
            .toList();
    boolean vacant = mvp.vacantPosts().contains(Post.SECRETARY);
    return MoneyTwins.worst(statuses, vacant ? NOT_MET : NOT_ASSESSED);
  }

  /** A service user who does it is offered payment (PAY-16); all others may do it as they do. */
  private static Status doesIt(Member member, Office office) {
    boolean unknown = member.seat() == Seat.NOT_RECORDED;
    if (!unknown && !MoneyTwins.isServiceUser(member)) {
      return MET;
    }
    return switch (office.payment()) {
      case OFFERED, OFFERED_AND_ACCEPTED, OFFERED_AND_DECLINED -> MET;
      case NOT_OFFERED -> unknown ? NOT_ASSESSED : NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  private static Status commissionerOrLmsArrangeTheMoney(Mvp mvp) {
    return switch (mvp.arrangements().fundingArrangedBy()) {
      case COMMISSIONER, LMS -> MET;
      case OTHER -> REVIEW;
      case NOBODY -> NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  private static Status theCostIsShared(Mvp mvp) {
    List<Funder> funders = mvp.budget().map(Budget::funders).orElse(List.of());
    List<Share> shares = funders.stream().flatMap(each -> each.share().stream()).toList();
    List<Money> amounts = funders.stream().flatMap(each -> each.amount().stream()).toList();
    Optional<Money> total = mvp.budget().flatMap(Budget::total);
    List<Status> ways =
        List.of(
            addsUp(Sum.of(shares), shares.size() == funders.size()),
            total
                .map(
                    whole ->
                        addsUp(
                            new Sum(amounts.stream().mapToLong(Money::pence).sum(), whole.pence()),
                            amounts.size() == funders.size()))
                .orElse(NOT_ASSESSED));
    if (funders.isEmpty()) {
      return NOT_ASSESSED;
    }
    return ways.contains(NOT_MET) ? NOT_MET : ways.contains(MET) ? MET : NOT_ASSESSED;
  }

  /** What parts come to, and the whole that they should come to. */
  private record Sum(long parts, long whole) {

    /** Brought to one denominator. */
    static Sum of(List<Share> shares) {
      long whole = shares.stream().mapToLong(Share::whole).reduce(1, Math::multiplyExact);
      return new Sum(
          shares.stream().mapToLong(each -> each.part() * (whole / each.whole())).sum(), whole);
    }
  }

  private static Status addsUp(Sum sum, boolean allKnown) {
    if (sum.parts() > sum.whole()) {
      // Whatever is not known.
      return NOT_MET;
    }
    return !allKnown ? NOT_ASSESSED : sum.parts() == sum.whole() ? MET : NOT_MET;
  }
}
