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
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.member.Branch;
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
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * A second opinion on requirements about members and chair, said in plain Java.
 *
 * <p>It reads the recorded facts itself and shares nothing with the rules or with what they look
 * at. Where both say the same of thousands of partnerships, a slip would have to be made twice.
 * References such as "5.2 row 9" are to the decision tables of the requirements, "D-04" to the
 * decisions on open points.
 */
final class Twins {

  private static final Set<Seat> SEATS_OF_SERVICE_USERS =
      EnumSet.of(Seat.SERVICE_USER, Seat.FAMILY);

  /** Seats of people who come in their work time (5.4 row 8, AMB-22). */
  private static final Set<Seat> SEATS_OF_STAFF =
      EnumSet.of(
          Seat.COMMISSIONER,
          Seat.LOCAL_AUTHORITY,
          Seat.PROVIDER,
          Seat.STATUTORY_PARTNER,
          Seat.CLINICAL_PROFESSIONAL,
          Seat.MANAGERIAL_PROFESSIONAL,
          Seat.PROFESSIONAL);

  private Twins() {}

  /**
   * Judges a partnership.
   *
   * @param mvp the partnership
   * @param serviceUserShare the least share of service users among the members
   * @param day the day on which it is judged
   * @return the status of each requirement that has a twin, by its id
   */
  static Map<String, Status> judge(Mvp mvp, Share serviceUserShare, LocalDate day) {
    MemberList list = mvp.memberList();
    Map<String, Status> statuses = new LinkedHashMap<>();
    statuses.put("MEM-01", serviceUsersHaveTheirShare(mvp, serviceUserShare));
    statuses.put("MEM-03", someoneStandsFor(list, Twins::charities));
    statuses.put("MEM-04", someoneStandsFor(list, Twins::commissioners));
    statuses.put("MEM-05", someoneStandsFor(list, Twins::providers));
    statuses.put("MEM-06", healthwatchIsAMember(mvp, day));
    statuses.put("MEM-07", someoneStandsFor(list, Twins::professionals));
    statuses.put("MEM-08", allThreeSidesAreAtTheTable(mvp));
    statuses.put("MEM-09", recentUsersAreAmongTheServiceUsers(mvp, day));
    statuses.put("MEM-10", everybodyCanTakePart(mvp.arrangements()));
    statuses.put("MEM-11", staffHaveNoMoreWeight(mvp));
    statuses.put("MEM-13", asAPersonSays("MEM-13", mvp, day));
    statuses.put("MEM-14", itHangsOnMoreThanTwoPeople(mvp));
    statuses.put("MEM-15", asAPersonSays("MEM-15", mvp, day));
    statuses.put("CHR-01", theChairIsAServiceUser(mvp));
    statuses.put("CHR-02", theChairIsOfferedPayment(mvp));
    statuses.put("CHR-03", theChairIsIndependent(mvp));
    statuses.put("CHR-04", thereIsAViceChairAndBothAreCovered(mvp));
    statuses.put("CHR-05", asAPersonSays("CHR-05", mvp, day));
    statuses.put("CHR-06", theTermsSayHowTheChairIsChosen(mvp));
    statuses.put("CHR-07", successionIsPlanned(mvp));
    statuses.put("CHR-08", chairAndViceChairAreTrained(mvp));
    statuses.put("CHR-10", asAPersonSays("CHR-10", mvp, day));
    statuses.putAll(BenefitTwins.judge(mvp));
    return Collections.unmodifiableMap(statuses);
  }

  /**
   * How firmly the guidance asks for each requirement.
   *
   * <p>What stands only in the paper of one area is advice elsewhere (scope table), and so is that
   * of which the requirements say that its absence is advice or information only.
   *
   * @param mvp the partnership
   * @return the strength of each requirement that has a twin, by its id
   */
  static Map<String, Strength> strengths(Mvp mvp) {
    // AMB-19: the bar is the AIMS briefing's, and the national text is softer.
    boolean softer = mvp.settings().getOrDefault("chairIsAdvice", "no").equals("yes");
    Map<String, Strength> strengths = new LinkedHashMap<>();
    for (int i = 1; i <= 11; i++) {
      strengths.put(String.format("MEM-%02d", i), SHOULD);
    }
    // A counting rule (D-17).
    strengths.remove("MEM-02");
    strengths.put("MEM-09", ADVICE);
    strengths.put("MEM-13", ADVICE);
    strengths.put("MEM-14", ADVICE);
    strengths.put("MEM-15", ADVICE);
    strengths.put("CHR-01", softer ? ADVICE : SHOULD);
    strengths.put("CHR-02", SHOULD);
    strengths.put("CHR-03", softer ? ADVICE : MUST);
    strengths.put("CHR-04", ADVICE);
    strengths.put("CHR-05", SHOULD);
    strengths.put("CHR-06", SHOULD);
    strengths.put("CHR-07", ADVICE);
    strengths.put("CHR-08", ADVICE);
    strengths.put("CHR-10", ADVICE);
    strengths.putAll(BenefitTwins.strengths(mvp));
    return Collections.unmodifiableMap(strengths);
  }

  // MEM-01: service users and their families are at least so large a share of the members

  static Status serviceUsersHaveTheirShare(Mvp mvp, Share share) {
    Who who = Who.counts(mvp);
    return onEveryReading(
        mvp.memberList(),
        who::countsStrictly,
        who::countsLeniently,
        world -> world.share().compareTo(share) >= 0);
  }

  /** All readings of the membership have to agree (AMB-13). */
  private static Status onEveryReading(
      MemberList list,
      Function<Seated, Counts> strictly,
      Function<Seated, Counts> leniently,
      Predicate<World> enough) {
    List<Seated> everyone = seated(list);
    Set<Status> found = EnumSet.noneOf(Status.class);
    for (Reading reading : readingsOfTheTotal(list, everyone)) {
      found.add(onOneReading(everyone, strictly, leniently, reading, enough));
    }
    if (tellsCoreFromAssociates(list)) {
      // Only the list as it stands: no total says how many of it are core members.
      Reading listed = isComplete(list) ? Reading.asListed() : Reading.withAnyNumberOfOthers(0);
      List<Seated> core =
          everyone.stream().filter(s -> s.standing != Standing.ASSOCIATE_MEMBER).toList();
      found.add(onOneReading(core, strictly, leniently, listed, enough));
    }
    if (found.size() == 1) {
      return found.iterator().next();
    }
    // D-03, AMB-13: which reading is right is for a person, but missing facts come first.
    return found.contains(NOT_ASSESSED) ? NOT_ASSESSED : REVIEW;
  }

  private static boolean tellsCoreFromAssociates(MemberList list) {
    List<Standing> standings =
        Stream.concat(
                list.members().stream().map(Member::standing),
                list.groups().stream().map(MemberGroup::standing))
            .toList();
    return standings.contains(Standing.CORE_MEMBER)
        && standings.contains(Standing.ASSOCIATE_MEMBER);
  }

  private static List<Reading> readingsOfTheTotal(MemberList list, List<Seated> everyone) {
    long listed = fewest(everyone);
    Optional<Count> exact = list.statedTotal().filter(Count::isExact);
    if (exact.isPresent()) {
      long total = exact.get().number();
      // D-03: more than are listed are members of unknown kind; with fewer, both totals are tried.
      boolean listHoldsAll = isComplete(list) && total <= most(everyone);
      return total >= listed
          ? List.of(Reading.ofExactly(total, listHoldsAll))
          : List.of(Reading.asListed(), Reading.ofSoManyWithTheSameUsers(total));
    }
    long atLeast = atLeastStated(list);
    // D-04: a total that is only "about" so many says nothing.
    if (isComplete(list)) {
      return atLeast <= most(everyone)
          ? List.of(Reading.asListed())
          : List.of(Reading.withAnyNumberOfOthers(atLeast - most(everyone)));
    }
    return List.of(Reading.withAnyNumberOfOthers(Math.max(0, atLeast - listed)));
  }

  /** What holds in every world that the record allows, strictly and leniently. */
  private static Status onOneReading(
      List<Seated> people,
      Function<Seated, Counts> strictly,
      Function<Seated, Counts> leniently,
      Reading reading,
      Predicate<World> enough) {
    Set<Found> strict = whatIsFound(reading.worlds(Tally.of(people, strictly)), enough);
    Set<Found> lenient = whatIsFound(reading.worlds(Tally.of(people, leniently)), enough);
    if (onlyThis(Found.ENOUGH, strict)) {
      return MET;
    }
    if (onlyThis(Found.TOO_FEW, lenient)) {
      return NOT_MET;
    }
    // 5.2 rows 6, 7, 9 and 10: who sits in which capacity changes the outcome.
    return onlyThis(Found.TOO_FEW, strict) && onlyThis(Found.ENOUGH, lenient)
        ? REVIEW
        : NOT_ASSESSED;
  }

  private static Set<Found> whatIsFound(List<World> worlds, Predicate<World> enough) {
    Set<Found> found = EnumSet.noneOf(Found.class);
    worlds.forEach(world -> found.add(world.find(enough)));
    return found;
  }

  private static boolean onlyThis(Found one, Set<Found> found) {
    return found.equals(EnumSet.of(one));
  }

  /** What is the case in one world. */
  private enum Found {
    ENOUGH,
    TOO_FEW,
    /** Nobody is a member: no share of nobody is large or small (5.2, third rule outcomes). */
    NOBODY
  }

  /** Whether someone is a service user. */
  private enum Counts {
    YES,
    NO,
    OPEN;

    Counts and(Counts other) {
      if (this == NO || other == NO) {
        return NO;
      }
      return this == YES ? other : OPEN;
    }
  }

  /**
   * Who counts as a service user (5.2).
   *
   * @param advocates whether people who speak for service users count, where one may be lenient
   */
  private record Who(boolean advocates) {

    static Who counts(Mvp mvp) {
      return new Who(mvp.settings().getOrDefault("advocatesCount", "").equals("yes"));
    }

    Counts countsStrictly(Seated person) {
      if (SEATS_OF_SERVICE_USERS.contains(person.seat)) {
        return switch (person.use) {
          // Rows 1 to 5; one who sits as a service user is one, since when or not (D-06).
          // Row 10: unless they work for the trust, or likewise for the commissioner.
          case CURRENT, RECENT, PAST, SOME_TIME, FAMILY, NOT_RECORDED ->
              person.worksForTheServices() ? Counts.NO : Counts.YES;
          // Rows 6 and 8, and a record that contradicts itself.
          case ELSEWHERE, ADVOCATE, NEVER -> Counts.NO;
        };
      }
      if (person.seat == Seat.NOT_RECORDED) {
        return switch (person.use) {
          // Row 6: used elsewhere, no seat makes it count strictly.
          case ADVOCATE, NEVER, ELSEWHERE -> Counts.NO;
          // Row 13: it depends on the seat.
          case CURRENT, RECENT, PAST, SOME_TIME, FAMILY, NOT_RECORDED -> Counts.OPEN;
        };
      }
      // Rows 7, 9 and 10: sits as something else.
      return Counts.NO;
    }

    Counts countsLeniently(Seated person) {
      if (SEATS_OF_SERVICE_USERS.contains(person.seat)) {
        return Counts.YES;
      }
      boolean charity = person.seat == Seat.CHARITY_OR_ADVOCACY;
      return switch (person.use) {
        // Rows 6, 7, 9 and 10: two hats.
        case CURRENT, RECENT, PAST, SOME_TIME, FAMILY, ELSEWHERE -> Counts.YES;
        // Row 8.
        case ADVOCATE -> advocates ? Counts.YES : Counts.NO;
        // D-02: by the setting, a charity's representative speaks for service users.
        case NEVER -> {
          if (charity && advocates) {
            yield Counts.YES;
          }
          // A seat that is not recorded may be a charity's.
          yield person.seat == Seat.NOT_RECORDED && advocates ? Counts.OPEN : Counts.NO;
        }
        case NOT_RECORDED -> {
          if (charity) {
            yield advocates ? Counts.YES : Counts.OPEN;
          }
          yield person.seat == Seat.NOT_RECORDED ? Counts.OPEN : Counts.NO;
        }
      };
    }

    /** Whether someone stands for women and families in MEM-08: by how they count, not by hats. */
    Stands areWomenAndFamilies(Seated person) {
      Counts strictly = countsStrictly(person);
      Counts leniently = countsLeniently(person);
      if (strictly == Counts.YES) {
        return Stands.CERTAINLY;
      }
      if (strictly == Counts.OPEN || leniently == Counts.OPEN) {
        return Stands.OPEN;
      }
      return leniently == Counts.YES ? Stands.FOR_A_PERSON : Stands.NOT;
    }
  }

  /** How many people of the list count, do not count, or may count. */
  private record Tally(Range counting, Range others, Range open) {

    static Tally of(List<Seated> people, Function<Seated, Counts> answer) {
      Range[] sums = {Range.NOBODY, Range.NOBODY, Range.NOBODY};
      for (Seated person : people) {
        int which = answer.apply(person).ordinal();
        sums[which] = sums[which].plus(person.number);
      }
      return new Tally(
          sums[Counts.YES.ordinal()], sums[Counts.NO.ordinal()], sums[Counts.OPEN.ordinal()]);
    }

    /** With further people of whom nothing is known but perhaps their number. */
    Tally plusUnknown(Range unknown) {
      return new Tally(counting, others, open.plus(unknown));
    }

    long fewest() {
      return counting.fewest + others.fewest + open.fewest;
    }

    /**
     * The worlds in which each number is at one of its ends, and the open people are all alike.
     *
     * <p>Those are enough. One more who counts never makes the share smaller, and one more who does
     * not never makes it larger, whatever the other numbers are; so if all of these worlds have
     * enough service users, or all too few, then so has every world in between. A number without an
     * upper end is let grow without end, and the share then is what it comes as near to as one
     * likes. If both grow the share can be anything; one growing alone says that already. The same
     * holds where only one has to count (MEM-09).
     */
    List<World> worlds() {
      List<World> worlds = new ArrayList<>();
      for (long yes : counting.ends()) {
        for (long no : others.ends()) {
          for (long unknown : open.ends()) {
            worlds.add(new World(Range.sum(yes, unknown), no));
            worlds.add(new World(yes, Range.sum(no, unknown)));
          }
        }
      }
      worlds.removeIf(w -> w.counting == Range.ENDLESS && w.others == Range.ENDLESS);
      return worlds;
    }
  }

  /** One way in which the membership may be, as far as the record tells. */
  private record World(long counting, long others) {

    Found find(Predicate<World> enough) {
      if (counting == 0 && others == 0) {
        return Found.NOBODY;
      }
      return enough.test(this) ? Found.ENOUGH : Found.TOO_FEW;
    }

    Share share() {
      if (counting == Range.ENDLESS) {
        return Share.ALL;
      }
      return others == Range.ENDLESS ? Share.NONE : new Share(counting, counting + others);
    }
  }

  /** One reading of how many members there are beside the ones listed. */
  private interface Reading {
    List<World> worlds(Tally listed);

    static Reading asListed() {
      return Tally::worlds;
    }

    static Reading withAnyNumberOfOthers(long fewest) {
      return listed -> listed.plusUnknown(new Range(fewest, Range.ENDLESS)).worlds();
    }

    /**
     * There are just so many. Whom the list leaves out, if it may leave out anyone, is of unknown
     * kind. Every way to make up the total is a world.
     */
    static Reading ofExactly(long total, boolean listHoldsAll) {
      return listed -> {
        long leftOut = listHoldsAll ? 0 : total - listed.fewest();
        Range open = listed.open.plus(new Range(0, leftOut));
        List<World> worlds = new ArrayList<>();
        for (long yes = listed.counting.fewest; yes <= listed.counting.upTo(total); yes++) {
          for (long no = listed.others.fewest; no <= listed.others.upTo(total - yes); no++) {
            long rest = total - yes - no;
            if (open.fewest <= rest && rest <= open.most) {
              worlds.add(new World(yes, no + rest));
              worlds.add(new World(yes + rest, no));
            }
          }
        }
        return worlds;
      };
    }

    /** The total is right and the list too long, but not by its service users. */
    static Reading ofSoManyWithTheSameUsers(long total) {
      return listed ->
          listed.worlds().stream()
              .map(world -> Math.min(world.counting, total))
              .map(users -> new World(users, total - users))
              .toList();
    }
  }

  // MEM-03 to MEM-08: groups that the guidance wants at the table

  /** Whether someone stands for a group, the better before the worse. */
  private enum Stands {
    CERTAINLY,
    OPEN,
    FOR_A_PERSON,
    NOT
  }

  /** The list as it is: who is named on it is there, whatever total is stated (decision 0006). */
  private static Status someoneStandsFor(MemberList list, Function<Seated, Stands> group) {
    List<Seated> everyone = seated(list);
    Map<Stands, Range> people = new EnumMap<>(Stands.class);
    everyone.forEach(person -> people.merge(group.apply(person), person.number, Range::plus));
    Range certain = people.getOrDefault(Stands.CERTAINLY, Range.NOBODY);
    Range open = people.getOrDefault(Stands.OPEN, Range.NOBODY);
    Range forAPerson = people.getOrDefault(Stands.FOR_A_PERSON, Range.NOBODY);
    if (certain.fewest > 0) {
      return MET;
    }
    // D-01: only a list known to be whole shows that somebody is missing from it.
    if (certain.most > 0 || open.most > 0 || !nobodyIsUnaccountedFor(list, everyone)) {
      return NOT_ASSESSED;
    }
    if (forAPerson.most > 0) {
      // One of whom it is open whether they have a seat leaves it open.
      return forAPerson.fewest > 0 ? REVIEW : NOT_ASSESSED;
    }
    return someoneIsAMember(list, everyone) ? NOT_MET : NOT_ASSESSED;
  }

  private static boolean someoneIsAMember(MemberList list, List<Seated> everyone) {
    return fewest(everyone) > 0
        || list.statedTotal()
            .filter(total -> total.precision() != Count.Precision.ABOUT && total.number() > 0)
            .isPresent();
  }

  /** The best of what someone sits as and of the further kinds that they could stand for (5.3). */
  private static Stands best(Seated person, BiFunction<Seat, Branch, Stands> as) {
    // The branch is that of the seat; of a further hat none is recorded.
    Stream<Stands> hats = person.hats.stream().map(hat -> as.apply(hat, Branch.NOT_RECORDED));
    return Stream.concat(Stream.of(as.apply(person.seat, person.branch)), hats)
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  // MEM-03: at least one member sits for a charity or an advocacy group

  private static Stands charities(Seated person) {
    return best(
        person,
        (kind, branch) ->
            switch (kind) {
              case CHARITY_OR_ADVOCACY -> Stands.CERTAINLY;
              case NOT_RECORDED -> Stands.OPEN;
              default -> Stands.NOT;
            });
  }

  // MEM-04: at least one commissioner is a member

  private static Stands commissioners(Seated person) {
    return best(
        person,
        (kind, branch) ->
            switch (kind) {
              // App 3 puts the council's under commissioners.
              case COMMISSIONER, LOCAL_AUTHORITY -> Stands.CERTAINLY;
              // D-06.
              case PROFESSIONAL, NOT_RECORDED -> Stands.OPEN;
              default -> Stands.NOT;
            });
  }

  // MEM-05: at least one provider is a member

  private static Stands providers(Seated person) {
    return best(
        person,
        (kind, branch) ->
            switch (kind) {
              case PROVIDER -> Stands.CERTAINLY;
              // "and PROVIDER if trust employee".
              case CLINICAL_PROFESSIONAL -> asAClinician(person.jobs);
              // D-06.
              case PROFESSIONAL, NOT_RECORDED -> Stands.OPEN;
              default -> Stands.NOT;
            });
  }

  private static Stands asAClinician(List<Job> current) {
    return current.stream()
        .map(
            job ->
                switch (job.organisation()) {
                  case LOCAL_TRUST, INDEPENDENT_MATERNITY_PROVIDER -> Stands.CERTAINLY;
                  case NOT_RECORDED -> Stands.OPEN;
                  case OTHER_TRUST -> Stands.FOR_A_PERSON;
                  default -> Stands.NOT;
                })
        .min(Comparator.naturalOrder())
        .orElse(Stands.OPEN);
  }

  // MEM-06: Healthwatch is a member, or from a day on any statutory partner

  private static Status healthwatchIsAMember(Mvp mvp, LocalDate day) {
    boolean succeeded =
        Optional.ofNullable(mvp.settings().get("healthwatchEnded"))
            .map(LocalDate::parse)
            .filter(ended -> !day.isBefore(ended))
            .isPresent();
    return someoneStandsFor(
        mvp.memberList(),
        person ->
            best(
                person,
                (kind, branch) ->
                    switch (kind) {
                      case STATUTORY_PARTNER ->
                          succeeded ? Stands.CERTAINLY : asHealthwatch(branch);
                      case NOT_RECORDED -> Stands.OPEN;
                      default -> Stands.NOT;
                    }));
  }

  private static Stands asHealthwatch(Branch branch) {
    return switch (branch) {
      case HEALTHWATCH -> Stands.CERTAINLY;
      case NOT_RECORDED -> Stands.OPEN;
      default -> Stands.NOT;
    };
  }

  // MEM-07: at least one clinical or managerial professional is a member

  private static Stands professionals(Seated person) {
    return best(
        person,
        (kind, branch) ->
            switch (kind) {
              case CLINICAL_PROFESSIONAL, MANAGERIAL_PROFESSIONAL -> Stands.CERTAINLY;
              // D-06.
              case PROFESSIONAL, NOT_RECORDED -> Stands.OPEN;
              default -> Stands.NOT;
            });
  }

  // MEM-08: commissioners, providers, and women with families sit together

  private static Status allThreeSidesAreAtTheTable(Mvp mvp) {
    Who who = Who.counts(mvp);
    MemberList list = mvp.memberList();
    return worst(
        List.of(
            someoneStandsFor(list, Twins::commissioningSide),
            someoneStandsFor(list, Twins::providingSide),
            someoneStandsFor(list, who::areWomenAndFamilies)));
  }

  private static Stands commissioningSide(Seated person) {
    return best(
        person,
        (kind, branch) ->
            switch (kind) {
              case COMMISSIONER -> Stands.CERTAINLY;
              case LOCAL_AUTHORITY -> Stands.FOR_A_PERSON;
              case PROFESSIONAL, NOT_RECORDED -> Stands.OPEN;
              default -> Stands.NOT;
            });
  }

  private static Stands providingSide(Seated person) {
    return best(
        person,
        (kind, branch) ->
            switch (kind) {
              // D-07: whoever employs the clinician.
              case PROVIDER, CLINICAL_PROFESSIONAL -> Stands.CERTAINLY;
              case PROFESSIONAL, NOT_RECORDED -> Stands.OPEN;
              default -> Stands.NOT;
            });
  }

  // MEM-09: recent users are among the service users

  private static Status recentUsersAreAmongTheServiceUsers(Mvp mvp, LocalDate day) {
    Who who = Who.counts(mvp);
    Optional<Integer> months =
        Optional.ofNullable(mvp.settings().get("recentMonths")).map(Integer::valueOf);
    Function<Seated, Counts> recent = person -> isRecent(person, months, day);
    return onEveryReading(
        mvp.memberList(),
        person -> who.countsStrictly(person).and(recent.apply(person)),
        person -> who.countsLeniently(person).and(recent.apply(person)),
        world -> world.counting > 0);
  }

  /** 5.2 rows 1 to 3 and AMB-14: by the period that was set, and else by the declared kind. */
  private static Counts isRecent(Seated person, Optional<Integer> months, LocalDate day) {
    Optional<LocalDate> used = person.lastUsed.filter(last -> !last.isAfter(day));
    if (person.use == ServiceUse.CURRENT) {
      return Counts.YES;
    }
    if (months.isPresent() && used.isPresent()) {
      if (used.get().plusMonths(months.get()).isBefore(day)) {
        return Counts.NO;
      }
      // A record that contradicts itself: they have never used the services.
      return person.use == ServiceUse.NEVER || person.use == ServiceUse.ADVOCATE
          ? Counts.OPEN
          : Counts.YES;
    }
    return switch (person.use) {
      case CURRENT, RECENT -> Counts.YES;
      case PAST, NEVER, ADVOCATE -> Counts.NO;
      // D-06; the family of a recent user is recent, and of which user it is is not said.
      case SOME_TIME, FAMILY, ELSEWHERE, NOT_RECORDED -> Counts.OPEN;
    };
  }

  // MEM-10: everybody can give feedback, and can become a member

  private static Status everybodyCanTakePart(Arrangements arrangements) {
    Set<Answer> routes = EnumSet.of(arrangements.feedbackRoute(), arrangements.membershipRoute());
    if (routes.contains(Answer.NO)) {
      return NOT_MET;
    }
    return routes.contains(Answer.NOT_RECORDED) ? NOT_ASSESSED : MET;
  }

  // MEM-11: members from trust and commissioner are in no way above the service users

  private static Status staffHaveNoMoreWeight(Mvp mvp) {
    Answer more =
        mvp.termsOfReference()
            .map(TermsOfReference::staffHaveMoreWeight)
            .orElse(Answer.NOT_RECORDED);
    return switch (more) {
      case YES -> NOT_MET;
      case NO -> MET;
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  // MEM-13, MEM-15, CHR-05 and CHR-10: no software can judge it

  /** By the last answer that was given by the day, while it holds. */
  static Status asAPersonSays(String requirement, Mvp mvp, LocalDate day) {
    int months = Integer.parseInt(mvp.settings().getOrDefault("answersLast", "12"));
    List<PersonsAnswer> given =
        mvp.answers().stream()
            .filter(answer -> answer.requirement().equals(requirement))
            .filter(answer -> !answer.on().isAfter(day))
            .sorted(Comparator.comparing(PersonsAnswer::on))
            .toList();
    if (given.isEmpty()) {
      return ASK_A_PERSON;
    }
    PersonsAnswer last = given.get(given.size() - 1);
    if (day.isAfter(last.until().orElse(last.on().plusMonths(months)))) {
      return ASK_A_PERSON;
    }
    return last.holds() ? MET : NOT_MET;
  }

  // MEM-14: the partnership does not hang on one or two people

  private static Status itHangsOnMoreThanTwoPeople(Mvp mvp) {
    List<List<Post>> tasks =
        List.of(
            List.of(Post.CHAIR, Post.LEAD),
            List.of(Post.VICE_CHAIR),
            List.of(Post.SECRETARY),
            List.of(Post.OUTREACH_LEAD));
    Post[] posts = tasks.stream().flatMap(List::stream).toArray(Post[]::new);
    int people = holders(mvp, posts).size();
    if (people > 2) {
      // D-08: whatever else is unknown.
      return MET;
    }
    boolean allKnown =
        tasks.stream()
            .allMatch(
                task ->
                    !Collections.disjoint(task, mvp.vacantPosts())
                        || !holders(mvp, task.toArray(Post[]::new)).isEmpty());
    // Of nobody one cannot say that it hangs on them.
    return allKnown && people > 0 ? NOT_MET : NOT_ASSESSED;
  }

  // The member list: whom it leaves out

  private static boolean nobodyIsUnaccountedFor(MemberList list, List<Seated> everyone) {
    long listed = fewest(everyone);
    Optional<Count> exact = list.statedTotal().filter(Count::isExact);
    // D-03: members beyond those listed are of unknown kind.
    if (isComplete(list)) {
      return exact.map(Count::number).orElse(atLeastStated(list)) <= most(everyone);
    }
    return exact.isPresent() && exact.get().number() <= listed;
  }

  // The member list

  /**
   * People on the list who have a seat or may have one, one by one or as a group.
   *
   * @param jobs those that they hold now, on leave or not
   */
  private record Seated(
      Standing standing,
      Seat seat,
      Branch branch,
      ServiceUse use,
      Optional<LocalDate> lastUsed,
      List<Seat> hats,
      List<Job> jobs,
      Range number) {

    boolean worksForTheServices() {
      return jobs.stream()
          .map(Job::organisation)
          .anyMatch(
              EnumSet.of(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER)::contains);
    }
  }

  /** Everyone but those without a seat: guests and former members do not count (5.2 row 12). */
  private static List<Seated> seated(MemberList list) {
    List<Seated> seated = new ArrayList<>();
    for (Member m : list.members()) {
      Range one = ifSeated(m.standing(), Range.exactly(1));
      List<Job> jobs = m.jobs().filter(job -> job.held() != Tenure.FORMER).toList();
      seated.add(
          new Seated(
              m.standing(),
              m.seat(),
              m.branch(),
              m.serviceUse(),
              m.servicesLastUsed(),
              m.hats(),
              jobs,
              one));
    }
    for (MemberGroup g : list.groups()) {
      Range number = ifSeated(g.standing(), Range.of(g.count()));
      seated.add(
          new Seated(
              g.standing(),
              g.seat(),
              g.branch(),
              g.serviceUse(),
              Optional.empty(),
              List.of(),
              List.of(),
              number));
    }
    seated.removeIf(person -> person.standing == Standing.NO_SEAT);
    return seated;
  }

  private static Range ifSeated(Standing standing, Range number) {
    return standing == Standing.NOT_RECORDED ? new Range(0, number.most) : number;
  }

  private static long fewest(List<Seated> people) {
    return people.stream().mapToLong(person -> person.number.fewest).sum();
  }

  private static long most(List<Seated> people) {
    return people.stream().map(person -> person.number.most).reduce(0L, Range::sum);
  }

  private static boolean isComplete(MemberList list) {
    return list.complete() == Answer.YES;
  }

  private static long atLeastStated(MemberList list) {
    return list.statedTotal()
        .filter(total -> total.precision() == Count.Precision.AT_LEAST)
        .map(Count::number)
        .orElse(0L);
  }

  /** From how many to how many people there are. */
  private record Range(long fewest, long most) {
    static final long ENDLESS = Long.MAX_VALUE;
    static final Range NOBODY = exactly(0);

    static Range exactly(long number) {
      return new Range(number, number);
    }

    static Range of(Count count) {
      return switch (count.precision()) {
        case EXACT -> exactly(count.number());
        case AT_LEAST -> new Range(count.number(), ENDLESS);
        // D-04: decides nothing, either way.
        case ABOUT -> new Range(0, ENDLESS);
      };
    }

    static long sum(long a, long b) {
      return a == ENDLESS || b == ENDLESS ? ENDLESS : a + b;
    }

    Range plus(Range other) {
      return new Range(fewest + other.fewest, sum(most, other.most));
    }

    long upTo(long limit) {
      return Math.min(most, limit);
    }

    Set<Long> ends() {
      return fewest == most ? Set.of(fewest) : Set.of(fewest, most);
    }
  }

  // CHR-01 to CHR-03: who leads

  private static List<Member> holders(Mvp mvp, Post... posts) {
    List<Post> any = List.of(posts);
    return mvp.memberList().members().stream()
        .filter(member -> member.offices().anyMatch(office -> any.contains(office.office())))
        .toList();
  }

  private static List<Member> chairs(Mvp mvp) {
    return holders(mvp, Post.CHAIR, Post.LEAD);
  }

  /** With a lead in post, a vacant post of chair is none, and the other way round. */
  private static boolean chairIsVacant(Mvp mvp) {
    return Stream.of(Post.CHAIR, Post.LEAD)
        .filter(mvp.vacantPosts()::contains)
        .anyMatch(post -> chairs(mvp).isEmpty() || !holders(mvp, post).isEmpty());
  }

  /** Vice-chairs of whom it is recorded in these words whether they act as chair. */
  private static List<Member> viceChairs(Mvp mvp, Predicate<Answer> acting) {
    return mvp.memberList().members().stream()
        .filter(member -> offices(member, Post.VICE_CHAIR).map(Office::acting).anyMatch(acting))
        .toList();
  }

  private static Stream<Office> offices(Member member, Post post) {
    return member.offices().filter(office -> office.office() == post);
  }

  /** The offices that make someone a chair. */
  private static Stream<Office> chairOffices(Member member) {
    return Stream.concat(offices(member, Post.CHAIR), offices(member, Post.LEAD));
  }

  /** A post that is both held and vacant, or of which nothing is recorded, settles the matter. */
  private static Optional<Status> beforeAnyoneIsLookedAt(Mvp mvp) {
    boolean held = !chairs(mvp).isEmpty();
    if (held && chairIsVacant(mvp)) {
      return Optional.of(REVIEW);
    }
    // D-10: a chair who is not recorded is not a vacancy.
    return held || chairIsVacant(mvp) ? Optional.empty() : Optional.of(NOT_ASSESSED);
  }

  /** Whoever holds the chair, or else acts while it is vacant (5.1 row 2). */
  private static List<Member> peopleInTheChair(Mvp mvp) {
    return chairIsVacant(mvp) ? viceChairs(mvp, Answer.YES::equals) : chairs(mvp);
  }

  // CHR-01: a service user leads

  /** Whether a leader is a service user. */
  private enum Leader {
    USER,
    FOR_A_PERSON,
    NOT_RECORDED,
    NO_USER
  }

  static Status theChairIsAServiceUser(Mvp mvp) {
    return beforeAnyoneIsLookedAt(mvp)
        .orElseGet(() -> chairIsVacant(mvp) ? whileTheChairIsVacant(mvp) : oneChairIsAUser(mvp));
  }

  /** One service user among several chairs is enough (5.1 rows 18 to 20). */
  private static Status oneChairIsAUser(Mvp mvp) {
    Set<Leader> chairs = asLeaders(chairs(mvp));
    if (chairs.contains(Leader.USER)) {
      return MET;
    }
    if (chairs.contains(Leader.NOT_RECORDED)) {
      return NOT_ASSESSED;
    }
    return chairs.contains(Leader.FOR_A_PERSON) ? REVIEW : NOT_MET;
  }

  private static Status whileTheChairIsVacant(Mvp mvp) {
    Set<Leader> acting = asLeaders(viceChairs(mvp, Answer.YES::equals));
    if (!acting.isEmpty()) {
      // 5.1 row 2: the sources do not speak of interim leadership.
      if (acting.contains(Leader.USER) || acting.contains(Leader.FOR_A_PERSON)) {
        return REVIEW;
      }
      if (acting.contains(Leader.NOT_RECORDED)) {
        return NOT_ASSESSED;
      }
    }
    Set<Leader> perhaps = asLeaders(viceChairs(mvp, Answer.NOT_RECORDED::equals));
    perhaps.remove(Leader.NO_USER);
    // 5.1 row 1, unless somebody may be acting who would be row 2.
    return perhaps.isEmpty() ? NOT_MET : NOT_ASSESSED;
  }

  private static Set<Leader> asLeaders(List<Member> members) {
    Set<Leader> leaders = EnumSet.noneOf(Leader.class);
    members.forEach(member -> leaders.add(asLeader(member)));
    return leaders;
  }

  private static Leader asLeader(Member member) {
    boolean sitsAsOne = SEATS_OF_SERVICE_USERS.contains(member.seat());
    return switch (member.serviceUse()) {
      // 5.1 rows 24 and 25: family, and users of long ago, are users.
      case CURRENT, RECENT, PAST, SOME_TIME, FAMILY -> Leader.USER;
      // 5.2 row 6: whether "local" matters is not settled.
      case ELSEWHERE -> Leader.FOR_A_PERSON;
      // 5.1 rows 8 and 9: an advocate may chair, a health professional is none.
      case ADVOCATE -> isHealthProfessional(member) ? Leader.NO_USER : Leader.USER;
      // 5.1 row 15, unless the seat says otherwise.
      case NEVER -> sitsAsOne ? Leader.FOR_A_PERSON : Leader.NO_USER;
      // 5.1 row 22.
      case NOT_RECORDED -> sitsAsOne ? Leader.USER : Leader.NOT_RECORDED;
    };
  }

  private static boolean isHealthProfessional(Member member) {
    return member.seat() == Seat.CLINICAL_PROFESSIONAL
        || member
            .jobs()
            .filter(job -> job.held() != Tenure.FORMER)
            .map(Job::job)
            .anyMatch(
                EnumSet.of(
                        Occupation.MIDWIFE, Occupation.DOCTOR, Occupation.OTHER_HEALTH_PROFESSIONAL)
                    ::contains);
  }

  // CHR-02: the chair is paid

  static Status theChairIsOfferedPayment(Mvp mvp) {
    return beforeAnyoneIsLookedAt(mvp)
        .orElseGet(
            () ->
                worst(
                    peopleInTheChair(mvp).stream()
                        .flatMap(
                            leader ->
                                chairIsVacant(mvp)
                                    ? offices(leader, Post.VICE_CHAIR)
                                    : chairOffices(leader))
                        .map(Twins::paymentFor)
                        .toList()));
  }

  private static Status paymentFor(Office office) {
    return switch (office.payment()) {
      // 5.1 row 17: what was offered and declined was offered.
      case OFFERED_AND_ACCEPTED, OFFERED_AND_DECLINED, OFFERED -> MET;
      // 5.1 row 16.
      case NOT_OFFERED -> NOT_MET;
      // 5.1 row 23.
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  /** The worst of several; of nobody nothing can be said (5.1 row 1). */
  private static Status worst(Collection<Status> statuses) {
    return Stream.of(NOT_MET, NOT_ASSESSED, REVIEW, MET)
        .filter(statuses::contains)
        .findFirst()
        .orElse(NOT_ASSESSED);
  }

  // CHR-03: the chair is independent

  static Status theChairIsIndependent(Mvp mvp) {
    return beforeAnyoneIsLookedAt(mvp).orElseGet(() -> independence(peopleInTheChair(mvp)));
  }

  private static Status independence(List<Member> leaders) {
    List<Member> others =
        leaders.stream().filter(leader -> independence(leader) != NOT_MET).toList();
    if (others.size() == leaders.size() || others.isEmpty()) {
      return worst(leaders.stream().map(Twins::independence).toList());
    }
    // 5.1 row 19: one has a conflict; does an independent service user lead beside them?
    Set<Status> beside = EnumSet.noneOf(Status.class);
    others.forEach(other -> beside.add(isAnIndependentServiceUser(other)));
    if (beside.contains(MET)) {
      return REVIEW;
    }
    if (beside.contains(REVIEW)) {
      return REVIEW;
    }
    return beside.contains(NOT_ASSESSED) ? NOT_ASSESSED : NOT_MET;
  }

  /** Both at once, of one who has no conflict. */
  private static Status isAnIndependentServiceUser(Member leader) {
    Leader user = asLeader(leader);
    Status independent = independence(leader);
    if (user == Leader.NO_USER) {
      return NOT_MET;
    }
    if (user == Leader.NOT_RECORDED || independent == NOT_ASSESSED) {
      return NOT_ASSESSED;
    }
    return user == Leader.FOR_A_PERSON ? REVIEW : independent;
  }

  private static Status independence(Member leader) {
    Set<Status> found = EnumSet.of(MET);
    leader.jobs().forEach(job -> found.add(independenceIn(job, leader)));
    found.add(whatTheSeatTells(leader));
    found.add(saysWhetherThereIsARoleIn(Organisation.LOCAL_TRUST, leader));
    found.add(saysWhetherThereIsARoleIn(Organisation.LOCAL_COMMISSIONER, leader));
    return worst(found);
  }

  /** 5.1 row 14: a role that is not recorded is not "none". */
  private static Status saysWhetherThereIsARoleIn(Organisation organisation, Member leader) {
    return leader.noRoleIn().contains(organisation)
            || leader.jobs().anyMatch(job -> job.organisation() == organisation)
        ? MET
        : NOT_ASSESSED;
  }

  /** Whoever sits as staff has a role somewhere; where, a job on record may tell. */
  private static Status whatTheSeatTells(Member leader) {
    if (leader
        .jobs()
        .filter(job -> job.held() != Tenure.FORMER)
        .anyMatch(job -> tellsWhy(job, leader.seat()))) {
      return MET;
    }
    boolean noneInTheTrust = leader.noRoleIn().contains(Organisation.LOCAL_TRUST);
    boolean noneWithTheCommissioner = leader.noRoleIn().contains(Organisation.LOCAL_COMMISSIONER);
    return switch (leader.seat()) {
      // 5.1 row 4; or a contradiction; or row 14.
      case COMMISSIONER -> {
        if (noneWithTheCommissioner) {
          yield REVIEW;
        }
        yield leader.branch() == Branch.MATERNITY_COMMISSIONING ? NOT_MET : NOT_ASSESSED;
      }
      // 5.1 row 7.
      case LOCAL_AUTHORITY -> REVIEW;
      // 5.1 row 14, or a contradiction; of a clinician row 9.
      case PROVIDER, CLINICAL_PROFESSIONAL, MANAGERIAL_PROFESSIONAL ->
          noneInTheTrust ? REVIEW : NOT_ASSESSED;
      // It may be either.
      case PROFESSIONAL -> noneInTheTrust && noneWithTheCommissioner ? REVIEW : NOT_ASSESSED;
      case SERVICE_USER, FAMILY, CHARITY_OR_ADVOCACY, STATUTORY_PARTNER, OTHER, NOT_RECORDED -> MET;
    };
  }

  /** Whether a job is one for which someone may sit so; with nobody knows whom, it may be. */
  private static boolean tellsWhy(Job job, Seat seat) {
    boolean provides =
        switch (job.organisation()) {
          case LOCAL_TRUST, OTHER_TRUST, INDEPENDENT_MATERNITY_PROVIDER, NOT_RECORDED -> true;
          default -> false;
        };
    boolean commissions =
        switch (job.organisation()) {
          case LOCAL_COMMISSIONER, OTHER_COMMISSIONER, NOT_RECORDED -> true;
          default -> false;
        };
    boolean council =
        switch (job.organisation()) {
          case LOCAL_AUTHORITY, NOT_RECORDED -> true;
          default -> false;
        };
    boolean practises =
        switch (job.job()) {
          case MIDWIFE, DOCTOR, OTHER_HEALTH_PROFESSIONAL -> true;
          default -> false;
        };
    return switch (seat) {
      case COMMISSIONER -> commissions;
      case LOCAL_AUTHORITY -> council;
      case PROVIDER -> provides;
      case CLINICAL_PROFESSIONAL -> provides || practises;
      case MANAGERIAL_PROFESSIONAL -> provides || commissions || council;
      case PROFESSIONAL -> provides || commissions || council || practises;
      default -> false;
    };
  }

  private static Status independenceIn(Job job, Member leader) {
    if (job.held() == Tenure.FORMER) {
      // 5.1 row 13: the sources set no waiting time.
      return MET;
    }
    boolean local =
        job.organisation() == Organisation.LOCAL_TRUST
            || job.organisation() == Organisation.LOCAL_COMMISSIONER;
    if (local && leader.noRoleIn().contains(job.organisation())) {
      // The record contradicts itself.
      return REVIEW;
    }
    return switch (job.organisation()) {
      case LOCAL_TRUST, LOCAL_COMMISSIONER ->
          switch (job.field()) {
            // 5.1 rows 3, 4 and 12.
            case MATERNITY -> NOT_MET;
            // 5.1 row 5.
            case NOT_MATERNITY -> REVIEW;
            // 5.1 row 14, unless trade or seat tell that it is row 3 or 4.
            case NOT_RECORDED -> mustBeMaternity(job, leader) ? NOT_MET : NOT_ASSESSED;
          };
      // 5.1 rows 6, 7, 8 and 10.
      case OTHER_TRUST, OTHER_COMMISSIONER, LOCAL_AUTHORITY, HOST, INDEPENDENT_MATERNITY_PROVIDER ->
          REVIEW;
      case PRIVATE_CLIENTS, CHARITY, OTHER -> independenceElsewhere(job);
      // 5.1 row 14.
      case NOT_RECORDED -> NOT_ASSESSED;
    };
  }

  private static boolean mustBeMaternity(Job job, Member leader) {
    return job.organisation() == Organisation.LOCAL_TRUST
        ? job.job() == Occupation.MIDWIFE
        : leader.seat() == Seat.COMMISSIONER && leader.branch() == Branch.MATERNITY_COMMISSIONING;
  }

  /** In no trust, CCG, ICB or council, and not with the host. */
  private static Status independenceElsewhere(Job job) {
    if (job.job() == Occupation.MIDWIFE || job.job() == Occupation.DOCTOR) {
      // 5.1 row 9.
      return REVIEW;
    }
    return switch (job.paidBy()) {
      // 5.1 rows 8 and 26; no payer of its own is recorded where the organisation itself pays.
      case NOT_RECORDED, PRIVATE_CLIENTS, CHARITY, OTHER -> MET;
      // 5.1 row 8: say who pays.
      case LOCAL_TRUST,
          LOCAL_COMMISSIONER,
          OTHER_TRUST,
          OTHER_COMMISSIONER,
          LOCAL_AUTHORITY,
          HOST,
          INDEPENDENT_MATERNITY_PROVIDER ->
          REVIEW;
    };
  }

  // CHR-04: there is a vice-chair, and chair and vice-chair have their time covered

  static Status thereIsAViceChairAndBothAreCovered(Mvp mvp) {
    boolean vacant = mvp.vacantPosts().contains(Post.VICE_CHAIR);
    List<Member> chairs = chairs(mvp);
    List<Member> vices = viceChairsBesideTheChair(mvp);
    if (!vices.isEmpty()) {
      // Both held and vacant: the record contradicts itself.
      return vacant ? REVIEW : bothAreCovered(mvp, vices);
    }
    if (chairs.size() > 1) {
      // Co-chairs cover for each other (CHR-04; 5.1 row 21).
      return NOT_APPLICABLE;
    }
    // 5.1 row 21; D-10.
    return vacant ? NOT_MET : NOT_ASSESSED;
  }

  /** A chair who is recorded as vice-chair as well is none (decision 0006). */
  private static List<Member> viceChairsBesideTheChair(Mvp mvp) {
    List<Member> chairs = chairs(mvp);
    return holders(mvp, Post.VICE_CHAIR).stream().filter(vice -> !chairs.contains(vice)).toList();
  }

  private static Status bothAreCovered(Mvp mvp, List<Member> vices) {
    List<Member> chairs = chairs(mvp);
    List<Member> staff = vices.stream().filter(Twins::isStaff).toList();
    List<Status> found = new ArrayList<>();
    // AMB-22: a vice-chair in work time is owed no fee, and is for a person to look at.
    staff.forEach(vice -> found.add(REVIEW));
    Stream<Office> viceOffices =
        vices.stream()
            .filter(vice -> !staff.contains(vice))
            .flatMap(vice -> offices(vice, Post.VICE_CHAIR));
    Stream<Office> chairOffices = chairs.stream().flatMap(Twins::chairOffices);
    Stream.concat(viceOffices, chairOffices).map(Twins::paymentFor).forEach(found::add);
    if (chairs.isEmpty() && !chairIsVacant(mvp)) {
      // D-10: there may be a chair, whose time may be covered or not.
      found.add(NOT_ASSESSED);
    }
    return worst(found);
  }

  /** AMB-22: by the seat, or by a job in the local trust or with the local commissioner. */
  private static boolean isStaff(Member vice) {
    return SEATS_OF_STAFF.contains(vice.seat())
        || vice.jobs()
            .filter(job -> job.held() != Tenure.FORMER)
            .map(Job::organisation)
            .anyMatch(
                EnumSet.of(Organisation.LOCAL_TRUST, Organisation.LOCAL_COMMISSIONER)::contains);
  }

  // CHR-06: the terms of reference say how a chair is chosen

  private static Status theTermsSayHowTheChairIsChosen(Mvp mvp) {
    if (mvp.termsOfReference().filter(terms -> terms.exists() == Answer.NO).isPresent()) {
      // "See GOV-03": terms that there are not are asked for by GOV-01.
      return NOT_APPLICABLE;
    }
    boolean covered = says(mvp, TermsOfReference::covers);
    boolean leftOut = says(mvp, TermsOfReference::leavesOut);
    if (covered && leftOut) {
      // The record contradicts itself.
      return REVIEW;
    }
    // D-01: only what is known to be left out is missing.
    return covered ? MET : leftOut ? NOT_MET : NOT_ASSESSED;
  }

  private static boolean says(Mvp mvp, Function<TermsOfReference, List<Matter>> matters) {
    return mvp.termsOfReference()
        .map(matters)
        .orElse(List.of())
        .contains(Matter.CHOOSING_THE_CHAIR);
  }

  // CHR-07: chair and vice-chair can plan succession

  private static Status successionIsPlanned(Mvp mvp) {
    boolean vice = !viceChairsBesideTheChair(mvp).isEmpty();
    Answer plan = mvp.arrangements().successionPlan();
    if (vice || plan == Answer.YES) {
      return MET;
    }
    return mvp.vacantPosts().contains(Post.VICE_CHAIR) && plan == Answer.NO
        ? NOT_MET
        : NOT_ASSESSED;
  }

  // CHR-08: chair and vice-chair are trained

  private static Status chairAndViceChairAreTrained(Mvp mvp) {
    List<BudgetLine> training =
        mvp.budget().map(Budget::lines).orElse(List.of()).stream()
            .filter(line -> line.heading() == BudgetHeading.TRAINING)
            .toList();
    if (training.isEmpty()) {
      // D-12.
      return mvp.budget().filter(budget -> budget.complete() == Answer.YES).isPresent()
          ? NOT_MET
          : NOT_ASSESSED;
    }
    boolean allNothing =
        training.stream().allMatch(line -> line.amount().equals(Optional.of(new Money(0))));
    boolean existing = training.stream().anyMatch(line -> line.freeOfCharge().isPresent());
    return !allNothing || existing ? MET : NOT_ASSESSED;
  }
}
