package org.mvprules.core;

import static org.mvprules.core.Dice.anyOf;
import static org.mvprules.core.Dice.chance;
import static org.mvprules.core.Dice.maybe;
import static org.mvprules.core.Dice.mostly;
import static org.mvprules.core.Dice.someOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.businesscase.Milestone;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.ArrangedBy;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.FeedbackMethod;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meeting;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.output.AnnualReport;
import org.mvprules.core.output.FeedbackAndChange;
import org.mvprules.core.output.Outputs;

/** Made-up governance, meetings, outputs and business cases, with days close to each other. */
final class RandomGovernance {

  private static final Answer[] ANSWERS = Answer.values();
  private static final LocalDate FIRST = Mvps.JUDGED_ON;

  private RandomGovernance() {}

  /** Facts about the partnership as such, each in some cases only. */
  static void partnership(Random random, Mvp.Builder mvp) {
    mvp.country(mostly(random, 95, Country.ENGLAND, Country.values()));
    mvp.exists(mostly(random, 95, Answer.YES, ANSWERS));
    if (chance(random, 40)) {
      mvp.foundedOn(foundingDay(random));
    }
  }

  /** Facts about a partnership of which hardly anything is known, perhaps not that there is one. */
  static void hardlyKnown(Random random, Mvp.Builder mvp) {
    mvp.country(mostly(random, 80, Country.ENGLAND, Country.values()));
    mvp.exists(mostly(random, 50, Answer.NOT_RECORDED, ANSWERS));
  }

  /** Long ago or not yet, and often a year before, that day and the days beside it. */
  private static LocalDate foundingDay(Random random) {
    return chance(random, 20)
        ? FIRST.minusYears(1).plusDays(random.nextInt(3) - 1)
        : FIRST.plusDays(random.nextInt(1200) - 1000);
  }

  static Arrangements arrangements(Random random, Function<Random, String> words) {
    Arrangements.Builder arrangements =
        Arrangements.builder()
            .feedbackRoute(anyOf(random, ANSWERS))
            .membershipRoute(anyOf(random, ANSWERS))
            .publicContact(anyOf(random, ANSWERS))
            .successionPlan(anyOf(random, ANSWERS))
            .fundingArrangedBy(anyOf(random, ArrangedBy.values()))
            .outreachFeedsPlan(anyOf(random, ANSWERS))
            .feedbackMethodsComplete(anyOf(random, ANSWERS));
    Answer keyLink = anyOf(random, ANSWERS);
    arrangements.keyLink(keyLink);
    if (keyLink != Answer.NO && chance(random, 30)) {
      arrangements.keyLinkName(words.apply(random));
    }
    someOf(random, FeedbackMethod.values(), 15).forEach(arrangements::feedbackMethod);
    return arrangements.build();
  }

  static TermsOfReference termsOfReference(Random random, Function<Random, String> words) {
    TermsOfReference.Builder terms = TermsOfReference.builder();
    if (chance(random, 6)) {
      return terms.exists(Answer.NO).build();
    }
    terms.exists(mostly(random, 50, Answer.YES, new Answer[] {Answer.NOT_RECORDED}));
    boolean thorough = chance(random, 30);
    someOf(random, Matter.values(), thorough ? 97 : 60).forEach(terms::covers);
    someOf(random, Matter.values(), thorough ? 5 : 25).forEach(terms::leavesOut);
    terms.staffHaveMoreWeight(anyOf(random, ANSWERS));
    Answer agreed = anyOf(random, ANSWERS);
    terms.agreed(agreed);
    if (agreed != Answer.NO && chance(random, 60)) {
      terms.agreedOn(closeDay(random));
    }
    Answer ratified = anyOf(random, ANSWERS);
    terms.ratified(ratified);
    if (ratified != Answer.NO) {
      ratifications(random, words).forEach(terms::ratification);
    }
    return terms.build();
  }

  static List<Ratification> ratifications(Random random, Function<Random, String> words) {
    List<Ratification> ratifications = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      ratifications.add(
          new Ratification(
              mostly(random, 30, Ratifier.LMS_BOARD, Ratifier.values()),
              chance(random, 30) ? Optional.of(words.apply(random)) : Optional.empty(),
              chance(random, 75) ? Optional.of(closeDay(random)) : Optional.empty(),
              chance(random, 30) ? Optional.of(words.apply(random)) : Optional.empty()));
    }
    return ratifications;
  }

  static Meetings meetings(Random random) {
    Meetings.Builder meetings = Meetings.builder();
    if (chance(random, 8)) {
      return meetings.heldInAll(Count.exactly(0)).build();
    }
    if (chance(random, 5)) {
      return meetings.promisedPerYear(Count.exactly(0)).build();
    }
    Answer usual = mostly(random, 50, Answer.YES, new Answer[] {Answer.YES, Answer.NO});
    if (chance(random, 40)) {
      meetings.promisedPerYear(Dice.count(random, random.nextInt(9), 25));
    }
    if (chance(random, 30)) {
      meetings.heldInAll(Dice.count(random, random.nextInt(4), 25));
    }
    for (int i = random.nextInt(5); i > 0; i--) {
      meetings.held(
          new Meeting(
              maybe(random, RandomGovernance::closeDay), mostly(random, 65, usual, ANSWERS)));
    }
    return meetings.build();
  }

  static Outputs outputs(Random random, Function<Random, String> words) {
    Outputs.Builder outputs = Outputs.builder().annualReportMade(anyOf(random, ANSWERS));
    for (int i = random.nextInt(3); i > 0; i--) {
      LocalDate first = FIRST.minusYears(1 + random.nextInt(3)).plusDays(random.nextInt(3) - 1);
      outputs.annualReport(
          new AnnualReport(
              new Period(first, first.plusYears(1 + random.nextInt(2)).minusDays(1)),
              mostly(random, 50, Answer.YES, ANSWERS),
              mostly(random, 50, Answer.YES, ANSWERS),
              maybe(random, RandomGovernance::closeDay)));
    }
    if (chance(random, 30)) {
      outputs.change(
          new FeedbackAndChange(
              words.apply(random),
              words.apply(random),
              chance(random, 50) ? Optional.of(words.apply(random)) : Optional.empty()));
    }
    return outputs.build();
  }

  static BusinessCase businessCase(Random random, Function<Random, String> words) {
    BusinessCase.Builder paper = BusinessCase.builder();
    if (chance(random, 20)) {
      return paper.exists(Answer.NO).build();
    }
    paper.exists(mostly(random, 50, Answer.YES, new Answer[] {Answer.NOT_RECORDED}));
    boolean thorough = chance(random, 30);
    someOf(random, CasePart.values(), thorough ? 97 : 60).forEach(paper::covers);
    someOf(random, CasePart.values(), thorough ? 3 : 15).forEach(paper::leavesOut);
    if (chance(random, 70)) {
      paper.start(closeDay(random));
    }
    if (chance(random, 70)) {
      paper.end(closeDay(random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      paper.milestone(
          new Milestone(
              words.apply(random),
              maybe(random, RandomGovernance::closeDay),
              anyOf(random, ANSWERS)));
    }
    if (chance(random, 40)) {
      paper.reviewDate(closeDay(random));
    }
    return paper.build();
  }

  /** One of a few days, so that the same and the neighbouring day come up. */
  private static LocalDate closeDay(Random random) {
    return FIRST.plusDays(random.nextInt(5) - 2);
  }
}
