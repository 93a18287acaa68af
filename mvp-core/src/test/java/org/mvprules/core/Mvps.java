package org.mvprules.core;

import static org.mvprules.core.Dice.anyOf;
import static org.mvprules.core.Dice.chance;
import static org.mvprules.core.Dice.count;
import static org.mvprules.core.Dice.day;
import static org.mvprules.core.Dice.id;
import static org.mvprules.core.Dice.maybe;
import static org.mvprules.core.Dice.mostly;
import static org.mvprules.core.Dice.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
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
import org.mvprules.core.member.Tenure;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.WorkPlan;

/**
 * Partnerships made up at random, and their parts.
 *
 * <p>They are no sample of real partnerships. Numbers are small and lie close to a third, so that
 * exactly a third, just above it and just below it all happen often; gaps and contradictions are
 * far more frequent than on paper, but most lists have few of them, since a record with gaps
 * everywhere decides nothing.
 *
 * <p>Each value is drawn in one go from a {@link Random} instead of being combined from smaller
 * generators. That makes them fast, and a failing example is not shrunk.
 */
// The test engine is not part of the module, and tests are not part of what it exports.
@SuppressWarnings("exports")
public final class Mvps {

  /** The setting that says whether people who speak for service users count. */
  public static final String ADVOCATES_COUNT = "advocatesCount";

  /** The setting that says how many months long someone is a recent service user. */
  public static final String RECENT_MONTHS = "recentMonths";

  /** The setting that says since when Healthwatch has a successor. */
  public static final String HEALTHWATCH_ENDED = "healthwatchEnded";

  /** The setting that makes the requirements on who is chair advice only. */
  public static final String CHAIR_IS_ADVICE = "chairIsAdvice";

  /** A day on which to judge partnerships: their days lie around it. */
  public static final LocalDate JUDGED_ON = LocalDate.of(2019, 4, 1);

  private static final Seat[] SEATS = Seat.values();
  private static final Branch[] BRANCHES = Branch.values();
  private static final ServiceUse[] SERVICE_USES = ServiceUse.values();
  private static final Standing[] STANDINGS = Standing.values();
  private static final Organisation[] ORGANISATIONS = Organisation.values();
  private static final PaymentOffer[] PAYMENT_OFFERS = PaymentOffer.values();
  private static final Answer[] ANSWERS = Answer.values();

  /** Seats of people who do not sit as service users, some more often than others. */
  private static final Seat[] OTHER_SEATS = {
    Seat.CHARITY_OR_ADVOCACY,
    Seat.CHARITY_OR_ADVOCACY,
    Seat.COMMISSIONER,
    Seat.COMMISSIONER,
    Seat.LOCAL_AUTHORITY,
    Seat.PROVIDER,
    Seat.PROVIDER,
    Seat.STATUTORY_PARTNER,
    Seat.CLINICAL_PROFESSIONAL,
    Seat.CLINICAL_PROFESSIONAL,
    Seat.MANAGERIAL_PROFESSIONAL,
    Seat.PROFESSIONAL,
    Seat.OTHER
  };

  /** How service users use, or used, the services. */
  private static final ServiceUse[] USERS_USES = {
    ServiceUse.CURRENT,
    ServiceUse.RECENT,
    ServiceUse.PAST,
    ServiceUse.SOME_TIME,
    ServiceUse.FAMILY,
    ServiceUse.NOT_RECORDED
  };

  private static final String[] REQUIREMENTS = {
    "MEM-01", "MEM-03", "CHR-01", "CHR-02", "CHR-03", "CHR-04", "GOV-04"
  };

  private Mvps() {}

  /**
   * Partnerships as far as rules judge them today.
   *
   * @return partnerships of 0 to about 15 members and 0 to 4 groups, without people's answers and
   *     without waivers
   */
  public static Arbitrary<Mvp> partnerships() {
    return drawn(Mvps::partnership);
  }

  /**
   * Partnerships with every part that a record can have, and with texts that are hard to write.
   *
   * @return partnerships meant for being written and read again
   */
  public static Arbitrary<Mvp> wholeRecords() {
    return drawn(Mvps::wholeRecord);
  }

  /**
   * Member lists, offices of the members included.
   *
   * @return the lists of {@link #partnerships()}
   */
  public static Arbitrary<MemberList> memberLists() {
    return drawn(random -> partnership(random).memberList());
  }

  /**
   * Work plans, whose people are on a member list that is not told.
   *
   * @return plans of 0 to 4 activities, many of them on the same days
   */
  public static Arbitrary<WorkPlan> workPlans() {
    return drawn(
        random -> {
          List<Member> people = partnership(random).memberList().members();
          return RandomWork.workPlan(random, people, any -> "a course");
        });
  }

  /**
   * Single people, with any seat, standing, experience, hats, offices, jobs and declarations.
   *
   * @return people whose ids may be alike
   */
  public static Arbitrary<Member> members() {
    return drawn(Mvps::anyMember);
  }

  /**
   * Groups of people of whom only the number is known.
   *
   * @return groups of any kind
   */
  public static Arbitrary<MemberGroup> groups() {
    return drawn(Mvps::anyGroup);
  }

  /**
   * Small numbers, exact or not.
   *
   * @return counts from 0 to 6
   */
  public static Arbitrary<Count> counts() {
    return drawn(random -> smallCount(random, 30));
  }

  /**
   * Jobs of every occupation, organisation, field, payer and tenure.
   *
   * @return jobs
   */
  public static Arbitrary<Job> jobs() {
    return drawn(Mvps::job);
  }

  /**
   * Offices of every post, with any offer of payment, acting or not.
   *
   * @return offices
   */
  public static Arbitrary<Office> offices() {
    return drawn(random -> office(random, anyOf(random, Post.values())));
  }

  /**
   * Texts that can stand in a record and are easily spoilt on the way to a file and back.
   *
   * @return texts that are never blank and hold no control characters but line breaks and tabs
   */
  public static Arbitrary<String> texts() {
    return drawn(Dice::text);
  }

  /**
   * The same partnership with its members and groups in another order.
   *
   * <p>Everything else stays as it is, pointers of evidence into the lists included.
   *
   * @param mvp the partnership
   * @param seed decides the order
   * @return the partnership, in that order
   */
  public static Mvp shuffled(Mvp mvp, long seed) {
    Random random = new Random(seed);
    MemberList list = mvp.memberList();
    List<Member> members = new ArrayList<>(list.members());
    List<MemberGroup> groups = new ArrayList<>(list.groups());
    Collections.shuffle(members, random);
    Collections.shuffle(groups, random);
    return mvp.toBuilder()
        .memberList(new MemberList(list.complete(), list.statedTotal(), members, groups))
        .build();
  }

  /**
   * The same partnership with what is private to two of its members exchanged between them.
   *
   * @param mvp the partnership
   * @param a the place of one of them on the member list, from 0
   * @param b the place of the other
   * @return the partnership in which only that has changed
   */
  public static Mvp withPrivateFactsExchanged(Mvp mvp, int a, int b) {
    MemberList list = mvp.memberList();
    List<Member> members = new ArrayList<>(list.members());
    Member first = members.get(a);
    Member second = members.get(b);
    members.set(a, first.toBuilder().personal(second.personal()).build());
    members.set(b, second.toBuilder().personal(first.personal()).build());
    return mvp.toBuilder()
        .memberList(new MemberList(list.complete(), list.statedTotal(), members, list.groups()))
        .build();
  }

  private static <T> Arbitrary<T> drawn(Function<Random, T> draw) {
    return Arbitraries.randomValue(draw);
  }

  // Partnerships

  private static Mvp partnership(Random random) {
    Mvp.Builder mvp = Mvp.builder("mvp-" + random.nextInt(1000));
    MemberList list = MemberList.NOT_RECORDED;
    if (chance(random, 3)) {
      RandomGovernance.hardlyKnown(random, mvp);
    } else {
      People people = somePeople(random);
      leadership(random, people).forEach(mvp::vacant);
      list = memberList(random, people);
      mvp.memberList(list).meetings(RandomGovernance.meetings(random));
      RandomGovernance.partnership(random, mvp);
    }
    if (chance(random, 80)) {
      mvp.arrangements(RandomGovernance.arrangements(random, any -> "a course"));
    }
    if (chance(random, 70)) {
      mvp.termsOfReference(RandomGovernance.termsOfReference(random, any -> "a course"));
    }
    mvp.outputs(RandomGovernance.outputs(random, any -> "a course"));
    mvp.businessCase(RandomGovernance.businessCase(random, any -> "a course"));
    work(random, mvp, list, 70, any -> "a course");
    settings(random, mvp);
    return mvp.build();
  }

  /** Adds each of the papers on work and money in so many of a hundred cases. */
  private static void work(
      Random random,
      Mvp.Builder mvp,
      MemberList list,
      int ofAHundred,
      Function<Random, String> words) {
    List<Activity> activities = new ArrayList<>();
    if (chance(random, ofAHundred)) {
      WorkPlan plan = RandomWork.workPlan(random, list.members(), words);
      activities.addAll(plan.activities());
      mvp.workPlan(plan);
    }
    if (chance(random, ofAHundred)) {
      mvp.budget(RandomMoney.budget(random, activities, words));
    }
    if (chance(random, ofAHundred)) {
      mvp.fundingRequest(RandomMoney.fundingRequest(random, words));
    }
    if (chance(random, ofAHundred)) {
      mvp.paymentPolicy(RandomMoney.paymentPolicy(random, words));
    }
  }

  /**
   * What concerns one person alone, of any sort.
   *
   * @param random decides
   * @return private facts
   */
  public static PrivateFacts privateFacts(Random random) {
    return RandomMoney.privateFacts(random);
  }

  private static void settings(Random random, Mvp.Builder mvp) {
    if (chance(random, 40)) {
      mvp.setting(ADVOCATES_COUNT, chance(random, 60) ? "yes" : "no");
    }
    if (chance(random, 50)) {
      mvp.setting(RECENT_MONTHS, Integer.toString(1 + random.nextInt(36)));
    }
    if (chance(random, 25)) {
      mvp.setting(HEALTHWATCH_ENDED, JUDGED_ON.plusDays(random.nextInt(3) - 1).toString());
    }
    if (chance(random, 25)) {
      mvp.setting(CHAIR_IS_ADVICE, chance(random, 70) ? "yes" : "no");
    }
  }

  /** A member list in the making: people one by one, whose offices are still to be given. */
  private static final class People {
    private final List<Member.Builder> members = new ArrayList<>();
    private final List<MemberGroup> groups = new ArrayList<>();
    private final int gaps;
    private final boolean coreAndAssociates;

    /** How many people have a seat for certain; stated totals are drawn close to it. */
    private long seated;

    /**
     * Nobody yet.
     *
     * @param gaps in how many of a hundred cases something is unusual, contradictory or missing
     * @param coreAndAssociates whether this list tells core from associate members
     */
    People(int gaps, boolean coreAndAssociates) {
      this.gaps = gaps;
      this.coreAndAssociates = coreAndAssociates;
    }

    Standing standing(Random random) {
      if (chance(random, gaps)) {
        return anyOf(random, STANDINGS);
      }
      if (!coreAndAssociates) {
        return Standing.MEMBER;
      }
      return chance(random, 60) ? Standing.CORE_MEMBER : Standing.ASSOCIATE_MEMBER;
    }

    Member.Builder add(Seat seat, ServiceUse use, Standing standing) {
      Member.Builder member =
          Member.builder("m" + (members.size() + 1)).seat(seat).serviceUse(use).standing(standing);
      members.add(member);
      if (hasSeat(standing)) {
        seated++;
      }
      return member;
    }

    void add(MemberGroup group) {
      groups.add(group);
      if (hasSeat(group.standing()) && group.count().precision() != Count.Precision.ABOUT) {
        seated += group.count().number();
      }
    }

    private static boolean hasSeat(Standing standing) {
      return standing != Standing.NO_SEAT && standing != Standing.NOT_RECORDED;
    }
  }

  /** So many service users, and about twice as many others. */
  private static People somePeople(Random random) {
    int[] shareOfGaps = {0, 0, 4, 10, 35};
    People people = new People(shareOfGaps[random.nextInt(shareOfGaps.length)], chance(random, 20));
    if (chance(random, 4)) {
      return people;
    }
    int users = random.nextInt(5);
    int others = Math.max(0, 2 * users + random.nextInt(4) - 1);
    add(random, people, users, Mvps::usersSeat, Mvps::usersUse);
    add(random, people, others, Mvps::othersSeat, Mvps::othersUse);
    return people;
  }

  private static void add(
      Random random,
      People people,
      int number,
      PartOfMember<Seat> seats,
      PartOfMember<ServiceUse> uses) {
    int oneByOne = chance(random, 65) ? number : random.nextInt(number + 1);
    for (int i = 0; i < oneByOne; i++) {
      Seat seat = seats.draw(random, people.gaps);
      Member.Builder member =
          people.add(seat, uses.draw(random, people.gaps), people.standing(random));
      member.branch(branch(random, seat));
      if (chance(random, 10)) {
        member.hat(anyOf(random, SEATS));
      }
      if (chance(random, 30)) {
        member.servicesLastUsed(dayOfUse(random));
      }
      if (chance(random, 8)) {
        someJobs(random, member);
      }
    }
    int rest = number - oneByOne;
    while (rest > 0) {
      int size = people.groups.size() % 2 == 0 ? 1 + random.nextInt(rest) : rest;
      Seat seat = seats.draw(random, people.gaps);
      ServiceUse use = uses.draw(random, people.gaps);
      Standing standing = people.standing(random);
      people.add(
          new MemberGroup(
              seat,
              branch(random, seat),
              use,
              standing,
              count(random, size, Math.min(25, people.gaps))));
      rest -= size;
    }
    if (chance(random, people.gaps) && people.groups.size() < 3) {
      people.add(anyGroup(random));
    }
  }

  /** Draws a part of a member, with something unusual in so many of a hundred cases. */
  private interface PartOfMember<T> {
    T draw(Random random, int gaps);
  }

  private static Seat usersSeat(Random random, int gaps) {
    if (chance(random, gaps)) {
      return chance(random, 60) ? Seat.NOT_RECORDED : anyOf(random, SEATS);
    }
    return chance(random, 75) ? Seat.SERVICE_USER : Seat.FAMILY;
  }

  private static ServiceUse usersUse(Random random, int gaps) {
    return chance(random, gaps) ? anyOf(random, SERVICE_USES) : anyOf(random, USERS_USES);
  }

  private static Seat othersSeat(Random random, int gaps) {
    if (chance(random, gaps)) {
      return chance(random, 60) ? Seat.NOT_RECORDED : anyOf(random, SEATS);
    }
    return anyOf(random, OTHER_SEATS);
  }

  private static ServiceUse othersUse(Random random, int gaps) {
    if (chance(random, 6 + gaps)) {
      return anyOf(random, SERVICE_USES);
    }
    return chance(random, 80) ? ServiceUse.NEVER : ServiceUse.NOT_RECORDED;
  }

  /** A branch that fits the seat more often than not. */
  private static Branch branch(Random random, Seat seat) {
    if (chance(random, 35)) {
      return Branch.NOT_RECORDED;
    }
    Branch[] fitting =
        switch (seat) {
          case COMMISSIONER ->
              new Branch[] {
                Branch.MATERNITY_COMMISSIONING,
                Branch.MENTAL_HEALTH_COMMISSIONING,
                Branch.SPECIALISED_COMMISSIONING
              };
          case PROVIDER ->
              new Branch[] {
                Branch.MENTAL_HEALTH_PROVIDER, Branch.AMBULANCE_SERVICE, Branch.INDEPENDENT_PROVIDER
              };
          case STATUTORY_PARTNER -> new Branch[] {Branch.HEALTHWATCH, Branch.OTHER};
          case CLINICAL_PROFESSIONAL ->
              new Branch[] {
                Branch.MIDWIFE,
                Branch.OBSTETRICIAN,
                Branch.NEONATOLOGIST,
                Branch.PERINATAL_MENTAL_HEALTH_SPECIALIST
              };
          case CHARITY_OR_ADVOCACY -> new Branch[] {Branch.SELDOM_HEARD_GROUP, Branch.OTHER};
          default -> new Branch[] {Branch.NOT_RECORDED};
        };
    return mostly(random, 90, anyOf(random, fitting), BRANCHES);
  }

  /** A day from three years before to a little after the day of judgement, often whole months. */
  private static LocalDate dayOfUse(Random random) {
    LocalDate months = JUDGED_ON.minusMonths(random.nextInt(37));
    return months.plusDays(chance(random, 50) ? 0 : random.nextInt(3) - 1);
  }

  private static MemberList memberList(Random random, People people) {
    MemberList.Builder list = MemberList.builder();
    for (Member.Builder member : people.members) {
      offerAndAnswer(random, member);
      list.member(member.build());
    }
    people.groups.forEach(list::group);
    list.complete(mostly(random, 75, Answer.YES, ANSWERS));
    if (chance(random, 40)) {
      list.statedTotal(statedTotal(random, people.seated));
    }
    return list.build();
  }

  /** How they were invited, and what concerns them alone, for about a third of all people each. */
  private static void offerAndAnswer(Random random, Member.Builder member) {
    if (chance(random, 70)) {
      member.invitation(RandomMoney.invitation(random));
    }
    if (chance(random, 30)) {
      member.personal(RandomMoney.privateFacts(random));
    }
  }

  private static Count statedTotal(Random random, long seated) {
    int draw = random.nextInt(100);
    if (draw < 35) {
      return Count.exactly(seated);
    }
    long near = Math.max(0, seated + random.nextInt(7) - 3);
    if (draw < 80) {
      return Count.exactly(near);
    }
    return draw < 90 ? Count.atLeast(near) : Count.about(near);
  }

  // Leadership

  /** Gives the offices to people, and names the posts that are vacant. */
  private static Set<Post> leadership(Random random, People people) {
    Set<Post> vacant = new LinkedHashSet<>();
    Set<Member.Builder> inOffice = new LinkedHashSet<>();
    int draw = random.nextInt(100);
    int chairs = draw < 33 ? 0 : draw < 65 ? 1 : draw < 90 ? 2 : 3;
    boolean chairIsVacant = draw >= 8 && draw < 33 || chance(random, 5);
    for (int i = 0; i < chairs; i++) {
      Post post = chance(random, 80) ? Post.CHAIR : Post.LEAD;
      Member.Builder holder = leader(random, people, inOffice).role(office(random, post));
      if (chance(random, 3)) {
        holder.role(office(random, anyOf(random, Post.values())));
      }
    }
    if (chairIsVacant) {
      vacant.add(chance(random, 80) ? Post.CHAIR : Post.LEAD);
    }
    int vices = random.nextInt(100);
    for (int i = vices < 45 ? 0 : vices < 85 ? 1 : 2; i > 0; i--) {
      leader(random, people, inOffice).role(office(random, Post.VICE_CHAIR));
    }
    if (chance(random, vices < 45 ? 50 : 4)) {
      vacant.add(Post.VICE_CHAIR);
    }
    if (chance(random, 25)) {
      leader(random, people, inOffice).role(office(random, Post.SECRETARY));
    } else if (chance(random, 10)) {
      vacant.add(Post.SECRETARY);
    }
    if (chance(random, 30)) {
      leader(random, people, inOffice).role(office(random, Post.OUTREACH_LEAD));
    } else if (chance(random, 20)) {
      vacant.add(Post.OUTREACH_LEAD);
    }
    return vacant;
  }

  /** Someone on the list who holds no office yet, or someone new, who often has no seat. */
  private static Member.Builder leader(Random random, People people, Set<Member.Builder> inOffice) {
    List<Member.Builder> free = new ArrayList<>(people.members);
    free.removeAll(inOffice);
    Member.Builder leader;
    if (free.isEmpty() || chance(random, 20)) {
      Standing standing = chance(random, 80) ? Standing.NO_SEAT : people.standing(random);
      leader = people.add(Seat.NOT_RECORDED, ServiceUse.NOT_RECORDED, standing);
      asLeader(random, leader);
    } else {
      // The first on a list are its service users, as far as there are any.
      leader = free.get(chance(random, 60) ? 0 : random.nextInt(free.size()));
      if (chance(random, 10)) {
        asLeader(random, leader);
      }
    }
    inOffice.add(leader);
    declarations(random, leader);
    if (chance(random, 45)) {
      someJobs(random, leader);
    }
    return leader;
  }

  private static void asLeader(Random random, Member.Builder leader) {
    leader.seat(mostly(random, 40, Seat.SERVICE_USER, SEATS));
    leader.serviceUse(anyOf(random, SERVICE_USES));
  }

  private static void declarations(Random random, Member.Builder member) {
    int draw = random.nextInt(100);
    if (draw < 65) {
      member.noRoleIn(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER);
    } else if (draw < 73) {
      member.noRoleIn(Organisation.LOCAL_TRUST);
    } else if (draw < 81) {
      member.noRoleIn(Organisation.LOCAL_COMMISSIONER);
    } else if (draw < 84) {
      member.noRoleIn(anyOf(random, ORGANISATIONS));
    }
  }

  private static void someJobs(Random random, Member.Builder member) {
    for (int i = chance(random, 70) ? 1 : 2; i > 0; i--) {
      member.role(job(random));
    }
  }

  private static Job job(Random random) {
    Organisation organisation =
        chance(random, 35)
            ? chance(random, 60) ? Organisation.LOCAL_TRUST : Organisation.LOCAL_COMMISSIONER
            : anyOf(random, ORGANISATIONS);
    Occupation occupation = anyOf(random, Occupation.values());
    if (organisation == Organisation.NOT_RECORDED && occupation == Occupation.NOT_RECORDED) {
      occupation = Occupation.OTHER;
    }
    Organisation paidBy =
        chance(random, 30) ? anyOf(random, ORGANISATIONS) : Organisation.NOT_RECORDED;
    return new Job(
        occupation,
        organisation,
        mostly(random, 25, FieldOfWork.MATERNITY, FieldOfWork.values()),
        paidBy,
        mostly(random, 60, Tenure.NOW, Tenure.values()));
  }

  private static Office office(Random random, Post post) {
    PaymentOffer payment = mostly(random, 55, PaymentOffer.OFFERED_AND_ACCEPTED, PAYMENT_OFFERS);
    Answer acting =
        post == Post.VICE_CHAIR
            ? mostly(random, 40, Answer.YES, ANSWERS)
            : mostly(random, 95, Answer.NOT_RECORDED, ANSWERS);
    return new Office(post, payment, acting);
  }

  // Single parts

  private static Member anyMember(Random random) {
    Member.Builder member =
        Member.builder("m" + random.nextInt(1000))
            .seat(anyOf(random, SEATS))
            .branch(anyOf(random, BRANCHES))
            .standing(anyOf(random, STANDINGS))
            .serviceUse(anyOf(random, SERVICE_USES));
    for (int i = random.nextInt(3); i > 0; i--) {
      member.hat(anyOf(random, SEATS));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      member.role(office(random, anyOf(random, Post.values())));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      member.role(job(random));
    }
    if (chance(random, 50)) {
      member.servicesLastUsed(day(random));
    }
    declarations(random, member);
    offerAndAnswer(random, member);
    return member.build();
  }

  private static MemberGroup anyGroup(Random random) {
    return new MemberGroup(
        anyOf(random, SEATS),
        anyOf(random, BRANCHES),
        anyOf(random, SERVICE_USES),
        mostly(random, 60, Standing.MEMBER, STANDINGS),
        smallCount(random, 40));
  }

  private static Count smallCount(Random random, int inexact) {
    return count(random, random.nextInt(7), inexact);
  }

  // Whole records

  private static Mvp wholeRecord(Random random) {
    Mvp judged = partnership(random);
    MemberList list = chance(random, 50) ? judged.memberList() : renamed(random, judged);
    Mvp.Builder mvp = Mvp.builder(chance(random, 50) ? judged.id() : id(random)).memberList(list);
    judged.vacantPosts().forEach(mvp::vacant);
    judged.settings().forEach(mvp::setting);
    RandomGovernance.partnership(random, mvp);
    if (chance(random, 70)) {
      mvp.termsOfReference(RandomGovernance.termsOfReference(random, Dice::text));
      mvp.arrangements(RandomGovernance.arrangements(random, Dice::text));
      mvp.meetings(RandomGovernance.meetings(random));
      mvp.outputs(RandomGovernance.outputs(random, Dice::text));
      mvp.businessCase(RandomGovernance.businessCase(random, Dice::text));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      mvp.setting(text(random), text(random));
    }
    List<String> pointers = new ArrayList<>(List.of("/id"));
    for (int i = 0; i < list.members().size(); i++) {
      pointers.add("/memberList/members/" + i + "/id");
    }
    if (list.statedTotal().isPresent()) {
      pointers.add("/memberList/statedTotal");
    }
    if (chance(random, 70)) {
      mvp.name(text(random));
      pointers.add("/name");
    }
    if (chance(random, 70)) {
      mvp.asAt(day(random));
      pointers.add("/asAt");
    }
    work(random, mvp, list, 35, Dice::text);
    for (int i = random.nextInt(4); i > 0; i--) {
      String about = pointers.get(random.nextInt(pointers.size()));
      mvp.evidence(new Evidence(about, text(random), maybe(random, Dice::day)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate on = day(random);
      mvp.answer(
          new PersonsAnswer(
              anyOf(random, REQUIREMENTS),
              random.nextBoolean(),
              text(random),
              on,
              maybe(random, r -> on.plusDays(r.nextInt(800))),
              maybe(random, Dice::text)));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate from = day(random);
      LocalDate until = from.plusDays(random.nextInt(400));
      mvp.waiver(new Waiver(anyOf(random, REQUIREMENTS), text(random), text(random), from, until));
    }
    return mvp.build();
  }

  /** The member list with ids that are hard to write, and now and then a very large group. */
  private static MemberList renamed(Random random, Mvp mvp) {
    MemberList list = mvp.memberList();
    List<Member> members = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Member member : list.members()) {
      String id = id(random);
      while (!ids.add(id)) {
        id = id + members.size();
      }
      members.add(
          new Member(
              id,
              member.standing(),
              member.seat(),
              member.branch(),
              member.hats(),
              member.serviceUse(),
              member.servicesLastUsed(),
              member.roles(),
              member.noRoleIn(),
              member.invitation(),
              member.personal()));
    }
    List<MemberGroup> groups = new ArrayList<>(list.groups());
    if (chance(random, 20)) {
      groups.add(MemberGroup.of(anyOf(random, SEATS), count(random, Count.LARGEST, 50)));
    }
    return new MemberList(list.complete(), list.statedTotal(), members, groups);
  }
}
