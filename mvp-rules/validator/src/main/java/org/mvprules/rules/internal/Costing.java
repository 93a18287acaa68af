package org.mvprules.rules.internal;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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
 * it earns. Days are joined where preparation on one is counted with a meeting on another, so that
 * each way of counting preparation can be compared as a whole.
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
      return part.participation().preparation().isPresent();
    }
  }

  /** A stretch of time that counts for one day; its length in minutes, as planned, or neither. */
  private record Load(Slot slot, LocalDate day, Optional<Long> minutes, PlannedLength planned) {}

  /** What a slot earns, and in which band. */
  private record Charge(Slot slot, Amount each, String label) {}

  /** What was found out of one part over all of its occasions. */
  private static final class Findings {
    private final Map<Preparation, Amount> byPreparation = new EnumMap<>(Preparation.class);
    private final List<String> workings = new ArrayList<>();
    private boolean lengthKnown = true;
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
  private final Map<Part, FeeDue.Facts> fees = new LinkedHashMap<>();

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
        List.copyOf(remarks),
        mvp.workPlan().flatMap(WorkPlan::period),
        mvp.budget(),
        Condition.of(mvp),
        ruleBook.figures().stream().filter(figure -> figure.inForceOn(asOf)).toList());
  }

  /** What was worked out of the fee for each part that earns one. */
  Map<Part, FeeDue.Facts> feesDue() {
    return fees;
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
      if (!earnsAFee(categories.get(part))) {
        openPay(part);
        continue;
      }
      Optional<Long> times = times(part.activity());
      Optional<Long> people = people(part.participation());
      if (times.isEmpty() || people.isEmpty()) {
        notCosted.add(
            "The fee of "
                + part.view().subject()
                + ": "
                + (people.isEmpty() ? "how many people take part" : "how often it takes place")
                + " is not recorded exactly.");
        continue;
      }
      found.put(part, new Findings());
      Optional<String> who = part.participation().who();
      if (part.activity().days().isEmpty() || part.activity().cancelled() == Answer.YES) {
        if (times.get() > 0) {
          alone.add(
              new Slot(
                  place, part, Optional.empty(), Math.multiplyExact(times.get(), people.get())));
        }
      } else {
        for (LocalDate day : part.activity().days()) {
          Slot slot = new Slot(place, part, Optional.of(day), people.get());
          if (who.isPresent()) {
            days.add(slot, who.get());
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

  /** Says of which pay the guidance or the record does not tell how much it is. */
  private void openPay(Part part) {
    Category category = categories.get(part);
    boolean open =
        switch (category.support()) {
          case FOR_A_PERSON, NOT_KNOWN -> true;
          case PAID_ACCORDINGLY -> part.activity().otherCosts().isEmpty();
          default -> false;
        };
    if (open
        && part.activity().cancelled() != Answer.YES
        && part.offer() != PaymentOffer.NOT_OFFERED
        && part.offer() != PaymentOffer.OFFERED_AND_DECLINED) {
      notCosted.add("The pay of " + part.view().subject() + ": " + category.because() + ".");
    }
  }

  /** Slots of people on days, joined where one day's time counts on another. */
  private static final class Joined {
    private final Map<String, Integer> groupOf = new HashMap<>();
    private final List<List<Slot>> groups = new ArrayList<>();

    void add(Slot slot, String who) {
      List<String> keys = new ArrayList<>();
      keys.add(slot.day().orElseThrow() + " " + who);
      slot.part()
          .participation()
          .preparedOn()
          .ifPresent(prepared -> keys.add(prepared + " " + who));
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
    Way way = new Way(usual, eachByItself, false, false);
    Map<Slot, Charge> main = charges(group, way);
    Map<Slot, Amount> amounts = new LinkedHashMap<>();
    main.forEach((slot, charge) -> amounts.put(slot, charge.each()));
    boolean prepares = group.stream().anyMatch(Slot::prepares);
    for (Preparation each : Preparation.values()) {
      Map<Slot, Charge> other =
          prepares && chosen.isEmpty()
              ? charges(group, new Way(each, eachByItself, false, false))
              : main;
      other.forEach(
          (slot, charge) -> {
            findings(found, slot)
                .byPreparation
                .merge(each, charge.each().times(slot.times()), Amount::plus);
            amounts.merge(slot, charge.each(), Amount::or);
          });
    }
    add(found, charges(group, new Way(usual, !eachByItself, false, false)), this::otherwise);
    add(found, charges(group, new Way(usual, eachByItself, true, false)), this::split);
    add(found, charges(group, new Way(usual, eachByItself, false, true)), this::planned);
    add(found, main, this::main);
    main.forEach(
        (slot, charge) -> {
          Findings findings = findings(found, slot);
          findings.lengthKnown &= charge.each().isExact();
          charges.put(slot.part(), new Charge(slot, amounts.get(slot), charge.label()));
        });
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

  /** What each slot of a group earns; what a day earns goes to the first of its slots. */
  private Map<Slot, Charge> charges(List<Slot> group, Way way) {
    Map<LocalDate, List<Load>> byDay = new LinkedHashMap<>();
    group.stream()
        .flatMap(slot -> loads(slot, way).stream())
        .forEach(load -> byDay.computeIfAbsent(load.day(), any -> new ArrayList<>()).add(load));
    Map<Slot, Amount> amounts = new LinkedHashMap<>();
    Map<Slot, String> labels = new LinkedHashMap<>();
    group.forEach(slot -> amounts.put(slot, Amount.NOTHING));
    byDay.forEach(
        (day, loads) -> {
          if (way.eachByItself()) {
            loads.forEach(load -> charge(List.of(load), amounts, labels));
          } else {
            charge(loads, amounts, labels);
          }
        });
    Map<Slot, Charge> charges = new LinkedHashMap<>();
    amounts.forEach(
        (slot, amount) ->
            charges.put(
                slot,
                new Charge(
                    slot, amount, labels.getOrDefault(slot, "in the fee of that day already"))));
    return charges;
  }

  private void charge(List<Load> day, Map<Slot, Amount> amounts, Map<Slot, String> labels) {
    Slot first = day.get(0).slot();
    Earned earned = earned(day);
    amounts.merge(first, earned.amount(), Amount::plus);
    labels.merge(first, label(day, earned), (a, b) -> a + "; " + b);
  }

  private Earned earned(List<Load> day) {
    LocalDate date = day.get(0).day();
    if (day.stream().allMatch(load -> load.minutes().isPresent())) {
      return earning.minutes(minutesIn(day), date);
    }
    if (day.size() == 1 && day.get(0).planned() != PlannedLength.NOT_RECORDED) {
      return earning.planned(day.get(0).planned(), date);
    }
    Earned open = earning.someTime(date);
    Amount least =
        day.stream()
            .map(load -> load.minutes().map(m -> earning.minutes(m, date)).orElse(open))
            .map(each -> each.amount().least())
            .max(Money::compareTo)
            .map(Amount::exactly)
            .orElse(open.amount());
    return new Earned(least.or(Amount.exactly(open.amount().most())), open.band());
  }

  private static long minutesIn(List<Load> day) {
    return day.stream().mapToLong(load -> load.minutes().orElse(0L)).sum();
  }

  private static String label(List<Load> day, Earned earned) {
    boolean timed = day.stream().allMatch(load -> load.minutes().isPresent());
    long minutes = minutesIn(day);
    String length =
        !timed
            ? day.get(0).planned() == PlannedLength.NOT_RECORDED ? "" : ", as planned"
            : ": " + minutes / 60 + "h" + (minutes % 60 < 10 ? "0" : "") + minutes % 60;
    String others =
        day.stream()
            .skip(1)
            .map(load -> load.slot().part().activity().title())
            .filter(title -> !title.equals(day.get(0).slot().part().activity().title()))
            .distinct()
            .collect(joining(" and "));
    return (earned.band().isEmpty() ? "no time" : earned.band())
        + length
        + (others.isEmpty() ? "" : ", with " + others);
  }

  /** The stretches of time of a slot, each on the day for which it counts. */
  private List<Load> loads(Slot slot, Way way) {
    Participation participation = slot.part().participation();
    LocalDate day = slot.day().orElse(asOf);
    long preparation = participation.preparation().map(Minutes::number).orElse(0);
    PlannedLength planned = slot.part().activity().length();
    Optional<Long> minutes = slot.minutes().map(length -> (long) length.number());
    if (way.asPlanned() && planned != PlannedLength.NOT_RECORDED) {
      minutes = Optional.empty();
    }
    List<Load> loads = new ArrayList<>();
    if (way.preparation() == Preparation.ADDED_TO_MEETING && preparation > 0) {
      Optional<Long> together = minutes.map(length -> length + preparation);
      loads.add(new Load(slot, day, together, PlannedLength.NOT_RECORDED));
    } else {
      loads.add(new Load(slot, day, minutes, planned));
    }
    if (way.preparation() == Preparation.SEPARATE_ACTIVITY && preparation > 0) {
      LocalDate on = participation.preparedOn().orElse(day);
      loads.add(new Load(slot, on, Optional.of(preparation), PlannedLength.NOT_RECORDED));
    }
    return way.splitAtMidnight() ? splitAtMidnight(loads, slot) : loads;
  }

  private static List<Load> splitAtMidnight(List<Load> loads, Slot slot) {
    Load first = loads.get(0);
    Optional<Long> untilMidnight =
        slot.part()
            .activity()
            .startsAt()
            .map(start -> (long) Minutes.A_DAY - start.toSecondOfDay() / 60);
    if (untilMidnight.isEmpty()
        || first.minutes().filter(length -> length > untilMidnight.get()).isEmpty()) {
      return loads;
    }
    List<Load> split = new ArrayList<>(loads);
    split.set(0, new Load(slot, first.day(), untilMidnight, PlannedLength.NOT_RECORDED));
    split.add(
        new Load(
            slot,
            first.day().plusDays(1),
            first.minutes().map(length -> length - untilMidnight.get()),
            PlannedLength.NOT_RECORDED));
    return split;
  }

  // Lines and findings of fees

  /** What makes charges alike, so that they can be told in one line. */
  private record Alike(Optional<YearMonth> month, Amount each, String label) {}

  private void tell(Part part, Findings findings, List<Charge> charges) {
    boolean declined = part.offer() == PaymentOffer.OFFERED_AND_DECLINED;
    Optional<Money> agreed = part.participation().agreed();
    boolean lower = false;
    Map<Alike, Long> alike = new LinkedHashMap<>();
    for (Charge charge : charges) {
      Amount each = charge.each();
      String label = charge.label();
      if (declined) {
        label = label + "; " + each + " was offered and declined";
        each = Amount.NOTHING;
      } else if (agreed.filter(money -> money.compareTo(charge.each().most()) < 0).isPresent()) {
        lower = true;
        label = label + "; agreed instead of " + each;
        each = atMost(each, agreed.get());
      }
      alike.merge(
          new Alike(charge.slot().day().map(YearMonth::from), each, label),
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
    if (part.activity().cancelled() == Answer.YES) {
      findings.workings.add("£0.00, since it was called off");
    }
    fees.put(
        part,
        new FeeDue.Facts(
            findings.workings.isEmpty() ? "nothing" : String.join("; ", findings.workings),
            findings.lengthKnown,
            readings(findings),
            differing(
                findings.main, findings.planned, "by the minutes recorded %s", "as planned %s"),
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
            declined,
            lower));
  }

  private static Amount atMost(Amount amount, Money money) {
    return new Amount(
        amount.least().compareTo(money) < 0 ? amount.least() : money,
        amount.most().compareTo(money) < 0 ? amount.most() : money);
  }

  private List<String> readings(Findings findings) {
    Collection<Amount> amounts = findings.byPreparation.values();
    if (chosen.isPresent() || amounts.stream().distinct().count() < 2) {
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
        activity.heading().filter(any -> what != What.OTHER).orElse(heading),
        activity.paidBy(),
        times,
        each,
        basis);
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
    if (people.isEmpty()) {
      notCosted.add(
          "The expenses of "
              + part.view().subject()
              + ": how many people take part is not recorded exactly.");
      return;
    }
    Amount each = Amount.exactly(participation.expenses().get());
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
        notCosted.add("\"" + what + "\" for " + activity.title() + ": how much is not recorded.");
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
      notCosted.add(
          "\""
              + label
              + "\" for "
              + activity.title()
              + ", "
              + each
              + " each time: how often it takes place is not recorded exactly.");
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
          long minutes = there.stream().mapToLong(Costing::length).sum();
          if (minutes > Minutes.A_DAY) {
            remarks.add(who + ": " + minutes + " minutes in all, more than a day has.");
          }
          for (int i = 0; i < there.size(); i++) {
            for (int j = i + 1; j < Math.min(there.size(), i + 20); j++) {
              if (overlap(there.get(i), there.get(j))) {
                remarks.add(
                    who
                        + ": in two places at once, "
                        + there.get(i).activity().title()
                        + " and "
                        + there.get(j).activity().title()
                        + ".");
              }
            }
          }
        });
  }

  private static long length(Part part) {
    return part.participation()
        .minutes()
        .or(() -> part.activity().minutes())
        .map(Minutes::number)
        .orElse(0);
  }

  private static boolean overlap(Part one, Part other) {
    if (one.activity().equals(other.activity())
        || one.activity().startsAt().isEmpty()
        || other.activity().startsAt().isEmpty()) {
      return false;
    }
    long start = one.activity().startsAt().get().toSecondOfDay() / 60;
    long otherStart = other.activity().startsAt().get().toSecondOfDay() / 60;
    return start < otherStart + length(other) && otherStart < start + length(one);
  }
}
