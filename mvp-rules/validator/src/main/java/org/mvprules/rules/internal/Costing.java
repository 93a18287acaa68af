package org.mvprules.rules.internal;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.Condition;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostLine.What;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.Earning.Earned;
import org.mvprules.rules.internal.Parts.Part;
import org.mvprules.rules.words.FeeDue;
import org.mvprules.rules.words.PartPaid.Category;
import org.mvprules.rules.words.Support;
import org.mvprules.rules.words.Texts;

/**
 * Works out what the work plan costs.
 *
 * <p>A fee is for a person's day: the time of one person on one day is added up, and rules say what
 * it earns. Whoever takes part in one activity in two capacities does so in one time. What was
 * declined is left out; where less was agreed, that is due, but never more for the day than the
 * policy gives. Days are joined where preparation on one is counted with a meeting on another, so
 * that each way of counting preparation can be compared as a whole.
 */
final class Costing {

  private static final String PREPARATION = "preparation";
  private static final String FEE_PER = "feePer";
  private static final String FEE_PER_ACTIVITY = "activity";

  /** How time for preparing is counted. The guidance does not say. */
  private enum Preparation {
    INCLUDED_IN_FEE,
    ADDED_TO_MEETING,
    SEPARATE_ACTIVITY
  }

  /** A way of counting time. */
  private record Way(
      Preparation preparation, boolean eachByItself, boolean splitAtMidnight, boolean asPlanned) {}

  /** One occasion, or some alike, of a part that earns a fee. */
  private record Slot(int place, Part part, Optional<LocalDate> day, long times) {
    Optional<Minutes> minutes() {
      return part.participation().minutes().or(() -> part.activity().minutes());
    }

    boolean prepares() {
      return preparation() > 0;
    }

    long preparation() {
      return part.participation().preparation().map(Minutes::number).orElse(0);
    }

    boolean declined() {
      return isDeclined(part);
    }
  }

  /**
   * A stretch of time that counts for one day.
   *
   * @param slot whose it is
   * @param day the day
   * @param minutes how long it is; at the least, where that is open
   * @param open whether it is not recorded how long it is
   * @param planned the planned length, where that is open
   * @param preparing whether it is for preparing
   */
  private record Load(
      Slot slot,
      LocalDate day,
      long minutes,
      boolean open,
      PlannedLength planned,
      boolean preparing) {
    static Load of(Slot slot, LocalDate day, long minutes) {
      return new Load(slot, day, minutes, false, PlannedLength.NOT_RECORDED, false);
    }

    static Load preparing(Slot slot, LocalDate day) {
      return new Load(slot, day, slot.preparation(), false, PlannedLength.NOT_RECORDED, true);
    }
  }

  /** What slots earn, and how that comes about. */
  private record Earnings(Map<Slot, Amount> amounts, Map<Slot, String> labels) {
    Amount total() {
      return amounts.values().stream().reduce(Amount.NOTHING, Amount::plus);
    }

    String label(Slot slot) {
      return labels.getOrDefault(slot, "in the fee of that day already");
    }
  }

  /** What is due for a slot, and whether that is less than the policy gives, as was agreed. */
  private record Charge(Slot slot, Amount each, String label, boolean lower) {}

  /** What was found out of one part over all of its occasions. */
  private static final class Findings {
    private final Map<Preparation, Amount> byPreparation = new EnumMap<>(Preparation.class);
    private final List<String> workings = new ArrayList<>();
    private boolean lengthKnown = true;
    private boolean readingsDiffer;
    private boolean lengthsDiffer;
    private boolean lower;
    private Amount main = Amount.NOTHING;
    private Amount otherwise = Amount.NOTHING;
    private Amount split = Amount.NOTHING;
    private Amount planned = Amount.NOTHING;
  }

  private final Mvp mvp;
  private final LocalDate asOf;
  private final Parts parts;
  private final Map<Part, Category> categories;
  private final Map<Part, BudgetHeading> headings;
  private final Earning earning;
  private final Optional<Preparation> chosen;
  private final boolean eachByItself;
  private final List<CostLine> lines = new ArrayList<>();
  private final List<String> notCosted = new ArrayList<>();
  private final Set<String> remarks = new TreeSet<>();
  private final Set<BudgetHeading> open = EnumSet.noneOf(BudgetHeading.class);
  private final Map<Part, FeeDue.Facts> fees = new HashMap<>();

  Costing(
      Mvp mvp, LocalDate asOf, DayPolicy policy, Parts parts, Categories said, Earning earning) {
    this.mvp = mvp;
    this.asOf = asOf;
    this.parts = parts;
    this.categories = said.categories();
    this.headings = said.headings();
    this.earning = earning;
    List<Activity> activities = mvp.workPlan().map(WorkPlan::activities).orElse(List.of());
    boolean anyFee = categories.values().stream().anyMatch(Costing::earnsAFee);
    this.chosen =
        anyFee
            ? policy
                .choice(PREPARATION)
                .map(word -> Preparation.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_')))
            : Optional.empty();
    this.eachByItself =
        anyFee && policy.choice(FEE_PER).filter(FEE_PER_ACTIVITY::equals).isPresent();
    fees();
    parts.all().forEach(this::expenses);
    activities.forEach(this::otherCosts);
    activities.forEach(this::remarks);
    twoPlacesAtOnce();
  }

  private static boolean earnsAFee(Category category) {
    return category.support() == Support.EXPENSES_AND_FEE;
  }

  /** The whole plan, costed. */
  CostedPlan plan(RuleBook ruleBook) {
    return new CostedPlan(
        mvp.name().orElse(mvp.id()),
        asOf,
        ruleBook.title(),
        lines,
        notCosted,
        List.copyOf(open),
        List.copyOf(remarks),
        mvp.workPlan().flatMap(WorkPlan::period),
        mvp.budget(),
        Condition.of(mvp),
        ruleBook.figures().stream().filter(figure -> figure.inForceOn(asOf)).toList());
  }

  /** What was worked out of the fee for each part that earns one, in the order of the plan. */
  Map<Part, FeeDue.Facts> feesDue() {
    Map<Part, FeeDue.Facts> inOrder = new LinkedHashMap<>();
    parts.all().stream()
        .filter(fees::containsKey)
        .forEach(part -> inOrder.put(part, fees.get(part)));
    return inOrder;
  }

  /** Headings of the partnership's budget under which the plan costs more than could be costed. */
  Set<BudgetHeading> open() {
    return open;
  }

  /** The heading of the budget that what is paid and repaid for a part belongs under. */
  BudgetHeading heading(Part part) {
    return part.activity().heading().orElse(headings.get(part));
  }

  private void notCosted(Activity activity, BudgetHeading heading, String what) {
    notCosted.add(what);
    if (activity.paidBy() == Payer.PARTNERSHIP || activity.paidBy() == Payer.NOT_RECORDED) {
      open.add(heading);
    }
  }

  private static boolean isDeclined(Part part) {
    return part.offer() == PaymentOffer.OFFERED_AND_DECLINED;
  }

  private static boolean isCancelled(Part part) {
    return part.activity().cancelled() == Answer.YES;
  }

  // How often

  /** How often an activity takes place, as far as it is known exactly. */
  private static Optional<Long> times(Activity activity) {
    if (activity.cancelled() == Answer.YES) {
      return Optional.of(0L);
    }
    if (!activity.days().isEmpty()) {
      return Optional.of((long) activity.days().size());
    }
    return activity.times().filter(Count::isExact).map(Count::number);
  }

  private static Optional<Long> people(Participation participation) {
    return participation.who().isPresent()
        ? Optional.of(1L)
        : participation.people().filter(Count::isExact).map(Count::number);
  }

  // Fees

  private void fees() {
    Map<Part, Findings> found = new LinkedHashMap<>();
    List<Slot> alone = new ArrayList<>();
    Joined days = new Joined();
    int place = 0;
    for (Part part : parts.all()) {
      place++;
      if (categories.get(part).support() == Support.PAID_ACCORDINGLY) {
        paidAccordingly(part);
      }
      if (!earnsAFee(categories.get(part))) {
        openPay(part);
        continue;
      }
      Optional<Long> times = times(part.activity());
      Optional<Long> people = people(part.participation());
      if (!isCancelled(part) && (times.isEmpty() || people.isEmpty())) {
        cannotBeWorkedOut(part, people.isEmpty());
        continue;
      }
      found.put(part, new Findings());
      Optional<String> who = part.participation().who();
      if (isCancelled(part)) {
        continue;
      }
      if (part.activity().days().isEmpty()) {
        if (times.get() > 0) {
          alone.add(
              new Slot(
                  place, part, Optional.empty(), Math.multiplyExact(times.get(), people.get())));
        }
      } else {
        for (LocalDate day : part.activity().days()) {
          Slot slot = new Slot(place, part, Optional.of(day), people.get());
          if (who.isPresent()) {
            days.add(slot, daysOf(slot, who.get()));
          } else {
            alone.add(slot);
          }
        }
      }
    }
    ListMultimap<Part, Charge> charges = ArrayListMultimap.create();
    alone.forEach(slot -> work(List.of(slot), found, charges));
    days.groups().forEach(group -> work(group, found, charges));
    found.forEach((part, findings) -> tell(part, findings, charges.get(part)));
  }

  /** The days that concern a slot, whichever way preparation is counted. */
  private static List<String> daysOf(Slot slot, String who) {
    List<String> days = new ArrayList<>();
    days.add(slot.day().orElseThrow() + " " + who);
    slot.part().participation().preparedOn().ifPresent(prepared -> days.add(prepared + " " + who));
    return days;
  }

  private void cannotBeWorkedOut(Part part, boolean people) {
    String missing =
        (people ? "how many people take part" : "how often it takes place")
            + " is not recorded exactly";
    if (!isDeclined(part)) {
      notCosted(
          part.activity(),
          heading(part),
          "The fee of " + part.view().subject() + ": " + missing + ".");
    }
    fees.put(
        part,
        new FeeDue.Facts(
            isDeclined(part) ? "£0.00, since it was offered and declined" : missing,
            isDeclined(part),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            isDeclined(part),
            false));
  }

  /** Administration is outside the scheme: what was agreed is due, each time. */
  private void paidAccordingly(Part part) {
    if (isDeclined(part) || isCancelled(part)) {
      return;
    }
    Optional<Money> agreed = part.participation().agreed();
    Optional<Long> people = people(part.participation());
    if (agreed.isEmpty() || people.isEmpty()) {
      notCosted(
          part.activity(),
          heading(part),
          "What "
              + part.view().subject()
              + " is paid: "
              + (agreed.isEmpty()
                  ? "no amount is agreed."
                  : "how many people it is is not recorded exactly."));
      return;
    }
    add(
        part.activity(),
        What.FEE,
        Parts.who(part.participation()),
        part.participation().as(),
        heading(part),
        Amount.exactly(agreed.get()).times(people.get()),
        people.get() == 1 ? "as agreed" : "as agreed for " + people.get() + " people");
  }

  /** Says of which pay the guidance or the record does not tell how much it is. */
  private void openPay(Part part) {
    Category category = categories.get(part);
    boolean forAPerson = category.support() == Support.FOR_A_PERSON;
    boolean open = forAPerson || category.support() == Support.NOT_KNOWN;
    if (open
        && part.activity().cancelled() != Answer.YES
        && part.offer() != PaymentOffer.NOT_OFFERED
        && part.offer() != PaymentOffer.OFFERED_AND_DECLINED) {
      notCosted.add(
          "The pay of "
              + part.view().subject()
              + (forAPerson ? ", for a person to decide: " : ": ")
              + category.because()
              + ".");
    }
  }

  /** Slots of people on days, joined where one day's time counts on another. */
  private static final class Joined {
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final List<List<Slot>> groups = new ArrayList<>();

    void add(Slot slot, List<String> keys) {
      int group = groups.size();
      groups.add(new ArrayList<>(List.of(slot)));
      for (String key : keys) {
        Integer other = groupOf.put(key, group);
        if (other != null) {
          group = join(root(other), root(group));
          groupOf.put(key, group);
        }
      }
    }

    private final Map<Integer, Integer> joinedTo = new HashMap<>();

    private int root(int group) {
      int root = group;
      while (joinedTo.containsKey(root)) {
        root = joinedTo.get(root);
      }
      return root;
    }

    /** Joins the smaller group to the larger one. */
    private int join(int a, int b) {
      if (a == b) {
        return a;
      }
      int into = groups.get(a).size() >= groups.get(b).size() ? a : b;
      int from = into == a ? b : a;
      groups.get(into).addAll(groups.get(from));
      groups.get(from).clear();
      joinedTo.put(from, into);
      return into;
    }

    List<List<Slot>> groups() {
      return groups.stream()
          .filter(group -> !group.isEmpty())
          .map(
              group ->
                  group.stream()
                      .sorted(
                          Comparator.comparing((Slot slot) -> slot.day().orElseThrow())
                              .thenComparing(Slot::place))
                      .toList())
          .toList();
    }
  }

  /** Works out a group of slots in every way that is open. */
  private void work(
      List<Slot> group, Map<Part, Findings> found, ListMultimap<Part, Charge> charges) {
    Preparation usual = chosen.orElse(Preparation.INCLUDED_IN_FEE);
    Map<Slot, Charge> main = charges(group, new Way(usual, eachByItself, false, false));
    Map<Slot, Amount> amounts = new HashMap<>();
    main.forEach((slot, charge) -> amounts.put(slot, charge.each()));
    boolean prepares = group.stream().anyMatch(Slot::prepares);
    for (Preparation each : Preparation.values()) {
      Map<Slot, Charge> other =
          prepares && chosen.isEmpty() && each != usual
              ? charges(group, new Way(each, eachByItself, false, false))
              : main;
      other.forEach(
          (slot, charge) -> {
            Findings findings = findings(found, slot);
            findings.byPreparation.merge(each, charge.each().times(slot.times()), Amount::plus);
            findings.readingsDiffer |= differ(charge, main.get(slot));
            amounts.merge(slot, charge.each(), Amount::or);
          });
    }
    Map<Slot, Charge> planned = charges(group, new Way(usual, eachByItself, false, true));
    planned.forEach(
        (slot, charge) -> findings(found, slot).lengthsDiffer |= differ(charge, main.get(slot)));
    add(found, planned, this::planned);
    // Which part a day's fee stands with does not matter here, only what it comes to.
    Map<Slot, Charge> otherwise = charges(group, new Way(usual, !eachByItself, false, false));
    add(found, total(otherwise).equals(total(main)) ? main : otherwise, this::otherwise);
    Map<Slot, Charge> split = charges(group, new Way(usual, eachByItself, true, false));
    add(found, total(split).equals(total(main)) ? main : split, this::split);
    add(found, main, this::main);
    main.forEach(
        (slot, charge) -> {
          Findings findings = findings(found, slot);
          findings.lengthKnown &= charge.each().isExact() || slot.times() == 0;
          findings.lower |= charge.lower();
          charges.put(
              slot.part(), new Charge(slot, amounts.get(slot), charge.label(), charge.lower()));
        });
  }

  private static Amount total(Map<Slot, Charge> charges) {
    return charges.values().stream()
        .map(charge -> charge.each().times(charge.slot().times()))
        .reduce(Amount.NOTHING, Amount::plus);
  }

  private static boolean differ(Charge one, Charge other) {
    return one.slot().times() > 0 && !one.each().equals(other.each());
  }

  private interface Sum {
    void add(Findings findings, Amount amount);
  }

  private void main(Findings findings, Amount amount) {
    findings.main = findings.main.plus(amount);
  }

  private void otherwise(Findings findings, Amount amount) {
    findings.otherwise = findings.otherwise.plus(amount);
  }

  private void split(Findings findings, Amount amount) {
    findings.split = findings.split.plus(amount);
  }

  private void planned(Findings findings, Amount amount) {
    findings.planned = findings.planned.plus(amount);
  }

  private static void add(Map<Part, Findings> found, Map<Slot, Charge> charges, Sum sum) {
    charges.forEach(
        (slot, charge) -> sum.add(findings(found, slot), charge.each().times(slot.times())));
  }

  private static Findings findings(Map<Part, Findings> found, Slot slot) {
    return found.get(slot.part());
  }

  /** What is due for each slot of a group. */
  private Map<Slot, Charge> charges(List<Slot> group, Way way) {
    List<Slot> declined = group.stream().filter(Slot::declined).toList();
    List<Slot> payable = group.stream().filter(slot -> !slot.declined()).toList();
    Map<Slot, Charge> charges = new LinkedHashMap<>();
    group.forEach(slot -> charges.put(slot, new Charge(slot, Amount.NOTHING, "", false)));
    Earnings offered = byThePolicy(declined, way);
    offered
        .amounts()
        .forEach(
            (slot, amount) ->
                charges.put(
                    slot,
                    new Charge(
                        slot,
                        Amount.NOTHING,
                        offered.label(slot) + "; " + amount + " was offered and declined",
                        false)));
    boolean someAgreed =
        payable.stream().anyMatch(slot -> slot.part().participation().agreed().isPresent());
    for (List<Slot> linked : someAgreed ? linked(payable, way) : List.of(payable)) {
      charges.putAll(chargesOfLinked(linked, way));
    }
    return charges;
  }

  /** Slots in groups that share no day. */
  private List<List<Slot>> linked(List<Slot> slots, Way way) {
    if (slots.size() == 1) {
      return List.of(slots);
    }
    Joined joined = new Joined();
    Map<Slot, List<String>> days = new LinkedHashMap<>();
    slots.forEach(slot -> days.put(slot, new ArrayList<>()));
    units(slots, way)
        .forEach(unit -> unit.forEach(load -> days.get(load.slot()).add(load.day().toString())));
    slots.forEach(
        slot -> {
          // What is one time with another slot has no load of its own.
          days.get(slot).add(slot.day().orElseThrow().toString());
          joined.add(slot, days.get(slot));
        });
    return joined.groups();
  }

  /**
   * What is due for slots that share days: where less was agreed than they would earn alone, that;
   * but all together never more than the policy gives for these days.
   */
  private Map<Slot, Charge> chargesOfLinked(List<Slot> slots, Way way) {
    Map<Slot, Earnings> lower = new LinkedHashMap<>();
    for (Slot slot : slots) {
      Optional<Money> agreed = slot.part().participation().agreed();
      if (agreed.isPresent()) {
        Earnings alone = byThePolicy(List.of(slot), way);
        if (agreed.get().compareTo(alone.total().most()) < 0) {
          lower.put(slot, alone);
        }
      }
    }
    List<Slot> others = slots.stream().filter(slot -> !lower.containsKey(slot)).toList();
    Earnings earnings = byThePolicy(others, way);
    Map<Slot, Charge> charges = new LinkedHashMap<>();
    earnings
        .amounts()
        .forEach(
            (slot, amount) ->
                charges.put(slot, new Charge(slot, amount, earnings.label(slot), false)));
    if (lower.isEmpty()) {
      return charges;
    }
    Amount left = less(byThePolicy(slots, way).total(), earnings.total());
    for (Map.Entry<Slot, Earnings> each : lower.entrySet()) {
      Slot slot = each.getKey();
      Amount alone = each.getValue().total();
      Amount agreed = Amount.exactly(slot.part().participation().agreed().orElseThrow());
      Amount due = lesser(lesser(alone, agreed), left);
      charges.put(
          slot,
          new Charge(
              slot, due, each.getValue().label(slot) + "; agreed instead of " + alone, true));
      left = less(left, due);
    }
    return charges;
  }

  private static Amount less(Amount from, Amount taken) {
    long least = Math.max(0, from.least().pence() - taken.least().pence());
    long most = Math.max(0, from.most().pence() - taken.most().pence());
    return new Amount(new Money(Math.min(least, most)), new Money(Math.max(least, most)));
  }

  private static Amount lesser(Amount one, Amount other) {
    return new Amount(
        one.least().compareTo(other.least()) <= 0 ? one.least() : other.least(),
        one.most().compareTo(other.most()) <= 0 ? one.most() : other.most());
  }

  /**
   * What the policy gives for slots of one person. What a day earns goes to the first meeting of
   * the day, and to preparation only where there is none.
   */
  private Earnings byThePolicy(List<Slot> slots, Way way) {
    Map<Slot, Amount> amounts = new LinkedHashMap<>();
    Map<Slot, String> labels = new HashMap<>();
    slots.forEach(slot -> amounts.put(slot, Amount.NOTHING));
    List<List<Load>> units = units(slots, way);
    if (way.eachByItself()) {
      units.forEach(unit -> chargeByDay(unit, amounts, labels));
    } else {
      chargeByDay(units.stream().flatMap(List::stream).toList(), amounts, labels);
    }
    return new Earnings(amounts, labels);
  }

  private void chargeByDay(List<Load> loads, Map<Slot, Amount> amounts, Map<Slot, String> labels) {
    Map<LocalDate, List<Load>> byDay = new LinkedHashMap<>();
    loads.forEach(load -> byDay.computeIfAbsent(load.day(), any -> new ArrayList<>()).add(load));
    byDay
        .values()
        .forEach(
            day -> {
              Slot first =
                  day.stream()
                      .filter(load -> !load.preparing())
                      .findFirst()
                      .orElse(day.get(0))
                      .slot();
              Earned earned = earned(day);
              amounts.merge(first, earned.amount(), Amount::plus);
              labels.merge(first, label(day, first, earned), (a, b) -> a + "; " + b);
            });
  }

  private Earned earned(List<Load> day) {
    LocalDate date = day.get(0).day();
    List<Load> open = day.stream().filter(Load::open).toList();
    Earned best = earning.minutes(minutesIn(day), date);
    if (open.isEmpty()) {
      return best;
    }
    for (Load load : open) {
      if (load.planned() != PlannedLength.NOT_RECORDED) {
        Earned planned = earning.planned(load.planned(), date);
        if (planned.amount().most().compareTo(best.amount().most()) >= 0) {
          best = planned;
        }
      }
    }
    boolean asPlanned =
        open.size() == 1
            && open.get(0).planned() != PlannedLength.NOT_RECORDED
            && minutesIn(day) == open.get(0).minutes();
    Earned any = earning.someTime(date);
    if (asPlanned || best.amount().least().compareTo(any.amount().most()) >= 0) {
      return best;
    }
    return new Earned(new Amount(best.amount().least(), any.amount().most()), any.band());
  }

  /** The minutes of a day, at the least. */
  private static long minutesIn(List<Load> day) {
    return day.stream().mapToLong(Load::minutes).sum();
  }

  private static String label(List<Load> day, Slot first, Earned earned) {
    boolean timed = day.stream().noneMatch(Load::open);
    boolean planned = day.stream().anyMatch(load -> load.planned() != PlannedLength.NOT_RECORDED);
    long minutes = minutesIn(day);
    String hours = minutes / 60 + "h" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    String length = "";
    if (timed) {
      length = ": " + hours;
    } else if (earned.amount().isExact()) {
      length = planned ? ", as planned" : ": at least " + hours;
    }
    String title = first.part().activity().title();
    String others =
        day.stream()
            .map(load -> load.slot().part().activity().title())
            .filter(other -> !other.equals(title))
            .distinct()
            .collect(joining(" and "));
    return (earned.band().isEmpty() ? "no time" : earned.band())
        + length
        + (others.isEmpty() ? "" : ", with " + others);
  }

  /**
   * The stretches of time of slots, each on the day for which it counts; in one list what counts as
   * one activity where each is paid by itself. Preparation by itself comes last.
   */
  private List<List<Load>> units(List<Slot> slots, Way way) {
    Map<Object, List<Slot>> together = new LinkedHashMap<>();
    for (Slot slot : slots) {
      together
          .computeIfAbsent(
              List.of(slot.part().activity().id(), slot.day()), any -> new ArrayList<>())
          .add(slot);
    }
    List<List<Load>> units = new ArrayList<>();
    for (List<Slot> one : together.values()) {
      List<Load> unit = new ArrayList<>();
      Load meeting = meeting(one, way);
      unit.addAll(way.splitAtMidnight() ? splitAtMidnight(meeting) : List.of(meeting));
      if (way.preparation() == Preparation.ADDED_TO_MEETING) {
        one.stream()
            .filter(Slot::prepares)
            .forEach(slot -> unit.add(Load.preparing(slot, meeting.day())));
      }
      units.add(unit);
    }
    if (way.preparation() == Preparation.SEPARATE_ACTIVITY) {
      slots.stream()
          .filter(Slot::prepares)
          .forEach(
              slot ->
                  units.add(
                      List.of(
                          Load.preparing(
                              slot,
                              slot.part()
                                  .participation()
                                  .preparedOn()
                                  .orElse(slot.day().orElse(asOf))))));
    }
    return units;
  }

  /** The time of one activity on one day: in two capacities it is one time. */
  private Load meeting(List<Slot> slots, Way way) {
    Slot first = slots.get(0);
    LocalDate day = first.day().orElse(asOf);
    PlannedLength planned = first.part().activity().length();
    long longest = 0;
    boolean open = false;
    for (Slot slot : slots) {
      Optional<Minutes> minutes = slot.minutes();
      if (minutes.isEmpty() || way.asPlanned() && isPlannedOtherwise(minutes.get(), planned, day)) {
        open = true;
      } else {
        longest = Math.max(longest, minutes.get().number());
      }
    }
    return open
        ? new Load(first, day, Math.max(1, longest), true, planned, false)
        : Load.of(first, day, longest);
  }

  /** Whether the planned length is another band than the minutes. */
  private boolean isPlannedOtherwise(Minutes minutes, PlannedLength planned, LocalDate day) {
    return planned != PlannedLength.NOT_RECORDED
        && !earning
            .planned(planned, day)
            .amount()
            .equals(earning.minutes(minutes.number(), day).amount());
  }

  private static List<Load> splitAtMidnight(Load meeting) {
    Optional<Long> untilMidnight =
        meeting
            .slot()
            .part()
            .activity()
            .startsAt()
            .map(start -> (long) Minutes.A_DAY - start.toSecondOfDay() / 60);
    if (untilMidnight.isEmpty() || meeting.open() || meeting.minutes() <= untilMidnight.get()) {
      return List.of(meeting);
    }
    return List.of(
        Load.of(meeting.slot(), meeting.day(), untilMidnight.get()),
        Load.of(
            meeting.slot(), meeting.day().plusDays(1), meeting.minutes() - untilMidnight.get()));
  }

  // Lines and findings of fees

  /** What makes charges alike, so that they can be told in one line. */
  private record Alike(Optional<YearMonth> month, Amount each, String label) {}

  private void tell(Part part, Findings findings, List<Charge> charges) {
    Map<Alike, Long> alike = new LinkedHashMap<>();
    for (Charge charge : charges) {
      alike.merge(
          new Alike(charge.slot().day().map(YearMonth::from), charge.each(), charge.label()),
          charge.slot().times(),
          Math::addExact);
    }
    alike.forEach(
        (what, times) -> {
          CostLine line =
              line(
                  part.activity(),
                  What.FEE,
                  Parts.who(part.participation()),
                  part.participation().as(),
                  what.month(),
                  headings.get(part),
                  times,
                  what.each(),
                  what.label());
          findings.workings.add(line.working());
          lines.add(line);
        });
    if (isCancelled(part)) {
      findings.workings.add("£0.00, since it was called off");
    }
    fees.put(
        part,
        new FeeDue.Facts(
            findings.workings.isEmpty() ? "nothing" : String.join("; ", findings.workings),
            findings.lengthKnown,
            readings(findings),
            findings.lengthsDiffer
                ? List.of(
                    "by the minutes recorded " + findings.main, "as planned " + findings.planned)
                : List.of(),
            differing(
                findings.main,
                findings.otherwise,
                eachByItself ? "activity by activity %s" : "the day as a whole %s",
                eachByItself ? "the day as a whole %s" : "activity by activity %s"),
            differing(
                findings.main,
                findings.split,
                "counted on the day it starts %s",
                "split at midnight %s"),
            isDeclined(part),
            findings.lower));
  }

  private List<String> readings(Findings findings) {
    if (!findings.readingsDiffer) {
      return List.of();
    }
    List<String> readings = new ArrayList<>();
    findings.byPreparation.forEach((way, amount) -> readings.add(Texts.of(way) + " " + amount));
    return readings;
  }

  private static List<String> differing(Amount main, Amount other, String first, String second) {
    return main.equals(other) ? List.of() : List.of(first.formatted(main), second.formatted(other));
  }

  private static CostLine line(
      Activity activity,
      What what,
      String who,
      PartTaken part,
      Optional<YearMonth> month,
      BudgetHeading heading,
      long times,
      Amount each,
      String basis) {
    return new CostLine(
        activity.id(),
        activity.title(),
        what,
        who,
        part,
        month,
        headingOf(activity, what, heading),
        activity.paidBy(),
        times,
        each,
        basis);
  }

  private static BudgetHeading headingOf(Activity activity, What what, BudgetHeading heading) {
    return activity.heading().filter(any -> what != What.OTHER).orElse(heading);
  }

  // Expenses and other costs

  private void expenses(Part part) {
    Participation participation = part.participation();
    Support support = categories.get(part).support();
    if (participation.expenses().isEmpty()) {
      if (support == Support.EXPENSES || support == Support.EXPENSES_AND_FEE) {
        notCosted.add("The expenses of " + part.view().subject() + ": not recorded.");
      }
      return;
    }
    Optional<Long> people = people(participation);
    Amount each = Amount.exactly(participation.expenses().get());
    if (people.isEmpty()) {
      if (each.most().pence() > 0 && !isCancelled(part)) {
        notCosted(
            part.activity(),
            heading(part),
            "The expenses of "
                + part.view().subject()
                + ": how many people take part is not recorded exactly.");
      }
      return;
    }
    String label = people.get() == 1 ? "expenses" : "expenses of " + people.get() + " people";
    add(
        part.activity(),
        What.EXPENSES,
        Parts.who(participation),
        participation.as(),
        headings.get(part),
        each.times(people.get()),
        label);
  }

  private void otherCosts(Activity activity) {
    for (OtherCost cost : activity.otherCosts()) {
      String what = cost.what().orElse(Texts.of(cost.heading()));
      if (cost.amount().isEmpty()) {
        String missing = "\"" + what + "\" for " + activity.title() + ": how much is not recorded.";
        if (activity.cancelled() == Answer.YES) {
          notCosted.add(missing);
        } else {
          notCosted(activity, cost.heading(), missing);
        }
      } else {
        add(
            activity,
            What.OTHER,
            what,
            PartTaken.NOT_RECORDED,
            cost.heading(),
            Amount.exactly(cost.amount().get()),
            what);
      }
    }
    if (activity.otherCosts().isEmpty()
        && activity.participations().isEmpty()
        && activity.costsNothing() != Answer.YES) {
      notCosted.add(activity.title() + ": neither costs nor that it costs nothing are recorded.");
    }
  }

  /** Adds what comes up on each occasion, month by month. */
  private void add(
      Activity activity,
      What what,
      String who,
      PartTaken part,
      BudgetHeading heading,
      Amount each,
      String label) {
    Optional<Long> times = times(activity);
    if (times.isEmpty()) {
      String missing =
          "\""
              + label
              + "\" for "
              + activity.title()
              + ", "
              + each
              + " each time: how often it takes place is not recorded exactly.";
      if (each.most().pence() > 0) {
        notCosted(activity, headingOf(activity, what, heading), missing);
      } else {
        notCosted.add(missing);
      }
      return;
    }
    Map<Optional<YearMonth>, Long> byMonth = new LinkedHashMap<>();
    if (activity.days().isEmpty() || times.get() == 0) {
      byMonth.put(Optional.empty(), times.get());
    } else {
      activity
          .days()
          .forEach(day -> byMonth.merge(Optional.of(YearMonth.from(day)), 1L, Long::sum));
    }
    byMonth.forEach(
        (month, number) -> {
          if (number > 0) {
            lines.add(line(activity, what, who, part, month, heading, number, each, label));
          }
        });
  }

  // What a reader of the amounts should know

  private void remarks(Activity activity) {
    Optional<Period> period = mvp.workPlan().flatMap(WorkPlan::period);
    UnaryOperator<String> about = text -> activity.title() + ": " + text;
    period.ifPresent(
        days ->
            activity.days().stream()
                .filter(day -> !days.contains(day))
                .forEach(
                    day ->
                        remarks.add(
                            about.apply(
                                Texts.of(day)
                                    + " lies outside the period of the work plan, "
                                    + Texts.of(days.first())
                                    + " to "
                                    + Texts.of(days.last())
                                    + "."))));
    if (!activity.days().isEmpty()
        && activity
            .times()
            .filter(Count::isExact)
            .filter(times -> times.number() != activity.days().size())
            .isPresent()) {
      remarks.add(
          about.apply(
              "it has "
                  + activity.days().size()
                  + " days, but is said to take place "
                  + activity.times().get()
                  + " times. The days are costed."));
    }
    if (activity.cancelled() == Answer.YES) {
      remarks.add(about.apply("it was called off; the guidance does not say what is due then."));
    }
  }

  /** People who are down for two activities at one time, or for more hours than a day has. */
  private void twoPlacesAtOnce() {
    Map<String, List<Part>> busy = new HashMap<>();
    for (Part part : parts.all()) {
      if (part.activity().cancelled() != Answer.YES) {
        part.participation()
            .who()
            .ifPresent(
                who ->
                    part.activity()
                        .days()
                        .forEach(
                            day ->
                                busy.computeIfAbsent(
                                        who + " on " + Texts.of(day), any -> new ArrayList<>())
                                    .add(part)));
      }
    }
    busy.forEach(
        (who, there) -> {
          // In two capacities at one activity is one time.
          Map<String, Long> lengths = new HashMap<>();
          there.forEach(part -> lengths.merge(part.activity().id(), length(part), Math::max));
          long minutes = lengths.values().stream().mapToLong(Long::longValue).sum();
          if (minutes > Minutes.A_DAY) {
            remarks.add(who + ": " + minutes + " minutes in all, more than a day has.");
          }
          overlaps(who, there);
        });
  }

  /** Tells of each activity that begins before one that began earlier is over. */
  private void overlaps(String who, List<Part> there) {
    List<Part> inOrder =
        there.stream()
            .filter(part -> part.activity().startsAt().isPresent())
            .sorted(Comparator.comparingLong(Costing::start))
            .toList();
    for (int i = 1, last = 0; i < inOrder.size(); i++) {
      Part one = inOrder.get(last);
      Part other = inOrder.get(i);
      if (start(other) < end(one) && !one.activity().id().equals(other.activity().id())) {
        remarks.add(
            who
                + ": in two places at once, "
                + one.activity().title()
                + " and "
                + other.activity().title()
                + ".");
      }
      last = end(other) > end(one) ? i : last;
    }
  }

  private static long start(Part part) {
    return part.activity().startsAt().orElseThrow().toSecondOfDay() / 60;
  }

  private static long end(Part part) {
    return start(part) + length(part);
  }

  private static long length(Part part) {
    return part.participation()
        .minutes()
        .or(() -> part.activity().minutes())
        .map(Minutes::number)
        .orElse(0);
  }
}
