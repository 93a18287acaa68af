package org.mvprules.books;

import static org.mvprules.rules.Status.ASK_A_PERSON;
import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;
import static org.mvprules.rules.Strength.ADVICE;
import static org.mvprules.rules.Strength.MUST;
import static org.mvprules.rules.Strength.SHOULD;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * A second opinion on payment and budget, said in plain Java from the tables of the requirements.
 *
 * <p>It shares nothing with the rules, with what they look at, or with what works out costs.
 * References such as "5.4 row 9" are to the decision tables, "D-12" to the decisions on open
 * points. Amounts are whole pence.
 */
final class MoneyTwins {

  static final String NATIONAL = "national";
  static final String SOUTH_EAST = "south-east-london-2018";
  static final String NORTH_CENTRAL = "north-central-london";

  private static final Set<Seat> STAFF =
      EnumSet.of(
          Seat.COMMISSIONER,
          Seat.LOCAL_AUTHORITY,
          Seat.PROVIDER,
          Seat.STATUTORY_PARTNER,
          Seat.CLINICAL_PROFESSIONAL,
          Seat.MANAGERIAL_PROFESSIONAL,
          Seat.PROFESSIONAL);
  private static final Set<PartTaken> LEADERS = EnumSet.of(PartTaken.CHAIR, PartTaken.VICE_CHAIR);
  private static final Set<ActivityKind> OF_THE_AREA =
      EnumSet.of(ActivityKind.LMS_MEETING, ActivityKind.AREA_WORKING_GROUP);
  private static final Set<ActivityKind> OPEN_TO_ALL =
      EnumSet.of(ActivityKind.SURVEY, ActivityKind.PUBLIC_MEETING, ActivityKind.DROP_IN);

  private MoneyTwins() {}

  // Table 5.4, step 1

  /** What is payable for a part. */
  enum Payable {
    NOTHING,
    EXPENSES,
    EXPENSES_AND_FEE,
    PAID_ACCORDINGLY,
    OUTSIDE_THE_POLICY,
    FOR_A_PERSON,
    NOT_KNOWN
  }

  /**
   * Where a part stands in both schemes.
   *
   * @param category A, B, C or empty
   * @param role 3, 4 or empty
   * @param payable what is payable
   */
  record Place(String category, String role, Payable payable) {}

  private static final Place A = new Place("A", "", Payable.NOTHING);
  private static final Place B = new Place("B", "3", Payable.EXPENSES);
  private static final Place C = new Place("C", "4", Payable.EXPENSES_AND_FEE);
  private static final Place ACCORDINGLY = new Place("", "", Payable.PAID_ACCORDINGLY);
  private static final Place OUTSIDE = new Place("", "", Payable.OUTSIDE_THE_POLICY);
  private static final Place PERSON = new Place("", "", Payable.FOR_A_PERSON);
  private static final Place UNKNOWN = new Place("", "", Payable.NOT_KNOWN);

  /**
   * Whether the opinion on a requirement is given here, and not by {@link Twins}.
   *
   * @param id the requirement's id
   * @return true for payment and budget, but for what people are told in advance
   */
  static boolean judges(String id) {
    return (id.startsWith("PAY") || id.startsWith("BUD")) && !id.equals("PAY-08");
  }

  /**
   * Step 1: the payment category of a part.
   *
   * @param as in which capacity
   * @param seat as what kind of member
   * @param paidTime whether in time that an employer pays for
   * @param kind in what
   * @return its place in both schemes
   */
  static Place place(PartTaken as, Seat seat, Answer paidTime, ActivityKind kind) {
    // Row 8: staff come in work time, unless the record says otherwise.
    if (STAFF.contains(seat) && paidTime != Answer.NO) {
      return OUTSIDE;
    }
    // Row 1: who answers or comes gets nothing, whoever they are and whoever pays for their time.
    if (OPEN_TO_ALL.contains(kind)
        && EnumSet.of(PartTaken.ATTENDER, PartTaken.MEMBER, PartTaken.NOT_RECORDED).contains(as)) {
      return A;
    }
    if (as == PartTaken.ATTENDER && !isAMeetingOrGroup(kind)) {
      return A;
    }
    // Row 8, the other way round: of staff in their own time the sources say nothing.
    if (STAFF.contains(seat)) {
      return PERSON;
    }
    // Row 9, and anybody else whose time is paid for.
    if (paidTime == Answer.YES) {
      return PERSON;
    }
    // Row 7
    if (as == PartTaken.ADMINISTRATOR) {
      return seat == Seat.NOT_RECORDED ? UNKNOWN : ACCORDINGLY;
    }
    // Row 9: whether a charity pays for the time has to be asked.
    if (seat == Seat.CHARITY_OR_ADVOCACY && paidTime == Answer.NOT_RECORDED) {
      return PERSON;
    }
    // Row 11: someone of whom it is not recorded as what they sit may be staff.
    if (seat == Seat.NOT_RECORDED) {
      return UNKNOWN;
    }
    if (kind == ActivityKind.ADMINISTRATION) {
      return as == PartTaken.MEMBER || LEADERS.contains(as) ? ACCORDINGLY : expert(as);
    }
    if (LEADERS.contains(as)) {
      return leader(kind);
    }
    if (as == PartTaken.EXPERT_ADVISER) {
      return C;
    }
    if (as == PartTaken.MEMBER) {
      return member(kind);
    }
    // PAY-07: focus groups, advisory groups and meetings are of category B, one-off too.
    return as == PartTaken.ATTENDER ? B : UNKNOWN;
  }

  private static boolean isAMeetingOrGroup(ActivityKind kind) {
    return switch (kind) {
      case FOCUS_GROUP,
          ADVISORY_GROUP,
          MVP_MEETING,
          WORKING_GROUP,
          LMS_MEETING,
          AREA_WORKING_GROUP ->
          true;
      default -> false;
    };
  }

  private static Place expert(PartTaken as) {
    return as == PartTaken.EXPERT_ADVISER ? C : UNKNOWN;
  }

  private static Place leader(ActivityKind kind) {
    return switch (kind) {
      // Rows 4b and 10
      case LMS_MEETING, AREA_WORKING_GROUP, TRAINING -> PERSON;
      case NOT_RECORDED -> UNKNOWN;
      // Row 6
      default -> C;
    };
  }

  private static Place member(ActivityKind kind) {
    return switch (kind) {
      // Rows 2, 3, 4, 4c, 10
      case FOCUS_GROUP,
          ADVISORY_GROUP,
          MVP_MEETING,
          WORKING_GROUP,
          DEVELOPMENT_DAY,
          OUTREACH,
          WALKING_THE_PATCH,
          FIFTEEN_STEPS,
          LMS_MEETING,
          AREA_WORKING_GROUP,
          TRAINING ->
          B;
      // Row 5
      case EXPERT_ADVICE -> C;
      default -> UNKNOWN;
    };
  }

  /** The line of the template that a part belongs under (2.1, 2.2). */
  static BudgetHeading heading(PartTaken as, Seat seat, Answer paidTime, ActivityKind kind) {
    return switch (place(as, seat, paidTime, kind).payable()) {
      case PAID_ACCORDINGLY -> BudgetHeading.ADMINISTRATION;
      case EXPENSES_AND_FEE ->
          LEADERS.contains(as) ? BudgetHeading.CHAIR_AND_VICE_CHAIR : BudgetHeading.OTHER;
      case EXPENSES -> ofAnOrdinaryPart(kind);
      case FOR_A_PERSON -> {
        if (STAFF.contains(seat) || paidTime == Answer.YES) {
          yield BudgetHeading.OTHER;
        }
        yield seat == Seat.CHARITY_OR_ADVOCACY && paidTime == Answer.NOT_RECORDED
            ? BudgetHeading.SERVICE_USERS
            : ofAnOrdinaryPart(kind);
      }
      case NOTHING, OUTSIDE_THE_POLICY, NOT_KNOWN -> BudgetHeading.OTHER;
    };
  }

  private static BudgetHeading ofAnOrdinaryPart(ActivityKind kind) {
    return switch (kind) {
      case LMS_MEETING, AREA_WORKING_GROUP -> BudgetHeading.LMS_MEETINGS;
      case DEVELOPMENT_DAY -> BudgetHeading.DEVELOPMENT_DAY;
      case TRAINING -> BudgetHeading.TRAINING;
      default -> BudgetHeading.SERVICE_USERS;
    };
  }

  // Table 5.4, step 2

  /** How preparation is counted (AMB-08). */
  enum Preparing {
    INCLUDED_IN_FEE,
    ADDED_TO_MEETING,
    SEPARATE_ACTIVITY
  }

  /** From so many to so many: minutes, or pence. */
  record Range(long least, long most) {
    static final Range NOTHING = new Range(0, 0);

    static Range exactly(long number) {
      return new Range(number, number);
    }

    boolean isExact() {
      return least == most;
    }

    Range plus(Range other) {
      return new Range(least + other.least, most + other.most);
    }

    Range times(long times) {
      return new Range(least * times, most * times);
    }

    Range atMost(Range other) {
      return new Range(Math.min(least, other.least), Math.min(most, other.most));
    }

    Range or(Range other) {
      return new Range(Math.min(least, other.least), Math.max(most, other.most));
    }
  }

  /** The fee for so many minutes: nothing, a half day up to 4h00, a day above. */
  static long fee(long minutes) {
    return minutes == 0 ? 0 : minutes <= 240 ? 7_500 : 15_000;
  }

  private static Range fee(Range minutes) {
    return new Range(fee(minutes.least()), fee(minutes.most()));
  }

  private static Range declared(PlannedLength length) {
    return switch (length) {
      case HALF_DAY -> new Range(1, 240);
      case DAY -> new Range(241, Minutes.A_DAY);
      case NOT_RECORDED -> new Range(1, Minutes.A_DAY);
    };
  }

  /** A part of the plan, with what the tables say of it. */
  private record Part(
      int number,
      Activity activity,
      Participation participation,
      Seat seat,
      PaymentOffer offer,
      Place place,
      BudgetHeading heading) {

    boolean isOf(Payable payable) {
      return place.payable() == payable;
    }

    boolean offered() {
      return offer == PaymentOffer.OFFERED
          || offer == PaymentOffer.OFFERED_AND_ACCEPTED
          || offer == PaymentOffer.OFFERED_AND_DECLINED;
    }

    boolean declined() {
      return offer == PaymentOffer.OFFERED_AND_DECLINED;
    }

    boolean leads() {
      return LEADERS.contains(participation.as());
    }

    boolean isOfTheArea() {
      return OF_THE_AREA.contains(activity.kind());
    }

    boolean givesExpertAdvice() {
      return participation.as() == PartTaken.EXPERT_ADVISER
          || activity.kind() == ActivityKind.EXPERT_ADVICE
              && (participation.as() == PartTaken.MEMBER
                  || participation.as() == PartTaken.NOT_RECORDED);
    }

    boolean isPaidByOthers() {
      return activity.paidBy() != Payer.PARTNERSHIP && activity.paidBy() != Payer.NOT_RECORDED;
    }

    boolean isCancelled() {
      return activity.cancelled() == Answer.YES;
    }

    /** How often, and by how many people, altogether; empty if it is not known exactly. */
    Optional<Long> occasions() {
      return times(activity).flatMap(times -> people().map(people -> times * people));
    }

    Optional<Long> people() {
      return participation.who().isPresent()
          ? Optional.of(1L)
          : participation.people().filter(Count::isExact).map(Count::number);
    }

    /** Whether it is not known how often, or for how many, something is due; nothing is no sum. */
    boolean isAnUntoldSumOf(Optional<Money> each) {
      return occasions().isEmpty()
          && each.filter(money -> money.pence() > 0).isPresent()
          && !people().equals(Optional.of(0L));
    }

    long preparation() {
      return participation.preparation().map(Minutes::number).orElse(0);
    }

    Range length(boolean asDeclared) {
      Optional<Range> minutes =
          participation
              .minutes()
              .or(activity::minutes)
              .map(recorded -> Range.exactly(recorded.number()));
      Range declared = declared(activity.length());
      boolean another =
          activity.length() != PlannedLength.NOT_RECORDED
              && minutes.filter(m -> !fee(m).equals(fee(declared))).isPresent();
      return asDeclared && another ? declared : minutes.orElse(declared);
    }
  }

  private static Optional<Long> times(Activity activity) {
    if (activity.cancelled() == Answer.YES) {
      return Optional.of(0L);
    }
    return activity.days().isEmpty()
        ? activity.times().filter(Count::isExact).map(Count::number)
        : Optional.of((long) activity.days().size());
  }

  private static List<Part> parts(Mvp mvp) {
    Map<String, Member> members = new HashMap<>();
    mvp.memberList().members().forEach(member -> members.put(member.id(), member));
    List<Part> parts = new ArrayList<>();
    for (Activity activity : activities(mvp)) {
      for (Participation each : activity.participations()) {
        Optional<Member> member = each.who().map(members::get);
        Seat seat = member.map(Member::seat).orElse(each.seat());
        parts.add(
            new Part(
                parts.size(),
                activity,
                each,
                seat,
                offer(each, member),
                place(each.as(), seat, each.inPaidTime(), activity.kind()),
                activity
                    .heading()
                    .orElse(heading(each.as(), seat, each.inPaidTime(), activity.kind()))));
      }
    }
    return parts;
  }

  static List<Activity> activities(Mvp mvp) {
    return mvp.workPlan().map(WorkPlan::activities).orElse(List.of());
  }

  /** Someone with an office was offered for it what the office is offered. */
  static PaymentOffer offer(Participation part, Optional<Member> member) {
    if (part.offer() != PaymentOffer.NOT_RECORDED) {
      return part.offer();
    }
    Set<Post> posts =
        switch (part.as()) {
          case CHAIR -> EnumSet.of(Post.CHAIR, Post.LEAD);
          case VICE_CHAIR -> EnumSet.of(Post.VICE_CHAIR);
          case ADMINISTRATOR -> EnumSet.of(Post.SECRETARY);
          default -> EnumSet.noneOf(Post.class);
        };
    return member.stream()
        .flatMap(Member::offices)
        .filter(office -> posts.contains(office.office()))
        .map(Office::payment)
        .filter(payment -> payment != PaymentOffer.NOT_RECORDED)
        .findFirst()
        .orElse(PaymentOffer.NOT_RECORDED);
  }

  /** One occasion of a part, on a day or on no certain day; how often it happens just so. */
  private record Stint(Part part, Optional<LocalDate> day, long times) {
    LocalDate on() {
      return day.orElse(LocalDate.EPOCH);
    }

    LocalDate preparedOn() {
      return part.participation().preparedOn().orElse(on());
    }
  }

  /** A way of counting. */
  private record Way(Preparing preparing, boolean perActivity, boolean asDeclared) {}

  /**
   * What the fees of a plan come to.
   *
   * @param mvp the partnership
   * @param preparing how preparation is counted
   * @param perActivity whether each activity of a day is paid by itself
   * @return the sum of all fees that can be worked out
   */
  static Range fees(Mvp mvp, Preparing preparing, boolean perActivity) {
    return together(fees(parts(mvp), new Way(preparing, perActivity, false)).values());
  }

  private static Range together(Collection<Range> ranges) {
    return ranges.stream().reduce(Range.NOTHING, Range::plus);
  }

  /** What each part's fee comes to; parts without a fee, or that cannot be told, are left out. */
  private static Map<Part, Range> fees(List<Part> parts, Way way) {
    Map<Part, Range> fees = new LinkedHashMap<>();
    feesOfStints(parts, way)
        .forEach((stint, fee) -> fees.merge(stint.part(), fee.times(stint.times()), Range::plus));
    return fees;
  }

  private static Map<Stint, Range> feesOfStints(List<Part> parts, Way way) {
    Map<String, List<Stint>> people = new LinkedHashMap<>();
    Map<Stint, Range> fees = new LinkedHashMap<>();
    for (Part part : parts) {
      if (!part.isOf(Payable.EXPENSES_AND_FEE)
          || part.isCancelled()
          || part.declined()
          || part.occasions().isEmpty()) {
        continue;
      }
      if (part.activity().days().isEmpty()) {
        Stint stint = new Stint(part, Optional.empty(), part.occasions().get());
        fees.putAll(ofOnePerson(List.of(stint), way));
        continue;
      }
      for (LocalDate day : part.activity().days()) {
        Stint stint = new Stint(part, Optional.of(day), part.people().orElseThrow());
        if (part.participation().who().isPresent()) {
          people
              .computeIfAbsent(part.participation().who().get(), any -> new ArrayList<>())
              .add(stint);
        } else {
          fees.putAll(ofOnePerson(List.of(stint), way));
        }
      }
    }
    people.values().forEach(stints -> fees.putAll(ofOnePerson(stints, way)));
    return fees;
  }

  private static Map<Stint, Range> ofOnePerson(List<Stint> stints, Way way) {
    Map<Stint, Range> fees = new LinkedHashMap<>();
    for (List<Stint> linked : linked(stints, way)) {
      fees.putAll(ofLinked(linked, way));
    }
    return fees;
  }

  /** Stints that share a day, directly or through others. */
  private static List<List<Stint>> linked(List<Stint> stints, Way way) {
    List<List<Stint>> groups = new ArrayList<>();
    List<Stint> left = new ArrayList<>(stints);
    while (!left.isEmpty()) {
      List<Stint> group = new ArrayList<>(List.of(left.remove(0)));
      for (int i = 0; i < group.size(); i++) {
        Set<LocalDate> days = days(group.get(i), way);
        List<Stint> more =
            left.stream()
                .filter(each -> days(each, way).stream().anyMatch(days::contains))
                .toList();
        group.addAll(more);
        left.removeAll(more);
      }
      groups.add(stints.stream().filter(group::contains).toList());
    }
    return groups;
  }

  private static Set<LocalDate> days(Stint stint, Way way) {
    Set<LocalDate> days = new HashSet<>(Set.of(stint.on()));
    if (way.preparing() == Preparing.SEPARATE_ACTIVITY && stint.part().preparation() > 0) {
      days.add(stint.preparedOn());
    }
    return days;
  }

  /**
   * P-07, B-04: whoever agreed to less gets that; all together never more than the policy gives.
   */
  private static Map<Stint, Range> ofLinked(List<Stint> stints, Way way) {
    Map<Stint, Range> lower = new LinkedHashMap<>();
    for (Stint stint : stints) {
      Range alone = together(byThePolicy(List.of(stint), way).values());
      stint
          .part()
          .participation()
          .agreed()
          .map(Money::pence)
          .filter(agreed -> agreed < alone.most())
          .ifPresent(agreed -> lower.put(stint, alone.atMost(Range.exactly(agreed))));
    }
    List<Stint> others = stints.stream().filter(each -> !lower.containsKey(each)).toList();
    Map<Stint, Range> fees = new LinkedHashMap<>(byThePolicy(others, way));
    Range all = together(byThePolicy(stints, way).values());
    Range given = together(fees.values());
    for (Map.Entry<Stint, Range> each : lower.entrySet()) {
      Range left =
          new Range(
              Math.max(0, all.least() - given.least()), Math.max(0, all.most() - given.most()));
      Range due = each.getValue().atMost(left);
      fees.put(each.getKey(), due);
      given = given.plus(due);
    }
    return fees;
  }

  /** What a person's days earn; a day's fee stands with the first meeting of the day. */
  private static Map<Stint, Range> byThePolicy(List<Stint> stints, Way way) {
    Map<Stint, Range> fees = new LinkedHashMap<>();
    stints.forEach(stint -> fees.put(stint, Range.NOTHING));
    Map<LocalDate, Range> minutes = new TreeMap<>();
    Map<LocalDate, Stint> first = new HashMap<>();
    // Two capacities in one activity are one time (5.4, below step 1).
    Map<String, List<Stint>> meetings = new LinkedHashMap<>();
    stints.forEach(
        stint ->
            meetings
                .computeIfAbsent(
                    stint.part().activity().id() + " " + stint.on(), any -> new ArrayList<>())
                .add(stint));
    for (List<Stint> meeting : meetings.values()) {
      Stint leading = meeting.get(0);
      Range length =
          meeting.stream()
              .map(each -> each.part().length(way.asDeclared()))
              .reduce(
                  Range.NOTHING,
                  (a, b) ->
                      new Range(Math.max(a.least(), b.least()), Math.max(a.most(), b.most())));
      if (way.preparing() == Preparing.ADDED_TO_MEETING) {
        length =
            length.plus(
                Range.exactly(meeting.stream().mapToLong(each -> each.part().preparation()).sum()));
      }
      if (way.perActivity()) {
        fees.merge(leading, fee(length), Range::plus);
      } else {
        minutes.merge(leading.on(), length, Range::plus);
        first.putIfAbsent(leading.on(), leading);
      }
    }
    if (way.preparing() == Preparing.SEPARATE_ACTIVITY) {
      List<Stint> inOrder =
          stints.stream()
              .sorted(
                  (a, b) ->
                      a.on().equals(b.on())
                          ? Integer.compare(a.part().number(), b.part().number())
                          : a.on().compareTo(b.on()))
              .toList();
      for (Stint stint : inOrder) {
        Range length = Range.exactly(stint.part().preparation());
        if (length.most() == 0) {
          continue;
        }
        if (way.perActivity()) {
          fees.merge(stint, fee(length), Range::plus);
        } else {
          minutes.merge(stint.preparedOn(), length, Range::plus);
          first.putIfAbsent(stint.preparedOn(), stint);
        }
      }
    }
    minutes.forEach((day, length) -> fees.merge(first.get(day), fee(length), Range::plus));
    return fees;
  }

  private static Optional<Preparing> preparing(Mvp mvp) {
    return Optional.ofNullable(mvp.settings().get("preparation"))
        .map(
            words ->
                switch (words) {
                  case "included in fee" -> Preparing.INCLUDED_IN_FEE;
                  case "added to meeting" -> Preparing.ADDED_TO_MEETING;
                  default -> Preparing.SEPARATE_ACTIVITY;
                });
  }

  private static boolean perActivity(Mvp mvp) {
    return mvp.settings().getOrDefault("feePer", "day").equals("activity");
  }

  /** What the partnership's fees come to as it chose to count; each reading where it did not. */
  static Range fees(Mvp mvp) {
    return together(feesOfParts(mvp).values());
  }

  private static Map<Part, Range> feesOfParts(Mvp mvp) {
    Optional<Preparing> chosen = preparing(mvp);
    List<Part> parts = parts(mvp);
    if (chosen.isPresent()) {
      return fees(parts, new Way(chosen.get(), perActivity(mvp), false));
    }
    // A reading is for the whole plan, but each fee is shown with its own range.
    Map<Stint, Range> fees = new LinkedHashMap<>();
    for (Preparing each : Preparing.values()) {
      feesOfStints(parts, new Way(each, perActivity(mvp), false))
          .forEach((stint, fee) -> fees.merge(stint, fee, Range::or));
    }
    Map<Part, Range> ofParts = new LinkedHashMap<>();
    fees.forEach(
        (stint, fee) -> ofParts.merge(stint.part(), fee.times(stint.times()), Range::plus));
    return ofParts;
  }

  // What the plan costs under each heading of the partnership's own budget

  private static Map<BudgetHeading, Range> costs(Mvp mvp) {
    Map<BudgetHeading, Range> costs = new EnumMap<>(BudgetHeading.class);
    feesOfParts(mvp)
        .forEach(
            (part, fee) -> {
              if (!part.isPaidByOthers()) {
                costs.merge(part.heading(), fee, Range::plus);
              }
            });
    for (Part part : parts(mvp)) {
      Optional<Long> occasions = part.occasions();
      if (part.isPaidByOthers() || occasions.isEmpty()) {
        continue;
      }
      part.participation()
          .expenses()
          .ifPresent(
              each ->
                  costs.merge(
                      part.heading(), Range.exactly(each.pence() * occasions.get()), Range::plus));
      if (part.isOf(Payable.PAID_ACCORDINGLY) && !part.declined()) {
        part.participation()
            .agreed()
            .ifPresent(
                each ->
                    costs.merge(
                        part.heading(),
                        Range.exactly(each.pence() * occasions.get()),
                        Range::plus));
      }
    }
    for (Activity activity : activities(mvp)) {
      for (OtherCost cost : activity.otherCosts()) {
        if (isOnTheBudget(activity) && times(activity).isPresent() && cost.amount().isPresent()) {
          costs.merge(
              cost.heading(),
              Range.exactly(cost.amount().get().pence() * times(activity).get()),
              Range::plus);
        }
      }
    }
    return costs;
  }

  /** Headings under which the plan costs more than can be told. */
  private static Set<BudgetHeading> open(Mvp mvp) {
    Set<BudgetHeading> open = EnumSet.noneOf(BudgetHeading.class);
    for (Part part : parts(mvp)) {
      boolean fee =
          part.isOf(Payable.EXPENSES_AND_FEE)
              && !part.declined()
              && !part.isCancelled()
              && part.occasions().isEmpty();
      boolean accordingly =
          part.isOf(Payable.PAID_ACCORDINGLY)
              && !part.declined()
              && !part.isCancelled()
              && (part.people().isEmpty()
                  || part.participation().agreed().isEmpty()
                  || part.isAnUntoldSumOf(part.participation().agreed()));
      boolean expenses =
          !part.isCancelled() && part.isAnUntoldSumOf(part.participation().expenses());
      if ((fee || accordingly || expenses) && !part.isPaidByOthers()) {
        open.add(part.heading());
      }
    }
    for (Activity activity : activities(mvp)) {
      for (OtherCost cost : activity.otherCosts()) {
        if (isOnTheBudget(activity)
            && activity.cancelled() != Answer.YES
            && (cost.amount().isEmpty()
                || cost.amount().get().pence() > 0 && times(activity).isEmpty())) {
          open.add(cost.heading());
        }
      }
    }
    return open;
  }

  private static boolean isOnTheBudget(Activity activity) {
    return activity.paidBy() == Payer.PARTNERSHIP || activity.paidBy() == Payer.NOT_RECORDED;
  }

  /** Whether the budget has enough under a heading; empty if the record leaves it open. */
  private static Optional<Boolean> carries(Mvp mvp, BudgetHeading heading) {
    Range planned = costs(mvp).getOrDefault(heading, Range.NOTHING);
    boolean open = open(mvp).contains(heading);
    List<BudgetLine> lines = lines(mvp, heading);
    boolean known = lines.stream().allMatch(line -> line.amount().isPresent());
    long budgeted = sum(lines);
    if (!open && budgeted >= planned.most()) {
      return Optional.of(true);
    }
    // D-12: a heading that is absent from a complete budget has no money.
    boolean recorded = isComplete(mvp) || !lines.isEmpty();
    return known && recorded && budgeted < planned.least() ? Optional.of(false) : Optional.empty();
  }

  /** D-12: a year is not compared with a term. */
  private static boolean periodsDiffer(Mvp mvp) {
    Optional<Period> plan = mvp.workPlan().flatMap(WorkPlan::period);
    Optional<Period> budget = mvp.budget().flatMap(Budget::period);
    return plan.isPresent() && budget.isPresent() && !plan.equals(budget);
  }

  // Statuses

  /**
   * Judges payment and budget.
   *
   * @param mvp the partnership
   * @param book the id of the rule book
   * @param day the day as of which to judge it
   * @return the status of each requirement of that book that concerns money
   */
  static Map<String, Status> judge(Mvp mvp, String book, LocalDate day) {
    Map<String, Status> statuses = new TreeMap<>();
    statuses.put("PAY-01", expensesAreRepaidPromptly(mvp));
    statuses.put("PAY-02", theBudgetCarriesChairAndViceChair(mvp));
    statuses.put("PAY-03", membersGetExpensesOnly(mvp));
    statuses.put("PAY-04", meetingsOfTheAreaEarnExpensesOnly(mvp));
    statuses.put("PAY-05", expertAdviceIsOfferedAFee(mvp));
    statuses.put("PAY-06", eachFeeIsSettled(mvp));
    statuses.put("PAY-07", eachPartHasACategory(mvp));
    for (String id : List.of("PAY-09", "PAY-10", "PAY-11", "BUD-09", "BUD-20")) {
      statuses.put(id, ASK_A_PERSON);
    }
    statuses.put("PAY-13", nobodyIsPaidForComing(mvp));
    statuses.put("PAY-16", administrationIsOfferedPayment(mvp));
    statuses.put("PAY-17", mvp.paymentPolicy().name().isPresent() ? MET : NOT_ASSESSED);
    statuses.put("PAY-21", preparingIsCovered(mvp));
    statuses.put("PAY-22", whoPaysForTheArea(mvp));
    statuses.put("BUD-01", thereIsABudget(mvp, day));
    statuses.put("BUD-02", theSevenHeadingsAreAnswered(mvp));
    statuses.put("BUD-07", roomsAreHiredOnlyIfNoneIsFree(mvp));
    statuses.put("BUD-08", administrationIsByAServiceUser(mvp));
    statuses.put("BUD-10", theMoneyLasts(mvp));
    statuses.put("BUD-11", sourcesAreAgreed(mvp));
    statuses.put("BUD-13", thereIsATable(mvp));
    statuses.put("BUD-14", expertAdviceIsPaidFor(mvp));
    statuses.put("BUD-15", expensesAreBudgeted(mvp));
    statuses.put("BUD-17", whoPaysForTheArea(mvp));
    statuses.put("BUD-22", theCommissionerAgreed(mvp));
    if (book.equals(SOUTH_EAST)) {
      statuses.put("BUD-04", theRequestIsInTime(mvp));
      statuses.put("BUD-05", theLinesComeToTheTotal(mvp));
      statuses.put("BUD-06", planOrPrioritiesAreThere(mvp.fundingRequest()));
      statuses.put(
          "BUD-18",
          mvp.fundingRequest().submittedTo().isPresent()
                  && mvp.fundingRequest().submittedOn().isPresent()
              ? MET
              : NOT_ASSESSED);
    }
    return statuses;
  }

  /**
   * How firmly the guidance asks (scope table; what stands in one area's paper is advice
   * elsewhere).
   *
   * @param statuses what {@link #judge} said
   * @param mvp the partnership
   * @param book the id of the rule book
   * @return the strength of each
   */
  static Map<String, Strength> strengths(Map<String, Status> statuses, Mvp mvp, String book) {
    Set<String> everywhere =
        Set.of("PAY-01", "PAY-07", "PAY-09", "PAY-10", "PAY-11", "PAY-13", "BUD-01");
    Set<String> southEast =
        Set.of(
            "PAY-02", "PAY-03", "PAY-04", "PAY-05", "PAY-21", "PAY-22", "BUD-02", "BUD-04",
            "BUD-05", "BUD-06", "BUD-07", "BUD-08", "BUD-17", "BUD-18", "BUD-20", "BUD-22");
    Set<String> northCentral = Set.of("BUD-09", "BUD-11", "BUD-14", "BUD-15");
    Map<String, Strength> strengths = new TreeMap<>();
    for (String id : statuses.keySet()) {
      boolean should =
          everywhere.contains(id)
              || book.equals(SOUTH_EAST) && southEast.contains(id)
              || book.equals(NORTH_CENTRAL) && northCentral.contains(id);
      strengths.put(id, should ? SHOULD : ADVICE);
    }
    if (book.equals(SOUTH_EAST)) {
      strengths.put("PAY-16", MUST);
      // AMB-10: priorities alone are for advice.
      if (statuses.get("BUD-06") == NOT_MET
          && mvp.fundingRequest().prioritiesGiven() == Answer.YES) {
        strengths.put("BUD-06", ADVICE);
      }
      // D-12: what does not add up is for advice; that nothing is broken down is not.
      if (statuses.get("BUD-05") == NOT_MET
          && !mvp.budget().map(Budget::lines).orElse(List.of()).isEmpty()) {
        strengths.put("BUD-05", ADVICE);
      }
    }
    return strengths;
  }

  static Status worst(Collection<Status> statuses, Status ifNone) {
    return Stream.of(NOT_MET, NOT_ASSESSED, REVIEW, MET)
        .filter(statuses::contains)
        .findFirst()
        .orElse(ifNone);
  }

  private static Status ofEach(
      Mvp mvp,
      Predicate<Part> concerned,
      java.util.function.Function<Part, Status> judge,
      Status ifNone) {
    List<Part> parts = parts(mvp);
    List<Status> statuses = parts.stream().filter(concerned).map(judge).toList();
    return worst(statuses, parts.isEmpty() ? NOT_ASSESSED : ifNone);
  }

  private static Status expensesAreRepaidPromptly(Mvp mvp) {
    Optional<Count> days = mvp.paymentPolicy().daysToRepay();
    Optional<Long> limit =
        Optional.ofNullable(mvp.settings().get("repayWithinDays")).map(Long::valueOf);
    // D-04: "about" never decides; "at least" decides if it is too long already.
    if (days.isEmpty() || days.get().precision() == Count.Precision.ABOUT) {
      return NOT_ASSESSED;
    }
    boolean tooLong = limit.filter(most -> days.get().number() > most).isPresent();
    if (days.get().precision() == Count.Precision.AT_LEAST) {
      return tooLong ? NOT_MET : NOT_ASSESSED;
    }
    return limit.isEmpty() ? ASK_A_PERSON : tooLong ? NOT_MET : MET;
  }

  private static Status theBudgetCarriesChairAndViceChair(Mvp mvp) {
    BudgetHeading heading = BudgetHeading.CHAIR_AND_VICE_CHAIR;
    if (costs(mvp).getOrDefault(heading, Range.NOTHING).most() == 0
        && !open(mvp).contains(heading)) {
      return NOT_ASSESSED;
    }
    if (periodsDiffer(mvp)) {
      return REVIEW;
    }
    return carries(mvp, heading).map(enough -> enough ? MET : NOT_MET).orElse(NOT_ASSESSED);
  }

  private static Status membersGetExpensesOnly(Mvp mvp) {
    return ofEach(
        mvp,
        part -> part.isOf(Payable.EXPENSES) && !part.isOfTheArea(),
        MoneyTwins::noFeeIsPlanned,
        NOT_ASSESSED);
  }

  private static Status meetingsOfTheAreaEarnExpensesOnly(Mvp mvp) {
    return ofEach(
        mvp,
        part ->
            part.isOfTheArea()
                && (part.isOf(Payable.EXPENSES)
                    || part.isOf(Payable.FOR_A_PERSON)
                    || part.isOf(Payable.NOT_KNOWN)),
        part ->
            part.isOf(Payable.NOT_KNOWN)
                ? NOT_ASSESSED
                : part.isOf(Payable.FOR_A_PERSON) ? REVIEW : noFeeIsPlanned(part),
        NOT_APPLICABLE);
  }

  /** D-01: that no fee is offered has to be recorded. */
  private static Status noFeeIsPlanned(Part part) {
    if (part.offered()) {
      return REVIEW;
    }
    return part.offer() == PaymentOffer.NOT_OFFERED ? MET : NOT_ASSESSED;
  }

  private static Status expertAdviceIsOfferedAFee(Mvp mvp) {
    return ofEach(
        mvp,
        part -> part.givesExpertAdvice() && !part.isOf(Payable.OUTSIDE_THE_POLICY),
        part ->
            switch (part.place().payable()) {
              case EXPENSES_AND_FEE ->
                  part.offered()
                      ? MET
                      : part.offer() == PaymentOffer.NOT_OFFERED ? NOT_MET : NOT_ASSESSED;
              case FOR_A_PERSON -> REVIEW;
              default -> NOT_ASSESSED;
            },
        NOT_APPLICABLE);
  }

  private static Status eachFeeIsSettled(Mvp mvp) {
    List<Part> parts = parts(mvp);
    if (parts.isEmpty()) {
      return NOT_ASSESSED;
    }
    List<Part> due = parts.stream().filter(part -> part.isOf(Payable.EXPENSES_AND_FEE)).toList();
    if (due.isEmpty()) {
      return NOT_APPLICABLE;
    }
    if (due.stream()
        .anyMatch(part -> part.occasions().isEmpty() && !part.declined() && !part.isCancelled())) {
      return NOT_ASSESSED;
    }
    Preparing main = preparing(mvp).orElse(Preparing.INCLUDED_IN_FEE);
    boolean perActivity = perActivity(mvp);
    Map<Stint, Range> fees = feesOfStints(parts, new Way(main, perActivity, false));
    if (fees.entrySet().stream()
        .anyMatch(each -> each.getKey().times() > 0 && !each.getValue().isExact())) {
      return NOT_ASSESSED;
    }
    List<Way> others = new ArrayList<>(List.of(new Way(main, perActivity, true)));
    if (preparing(mvp).isEmpty()) {
      for (Preparing each : Preparing.values()) {
        others.add(new Way(each, perActivity, false));
      }
    }
    for (Way other : others) {
      Map<Stint, Range> otherwise = feesOfStints(parts, other);
      if (fees.entrySet().stream()
          .anyMatch(
              each ->
                  each.getKey().times() > 0
                      && !each.getValue().equals(otherwise.get(each.getKey())))) {
        return REVIEW;
      }
    }
    return MET;
  }

  private static Status eachPartHasACategory(Mvp mvp) {
    return ofEach(
        mvp,
        part -> true,
        part ->
            switch (part.place().payable()) {
              case NOTHING, EXPENSES, EXPENSES_AND_FEE -> MET;
              // Row 7: the local rate, if one was agreed; else the readings of the template.
              case PAID_ACCORDINGLY ->
                  part.participation().agreed().isPresent() || part.declined() ? MET : REVIEW;
              // Row 8: no fee from the partnership's budget.
              case OUTSIDE_THE_POLICY -> part.offered() && !part.isPaidByOthers() ? REVIEW : MET;
              case FOR_A_PERSON -> REVIEW;
              case NOT_KNOWN -> NOT_ASSESSED;
            },
        NOT_ASSESSED);
  }

  private static Status nobodyIsPaidForComing(Mvp mvp) {
    return ofEach(
        mvp,
        part -> part.isOf(Payable.NOTHING),
        part -> {
          Optional<Money> expenses = part.participation().expenses();
          // AMB-21: nobody of a seldom heard group is to be out of pocket.
          boolean accepted = part.activity().seldomHeardGroup().isPresent();
          if (!accepted && expenses.filter(each -> each.pence() > 0).isPresent()) {
            return REVIEW;
          }
          Status fee = noFeeIsPlanned(part);
          return fee == MET && !accepted && expenses.isEmpty() ? NOT_ASSESSED : fee;
        },
        NOT_APPLICABLE);
  }

  private static Status preparingIsCovered(Mvp mvp) {
    return ofEach(
        mvp,
        part -> part.leads() && part.isOf(Payable.EXPENSES_AND_FEE),
        part -> part.participation().preparation().isPresent() ? MET : NOT_ASSESSED,
        NOT_ASSESSED);
  }

  static List<Member> secretaries(Mvp mvp) {
    return mvp.memberList().members().stream()
        .filter(member -> member.offices().anyMatch(each -> each.office() == Post.SECRETARY))
        .toList();
  }

  static boolean isServiceUser(Member member) {
    return member.seat() == Seat.SERVICE_USER || member.seat() == Seat.FAMILY;
  }

  private static Status administrationIsOfferedPayment(Mvp mvp) {
    List<Member> secretaries = secretaries(mvp);
    List<PaymentOffer> offers =
        secretaries.stream()
            .filter(MoneyTwins::isServiceUser)
            .flatMap(Member::offices)
            .filter(office -> office.office() == Post.SECRETARY)
            .map(Office::payment)
            .toList();
    if (!offers.isEmpty()) {
      return offers.contains(PaymentOffer.NOT_OFFERED)
          ? NOT_MET
          : offers.contains(PaymentOffer.NOT_RECORDED) ? NOT_ASSESSED : MET;
    }
    if (secretaries.isEmpty()) {
      return mvp.vacantPosts().contains(Post.SECRETARY) ? NOT_APPLICABLE : NOT_ASSESSED;
    }
    return secretaries.stream().anyMatch(each -> each.seat() == Seat.NOT_RECORDED)
        ? NOT_ASSESSED
        : NOT_APPLICABLE;
  }

  static List<BudgetLine> lines(Mvp mvp, BudgetHeading heading) {
    return mvp.budget().map(Budget::lines).orElse(List.of()).stream()
        .filter(line -> line.heading() == heading)
        .toList();
  }

  static long sum(List<BudgetLine> lines) {
    return lines.stream().flatMap(line -> line.amount().stream()).mapToLong(Money::pence).sum();
  }

  static boolean haveAmounts(List<BudgetLine> lines) {
    return lines.stream().allMatch(line -> line.amount().isPresent());
  }

  static boolean isComplete(Mvp mvp) {
    return mvp.budget().filter(budget -> budget.complete() == Answer.YES).isPresent();
  }

  /** PAY-22 and BUD-17: apart from the partnership's own budget. */
  private static Status whoPaysForTheArea(Mvp mvp) {
    List<BudgetLine> lines = lines(mvp, BudgetHeading.LMS_MEETINGS);
    boolean claimed =
        mvp.budget().stream()
            .flatMap(budget -> budget.claims().stream())
            .anyMatch(
                claim ->
                    claim.heading() == BudgetHeading.LMS_MEETINGS
                        && claim.from() != Payer.PARTNERSHIP);
    // AMB-20: the payer is recorded with the activity, too.
    Set<Payer> payers = EnumSet.noneOf(Payer.class);
    for (Activity each : activities(mvp)) {
      if (OF_THE_AREA.contains(each.kind())) {
        payers.add(each.paidBy());
      }
    }
    if (sum(lines) > 0 || payers.contains(Payer.PARTNERSHIP)) {
      return REVIEW;
    }
    boolean named = !payers.isEmpty() && !payers.contains(Payer.NOT_RECORDED);
    return (claimed || named) && haveAmounts(lines) ? MET : NOT_ASSESSED;
  }

  static Status thereIsABudget(Mvp mvp, LocalDate day) {
    // A budget for the year exists; what is recorded of another year says nothing of this one.
    Optional<Period> period = mvp.budget().flatMap(Budget::period);
    if (period.isPresent()
        && (day.isBefore(period.get().first()) || day.isAfter(period.get().last()))) {
      return NOT_ASSESSED;
    }
    Optional<Money> total = mvp.budget().flatMap(Budget::total);
    List<BudgetLine> lines = mvp.budget().map(Budget::lines).orElse(List.of());
    if (total.isPresent()) {
      return total.get().pence() > 0 ? MET : NOT_MET;
    }
    if (sum(lines) > 0) {
      return MET;
    }
    return !lines.isEmpty() && haveAmounts(lines) && isComplete(mvp) ? NOT_MET : NOT_ASSESSED;
  }

  private static Status theSevenHeadingsAreAnswered(Mvp mvp) {
    List<Status> statuses = new ArrayList<>();
    for (BudgetHeading heading :
        List.of(
            BudgetHeading.CHAIR_AND_VICE_CHAIR,
            BudgetHeading.SERVICE_USERS,
            BudgetHeading.VENUE,
            BudgetHeading.DEVELOPMENT_DAY,
            BudgetHeading.OUTREACH,
            BudgetHeading.PROMOTION,
            BudgetHeading.TRAINING)) {
      boolean answered =
          lines(mvp, heading).stream()
              .anyMatch(
                  line ->
                      line.amount().isPresent()
                          || line.freeOfCharge().isPresent()
                          || line.reason().isPresent());
      statuses.add(answered ? MET : isComplete(mvp) ? NOT_MET : NOT_ASSESSED);
    }
    return worst(statuses, NOT_ASSESSED);
  }

  private static Status theRequestIsInTime(Mvp mvp) {
    Optional<Period> year = mvp.budget().flatMap(Budget::period);
    Optional<LocalDate> first = year.map(Period::first);
    Optional<LocalDate> sent = mvp.fundingRequest().submittedOn();
    if (year.isPresent() && mvp.foundedOn().isPresent()) {
      LocalDate founded = mvp.foundedOn().get();
      if (!founded.isBefore(year.get().first()) && !founded.isAfter(year.get().last())) {
        return NOT_APPLICABLE;
      }
    }
    if (first.isEmpty() || sent.isEmpty()) {
      return NOT_ASSESSED;
    }
    return sent.get().isBefore(first.get()) ? MET : NOT_MET;
  }

  private static Status theLinesComeToTheTotal(Mvp mvp) {
    Optional<Money> total = mvp.budget().flatMap(Budget::total);
    if (total.isEmpty()) {
      return NOT_ASSESSED;
    }
    List<BudgetLine> lines = mvp.budget().orElseThrow().lines();
    boolean allKnown = isComplete(mvp) && haveAmounts(lines);
    boolean exceeded = sum(lines) > total.get().pence();
    if (!allKnown && !exceeded) {
      return NOT_ASSESSED;
    }
    Set<VatBasis> bases = EnumSet.of(mvp.budget().orElseThrow().vat());
    lines.forEach(line -> bases.add(line.vat()));
    if (bases.containsAll(EnumSet.of(VatBasis.WITH_VAT, VatBasis.WITHOUT_VAT))) {
      return REVIEW;
    }
    return !lines.isEmpty() && sum(lines) == total.get().pence() ? MET : NOT_MET;
  }

  private static Status planOrPrioritiesAreThere(FundingRequest request) {
    return switch (request.planAttached()) {
      case YES -> MET;
      case NO -> request.prioritiesGiven() == Answer.NOT_RECORDED ? NOT_ASSESSED : NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  private static Status roomsAreHiredOnlyIfNoneIsFree(Mvp mvp) {
    List<BudgetLine> lines = lines(mvp, BudgetHeading.VENUE);
    if (lines.isEmpty()) {
      return isComplete(mvp) ? MET : NOT_ASSESSED;
    }
    if (sum(lines) == 0) {
      return haveAmounts(lines) ? MET : NOT_ASSESSED;
    }
    List<Answer> noFreeOne = lines.stream().map(BudgetLine::noFreeOne).toList();
    return noFreeOne.contains(Answer.NO)
        ? NOT_MET
        : noFreeOne.contains(Answer.YES) ? MET : NOT_ASSESSED;
  }

  private static Status administrationIsByAServiceUser(Mvp mvp) {
    List<Member> secretaries = secretaries(mvp);
    if (secretaries.stream().anyMatch(MoneyTwins::isServiceUser)) {
      return MET;
    }
    List<BudgetLine> lines = lines(mvp, BudgetHeading.ADMINISTRATION);
    if (sum(lines) > 0) {
      boolean others =
          !secretaries.isEmpty()
              && secretaries.stream().noneMatch(each -> each.seat() == Seat.NOT_RECORDED);
      return others ? REVIEW : NOT_ASSESSED;
    }
    return haveAmounts(lines) && (!lines.isEmpty() || isComplete(mvp)) ? MET : NOT_ASSESSED;
  }

  private static Status theMoneyLasts(Mvp mvp) {
    return mvp.budget()
        .flatMap(Budget::period)
        .map(
            period ->
                period.last().plusDays(1).isAfter(period.first().plusMonths(12)) ? MET : NOT_MET)
        .orElse(NOT_ASSESSED);
  }

  private static Status sourcesAreAgreed(Mvp mvp) {
    Answer agreed = mvp.budget().map(Budget::lmsBoardAgreedSources).orElse(Answer.NOT_RECORDED);
    if (agreed == Answer.NO) {
      return NOT_MET;
    }
    List<Funder> funders = mvp.budget().map(Budget::funders).orElse(List.of());
    boolean complete =
        !funders.isEmpty()
            && funders.stream()
                .allMatch(each -> each.amount().isPresent() && each.from().isPresent());
    return agreed == Answer.YES && complete ? MET : NOT_ASSESSED;
  }

  private static Status thereIsATable(Mvp mvp) {
    boolean lines = !mvp.budget().map(Budget::lines).orElse(List.of()).isEmpty();
    return lines ? MET : isComplete(mvp) ? NOT_MET : NOT_ASSESSED;
  }

  private static Status expertAdviceIsPaidFor(Mvp mvp) {
    return ofEach(
        mvp,
        part -> part.givesExpertAdvice() && !part.isOf(Payable.OUTSIDE_THE_POLICY),
        part -> {
          // AMB-20: no line is no fault when another body is named.
          if (part.isPaidByOthers()) {
            return MET;
          }
          // AMB-20: a claim names one; where the plan has the partnership pay, both do.
          if (isClaimed(mvp, part.activity())) {
            return part.activity().paidBy() == Payer.PARTNERSHIP ? REVIEW : MET;
          }
          return switch (part.place().payable()) {
            case FOR_A_PERSON -> REVIEW;
            case EXPENSES_AND_FEE ->
                periodsDiffer(mvp)
                    ? REVIEW
                    : carries(mvp, part.heading())
                        .map(enough -> enough ? MET : NOT_MET)
                        .orElse(NOT_ASSESSED);
            default -> NOT_ASSESSED;
          };
        },
        NOT_APPLICABLE);
  }

  private static boolean isClaimed(Mvp mvp, Activity activity) {
    return mvp.budget().stream()
        .flatMap(budget -> budget.claims().stream())
        .filter(claim -> claim.from() != Payer.PARTNERSHIP)
        .anyMatch(claim -> claim.activity().filter(activity.id()::equals).isPresent());
  }

  private static Status expensesAreBudgeted(Mvp mvp) {
    List<BudgetLine> lines = lines(mvp, BudgetHeading.SERVICE_USERS);
    if (sum(lines) > 0) {
      return MET;
    }
    return lines.isEmpty() && isComplete(mvp) || !lines.isEmpty() && haveAmounts(lines)
        ? NOT_MET
        : NOT_ASSESSED;
  }

  private static Status theCommissionerAgreed(Mvp mvp) {
    if (mvp.budget().flatMap(Budget::agreedOn).isPresent()) {
      return MET;
    }
    return switch (mvp.budget().map(Budget::agreed).orElse(Answer.NOT_RECORDED)) {
      case YES -> MET;
      case NO -> NOT_MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  // What the test of agreement needs of each part

  /**
   * The places of all parts.
   *
   * @param mvp the partnership
   * @return by their JSON Pointers
   */
  static Map<String, Place> places(Mvp mvp) {
    Map<String, Place> places = new LinkedHashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    List<Activity> activities = activities(mvp);
    for (Part part : parts(mvp)) {
      int activity = activities.indexOf(part.activity());
      int number = seen.merge(part.activity().id(), 1, Integer::sum) - 1;
      places.put("/workPlan/activities/" + activity + "/participations/" + number, part.place());
    }
    return places;
  }
}
