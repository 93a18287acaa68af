package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mvprules.books.Partnerships.advocatesCount;
import static org.mvprules.books.Partnerships.answered;
import static org.mvprules.books.Partnerships.compliant;
import static org.mvprules.books.Partnerships.listOf;
import static org.mvprules.books.Partnerships.partnership;
import static org.mvprules.books.Partnerships.serviceUser;
import static org.mvprules.books.Partnerships.setting;
import static org.mvprules.books.Partnerships.sitting;
import static org.mvprules.books.Partnerships.usersAndOthers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.json.Problem;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.Standing;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.NoGuidanceInForceException;
import org.mvprules.rules.Note;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.Setting;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.UnfitRecordException;

/** The national rule book, asked as a host asks it. */
class NationalBookTest {

  private static final MvpValidator VALIDATOR = MvpValidator.standard();
  private static final LocalDate FIRST_DAY = LocalDate.parse(Books.FIRST_DAY);

  @Nested
  class TheDay {

    @Test
    void ofPartnershipsInAStreamEachIsJudgedWhenItIsAskedFor() {
      Mvp early = Mvp.builder("early").asAt(FIRST_DAY.minusDays(1)).build();
      Mvp first = Mvp.builder("first").asAt(FIRST_DAY).build();
      Iterator<Report> reports = VALIDATOR.validateAll(Stream.of(first, early, first)).iterator();

      assertThat(reports.next()).isEqualTo(VALIDATOR.validate(first, FIRST_DAY));
      assertThatThrownBy(reports::next).isInstanceOf(NoGuidanceInForceException.class);
    }

    @Test
    void noGuidanceWasInForceOnTheDayBeforeTheFirst() {
      assertThatThrownBy(() -> VALIDATOR.validate(compliant(), FIRST_DAY.minusDays(1)))
          .isInstanceOfSatisfying(
              NoGuidanceInForceException.class, e -> assertThat(e.earliest()).isEqualTo(FIRST_DAY))
          .hasMessageContaining("2017-02-28")
          .hasMessageContaining("starts on 2017-03-01")
          .hasMessageContaining("later one");
    }

    @Test
    void guidanceIsInForceOnTheFirstDay() {
      assertThat(VALIDATOR.validate(compliant(), FIRST_DAY).outcome())
          .isEqualTo(Outcome.MEETS_GUIDANCE);
    }

    @Test
    void itIsTheDayOfTheRecord() {
      Mvp mvp = Mvp.builder("mvp").asAt(LocalDate.of(2019, 4, 1)).build();

      assertThat(VALIDATOR.validate(mvp).asOf()).isEqualTo("2019-04-01");
    }

    @Test
    void itIsTodayIfTheRecordHasNone() {
      Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

      assertThat(VALIDATOR.withClock(clock).validate(Mvp.builder("mvp").build()).asOf())
          .isEqualTo("2026-11-22");
    }

    @Test
    void aFigureChangesOnItsFirstDay() {
      MvpValidator changed =
          MvpValidator.of(
              Books.nationalWith(
                  """
                      @Unit("of the members")
                      @Since(2017-03-01)
                      @Until(2026-12-31)
                      @Source("London guide, App 3")
                  when
                  then
                  end

                  rule "figure: service user share from 2027-01-01"
                      @Value("2/5")
                      @Unit("of the members")
                      @Since(2027-01-01)
                  """,
                  "    @Unit(\"of the members\")\n    @Since(2017-03-01)\n"));
      Mvp aThird = partnership(usersAndOthers(3, 6));

      Report last = changed.validate(aThird, LocalDate.of(2026, 12, 31));
      Report first = changed.validate(aThird, LocalDate.of(2027, 1, 1));

      assertThat(last.requirement("MEM-01").status()).isEqualTo(Status.MET);
      assertThat(first.requirement("MEM-01").status()).isEqualTo(Status.NOT_MET);
      assertThat(first.requirement("MEM-01").findings().get(0).expected()).contains("2/5");
      assertThat(first.requirement("MEM-01").findings().get(0).remedies().get(0))
          .isEqualTo("Invite more service users or members of their families: 1 would do.");
    }
  }

  @Nested
  class TheOutcome {

    @Test
    void adviceNeverDecidesIt() {
      Mvp mvp =
          Partnerships.vacant(
              Partnerships.ledBy(Partnerships.chair("chair"), Partnerships.serviceUser("another")),
              Post.VICE_CHAIR);

      Report report = VALIDATOR.validate(mvp, FIRST_DAY);

      assertThat(report.requirement("CHR-04").strength()).isEqualTo(Strength.ADVICE);
      assertThat(report.requirement("CHR-04").status()).isEqualTo(Status.NOT_MET);
      assertThat(report.outcome()).isEqualTo(Outcome.MEETS_GUIDANCE);
    }

    @Test
    void whatOnlyAPersonCanJudgeDoesNotDecideItUntilAPersonSaysNo() {
      PersonsAnswer no =
          new PersonsAnswer(
              "CHR-05", false, "the chair", FIRST_DAY, Optional.empty(), Optional.empty());
      Mvp answered = compliant().toBuilder().answer(no).build();

      assertThat(VALIDATOR.validate(compliant(), FIRST_DAY).count(Status.ASK_A_PERSON))
          .isEqualTo(23);
      assertThat(VALIDATOR.validate(answered, FIRST_DAY).outcome())
          .isEqualTo(Outcome.DOES_NOT_MEET_GUIDANCE);
    }

    @Test
    void nothingRecordedIsUndecided() {
      Report report = VALIDATOR.validate(Mvp.builder("mvp").build(), FIRST_DAY);

      assertThat(report.outcome()).isEqualTo(Outcome.UNDECIDED);
      assertThat(report.count(Status.NOT_ASSESSED)).isEqualTo(75);
      assertThat(report.count(Status.ASK_A_PERSON)).isEqualTo(22);
    }

    @Test
    void oneThatIsNotMetDecidesItWhateverElseIsUnknown() {
      Mvp mvp = partnership(usersAndOthers(1, 6));

      assertThat(VALIDATOR.validate(mvp, FIRST_DAY).outcome())
          .isEqualTo(Outcome.DOES_NOT_MEET_GUIDANCE);
    }
  }

  @Nested
  class SettingsAnswersAndWaivers {

    @Test
    void aSettingIsShownOnlyWhereItWasConsulted() {
      Mvp withoutCharity = partnership(usersAndOthers(3, 6));
      Mvp withCharity = partnership(listOf(sitting("c", Seat.CHARITY_OR_ADVOCACY)));

      assertThat(settings(withoutCharity)).isEmpty();
      assertThat(settings(withCharity)).isEqualTo(Map.of("advocatesCount", "no"));
      assertThat(settings(advocatesCount(withCharity, "yes")))
          .isEqualTo(Map.of("advocatesCount", "yes"));
      assertThat(settings(setting(withoutCharity, "chairIsAdvice", "yes")))
          .isEqualTo(Map.of("chairIsAdvice", "yes"));
    }

    @Test
    void aSettingThatDecidedNothingIsNotShown() {
      Mvp noDay = setting(partnership(usersAndOthers(3, 6)), "recentMonths", 24);
      Mvp day =
          setting(
              partnership(listOf(serviceUser("u").servicesLastUsed(FIRST_DAY))),
              "recentMonths",
              24);
      Mvp answered = answered("MEM-13", true, FIRST_DAY, Optional.empty());
      Mvp answeredUntil = answered("MEM-13", true, FIRST_DAY, Optional.of(FIRST_DAY));

      assertThat(settings(noDay)).doesNotContainKey("recentMonths");
      assertThat(settings(day)).containsEntry("recentMonths", "24");
      assertThat(settings(answered)).containsEntry("answersLast", "12");
      assertThat(settings(answeredUntil)).doesNotContainKey("answersLast");
      assertThat(settings(setting(noDay, "healthwatchEnded", "2030-01-01")))
          .containsEntry("healthwatchEnded", "2030-01-01");
    }

    private static Map<String, String> settings(Mvp mvp) {
      return VALIDATOR.validate(mvp, FIRST_DAY).settings();
    }

    @Test
    void aSettingThatTheBookDoesNotHaveIsRefused() {
      Mvp mvp = Mvp.builder("mvp").setting("advocateCounts", "yes").build();

      assertThatExceptionOfType(UnfitRecordException.class)
          .isThrownBy(() -> VALIDATOR.validate(mvp, FIRST_DAY))
          .withMessage(
              "/settings/advocateCounts: found \"advocateCounts\", a setting that the rule book"
                  + " national lacks; expected one of advocatesCount, recentMonths, answersLast,"
                  + " healthwatchEnded, chairIsAdvice, repayWithinDays, preparation, feePer; did you mean advocatesCount?");
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "advocatesCount   | perhaps    | yes or no",
          "advocatesCount   | Yes        | yes or no",
          "chairIsAdvice    | true       | yes or no",
          "recentMonths     | 0          | a whole number of months from 1 to 1200",
          "recentMonths     | 1201       | a whole number of months from 1 to 1200",
          "recentMonths     | 024        | a whole number of months from 1 to 1200",
          "recentMonths     | 1.5        | a whole number of months from 1 to 1200",
          "answersLast      | -1         | a whole number of months from 1 to 1200",
          "healthwatchEnded | 2027-02-29 | a day, such as 2027-04-01",
          "healthwatchEnded | 2027-4-1   | a day, such as 2027-04-01",
          "healthwatchEnded | yes        | a day, such as 2027-04-01"
        })
    void aSettingOfAnotherKindIsRefused(String name, String value, String expected) {
      Mvp mvp = setting(Mvp.builder("mvp").build(), name, value);

      assertThatExceptionOfType(UnfitRecordException.class)
          .isThrownBy(() -> VALIDATOR.validate(mvp, FIRST_DAY))
          .withMessageStartingWith(
              "/settings/" + name + ": found \"" + value + "\"; expected " + expected);
    }

    @ParameterizedTest
    @CsvSource({"recentMonths, 1", "recentMonths, 1200", "healthwatchEnded, 2028-02-29"})
    void aSettingOfItsKindIsTaken(String name, String value) {
      Mvp mvp = setting(compliant(), name, value);

      assertThat(VALIDATOR.validate(mvp, FIRST_DAY).outcome()).isEqualTo(Outcome.MEETS_GUIDANCE);
    }

    @Test
    void everySettingSaysWhatIsChosenByIt() {
      assertThat(VALIDATOR.ruleBook().settings())
          .extracting(Setting::name, Setting::kind, Setting::standard)
          .containsExactly(
              tuple("advocatesCount", Setting.Kind.YES_OR_NO, Optional.of("no")),
              tuple("recentMonths", Setting.Kind.MONTHS, Optional.empty()),
              tuple("answersLast", Setting.Kind.MONTHS, Optional.of("12")),
              tuple("healthwatchEnded", Setting.Kind.DAY, Optional.empty()),
              tuple("chairIsAdvice", Setting.Kind.YES_OR_NO, Optional.of("no")),
              tuple("repayWithinDays", Setting.Kind.DAYS, Optional.empty()),
              tuple("preparation", Setting.Kind.WAY_OF_COUNTING_PREPARATION, Optional.empty()),
              tuple("feePer", Setting.Kind.DAY_OR_ACTIVITY, Optional.of("day")));
    }

    @Test
    void aWaiverHoldsFromItsFirstDayToItsLast() {
      Mvp mvp =
          Mvp.builder("mvp")
              .memberList(usersAndOthers(1, 6).build())
              .waiver(
                  new Waiver(
                      "MEM-01",
                      "LMNS board",
                      "recruiting",
                      LocalDate.of(2018, 1, 1),
                      LocalDate.of(2018, 6, 30)))
              .build();

      assertThat(statusOn(mvp, "2017-12-31")).isEqualTo(Status.NOT_MET);
      assertThat(statusOn(mvp, "2018-01-01")).isEqualTo(Status.WAIVED);
      assertThat(statusOn(mvp, "2018-06-30")).isEqualTo(Status.WAIVED);
      assertThat(statusOn(mvp, "2018-07-01")).isEqualTo(Status.NOT_MET);
      assertThat(VALIDATOR.validate(mvp, LocalDate.of(2018, 1, 1)).requirement("MEM-01").notes())
          .extracting(Note::text)
          .contains("LMNS board accepts until 30 June 2018 that this is not met: recruiting");
      assertThat(VALIDATOR.validate(mvp, LocalDate.of(2018, 7, 1)).requirement("MEM-01").notes())
          .extracting(Note::text)
          .contains(
              "LMNS board accepted from 1 January 2018 to 30 June 2018 that this is not met:"
                  + " recruiting. That does not hold on the day as of which this is judged.");
    }

    @Test
    void everythingThatTheBookDoesNotHaveIsToldAtOnce() {
      Mvp mvp =
          answered("MEM-1", true, FIRST_DAY, Optional.empty()).toBuilder()
              .setting("a/b~c", "yes")
              .setting("advocatesCount", "perhaps")
              .build();

      assertThatExceptionOfType(UnfitRecordException.class)
          .isThrownBy(() -> VALIDATOR.validate(mvp, FIRST_DAY))
          .satisfies(
              e ->
                  assertThat(e.problems())
                      .extracting(Problem::pointer)
                      .containsExactly(
                          "/settings/a~1b~0c",
                          "/settings/advocatesCount",
                          "/answers/0/requirement"));
    }

    private static Status statusOn(Mvp mvp, String day) {
      return VALIDATOR.validate(mvp, LocalDate.parse(day)).requirement("MEM-01").status();
    }

    @Test
    void aPersonsAnswerDoesNotOverruleFacts() {
      Mvp mvp =
          Mvp.builder("mvp")
              .memberList(usersAndOthers(1, 6).build())
              .answer(
                  new PersonsAnswer(
                      "MEM-01", true, "the chair", FIRST_DAY, Optional.empty(), Optional.empty()))
              .build();

      assertThat(VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01").status())
          .isEqualTo(Status.NOT_MET);
      assertThat(VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01").notes())
          .extracting(Note::text)
          .contains(
              "the chair judged on 1 March 2017 that this is met. That does not count: this is"
                  + " judged by what is recorded.");
    }

    @Test
    void anAnswerWhereNothingIsJudgedIsToldWithWhatTheNoteComesWith() {
      Mvp mvp = answered("MEM-02", false, FIRST_DAY, Optional.empty());

      assertThat(VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01").notes())
          .contains(
              new Note(
                  "MEM-02",
                  "the partnership",
                  Optional.empty(),
                  "chair judged on 1 March 2017 that this is not met. That does not count: there is"
                      + " nothing to judge.",
                  List.of()));
    }

    @Test
    void anAnswerOfALaterDayIsToldAndDoesNotCount() {
      Mvp mvp = answered("MEM-15", true, FIRST_DAY.plusDays(1), Optional.empty());

      assertThat(onDay(mvp, FIRST_DAY).status()).isEqualTo(Status.ASK_A_PERSON);
      assertThat(onDay(mvp, FIRST_DAY).notes())
          .extracting(Note::text)
          .containsExactly(
              "chair judged on 2 March 2017 that this is met. That is after the day as of which"
                  + " this is judged, and does not count.");
      assertThat(onDay(mvp, FIRST_DAY.plusDays(1)).notes()).isEmpty();
    }

    @Test
    void aPersonsAnswerIsToldAsThatPersonsWord() {
      PersonsAnswer yes =
          new PersonsAnswer(
              "MEM-15", true, "the chair", FIRST_DAY, Optional.empty(), Optional.of("a survey"));
      Mvp mvp = Mvp.builder("mvp").answer(yes).build();

      assertThat(onDay(mvp, FIRST_DAY).status()).isEqualTo(Status.MET);
      assertThat(onDay(mvp, FIRST_DAY).findings())
          .extracting(Finding::found)
          .containsExactly(
              "the chair judged on 1 March 2017 that this is met: a survey (a person's word)");
      assertThat(onDay(mvp, LocalDate.of(2018, 3, 2)).status()).isEqualTo(Status.ASK_A_PERSON);
      assertThat(onDay(mvp, LocalDate.of(2018, 3, 2)).notes())
          .extracting(Note::text)
          .containsExactly(
              "the chair judged on 1 March 2017 that this is met: a survey."
                  + " That is out of date: ask again.");
    }

    @Test
    void answersOfOneDayThatContradictEachOtherAreAskedForAgain() {
      Mvp.Builder mvp = Mvp.builder("mvp");
      for (boolean holds : new boolean[] {true, false}) {
        mvp.answer(
            new PersonsAnswer(
                "MEM-15", holds, "someone", FIRST_DAY, Optional.empty(), Optional.empty()));
      }

      assertThat(onDay(mvp.build(), FIRST_DAY).status()).isEqualTo(Status.ASK_A_PERSON);
      assertThat(onDay(mvp.build(), FIRST_DAY).notes())
          .extracting(Note::text)
          .containsExactly("Two answers of 1 March 2017 contradict each other: ask again.");
    }

    /** The stated total is another than that of the list: there are two readings. */
    @Test
    void aQuestionIsAskedOnceHoweverTheRecordIsRead() {
      MemberList.Builder members =
          MemberList.builder().complete(Answer.YES).statedTotal(Count.exactly(3));
      members.group(MemberGroup.of(Seat.SERVICE_USER, Count.exactly(9)));
      Mvp mvp = Mvp.builder("mvp").memberList(members.build()).build();

      assertThat(VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01").findings())
          .filteredOn(finding -> finding.reading().isPresent())
          .hasSizeGreaterThan(1);
      assertThat(onDay(mvp, FIRST_DAY).findings())
          .singleElement()
          .satisfies(question -> assertThat(question.reading()).isEmpty());
    }

    private static AssessedRequirement onDay(Mvp mvp, LocalDate day) {
      return VALIDATOR.validate(mvp, day).requirement("MEM-15");
    }
  }

  @Nested
  class TheReport {

    @Test
    void isStampedWithTheBookThatWasAsked() {
      Report report = VALIDATOR.validate(compliant(), FIRST_DAY);

      assertThat(report.ruleBook().id()).isEqualTo("national");
      assertThat(report.ruleBook().contentHash()).isEqualTo(Books.source().contentHash());
      assertThat(report.ruleBook().scenarios()).matches("([0-9]+) of \\1");
    }

    @Test
    void hasEveryRequirementInTheOrderOfTheAreas() {
      assertThat(VALIDATOR.validate(compliant(), FIRST_DAY).requirements())
          .extracting(AssessedRequirement::id)
          .containsExactly(
              "MEM-01 MEM-03 MEM-04 MEM-05 MEM-06 MEM-07 MEM-08 MEM-09 MEM-10 MEM-11 MEM-13 MEM-14"
                  .concat(" MEM-15 CHR-01 CHR-02 CHR-03 CHR-04 CHR-05 CHR-06 CHR-07 CHR-08 CHR-10")
                  .concat(" GOV-01 GOV-02 GOV-03 GOV-04 GOV-05 GOV-06 GOV-07 GOV-08 GOV-09 GOV-10")
                  .concat(" GOV-11 GOV-12 GOV-13 GOV-17 GOV-21")
                  .concat(" WRK-01 WRK-02 WRK-03 WRK-04 WRK-05 WRK-06 WRK-08 WRK-09 WRK-15")
                  .concat(" OUT-01 OUT-02 OUT-03 OUT-04 OUT-05 OUT-06 OUT-08")
                  .concat(
                      " ENG-01 ENG-02 ENG-03 ENG-04 ENG-07 ENG-08 ENG-10 ENG-11 ENG-12 ENG-13 ENG-14")
                  .concat(" PAY-01 PAY-02 PAY-03 PAY-04 PAY-05 PAY-06 PAY-07 PAY-08 PAY-09 PAY-10")
                  .concat(" PAY-11 PAY-13 PAY-16 PAY-17 PAY-21 PAY-22 BEN-01 BEN-07 BEN-08 BEN-09")
                  .concat(" BUD-01 BUD-02 BUD-07 BUD-08 BUD-09 BUD-10 BUD-11 BUD-13 BUD-14 BUD-15")
                  .concat(" BUD-17 BUD-20 BUD-22")
                  .split(" "));
    }

    @Test
    void refusesToNameARequirementThatTheBookDoesNotHave() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> VALIDATOR.validate(compliant(), FIRST_DAY).requirement("MEM-99"))
          .withMessage("The rule book national has no requirement MEM-99");
    }

    @Test
    void tellsWhatAnAboutNumberWouldSayIfItWereExact() {
      Mvp mvp =
          partnership(
              listOf()
                  .group(MemberGroup.of(Seat.SERVICE_USER, Count.exactly(9)))
                  .group(MemberGroup.of(Seat.PROVIDER, Count.about(10))));

      AssessedRequirement share = VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01");

      assertThat(share.status()).isEqualTo(Status.NOT_ASSESSED);
      assertThat(share.notes())
          .extracting(Note::text)
          .contains("If the numbers given as \"about\" were exact, this would be: met.");
    }

    @Test
    void supposesExactNumbersOnlyWhereTheyMatter() {
      // What one co-chair comes to alone is no supposition of what both come to.
      Mvp coChairs =
          partnership(
              listOf(
                      Partnerships.undeclared("a").role(Partnerships.paid(Post.CHAIR)),
                      Partnerships.chairWhoIs("b", Partnerships.midwifeInTheTrust()))
                  .group(MemberGroup.of(Seat.PROVIDER, Count.about(4))));

      Report report = VALIDATOR.validate(coChairs, FIRST_DAY);

      assertThat(report.requirement("CHR-03").status()).isEqualTo(Status.NOT_ASSESSED);
      assertThat(texts(report.requirement("CHR-03"))).noneMatch(text -> text.contains("about"));
      assertThat(texts(report.requirement("MEM-05")))
          .contains("If the numbers given as \"about\" were exact, this would be: met.");
      assertThat(texts(report.requirement("MEM-03"))).noneMatch(text -> text.contains("about"));
    }

    private static List<String> texts(AssessedRequirement requirement) {
      return requirement.notes().stream().map(Note::text).toList();
    }

    @Test
    void saysWhatWouldSettleWhichReadingIsRight() {
      Mvp smallerTotal =
          partnership(
              MemberList.builder()
                  .complete(Answer.YES)
                  .statedTotal(Count.exactly(9))
                  .group(Partnerships.users(3))
                  .group(Partnerships.others(7)));
      Mvp associates =
          partnership(
              listOf(
                  Partnerships.serviceUser("u").standing(Standing.CORE_MEMBER),
                  Partnerships.sitting("p", Seat.PROVIDER).standing(Standing.ASSOCIATE_MEMBER),
                  Partnerships.sitting("q", Seat.PROVIDER).standing(Standing.ASSOCIATE_MEMBER),
                  Partnerships.sitting("r", Seat.PROVIDER).standing(Standing.ASSOCIATE_MEMBER)));

      assertThat(remedies(smallerTotal)).contains(CORRECT).doesNotContain(DECIDE);
      assertThat(remedies(associates)).contains(DECIDE).doesNotContain(CORRECT);
      assertThat(remedies(partnership(usersAndOthers(1, 6)))).doesNotContain(CORRECT, DECIDE);
    }

    private static final String CORRECT =
        "Correct the list or the stated total: more members are listed than it says.";
    private static final String DECIDE =
        "Decide whether associate members count among the members.";

    private static List<String> remedies(Mvp mvp) {
      return VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01").findings().stream()
          .flatMap(finding -> finding.remedies().stream())
          .toList();
    }

    @Test
    void namesTheReadingOfANoteThatHoldsOnOneOnly() {
      Mvp mvp =
          partnership(
              MemberList.builder()
                  .complete(Answer.YES)
                  .statedTotal(Count.exactly(9))
                  .group(Partnerships.users(5))
                  .group(Partnerships.others(5)));

      assertThat(VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01").notes())
          .extracting(note -> note.reading().orElse(""), Note::text)
          .containsExactly(
              tuple(
                  "as listed",
                  "Room for others: 5 more who are not service users could join before the share"
                      + " falls short."),
              tuple(
                  "by the stated total of 9",
                  "Room for others: 6 more who are not service users could join before the share"
                      + " falls short."));
    }

    @Test
    void notesTellTheirSources() {
      Mvp alone = partnership(usersAndOthers(1, 2));

      assertThat(VALIDATOR.validate(alone, FIRST_DAY).requirement("MEM-01").notes())
          .extracting(Note::id, Note::sources)
          .contains(
              tuple("MEM-12", List.of("AIMS briefing, So what's the problem?")),
              tuple(
                  "CHR-11",
                  List.of("AIMS briefing, Further reading", "London guide, Further resources")));
    }

    @Test
    void namesEveryReadingWhereTheyDiffer() {
      Mvp mvp =
          partnership(
              MemberList.builder()
                  .complete(Answer.YES)
                  .statedTotal(Count.exactly(9))
                  .group(Partnerships.users(3))
                  .group(Partnerships.others(7)));

      AssessedRequirement share = VALIDATOR.validate(mvp, FIRST_DAY).requirement("MEM-01");

      assertThat(share.status()).isEqualTo(Status.REVIEW);
      assertThat(share.findings())
          .extracting(finding -> finding.reading().orElseThrow(), finding -> finding.status())
          .containsExactly(
              tuple("as listed", Status.NOT_MET), tuple("by the stated total of 9", Status.MET));
    }
  }

  @Test
  void isSafeToShareBetweenThreads() throws Exception {
    List<Mvp> partnerships =
        List.of(compliant(), partnership(usersAndOthers(1, 6)), Mvp.builder("empty").build());
    List<Report> expected =
        partnerships.stream().map(mvp -> VALIDATOR.validate(mvp, FIRST_DAY)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Report>> calls = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        Mvp mvp = partnerships.get(i % partnerships.size());
        calls.add(() -> VALIDATOR.validate(mvp, FIRST_DAY));
      }
      List<Future<Report>> reports = threads.invokeAll(calls);
      for (int i = 0; i < reports.size(); i++) {
        assertThat(reports.get(i).get()).isEqualTo(expected.get(i % expected.size()));
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void anUnknownRuleBookIsNamed() {
    assertThatThrownBy(() -> MvpValidator.withRuleBook("galactic"))
        .isInstanceOf(RuleBookException.class)
        .hasMessage(
            "There is no rule book \"galactic\" on the class path; expected one of national,"
                + " south-east-london-2018, north-central-london");
  }

  @Test
  void everyLocallyWrittenRuleSaysWhatItFound() {
    Books.national().rules().stream()
        .filter(rule -> rule.id().isPresent() && rule.annotation("NoteOn").isEmpty())
        .filter(rule -> !rule.name().contains("remedy") && !rule.name().contains("caution"))
        .filter(rule -> !rule.name().contains(" note"))
        .forEach(rule -> assertThat(rule.annotation("Found")).as(rule.name()).isPresent());
  }
}
