package org.mvprules.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.businesscase.Milestone;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.ArrangedBy;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.FeedbackMethod;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meeting;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.output.AnnualReport;
import org.mvprules.core.output.FeedbackAndChange;
import org.mvprules.core.output.Outputs;
import org.mvprules.core.payment.PaymentPolicy;

/** What a made-up partnership has put on paper beside its work plan. */
final class Papers {

  /** Requirements that people answer in the national rule book, and so in all that extend it. */
  static final List<String> ANSWERED =
      List.of(
          "MEM-13", "MEM-15", "CHR-05", "CHR-10", "GOV-04", "GOV-06", "GOV-11", "GOV-12", "GOV-17",
          "WRK-05", "WRK-06", "OUT-05", "OUT-08", "ENG-08", "ENG-13", "ENG-14", "PAY-09", "PAY-10",
          "PAY-11", "BUD-09", "BUD-20");

  /** Requirements for which a body now and then accepts that they are not met. */
  static final List<String> WAIVED = List.of("MEM-01", "MEM-04", "MEM-06", "CHR-01", "GOV-07");

  private Papers() {}

  static TermsOfReference termsOfReference(Draw draw) {
    TermsOfReference.Builder terms = TermsOfReference.builder();
    if (draw.chance(20) && !draw.asAsked()) {
      return terms.exists(Answer.NO).build();
    }
    for (Matter matter : Matter.values()) {
      if (draw.recorded()) {
        if (draw.asAsked()) {
          terms.covers(matter);
        } else {
          terms.leavesOut(matter);
        }
      }
    }
    Answer agreed = draw.yes();
    terms.agreed(agreed);
    if (agreed == Answer.YES) {
      draw.maybe(() -> draw.day(-900, 5)).ifPresent(terms::agreedOn);
    }
    Answer ratified = draw.yes();
    terms.ratified(ratified);
    if (ratified == Answer.YES) {
      terms.ratification(
          Work.ratification(draw, draw.asAsked() ? Ratifier.LMS_BOARD : Ratifier.OTHER));
    }
    return terms.staffHaveMoreWeight(draw.no()).build();
  }

  static Arrangements arrangements(Draw draw) {
    Arrangements.Builder arrangements =
        Arrangements.builder()
            .feedbackRoute(draw.yes())
            .membershipRoute(draw.yes())
            .publicContact(draw.yes())
            .successionPlan(draw.yes())
            .keyLink(draw.yes())
            .fundingArrangedBy(draw.orElse(ArrangedBy.NOT_RECORDED, ArrangedBy.COMMISSIONER))
            .outreachFeedsPlan(draw.yes())
            .feedbackMethodsComplete(draw.yes());
    draw.some(FeedbackMethod.class, draw.recorded() ? 35 : 0).forEach(arrangements::feedbackMethod);
    return arrangements.build();
  }

  static Meetings meetings(Draw draw) {
    Meetings.Builder meetings = Meetings.builder();
    int aYear = draw.asAsked() ? draw.from(4, 8) : draw.from(0, 4);
    draw.maybe(() -> draw.count(aYear)).ifPresent(meetings::promisedPerYear);
    if (draw.recorded()) {
      for (int i = 0; i < aYear; i++) {
        LocalDate day = draw.asAt().minusDays(20 + 360L * i / aYear);
        meetings.held(new Meeting(draw.maybe(() -> day), draw.yes()));
      }
    }
    if (draw.chance(20)) {
      meetings.heldInAll(draw.count(aYear));
    }
    return meetings.build();
  }

  static PaymentPolicy paymentPolicy(Draw draw) {
    return new PaymentPolicy(
        draw.maybe(() -> "Policy on expenses and involvement payments"),
        draw.yes(),
        draw.maybe(() -> draw.count(draw.any(5, 10, 14, 28, 30, 31, 60))),
        draw.yes(),
        draw.no(),
        draw.yes(),
        draw.yes());
  }

  static Outputs outputs(Draw draw) {
    Outputs.Builder outputs = Outputs.builder().annualReportMade(draw.yes());
    if (draw.recorded()) {
      LocalDate april = LocalDate.of(draw.asAt().minusMonths(3).getYear() - draw.from(0, 2), 4, 1);
      outputs.annualReport(
          new AnnualReport(
              new Period(april.minusYears(1), april.minusDays(1)),
              draw.yes(),
              draw.yes(),
              draw.maybe(() -> april.plusDays(draw.from(0, 200)))));
    }
    if (draw.recorded() && draw.chance(60)) {
      outputs.change(
          new FeedbackAndChange(
              "women waited for hours to go home",
              "a midwife who sees to discharge",
              draw.maybe(() -> "the trust's head of midwifery")));
    }
    return outputs.build();
  }

  static BusinessCase businessCase(Draw draw) {
    BusinessCase.Builder paper = BusinessCase.builder();
    if (!draw.asAsked()) {
      return paper.exists(Answer.NO).build();
    }
    for (CasePart part : CasePart.values()) {
      if (draw.recorded()) {
        if (draw.asAsked()) {
          paper.covers(part);
        } else {
          paper.leavesOut(part);
        }
      }
    }
    draw.maybe(() -> draw.day(-300, 0)).ifPresent(paper::start);
    draw.maybe(() -> draw.day(1, 1000)).ifPresent(paper::end);
    draw.maybe(
            () ->
                new Milestone(
                    "first payment to the partnership",
                    draw.maybe(() -> draw.day(-200, 300)),
                    draw.yes()))
        .ifPresent(paper::milestone);
    draw.maybe(() -> draw.day(100, 700)).ifPresent(paper::reviewDate);
    return paper.build();
  }

  static PersonsAnswer answer(Draw draw, String requirement) {
    return new PersonsAnswer(
        requirement,
        draw.asAsked(),
        "the chair",
        draw.day(-700, 0),
        Optional.empty(),
        Optional.empty());
  }

  static Waiver waiver(Draw draw, String requirement) {
    return new Waiver(
        requirement,
        "the local maternity system",
        "the area has one trust only",
        draw.day(-300, 0),
        draw.day(-10, 300).plusDays(20));
  }
}
