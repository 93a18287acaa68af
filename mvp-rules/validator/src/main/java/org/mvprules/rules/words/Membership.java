package org.mvprules.rules.words;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.mvprules.core.fact.Share;

/**
 * The members as a whole, counted.
 *
 * <p>Service users are counted twice. <em>Strictly</em>: those of whom nobody could doubt it.
 * <em>Leniently</em>: also people with two hats, such as a midwife who has just had a baby. Where
 * facts are missing, each count has a lowest and a highest value.
 *
 * <p>Ways to put a share right are given in whole people, for the least favourable case that the
 * recorded facts allow; 0 means that there is nothing to do, or that no number can be given.
 */
@Word("The members as a whole, counted")
public final class Membership extends Judged {

  private final Tally strict;
  private final Tally lenient;
  private final Bounds family;
  private final Bounds strictRecent;
  private final Bounds lenientRecent;
  private final Map<Group, Long> onlyOthersStandFor;
  private final boolean charitySits;
  private final Bounds fromSeldomHeardGroups;
  private final boolean dayAwaitsAPeriod;
  private final OptionalLong inexactTotal;
  private final List<String> countedOnlyLeniently;

  /**
   * Shows the members as a whole.
   *
   * @param policy the figures and settings in force
   * @param strict who counts if one counts strictly
   * @param lenient who counts if one counts leniently
   * @param family how many of those who count strictly do so as family
   * @param strictRecent how many recent service users there are, counted strictly
   * @param lenientRecent how many recent service users there are, counted leniently
   * @param onlyOthersStandFor headings of the membership list for which nobody stands who counts
   *     strictly, and how many others do
   * @param charitySits whether someone sits for a charity or advocacy group
   * @param fromSeldomHeardGroups how many sit for groups that speak for people who are seldom heard
   * @param dayAwaitsAPeriod whether a day of use is recorded that would decide if a period were set
   * @param inexactTotal the number in a stated total that is not exact, where the list leaves
   *     people out
   * @param countedOnlyLeniently those who count leniently only, in words
   */
  public Membership(
      Policy policy,
      Tally strict,
      Tally lenient,
      Bounds family,
      Bounds strictRecent,
      Bounds lenientRecent,
      Map<Group, Long> onlyOthersStandFor,
      boolean charitySits,
      Bounds fromSeldomHeardGroups,
      boolean dayAwaitsAPeriod,
      OptionalLong inexactTotal,
      List<String> countedOnlyLeniently) {
    super(policy, "the members", "/memberList");
    this.strict = strict;
    this.lenient = lenient;
    this.family = family;
    this.strictRecent = strictRecent;
    this.lenientRecent = lenientRecent;
    this.onlyOthersStandFor = Maps.immutableEnumMap(onlyOthersStandFor);
    this.charitySits = charitySits;
    this.fromSeldomHeardGroups = fromSeldomHeardGroups;
    this.dayAwaitsAPeriod = dayAwaitsAPeriod;
    this.inexactTotal = inexactTotal;
    this.countedOnlyLeniently = List.copyOf(countedOnlyLeniently);
  }

  /**
   * How many members there are.
   *
   * @return within bounds
   */
  @Word("How many members there are, for use in texts")
  public Bounds members() {
    return strict.members();
  }

  /**
   * How many members there are at least.
   *
   * @return a number of people
   */
  @Word("How many members there are at least")
  public long membersAtLeast() {
    return members().atLeast();
  }

  /**
   * How many members there are at most.
   *
   * @return a number of people
   */
  @Word("How many members there are at most")
  public long membersAtMost() {
    return members().atMost();
  }

  /**
   * Whether it is known how many members there are.
   *
   * @return true if the bounds are the same
   */
  @Word("Whether it is known how many members there are")
  public boolean membersKnown() {
    return members().known();
  }

  /**
   * How many are service users or their family, counted strictly.
   *
   * @return within bounds
   */
  @Word("How many are service users or family, counted strictly, for use in texts")
  public Bounds strictServiceUsers() {
    return strict.serviceUsers();
  }

  /**
   * How many are service users or their family, counted leniently.
   *
   * @return within bounds
   */
  @Word("How many are service users or family, counted leniently, for use in texts")
  public Bounds lenientServiceUsers() {
    return lenient.serviceUsers();
  }

  /**
   * Whether both ways of counting lead to the same, known number of service users.
   *
   * @return true if nothing about the count is open
   */
  @Word("Whether the number of service users is known, and the same on both ways of counting")
  public boolean countSettled() {
    return countKnown() && strictServiceUsers().equals(lenientServiceUsers());
  }

  /**
   * Whether it is known how many members there are, and on each way of counting how many of them
   * are service users.
   *
   * @return true if no number is open
   */
  @Word(
      "Whether it is known how many members and, on each way of counting, service users there are")
  public boolean countKnown() {
    return membersKnown() && strictServiceUsers().known() && lenientServiceUsers().known();
  }

  /**
   * How many members of families count with the service users.
   *
   * @return within bounds
   */
  @Word("How many of those who count strictly do so as family, for use in texts")
  public Bounds family() {
    return family;
  }

  /**
   * How many members of families count with the service users at least.
   *
   * @return a number of people
   */
  @Word("How many of those who count strictly do so as family at least")
  public long familyAtLeast() {
    return family.atLeast();
  }

  /**
   * Whether there may be a service user, or family of one, among the members.
   *
   * @return false if nobody can count, however leniently
   */
  @Word("Whether there may be a service user or family of one, however leniently one counts")
  public boolean roomForServiceUsers() {
    return lenientServiceUsers().atMost() > 0;
  }

  /**
   * Whether there may be a service user, or family of one, among the members, counted strictly.
   *
   * @return false if nobody can count strictly
   */
  @Word("Whether there may be a service user or family of one, counted strictly")
  public boolean roomForStrictServiceUsers() {
    return strictServiceUsers().atMost() > 0;
  }

  /**
   * Whether someone sits for a charity or advocacy group.
   *
   * @return true if somebody does for certain
   */
  @Word("Whether someone sits for a charity or advocacy group")
  public boolean charitySits() {
    return charitySits;
  }

  /**
   * How many members sit for charities or groups that speak for people who are seldom heard.
   *
   * @return within bounds: who sits for a charity of which nothing more is recorded, or as what is
   *     not recorded, may be one of them
   */
  @Word("How many members are from groups that are seldom heard, for use in texts")
  public Bounds fromSeldomHeardGroups() {
    return fromSeldomHeardGroups;
  }

  /**
   * How many members sit for charities or groups that speak for people who are seldom heard, at
   * least.
   *
   * @return a number of people
   */
  @Word("How many members are from groups that are seldom heard at least")
  public long fromSeldomHeardGroupsAtLeast() {
    return fromSeldomHeardGroups.atLeast();
  }

  /**
   * How many members sit for charities or groups that speak for people who are seldom heard, at
   * most.
   *
   * @return a number of people
   */
  @Word("How many members are from groups that are seldom heard at most")
  public long fromSeldomHeardGroupsAtMost() {
    return fromSeldomHeardGroups.atMost();
  }

  /**
   * Whether just one member is a service user, or family of one, counted strictly.
   *
   * @return true if it is known to be just one
   */
  @Word("Whether it is known that just one member counts strictly as a service user or family")
  public boolean oneServiceUserAlone() {
    return strictServiceUsers().equals(Bounds.exactly(1));
  }

  /**
   * How many recent service users, or family of such, there are, counted strictly.
   *
   * @return within bounds
   */
  @Word("How many recent service users or their family there are, strictly, for use in texts")
  public Bounds recent() {
    return strictRecent;
  }

  /**
   * Whether there is a recent service user, or family of one, counted strictly.
   *
   * @return true if there is one for certain
   */
  @Word("Whether there is a recent service user or family of one, counted strictly")
  public boolean anyoneRecent() {
    return strictRecent.atLeast() > 0;
  }

  /**
   * Whether there is a recent service user only if one counts leniently.
   *
   * @return true if nobody can be one strictly, and somebody is leniently
   */
  @Word("Whether there is a recent service user or family of one only if one counts leniently")
  public boolean anyoneRecentOnlyLeniently() {
    return strictRecent.atMost() == 0 && lenientRecent.atLeast() > 0;
  }

  /**
   * Whether nobody can be a recent service user, or family of one, on any reading.
   *
   * @return true if nobody can
   */
  @Word("Whether nobody can be a recent service user or family of one, on any reading")
  public boolean nobodyRecent() {
    return lenientRecent.atMost() == 0;
  }

  /**
   * Whether a day of use is recorded, and no period is chosen by which it would decide who is
   * recent.
   *
   * @return true if there is such a member, of whom it cannot be told whether they are recent
   */
  @Word("Whether a day of use is recorded that would decide who is recent if a period were chosen")
  public boolean dayAwaitsAPeriod() {
    return dayAwaitsAPeriod;
  }

  /**
   * Those who count leniently only.
   *
   * @return each in words
   */
  @Word("Those who count leniently only, each in words, for use in texts")
  public List<String> countedOnlyLeniently() {
    return countedOnlyLeniently;
  }

  /**
   * The smallest share that service users can have, counted strictly.
   *
   * @return an exact share
   */
  @Word("The smallest share of the members that service users can have, counted strictly")
  public Share strictShareAtLeast() {
    return strict.shareAtLeast();
  }

  /**
   * The largest share that service users can have, counted strictly.
   *
   * @return an exact share
   */
  @Word("The largest share of the members that service users can have, counted strictly")
  public Share strictShareAtMost() {
    return strict.shareAtMost();
  }

  /**
   * The smallest share that service users can have, counted leniently.
   *
   * @return an exact share
   */
  @Word("The smallest share of the members that service users can have, counted leniently")
  public Share lenientShareAtLeast() {
    return lenient.shareAtLeast();
  }

  /**
   * The largest share that service users can have, counted leniently.
   *
   * @return an exact share
   */
  @Word("The largest share of the members that service users can have, counted leniently")
  public Share lenientShareAtMost() {
    return lenient.shareAtMost();
  }

  /**
   * How many of the members would have to be service users.
   *
   * @param figure the figure for the share
   * @return people, or 0 if it is not known how many members there are
   */
  @Word("How many of the members would have to be service users for a share; 0 if no telling")
  public long serviceUsersNeeded(String figure) {
    Share target = share(figure);
    return membersKnown()
        ? ceilingOf(Math.multiplyExact(target.part(), members().atLeast()), target.whole())
        : 0;
  }

  /**
   * Whether the stated total is only "about" or "at least" so many, and the list leaves people out.
   *
   * @return true if so
   */
  @Word("Whether the stated total is not exact, and nothing else tells how many members there are")
  public boolean inexactTotalStated() {
    return inexactTotal.isPresent() && !membersKnown();
  }

  /**
   * The number in a stated total that is not exact.
   *
   * @return a number of people, or 0 if there is no such total
   */
  @Word("The number in a stated total that is not exact, for use in texts")
  public long numberInTheInexactTotal() {
    return inexactTotal.orElse(0);
  }

  /**
   * How many would have to be service users if the stated total were exact.
   *
   * @param figure the figure for the share
   * @return people, or 0 if no such total is stated
   */
  @Word("How many would have to be service users for a share if the stated total were exact")
  public long serviceUsersNeededOfTheInexactTotal(String figure) {
    Share target = share(figure);
    return ceilingOf(Math.multiplyExact(target.part(), inexactTotal.orElse(0)), target.whole());
  }

  /**
   * How many more of the members would have to turn out to be service users, counted strictly.
   *
   * @param figure the figure for the share
   * @return people, or 0 if it is not known how many members there are
   */
  @Word("How many members of unknown kind would have to be service users for a share")
  public long unknownWhoWouldHaveToCount(String figure) {
    return Math.max(0, serviceUsersNeeded(figure) - strict.serviceUsers().atLeast());
  }

  /**
   * How many service users would have to join, counted strictly.
   *
   * @param figure the figure for the share
   * @return people, or 0 if none is missing or no number can be given
   */
  @Word("How many more service users would have to join for a share, counted strictly")
  public long strictSeatsToAdd(String figure) {
    return seatsToAdd(strict, share(figure));
  }

  /**
   * How many service users would have to join, counted leniently.
   *
   * @param figure the figure for the share
   * @return people, or 0 if none is missing or no number can be given
   */
  @Word("How many more service users would have to join for a share, counted leniently")
  public long lenientSeatsToAdd(String figure) {
    return seatsToAdd(lenient, share(figure));
  }

  /**
   * How many seats of others would have to go to service users, counted strictly.
   *
   * @param figure the figure for the share
   * @return people, or 0 if none is missing or no number can be given
   */
  @Word("How many other seats would have to go to service users for a share, counted strictly")
  public long strictSeatsToSwap(String figure) {
    return seatsToSwap(strict, share(figure));
  }

  /**
   * How many seats of others would have to go to service users, counted leniently.
   *
   * @param figure the figure for the share
   * @return people, or 0 if none is missing or no number can be given
   */
  @Word("How many other seats would have to go to service users for a share, counted leniently")
  public long lenientSeatsToSwap(String figure) {
    return seatsToSwap(lenient, share(figure));
  }

  /**
   * How many fewer others there would have to be, counted strictly.
   *
   * @param figure the figure for the share
   * @return people; 0 if none is missing, if no number can be given, or if nobody counts, since
   *     then nobody would be left
   */
  @Word(
      "How many fewer other members there would have to be for a share, counted strictly; 0 if"
          + " nobody counts")
  public long strictSeatsToShed(String figure) {
    return seatsToShed(strict, share(figure));
  }

  /**
   * How many fewer others there would have to be, counted leniently.
   *
   * @param figure the figure for the share
   * @return as for {@link #strictSeatsToShed}
   */
  @Word(
      "How many fewer other members there would have to be for a share, counted leniently; 0 if"
          + " nobody counts")
  public long lenientSeatsToShed(String figure) {
    return seatsToShed(lenient, share(figure));
  }

  /**
   * How many more others can join before the share of service users falls short.
   *
   * @param figure the figure for the share
   * @return people, or 0 if none can, or the share falls short already
   */
  @Word("How many more other members can join before service users fall short of a share")
  public long headroom(String figure) {
    Share target = share(figure);
    long all = strict.membersWhenFewestCount();
    if (all == Bounds.OPEN || target.part() == 0) {
      return 0;
    }
    return Math.max(0, Math.floorDiv(-shortfall(strict, target), target.part()));
  }

  /**
   * The headings of the membership list that could be left without anyone by giving so many seats
   * to service users.
   *
   * @param figure the figure for the share
   * @return those for which no more others stand than there are seats to give, and nobody else
   */
  @Word("The headings that giving other seats to service users could leave with nobody, for texts")
  public List<Group> headingsThatASwapCouldEmpty(String figure) {
    return headingsOfAtMost(strictSeatsToSwap(figure));
  }

  /**
   * Whether giving so many seats to service users could leave a heading of the membership list
   * without anyone.
   *
   * @param figure the figure for the share
   * @return true if that is so in the worst case
   */
  @Word("Whether giving other seats to service users could leave a heading with nobody")
  public boolean swapCouldEmptyAHeading(String figure) {
    return !headingsThatASwapCouldEmpty(figure).isEmpty();
  }

  /**
   * The headings of the membership list that could be left without anyone by having so many fewer
   * others.
   *
   * @param figure the figure for the share
   * @return those for which no more others stand than there are seats to lapse, and nobody else
   */
  @Word("The headings that having fewer other members could leave with nobody, for texts")
  public List<Group> headingsThatLapsedSeatsCouldEmpty(String figure) {
    return headingsOfAtMost(strictSeatsToShed(figure));
  }

  /**
   * Whether having so many fewer others could leave a heading of the membership list without
   * anyone.
   *
   * @param figure the figure for the share
   * @return true if that is so in the worst case
   */
  @Word("Whether having fewer other members could leave a heading with nobody")
  public boolean lapsedSeatsCouldEmptyAHeading(String figure) {
    return !headingsThatLapsedSeatsCouldEmpty(figure).isEmpty();
  }

  private List<Group> headingsOfAtMost(long seats) {
    return onlyOthersStandFor.keySet().stream()
        .filter(heading -> onlyOthersStandFor.get(heading) <= seats)
        .toList();
  }

  // With a share p/q wanted, s who count and n members, p*n - q*s is what is wanting. Adding k of
  // them makes it good if p*(n+k) <= q*(s+k); giving them r seats if p*n <= q*(s+r); having m fewer
  // others if p*(n-m) <= q*s.

  private static long seatsToAdd(Tally tally, Share target) {
    long gain = target.whole() - target.part();
    return gain == 0 ? 0 : ceilingOf(shortfall(tally, target), gain);
  }

  private static long seatsToSwap(Tally tally, Share target) {
    return ceilingOf(shortfall(tally, target), target.whole());
  }

  private static long seatsToShed(Tally tally, Share target) {
    return tally.serviceUsers().atLeast() == 0
        ? 0
        : ceilingOf(shortfall(tally, target), target.part());
  }

  private static long shortfall(Tally tally, Share target) {
    long all = tally.membersWhenFewestCount();
    return all == Bounds.OPEN
        ? 0
        : Math.subtractExact(
            Math.multiplyExact(target.part(), all),
            Math.multiplyExact(target.whole(), tally.serviceUsers().atLeast()));
  }

  private static long ceilingOf(long number, long by) {
    return number <= 0 ? 0 : -Math.floorDiv(-number, by);
  }
}
