package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Organisation;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.core.member.Standing;
import org.mvprules.rules.Composition;
import org.mvprules.rules.HtmlReport;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.words.Bounds;

/** Who the members are, as the national rule book counts them. */
class CompositionTest {

  private static final LocalDate DAY = LocalDate.of(2019, 4, 1);
  private static final MvpValidator NATIONAL = MvpValidator.standard();

  private static List<Composition> of(MemberList.Builder list) {
    return NATIONAL.compositions(Partnerships.partnership(list), DAY);
  }

  private static Bounds just(long number) {
    return Bounds.exactly(number);
  }

  private static Composition plain(
      Bounds all, long strictly, long leniently, Bounds open, long no) {
    return new Composition(Optional.empty(), all, just(strictly), just(leniently), open, just(no));
  }

  @Test
  void countsEachMemberOnce() {
    assertThat(of(Partnerships.usersAndOthers(3, 6)))
        .containsExactly(plain(just(9), 3, 0, just(0), 6));
  }

  @Test
  void tellsPeopleWithTwoHatsApart() {
    assertThat(
            of(
                Partnerships.usersAndOthers(2, 3)
                    .member(
                        Partnerships.clinicianOf(Organisation.LOCAL_TRUST)
                            .serviceUse(ServiceUse.RECENT)
                            .build())))
        .containsExactly(plain(just(6), 2, 1, just(0), 3));
  }

  @Test
  void knowsHowManyAStatedTotalLeavesOut() {
    assertThat(
            of(
                Partnerships.usersAndOthers(2, 3)
                    .complete(Answer.NOT_RECORDED)
                    .statedTotal(Count.exactly(9))))
        .containsExactly(plain(just(9), 2, 0, just(4), 3));
  }

  @Test
  void setsNoEndToAListThatMayLeavePeopleOut() {
    assertThat(of(Partnerships.usersAndOthers(2, 3).complete(Answer.NOT_RECORDED)))
        .containsExactly(plain(Bounds.from(5), 2, 0, Bounds.from(0), 3));
  }

  @Test
  void keepsWhoIsNotRecordedApartFromWhoDoesNotCount() {
    assertThat(of(Partnerships.usersAndOthers(2, 3).group(Partnerships.unknown(4))))
        .containsExactly(plain(just(9), 2, 0, just(4), 3));
  }

  @Test
  void readsAListThatContradictsItsTotalInBothWays() {
    assertThat(of(Partnerships.usersAndOthers(3, 6).statedTotal(Count.exactly(8))))
        .extracting(Composition::reading, Composition::members, Composition::strictly)
        .containsExactly(
            tuple(Optional.of("as listed"), just(9), just(3)),
            tuple(Optional.of("by the stated total of 8"), just(8), just(3)));
  }

  @Test
  void countsCoreMembersAlsoAlone() {
    assertThat(
            of(
                Partnerships.listOf(
                    Partnerships.serviceUser("u").standing(Standing.CORE_MEMBER),
                    Partnerships.sitting("p", Seat.PROVIDER).standing(Standing.CORE_MEMBER),
                    Partnerships.sitting("q", Seat.PROVIDER).standing(Standing.ASSOCIATE_MEMBER))))
        .extracting(each -> each.reading().orElse(""), Composition::members)
        .containsExactly(tuple("as listed", just(3)), tuple("core members only", just(2)));
  }

  @Test
  void isDrawnBesideTheShareOfTheRuleBook() {
    Mvp mvp = Partnerships.partnership(Partnerships.usersAndOthers(3, 6));

    assertThat(page(NATIONAL, mvp)).contains("The line stands at 1/3 of the members");
    assertThat(page(NATIONAL.withFigure("service user share", "2/5"), mvp))
        .contains("The line stands at 2/5 of the members", "at least 4 of 9.");
  }

  private static String page(MvpValidator validator, Mvp mvp) {
    return HtmlReport.of(validator.validate(mvp, DAY))
        .withMembers(validator.compositions(mvp, DAY))
        .toString();
  }

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  @Property(tries = 300)
  void putsEveryMemberIntoOneGroup(@ForAll("partnerships") Mvp mvp) {
    assertThat(NATIONAL.compositions(mvp, DAY))
        .isNotEmpty()
        .allSatisfy(
            each -> {
              Bounds sum =
                  each.strictly()
                      .plus(each.onlyLeniently())
                      .plus(each.notKnown())
                      .plus(each.others());
              boolean contradicts =
                  each.reading().filter(name -> name.startsWith("by the stated")).isPresent();
              if (!contradicts) {
                assertThat(sum.atLeast()).isLessThanOrEqualTo(each.members().atLeast());
                assertThat(sum.atMost()).isGreaterThanOrEqualTo(each.members().atMost());
              }
            });
  }
}
