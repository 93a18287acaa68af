package org.mvprules.rules.internal;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.member.Standing;
import org.mvprules.core.member.Tenure;
import org.mvprules.rules.Composition;
import org.mvprules.rules.internal.Elements.Entry;
import org.mvprules.rules.internal.Elements.LeadingPerson;
import org.mvprules.rules.internal.Subject.Reading;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.Bounds;
import org.mvprules.rules.words.ChairHolder;
import org.mvprules.rules.words.FundingContact;
import org.mvprules.rules.words.Group;
import org.mvprules.rules.words.GroupAtTheTable;
import org.mvprules.rules.words.Leadership;
import org.mvprules.rules.words.Leadership.Holder;
import org.mvprules.rules.words.Leadership.Independence;
import org.mvprules.rules.words.Leadership.ServiceUser;
import org.mvprules.rules.words.ListedMember;
import org.mvprules.rules.words.Membership;
import org.mvprules.rules.words.OutsideRole;
import org.mvprules.rules.words.Policy;
import org.mvprules.rules.words.SharedTasks;
import org.mvprules.rules.words.TakingPart;
import org.mvprules.rules.words.Tally;
import org.mvprules.rules.words.Terms;
import org.mvprules.rules.words.TermsMatter;
import org.mvprules.rules.words.Texts;

/** Counts what rules have classified, and makes of it the views that rules judge. */
final class Counting {

  private static final Set<Post> CHAIR = Set.of(Post.CHAIR, Post.LEAD);
  private static final Set<Post> VICE_CHAIR = Set.of(Post.VICE_CHAIR);

  /** The groups of the membership list, each of which asks for members of its own. */
  private static final Set<Group> HEADINGS =
      Sets.immutableEnumSet(
          Group.CHARITIES,
          Group.COMMISSIONERS,
          Group.PROVIDERS,
          Group.STATUTORY_PARTNERS,
          Group.PROFESSIONALS);

  private static final Set<Seat> STAFF =
      Set.of(
          Seat.COMMISSIONER,
          Seat.LOCAL_AUTHORITY,
          Seat.PROVIDER,
          Seat.STATUTORY_PARTNER,
          Seat.CLINICAL_PROFESSIONAL,
          Seat.MANAGERIAL_PROFESSIONAL,
          Seat.PROFESSIONAL);

  private final Mvp mvp;
  private final Policy policy;
  private final Elements elements;
  private final Classification classification;

  Counting(Mvp mvp, Policy policy, Elements elements, Classification classification) {
    this.mvp = mvp;
    this.policy = policy;
    this.elements = elements;
    this.classification = classification;
  }

  /** Everything on which rules give a verdict. */
  List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    subjects.add(membership());
    Arrays.stream(Group.values()).forEach(group -> subjects.add(atTheTable(group)));
    subjects.addAll(leadership());
    subjects.add(Subject.of(Silence.CANNOT_BE_TOLD, sharedTasks()));
    subjects.add(Subject.of(Silence.CANNOT_BE_TOLD, new TakingPart(policy, mvp.arrangements())));
    subjects.add(Subject.of(Silence.NOT_MEANT, new Terms(policy, mvp.termsOfReference())));
    for (Matter matter : Matter.values()) {
      subjects.add(
          Subject.of(Silence.NOT_MEANT, new TermsMatter(policy, matter, mvp.termsOfReference())));
    }
    subjects.add(
        Subject.of(Silence.CANNOT_BE_TOLD, new FundingContact(policy, mvp.fundingRequest())));
    subjects.addAll(new Inviting(mvp, policy, elements, classification).subjects());
    return subjects;
  }

  // The members

  private boolean complete() {
    return mvp.memberList().complete() == Answer.YES;
  }

  private boolean anyAbout() {
    MemberList list = mvp.memberList();
    return list.groups().stream().anyMatch(group -> isAbout(group.count()))
        || !complete() && list.statedTotal().filter(Counting::isAbout).isPresent();
  }

  private static boolean isAbout(Count count) {
    return count.precision() == Count.Precision.ABOUT;
  }

  /** One way to read the member list. */
  private record Way(
      String name, String remedy, List<Entry> entries, Optional<Count> total, boolean complete) {}

  /** The ways to read the member list; where there is only one, it has a name all the same. */
  private List<Way> ways() {
    List<Entry> all = elements.entries();
    Optional<Count> total = mvp.memberList().statedTotal();
    long listed = sum(all, Entry::seats, entry -> true).atLeast();
    List<Way> ways = new ArrayList<>();
    if (total.isPresent() && total.get().isExact() && total.get().number() < listed) {
      ways.add(new Way("as listed", "", all, Optional.empty(), true));
      ways.add(
          new Way(
              "by the stated total of " + total.get(),
              "Correct the list or the stated total: more members are listed than it says.",
              all,
              total,
              complete()));
    } else {
      ways.add(new Way("as listed", "", all, total, complete()));
    }
    if (all.stream().anyMatch(entry -> entry.standing() == Standing.CORE_MEMBER)
        && all.stream().anyMatch(entry -> entry.standing() == Standing.ASSOCIATE_MEMBER)) {
      List<Entry> core =
          all.stream().filter(entry -> entry.standing() != Standing.ASSOCIATE_MEMBER).toList();
      ways.add(
          new Way(
              "core members only",
              "Decide whether associate members count among the members.",
              core,
              Optional.empty(),
              complete()));
    }
    return ways;
  }

  private Subject membership() {
    List<Reading> readings = ways().stream().map(this::reading).toList();
    return new Subject(
        Silence.CANNOT_BE_TOLD,
        readings.size() == 1 ? List.of(Reading.of(readings.get(0).view())) : readings,
        anyAbout()
            ? Optional.of(
                membership(
                    elements.entries(), Entry::seatsIfExact, statedTotalIfExact(), complete()))
            : Optional.empty());
  }

  /** Who the members are, for each way to read the list. */
  List<Composition> compositions() {
    List<Way> ways = ways();
    return ways.stream().map(way -> composition(way, ways.size() > 1)).toList();
  }

  private Composition composition(Way way, boolean oneOfSeveral) {
    Bounds members =
        tally(way.entries(), Entry::seats, way.total(), way.complete(), classification::strictly)
            .members();
    Bounds strictly = counted(way, ServiceUser.YES);
    Bounds onlyLeniently = counted(way, ServiceUser.LENIENTLY);
    Bounds others = counted(way, ServiceUser.NO);
    Bounds known = strictly.plus(onlyLeniently).plus(others);
    Bounds listed = sum(way.entries(), Entry::seats, entry -> true);
    return new Composition(
        Optional.of(way.name()).filter(name -> oneOfSeveral),
        members,
        strictly,
        onlyLeniently,
        members.known() && known.known() && members.atLeast() >= known.atLeast()
            ? Bounds.exactly(members.atLeast() - known.atLeast())
            : counted(way, ServiceUser.OPEN).plus(unlisted(listed, way.total(), way.complete())),
        others);
  }

  private Bounds counted(Way way, ServiceUser as) {
    return sum(
        way.entries(), Entry::seats, entry -> classification.serviceUser(entry.view()) == as);
  }

  /** The stated total if "about" meant just so many; a complete list needs no such total. */
  private Optional<Count> statedTotalIfExact() {
    return mvp.memberList()
        .statedTotal()
        .filter(count -> !isAbout(count) || !complete())
        .map(count -> isAbout(count) ? Count.exactly(count.number()) : count);
  }

  private Reading reading(Way way) {
    return new Reading(
        Optional.of(way.name()),
        membership(way.entries(), Entry::seats, way.total(), way.complete()),
        Optional.of(way.remedy()).filter(text -> !text.isEmpty()));
  }

  private Membership membership(
      List<Entry> entries, Function<Entry, Bounds> seats, Optional<Count> total, boolean complete) {
    return new Membership(
        policy,
        tally(entries, seats, total, complete, classification::strictly),
        tally(entries, seats, total, complete, classification::leniently),
        sum(
            entries,
            seats,
            entry ->
                (entry.view().seat() == Seat.FAMILY
                        || entry.view().serviceUse() == ServiceUse.FAMILY)
                    && classification.strictly(entry.view()) == ServiceUser.YES),
        recent(entries, seats, total, complete, classification::strictly),
        recent(entries, seats, total, complete, classification::leniently),
        onlyOthersStandFor(entries, seats),
        sum(entries, seats, entry -> entry.view().seat() == Seat.CHARITY_OR_ADVOCACY).atLeast() > 0,
        fromSeldomHeardGroups(entries, seats, total, complete),
        entries.stream().anyMatch(this::awaitsAPeriod),
        total
            .filter(count -> !count.isExact() && !complete)
            .filter(count -> count.number() >= sum(entries, seats, entry -> true).atLeast())
            .map(count -> OptionalLong.of(count.number()))
            .orElse(OptionalLong.empty()),
        entries.stream()
            .filter(entry -> classification.serviceUser(entry.view()) == ServiceUser.LENIENTLY)
            .map(this::withTheReason)
            .toList());
  }

  /** The headings for which nobody stands who counts as a service user, and how many others do. */
  private Map<Group, Long> onlyOthersStandFor(List<Entry> entries, Function<Entry, Bounds> seats) {
    Map<Group, Long> others = new EnumMap<>(Group.class);
    for (Group heading : HEADINGS) {
      List<Entry> there =
          entries.stream()
              .filter(entry -> standing(entry, heading) == Saying.STANDS_FOR)
              .filter(entry -> seats.apply(entry).atLeast() > 0)
              .toList();
      if (!there.isEmpty() && there.stream().noneMatch(this::countsStrictly)) {
        others.put(heading, sum(there, seats, entry -> true).atLeast());
      }
    }
    return others;
  }

  private static Bounds fromSeldomHeardGroups(
      List<Entry> entries, Function<Entry, Bounds> seats, Optional<Count> total, boolean complete) {
    Bounds are = sum(entries, seats, Counting::isFromSeldomHeardGroup);
    Bounds perhaps = sum(entries, seats, Counting::isPerhapsFromSeldomHeardGroup);
    Bounds unlisted = unlisted(sum(entries, seats, entry -> true), total, complete);
    return new Bounds(are.atLeast(), are.plus(perhaps).plus(unlisted).atMost());
  }

  private static boolean isFromSeldomHeardGroup(Entry entry) {
    return entry.branches().contains(Branch.SELDOM_HEARD_GROUP);
  }

  /** Whether someone sits, or has a further hat, for a charity of which no more is recorded. */
  private static boolean isPerhapsFromSeldomHeardGroup(Entry entry) {
    return !isFromSeldomHeardGroup(entry)
        && entry.capacities().get(Group.CHARITIES).stream()
            .filter(capacity -> capacity.branch() == Branch.NOT_RECORDED)
            .anyMatch(
                capacity ->
                    capacity.kind() == Seat.CHARITY_OR_ADVOCACY
                        || capacity.kind() == Seat.NOT_RECORDED);
  }

  private boolean countsStrictly(Entry entry) {
    return classification.strictly(entry.view()) == ServiceUser.YES;
  }

  /** Whether a day of use is recorded, which would decide if a period were chosen. */
  private boolean awaitsAPeriod(Entry entry) {
    return entry.dayOfUseKnown()
        && classification.recent(entry.view()) == Answer.NOT_RECORDED
        && classification.leniently(entry.view()) != ServiceUser.NO
        && entry.view().serviceUse() != ServiceUse.NEVER
        && entry.view().serviceUse() != ServiceUse.ADVOCATE;
  }

  private String withTheReason(Entry entry) {
    String reason = classification.reason(entry.view());
    return entry.view().subject()
        + " (sits as "
        + Texts.of(entry.view().seat())
        + (reason.isEmpty() ? ")" : ", " + reason + ")");
  }

  private Bounds recent(
      List<Entry> entries,
      Function<Entry, Bounds> seats,
      Optional<Count> total,
      boolean complete,
      Function<ListedMember, ServiceUser> counts) {
    return tally(
            entries,
            seats,
            total,
            complete,
            member -> both(counts.apply(member), classification.recent(member)))
        .serviceUsers();
  }

  private static ServiceUser both(ServiceUser counts, Answer recent) {
    if (counts == ServiceUser.NO || recent == Answer.NO) {
      return ServiceUser.NO;
    }
    return counts == ServiceUser.YES && recent == Answer.YES ? ServiceUser.YES : ServiceUser.OPEN;
  }

  private Tally tally(
      List<Entry> entries,
      Function<Entry, Bounds> seats,
      Optional<Count> total,
      boolean complete,
      Function<ListedMember, ServiceUser> counts) {
    Bounds listed = sum(entries, seats, entry -> true);
    return new Tally(
        sum(entries, seats, entry -> counts.apply(entry.view()) == ServiceUser.YES),
        sum(entries, seats, entry -> counts.apply(entry.view()) == ServiceUser.NO),
        sum(entries, seats, entry -> counts.apply(entry.view()) == ServiceUser.OPEN)
            .plus(unlisted(listed, total, complete)),
        total
            .filter(Count::isExact)
            .map(count -> OptionalLong.of(count.number()))
            .orElse(OptionalLong.empty()));
  }

  /**
   * Members that the list leaves out. They are of unknown kind, even where the list is said to be
   * complete and only a larger total tells of them.
   */
  private static Bounds unlisted(Bounds listed, Optional<Count> total, boolean complete) {
    long stated = total.filter(count -> !isAbout(count)).map(Count::number).orElse(0L);
    if (complete && stated <= listed.atMost()) {
      return Bounds.ZERO;
    }
    boolean fixed = total.filter(Count::isExact).isPresent();
    return fixed
        ? new Bounds(0, Math.max(0, stated - listed.atLeast()))
        : Bounds.from(Math.max(0, stated - (complete ? listed.atMost() : listed.atLeast())));
  }

  private static Bounds sum(
      List<Entry> entries, Function<Entry, Bounds> seats, Predicate<Entry> which) {
    return entries.stream().filter(which).map(seats).reduce(Bounds.ZERO, Bounds::plus);
  }

  // Groups at the table

  private Subject atTheTable(Group group) {
    return new Subject(
        Silence.NOT_MEANT,
        List.of(Reading.of(atTheTable(group, Entry::seats, mvp.memberList().statedTotal()))),
        anyAbout()
            ? Optional.of(atTheTable(group, Entry::seatsIfExact, statedTotalIfExact()))
            : Optional.empty());
  }

  private GroupAtTheTable atTheTable(
      Group group, Function<Entry, Bounds> seats, Optional<Count> total) {
    List<Entry> entries = elements.entries();
    Bounds listed = sum(entries, seats, entry -> true);
    Bounds leftOut = unlisted(listed, total, complete());
    Map<Saying, Bounds> bySaying = new EnumMap<>(Saying.class);
    List<Entry> certain = new ArrayList<>();
    for (Entry entry : entries) {
      Saying standing = standing(entry, group);
      bySaying.merge(standing, seats.apply(entry), Bounds::plus);
      if (standing == Saying.STANDS_FOR && seats.apply(entry).atLeast() > 0) {
        certain.add(entry);
      }
    }
    boolean justOne = certain.size() == 1 && seats.apply(certain.get(0)).atLeast() == 1;
    return new GroupAtTheTable(
        policy,
        group,
        new GroupAtTheTable.Standing(
            bySaying.getOrDefault(Saying.STANDS_FOR, Bounds.ZERO),
            bySaying.getOrDefault(Saying.STANDS_FOR_IT_IF_A_PERSON_SAYS_SO, Bounds.ZERO),
            bySaying.getOrDefault(Saying.MAY_STAND_FOR, Bounds.ZERO).plus(leftOut)),
        listed.plus(leftOut).atLeast() > 0
            || total.filter(count -> !isAbout(count) && count.number() > 0).isPresent(),
        group.named().stream()
            .filter(named -> entries.stream().noneMatch(entry -> isThere(entry, seats, named)))
            .map(Texts::of)
            .toList(),
        justOne ? List.of(certain.get(0).view().subject()) : List.of(),
        justOne ? alsoStandsFor(certain.get(0), group) : List.of());
  }

  private Saying standing(Entry entry, Group group) {
    if (group == Group.WOMEN_AND_FAMILIES) {
      return switch (classification.serviceUser(entry.view())) {
        case YES -> Saying.STANDS_FOR;
        case LENIENTLY -> Saying.STANDS_FOR_IT_IF_A_PERSON_SAYS_SO;
        case OPEN -> Saying.MAY_STAND_FOR;
        case NO -> Saying.DOES_NOT_STAND_FOR;
      };
    }
    return classification.standing(entry.capacities().get(group));
  }

  private static boolean isThere(Entry entry, Function<Entry, Bounds> seats, Enum<?> named) {
    return seats.apply(entry).atLeast() > 0
        && (entry.branches().contains(named)
            || entry.capacities().values().stream().anyMatch(capacity -> capacity.kind() == named));
  }

  private List<String> alsoStandsFor(Entry entry, Group group) {
    return HEADINGS.stream()
        .filter(other -> other != group && HEADINGS.contains(group))
        .filter(other -> standing(entry, other) == Saying.STANDS_FOR)
        .map(Texts::of)
        .toList();
  }

  // The chair

  private List<Subject> leadership() {
    List<LeadingPerson> chairs = holding(CHAIR);
    List<LeadingPerson> viceChairs =
        holding(VICE_CHAIR).stream().filter(person -> !chairs.contains(person)).toList();
    boolean vacant = chairVacant(chairs);
    List<Subject> subjects = new ArrayList<>();
    subjects.add(
        Subject.of(
            Silence.PARTS_DECIDE,
            new Leadership(
                policy,
                vacant,
                mvp.vacantPosts().contains(Post.VICE_CHAIR),
                chairs.stream().map(person -> holder(person, CHAIR)).toList(),
                viceChairs.stream().map(person -> holder(person, VICE_CHAIR)).toList(),
                mvp.arrangements().successionPlan())));
    boolean viceChairsAct = chairs.isEmpty() && vacant;
    List<LeadingPerson> leaders =
        viceChairsAct ? viceChairs.stream().filter(Counting::acts).toList() : chairs;
    for (LeadingPerson person : leaders) {
      ChairHolder holder = chairHolder(person, viceChairsAct, leaders.size() > 1);
      subjects.add(Subject.of(Silence.CANNOT_BE_TOLD, holder));
    }
    return subjects;
  }

  /** A vacant post of chair says nothing where a lead is in post, nor the other way round. */
  private boolean chairVacant(List<LeadingPerson> chairs) {
    return CHAIR.stream()
        .filter(mvp.vacantPosts()::contains)
        .anyMatch(
            post ->
                chairs.isEmpty()
                    || chairs.stream()
                        .anyMatch(person -> person.offices(Set.of(post)).findAny().isPresent()));
  }

  private List<LeadingPerson> holding(Set<Post> posts) {
    return elements.leading().stream()
        .filter(person -> person.offices(posts).findAny().isPresent())
        .toList();
  }

  private static boolean acts(LeadingPerson viceChair) {
    return acting(viceChair) == Answer.YES;
  }

  private static Answer acting(LeadingPerson viceChair) {
    Set<Answer> answers =
        viceChair.offices(VICE_CHAIR).map(Office::acting).collect(Collectors.toSet());
    if (answers.contains(Answer.YES)) {
      return Answer.YES;
    }
    return answers.contains(Answer.NO) ? Answer.NO : Answer.NOT_RECORDED;
  }

  private Holder holder(LeadingPerson person, Set<Post> posts) {
    return new Holder(
        person.person().id(),
        classification.serviceUser(person.view()),
        use(person.person()),
        independence(person),
        isStaff(person.person()),
        acting(person),
        person.offices(posts).map(Office::payment).collect(Collectors.toSet()));
  }

  /** Someone's own experience; who sits as family and has none on record is family. */
  private static ServiceUse use(Member member) {
    return member.serviceUse() == ServiceUse.NOT_RECORDED && member.seat() == Seat.FAMILY
        ? ServiceUse.FAMILY
        : member.serviceUse();
  }

  private static boolean isStaff(Member member) {
    return STAFF.contains(member.seat()) || Elements.worksForTheServices(member);
  }

  private Independence independence(LeadingPerson person) {
    Set<Independence> roles =
        person.roles().stream().map(classification::independence).collect(Collectors.toSet());
    if (roles.contains(Independence.NO)) {
      return Independence.NO;
    }
    if (roles.contains(Independence.OPEN)) {
      return Independence.OPEN;
    }
    return roles.contains(Independence.FOR_A_PERSON) ? Independence.FOR_A_PERSON : Independence.YES;
  }

  private ChairHolder chairHolder(LeadingPerson person, boolean acting, boolean shared) {
    return new ChairHolder(
        policy,
        person.view().subject(),
        person.view().pointer(),
        acting,
        shared,
        person
            .offices(acting ? VICE_CHAIR : CHAIR)
            .map(Office::payment)
            .collect(Collectors.toSet()),
        new ChairHolder.Roles(
            roles(person, role -> classification.independence(role) == Independence.NO),
            roles(
                person,
                role ->
                    classification.independence(role) == Independence.FOR_A_PERSON
                        && !classification.contradictsTheRecord(role)),
            roles(person, classification::contradictsTheRecord),
            roles(person, role -> isOpen(role) && !role.recorded()),
            roles(
                person,
                role ->
                    isOpen(role)
                        && role.recorded()
                        && role.organisation() != Organisation.NOT_RECORDED),
            roles(
                person,
                role ->
                    isOpen(role)
                        && role.recorded()
                        && role.organisation() == Organisation.NOT_RECORDED),
            roles(person, role -> role.recorded() && role.held() == Tenure.FORMER),
            roles(
                person,
                role ->
                    role.recorded()
                        && role.held() != Tenure.FORMER
                        && classification.independence(role) == Independence.YES)));
  }

  private boolean isOpen(OutsideRole role) {
    return classification.independence(role) == Independence.OPEN;
  }

  /** Roles in words, each with what the rule that classified it has to say. */
  private List<String> roles(LeadingPerson person, Predicate<OutsideRole> which) {
    return person.roles().stream().filter(which).map(this::inWords).toList();
  }

  private String inWords(OutsideRole role) {
    String reason = classification.reason(role);
    return role.inWords() + (reason.isEmpty() ? "" : ": " + reason);
  }

  /** Who chairs, deputises, does the administration and leads outreach. */
  private SharedTasks sharedTasks() {
    List<Set<Post>> tasks =
        List.of(CHAIR, VICE_CHAIR, Set.of(Post.SECRETARY), Set.of(Post.OUTREACH_LEAD));
    List<Member> members = mvp.memberList().members();
    return new SharedTasks(
        policy,
        members.stream()
            .filter(member -> tasks.stream().anyMatch(task -> carries(member, task)))
            .map(Member::id)
            .toList(),
        tasks.stream()
            .filter(task -> members.stream().noneMatch(member -> carries(member, task)))
            .filter(task -> task.stream().noneMatch(mvp.vacantPosts()::contains))
            .map(task -> Texts.of(task.stream().sorted().findFirst().orElseThrow()))
            .toList());
  }

  private static boolean carries(Member member, Set<Post> task) {
    return member.offices().anyMatch(office -> task.contains(office.office()));
  }
}
