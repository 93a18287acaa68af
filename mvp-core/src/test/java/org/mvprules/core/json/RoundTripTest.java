package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Country;
import org.mvprules.core.Evidence;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.businesscase.Milestone;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.fact.Share;
import org.mvprules.core.governance.ArrangedBy;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.FeedbackMethod;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meeting;
import org.mvprules.core.meeting.Meetings;
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
import org.mvprules.core.output.AnnualReport;
import org.mvprules.core.output.FeedbackAndChange;
import org.mvprules.core.output.Outputs;
import org.mvprules.core.payment.Benefit;
import org.mvprules.core.payment.Invitation;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.payment.ReceivesBenefits;
import org.mvprules.core.workplan.AccessNeed;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.OtherCost;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.PlanStatus;
import org.mvprules.core.workplan.PlannedLength;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.PriorityOrigin;
import org.mvprules.core.workplan.Rung;
import org.mvprules.core.workplan.WorkPlan;

class RoundTripTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 31);

  static List<Mvp> partnerships() {
    return List.of(
        Mvp.builder("nothing-else").build(),
        small(),
        everything(),
        Mvp.builder("a").workPlan(WorkPlan.of()).budget(Budget.builder().build()).build());
  }

  static Mvp small() {
    return Mvp.builder("bromley")
        .name("Bromley MVP")
        .asAt(DAY)
        .memberList(
            MemberList.builder()
                .complete(Answer.YES)
                .statedTotal(Count.about(9))
                .member(
                    Member.builder("m1")
                        .seat(Seat.SERVICE_USER)
                        .serviceUse(ServiceUse.RECENT)
                        .role(Office.of(Post.CHAIR).withPayment(PaymentOffer.OFFERED))
                        .noRoleIn(Organisation.LOCAL_TRUST)
                        .build())
                .group(MemberGroup.of(Seat.PROFESSIONAL, Count.exactly(4)))
                .build())
        .vacant(Post.SECRETARY)
        .budget(
            Budget.builder()
                .funder(Funder.of("South East London ICB"))
                .total(new Money(900_000))
                .build())
        .answer(
            new PersonsAnswer("GOV-04", false, "Chair", DAY, Optional.empty(), Optional.empty()))
        .build();
  }

  static Mvp everything() {
    return Mvp.builder("42")
        .name("Zoë's \"MVP\": \\ #1\n\ttrue\u2028 £ 🤱 ")
        .asAt(DAY)
        .memberList(
            MemberList.builder()
                .complete(Answer.NO)
                .statedTotal(Count.atLeast(30))
                .member(
                    Member.builder("null")
                        .standing(Standing.NO_SEAT)
                        .seat(Seat.CLINICAL_PROFESSIONAL)
                        .hat(Seat.SERVICE_USER)
                        .hat(Seat.FAMILY)
                        .serviceUse(ServiceUse.CURRENT)
                        .role(
                            Job.of(
                                    Occupation.NOT_RECORDED,
                                    Organisation.LOCAL_TRUST,
                                    FieldOfWork.MATERNITY)
                                .withPaidBy(Organisation.HOST)
                                .withHeld(Tenure.ON_LEAVE))
                        .role(Office.of(Post.VICE_CHAIR).withActing(Answer.YES))
                        .build())
                .member(
                    Member.builder("~")
                        .invitation(
                            new Invitation(
                                Optional.of(DAY),
                                Answer.YES,
                                Optional.of(DAY),
                                Answer.NO,
                                Optional.of(DAY),
                                Answer.YES,
                                Answer.NO))
                        .personal(
                            new PrivateFacts(
                                ReceivesBenefits.PREFERS_NOT_TO_SAY,
                                List.of(Benefit.CARERS_ALLOWANCE),
                                Answer.YES))
                        .build())
                .member(Member.builder("2018").build())
                .group(
                    new MemberGroup(
                        Seat.NOT_RECORDED,
                        Branch.NOT_RECORDED,
                        ServiceUse.ADVOCATE,
                        Standing.CORE_MEMBER,
                        Count.exactly(0)))
                .build())
        .vacant(Post.CHAIR)
        .vacant(Post.LEAD)
        .country(Country.ENGLAND)
        .exists(Answer.YES)
        .foundedOn(DAY)
        .termsOfReference(
            TermsOfReference.builder()
                .exists(Answer.YES)
                .covers(Matter.ROLE)
                .leavesOut(Matter.ROLE)
                .agreed(Answer.YES)
                .agreedOn(DAY)
                .ratified(Answer.YES)
                .ratification(ratification())
                .staffHaveMoreWeight(Answer.NO)
                .build())
        .arrangements(
            Arrangements.builder()
                .feedbackRoute(Answer.YES)
                .membershipRoute(Answer.NO)
                .publicContact(Answer.YES)
                .successionPlan(Answer.NO)
                .keyLink(Answer.YES)
                .keyLinkName("no")
                .fundingArrangedBy(ArrangedBy.LMS)
                .outreachFeedsPlan(Answer.NO)
                .feedbackMethod(FeedbackMethod.SOCIAL_MEDIA)
                .feedbackMethodsComplete(Answer.YES)
                .build())
        .meetings(
            Meetings.builder()
                .promisedPerYear(Count.exactly(6))
                .heldInAll(Count.about(5))
                .held(Meeting.on(DAY))
                .held(new Meeting(Optional.empty(), Answer.NO))
                .build())
        .outputs(
            Outputs.builder()
                .annualReportMade(Answer.YES)
                .annualReport(
                    new AnnualReport(new Period(DAY, DAY), Answer.YES, Answer.NO, Optional.of(DAY)))
                .change(new FeedbackAndChange("~", "null", Optional.of("on")))
                .build())
        .businessCase(
            BusinessCase.builder()
                .exists(Answer.YES)
                .covers(CasePart.SUMMARY)
                .covers(CasePart.COSTS)
                .leavesOut(CasePart.COSTS)
                .start(DAY)
                .end(DAY.minusDays(1))
                .milestone(new Milestone("first payment", Optional.of(DAY), Answer.YES))
                .milestone(new Milestone("012", Optional.empty(), Answer.NOT_RECORDED))
                .reviewDate(DAY)
                .build())
        .workPlan(
            WorkPlan.builder()
                .status(PlanStatus.ROLLED_FORWARD)
                .period(new Period(DAY, DAY.plusYears(1)))
                .agreedOn(DAY)
                .agreedWithLms(Answer.YES)
                .agreedWithLmsOn(DAY)
                .ratified(Answer.YES)
                .ratification(ratification())
                .priority(new Priority("- continuity of carer", PriorityOrigin.BOTH))
                .priority(new Priority("yes", PriorityOrigin.NOT_RECORDED))
                .complete(Answer.NO)
                .activity(
                    Activity.builder("a1", "Walk the Patch")
                        .kind(ActivityKind.WALKING_THE_PATCH)
                        .day(DAY)
                        .times(Count.about(3))
                        .startsAt(LocalTime.of(22, 0))
                        .minutes(240)
                        .length(PlannedLength.HALF_DAY)
                        .cancelled(Answer.NO)
                        .paidBy(Payer.PARTNERSHIP)
                        .heading(BudgetHeading.OUTREACH)
                        .costsNothing(Answer.NO)
                        .seldomHeardGroup("refugees")
                        .aimedAt("no")
                        .aimedAt("young parents")
                        .accessNeed(AccessNeed.EASY_WORDS)
                        .rung(Rung.COLLABORATING)
                        .online(Answer.NO)
                        .meal(Answer.YES)
                        .ledBy("~")
                        .ledBy("2018")
                        .participation(
                            Participation.of("~")
                                .as(PartTaken.EXPERT_ADVISER)
                                .minutes(0)
                                .preparation(1440)
                                .preparedOn(DAY)
                                .inPaidTime(Answer.NO)
                                .offer(PaymentOffer.OFFERED)
                                .agreed(new Money(1))
                                .expenses(new Money(0))
                                .build())
                        .participation(
                            Participation.of(Count.atLeast(2), Seat.SERVICE_USER)
                                .as(PartTaken.MEMBER)
                                .build())
                        .otherCost(
                            new OtherCost(
                                BudgetHeading.VENUE, Optional.of("hall"), Optional.empty()))
                        .build())
                .build())
        .budget(
            Budget.builder()
                .funder(
                    new Funder(
                        "ICB",
                        Optional.of(new Money(0)),
                        Optional.of(new Share(1, 2)),
                        Optional.of(DAY)))
                .funder(Funder.of("[trust]"))
                .period(new Period(DAY, DAY))
                .vat(VatBasis.WITH_VAT)
                .total(new Money(0))
                .line(
                    BudgetLine.of(BudgetHeading.VENUE)
                        .withAmount(new Money(5))
                        .withFreeOfCharge("a room")
                        .withReason("lent")
                        .withNoFreeOne(Answer.NO)
                        .withVat(VatBasis.WITHOUT_VAT))
                .agreed(Answer.YES)
                .agreedOn(DAY)
                .lmsBoardAgreedSources(Answer.NO)
                .claim(
                    new Claim(
                        Payer.AREA_TEAM,
                        BudgetHeading.LMS_MEETINGS,
                        Optional.of("a1"),
                        Optional.of(new Money(2))))
                .build())
        .paymentPolicy(
            new PaymentPolicy(
                Optional.of("null"),
                Answer.YES,
                Optional.of(Count.exactly(30)),
                Answer.NO,
                Answer.NO,
                Answer.YES,
                Answer.NO))
        .fundingRequest(
            new FundingRequest(
                Contact.CHAIR,
                Answer.YES,
                Optional.of("Chair"),
                Optional.of("post"),
                Optional.of("plan"),
                Optional.of("money"),
                Answer.YES,
                Answer.NO,
                Optional.of("CCG lead"),
                Optional.of(DAY)))
        .evidence(new Evidence("/memberList/statedTotal", "Report", Optional.of(DAY)))
        .evidence(new Evidence("/settings/a~1b~0c", "Report", Optional.empty()))
        .answer(
            new PersonsAnswer(
                "GOV-04", true, "Chair", DAY, Optional.empty(), Optional.of("seen: it")))
        .waiver(new Waiver("CHR-02", "ICB", "none found", DAY, DAY.plusYears(1)))
        .setting("a/b~c", "1e5")
        .setting("<<", "0x10")
        .setting("012", "012")
        .setting("z", " spaces ")
        .build();
  }

  @ParameterizedTest
  @MethodSource("partnerships")
  void jsonReadsBackEqual(Mvp mvp) {
    assertThat(read(MvpWriter.toJson(mvp), Format.JSON)).isEqualTo(mvp);
  }

  @ParameterizedTest
  @MethodSource("partnerships")
  void yamlReadsBackEqual(Mvp mvp) {
    assertThat(read(MvpWriter.toYaml(mvp), Format.YAML)).isEqualTo(mvp);
  }

  @ParameterizedTest
  @MethodSource("partnerships")
  void theJsonIsAlsoYaml(Mvp mvp) {
    assertThat(read(MvpWriter.toJson(mvp), Format.YAML)).isEqualTo(mvp);
  }

  @Test
  void theOrderOfSettingsIsKept() {
    assertThat(read(MvpWriter.toYaml(everything()), Format.YAML).settings().keySet())
        .containsExactly("a/b~c", "<<", "012", "z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~",
        "null",
        "NULL",
        "true",
        "False",
        "yes",
        "12",
        "-",
        "- a",
        "a: b",
        "a #b",
        "#a",
        "a:",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "'a'",
        "\"a\"",
        "%a",
        "@a",
        "`a`",
        "[a]",
        "{a}",
        "? a",
        ", a",
        "=",
        "<<",
        ".5",
        "0o7",
        "1_000",
        "1:30",
        "2024-03-31",
        "a\r\nb",
        "\\u0041",
        "a b",
        " a",
        "a ",
        "/",
        "/a/",
        "about 3",
        "\uD83E\uDD31",
        "a\u0300",
        "\uFEFFa",
        "\u00A0a",
        "---",
        "...",
        "a\n\nb"
      })
  void everyTextReadsBackEqual(String text) {
    Mvp mvp = Mvp.builder("a").name(text).setting(text, text).build();
    assertThat(read(MvpWriter.toJson(mvp), Format.JSON)).isEqualTo(mvp);
    assertThat(read(MvpWriter.toYaml(mvp), Format.YAML)).isEqualTo(mvp);
  }

  @Test
  void aSmallPartnershipIsShortAndReadable() {
    String yaml = MvpWriter.toYaml(small());
    assertThat(yaml)
        .isEqualTo(
            """
            id: bromley
            name: Bromley MVP
            asAt: 2024-03-31
            memberList:
              complete: yes
              statedTotal: about 9
              members:
                - id: m1
                  seat: service user
                  serviceUse: recent
                  roles:
                    - office: chair
                      payment: offered
                  noRoleIn:
                    - local trust
              groups:
                - seat: professional
                  count: 4
            vacantPosts:
              - secretary
            budget:
              funders:
                - name: South East London ICB
              total: "9000.00"
            answers:
              - requirement: GOV-04
                holds: no
                by: Chair
                on: 2024-03-31
            """);
    assertThat(yaml.lines()).hasSizeLessThan(40);
  }

  @Test
  void jsonIsIndentedByTwoSpaces() {
    Mvp mvp = Mvp.builder("a").vacant(Post.CHAIR).vacant(Post.LEAD).setting("b", "c").build();
    assertThat(MvpWriter.toJson(mvp))
        .isEqualTo(
            """
            {
              "id": "a",
              "vacantPosts": [
                "chair",
                "lead"
              ],
              "settings": {
                "b": "c"
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "40", "about 40", "at least 1"})
  void factsThatContradictEachOtherAreKept(String statedTotal) {
    String yaml =
        """
        id: contradictions
        memberList:
          complete: yes
          statedTotal: %s
          members:
            - id: m1
              seat: service user
              hats:
                - clinical professional
              serviceUse: never
              roles:
                - office: chair
                  payment: not offered
                - office: vice chair
                  payment: offered and accepted
                  acting: yes
                - job: midwife
                  organisation: local trust
              noRoleIn:
                - local trust
            - id: m2
              standing: no seat
              seat: clinical professional
              serviceUse: current
              roles:
                - office: chair
                - office: secretary
                  acting: yes
            - id: m3
              seat: commissioner
              noRoleIn:
                - local commissioner
          groups:
            - seat: family
              serviceUse: never
              count: at least 30
        vacantPosts:
          - chair
          - vice chair
          - secretary
        budget:
          total: "0.00"
        evidence:
          - about: /memberList/statedTotal
            source: one report
          - about: /memberList/statedTotal
            source: another report
        answers:
          - requirement: CHR-01
            holds: yes
            by: Chair
            on: 2024-03-31
          - requirement: CHR-01
            holds: no
            by: Chair
            on: 2024-03-31
        waivers:
          - requirement: CHR-01
            by: LMS
            because: there is no chair
            from: 2024-03-31
            until: 2024-03-31
        """
            .formatted(statedTotal);
    Mvp mvp = read(yaml, Format.YAML);
    assertThat(MvpWriter.toYaml(mvp)).isEqualTo(yaml);
    assertThat(read(MvpWriter.toJson(mvp), Format.JSON)).isEqualTo(mvp);
  }

  @Test
  void whatIsRecordedAsEmptyIsNotLost() {
    assertThat(MvpWriter.toYaml(partnerships().get(3)))
        .isEqualTo(
            """
            id: a
            workPlan: {}
            budget: {}
            """);
  }

  private static Mvp read(String text, Format format) {
    return MvpReader.read(new ByteArrayInputStream(text.getBytes(UTF_8)), "mvp", format);
  }

  private static Ratification ratification() {
    return new Ratification(
        Ratifier.LMS_BOARD, Optional.of("- the board"), Optional.of(DAY), Optional.of("item 4.10"));
  }
}
