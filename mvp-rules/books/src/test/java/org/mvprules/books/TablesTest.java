package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.books.Partnerships.advocatesCount;
import static org.mvprules.books.Partnerships.chair;
import static org.mvprules.books.Partnerships.chairWhoIs;
import static org.mvprules.books.Partnerships.compliant;
import static org.mvprules.books.Partnerships.declaringNoneBut;
import static org.mvprules.books.Partnerships.ledBy;
import static org.mvprules.books.Partnerships.listOf;
import static org.mvprules.books.Partnerships.midwifeInTheTrust;
import static org.mvprules.books.Partnerships.others;
import static org.mvprules.books.Partnerships.paid;
import static org.mvprules.books.Partnerships.partnership;
import static org.mvprules.books.Partnerships.serviceUser;
import static org.mvprules.books.Partnerships.shopkeeper;
import static org.mvprules.books.Partnerships.sitting;
import static org.mvprules.books.Partnerships.undeclared;
import static org.mvprules.books.Partnerships.unknown;
import static org.mvprules.books.Partnerships.users;
import static org.mvprules.books.Partnerships.usersAndOthers;
import static org.mvprules.books.Partnerships.vacant;
import static org.mvprules.books.Partnerships.viceChair;
import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Share;
import org.mvprules.core.member.FieldOfWork;
import org.mvprules.core.member.Job;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Occupation;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.PaymentOffer;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.member.Standing;
import org.mvprules.core.member.Tenure;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Status;

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
    Map<String, Status> statuses = Twins.judge(mvp, A_THIRD);
    VALIDATOR
        .validate(mvp, DAY)
        .requirements()
        .forEach(each -> assertThat(each.status()).isEqualTo(statuses.get(each.id())));
    return statuses;
  }

  private static Status status(String requirement, Mvp mvp) {
    return judge(mvp).getOrDefault(requirement, Status.ASK_A_PERSON);
  }

  @Test
  void aPartnershipAsTheGuidanceAsksMeetsEverything() {
    assertThat(judge(compliant()))
        .containsOnlyKeys("MEM-01", "MEM-03", "CHR-01", "CHR-02", "CHR-03", "CHR-04")
        .allSatisfy((id, status) -> assertThat(status).isEqualTo(MET));
  }

  @Test
  void ofAPartnershipWithoutAnyFactsNothingIsAssessed() {
    assertThat(judge(partnership(MemberList.NOT_RECORDED)))
        .allSatisfy((id, status) -> assertThat(status).isEqualTo(NOT_ASSESSED));
  }

  @Test
  void theOrderOfMembersDoesNotMatterAndEveryStatusHappens() {
    Map<String, Set<Status>> happened = new TreeMap<>();
    Random random = new Random(1);
    RandomGenerator<Mvp> partnerships = Mvps.partnerships().generator(1000);
    for (int i = 0; i < 5000; i++) {
      Mvp mvp = partnerships.next(random).value();
      Map<String, Status> statuses = judge(mvp);
      assertThat(Twins.judge(Mvps.shuffled(mvp, i), A_THIRD)).isEqualTo(statuses);
      statuses.forEach(
          (id, status) ->
              happened.computeIfAbsent(id, any -> EnumSet.noneOf(Status.class)).add(status));
    }
    Set<Status> four = EnumSet.of(MET, NOT_MET, REVIEW, NOT_ASSESSED);
    assertThat(happened)
        .containsEntry("MEM-01", four)
        .containsEntry("MEM-03", EnumSet.of(MET, NOT_MET, NOT_ASSESSED))
        .containsEntry("CHR-01", four)
        .containsEntry("CHR-02", four)
        .containsEntry("CHR-03", four)
        .containsEntry(
            "CHR-04", EnumSet.complementOf(EnumSet.of(Status.ASK_A_PERSON, Status.WAIVED)));
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
    void isNotAssessedWhileNobodyIsAMember() {
      assertThat(of(listOf())).isEqualTo(NOT_ASSESSED);
      assertThat(of(usersAndOthers(0, 0))).isEqualTo(NOT_ASSESSED);
      assertThat(of(listOf().statedTotal(Count.exactly(0)))).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void isJudgedByAnyOtherShareAsWell() {
      Mvp twoOfFive = partnership(usersAndOthers(2, 3));
      assertThat(Twins.judge(twoOfFive, new Share(2, 5))).containsEntry("MEM-01", MET);
      assertThat(Twins.judge(twoOfFive, new Share(1, 2))).containsEntry("MEM-01", NOT_MET);
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
      return new MemberGroup(group.seat(), group.serviceUse(), standing, group.count());
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
      Member.Builder second = chair("second").seat(Seat.PROVIDER).serviceUse(ServiceUse.NEVER);
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
}
