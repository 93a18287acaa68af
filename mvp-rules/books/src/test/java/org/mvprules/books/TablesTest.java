package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.books.Partnerships.advocatesCount;
import static org.mvprules.books.Partnerships.answered;
import static org.mvprules.books.Partnerships.budget;
import static org.mvprules.books.Partnerships.chair;
import static org.mvprules.books.Partnerships.chairWhoIs;
import static org.mvprules.books.Partnerships.clinicianOf;
import static org.mvprules.books.Partnerships.compliant;
import static org.mvprules.books.Partnerships.declaringNoneBut;
import static org.mvprules.books.Partnerships.ledBy;
import static org.mvprules.books.Partnerships.listOf;
import static org.mvprules.books.Partnerships.midwifeInTheTrust;
import static org.mvprules.books.Partnerships.others;
import static org.mvprules.books.Partnerships.paid;
import static org.mvprules.books.Partnerships.partnership;
import static org.mvprules.books.Partnerships.serviceUser;
import static org.mvprules.books.Partnerships.setting;
import static org.mvprules.books.Partnerships.shopkeeper;
import static org.mvprules.books.Partnerships.sitting;
import static org.mvprules.books.Partnerships.training;
import static org.mvprules.books.Partnerships.undeclared;
import static org.mvprules.books.Partnerships.unknown;
import static org.mvprules.books.Partnerships.users;
import static org.mvprules.books.Partnerships.usersAndOthers;
import static org.mvprules.books.Partnerships.vacant;
import static org.mvprules.books.Partnerships.viceChair;
import static org.mvprules.rules.Status.ASK_A_PERSON;
import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.PersonsAnswer;
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
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Note;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * Rules and twins against the decision tables of the requirements, row by row.
 *
 * <p>What is expected here was taken from the tables by hand; section 7 wins where it differs.
 */
class TablesTest {

  private static final Share A_THIRD = new Share(1, 3);

  private static final MvpValidator VALIDATOR = MvpValidator.of(Books.national());
  private static final LocalDate DAY = LocalDate.parse(Books.FIRST_DAY);

  /** What the twins say, which the rules have to say as well. */
  private static Map<String, Status> judge(Mvp mvp) {
    return judge(mvp, DAY);
  }

  private static Map<String, Status> judge(Mvp mvp, LocalDate day) {
    Map<String, Status> twins = Twins.judge(mvp, A_THIRD, day);
    Map<String, Status> rules = new LinkedHashMap<>();
    Map<String, Strength> strengths = new LinkedHashMap<>();
    for (AssessedRequirement each : VALIDATOR.validate(mvp, day).requirements()) {
      // Of payment and budget other twins give their opinion.
      if (twins.containsKey(each.id())) {
        rules.put(each.id(), each.status());
        strengths.put(each.id(), each.strength());
      }
    }
    assertThat(rules).as("what the rules say").isEqualTo(twins);
    assertThat(strengths).as("how firmly the rules ask").isEqualTo(Twins.strengths(mvp));
    return twins;
  }

  private static Status status(String requirement, Mvp mvp) {
    return status(requirement, mvp, DAY);
  }

  private static Status status(String requirement, Mvp mvp, LocalDate day) {
    return judge(mvp, day).get(requirement);
  }

  /** The notes that come with a requirement, of which the twins say nothing. */
  private static List<Note> notes(String requirement, Mvp mvp) {
    return VALIDATOR.validate(mvp, DAY).requirement(requirement).notes();
  }

  private static final Set<String> FOR_A_PERSON = Set.of("MEM-13", "MEM-15", "CHR-05", "CHR-10");

  @Test
  void aPartnershipAsTheGuidanceAsksMeetsEverything() {
    assertThat(judge(compliant()))
        .allSatisfy(
            (id, status) ->
                assertThat(status).isEqualTo(FOR_A_PERSON.contains(id) ? ASK_A_PERSON : MET));
  }

  @Test
  void ofAPartnershipWithoutAnyFactsNothingIsAssessed() {
    assertThat(judge(partnership(MemberList.NOT_RECORDED)))
        .allSatisfy(
            (id, status) ->
                assertThat(status)
                    .isEqualTo(FOR_A_PERSON.contains(id) ? ASK_A_PERSON : NOT_ASSESSED));
  }

  @Test
  void everyRequirementOfMembersAndChairIsThereButNotesAndThoseOfOtherBooks() {
    // MEM-02, 12, 16 and CHR-11 are notes (D-17); CHR-09 belongs to South East London (D-13).
    assertThat(judge(compliant()).keySet())
        .containsExactlyInAnyOrder(
            "MEM-01 MEM-03 MEM-04 MEM-05 MEM-06 MEM-07 MEM-08 MEM-09 MEM-10 MEM-11 MEM-13 MEM-14"
                .concat(" MEM-15 CHR-01 CHR-02 CHR-03 CHR-04 CHR-05 CHR-06 CHR-07 CHR-08 CHR-10")
                .concat(" PAY-08 BEN-01 BEN-07 BEN-08 BEN-09")
                .split(" "));
  }

  @Test
  void theOrderOfMembersDoesNotMatterAndEveryStatusHappens() {
    Map<String, Set<Status>> happened = new TreeMap<>();
    Random random = new Random(1);
    RandomGenerator<Mvp> partnerships = Mvps.partnerships().generator(1000);
    for (int i = 0; i < 5000; i++) {
      Mvp mvp = partnerships.next(random).value();
      Map<String, Status> statuses = Twins.judge(mvp, A_THIRD, Mvps.JUDGED_ON);
      assertThat(Twins.judge(Mvps.shuffled(mvp, i), A_THIRD, Mvps.JUDGED_ON)).isEqualTo(statuses);
      statuses.forEach(
          (id, status) ->
              happened.computeIfAbsent(id, any -> EnumSet.noneOf(Status.class)).add(status));
    }
    Set<Status> three = EnumSet.of(MET, NOT_MET, NOT_ASSESSED);
    Set<Status> four = EnumSet.of(MET, NOT_MET, REVIEW, NOT_ASSESSED);
    for (String id : happened.keySet()) {
      Set<Status> expected =
          switch (id) {
            // Nobody answers here.
            case "MEM-13", "MEM-15", "CHR-05", "CHR-10" -> EnumSet.of(ASK_A_PERSON);
            case "CHR-04", "CHR-06" ->
                EnumSet.of(MET, NOT_MET, REVIEW, NOT_ASSESSED, NOT_APPLICABLE);
            case "MEM-01",
                "MEM-05",
                "MEM-08",
                "MEM-09",
                "CHR-01",
                "CHR-02",
                "CHR-03",
                "BEN-07",
                "BEN-08" ->
                four;
            default -> three;
          };
      assertThat(happened.get(id)).as(id).isEqualTo(expected);
    }
  }

  @Nested
  class Mem01ServiceUsersAreAThirdOfTheMembers {

    private static Status of(MemberList.Builder list) {
      return of(partnership(list));
    }

    private static Status of(Mvp mvp) {
      return status("MEM-01", mvp);
    }

    /** Someone beside two commissioners, so that it is them who decide. */
    private static MemberList.Builder decidedBy(Seat seat, ServiceUse use) {
      return listOf(Member.builder("person").seat(seat).serviceUse(use)).group(others(2));
    }

    // MEM-01, and the third rule outcomes below table 5.2

    @ParameterizedTest
    @CsvSource({"10,3", "12,2", "20,5", "2,0", "1,0", "4,1", "100,33"})
    void isNotMetBelowAThird(int members, int users) {
      assertThat(of(usersAndOthers(users, members - users))).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"9,3", "3,1", "1,1", "11,4", "5,5", "99,33"})
    void isMetFromExactlyAThird(int members, int users) {
      assertThat(of(usersAndOthers(users, members - users))).isEqualTo(MET);
    }

    @Test
    void isNotMetWithoutAnyServiceUserAndSaysHowManyAreNeeded() {
      // s = 0: k = ceil(n / 2)
      assertThat(firstRemedy(partnership(usersAndOthers(0, 2)))).contains(": 1 would do");
      assertThat(firstRemedy(partnership(usersAndOthers(0, 3)))).contains(": 2 would do");
      assertThat(firstRemedy(partnership(usersAndOthers(0, 8)))).contains(": 4 would do");
    }

    private static String firstRemedy(Mvp mvp) {
      assertThat(of(mvp)).isEqualTo(NOT_MET);
      return VALIDATOR.validate(mvp, DAY).requirement("MEM-01").findings().get(0).remedies().get(0);
    }

    @Test
    void isNotAssessedWhileNobodyIsAMember() {
      assertThat(of(listOf())).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(0, 0))).isEqualTo(NOT_ASSESSED);
      assertThat(of(listOf().statedTotal(Count.exactly(0)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void isJudgedByAnyOtherShareAsWell() {
      Mvp twoOfFive = partnership(usersAndOthers(2, 3));
      assertThat(Twins.judge(twoOfFive, new Share(2, 5), DAY)).containsEntry("MEM-01", MET);
      assertThat(Twins.judge(twoOfFive, new Share(1, 2), DAY)).containsEntry("MEM-01", NOT_MET);
    }

    @Test
    void isExactForTheLargestNumbers() {
      MemberGroup most =
          MemberGroup.of(Seat.PROVIDER, Count.exactly(Count.LARGEST))
              .withServiceUse(ServiceUse.NEVER);
      assertThat(of(listOf().group(users(500_000_000)).group(most))).isEqualTo(MET);
      assertThat(of(listOf().group(users(499_999_999)).group(most))).isEqualTo(NOT_MET);
    }

    // Table 5.2

    @ParameterizedTest
    @EnumSource(
        value = ServiceUse.class,
        names = {"CURRENT", "RECENT", "PAST", "SOME_TIME"})
    void rows1To3And5CountWhoeverUsedTheServicesAndSitsAsThat(ServiceUse use) {
      assertThat(of(decidedBy(Seat.SERVICE_USER, use))).isEqualTo(MET);
    }

    @Test
    void row4CountsFamily() {
      assertThat(of(decidedBy(Seat.FAMILY, ServiceUse.FAMILY))).isEqualTo(MET);
      assertThat(of(decidedBy(Seat.FAMILY, ServiceUse.NOT_RECORDED))).isEqualTo(MET);
      assertThat(of(decidedBy(Seat.SERVICE_USER, ServiceUse.FAMILY))).isEqualTo(MET);
    }

    @Test
    void d06CountsServiceUsersSinceWhenUnknown() {
      assertThat(of(decidedBy(Seat.SERVICE_USER, ServiceUse.NOT_RECORDED))).isEqualTo(MET);
    }

    @Test
    void row6LeavesUsersOfOtherServicesToAPersonIfTheyDecide() {
      assertThat(of(decidedBy(Seat.SERVICE_USER, ServiceUse.ELSEWHERE))).isEqualTo(REVIEW);
      assertThat(of(decidedBy(Seat.SERVICE_USER, ServiceUse.ELSEWHERE).group(users(2))))
          .isEqualTo(MET);
      assertThat(of(decidedBy(Seat.SERVICE_USER, ServiceUse.ELSEWHERE).group(others(1))))
          .isEqualTo(NOT_MET);
    }

    @Test
    void row7AndD02CountCharitiesOnlyIfPersonallyUsers() {
      Seat charity = Seat.CHARITY_OR_ADVOCACY;
      assertThat(of(decidedBy(charity, ServiceUse.NEVER))).isEqualTo(NOT_MET);
      assertThat(of(decidedBy(charity, ServiceUse.ADVOCATE))).isEqualTo(NOT_MET);
      assertThat(of(decidedBy(charity, ServiceUse.RECENT))).isEqualTo(REVIEW);
      assertThat(of(decidedBy(charity, ServiceUse.NOT_RECORDED))).isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(
        value = ServiceUse.class,
        names = {"NEVER", "ADVOCATE", "NOT_RECORDED"})
    void d02CountsCharitiesLenientlyWhereAdvocatesCount(ServiceUse use) {
      Mvp mvp = partnership(decidedBy(Seat.CHARITY_OR_ADVOCACY, use));
      assertThat(of(advocatesCount(mvp, "yes"))).isEqualTo(REVIEW);
      assertThat(of(advocatesCount(mvp, "no"))).isEqualTo(of(mvp));
    }

    @Test
    void row8DoesNotCountADoulaUnlessTheSettingSaysSo() {
      Mvp mvp = partnership(decidedBy(Seat.OTHER, ServiceUse.ADVOCATE));
      assertThat(of(mvp)).isEqualTo(NOT_MET);
      assertThat(of(advocatesCount(mvp, "no"))).isEqualTo(NOT_MET);
      assertThat(of(advocatesCount(mvp, "yes"))).isEqualTo(REVIEW);
    }

    @ParameterizedTest
    @EnumSource(
        value = Seat.class,
        names = {
          "COMMISSIONER",
          "LOCAL_AUTHORITY",
          "PROVIDER",
          "STATUTORY_PARTNER",
          "CLINICAL_PROFESSIONAL",
          "MANAGERIAL_PROFESSIONAL",
          "PROFESSIONAL",
          "OTHER"
        })
    void rows9And10LeavePeopleWithTwoHatsToAPersonIfTheyDecide(Seat seat) {
      assertThat(of(decidedBy(seat, ServiceUse.RECENT))).isEqualTo(REVIEW);
      assertThat(of(decidedBy(seat, ServiceUse.RECENT).group(users(2)))).isEqualTo(MET);
      assertThat(of(decidedBy(seat, ServiceUse.RECENT).group(others(1)))).isEqualTo(NOT_MET);
      assertThat(of(decidedBy(seat, ServiceUse.NEVER))).isEqualTo(NOT_MET);
    }

    @Test
    void row11CountsTheChairIfListedAsAMember() {
      assertThat(of(listOf(chair("chair")).group(others(2)))).isEqualTo(MET);
      assertThat(of(listOf(chair("chair").standing(Standing.NO_SEAT)).group(others(2))))
          .isEqualTo(NOT_MET);
    }

    @Test
    void row12LeavesGuestsOutOfBothNumbers() {
      Member.Builder guest = sitting("guest", Seat.PROVIDER).standing(Standing.NO_SEAT);
      assertThat(of(listOf(guest).group(users(1)).group(others(2)))).isEqualTo(MET);
      assertThat(of(listOf(guest))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void row13LooksAtBothEndsForPeopleOfUnknownKind() {
      // 3s >= n already, s = 2 and n = 6
      assertThat(of(usersAndOthers(2, 2).group(unknown(2)))).isEqualTo(MET);
      // 3(s + u) = 6 < n = 7
      assertThat(of(usersAndOthers(1, 5).group(unknown(1)))).isEqualTo(NOT_MET);
      // 3s = 3 < n = 6 = 3(s + u)
      assertThat(of(usersAndOthers(1, 4).group(unknown(1)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void row13KnowsThatSomeOfUnknownSeatAreNoUsersAnyway() {
      assertThat(of(decidedBy(Seat.NOT_RECORDED, ServiceUse.NEVER))).isEqualTo(NOT_MET);
      assertThat(of(decidedBy(Seat.NOT_RECORDED, ServiceUse.RECENT))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void whoSitsAsAServiceUserAndIsRecordedAsNoneIsForAPerson() {
      assertThat(of(decidedBy(Seat.SERVICE_USER, ServiceUse.NEVER))).isEqualTo(REVIEW);
    }

    // Table 5.3

    @ParameterizedTest
    @EnumSource(Seat.class)
    void onlyTheSeatsOfUsersAndFamiliesCount(Seat seat) {
      MemberGroup group =
          MemberGroup.of(seat, Count.exactly(1)).withServiceUse(ServiceUse.NOT_RECORDED);
      Status expected =
          switch (seat) {
            case SERVICE_USER, FAMILY -> MET;
            case CHARITY_OR_ADVOCACY, NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf().group(group).group(others(2)))).isEqualTo(expected);
    }

    @Test
    void furtherHatsNeverCount() {
      Member.Builder midwife = sitting("midwife", Seat.CLINICAL_PROFESSIONAL);
      assertThat(of(listOf(midwife.hat(Seat.SERVICE_USER)).group(others(2)))).isEqualTo(NOT_MET);
    }

    // AMB-13, D-03 and D-04: lists, totals and counts

    @Test
    void isNotAssessedWithoutAWholeListOrATotal() {
      assertThat(of(usersAndOthers(3, 3).complete(Answer.NOT_RECORDED))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(3, 3).complete(Answer.NO))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(0, 9).complete(Answer.NO))).isEqualTo(NOT_ASSESSED);
      assertThat(of(MemberList.builder().statedTotal(Count.exactly(12)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void aTotalStandsForTheRestOfTheList() {
      MemberList.Builder list = usersAndOthers(3, 0).complete(Answer.NO);
      assertThat(of(list.statedTotal(Count.exactly(9)))).isEqualTo(MET);
      assertThat(of(list.statedTotal(Count.exactly(10)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(3, 7).complete(Answer.NO).statedTotal(Count.exactly(10))))
          .isEqualTo(NOT_MET);
    }

    @Test
    void d03CountsTheDifferenceToALargerTotalAsUnknown() {
      assertThat(of(usersAndOthers(3, 3).statedTotal(Count.exactly(9)))).isEqualTo(MET);
      assertThat(of(usersAndOthers(3, 3).statedTotal(Count.exactly(10)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(1, 6).statedTotal(Count.exactly(8)))).isEqualTo(NOT_MET);
    }

    @Test
    void d03TriesBothTotalsIfFewerAreStatedThanListed() {
      assertThat(of(usersAndOthers(1, 3).statedTotal(Count.exactly(3)))).isEqualTo(REVIEW);
      assertThat(of(usersAndOthers(1, 2).statedTotal(Count.exactly(2)))).isEqualTo(MET);
      assertThat(of(usersAndOthers(1, 5).statedTotal(Count.exactly(5)))).isEqualTo(NOT_MET);
    }

    @Test
    void d04LetsNoApproximateCountDecide() {
      MemberGroup aboutThree = MemberGroup.of(Seat.SERVICE_USER, Count.about(3));
      assertThat(of(listOf().group(aboutThree).group(others(3)))).isEqualTo(NOT_ASSESSED);
      MemberGroup aboutNine = MemberGroup.of(Seat.PROVIDER, Count.about(9));
      assertThat(of(listOf().group(aboutNine).group(users(1)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(3, 3).complete(Answer.NO).statedTotal(Count.about(6))))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void anApproximateTotalDoesNotSpoilAWholeList() {
      assertThat(of(usersAndOthers(3, 6).statedTotal(Count.about(20)))).isEqualTo(MET);
    }

    @Test
    void atLeastSoManyUsersAreEnoughButAtLeastSoManyOthersAreNotTooMany() {
      MemberGroup users = MemberGroup.of(Seat.SERVICE_USER, Count.atLeast(3));
      assertThat(of(listOf().group(users).group(others(6)))).isEqualTo(MET);
      assertThat(of(listOf().group(users).group(others(7)))).isEqualTo(NOT_ASSESSED);
      MemberGroup others = MemberGroup.of(Seat.PROVIDER, Count.atLeast(7));
      assertThat(of(listOf().group(users(3)).group(others))).isEqualTo(NOT_MET);
    }

    @Test
    void atLeastSoManyMembersLeavesTheRestOpen() {
      assertThat(of(usersAndOthers(3, 6).statedTotal(Count.atLeast(9)))).isEqualTo(MET);
      assertThat(of(usersAndOthers(3, 6).statedTotal(Count.atLeast(10)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(3, 6).complete(Answer.NO).statedTotal(Count.atLeast(9))))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void whoMayHaveASeatIsLookedAtBothWays() {
      Member.Builder maybe = sitting("maybe", Seat.PROVIDER).standing(Standing.NOT_RECORDED);
      assertThat(of(listOf(maybe).group(users(1)).group(others(2)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(listOf(maybe).group(users(1)).group(others(1)))).isEqualTo(MET);
      assertThat(of(listOf(maybe))).isEqualTo(NOT_ASSESSED);
    }

    // AMB-13: core and associate members

    private static MemberGroup marked(MemberGroup group, Standing standing) {
      return new MemberGroup(
          group.seat(), group.branch(), group.serviceUse(), standing, group.count());
    }

    @Test
    void coreAndAllMembersAreForAPersonIfTheyDiffer() {
      MemberGroup coreUser = marked(users(1), Standing.CORE_MEMBER);
      MemberGroup coreOthers = marked(others(2), Standing.CORE_MEMBER);
      MemberGroup associateOthers = marked(others(1), Standing.ASSOCIATE_MEMBER);
      MemberGroup associateUser = marked(users(1), Standing.ASSOCIATE_MEMBER);
      assertThat(of(listOf().group(coreUser).group(coreOthers).group(associateOthers)))
          .isEqualTo(REVIEW);
      assertThat(of(listOf().group(coreUser).group(coreOthers).group(associateUser)))
          .isEqualTo(MET);
      assertThat(of(listOf().group(coreOthers).group(associateUser))).isEqualTo(REVIEW);
      assertThat(of(listOf().group(coreOthers).group(associateOthers))).isEqualTo(NOT_MET);
    }

    @Test
    void theMarksDoNotMatterUnlessBothAreUsed() {
      MemberGroup associateOthers = marked(others(3), Standing.ASSOCIATE_MEMBER);
      assertThat(of(listOf().group(users(1)).group(associateOthers))).isEqualTo(NOT_MET);
    }
  }

  /** What MEM-01 warns of, whatever its status: MEM-12, with MEM-16 and CHR-11 as help. */
  @Nested
  class Mem12ASingleServiceUserIsAlone {

    private static boolean isTold(Mvp mvp) {
      judge(mvp);
      Set<String> warning = Set.of("MEM-12", "MEM-16", "CHR-11");
      List<String> told =
          notes("MEM-01", mvp).stream().map(Note::id).filter(warning::contains).toList();
      // All three or none, and none of them twice.
      assertThat(told).hasSize(told.isEmpty() ? 0 : 3).doesNotHaveDuplicates();
      return !told.isEmpty();
    }

    private static boolean isTold(MemberList.Builder list) {
      return isTold(partnership(list));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2, false"})
    void exactlyWhereThereIsOne(int users, boolean told) {
      assertThat(isTold(usersAndOthers(users, 0))).isEqualTo(told);
      assertThat(isTold(usersAndOthers(users, 2))).isEqualTo(told);
      assertThat(isTold(usersAndOthers(users, 9))).isEqualTo(told);
    }

    @Test
    void exactlyWhereThatIsKnown() {
      assertThat(isTold(usersAndOthers(1, 2).group(unknown(1)))).isFalse();
      assertThat(isTold(usersAndOthers(1, 2).complete(Answer.NO))).isFalse();
      assertThat(isTold(usersAndOthers(1, 2).statedTotal(Count.exactly(4)))).isFalse();
      assertThat(isTold(usersAndOthers(1, 2).complete(Answer.NO).statedTotal(Count.exactly(3))))
          .isTrue();
      MemberGroup atLeastOne = MemberGroup.of(Seat.SERVICE_USER, Count.atLeast(1));
      assertThat(isTold(listOf().group(atLeastOne))).isFalse();
      MemberGroup aboutOne = MemberGroup.of(Seat.SERVICE_USER, Count.about(1));
      assertThat(isTold(listOf().group(aboutOne))).isFalse();
    }

    @Test
    void byTheStrictCount() {
      Member.Builder twoHats =
          Member.builder("m").seat(Seat.CLINICAL_PROFESSIONAL).serviceUse(ServiceUse.RECENT);
      assertThat(isTold(listOf(twoHats).group(users(1)))).isTrue();
      assertThat(isTold(listOf(twoHats))).isFalse();
    }

    @Test
    void familyIsAServiceUserToo() {
      assertThat(isTold(listOf(sitting("father", Seat.FAMILY).serviceUse(ServiceUse.FAMILY))))
          .isTrue();
    }

    @Test
    void tellsHowManyWereCountedAsFamily() {
      // MEM-02
      Member.Builder father = sitting("father", Seat.FAMILY).serviceUse(ServiceUse.FAMILY);
      assertThat(notes("MEM-01", partnership(listOf(father).group(others(2)))))
          .extracting(Note::id)
          .contains("MEM-02");
      assertThat(notes("MEM-01", partnership(usersAndOthers(1, 2))))
          .extracting(Note::id)
          .doesNotContain("MEM-02");
    }
  }

  /** What is said below table 5.2 of partnerships of few. */
  @Nested
  class ThirdRuleOutcomes {

    private static final String[] AT_THE_TABLE = {
      "MEM-03", "MEM-04", "MEM-05", "MEM-06", "MEM-07", "MEM-08"
    };

    @Test
    void oneMemberWhoIsAServiceUserHasTheShareAndNobodyElse() {
      Map<String, Status> statuses = judge(partnership(usersAndOthers(1, 0)));
      assertThat(statuses).containsEntry("MEM-01", MET);
      assertThat(statuses).containsEntry("MEM-08", NOT_MET);
    }

    @Test
    void oneServiceUserAmongThreeHasTheShare() {
      assertThat(judge(partnership(usersAndOthers(1, 2)))).containsEntry("MEM-01", MET);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void whereAllAreServiceUsersTheGroupsAreMissing(int users) {
      Map<String, Status> statuses = judge(partnership(usersAndOthers(users, 0)));
      assertThat(statuses).containsEntry("MEM-01", MET);
      for (String id : AT_THE_TABLE) {
        assertThat(statuses).containsEntry(id, NOT_MET);
      }
    }

    @Test
    void whereAllAreServiceUsersFurtherHatsFillTheGroups() {
      Member.Builder first =
          serviceUser("first").hat(Seat.CHARITY_OR_ADVOCACY).hat(Seat.COMMISSIONER);
      Member.Builder second =
          serviceUser("second").hat(Seat.PROVIDER).hat(Seat.MANAGERIAL_PROFESSIONAL);
      Map<String, Status> statuses = judge(partnership(listOf(first, second)));
      for (String id : List.of("MEM-01", "MEM-03", "MEM-04", "MEM-05", "MEM-07", "MEM-08")) {
        assertThat(statuses).containsEntry(id, MET);
      }
      assertThat(statuses).containsEntry("MEM-06", NOT_MET);
    }
  }

  @Nested
  class Mem03ACharityOrAdvocacyGroupIsAMember {

    private static Status of(MemberList.Builder list) {
      return status("MEM-03", partnership(list));
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void onlyTheSeatOfACharityMeetsIt(Seat seat) {
      Status expected =
          switch (seat) {
            case CHARITY_OR_ADVOCACY -> MET;
            case NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", seat)))).isEqualTo(expected);
      assertThat(of(listOf().group(MemberGroup.of(seat, Count.exactly(2))))).isEqualTo(expected);
    }

    @Test
    void aFurtherHatMeetsIt() {
      assertThat(of(listOf(serviceUser("one").hat(Seat.CHARITY_OR_ADVOCACY)))).isEqualTo(MET);
    }

    @Test
    void whereAllAreServiceUsersItIsNotMet() {
      assertThat(of(usersAndOthers(5, 0))).isEqualTo(NOT_MET);
    }

    @Test
    void anAssociateMeetsItAndAGuestDoesNot() {
      Member.Builder charity = sitting("charity", Seat.CHARITY_OR_ADVOCACY);
      assertThat(of(listOf(charity.standing(Standing.ASSOCIATE_MEMBER)))).isEqualTo(MET);
      assertThat(of(listOf(charity.standing(Standing.NO_SEAT)).group(others(1))))
          .isEqualTo(NOT_MET);
      assertThat(of(listOf(charity.standing(Standing.NOT_RECORDED)).group(others(1))))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void whereNobodyIsAMemberItIsNotAssessed() {
      assertThat(of(listOf())).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void onlyAWholeListShowsThatNoCharityIsThere() {
      assertThat(of(usersAndOthers(1, 2).complete(Answer.NO))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(1, 2).complete(Answer.NO).statedTotal(Count.exactly(3))))
          .isEqualTo(NOT_MET);
      assertThat(of(usersAndOthers(1, 2).complete(Answer.NO).statedTotal(Count.exactly(4))))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void d03LeavesMembersBeyondTheListOpen() {
      assertThat(of(usersAndOthers(1, 2).statedTotal(Count.exactly(4)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(1, 2).statedTotal(Count.atLeast(4)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(1, 2).statedTotal(Count.atLeast(3)))).isEqualTo(NOT_MET);
      assertThat(of(usersAndOthers(1, 2).statedTotal(Count.exactly(2)))).isEqualTo(NOT_MET);
      assertThat(of(usersAndOthers(1, 2).statedTotal(Count.about(9)))).isEqualTo(NOT_MET);
    }

    @Test
    void d04LetsNoApproximateCountDecide() {
      MemberGroup about = MemberGroup.of(Seat.CHARITY_OR_ADVOCACY, Count.about(2));
      assertThat(of(listOf().group(about).group(others(1)))).isEqualTo(NOT_ASSESSED);
      MemberGroup atLeast = MemberGroup.of(Seat.CHARITY_OR_ADVOCACY, Count.atLeast(1));
      assertThat(of(listOf().group(atLeast))).isEqualTo(MET);
    }
  }

  @Nested
  class Mem04ACommissionerIsAMember {

    private static Status of(MemberList.Builder list) {
      return status("MEM-04", partnership(list));
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void commissionersAndTheCouncilMeetIt(Seat seat) {
      Status expected =
          switch (seat) {
            case COMMISSIONER, LOCAL_AUTHORITY -> MET;
            // D-06.
            case PROFESSIONAL, NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", seat)))).isEqualTo(expected);
      assertThat(of(listOf().group(MemberGroup.of(seat, Count.exactly(2))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
        value = Seat.class,
        names = {"COMMISSIONER", "LOCAL_AUTHORITY"})
    void aFurtherHatMeetsIt(Seat hat) {
      assertThat(of(listOf(serviceUser("one").hat(hat)))).isEqualTo(MET);
    }

    @Test
    void aFurtherHatOfAKindNotRecordedLeavesItOpen() {
      assertThat(of(listOf(serviceUser("one").hat(Seat.PROFESSIONAL)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void theBestOfAPersonsHatsStands() {
      assertThat(of(listOf(sitting("one", Seat.PROFESSIONAL).hat(Seat.COMMISSIONER))))
          .isEqualTo(MET);
      assertThat(of(listOf(sitting("one", Seat.OTHER).hat(Seat.FAMILY).hat(Seat.PROFESSIONAL))))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void whoMayHaveASeatLeavesItOpen() {
      Member.Builder maybe = sitting("maybe", Seat.COMMISSIONER).standing(Standing.NOT_RECORDED);
      assertThat(of(listOf(maybe).group(users(1)))).isEqualTo(NOT_ASSESSED);
      Member.Builder guest = sitting("guest", Seat.COMMISSIONER).standing(Standing.NO_SEAT);
      assertThat(of(listOf(guest).group(users(1)))).isEqualTo(NOT_MET);
    }

    @Test
    void onlyAWholeListShowsThatNobodyIsThere() {
      assertThat(of(usersAndOthers(1, 0).complete(Answer.NO))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(1, 0).statedTotal(Count.exactly(2)))).isEqualTo(NOT_ASSESSED);
      // Decision 0006: a smaller stated total leaves the list as it stands.
      assertThat(of(usersAndOthers(2, 1).statedTotal(Count.exactly(2)))).isEqualTo(MET);
      assertThat(of(usersAndOthers(2, 0).statedTotal(Count.exactly(1)))).isEqualTo(NOT_MET);
    }

    @Test
    void whereNobodyIsAMemberItIsNotAssessed() {
      assertThat(of(listOf())).isEqualTo(NOT_ASSESSED);
    }
  }

  @Nested
  class Mem05AProviderIsAMember {

    private static Status of(MemberList.Builder list) {
      return status("MEM-05", partnership(list));
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void providersMeetItAndCliniciansMay(Seat seat) {
      Status expected =
          switch (seat) {
            case PROVIDER -> MET;
            // D-06, and a clinician of whom no job is recorded.
            case CLINICAL_PROFESSIONAL, PROFESSIONAL, NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", seat)))).isEqualTo(expected);
      assertThat(of(listOf().group(MemberGroup.of(seat, Count.exactly(2))))).isEqualTo(expected);
      assertThat(of(listOf(serviceUser("one").hat(seat)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Organisation.class)
    void aClinicianIsOneByTheEmployer(Organisation employer) {
      Status expected =
          switch (employer) {
            case LOCAL_TRUST, INDEPENDENT_MATERNITY_PROVIDER -> MET;
            case OTHER_TRUST -> REVIEW;
            case NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(clinicianOf(employer)))).isEqualTo(expected);
      assertThat(of(listOf(clinicianOf(employer).seat(Seat.OTHER).hat(Seat.CLINICAL_PROFESSIONAL))))
          .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
        value = Seat.class,
        names = {"MANAGERIAL_PROFESSIONAL", "OTHER", "SERVICE_USER", "COMMISSIONER"})
    void whoIsNoClinicianIsNoneByTheEmployer(Seat seat) {
      assertThat(of(listOf(clinicianOf(Organisation.LOCAL_TRUST).seat(seat)))).isEqualTo(NOT_MET);
    }

    @Test
    void aClinicianOnLeaveStillIsAndAFormerOneMayBe() {
      Job job = midwifeInTheTrust();
      Member.Builder onLeave = sitting("a", Seat.CLINICAL_PROFESSIONAL);
      assertThat(of(listOf(onLeave.role(job.withHeld(Tenure.ON_LEAVE))))).isEqualTo(MET);
      Member.Builder former = sitting("a", Seat.CLINICAL_PROFESSIONAL);
      assertThat(of(listOf(former.role(job.withHeld(Tenure.FORMER))))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void theBestOfACliniciansJobsStands() {
      Job charity = Job.of(Occupation.OTHER, Organisation.CHARITY, FieldOfWork.NOT_MATERNITY);
      Job unknown = Job.of(Occupation.MIDWIFE, Organisation.NOT_RECORDED, FieldOfWork.MATERNITY);
      assertThat(of(listOf(clinicianOf(Organisation.OTHER_TRUST).role(charity)))).isEqualTo(REVIEW);
      assertThat(of(listOf(clinicianOf(Organisation.OTHER_TRUST).role(unknown))))
          .isEqualTo(NOT_ASSESSED);
      assertThat(of(listOf(clinicianOf(Organisation.OTHER_TRUST).role(midwifeInTheTrust()))))
          .isEqualTo(MET);
    }

    @Test
    void oneFromAnotherAreaIsForAPersonOnlyIfNobodyElseIsOrMayBeThere() {
      Member.Builder elsewhere = clinicianOf(Organisation.OTHER_TRUST);
      assertThat(of(listOf(elsewhere).group(others(2)))).isEqualTo(REVIEW);
      assertThat(of(listOf(elsewhere, sitting("provider", Seat.PROVIDER)))).isEqualTo(MET);
      assertThat(of(listOf(elsewhere).group(unknown(1)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(listOf(elsewhere).complete(Answer.NO))).isEqualTo(NOT_ASSESSED);
      // With or without a seat: a person decides, or it is not met.
      assertThat(of(listOf(elsewhere.standing(Standing.NOT_RECORDED)).group(others(2))))
          .isEqualTo(NOT_ASSESSED);
    }
  }

  @Nested
  class Mem06HealthwatchIsAMember {

    private static Status of(MemberList.Builder list) {
      return status("MEM-06", partnership(list));
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void onlyAStatutoryPartnerCanMeetIt(Seat seat) {
      Status expected =
          switch (seat) {
            case STATUTORY_PARTNER, NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", seat)))).isEqualTo(expected);
      assertThat(of(listOf().group(MemberGroup.of(seat, Count.exactly(2))))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Branch.class)
    void whichOfThemItIsMatters(Branch branch) {
      Status expected =
          switch (branch) {
            case HEALTHWATCH -> MET;
            case NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", Seat.STATUTORY_PARTNER).branch(branch))))
          .isEqualTo(expected);
      MemberGroup group =
          new MemberGroup(
              Seat.STATUTORY_PARTNER, branch, ServiceUse.NEVER, Standing.MEMBER, Count.exactly(1));
      assertThat(of(listOf().group(group))).isEqualTo(expected);
    }

    @Test
    void ofAFurtherHatItIsNotRecordedWhichItIs() {
      assertThat(of(listOf(serviceUser("one").hat(Seat.STATUTORY_PARTNER))))
          .isEqualTo(NOT_ASSESSED);
      // A branch is that of the seat.
      Member.Builder midwife = sitting("midwife", Seat.CLINICAL_PROFESSIONAL);
      assertThat(of(listOf(midwife.branch(Branch.MIDWIFE).hat(Seat.STATUTORY_PARTNER))))
          .isEqualTo(NOT_ASSESSED);
    }

    @Test
    void anyStatutoryPartnerWillDoFromTheDayOnWhichHealthwatchHasEnded() {
      Mvp ended =
          setting(
              partnership(listOf(sitting("one", Seat.STATUTORY_PARTNER).branch(Branch.OTHER))),
              "healthwatchEnded",
              "2027-04-01");
      assertThat(status("MEM-06", ended, LocalDate.of(2027, 3, 31))).isEqualTo(NOT_MET);
      assertThat(status("MEM-06", ended, LocalDate.of(2027, 4, 1))).isEqualTo(MET);
      assertThat(status("MEM-06", ended, LocalDate.of(2027, 4, 2))).isEqualTo(MET);
    }

    @Test
    void fromThatDayOnTheBranchNeedNotBeRecordedAndAHatWillDo() {
      Mvp hat =
          setting(
              partnership(listOf(serviceUser("one").hat(Seat.STATUTORY_PARTNER))),
              "healthwatchEnded",
              DAY);
      assertThat(status("MEM-06", hat)).isEqualTo(MET);
      Mvp none = setting(partnership(usersAndOthers(1, 1)), "healthwatchEnded", DAY);
      assertThat(status("MEM-06", none)).isEqualTo(NOT_MET);
    }
  }

  @Nested
  class Mem07AProfessionalIsAMember {

    private static Status of(MemberList.Builder list) {
      return status("MEM-07", partnership(list));
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void cliniciansAndManagersMeetIt(Seat seat) {
      Status expected =
          switch (seat) {
            case CLINICAL_PROFESSIONAL, MANAGERIAL_PROFESSIONAL -> MET;
            // D-06.
            case PROFESSIONAL, NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", seat)))).isEqualTo(expected);
      assertThat(of(listOf().group(MemberGroup.of(seat, Count.exactly(2))))).isEqualTo(expected);
      assertThat(of(listOf(serviceUser("one").hat(seat)))).isEqualTo(expected);
    }

    @Test
    void whoeverEmploysThem() {
      assertThat(of(listOf(clinicianOf(Organisation.CHARITY)))).isEqualTo(MET);
    }
  }

  @Nested
  class Mem08AllThreeSidesAreAtTheTable {

    private static final MemberGroup COMMISSIONERS = others(1);
    private static final MemberGroup PROVIDERS =
        MemberGroup.of(Seat.PROVIDER, Count.exactly(1)).withServiceUse(ServiceUse.NEVER);

    private static Status of(MemberList.Builder list) {
      return status("MEM-08", partnership(list));
    }

    @Test
    void eachOfThemIsNeeded() {
      assertThat(of(listOf().group(users(1)).group(COMMISSIONERS).group(PROVIDERS))).isEqualTo(MET);
      assertThat(of(listOf().group(users(1)).group(COMMISSIONERS))).isEqualTo(NOT_MET);
      assertThat(of(listOf().group(users(1)).group(PROVIDERS))).isEqualTo(NOT_MET);
      assertThat(of(listOf().group(COMMISSIONERS).group(PROVIDERS))).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void theCommissioningSide(Seat seat) {
      Status expected =
          switch (seat) {
            case COMMISSIONER -> MET;
            case LOCAL_AUTHORITY -> REVIEW;
            case PROFESSIONAL, NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", seat)).group(users(1)).group(PROVIDERS)))
          .isEqualTo(expected);
      assertThat(of(listOf(serviceUser("one").hat(seat)).group(PROVIDERS))).isEqualTo(expected);
    }

    @Test
    void aCouncilMattersOnlyWhereNoOtherCommissionerSits() {
      MemberList.Builder both =
          listOf(sitting("council", Seat.LOCAL_AUTHORITY)).group(users(1)).group(PROVIDERS);
      assertThat(of(both.group(COMMISSIONERS))).isEqualTo(MET);
      MemberList.Builder perhaps =
          listOf(sitting("council", Seat.LOCAL_AUTHORITY)).group(users(1)).group(PROVIDERS);
      assertThat(of(perhaps.group(unknown(1)))).isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(Seat.class)
    void theProvidingSide(Seat seat) {
      Status expected =
          switch (seat) {
            case PROVIDER, CLINICAL_PROFESSIONAL -> MET;
            case PROFESSIONAL, NOT_RECORDED -> NOT_ASSESSED;
            default -> NOT_MET;
          };
      assertThat(of(listOf(sitting("one", seat)).group(users(1)).group(COMMISSIONERS)))
          .isEqualTo(expected);
      assertThat(of(listOf(serviceUser("one").hat(seat)).group(COMMISSIONERS))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
        value = Organisation.class,
        mode = EnumSource.Mode.EXCLUDE,
        names = {"LOCAL_TRUST"})
    void d07AClinicianStandsForTheProvidersWhoeverEmploysThem(Organisation employer) {
      MemberList.Builder list = listOf(clinicianOf(employer)).group(users(1)).group(COMMISSIONERS);
      assertThat(of(list)).isEqualTo(MET);
      assertThat(status("MEM-05", partnership(list)))
          .isNotEqualTo(employer == Organisation.INDEPENDENT_MATERNITY_PROVIDER ? NOT_MET : MET);
    }

    @ParameterizedTest
    @CsvSource({
      "SERVICE_USER, RECENT, MET",
      "FAMILY, FAMILY, MET",
      "SERVICE_USER, NOT_RECORDED, MET",
      // Leniently only: 5.2 rows 6, 7 and 9.
      "SERVICE_USER, ELSEWHERE, REVIEW",
      "CHARITY_OR_ADVOCACY, RECENT, REVIEW",
      "MANAGERIAL_PROFESSIONAL, RECENT, REVIEW",
      // D-02.
      "CHARITY_OR_ADVOCACY, NOT_RECORDED, NOT_ASSESSED",
      "CHARITY_OR_ADVOCACY, NEVER, NOT_MET",
      "OTHER, ADVOCATE, NOT_MET",
      // 5.2 row 13.
      "NOT_RECORDED, RECENT, NOT_ASSESSED",
      "NOT_RECORDED, NEVER, NOT_MET"
    })
    void womenAndFamiliesAreThoseWhoCount(Seat seat, ServiceUse use, Status expected) {
      MemberList.Builder list =
          listOf(Member.builder("one").seat(seat).serviceUse(use))
              .group(COMMISSIONERS)
              .group(PROVIDERS);
      assertThat(of(list)).isEqualTo(expected);
    }

    @Test
    void theWorstOfTheSidesStands() {
      Member.Builder council = sitting("council", Seat.LOCAL_AUTHORITY);
      assertThat(of(listOf(council).group(users(1)).group(unknown(1)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(listOf(council).group(users(1)))).isEqualTo(NOT_MET);
      Member.Builder twoHats =
          Member.builder("m").seat(Seat.CLINICAL_PROFESSIONAL).serviceUse(ServiceUse.RECENT);
      assertThat(of(listOf(council, twoHats))).isEqualTo(REVIEW);
    }

    @Test
    void onePersonMayBeOnTwoSides() {
      assertThat(of(listOf(serviceUser("one").hat(Seat.COMMISSIONER).hat(Seat.PROVIDER))))
          .isEqualTo(MET);
    }
  }

  /** What table 5.3 says of people and headings, beside each group. */
  @Nested
  class MemberKinds {

    private static boolean isToldOf(String person, String requirement, Mvp mvp) {
      judge(mvp);
      return notes(requirement, mvp).stream().anyMatch(note -> note.text().contains(person));
    }

    @Test
    void oneClinicianMaySatisfyTwoHeadingsAndThatIsTold() {
      Member.Builder clinician = clinicianOf(Organisation.LOCAL_TRUST);
      Mvp mvp = partnership(listOf(clinician).group(users(1)).group(others(1)));
      assertThat(judge(mvp)).containsEntry("MEM-05", MET).containsEntry("MEM-07", MET);
      assertThat(isToldOf("dr-7", "MEM-05", mvp) || isToldOf("clinician", "MEM-07", mvp)).isTrue();
    }

    @Test
    void thatIsNotToldWhereAnotherStandsForEither() {
      Member.Builder clinician = clinicianOf(Organisation.LOCAL_TRUST);
      Member.Builder provider = sitting("provider", Seat.PROVIDER);
      Member.Builder manager = sitting("manager", Seat.MANAGERIAL_PROFESSIONAL);
      Mvp mvp = partnership(listOf(clinician, provider, manager).group(users(1)));
      assertThat(isToldOf("dr-7", "MEM-05", mvp)).isFalse();
      assertThat(isToldOf("dr-7", "MEM-07", mvp)).isFalse();
    }

    @Test
    void aCouncilMaySatisfyTwoHeadingsWithOneSeat() {
      Member.Builder council = sitting("council", Seat.LOCAL_AUTHORITY).hat(Seat.STATUTORY_PARTNER);
      Mvp mvp =
          setting(
              partnership(
                  listOf(council)
                      .group(users(1))
                      .group(MemberGroup.of(Seat.PROVIDER, Count.exactly(1)))),
              "healthwatchEnded",
              DAY);
      Map<String, Status> statuses = judge(mvp);
      assertThat(statuses)
          .containsEntry("MEM-04", MET)
          .containsEntry("MEM-06", MET)
          .containsEntry("MEM-08", REVIEW);
      // One seat: one service user of three.
      assertThat(statuses).containsEntry("MEM-01", MET);
    }

    @Test
    void hatsFillHeadingsAndDoNotCountInTheShare() {
      Member.Builder provider =
          sitting("one", Seat.PROVIDER)
              .hat(Seat.COMMISSIONER)
              .hat(Seat.CHARITY_OR_ADVOCACY)
              .hat(Seat.CLINICAL_PROFESSIONAL)
              .hat(Seat.SERVICE_USER);
      Map<String, Status> statuses = judge(partnership(listOf(provider)));
      for (String id : List.of("MEM-03", "MEM-04", "MEM-05", "MEM-07")) {
        assertThat(statuses).containsEntry(id, MET);
      }
      assertThat(statuses).containsEntry("MEM-01", NOT_MET);
    }

    @Test
    void anIndependentMidwiferyProviderIsAProviderAndNoCharity() {
      Member.Builder independent =
          sitting("one", Seat.PROVIDER).branch(Branch.INDEPENDENT_PROVIDER);
      assertThat(judge(partnership(listOf(independent))))
          .containsEntry("MEM-05", MET)
          .containsEntry("MEM-03", NOT_MET);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEM-03", "MEM-04", "MEM-05", "MEM-06", "MEM-07", "MEM-08"})
    void otherSatisfiesNothing(String requirement) {
      assertThat(judge(partnership(listOf(sitting("one", Seat.OTHER)))))
          .containsEntry(requirement, NOT_MET);
    }

    private static Mvp all(Seat seat, Branch... branches) {
      MemberList.Builder list = listOf().group(users(1));
      for (Branch branch : branches) {
        list.member(sitting(branch.name(), seat).branch(branch).build());
      }
      return partnership(list);
    }

    /** AMB-25: a kind named under a heading and missing there is for a note, and no more. */
    @ParameterizedTest
    @CsvSource({
      "MEM-03, CHARITY_OR_ADVOCACY, SELDOM_HEARD_GROUP, OTHER",
      "MEM-04, COMMISSIONER, MATERNITY_COMMISSIONING, OTHER",
      "MEM-05, PROVIDER, AMBULANCE_SERVICE, OTHER",
      "MEM-07, CLINICAL_PROFESSIONAL, MIDWIFE, OTHER"
    })
    void amb25AKindThatIsNotThereIsToldInANote(
        String requirement, Seat seat, Branch named, Branch other) {
      Mvp without = all(seat, other);
      assertThat(judge(without)).containsEntry(requirement, MET);
      String kind = named.name().toLowerCase(Locale.ROOT).split("_")[0];
      assertThat(notes(requirement, without))
          .anySatisfy(note -> assertThat(note.text().toLowerCase(Locale.ROOT)).contains(kind));
      Mvp with = all(seat, named, other);
      assertThat(judge(with)).containsEntry(requirement, MET);
      assertThat(notes(requirement, with))
          .noneSatisfy(note -> assertThat(note.text().toLowerCase(Locale.ROOT)).contains(kind));
    }

    @Test
    void amb25WhereAllNamedKindsAreThereNothingIsTold() {
      assertThat(notes("MEM-03", all(Seat.CHARITY_OR_ADVOCACY, Branch.SELDOM_HEARD_GROUP)))
          .isEmpty();
      Mvp commissioners =
          all(
              Seat.COMMISSIONER,
              Branch.MATERNITY_COMMISSIONING,
              Branch.MENTAL_HEALTH_COMMISSIONING,
              Branch.SPECIALISED_COMMISSIONING);
      assertThat(notes("MEM-04", withOneMore(commissioners, Seat.LOCAL_AUTHORITY))).isEmpty();
      assertThat(
              notes(
                  "MEM-05",
                  all(
                      Seat.PROVIDER,
                      Branch.MENTAL_HEALTH_PROVIDER,
                      Branch.AMBULANCE_SERVICE,
                      Branch.INDEPENDENT_PROVIDER)))
          .isEmpty();
      Mvp clinicians =
          all(
              Seat.CLINICAL_PROFESSIONAL,
              Branch.MIDWIFE,
              Branch.OBSTETRICIAN,
              Branch.NEONATOLOGIST,
              Branch.PERINATAL_MENTAL_HEALTH_SPECIALIST);
      assertThat(notes("MEM-07", withOneMore(clinicians, Seat.MANAGERIAL_PROFESSIONAL))).isEmpty();
    }

    private static Mvp withOneMore(Mvp mvp, Seat seat) {
      MemberList list = mvp.memberList();
      MemberList.Builder more = listOf(sitting("more", seat));
      list.members().forEach(more::member);
      list.groups().forEach(more::group);
      return mvp.toBuilder().memberList(more.build()).build();
    }
  }

  @Nested
  class Mem09RecentUsersAreAmongTheServiceUsers {

    private static final LocalDate TODAY = LocalDate.of(2020, 3, 31);

    private static Status of(MemberList.Builder list) {
      return status("MEM-09", partnership(list));
    }

    /** Someone who last used the services on that day, where so many months are recent. */
    private static Status of(ServiceUse use, LocalDate lastUsed, int months) {
      Member.Builder person =
          Member.builder("one").seat(Seat.SERVICE_USER).serviceUse(use).servicesLastUsed(lastUsed);
      return status("MEM-09", setting(partnership(listOf(person)), "recentMonths", months), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
      // 5.2 rows 1 to 3.
      "CURRENT, MET",
      "RECENT, MET",
      "PAST, NOT_MET",
      // D-06, and family of one of whom it is not recorded.
      "SOME_TIME, NOT_ASSESSED",
      "NOT_RECORDED, NOT_ASSESSED",
      "FAMILY, NOT_ASSESSED",
      // 5.2 row 6: leniently only, and not recorded when.
      "ELSEWHERE, NOT_ASSESSED",
      "NEVER, NOT_MET",
      "ADVOCATE, NOT_MET"
    })
    void withoutAPeriodTheDeclaredKindDecides(ServiceUse use, Status expected) {
      assertThat(of(listOf(Member.builder("one").seat(Seat.SERVICE_USER).serviceUse(use))))
          .isEqualTo(expected);
      MemberGroup group = MemberGroup.of(Seat.SERVICE_USER, Count.exactly(2)).withServiceUse(use);
      assertThat(of(listOf().group(group))).isEqualTo(expected);
    }

    @Test
    void withoutAPeriodADayDecidesNothing() {
      Member.Builder longAgo = serviceUser("one").servicesLastUsed(DAY.minusYears(9));
      assertThat(of(listOf(longAgo))).isEqualTo(MET);
      Member.Builder past = longAgo.serviceUse(ServiceUse.PAST).servicesLastUsed(DAY);
      assertThat(of(listOf(past))).isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = ServiceUse.class,
        names = {"RECENT", "PAST", "SOME_TIME", "NOT_RECORDED", "FAMILY"})
    void withAPeriodTheDayDecidesWhateverIsDeclared(ServiceUse use) {
      LocalDate today = LocalDate.of(2020, 3, 15);
      assertThat(of(use, today, 24)).isEqualTo(MET);
      assertThat(of(use, LocalDate.of(2018, 4, 1), 24)).isEqualTo(MET);
      assertThat(of(use, LocalDate.of(2018, 3, 30), 24)).isEqualTo(NOT_MET);
    }

    @Test
    void exactlySoManyMonthsBackIsRecent() {
      assertThat(of(ServiceUse.RECENT, TODAY.minusMonths(24).plusDays(1), 24)).isEqualTo(MET);
      assertThat(of(ServiceUse.RECENT, TODAY.minusMonths(24), 24)).isEqualTo(MET);
      assertThat(of(ServiceUse.RECENT, TODAY.minusMonths(24).minusDays(1), 24)).isEqualTo(NOT_MET);
      assertThat(of(ServiceUse.RECENT, TODAY.minusMonths(24), 23)).isEqualTo(NOT_MET);
      assertThat(of(ServiceUse.RECENT, TODAY.minusMonths(24), 25)).isEqualTo(MET);
    }

    @Test
    void monthsOfDifferentLengthsEndOnTheirLastDay() {
      // A month after 29 February is 29 March; after 31 January it is the last of February.
      assertThat(of(ServiceUse.RECENT, LocalDate.of(2020, 2, 29), 1)).isEqualTo(NOT_MET);
      assertThat(of(ServiceUse.RECENT, LocalDate.of(2019, 8, 31), 7)).isEqualTo(MET);
      Member.Builder january =
          Member.builder("one")
              .seat(Seat.SERVICE_USER)
              .serviceUse(ServiceUse.RECENT)
              .servicesLastUsed(LocalDate.of(2020, 1, 31));
      Mvp mvp = setting(partnership(listOf(january)), "recentMonths", 1);
      assertThat(status("MEM-09", mvp, LocalDate.of(2020, 2, 29))).isEqualTo(MET);
      assertThat(status("MEM-09", mvp, LocalDate.of(2020, 3, 1))).isEqualTo(NOT_MET);
    }

    @Test
    void whoUsesThemNowIsRecentWhateverTheDay() {
      assertThat(of(ServiceUse.CURRENT, TODAY.minusYears(5), 12)).isEqualTo(MET);
    }

    @Test
    void aDayThatIsStillToComeIsNoneAndTheDeclaredKindDecides() {
      assertThat(of(ServiceUse.RECENT, TODAY, 12)).isEqualTo(MET);
      assertThat(of(ServiceUse.PAST, TODAY, 12)).isEqualTo(MET);
      assertThat(of(ServiceUse.RECENT, TODAY.plusDays(1), 12)).isEqualTo(MET);
      assertThat(of(ServiceUse.PAST, TODAY.plusDays(1), 12)).isEqualTo(NOT_MET);
      assertThat(of(ServiceUse.SOME_TIME, TODAY.plusDays(1), 12)).isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @EnumSource(
        value = ServiceUse.class,
        names = {"NEVER", "ADVOCATE"})
    void neverAndARecentDayContradictEachOther(ServiceUse use) {
      assertThat(of(use, TODAY, 12)).isEqualTo(NOT_ASSESSED);
      assertThat(of(use, TODAY.minusYears(2), 12)).isEqualTo(NOT_MET);
    }

    @Test
    void row3NobodyIsRecentAndYetAllCount() {
      Mvp past =
          partnership(
              listOf()
                  .group(
                      MemberGroup.of(Seat.SERVICE_USER, Count.exactly(3))
                          .withServiceUse(ServiceUse.PAST))
                  .group(others(3)));
      assertThat(judge(past)).containsEntry("MEM-01", MET).containsEntry("MEM-09", NOT_MET);
    }

    @Test
    void charitiesAloneDoNotReplaceThem() {
      assertThat(of(listOf(sitting("charity", Seat.CHARITY_OR_ADVOCACY)))).isEqualTo(NOT_MET);
    }

    @Test
    void row8AnAdvocateIsNoRecentUserAlsoIfAdvocatesCount() {
      Mvp doula = partnership(listOf(sitting("doula", Seat.OTHER).serviceUse(ServiceUse.ADVOCATE)));
      assertThat(status("MEM-09", doula)).isEqualTo(NOT_MET);
      assertThat(status("MEM-09", advocatesCount(doula, "yes"))).isEqualTo(NOT_MET);
    }

    @Test
    void rows7And9WhoCountsLenientlyOnlyIsForAPerson() {
      Member.Builder midwife =
          Member.builder("midwife").seat(Seat.CLINICAL_PROFESSIONAL).serviceUse(ServiceUse.CURRENT);
      assertThat(of(listOf(midwife).group(others(1)))).isEqualTo(REVIEW);
      assertThat(of(listOf(midwife).group(users(1)))).isEqualTo(MET);
      assertThat(of(listOf(midwife).group(unknown(1)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void oneIsEnough() {
      MemberGroup past =
          MemberGroup.of(Seat.SERVICE_USER, Count.exactly(9)).withServiceUse(ServiceUse.PAST);
      assertThat(of(listOf().group(past).group(users(1)))).isEqualTo(MET);
      assertThat(of(listOf().group(past).group(users(0)))).isEqualTo(NOT_MET);
    }

    @Test
    void membersOfWhomNothingIsKnownMayBeRecentUsers() {
      assertThat(of(usersAndOthers(0, 3).complete(Answer.NO))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(0, 3).statedTotal(Count.exactly(4)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(0, 3).group(unknown(1)))).isEqualTo(NOT_ASSESSED);
      assertThat(of(listOf())).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(1, 3).complete(Answer.NO))).isEqualTo(MET);
    }

    @Test
    void d04LetsNoApproximateCountDecide() {
      MemberGroup about =
          MemberGroup.of(Seat.SERVICE_USER, Count.about(3)).withServiceUse(ServiceUse.RECENT);
      assertThat(of(listOf().group(about).group(others(1)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void coreAndAllMembersAreForAPersonIfTheyDiffer() {
      Member.Builder associate = serviceUser("user").standing(Standing.ASSOCIATE_MEMBER);
      Member.Builder core = sitting("core", Seat.PROVIDER).standing(Standing.CORE_MEMBER);
      assertThat(of(listOf(associate, core))).isEqualTo(REVIEW);
      assertThat(of(listOf(associate.standing(Standing.CORE_MEMBER), core))).isEqualTo(MET);
      assertThat(of(listOf(associate.standing(Standing.ASSOCIATE_MEMBER))))
          .as("no core members are told apart")
          .isEqualTo(MET);
    }

    @Test
    void aStatedTotalOfNobodyLeavesItOpen() {
      // By the list there is a recent user; by the total there is no member at all.
      Mvp mvp = partnership(usersAndOthers(1, 0).statedTotal(Count.exactly(0)));
      assertThat(judge(mvp))
          .containsEntry("MEM-01", NOT_ASSESSED)
          .containsEntry("MEM-09", NOT_ASSESSED);
    }
  }

  @Nested
  class Mem10And11TakingPartAndWeight {

    @ParameterizedTest
    @CsvSource({
      "YES, YES, MET",
      "YES, NO, NOT_MET",
      "NO, YES, NOT_MET",
      "NO, NO, NOT_MET",
      "NO, NOT_RECORDED, NOT_MET",
      "NOT_RECORDED, NO, NOT_MET",
      "YES, NOT_RECORDED, NOT_ASSESSED",
      "NOT_RECORDED, YES, NOT_ASSESSED",
      "NOT_RECORDED, NOT_RECORDED, NOT_ASSESSED"
    })
    void mem10NeedsBothRoutes(Answer feedback, Answer membership, Status expected) {
      Mvp mvp =
          compliant().toBuilder()
              .arrangements(
                  Arrangements.builder()
                      .feedbackRoute(feedback)
                      .membershipRoute(membership)
                      .build())
              .build();
      assertThat(status("MEM-10", mvp)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"YES, NOT_MET", "NO, MET", "NOT_RECORDED, NOT_ASSESSED"})
    void mem11StaffHaveNoMoreWeight(Answer more, Status expected) {
      Mvp mvp =
          compliant().toBuilder()
              .termsOfReference(TermsOfReference.builder().staffHaveMoreWeight(more).build())
              .build();
      assertThat(status("MEM-11", mvp)).isEqualTo(expected);
    }
  }

  /** MEM-13, MEM-15, CHR-05 and CHR-10. */
  @Nested
  class WhatOnlyAPersonCanJudge {

    private static final LocalDate ASKED = LocalDate.of(2019, 4, 30);

    @ParameterizedTest
    @ValueSource(strings = {"MEM-13", "MEM-15", "CHR-05", "CHR-10"})
    void isAskedUntilAPersonAnswers(String id) {
      Mvp yes = answered(id, true, ASKED, Optional.empty());
      Mvp no = answered(id, false, ASKED, Optional.empty());
      assertThat(status(id, yes, ASKED.minusDays(1))).isEqualTo(ASK_A_PERSON);
      assertThat(status(id, yes, ASKED)).isEqualTo(MET);
      assertThat(status(id, no, ASKED)).isEqualTo(NOT_MET);
      assertThat(FOR_A_PERSON)
          .filteredOn(other -> !other.equals(id))
          .allSatisfy(other -> assertThat(status(other, yes, ASKED)).isEqualTo(ASK_A_PERSON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MEM-13", "MEM-15", "CHR-05", "CHR-10"})
    void anAnswerHoldsForAYearTheLastDayIncluded(String id) {
      Mvp mvp = answered(id, true, ASKED, Optional.empty());
      assertThat(status(id, mvp, LocalDate.of(2020, 4, 29))).isEqualTo(MET);
      assertThat(status(id, mvp, LocalDate.of(2020, 4, 30))).isEqualTo(MET);
      assertThat(status(id, mvp, LocalDate.of(2020, 5, 1))).isEqualTo(ASK_A_PERSON);
    }

    @Test
    void howLongAnAnswerHoldsCanBeChosen() {
      Mvp mvp = setting(answered("MEM-13", false, ASKED, Optional.empty()), "answersLast", 2);
      assertThat(status("MEM-13", mvp, LocalDate.of(2019, 6, 30))).isEqualTo(NOT_MET);
      assertThat(status("MEM-13", mvp, LocalDate.of(2019, 7, 1))).isEqualTo(ASK_A_PERSON);
    }

    @Test
    void anAnswersOwnLastDayWinsWhetherSoonerOrLater() {
      LocalDate sooner = ASKED.plusDays(3);
      Mvp soon = answered("CHR-05", true, ASKED, Optional.of(sooner));
      assertThat(status("CHR-05", soon, sooner)).isEqualTo(MET);
      assertThat(status("CHR-05", soon, sooner.plusDays(1))).isEqualTo(ASK_A_PERSON);
      LocalDate later = ASKED.plusYears(5);
      Mvp late = answered("CHR-05", true, ASKED, Optional.of(later));
      assertThat(status("CHR-05", late, later)).isEqualTo(MET);
      assertThat(status("CHR-05", late, later.plusDays(1))).isEqualTo(ASK_A_PERSON);
    }

    @Test
    void theLastAnswerStandsWhereverItIsRecorded() {
      PersonsAnswer later =
          new PersonsAnswer(
              "MEM-15", false, "chair", ASKED.plusDays(1), Optional.empty(), Optional.empty());
      PersonsAnswer sooner =
          new PersonsAnswer("MEM-15", true, "chair", ASKED, Optional.empty(), Optional.empty());
      for (List<PersonsAnswer> answers : List.of(List.of(sooner, later), List.of(later, sooner))) {
        Mvp.Builder mvp = Mvp.builder("mvp");
        answers.forEach(mvp::answer);
        assertThat(status("MEM-15", mvp.build(), ASKED)).isEqualTo(MET);
        assertThat(status("MEM-15", mvp.build(), ASKED.plusDays(1))).isEqualTo(NOT_MET);
      }
    }
  }

  @Nested
  class Mem14ItDoesNotHangOnOneOrTwoPeople {

    private static Status of(Mvp mvp) {
      return status("MEM-14", mvp);
    }

    private static Mvp of(Member.Builder... people) {
      return partnership(listOf(people));
    }

    private static Member.Builder holding(String id, Post... posts) {
      Member.Builder person = serviceUser(id);
      for (Post post : posts) {
        person.role(Office.of(post));
      }
      return person;
    }

    @Test
    void threePeopleAreEnoughWhateverElseIsUnknown() {
      // D-08
      Member.Builder first = holding("a", Post.CHAIR);
      Member.Builder second = holding("b", Post.VICE_CHAIR);
      assertThat(of(of(first, second, holding("c", Post.OUTREACH_LEAD)))).isEqualTo(MET);
      assertThat(of(of(first, holding("b", Post.LEAD), holding("c", Post.CHAIR)))).isEqualTo(MET);
      assertThat(of(vacant(of(first, second, holding("c", Post.SECRETARY)), Post.OUTREACH_LEAD)))
          .isEqualTo(MET);
    }

    @Test
    void twoPeopleAreNotIfAllIsKnown() {
      Member.Builder first = holding("a", Post.CHAIR, Post.SECRETARY);
      Member.Builder second = holding("b", Post.VICE_CHAIR, Post.OUTREACH_LEAD);
      assertThat(of(of(first, second))).isEqualTo(NOT_MET);
      assertThat(of(of(holding("a", Post.LEAD, Post.SECRETARY), second))).isEqualTo(NOT_MET);
      assertThat(
              of(
                  vacant(
                      of(holding("a", Post.CHAIR)),
                      Post.VICE_CHAIR,
                      Post.SECRETARY,
                      Post.OUTREACH_LEAD)))
          .isEqualTo(NOT_MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Post.class,
        names = {"VICE_CHAIR", "SECRETARY", "OUTREACH_LEAD"})
    void twoPeopleMayBeJoinedByWhoeverDoesWhatIsNotRecorded(Post notRecorded) {
      Member.Builder first = holding("a", Post.CHAIR);
      Member.Builder second = serviceUser("b");
      for (Post post : List.of(Post.VICE_CHAIR, Post.SECRETARY, Post.OUTREACH_LEAD)) {
        if (post != notRecorded) {
          second.role(Office.of(post));
        }
      }
      assertThat(of(of(first, second))).isEqualTo(NOT_ASSESSED);
      assertThat(of(vacant(of(first, second), notRecorded))).isEqualTo(NOT_MET);
    }

    @Test
    void aVacantChairOrLeadIsKnown() {
      Member.Builder rest = holding("a", Post.VICE_CHAIR, Post.SECRETARY, Post.OUTREACH_LEAD);
      assertThat(of(of(rest))).isEqualTo(NOT_ASSESSED);
      assertThat(of(vacant(of(rest), Post.CHAIR))).isEqualTo(NOT_MET);
      assertThat(of(vacant(of(rest), Post.LEAD))).isEqualTo(NOT_MET);
    }

    @Test
    void nobodyIsNotAssessed() {
      Mvp nobody =
          vacant(
              of(serviceUser("a")),
              Post.CHAIR,
              Post.VICE_CHAIR,
              Post.SECRETARY,
              Post.OUTREACH_LEAD);
      assertThat(of(nobody)).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void whoHasNoSeatCarriesATaskAsWell() {
      Member.Builder clerk = holding("c", Post.SECRETARY).standing(Standing.NO_SEAT);
      assertThat(of(of(holding("a", Post.CHAIR), holding("b", Post.VICE_CHAIR), clerk)))
          .isEqualTo(MET);
    }
  }

  /** Table 5.1, whose three columns are CHR-01, CHR-02 and CHR-03. */
  @Nested
  class Chr01To03TheChairIsAPaidIndependentServiceUser {

    private static void assertChair(Mvp mvp, Status serviceUser, Status independent, Status paid) {
      Map<String, Status> statuses = judge(mvp);
      assertThat(statuses)
          .containsEntry("CHR-01", serviceUser)
          .containsEntry("CHR-03", independent)
          .containsEntry("CHR-02", paid);
    }

    private static Job job(Occupation occupation, Organisation organisation, FieldOfWork field) {
      return Job.of(occupation, organisation, field);
    }

    /** A chair's post with nobody in it. */
    private static Mvp withoutChair(Member.Builder... leaders) {
      return vacant(ledBy(leaders), Post.CHAIR);
    }

    @Test
    void nothingIsAssessedIfNoChairIsRecorded() {
      // D-10
      assertChair(ledBy(), NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED);
      assertChair(ledBy(viceChair("vice")), NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED);
    }

    @Test
    void row1NobodyLeads() {
      Mvp nobody = vacant(ledBy(), Post.CHAIR, Post.VICE_CHAIR);
      assertChair(nobody, NOT_MET, NOT_ASSESSED, NOT_ASSESSED);
      assertChair(vacant(ledBy(), Post.LEAD), NOT_MET, NOT_ASSESSED, NOT_ASSESSED);
    }

    @Test
    void row2AViceChairActs() {
      Member.Builder user = viceChair("vice", Answer.YES);
      assertChair(withoutChair(user), REVIEW, MET, MET);
      assertChair(withoutChair(user.serviceUse(ServiceUse.ELSEWHERE)), REVIEW, MET, MET);
      Member.Builder notUser = viceChair("vice", Answer.YES).seat(Seat.OTHER);
      assertChair(withoutChair(notUser.serviceUse(ServiceUse.NEVER)), NOT_MET, MET, MET);
      assertChair(
          withoutChair(notUser.serviceUse(ServiceUse.NOT_RECORDED)), NOT_ASSESSED, MET, MET);
      Member.Builder midwife =
          declaringNoneBut("vice", midwifeInTheTrust())
              .role(paid(Post.VICE_CHAIR).withActing(Answer.YES))
              .role(midwifeInTheTrust());
      assertChair(withoutChair(midwife), REVIEW, NOT_MET, MET);
    }

    @Test
    void row2LooksAtThePaymentOfTheActingVice() {
      Office unpaid =
          Office.of(Post.VICE_CHAIR).withActing(Answer.YES).withPayment(PaymentOffer.NOT_OFFERED);
      assertChair(withoutChair(serviceUser("vice").role(unpaid)), REVIEW, MET, NOT_MET);
    }

    @Test
    void row2NeedsAViceWhoActs() {
      Member.Builder idle = viceChair("vice", Answer.NO);
      assertChair(withoutChair(idle), NOT_MET, NOT_ASSESSED, NOT_ASSESSED);
      Member.Builder perhaps = viceChair("vice", Answer.NOT_RECORDED);
      assertChair(withoutChair(perhaps), NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED);
      perhaps.seat(Seat.PROVIDER).serviceUse(ServiceUse.NEVER);
      assertChair(withoutChair(perhaps), NOT_MET, NOT_ASSESSED, NOT_ASSESSED);
    }

    @Test
    void aViceWhoActsDoesNotMatterWhileThereIsAChair() {
      Member.Builder vice = viceChair("vice", Answer.YES).role(midwifeInTheTrust());
      assertChair(ledBy(chair("chair"), vice), MET, MET, MET);
    }

    @Test
    void heldAndVacantIsForAPerson() {
      assertChair(withoutChair(chair("chair")), REVIEW, REVIEW, REVIEW);
    }

    @Test
    void row3AMaternityRoleInTheTrust() {
      assertChair(ledBy(chairWhoIs(midwifeInTheTrust())), MET, NOT_MET, MET);
      Job manager = job(Occupation.MANAGER, Organisation.LOCAL_TRUST, FieldOfWork.MATERNITY);
      assertChair(ledBy(chairWhoIs(manager)), MET, NOT_MET, MET);
    }

    @Test
    void row4AMaternityRoleWithTheCommissioner() {
      Job commissioner =
          job(Occupation.COMMISSIONER, Organisation.LOCAL_COMMISSIONER, FieldOfWork.MATERNITY);
      assertChair(ledBy(chairWhoIs(commissioner)), MET, NOT_MET, MET);
    }

    @Test
    void row3AMidwifeOfTheTrustIsInMaternityByHerTrade() {
      for (Occupation occupation : Occupation.values()) {
        Job job = job(occupation, Organisation.LOCAL_TRUST, FieldOfWork.NOT_RECORDED);
        Status expected = occupation == Occupation.MIDWIFE ? NOT_MET : NOT_ASSESSED;
        assertChair(ledBy(chairWhoIs(job)), MET, expected, MET);
      }
    }

    @Test
    void row4ASeatAsMaternityCommissionerIsARole() {
      Member.Builder nothingDeclared =
          undeclared("chair")
              .role(paid(Post.CHAIR))
              .seat(Seat.COMMISSIONER)
              .branch(Branch.MATERNITY_COMMISSIONING);
      assertChair(ledBy(nothingDeclared), MET, NOT_MET, MET);
      assertChair(ledBy(nothingDeclared.branch(Branch.NOT_RECORDED)), MET, NOT_ASSESSED, MET);
      Job here =
          job(Occupation.COMMISSIONER, Organisation.LOCAL_COMMISSIONER, FieldOfWork.NOT_RECORDED);
      Member.Builder without =
          chairWhoIs(here).seat(Seat.COMMISSIONER).branch(Branch.MATERNITY_COMMISSIONING);
      assertChair(ledBy(without), MET, NOT_MET, MET);
      Member.Builder acting =
          undeclared("vice")
              .seat(Seat.COMMISSIONER)
              .branch(Branch.MATERNITY_COMMISSIONING)
              .role(paid(Post.VICE_CHAIR).withActing(Answer.YES));
      assertChair(withoutChair(acting), REVIEW, NOT_MET, MET);
    }

    @ParameterizedTest
    @CsvSource({
      "COMMISSIONER, OTHER_COMMISSIONER",
      "LOCAL_AUTHORITY, LOCAL_AUTHORITY",
      "PROVIDER, OTHER_TRUST",
      "CLINICAL_PROFESSIONAL, OTHER_TRUST",
      "MANAGERIAL_PROFESSIONAL, OTHER_COMMISSIONER",
      "PROFESSIONAL, INDEPENDENT_MATERNITY_PROVIDER"
    })
    void aSeatAsStaffIsNeverIndependent(Seat seat, Organisation explains) {
      // Rows 7 and 9, or a contradiction, if none is declared; and also if a job explains the seat.
      assertChair(ledBy(chair("chair").seat(seat)), MET, REVIEW, MET);
      Job job = job(Occupation.OTHER, explains, FieldOfWork.NOT_MATERNITY);
      assertChair(ledBy(chair("chair").seat(seat).role(job)), MET, REVIEW, MET);
      // Row 14 if nothing is declared.
      Member.Builder undeclared = undeclared("chair").role(paid(Post.CHAIR)).seat(seat);
      assertChair(ledBy(undeclared), MET, NOT_ASSESSED, MET);
      // Row 13: a former job does not explain it.
      Member.Builder former = chair("chair").seat(seat).role(job.withHeld(Tenure.FORMER));
      assertChair(ledBy(former), MET, REVIEW, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Seat.class,
        names = {"FAMILY", "CHARITY_OR_ADVOCACY", "STATUTORY_PARTNER", "OTHER", "NOT_RECORDED"})
    void otherSeatsTellOfNoRole(Seat seat) {
      assertChair(ledBy(chair("chair").seat(seat)), MET, MET, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Organisation.class,
        names = {"LOCAL_TRUST", "LOCAL_COMMISSIONER"})
    void row5AnotherJobThere(Organisation organisation) {
      Job other = job(Occupation.OTHER, organisation, FieldOfWork.NOT_MATERNITY);
      assertChair(ledBy(chairWhoIs(other)), MET, REVIEW, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Organisation.class,
        names = {"OTHER_TRUST", "OTHER_COMMISSIONER"})
    void row6AJobInAnotherArea(Organisation organisation) {
      Job job = job(Occupation.OTHER, organisation, FieldOfWork.MATERNITY);
      assertChair(ledBy(chairWhoIs(job)), MET, REVIEW, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Occupation.class,
        names = {"PUBLIC_HEALTH", "COMMISSIONER"})
    void row7ALocalAuthorityOfficer(Occupation occupation) {
      Job job = job(occupation, Organisation.LOCAL_AUTHORITY, FieldOfWork.NOT_RECORDED);
      assertChair(ledBy(chairWhoIs(job)), MET, REVIEW, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Occupation.class,
        names = {"DOULA", "ANTENATAL_OR_POSTNATAL_TEACHER"})
    void row8ADoulaWithPrivateClients(Occupation occupation) {
      Job job = job(occupation, Organisation.PRIVATE_CLIENTS, FieldOfWork.MATERNITY);
      Member.Builder doula = chairWhoIs(job).seat(Seat.OTHER).serviceUse(ServiceUse.ADVOCATE);
      assertChair(ledBy(doula), MET, MET, MET);
      assertChair(ledBy(chairWhoIs(job.withPaidBy(Organisation.LOCAL_TRUST))), MET, REVIEW, MET);
      Job independent = job.withPaidBy(Organisation.INDEPENDENT_MATERNITY_PROVIDER);
      assertChair(ledBy(chairWhoIs(independent)), MET, REVIEW, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Occupation.class,
        names = {"MIDWIFE", "DOCTOR"})
    void row9AMidwifeOrDoctorNotInTheTrust(Occupation occupation) {
      Job job = job(occupation, Organisation.PRIVATE_CLIENTS, FieldOfWork.MATERNITY);
      assertChair(ledBy(chairWhoIs(job)), MET, REVIEW, MET);
      Member.Builder advocate = chairWhoIs(job).seat(Seat.OTHER).serviceUse(ServiceUse.ADVOCATE);
      assertChair(ledBy(advocate), NOT_MET, REVIEW, MET);
    }

    @Test
    void row9EndsWithTheJob() {
      Job former =
          job(Occupation.MIDWIFE, Organisation.OTHER_TRUST, FieldOfWork.MATERNITY)
              .withHeld(Tenure.FORMER);
      Member.Builder advocate = chairWhoIs(former).seat(Seat.OTHER).serviceUse(ServiceUse.ADVOCATE);
      assertChair(ledBy(advocate), MET, MET, MET);
    }

    @Test
    void row10AnEmployeeOfTheHost() {
      Job job = job(Occupation.OTHER, Organisation.HOST, FieldOfWork.NOT_RECORDED);
      assertChair(ledBy(chairWhoIs(job)), MET, REVIEW, MET);
    }

    @Test
    void row11PaidOnlyAsChair() {
      // The office is no job, whoever pays for it.
      assertChair(compliant(), MET, MET, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = Organisation.class,
        names = {"LOCAL_TRUST", "LOCAL_COMMISSIONER"})
    void row12OnABreakFromAMaternityRole(Organisation organisation) {
      Job job = job(Occupation.OTHER, organisation, FieldOfWork.MATERNITY);
      assertChair(ledBy(chairWhoIs(job.withHeld(Tenure.ON_LEAVE))), MET, NOT_MET, MET);
    }

    @Test
    void row13AFormerEmployee() {
      Job former = midwifeInTheTrust().withHeld(Tenure.FORMER);
      assertChair(ledBy(chairWhoIs(former)), MET, MET, MET);
    }

    @Test
    void row14NotRecordedWhetherThereIsARole() {
      Office chair = paid(Post.CHAIR);
      assertChair(ledBy(undeclared("chair").role(chair)), MET, NOT_ASSESSED, MET);
      Member.Builder oneSide = undeclared("chair").role(chair).noRoleIn(Organisation.LOCAL_TRUST);
      assertChair(ledBy(oneSide), MET, NOT_ASSESSED, MET);
      Job somewhere = job(Occupation.OTHER, Organisation.NOT_RECORDED, FieldOfWork.NOT_RECORDED);
      assertChair(ledBy(chairWhoIs(somewhere)), MET, NOT_ASSESSED, MET);
      Job inTheTrust = job(Occupation.OTHER, Organisation.LOCAL_TRUST, FieldOfWork.NOT_RECORDED);
      assertChair(ledBy(chairWhoIs(inTheTrust)), MET, NOT_ASSESSED, MET);
    }

    @Test
    void theWorstOfAPersonsJobsStands() {
      Job unknown = job(Occupation.OTHER, Organisation.LOCAL_TRUST, FieldOfWork.NOT_RECORDED);
      Job elsewhere = job(Occupation.OTHER, Organisation.OTHER_TRUST, FieldOfWork.MATERNITY);
      assertChair(ledBy(chairWhoIs(shopkeeper()).role(elsewhere)), MET, REVIEW, MET);
      assertChair(ledBy(chairWhoIs(unknown).role(elsewhere)), MET, NOT_ASSESSED, MET);
      assertChair(ledBy(chairWhoIs(unknown).role(midwifeInTheTrust())), MET, NOT_MET, MET);
    }

    @Test
    void row15NoServiceUser() {
      Member.Builder chair = chair("chair").seat(Seat.OTHER).serviceUse(ServiceUse.NEVER);
      assertChair(ledBy(chair), NOT_MET, MET, MET);
    }

    @Test
    void whoSitsAsAServiceUserAndIsRecordedAsNoneIsForAPerson() {
      assertChair(ledBy(chair("chair").serviceUse(ServiceUse.NEVER)), REVIEW, MET, MET);
    }

    @ParameterizedTest
    @CsvSource({
      "OFFERED_AND_ACCEPTED, MET",
      "OFFERED, MET",
      "OFFERED_AND_DECLINED, MET",
      "NOT_OFFERED, NOT_MET",
      "NOT_RECORDED, NOT_ASSESSED"
    })
    void rows16And17And23Payment(PaymentOffer payment, Status expected) {
      Office office = Office.of(Post.CHAIR).withPayment(payment);
      assertChair(ledBy(serviceUser("chair").role(office)), MET, MET, expected);
      Office lead = Office.of(Post.LEAD).withPayment(payment);
      assertChair(ledBy(serviceUser("lead").role(lead)), MET, MET, expected);
    }

    @Test
    void row18CoChairsWhoAreAllMet() {
      assertChair(ledBy(chair("first"), chair("second")), MET, MET, MET);
      Member.Builder unpaid =
          serviceUser("third").role(Office.of(Post.CHAIR).withPayment(PaymentOffer.NOT_OFFERED));
      assertChair(ledBy(chair("first"), unpaid), MET, MET, NOT_MET);
      Member.Builder notRecorded = serviceUser("third").role(Office.of(Post.CHAIR));
      assertChair(ledBy(chair("first"), notRecorded), MET, MET, NOT_ASSESSED);
    }

    @Test
    void row19OneCoChairFailsIndependence() {
      Member.Builder clinician =
          chairWhoIs(midwifeInTheTrust())
              .seat(Seat.CLINICAL_PROFESSIONAL)
              .serviceUse(ServiceUse.NEVER);
      assertChair(ledBy(clinician, chair("independent")), MET, REVIEW, MET);
      assertChair(ledBy(chair("independent"), clinician), MET, REVIEW, MET);
      Member.Builder noUser = chair("noUser").seat(Seat.OTHER).serviceUse(ServiceUse.NEVER);
      assertChair(ledBy(clinician, noUser), NOT_MET, NOT_MET, MET);
      assertChair(ledBy(clinician, noUser, chair("independent")), MET, REVIEW, MET);
    }

    @Test
    void row19WaitsForWhatIsNotRecordedOfTheOther() {
      Member.Builder clinician = chairWhoIs(midwifeInTheTrust());
      Member.Builder undeclared = undeclared("other").role(paid(Post.CHAIR));
      assertChair(ledBy(clinician, undeclared), MET, NOT_ASSESSED, MET);
      Member.Builder perhapsUser =
          chair("other").seat(Seat.NOT_RECORDED).serviceUse(ServiceUse.NOT_RECORDED);
      assertChair(ledBy(clinician, perhapsUser), MET, NOT_ASSESSED, MET);
      undeclared.seat(Seat.OTHER).serviceUse(ServiceUse.NEVER);
      assertChair(ledBy(clinician, undeclared), MET, NOT_MET, MET);
    }

    @Test
    void row19LeavesTheOtherToAPersonIfTheyAreOpenToJudgement() {
      Member.Builder clinician = chairWhoIs(midwifeInTheTrust());
      Job elsewhere = job(Occupation.OTHER, Organisation.OTHER_TRUST, FieldOfWork.MATERNITY);
      assertChair(ledBy(clinician, chair("other").role(elsewhere)), MET, REVIEW, MET);
      assertChair(
          ledBy(clinician, chair("other").serviceUse(ServiceUse.ELSEWHERE)), MET, REVIEW, MET);
      Member.Builder noUser = chair("other").seat(Seat.OTHER).serviceUse(ServiceUse.NEVER);
      assertChair(ledBy(clinician, noUser.role(elsewhere)), MET, NOT_MET, MET);
    }

    @Test
    void row19NeedsSomebodyWithoutAConflict() {
      Member.Builder other = chairWhoIs("other", midwifeInTheTrust());
      assertChair(ledBy(chairWhoIs(midwifeInTheTrust()), other), MET, NOT_MET, MET);
    }

    @Test
    void withoutAConflictTheWorstOfTheCoChairsStands() {
      Job elsewhere = job(Occupation.OTHER, Organisation.OTHER_TRUST, FieldOfWork.MATERNITY);
      Member.Builder other = chair("other").role(elsewhere);
      assertChair(ledBy(chair("chair"), other), MET, REVIEW, MET);
      Member.Builder undeclared = undeclared("undeclared").role(paid(Post.LEAD));
      assertChair(ledBy(chair("chair"), other, undeclared), MET, NOT_ASSESSED, MET);
    }

    @Test
    void row20NoCoChairIsAServiceUser() {
      Member.Builder first = chair("first").seat(Seat.OTHER).serviceUse(ServiceUse.NEVER);
      Member.Builder second = chair("second").seat(Seat.OTHER).serviceUse(ServiceUse.NEVER);
      assertChair(ledBy(first, second), NOT_MET, MET, MET);
      second.serviceUse(ServiceUse.NOT_RECORDED);
      assertChair(ledBy(first, second), NOT_ASSESSED, MET, MET);
      second.serviceUse(ServiceUse.ELSEWHERE);
      assertChair(ledBy(first, second), REVIEW, MET, MET);
    }

    @Test
    void row22NotRecordedWhetherTheChairIsAServiceUser() {
      Member.Builder chair = chair("chair").serviceUse(ServiceUse.NOT_RECORDED);
      assertChair(ledBy(chair.seat(Seat.NOT_RECORDED)), NOT_ASSESSED, MET, MET);
      assertChair(ledBy(chair.seat(Seat.OTHER)), NOT_ASSESSED, MET, MET);
      assertChair(ledBy(chair.seat(Seat.SERVICE_USER)), MET, MET, MET);
    }

    @ParameterizedTest
    @EnumSource(
        value = ServiceUse.class,
        names = {"CURRENT", "RECENT", "PAST", "SOME_TIME", "FAMILY"})
    void rows24And25FamilyAndUsersOfAnyTime(ServiceUse use) {
      assertChair(ledBy(chair("chair").seat(Seat.OTHER).serviceUse(use)), MET, MET, MET);
    }

    @Test
    void row26AJobOutsideTheHealthService() {
      assertChair(ledBy(chairWhoIs(shopkeeper())), MET, MET, MET);
      Job charity = job(Occupation.MANAGER, Organisation.CHARITY, FieldOfWork.NOT_MATERNITY);
      assertChair(ledBy(chairWhoIs(charity)), MET, MET, MET);
    }

    @Test
    void whoHasNoSeatCanChair() {
      assertChair(ledBy(chair("chair").standing(Standing.NO_SEAT)), MET, MET, MET);
    }
  }

  @Nested
  class Chr04ThereIsAViceChairAndBothHaveTheirTimeCovered {

    private static Status of(Mvp mvp) {
      return status("CHR-04", mvp);
    }

    private static Office viceChairOffice(PaymentOffer payment) {
      return Office.of(Post.VICE_CHAIR).withPayment(payment);
    }

    @Test
    void row21NoViceChairIsNotMetOnlyIfThatIsRecorded() {
      assertThat(of(vacant(ledBy(chair("chair")), Post.VICE_CHAIR))).isEqualTo(NOT_MET);
      assertThat(of(ledBy(chair("chair")))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void row21DoesNotApplyToCoChairs() {
      Mvp coChairs = ledBy(chair("first"), serviceUser("second").role(paid(Post.LEAD)));
      assertThat(of(coChairs)).isEqualTo(NOT_APPLICABLE);
      assertThat(of(vacant(coChairs, Post.VICE_CHAIR))).isEqualTo(NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
      "OFFERED_AND_ACCEPTED, MET",
      "OFFERED, MET",
      "OFFERED_AND_DECLINED, MET",
      "NOT_OFFERED, NOT_MET",
      "NOT_RECORDED, NOT_ASSESSED"
    })
    void bothAreOfferedPayment(PaymentOffer payment, Status expected) {
      Member.Builder vice = serviceUser("vice").role(viceChairOffice(payment));
      assertThat(of(ledBy(chair("chair"), vice))).isEqualTo(expected);
      Member.Builder chair = serviceUser("chair").role(Office.of(Post.CHAIR).withPayment(payment));
      assertThat(of(ledBy(chair, viceChair("vice")))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(
        value = Seat.class,
        names = {
          "COMMISSIONER",
          "LOCAL_AUTHORITY",
          "PROVIDER",
          "STATUTORY_PARTNER",
          "CLINICAL_PROFESSIONAL",
          "MANAGERIAL_PROFESSIONAL",
          "PROFESSIONAL"
        })
    void amb22AStaffViceChairIsNoFailureAndOwedNoFee(Seat seat) {
      Member.Builder vice = sitting("vice", seat).role(viceChairOffice(PaymentOffer.NOT_OFFERED));
      assertThat(of(ledBy(chair("chair"), vice))).isEqualTo(REVIEW);
    }

    @ParameterizedTest
    @EnumSource(
        value = Seat.class,
        names = {"FAMILY", "CHARITY_OR_ADVOCACY", "OTHER", "NOT_RECORDED"})
    void othersAreNoStaff(Seat seat) {
      assertThat(of(ledBy(chair("chair"), viceChair("vice").seat(seat)))).isEqualTo(MET);
    }

    @ParameterizedTest
    @CsvSource({
      "LOCAL_TRUST, NOW, REVIEW",
      "LOCAL_COMMISSIONER, ON_LEAVE, REVIEW",
      "LOCAL_TRUST, FORMER, NOT_MET",
      "OTHER_TRUST, NOW, NOT_MET"
    })
    void amb22AJobWithTheServicesMakesStaffAsASeatDoes(
        Organisation organisation, Tenure held, Status expected) {
      Job job = Job.of(Occupation.OTHER, organisation, FieldOfWork.NOT_MATERNITY).withHeld(held);
      Member.Builder vice =
          declaringNoneBut("vice", job).role(job).role(viceChairOffice(PaymentOffer.NOT_OFFERED));
      assertThat(of(ledBy(chair("chair"), vice))).isEqualTo(expected);
    }

    @Test
    void theWorstOfAllStands() {
      Member.Builder staff = sitting("staff", Seat.PROVIDER).role(Office.of(Post.VICE_CHAIR));
      Member.Builder unpaid = serviceUser("unpaid").role(viceChairOffice(PaymentOffer.NOT_OFFERED));
      Member.Builder notRecorded = serviceUser("open").role(Office.of(Post.VICE_CHAIR));
      assertThat(of(ledBy(chair("chair"), viceChair("vice"), staff))).isEqualTo(REVIEW);
      assertThat(of(ledBy(chair("chair"), staff, notRecorded))).isEqualTo(NOT_ASSESSED);
      assertThat(of(ledBy(chair("chair"), staff, notRecorded, unpaid))).isEqualTo(NOT_MET);
    }

    @Test
    void d10TheChairsTimeIsNotAssessedIfNoChairIsRecorded() {
      assertThat(of(ledBy(viceChair("vice")))).isEqualTo(NOT_ASSESSED);
      assertThat(of(vacant(ledBy(viceChair("vice")), Post.CHAIR))).isEqualTo(MET);
    }

    @Test
    void heldAndVacantIsForAPerson() {
      assertThat(of(vacant(compliant(), Post.VICE_CHAIR))).isEqualTo(REVIEW);
    }
  }

  /** AMB-19: let the user lower the severity. */
  @Nested
  class ChairIsAdvice {

    private static Strength strength(String requirement, Mvp mvp) {
      judge(mvp);
      return VALIDATOR.validate(mvp, DAY).requirement(requirement).strength();
    }

    @Test
    void lowersTheStrengthAndNoStatus() {
      Member.Builder notUser = chairWhoIs(midwifeInTheTrust()).seat(Seat.OTHER);
      Mvp mvp = ledBy(notUser.serviceUse(ServiceUse.NEVER));
      Mvp softer = setting(mvp, "chairIsAdvice", "yes");
      assertThat(judge(softer)).isEqualTo(judge(mvp));
      assertThat(judge(softer)).containsEntry("CHR-01", NOT_MET).containsEntry("CHR-03", NOT_MET);
      assertThat(strength("CHR-01", mvp)).isEqualTo(Strength.SHOULD);
      assertThat(strength("CHR-03", mvp)).isEqualTo(Strength.MUST);
      assertThat(strength("CHR-01", softer)).isEqualTo(Strength.ADVICE);
      assertThat(strength("CHR-03", softer)).isEqualTo(Strength.ADVICE);
      assertThat(strength("CHR-02", softer)).isEqualTo(Strength.SHOULD);
    }

    @Test
    void isNotChosenByNo() {
      Mvp mvp = setting(compliant(), "chairIsAdvice", "no");
      assertThat(strength("CHR-03", mvp)).isEqualTo(Strength.MUST);
    }

    @Test
    void decidesTheOutcome() {
      Mvp mvp =
          ledBy(
              chairWhoIs(midwifeInTheTrust()),
              viceChair("vice"),
              serviceUser("another"),
              serviceUser("more"));
      Report firm = VALIDATOR.validate(mvp, DAY);
      Report soft = VALIDATOR.validate(setting(mvp, "chairIsAdvice", "yes"), DAY);
      assertThat(firm.outcome()).isEqualTo(Outcome.DOES_NOT_MEET_GUIDANCE);
      assertThat(soft.outcome()).isEqualTo(Outcome.MEETS_GUIDANCE);
    }
  }

  @Nested
  class Chr06To08TermsSuccessionAndTraining {

    @Test
    void chr06TheTermsSayHowTheChairIsChosen() {
      List<Matter> choosing = List.of(Matter.CHOOSING_THE_CHAIR);
      List<Matter> others =
          List.of(Matter.values()).stream().filter(m -> !choosing.contains(m)).toList();
      assertThat(chr06(choosing, List.of())).isEqualTo(MET);
      assertThat(chr06(List.of(), choosing)).isEqualTo(NOT_MET);
      assertThat(chr06(choosing, choosing)).isEqualTo(REVIEW);
      assertThat(chr06(others, List.of())).isEqualTo(NOT_ASSESSED);
      assertThat(chr06(List.of(), others)).isEqualTo(NOT_ASSESSED);
      assertThat(chr06(choosing, others)).isEqualTo(MET);
    }

    @Test
    void chr06DoesNotApplyWhereThereAreNoTerms() {
      TermsOfReference none = TermsOfReference.builder().exists(Answer.NO).build();
      assertThat(status("CHR-06", compliant().toBuilder().termsOfReference(none).build()))
          .isEqualTo(NOT_APPLICABLE);
    }

    private static Status chr06(List<Matter> covers, List<Matter> leavesOut) {
      TermsOfReference.Builder terms = TermsOfReference.builder().staffHaveMoreWeight(Answer.NO);
      covers.forEach(terms::covers);
      leavesOut.forEach(terms::leavesOut);
      Mvp mvp = compliant().toBuilder().termsOfReference(terms.build()).build();
      return status("CHR-06", mvp);
    }

    @ParameterizedTest
    @CsvSource({
      // plan, vice-chair held, vice-chair recorded as vacant
      "YES, true, false, MET",
      "NO, true, false, MET",
      "NOT_RECORDED, true, false, MET",
      "YES, false, true, MET",
      "NO, false, true, NOT_MET",
      "NOT_RECORDED, false, true, NOT_ASSESSED",
      "YES, false, false, MET",
      "NO, false, false, NOT_ASSESSED",
      "NOT_RECORDED, false, false, NOT_ASSESSED"
    })
    void chr07AViceChairOrAPlan(Answer plan, boolean held, boolean vacant, Status expected) {
      Mvp mvp = held ? ledBy(chair("chair"), viceChair("vice")) : ledBy(chair("chair"));
      Arrangements arrangements = open().successionPlan(plan).build();
      Mvp planned = mvp.toBuilder().arrangements(arrangements).build();
      Mvp judged = vacant ? vacant(planned, Post.VICE_CHAIR) : planned;
      assertThat(status("CHR-07", judged)).isEqualTo(expected);
    }

    private static Arrangements.Builder open() {
      return Arrangements.builder().feedbackRoute(Answer.YES).membershipRoute(Answer.YES);
    }

    @Test
    void chr07AChairWhoIsViceChairAsWellIsNone() {
      Arrangements noPlan = open().successionPlan(Answer.NO).build();
      Mvp both = ledBy(chair("chair").role(paid(Post.VICE_CHAIR)));
      Mvp judged = both.toBuilder().arrangements(noPlan).build();
      assertThat(status("CHR-07", judged)).isEqualTo(NOT_ASSESSED);
      assertThat(status("CHR-07", vacant(judged, Post.VICE_CHAIR))).isEqualTo(NOT_MET);
    }

    private static Status chr08(Answer complete, BudgetLine... lines) {
      return status("CHR-08", compliant().toBuilder().budget(budget(complete, lines)).build());
    }

    private static BudgetLine line(String amount, String freeOfCharge) {
      return training(amount).withFreeOfCharge(freeOfCharge);
    }

    @Test
    void chr08ALineForTraining() {
      assertThat(chr08(Answer.NO, training("0.01"))).isEqualTo(MET);
      assertThat(chr08(Answer.NO, training("0.00"))).isEqualTo(NOT_ASSESSED);
      assertThat(chr08(Answer.YES, training("0.00"))).isEqualTo(NOT_ASSESSED);
      assertThat(chr08(Answer.YES, training("0.00"), training("0.00"))).isEqualTo(NOT_ASSESSED);
      assertThat(chr08(Answer.YES, training("0.00"), training("10.00"))).isEqualTo(MET);
      BudgetLine amountNotRecorded = BudgetLine.of(BudgetHeading.TRAINING);
      assertThat(chr08(Answer.YES, amountNotRecorded)).isEqualTo(MET);
    }

    @Test
    void chr08ZeroIsAcceptableIfExistingTrainingIsNamed() {
      assertThat(chr08(Answer.YES, line("0.00", "NMV course"))).isEqualTo(MET);
      assertThat(chr08(Answer.YES, line("0.00", "NMV course"), training("0.00"))).isEqualTo(MET);
    }

    @Test
    void chr08OnlyACompleteBudgetShowsThatThereIsNoLine() {
      BudgetLine venue =
          BudgetLine.of(BudgetHeading.VENUE)
              .withAmount(Money.parse("9.00"))
              .withFreeOfCharge("training room");
      assertThat(chr08(Answer.YES, venue)).isEqualTo(NOT_MET);
      assertThat(chr08(Answer.YES)).isEqualTo(NOT_MET);
      assertThat(chr08(Answer.NO, venue)).isEqualTo(NOT_ASSESSED);
      assertThat(chr08(Answer.NOT_RECORDED, venue)).isEqualTo(NOT_ASSESSED);
      assertThat(status("CHR-08", partnership(listOf()))).isEqualTo(NOT_ASSESSED);
    }
  }
}
