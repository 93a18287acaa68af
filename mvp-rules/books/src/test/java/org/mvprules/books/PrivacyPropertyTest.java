package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mvprules.bench.SessionEngine;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Office;
import org.mvprules.core.payment.Benefit;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.payment.PrivateFacts;
import org.mvprules.core.payment.ReceivesBenefits;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.HtmlReport;
import org.mvprules.rules.JsonReport;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Notice;
import org.mvprules.rules.Notice.Paragraph;
import org.mvprules.rules.NoticeHtml;
import org.mvprules.rules.NoticeText;
import org.mvprules.rules.Report;
import org.mvprules.rules.Selection;
import org.mvprules.rules.Status;
import org.mvprules.rules.TextReport;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.NoticeMaking;

/** What concerns one person alone reaches that person's notice, and nothing else. */
class PrivacyPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final LoadedBook NATIONAL = Books.national();
  private static final Engine DIRECT = NATIONAL.directEngine();
  private static final Engine SESSION = new SessionEngine(NATIONAL);
  private static final List<MvpValidator> VALIDATORS =
      Stream.concat(Stream.of("national"), Books.REGIONAL.stream())
          .map(MvpValidator::withRuleBook)
          .toList();

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  private static List<Member> members(Mvp mvp) {
    return mvp.memberList().members();
  }

  private static Mvp with(Mvp mvp, List<PrivateFacts> facts) {
    MemberList list = mvp.memberList();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < facts.size(); i++) {
      members.add(list.members().get(i).toBuilder().personal(facts.get(i)).build());
    }
    return mvp.toBuilder()
        .memberList(new MemberList(list.complete(), list.statedTotal(), members, list.groups()))
        .build();
  }

  /** The same partnership, in which people's private facts have changed places. */
  private static Mvp exchanged(Mvp mvp, Random random) {
    List<PrivateFacts> facts =
        new ArrayList<>(members(mvp).stream().map(Member::personal).toList());
    Collections.shuffle(facts, random);
    return with(mvp, facts);
  }

  private static Mvp drawnAnew(Mvp mvp, Random random) {
    return with(mvp, members(mvp).stream().map(any -> Mvps.privateFacts(random)).toList());
  }

  private static Mvp withNothingPrivate(Mvp mvp) {
    return with(mvp, Collections.nCopies(members(mvp).size(), PrivateFacts.NOT_RECORDED));
  }

  private static List<String> everythingTheOrganiserSees(Mvp mvp) {
    List<String> seen = new ArrayList<>();
    for (MvpValidator validator : VALIDATORS) {
      Report report = validator.validate(mvp, DAY);
      TextReport text = TextReport.of(report);
      seen.addAll(
          List.of(
              text.toString(),
              text.brief().toString(),
              text.only(Selection.all().with(Status.NOT_MET)).toString(),
              text.coloured().toString(),
              JsonReport.of(report).toString(),
              HtmlReport.of(report)
                  .withMembers(validator.compositions(mvp, DAY))
                  .withCosts(validator.cost(mvp, DAY))
                  .toString(),
              report.toString()));
    }
    return seen;
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void reportsAreTheSameWhoeverReceivesWhat(@ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    List<String> seen = everythingTheOrganiserSees(mvp);

    assertThat(everythingTheOrganiserSees(exchanged(mvp, new Random(seed)))).isEqualTo(seen);
    assertThat(everythingTheOrganiserSees(drawnAnew(mvp, new Random(seed)))).isEqualTo(seen);
    assertThat(everythingTheOrganiserSees(withNothingPrivate(mvp))).isEqualTo(seen);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void aNoticeDependsOnThePersonsOwnFactsOnlyAndALetterOnNoPrivateFact(
      @ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    Mvp drawn = drawnAnew(mvp, new Random(seed));
    for (int i = 0; i < members(mvp).size(); i++) {
      List<PrivateFacts> others =
          new ArrayList<>(members(drawn).stream().map(Member::personal).toList());
      others.set(i, members(mvp).get(i).personal());
      String id = members(mvp).get(i).id();
      Notice own = VALIDATORS.get(0).notice(mvp, id, DAY);

      assertThat(own.equals(VALIDATORS.get(0).notice(with(mvp, others), id, DAY))).isTrue();
      Notice changed = VALIDATORS.get(0).notice(drawn, id, DAY);
      assertThat(NoticeText.of(changed).letter()).isEqualTo(NoticeText.of(own).letter());
      assertThat(NoticeHtml.of(changed).letter()).isEqualTo(NoticeHtml.of(own).letter());
      assertThat(changed).hasToString(own.toString());
      assertThat(changed.paragraphs()).allMatch(told -> told.toString().equals("private"));
    }
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void aSessionTellsTheSame(@ForAll("partnerships") Mvp mvp) {
    for (Member member : members(mvp)) {
      Notice direct = NoticeMaking.of(NATIONAL, DIRECT, mvp, member.id(), DAY);
      Notice session = NoticeMaking.of(NATIONAL, SESSION, mvp, member.id(), DAY);
      assertThat(session.equals(direct)).isTrue();
    }
  }

  /** Table 5.5, said in plain Java: what must be told, and of what nothing may be said. */
  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void tellsWhatTheTableAsks(@ForAll("partnerships") Mvp mvp) {
    for (Member member : members(mvp)) {
      Notice notice = VALIDATORS.get(0).notice(mvp, member.id(), DAY);
      Set<String> told = new TreeSet<>();
      notice.paragraphs().stream().map(Paragraph::requirement).forEach(told::add);
      String text = NoticeText.of(notice).toString().replaceAll("\\s+", " ");
      PrivateFacts facts = member.personal();
      boolean concerned = facts.benefits() != ReceivesBenefits.NO;
      boolean named = facts.benefits() == ReceivesBenefits.YES;
      boolean fee = isOfferedAFee(mvp, member);

      List<String> onBenefits =
          List.of("BEN-01", "BEN-02", "BEN-03", "BEN-04", "BEN-05", "BEN-06", "BEN-08", "BEN-09");
      if (concerned) {
        assertThat(told).containsAll(onBenefits);
      } else {
        assertThat(told).doesNotContainAnyElementsOf(onBenefits);
        assertThat(text).doesNotContain("State benefits", "Jobcentre", "sanctions");
      }
      assertThat(text.contains("You are offered a fee")).isEqualTo(concerned && fee);
      assertThat(told.contains("PAY-18")).isEqualTo(fee);
      assertThat(text.contains("You are on sick leave"))
          .isEqualTo(facts.onSickLeave() == Answer.YES);
      assertThat(text.contains("Taking a fee may break the terms"))
          .isEqualTo(facts.onSickLeave() == Answer.YES && fee);
      assertThat(text.contains("Employment and Support Allowance:"))
          .isEqualTo(named && fee && names(facts, Benefit.EMPLOYMENT_AND_SUPPORT_ALLOWANCE));
      assertThat(text.contains("Carer's Allowance: on 1 June 2025 the limit for earnings is £196"))
          .isEqualTo(named && fee && names(facts, Benefit.CARERS_ALLOWANCE));
      assertThat(text.contains("Universal Credit:"))
          .isEqualTo(named && fee && names(facts, Benefit.UNIVERSAL_CREDIT));
      assertThat(text.contains("not means tested"))
          .isEqualTo(
              named
                  && (names(facts, Benefit.PERSONAL_INDEPENDENCE_PAYMENT)
                      || names(facts, Benefit.DISABILITY_LIVING_ALLOWANCE)));
      assertThat(text.contains("you need not tell us"))
          .isEqualTo(concerned && facts.benefits() != ReceivesBenefits.YES);
    }
  }

  private static boolean names(PrivateFacts facts, Benefit benefit) {
    return facts.named().contains(benefit);
  }

  private static boolean isOfferedAFee(Mvp mvp, Member member) {
    return Stream.concat(
            member.offices().map(Office::payment),
            mvp.workPlan().map(WorkPlan::activities).orElse(List.of()).stream()
                .flatMap(activity -> activity.participations().stream())
                .filter(part -> part.who().filter(member.id()::equals).isPresent())
                .map(Participation::offer))
        .anyMatch(
            offer -> offer == PaymentOffer.OFFERED || offer == PaymentOffer.OFFERED_AND_ACCEPTED);
  }

  /** Should rules fail, their names would tell what someone receives: nobody learns them. */
  @Property(tries = 1)
  void anExceptionTellsNothing() {
    MvpValidator broken =
        MvpValidator.of(
            Books.nationalWith(
                "employmentAndSupportAllowance, offer == Offer.FEE )",
                "employmentAndSupportAllowance, offer == Offer.FEE,\n"
                    + " ".repeat(26)
                    + "known(\"permitted work limit\") )"));
    PrivateFacts facts =
        new PrivateFacts(
            ReceivesBenefits.YES,
            List.of(Benefit.EMPLOYMENT_AND_SUPPORT_ALLOWANCE),
            Answer.NOT_RECORDED);
    Mvp mvp =
        Partnerships.partnership(Partnerships.listOf(Partnerships.chair("chair").personal(facts)));

    assertThatThrownBy(() -> broken.notice(mvp, "chair", LocalDate.of(2020, 1, 1)))
        .hasMessage(
            "The rules of the rule book national that tell people what concerns them could not be"
                + " asked; its scenarios show why")
        .hasNoCause();
    assertThatThrownBy(() -> broken.notice(mvp, "nobody", DAY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The member list knows nobody by the id \"nobody\"; expected an id as it stands under"
                + " memberList, members, id");
    assertThat(mvp.toString()).contains("personal=private").doesNotContain("EMPLOYMENT");
  }
}
