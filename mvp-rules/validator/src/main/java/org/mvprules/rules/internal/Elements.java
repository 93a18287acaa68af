package org.mvprules.rules.internal;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Role;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.Standing;
import org.mvprules.core.member.Tenure;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.words.Bounds;
import org.mvprules.rules.words.Capacity;
import org.mvprules.rules.words.Group;
import org.mvprules.rules.words.Involved;
import org.mvprules.rules.words.Involvement;
import org.mvprules.rules.words.Leader;
import org.mvprules.rules.words.ListedMember;
import org.mvprules.rules.words.OutsideRole;
import org.mvprules.rules.words.Policy;
import org.mvprules.rules.words.Texts;
import org.mvprules.rules.words.View;

/** What is recorded of a partnership, as views that rules classify. */
final class Elements {

  private static final Set<Organisation> WHERE_A_ROLE_MATTERS =
      Set.of(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER);

  private static final Set<Post> LEADING = Set.of(Post.CHAIR, Post.LEAD, Post.VICE_CHAIR);

  /** The groups for which members stand by their capacity. */
  private static final List<Group> GROUPS =
      Arrays.stream(Group.values()).filter(group -> group != Group.WOMEN_AND_FAMILIES).toList();

  private static final Set<Occupation> HEALTH_CARE =
      Set.of(Occupation.MIDWIFE, Occupation.DOCTOR, Occupation.OTHER_HEALTH_PROFESSIONAL);

  private static final Set<Organisation> PROVIDERS =
      Sets.immutableEnumSet(
          Organisation.LOCAL_TRUST,
          Organisation.OTHER_TRUST,
          Organisation.INDEPENDENT_MATERNITY_PROVIDER);

  private static final Set<Organisation> COMMISSIONERS =
      Sets.immutableEnumSet(Organisation.LOCAL_COMMISSIONER, Organisation.OTHER_COMMISSIONER);

  private static final Set<Organisation> COUNCIL =
      Sets.immutableEnumSet(Organisation.LOCAL_AUTHORITY);

  private static final Set<Organisation> ANY_OF_THEM =
      Sets.immutableEnumSet(Sets.union(Sets.union(PROVIDERS, COMMISSIONERS), COUNCIL));

  /** With whom those who sit so have a job, most likely. */
  private static final Map<Seat, Set<Organisation>> SPEAKS_OF =
      Map.of(
          Seat.COMMISSIONER, Set.of(Organisation.LOCAL_COMMISSIONER),
          Seat.LOCAL_AUTHORITY, COUNCIL,
          Seat.PROVIDER, Set.of(Organisation.LOCAL_TRUST),
          Seat.CLINICAL_PROFESSIONAL, Set.of(Organisation.LOCAL_TRUST),
          Seat.MANAGERIAL_PROFESSIONAL, Set.of(Organisation.LOCAL_TRUST),
          Seat.PROFESSIONAL, WHERE_A_ROLE_MATTERS);

  /** With whom a job explains why someone sits so. */
  private static final Map<Seat, Set<Organisation>> EXPLAINED_BY =
      Map.of(
          Seat.COMMISSIONER, COMMISSIONERS,
          Seat.LOCAL_AUTHORITY, COUNCIL,
          Seat.PROVIDER, PROVIDERS,
          Seat.CLINICAL_PROFESSIONAL, PROVIDERS,
          Seat.MANAGERIAL_PROFESSIONAL, ANY_OF_THEM,
          Seat.PROFESSIONAL, ANY_OF_THEM);

  /**
   * An entry of the member list.
   *
   * @param view what rules see of it
   * @param standing whether it has seats, and what sort
   * @param branches branches that it belongs to, in its seat or by its job
   * @param capacities the capacities in which it sits or could stand, by group
   * @param dayOfUseKnown whether it is recorded when they last used the services
   * @param seats how many seats it has
   * @param seatsIfExact how many it would have if "about" numbers were exact
   */
  record Entry(
      ListedMember view,
      Standing standing,
      Set<Branch> branches,
      ImmutableListMultimap<Group, Capacity> capacities,
      boolean dayOfUseKnown,
      Bounds seats,
      Bounds seatsIfExact) {}

  /** What makes one capacity beside one group. */
  private record CapacityKey(Group group, Seat kind, Branch branch, Organisation employer) {}

  /**
   * Someone who holds the office of chair, lead or vice-chair.
   *
   * @param person the person as recorded
   * @param view what rules see of the person
   * @param roles the person's jobs, and where it matters the question for one
   */
  record LeadingPerson(Member person, Leader view, List<OutsideRole> roles) {

    Stream<Office> offices(Set<Post> posts) {
      return person.offices().filter(office -> posts.contains(office.office()));
    }
  }

  /** What makes one way of being part of the work. */
  private record WayKey(Seat seat, Involved by, ActivityKind activity) {}

  private final List<Entry> entries = new ArrayList<>();
  private final Map<WayKey, Involvement> ways = new LinkedHashMap<>();
  private final ImmutableListMultimap<String, Involvement> waysOf;
  private final List<LeadingPerson> leading = new ArrayList<>();
  private final Map<CapacityKey, Capacity> capacities = new LinkedHashMap<>();
  private final Policy policy;

  Elements(Mvp mvp, Policy policy) {
    this.policy = policy;
    List<Member> members = mvp.memberList().members();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      String pointer = "/memberList/members/" + i;
      if (member.standing() != Standing.NO_SEAT) {
        entries.add(entry(member, pointer));
      }
      if (member.offices().anyMatch(office -> LEADING.contains(office.office()))) {
        leading.add(leadingPerson(member, pointer));
      }
    }
    List<MemberGroup> groups = mvp.memberList().groups();
    for (int i = 0; i < groups.size(); i++) {
      if (groups.get(i).standing() != Standing.NO_SEAT) {
        entries.add(entry(groups.get(i), "/memberList/groups/" + i));
      }
    }
    waysOf = waysOf(mvp);
  }

  /** The ways in which each person is part of the work. */
  private ImmutableListMultimap<String, Involvement> waysOf(Mvp mvp) {
    ImmutableListMultimap.Builder<String, Involvement> all = ImmutableListMultimap.builder();
    Map<String, Seat> seats = new HashMap<>();
    for (Member member : mvp.memberList().members()) {
      Seat seat = member.seat();
      seats.put(member.id(), seat);
      if (member.standing() != Standing.NO_SEAT) {
        boolean sits = member.standing() != Standing.NOT_RECORDED;
        all.put(
            member.id(),
            way(seat, sits ? Involved.SEAT : Involved.PERHAPS_A_SEAT, ActivityKind.NOT_RECORDED));
      }
      if (member.offices().findAny().isPresent()) {
        all.put(member.id(), way(seat, Involved.OFFICE, ActivityKind.NOT_RECORDED));
      }
    }
    for (Activity activity : mvp.workPlan().map(WorkPlan::activities).orElse(List.of())) {
      Stream.concat(
              activity.ledBy().stream(),
              activity.participations().stream().flatMap(part -> part.who().stream()))
          .distinct()
          .forEach(id -> all.put(id, way(seats.get(id), Involved.ACTIVITY, activity.kind())));
    }
    return all.build();
  }

  private Involvement way(Seat seat, Involved by, ActivityKind activity) {
    return ways.computeIfAbsent(
        new WayKey(seat, by, activity), key -> new Involvement(policy, seat, by, activity));
  }

  private Entry entry(Member member, String pointer) {
    Bounds one = seats(Bounds.exactly(1), member.standing());
    ListedMember view =
        new ListedMember(
            policy,
            member.id(),
            pointer,
            member.seat(),
            member.serviceUse(),
            member.servicesLastUsed(),
            worksForTheServices(member));
    List<Organisation> employers =
        member.jobs().filter(job -> job.held() != Tenure.FORMER).map(Job::organisation).toList();
    Set<Branch> branches = EnumSet.of(member.branch());
    if (member
        .jobs()
        .anyMatch(job -> job.held() != Tenure.FORMER && job.job() == Occupation.MIDWIFE)) {
      branches.add(Branch.MIDWIFE);
    }
    return new Entry(
        view,
        member.standing(),
        branches,
        capacities(
            member.seat(),
            member.branch(),
            member.hats(),
            employers.isEmpty() ? List.of(Organisation.NOT_RECORDED) : employers),
        member.servicesLastUsed().isPresent(),
        one,
        one);
  }

  /** Whether someone holds a job with the local trust or commissioner, on leave or not. */
  static boolean worksForTheServices(Member member) {
    return member
        .jobs()
        .anyMatch(
            job ->
                job.held() != Tenure.FORMER && WHERE_A_ROLE_MATTERS.contains(job.organisation()));
  }

  /** The capacities of a seat and of further hats; the branch is that of the seat. */
  private ImmutableListMultimap<Group, Capacity> capacities(
      Seat seat, Branch branch, List<Seat> hats, List<Organisation> employers) {
    ImmutableListMultimap.Builder<Group, Capacity> all = ImmutableListMultimap.builder();
    for (Group group : GROUPS) {
      for (Organisation employer : employers) {
        all.put(group, capacity(group, seat, branch, employer));
        hats.forEach(hat -> all.put(group, capacity(group, hat, Branch.NOT_RECORDED, employer)));
      }
    }
    return all.build();
  }

  private Capacity capacity(Group group, Seat kind, Branch branch, Organisation employer) {
    return capacities.computeIfAbsent(
        new CapacityKey(group, kind, branch, employer),
        key -> new Capacity(policy, group, kind, branch, employer));
  }

  private Entry entry(MemberGroup group, String pointer) {
    String subject = group.count() + " known by number only (" + Texts.of(group.seat()) + ")";
    ListedMember view =
        new ListedMember(
            policy, subject, pointer, group.seat(), group.serviceUse(), Optional.empty(), false);
    return new Entry(
        view,
        group.standing(),
        EnumSet.of(group.branch()),
        capacities(group.seat(), group.branch(), List.of(), List.of(Organisation.NOT_RECORDED)),
        false,
        seats(bounds(group.count()), group.standing()),
        seats(boundsIfExact(group.count()), group.standing()));
  }

  private static Bounds seats(Bounds people, Standing standing) {
    return standing == Standing.NOT_RECORDED ? new Bounds(0, people.atMost()) : people;
  }

  /** What a count says for certain: "about" says nothing. */
  static Bounds bounds(Count count) {
    return switch (count.precision()) {
      case EXACT -> Bounds.exactly(count.number());
      case AT_LEAST -> Bounds.from(count.number());
      case ABOUT -> Bounds.from(0);
    };
  }

  /** What a count would say if "about" meant just so many. */
  static Bounds boundsIfExact(Count count) {
    return count.precision() == Count.Precision.ABOUT
        ? Bounds.exactly(count.number())
        : bounds(count);
  }

  private LeadingPerson leadingPerson(Member member, String pointer) {
    boolean practises =
        member.seat() == Seat.CLINICAL_PROFESSIONAL
            || member
                .jobs()
                .anyMatch(job -> job.held() != Tenure.FORMER && HEALTH_CARE.contains(job.job()));
    Leader view =
        new Leader(policy, member.id(), pointer, member.seat(), member.serviceUse(), practises);
    return new LeadingPerson(member, view, outsideRoles(member, pointer));
  }

  private List<OutsideRole> outsideRoles(Member member, String pointer) {
    List<OutsideRole> roles = new ArrayList<>();
    List<Role> recorded = member.roles();
    for (int i = 0; i < recorded.size(); i++) {
      if (recorded.get(i) instanceof Job job) {
        boolean speaks = speaksOf(member).contains(job.organisation());
        roles.add(
            OutsideRole.recorded(
                policy,
                member.id(),
                pointer + "/roles/" + i,
                job,
                member.noRoleIn().contains(job.organisation()),
                speaks ? member.seat() : Seat.NOT_RECORDED,
                speaks ? member.branch() : Branch.NOT_RECORDED));
      }
    }
    boolean explained =
        member.jobs().anyMatch(job -> job.held() != Tenure.FORMER && explains(job, member.seat()));
    for (Organisation organisation : Organisation.values()) {
      boolean speaks = !explained && speaksOf(member).contains(organisation);
      boolean asked =
          WHERE_A_ROLE_MATTERS.contains(organisation)
              && member.jobs().noneMatch(job -> job.organisation() == organisation);
      if (asked || speaks) {
        roles.add(
            OutsideRole.expected(
                policy,
                member.id(),
                pointer,
                organisation,
                member.noRoleIn().contains(organisation),
                speaks ? member.seat() : Seat.NOT_RECORDED,
                speaks ? member.branch() : Branch.NOT_RECORDED));
      }
    }
    return roles;
  }

  private static Set<Organisation> speaksOf(Member member) {
    return SPEAKS_OF.getOrDefault(member.seat(), Set.of());
  }

  /** Whether a job accounts for a seat. One with nobody knows whom may. */
  private static boolean explains(Job job, Seat seat) {
    return job.organisation() == Organisation.NOT_RECORDED
        || EXPLAINED_BY.getOrDefault(seat, Set.of()).contains(job.organisation())
        || (seat == Seat.CLINICAL_PROFESSIONAL || seat == Seat.PROFESSIONAL)
            && HEALTH_CARE.contains(job.job());
  }

  /** The entries of the member list that have, or may have, a seat. */
  List<Entry> entries() {
    return entries;
  }

  /** Those who hold the office of chair, lead or vice-chair. */
  List<LeadingPerson> leading() {
    return leading;
  }

  /** The ways in which someone on the member list is part of the work. */
  List<Involvement> waysOf(String person) {
    return waysOf.get(person);
  }

  /** All views, for rules to classify. */
  List<View> views() {
    List<View> views = new ArrayList<>();
    entries.forEach(entry -> views.add(entry.view()));
    views.addAll(capacities.values());
    views.addAll(ways.values());
    for (LeadingPerson person : leading) {
      views.add(person.view());
      views.addAll(person.roles());
    }
    return views;
  }
}
