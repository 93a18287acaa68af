package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.BadFigureException;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.TextReport;
import org.mvprules.rules.cost.Amount;

/** A figure can be otherwise, without anything being compiled. */
class OtherFiguresTest {

  private static final LocalDate DAY = LocalDate.of(2019, 4, 1);
  private static final MvpValidator NATIONAL = MvpValidator.standard();

  private static final Mvp FIVE_HOURS =
      Mvp.builder("a")
          .workPlan(
              WorkPlan.of(
                  Activity.builder("b", "B")
                      .kind(ActivityKind.EXPERT_ADVICE)
                      .times(Count.exactly(2))
                      .minutes(300)
                      .participation(
                          Participation.of(Count.exactly(1), Seat.SERVICE_USER)
                              .as(PartTaken.EXPERT_ADVISER)
                              .build())
                      .build()))
          .build();

  @Test
  void aPaymentIsOtherwise() {
    assertThat(NATIONAL.cost(FIVE_HOURS, DAY).total()).isEqualTo(pounds(300));
    assertThat(
            NATIONAL
                .withFigure("involvement payment for a day", "160.00")
                .cost(FIVE_HOURS, DAY)
                .total())
        .isEqualTo(pounds(320));
    assertThat(NATIONAL.withFigure("half day", "300").cost(FIVE_HOURS, DAY).total())
        .isEqualTo(pounds(150));
    assertThat(NATIONAL.cost(FIVE_HOURS, DAY).total()).isEqualTo(pounds(300));
  }

  private static Amount pounds(long pounds) {
    return Amount.exactly(new Money(pounds * 100));
  }

  @Test
  void aVerdictFollowsTheFigureAndTheReportSaysSo() {
    MemberList.Builder members = MemberList.builder().complete(org.mvprules.core.fact.Answer.YES);
    members.group(MemberGroup.of(Seat.SERVICE_USER, Count.exactly(1)));
    members.group(MemberGroup.of(Seat.COMMISSIONER, Count.exactly(2)));
    Mvp third = Mvp.builder("a").memberList(members.build()).build();

    Report report = NATIONAL.withFigure("service user share", "1/2").validate(third, DAY);

    assertThat(NATIONAL.validate(third, DAY).requirement("MEM-01").status()).isEqualTo(Status.MET);
    assertThat(report.requirement("MEM-01").status()).isEqualTo(Status.NOT_MET);
    assertThat(report.ruleBook().version()).endsWith(" with service user share 1/2");
    assertThat(TextReport.of(report).toString())
        .contains("WARNING: the scenarios of the rule book: not run with another value of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "half dya | 3 | did you mean half day?",
        "half day | -3 | expected a whole number",
        "half day | 1/3 | expected a whole number",
        "half day | 99999999999 | expected a whole number of at most nine digits",
        "service user share | 4/3 | expected a share from 0 to 1",
        "service user share | 3 | expected a share such as 1/3",
        "example budget | 9000 | expected pounds and pence",
      })
  void theValueIsOfTheKindOfTheFigure(String name, String value, String message) {
    assertThatThrownBy(() -> NATIONAL.withFigure(name, value))
        .isInstanceOf(BadFigureException.class)
        .hasMessageContaining(message);
  }
}
