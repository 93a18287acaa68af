package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Status.ASK_A_PERSON;
import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.bench.SessionEngine;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.core.governance.ArrangedBy;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meeting;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Note;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.LoadedBook;

/** The rules on governance against table 1.3, row by row; section 7 wins where it differs. */
class GovernanceTablesTest {

  private static final LocalDate DAY = LocalDate.of(2018, 5, 1);
  private static final LocalDate AGREED = LocalDate.of(2018, 2, 20);
  private static final Map<String, MvpValidator> BOOKS =
      Map.of(
          "national", MvpValidator.of(Books.national()),
          "south-east-london-2018", MvpValidator.of(Books.shipped("south-east-london-2018")),
          "north-central-london", MvpValidator.of(Books.shipped("north-central-london")));

  private static Report report(Mvp.Builder mvp) {
    return BOOKS.get("national").validate(mvp.build(), DAY);
  }

  private static AssessedRequirement assessed(String id, Mvp.Builder mvp) {
    return report(mvp).requirement(id);
  }

  private static Status status(String id, Mvp.Builder mvp) {
    return assessed(id, mvp).status();
  }

  private static List<String> found(String id, Mvp.Builder mvp) {
    return assessed(id, mvp).findings().stream().map(Finding::found).toList();
  }

  private static List<String> notes(String id, Mvp.Builder mvp) {
    return assessed(id, mvp).notes().stream().map(Note::text).toList();
  }

  private static Mvp.Builder mvp() {
    return Mvp.builder("mvp");
  }

  private static Mvp.Builder terms(TermsOfReference.Builder terms) {
    return mvp().termsOfReference(terms.build());
  }

  private static Ratification by(Ratifier body, LocalDate... on) {
    return new Ratification(
        body, Optional.empty(), Arrays.stream(on).findFirst(), Optional.empty());
  }

  /** How firmly each book asks for what. */
  @ParameterizedTest
  @CsvSource({
    "GOV-01, SHOULD, SHOULD, SHOULD",
    "GOV-02, SHOULD, SHOULD, SHOULD",
    "GOV-03, SHOULD, SHOULD, SHOULD",
    "GOV-04, SHOULD, SHOULD, SHOULD",
    "GOV-05, ADVICE, MUST,   ADVICE",
    "GOV-06, ADVICE, MUST,   ADVICE",
    "GOV-07, ADVICE, MUST,   ADVICE",
    "GOV-08, ADVICE, MUST,   ADVICE",
    "GOV-09, MUST,   MUST,   MUST",
    "GOV-10, SHOULD, SHOULD, SHOULD",
    "GOV-11, SHOULD, SHOULD, SHOULD",
    "GOV-12, SHOULD, SHOULD, SHOULD",
    "GOV-13, ADVICE, MUST,   ADVICE",
    "GOV-17, ADVICE, ADVICE, SHOULD",
    "GOV-21, SHOULD, SHOULD, SHOULD",
  })
  void eachBookAsksAsFirmlyAsItsPaper(
      String id, Strength national, Strength southEast, Strength northCentral) {
    assertThat(strength("national", id)).isEqualTo(national);
    assertThat(strength("south-east-london-2018", id)).isEqualTo(southEast);
    assertThat(strength("north-central-london", id)).isEqualTo(northCentral);
  }

  private static Strength strength(String book, String id) {
    return BOOKS.get(book).ruleBook().requirement(id).orElseThrow().strength();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GOV-04", "GOV-06", "GOV-11", "GOV-12", "GOV-17"})
  void whatNoSoftwareCanJudgeIsAskedAndAnswered(String id) {
    assertThat(status(id, mvp())).isEqualTo(ASK_A_PERSON);
    assertThat(status(id, mvp().answer(answer(id, true)))).isEqualTo(MET);
    assertThat(status(id, mvp().answer(answer(id, false)))).isEqualTo(NOT_MET);
  }

  private static PersonsAnswer answer(String id, boolean holds) {
    return new PersonsAnswer(id, holds, "the chair", AGREED, Optional.empty(), Optional.empty());
  }

  @Nested
  class TermsOfReferenceThemselves {

    @ParameterizedTest
    @CsvSource({
      "YES,          YES,          MET",
      "NOT_RECORDED, YES,          MET",
      "YES,          NO,           NOT_MET",
      "YES,          NOT_RECORDED, NOT_ASSESSED",
      "NOT_RECORDED, NOT_RECORDED, NOT_ASSESSED",
      "NO,           NOT_RECORDED, NOT_MET",
      "NO,           NO,           NOT_MET",
    })
    void gov01AreThereAndAgreed(Answer exists, Answer agreed, Status expected) {
      assertThat(status("GOV-01", terms(TermsOfReference.builder().exists(exists).agreed(agreed))))
          .isEqualTo(expected);
    }

    @Test
    void gov01NothingIsRecordedOfThem() {
      assertThat(status("GOV-01", mvp())).isEqualTo(NOT_ASSESSED);
    }

    @Test
    void gov01MissingTermsAndMissingAgreementAreToldApart() {
      assertThat(found("GOV-01", terms(TermsOfReference.builder().exists(Answer.NO))))
          .containsExactly("there are no terms of reference");
      assertThat(
              found(
                  "GOV-01", terms(TermsOfReference.builder().exists(Answer.YES).agreed(Answer.NO))))
          .containsExactly("the partnership has not agreed its terms of reference");
    }

    @Test
    void gov01AsksForTheDayOfTheAgreement() {
      assertThat(notes("GOV-01", terms(TermsOfReference.builder().agreed(Answer.YES)))).hasSize(1);
      assertThat(notes("GOV-01", terms(TermsOfReference.builder().agreedOn(AGREED)))).isEmpty();
    }

    @Test
    void gov01ToBeRatifiedIsNotToBeAgreed() {
      assertThat(
              status(
                  "GOV-01",
                  terms(TermsOfReference.builder().ratification(by(Ratifier.LMS_BOARD, AGREED)))))
          .isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({"2018-02-19, REVIEW", "2018-02-20, MET", "2018-02-21, MET"})
    void gov02IsRatifiedNotBeforeTheAgreement(LocalDate ratified, Status expected) {
      Mvp.Builder mvp =
          terms(
              TermsOfReference.builder()
                  .agreedOn(AGREED)
                  .ratification(by(Ratifier.LMS_BOARD, ratified)));

      assertThat(status("GOV-02", mvp)).isEqualTo(expected);
      assertThat(notes("GOV-02", mvp)).isEmpty();
    }

    @Test
    void gov02OneBoardOfSeveralIsEnough() {
      Mvp.Builder mvp =
          terms(
              TermsOfReference.builder()
                  .agreedOn(AGREED)
                  .ratification(by(Ratifier.LMS_BOARD, AGREED.minusDays(1)))
                  .ratification(by(Ratifier.LMS_BOARD, AGREED)));

      assertThat(status("GOV-02", mvp)).isEqualTo(MET);
    }

    @Test
    void gov02AsksForDaysThatAreMissing() {
      TermsOfReference.Builder withoutDay =
          TermsOfReference.builder().agreedOn(AGREED).ratification(by(Ratifier.LMS_BOARD));
      TermsOfReference.Builder withoutAgreement =
          TermsOfReference.builder().ratification(by(Ratifier.LMS_BOARD, AGREED));

      for (TermsOfReference.Builder terms : List.of(withoutDay, withoutAgreement)) {
        assertThat(status("GOV-02", terms(terms))).isEqualTo(MET);
        assertThat(notes("GOV-02", terms(terms))).hasSize(1);
      }
    }

    @ParameterizedTest
    @EnumSource(
        value = Ratifier.class,
        names = {"COMMISSIONER", "PROVIDER", "OTHER"})
    void gov02AnotherBodyIsForAPerson(Ratifier body) {
      assertThat(status("GOV-02", terms(TermsOfReference.builder().ratification(by(body, AGREED)))))
          .isEqualTo(REVIEW);
    }

    @ParameterizedTest
    @CsvSource({"YES, NOT_ASSESSED", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void gov02WithoutABody(Answer ratified, Status expected) {
      assertThat(
              status(
                  "GOV-02",
                  terms(TermsOfReference.builder().exists(Answer.YES).ratified(ratified))))
          .isEqualTo(expected);
    }

    @Test
    void gov02And03DoNotApplyWithoutTerms() {
      Mvp.Builder none = terms(TermsOfReference.builder().exists(Answer.NO).ratified(Answer.NO));

      assertThat(status("GOV-02", none)).isEqualTo(NOT_APPLICABLE);
      assertThat(status("GOV-03", none)).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void gov03AllEightMattersAreNeeded() {
      TermsOfReference.Builder terms = TermsOfReference.builder();
      for (Matter matter : Matter.values()) {
        assertThat(status("GOV-03", terms(terms))).isNotEqualTo(MET);
        terms.covers(matter);
      }

      assertThat(Matter.values()).hasSize(8);
      assertThat(status("GOV-03", terms(terms))).isEqualTo(MET);
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void gov03EachMatterIsNamedThatIsMissing(Matter missing) {
      TermsOfReference.Builder terms = TermsOfReference.builder().leavesOut(missing);
      Arrays.stream(Matter.values()).filter(each -> each != missing).forEach(terms::covers);

      AssessedRequirement assessed = assessed("GOV-03", terms(terms));

      assertThat(assessed.status()).isEqualTo(NOT_MET);
      assertThat(assessed.findings())
          .filteredOn(finding -> finding.status() == NOT_MET)
          .extracting(Finding::subject)
          .containsExactly(missing.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));

      terms.covers(missing);
      assertThat(status("GOV-03", terms(terms))).isEqualTo(REVIEW);
    }
  }

  @Nested
  class TheCommissioner {

    @ParameterizedTest
    @CsvSource({"YES, MET", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void gov05NamesAKeyLink(Answer keyLink, Status expected) {
      assertThat(
              status("GOV-05", mvp().arrangements(Arrangements.builder().keyLink(keyLink).build())))
          .isEqualTo(expected);
    }

    @Test
    void gov05ANameAloneShowsThatThereIsOne() {
      Mvp.Builder named =
          mvp().arrangements(Arrangements.builder().keyLinkName("the maternity lead").build());

      assertThat(status("GOV-05", named)).isEqualTo(MET);
      assertThat(found("GOV-05", named)).containsExactly("the key link is the maternity lead");
    }

    @ParameterizedTest
    @CsvSource({"2018-02-19, ''", "2018-02-20, 0", "2018-03-01, 9"})
    void gov06TellsTheDaysUntilTheMoneyWasAgreed(LocalDate agreed, String days) {
      Mvp.Builder mvp =
          mvp()
              .budget(Budget.builder().agreedOn(agreed).build())
              .fundingRequest(
                  new FundingRequest(
                      Contact.NOT_RECORDED,
                      Answer.NOT_RECORDED,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Answer.NOT_RECORDED,
                      Answer.NOT_RECORDED,
                      Optional.empty(),
                      Optional.of(AGREED)));

      assertThat(status("GOV-06", mvp)).isEqualTo(ASK_A_PERSON);
      if (days.isEmpty()) {
        assertThat(notes("GOV-06", mvp)).isEmpty();
      } else {
        assertThat(notes("GOV-06", mvp)).singleElement().asString().contains(": " + days + ".");
      }
    }

    @ParameterizedTest
    @CsvSource({
      "'',       NOT_ASSESSED",
      "y,        MET",
      "n,        REVIEW",
      "?,        NOT_ASSESSED",
      "n n,      NOT_MET",
      "y n,      MET",
      "y ?,      MET",
      "n ?,      NOT_ASSESSED",
      "? ?,      NOT_ASSESSED",
      "y n n,    REVIEW",
      "y n ?,    NOT_ASSESSED",
      "y ? ?,    NOT_ASSESSED",
      "n n ?,    NOT_ASSESSED",
      "y n n ?,  REVIEW",
      "n n n n,  NOT_MET",
    })
    void gov07IsPresentAndMayMissOneMeeting(String held, Status expected) {
      assertThat(status("GOV-07", mvp().meetings(meetings(held).build()))).isEqualTo(expected);
    }

    @Test
    void gov07MeetingsThatAreNotListedAreNotKnown() {
      assertThat(
              status("GOV-07", mvp().meetings(meetings("y").heldInAll(Count.exactly(2)).build())))
          .isEqualTo(MET);
      assertThat(
              status("GOV-07", mvp().meetings(meetings("y").heldInAll(Count.exactly(3)).build())))
          .isEqualTo(NOT_ASSESSED);
      assertThat(
              status("GOV-07", mvp().meetings(meetings("n n").heldInAll(Count.exactly(3)).build())))
          .isEqualTo(NOT_ASSESSED);
    }

    private Meetings.Builder meetings(String held) {
      Meetings.Builder meetings = Meetings.builder();
      for (String present : held.isEmpty() ? new String[0] : held.split(" ")) {
        meetings.held(
            new Meeting(
                Optional.empty(),
                switch (present) {
                  case "y" -> Answer.YES;
                  case "n" -> Answer.NO;
                  default -> Answer.NOT_RECORDED;
                }));
      }
      return meetings;
    }

    @ParameterizedTest
    @CsvSource({
      "SERVICE_USER,             OFFERED_AND_ACCEPTED, MET",
      "SERVICE_USER,             OFFERED_AND_DECLINED, MET",
      "SERVICE_USER,             OFFERED,              MET",
      "SERVICE_USER,             NOT_OFFERED,          NOT_MET",
      "SERVICE_USER,             NOT_RECORDED,         NOT_ASSESSED",
      "FAMILY,                   NOT_OFFERED,          NOT_MET",
      "COMMISSIONER,             NOT_OFFERED,          MET",
      "MANAGERIAL_PROFESSIONAL,  NOT_RECORDED,         MET",
      "OTHER,                    NOT_RECORDED,         MET",
      "NOT_RECORDED,             OFFERED_AND_ACCEPTED, MET",
      "NOT_RECORDED,             NOT_OFFERED,          NOT_ASSESSED",
      "NOT_RECORDED,             NOT_RECORDED,         NOT_ASSESSED",
    })
    void gov08SomebodyDoesTheAdministration(Seat seat, PaymentOffer offer, Status expected) {
      MemberList.Builder list =
          MemberList.builder()
              .member(
                  Partnerships.sitting("m-1", seat)
                      .role(Office.of(Post.SECRETARY).withPayment(offer))
                      .build());

      Mvp.Builder mvp = mvp().memberList(list.build());

      assertThat(status("GOV-08", mvp)).isEqualTo(expected);
      if (seat == Seat.SERVICE_USER && offer == PaymentOffer.NOT_OFFERED) {
        assertThat(status("PAY-16", mvp)).isEqualTo(NOT_MET);
      }
    }

    @Test
    void gov08NobodyDoesItOrNobodyKnows() {
      assertThat(status("GOV-08", mvp().vacant(Post.SECRETARY))).isEqualTo(NOT_MET);
      assertThat(status("GOV-08", mvp())).isEqualTo(NOT_ASSESSED);
    }

    @ParameterizedTest
    @CsvSource({
      "COMMISSIONER, MET,          App 1 section 2",
      "LMS,          MET,          'App 3, Funding source'",
      "OTHER,        REVIEW,       another body",
      "NOBODY,       NOT_MET,      nobody",
      "NOT_RECORDED, NOT_ASSESSED, not recorded",
    })
    void gov09ArrangesTheMoney(ArrangedBy by, Status expected, String words) {
      Mvp.Builder mvp = mvp().arrangements(Arrangements.builder().fundingArrangedBy(by).build());

      assertThat(status("GOV-09", mvp)).isEqualTo(expected);
      assertThat(found("GOV-09", mvp)).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @CsvSource({"YES, MET", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void gov13HasSetUpAPaymentSystem(Answer inPlace, Status expected) {
      PaymentPolicy policy =
          new PaymentPolicy(
              Optional.empty(),
              inPlace,
              Optional.empty(),
              Answer.NOT_RECORDED,
              Answer.NOT_RECORDED,
              Answer.NOT_RECORDED,
              Answer.NOT_RECORDED);

      assertThat(status("GOV-13", mvp().paymentPolicy(policy))).isEqualTo(expected);
    }

    @Test
    void gov14IsANoteThatNeverSaysTheDutyIsDone() {
      Arrangements arranged =
          Arrangements.builder().fundingArrangedBy(ArrangedBy.COMMISSIONER).build();

      assertThat(notes("GOV-12", mvp().arrangements(arranged)))
          .singleElement()
          .asString()
          .contains("does not take their place");
    }
  }

  @Nested
  class TheSplitOfTheCost {

    private Mvp.Builder budget(String total, Funder... funders) {
      Budget.Builder budget = Budget.builder();
      if (!total.isEmpty()) {
        budget.total(Money.parse(total));
      }
      List.of(funders).forEach(budget::funder);
      return mvp().budget(budget.build());
    }

    private Funder share(String name, long part, long whole) {
      return new Funder(
          name, Optional.empty(), Optional.of(new Share(part, whole)), Optional.empty());
    }

    private Funder amount(String name, String amount) {
      return new Funder(name, Optional.of(Money.parse(amount)), Optional.empty(), Optional.empty());
    }

    private void assertThatItIs(Status status, Strength strength, Mvp.Builder mvp) {
      assertThat(status("GOV-10", mvp)).isEqualTo(status);
      assertThat(assessed("GOV-10", mvp).strength()).isEqualTo(strength);
    }

    @ParameterizedTest
    @CsvSource({"2, NOT_MET, ADVICE", "3, MET, SHOULD", "4, NOT_MET, ADVICE"})
    void gov10SharesComeToTheWhole(long sevenths, Status status, Strength strength) {
      assertThatItIs(
          status, strength, budget("", share("trust", sevenths, 7), share("CCG", 8, 14)));
    }

    @ParameterizedTest
    @CsvSource({"2999.99, NOT_MET, ADVICE", "3000.00, MET, SHOULD", "3000.01, NOT_MET, ADVICE"})
    void gov10AmountsComeToTheTotal(String amount, Status status, Strength strength) {
      assertThatItIs(
          status, strength, budget("9000.00", amount("trust", amount), amount("CCG", "6000.00")));
    }

    @Test
    void gov10WhatIsMissingIsAdvice() {
      assertThatItIs(NOT_ASSESSED, Strength.ADVICE, mvp());
      assertThatItIs(NOT_ASSESSED, Strength.ADVICE, budget("9000.00"));
      assertThatItIs(
          NOT_ASSESSED,
          Strength.ADVICE,
          budget("9000.00", amount("CCG", "6000.00"), Funder.of("trust")));
      assertThatItIs(
          NOT_ASSESSED, Strength.ADVICE, budget("", amount("a", "1.00"), amount("b", "2.00")));
    }
  }

  @Nested
  class WhatIsNotAskedAtAll {

    private static final Set<String> ASKED_WITHOUT_A_PARTNERSHIP =
        Set.of(
            "GOV-05", "GOV-06", "GOV-09", "GOV-10", "GOV-11", "GOV-12", "GOV-13", "GOV-17",
            "GOV-21");

    private static Report judge(String book, Mvp.Builder mvp) {
      return BOOKS.get(book).validate(mvp.build(), DAY);
    }

    @ParameterizedTest
    @CsvSource({
      "national, SCOTLAND",
      "national, WALES",
      "national, NORTHERN_IRELAND",
      "south-east-london-2018, WALES",
      "north-central-london, WALES",
    })
    void gov18EverythingOutsideEngland(String book, Country country) {
      Report report = judge(book, Partnerships.compliant().toBuilder().country(country));

      assertThat(report.requirements())
          .hasSizeGreaterThan(90)
          .allSatisfy(
              each -> {
                assertThat(each.status()).as(each.id()).isEqualTo(NOT_APPLICABLE);
                assertThat(each.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.rule()).startsWith("GOV-18 "));
                assertThat(each.notes()).hasSize(each.id().equals("GOV-21") ? 1 : 0);
              });
    }

    @ParameterizedTest
    @EnumSource(
        value = Country.class,
        names = {"ENGLAND", "NOT_RECORDED"})
    void gov18NothingInEnglandOrWhereTheCountryIsNotRecorded(Country country) {
      Mvp compliant = Partnerships.compliant();

      assertThat(statuses(judge("national", compliant.toBuilder().country(country))))
          .isEqualTo(statuses(judge("national", compliant.toBuilder().country(Country.ENGLAND))));
      assertThat(judge("national", compliant.toBuilder().country(country)).count(MET))
          .isGreaterThan(20);
    }

    private static Map<String, Status> statuses(Report report) {
      Map<String, Status> statuses = new TreeMap<>();
      report.requirements().forEach(each -> statuses.put(each.id(), each.status()));
      return statuses;
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "south-east-london-2018", "north-central-london"})
    void gov21OnlyWhatConcernsThoseWhoAreToSetOneUp(String book) {
      Report report =
          judge(
              book,
              Partnerships.compliant().toBuilder().exists(Answer.NO).country(Country.ENGLAND));

      assertThat(report.requirement("GOV-21").status()).isEqualTo(NOT_MET);
      assertThat(report.requirement("GOV-21").findings())
          .singleElement()
          .satisfies(
              finding ->
                  assertThat(finding.remedies())
                      .singleElement()
                      .asString()
                      .startsWith("Local maternity system: "));
      report
          .requirements()
          .forEach(
              each -> {
                boolean asked =
                    ASKED_WITHOUT_A_PARTNERSHIP.contains(each.id())
                        || each.id().startsWith("BUD-")
                        || each.id().startsWith("BUS-");
                boolean setAside =
                    each.findings().stream()
                        .anyMatch(finding -> finding.rule().startsWith("GOV-21 sets aside"));
                assertThat(setAside).as(each.id()).isEqualTo(!asked);
                if (setAside) {
                  assertThat(each.status()).as(each.id()).isEqualTo(NOT_APPLICABLE);
                  assertThat(each.findings()).as(each.id()).hasSize(1);
                  assertThat(each.notes()).as(each.id()).isEmpty();
                }
              });
    }

    @ParameterizedTest
    @CsvSource({"YES, MET", "NO, NOT_MET", "NOT_RECORDED, NOT_ASSESSED"})
    void gov21IsAsRecorded(Answer exists, Status expected) {
      assertThat(status("GOV-21", mvp().exists(exists))).isEqualTo(expected);
    }

    @Test
    void gov21IsShownByMembersMeetingsAndADayOfFounding() {
      List<Mvp.Builder> shown =
          List.of(
              mvp().foundedOn(DAY),
              mvp().meetings(Meetings.builder().held(Meeting.on(DAY)).build()),
              mvp().meetings(Meetings.builder().heldInAll(Count.exactly(1)).build()),
              mvp().memberList(Partnerships.listOf(Partnerships.serviceUser("m-1")).build()),
              mvp().memberList(Partnerships.usersAndOthers(0, 1).build()));
      List<Mvp.Builder> notShown =
          List.of(
              mvp(),
              mvp().meetings(Meetings.builder().heldInAll(Count.exactly(0)).build()),
              mvp().meetings(Meetings.builder().promisedPerYear(Count.exactly(6)).build()),
              mvp().memberList(noGroup()));

      assertThat(shown).allSatisfy(mvp -> assertThat(status("GOV-21", mvp)).isEqualTo(MET));
      assertThat(notShown)
          .allSatisfy(mvp -> assertThat(status("GOV-21", mvp)).isEqualTo(NOT_ASSESSED));
      assertThat(shown)
          .allSatisfy(
              mvp -> assertThat(status("GOV-21", mvp.exists(Answer.NO))).isEqualTo(NOT_MET));
    }

    private static MemberList noGroup() {
      return MemberList.builder()
          .group(MemberGroup.of(Seat.SERVICE_USER, Count.exactly(0)))
          .build();
    }

    @Test
    void anAnswerAndAWaiverChangeNothing() {
      Mvp.Builder scottish =
          mvp()
              .country(Country.SCOTLAND)
              .answer(answer("GOV-04", false))
              .waiver(
                  new Waiver("GOV-21", "the board", "a reason", DAY.minusDays(1), DAY.plusDays(1)));

      assertThat(status("GOV-21", scottish)).isEqualTo(NOT_APPLICABLE);
      assertThat(status("GOV-04", scottish)).isEqualTo(NOT_APPLICABLE);
      assertThat(notes("GOV-04", scottish))
          .singleElement()
          .asString()
          .contains("the chair judged on 20 February 2018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"national", "south-east-london-2018", "north-central-london"})
    void aSessionSaysTheSame(String id) {
      LoadedBook book = Books.shipped(id);
      SessionEngine session = new SessionEngine(book);

      for (Country country : Country.values()) {
        for (Answer exists : Answer.values()) {
          Mvp mvp = Partnerships.compliant().toBuilder().country(country).exists(exists).build();
          assertThat(Assessment.of(book, book.directEngine(), mvp, DAY))
              .isEqualTo(Assessment.of(book, session, mvp, DAY));
        }
      }
    }
  }
}
