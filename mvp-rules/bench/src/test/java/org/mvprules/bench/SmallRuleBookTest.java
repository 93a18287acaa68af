package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Status;

/** Small rule books, right and wrong. */
class SmallRuleBookTest {

  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  private static final String ASKS_A_PERSON =
      """
      // A small rule book.
      rule "MEM-90 Members feel heard"
          @Strength(SHOULD)
          @Source("Paper, section 1")
          @Expected("members feel heard")
          @Found("only a person can tell")
      when
          $m : Membership( membersAtLeast >= 0 )
      then
          verdict.askAPerson($m);
      end
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeRuleBook() throws IOException {
    Files.writeString(
        folder.resolve("rulebook.yaml"),
        """
        id: small
        title: A small rule book
        version: "1"
        inForceFrom: 2020-01-01
        areas: {MEM: Membership}
        sources: {Paper: A paper}
        """,
        StandardCharsets.UTF_8);
  }

  private RuleBookFolder book(String drl) throws IOException {
    Files.writeString(folder.resolve("small.drl"), drl, StandardCharsets.UTF_8);
    return RuleBookFolder.read(folder);
  }

  private void assertRefused(String drl, String... problems) throws IOException {
    RuleBookFolder book = book(drl);
    assertThatThrownBy(() -> RuleBookCompiler.compile(book))
        .isInstanceOfSatisfying(
            BrokenRuleBookException.class,
            e ->
                assertThat(e.problems().stream().map(RuleBookProblem::toString))
                    .containsExactly(problems));
  }

  private MvpValidator validator(String drl) throws IOException {
    return MvpValidator.of(RuleBookCompiler.compile(book(drl)).load("0 of 0"));
  }

  @Test
  void aPersonIsAskedUntilOneHasAnswered() throws IOException {
    MvpValidator validator = validator(ASKS_A_PERSON);
    Mvp.Builder asked = Mvp.builder("mvp");

    assertThat(validator.validate(asked.build(), DAY).requirement("MEM-90").status())
        .isEqualTo(Status.ASK_A_PERSON);
    assertThat(validator.validate(asked.build(), DAY).outcome()).isEqualTo(Outcome.UNDECIDED);

    asked.answer(answer(false, DAY.minusDays(1))).answer(answer(true, DAY.plusDays(1)));
    assertThat(validator.validate(asked.build(), DAY).requirement("MEM-90").status())
        .isEqualTo(Status.NOT_MET);

    asked.answer(answer(true, DAY));
    assertThat(validator.validate(asked.build(), DAY).requirement("MEM-90").status())
        .isEqualTo(Status.MET);
    assertThat(validator.validate(asked.build(), DAY).requirement("MEM-90").findings())
        .extracting(finding -> finding.found())
        .containsExactly(
            "the chair judged on 1 January 2020 that this is met: we asked (a person's word)");
  }

  @Test
  void aConditionThatManyRulesShareIsCompiledTheSameInEveryRun() throws IOException {
    StringBuilder drl = new StringBuilder(ASKS_A_PERSON);
    for (int i = 1; i <= 80; i++) {
      drl.append(
          """
          rule "MEM-90 note: the same %d times"
              @Note("a note")
          when
              $m : Membership( membersAtLeast >= 0 )
          then
              verdict.note($m);
          end
          """
              .formatted(i));
    }
    RuleBookFolder book = book(drl.toString());
    Set<String> classes = RuleBookCompiler.compile(book).classes().keySet();

    for (int run = 0; run < 4; run++) {
      assertThat(RuleBookCompiler.compile(book).classes().keySet()).isEqualTo(classes);
    }
  }

  private static PersonsAnswer answer(boolean holds, LocalDate on) {
    return new PersonsAnswer(
        "MEM-90", holds, "the chair", on, Optional.empty(), Optional.of("we asked"));
  }

  @Test
  void figuresOfEveryKindAreReadByName() throws IOException {
    String figures = "";
    for (List<String> figure :
        List.of(
            List.of("some share", "1/3"),
            List.of("some number", "0"),
            List.of("day rate", "150.00"),
            List.of("half day", "240"))) {
      figures +=
          "rule \"figure: %s\"\n    @Value(\"%s\")\n    @Unit(\"units\")\n    @Since(2020-01-01)\n    @Source(\"Paper\")\nwhen\nthen\nend\n"
              .formatted(figure.get(0), figure.get(1));
    }
    MvpValidator validator =
        validator(
            figures
                + """
                rule "MEM-90 Figures are read"
                    @Strength(MUST)
                    @Source("Paper")
                    @Expected("{day rate} for {half day}")
                    @Found("{members} of {some number}")
                when
                    $m : Membership( strictShareAtLeast < share("some share"), membersAtLeast == count("some number"),
                                     pounds("day rate") == pounds("day rate"), minutes("half day") > 0 )
                then
                    verdict.met($m);
                end
                """);

    assertThat(validator.validate(Mvp.builder("mvp").build(), DAY).findings().toList())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.status()).isEqualTo(Status.MET);
              assertThat(finding.found()).isEqualTo("an unknown number of 0");
              assertThat(finding.expected()).isEqualTo("£150.00 for 240");
            });
  }

  @Test
  void aRepeatedAnnotationIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("@Expected", "@Source"),
        "small.drl:2: found the first rule of MEM-90 without @Expected; expected the strength,"
            + " sources and expectation of a requirement on its first rule",
        "small.drl:5:5: found @Source a second time; expected each annotation once");
  }

  @Test
  void whatADayEarnsNamesAFigureAndAPartAHeading() throws IOException {
    String figure =
        "rule \"figure: day rate\"\n    @Value(\"150.00\")\n    @Unit(\"pounds\")\n    @Since(2020-01-01)\n    @Source(\"Paper\")\nwhen\nthen\nend\n";
    assertRefused(
        figure
            + """
            rule "a day earns something"
                @Pays("dya rate")
            when
                $d : PersonDay( minutes > 0 )
            then
                verdict.earns($d);
            end

            rule "everybody gets expenses"
                @BudgetHeading(VENEU)
            when
                $p : PartInActivity( )
            then
                verdict.getsExpenses($p);
            end
            """,
        "small.drl:10:5: found @Pays(dya rate); expected day rate; did you mean day rate?",
        "small.drl:18:5: found @BudgetHeading(VENEU); expected one of CHAIR_AND_VICE_CHAIR,"
            + " LMS_MEETINGS, SERVICE_USERS, ADMINISTRATION, CRECHE, VENUE, DEVELOPMENT_DAY,"
            + " OUTREACH, PROMOTION, TRAINING, COMMISSIONING_LINK, OTHER; did you mean VENUE?");
  }

  private static String settingAside(String annotation, String verdict) {
    return ASKS_A_PERSON
        + """

        rule "MEM-90 is not asked in Scotland"
            %s
            @Found("it is in {countryName}")
        when
            $p : Partnership( country == Country.SCOTLAND )
        then
            verdict.%s($p);
        end
        """
            .formatted(annotation, verdict);
  }

  @Test
  void aRuleMaySetRequirementsAside() throws IOException {
    for (String named : List.of("MEM-90", "MEM", "ALL", "MEM-90, MEM")) {
      MvpValidator validator =
          validator(settingAside("@SetsAside(\"" + named + "\")", "setsAside"));
      Mvp scottish = Mvp.builder("mvp").country(Country.SCOTLAND).build();

      AssessedRequirement aside = validator.validate(scottish, DAY).requirement("MEM-90");

      assertThat(aside.status()).as(named).isEqualTo(Status.NOT_APPLICABLE);
      assertThat(aside.findings()).extracting(Finding::found).containsExactly("it is in Scotland");
      assertThat(aside.notes()).isEmpty();
      assertThat(validator.validate(scottish, DAY).outcome()).isEqualTo(Outcome.UNDECIDED);
      assertThat(validator.validate(Mvp.builder("mvp").build(), DAY).requirement("MEM-90").status())
          .isEqualTo(Status.ASK_A_PERSON);
    }
  }

  @Test
  void whatIsSetAsideHasToBeThere() throws IOException {
    int line = (int) ASKS_A_PERSON.lines().count() + 3;
    assertRefused(
        settingAside("@SetsAside(\"MEM, MEM-09\")", "setsAside"),
        "small.drl:"
            + line
            + ":5: found @SetsAside(MEM-09); expected ALL, an area or an id of this book: one of ALL,"
            + " MEM, MEM-90; did you mean MEM-90?");
    assertRefused(
        settingAside("", "setsAside"),
        "small.drl:"
            + (line - 1)
            + ": found a rule that says verdict.setsAside without @SetsAside; expected the areas or"
            + " ids that it sets aside, or ALL");
    assertRefused(
        settingAside("@SetsAside(\"MEM\")", "notMet"),
        "small.drl:"
            + line
            + ":5: found @SetsAside on a rule that says something else; expected it on a rule that"
            + " says verdict.setsAside only");
  }

  @Test
  void aMisspeltAnnotationIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("@Found", "@Fuond"),
        "small.drl:6:5: found @Fuond; expected one of About, AdviceIf, Band, Because,"
            + " BudgetHeading, Category, Expected, Found, Heading, Note, NoteOn, Part, Pays, Remedy, Role,"
            + " SetsAside, Since, Source, Strength, Tell, …; did you mean Found?");
  }

  @Test
  void aRequirementWithoutStrengthIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("    @Strength(SHOULD)\n", ""),
        "small.drl:2: found the first rule of MEM-90 without @Strength; expected the strength,"
            + " sources and expectation of a requirement on its first rule");
  }

  @Test
  void anUnknownStrengthIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("SHOULD", "OUGHT"),
        "small.drl:3:5: found the strength OUGHT; expected MUST, SHOULD or ADVICE");
  }

  @Test
  void anUnknownSourceIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("Paper, section 1", "Rumour"),
        "small.drl:4:5: found the source \"Rumour\"; expected a place in a document that"
            + " rulebook.yaml names, one of [Paper]");
  }

  @Test
  void anUnknownAreaIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("MEM-90", "XYZ-01"),
        "small.drl:2: found the id XYZ-01; expected an area that rulebook.yaml knows, one of"
            + " [MEM]");
  }

  @Test
  void aNameTwiceIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON + ASKS_A_PERSON,
        "small.drl:13: found the rule \"MEM-90 Members feel heard\" a second time; expected each"
            + " name once; the first is at small.drl:2");
  }

  @Test
  void anUnknownFigureIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("membersAtLeast >= 0", "membersAtLeast >= count(\"fewest\")"),
        "small.drl:8:46: found the figure \"fewest\"; expected a figure of this book, which has none");
  }

  private static final String TELLS =
      """
      rule "Something is told"
          @About(MEM-90)
          @Heading("Something")
          @Tell("Something.")
          @Source("Paper")
      when
          $p : PersonConcerned( accepted )
      then
          verdict.tell($p);
      end
      """;

  @Test
  void whatIsToldStandsUnderAnIdAndAHeadingOfTheBookAndHasASource() throws IOException {
    assertRefused(
        ASKS_A_PERSON + TELLS.replace("    @Heading(\"Something\")\n", ""),
        "small.drl:12: found a rule that says verdict.tell without @Heading; expected each of"
            + " @About, @Heading, @Tell, @Source");
    assertRefused(
        ASKS_A_PERSON + TELLS.replace("MEM-90", "MEM-91"),
        "small.drl:13:5: found @About(MEM-91); expected the id of a requirement or note of this"
            + " book: MEM-90; did you mean MEM-90?");
  }

  @Test
  void anUnknownFigureThatARuleAsksAboutIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON + TELLS.replace("accepted", "known(\"day rate\")"),
        "small.drl:18:33: found the figure \"day rate\"; expected a figure of this book, which has none");
  }

  @Test
  void noRuleJudgesByWhatConcernsOnePersonAlone() throws IOException {
    RuleBookFolder book = book(ASKS_A_PERSON + TELLS.replace("verdict.tell", "verdict.notMet"));
    assertThatThrownBy(() -> RuleBookCompiler.compile(book))
        .isInstanceOf(BrokenRuleBookException.class)
        .hasMessageContaining("of the view PersonConcerned the verdict \"notMet\"")
        .hasMessageContaining("one of tell, write");
  }

  @Test
  void aFigureWithoutUnitOrWithAnImpossibleDayIsRefused() throws IOException {
    assertRefused(
        """
        rule "figure: day rate"
            @Value("150.00")
            @Since(2020-02-30)
            @Source("Paper")
        when
        then
        end
        """,
        "small.drl:1: found a figure without @Unit; expected its value, unit, first day and source",
        "small.drl:3:5: found @Since(2020-02-30); expected a day such as 2017-03-01");
  }

  private static final String FIGURE =
      """
      rule "figure: day rate"
          @Value(%s)
          @Unit("%s")
          @Since(2020-01-01)
          @Source("Paper")
      when
      then
      end
      """;

  private static final String READS =
      """
      rule "Something is told of a figure"
          @About(MEM-90)
          @Heading("Something")
          @Tell("Something.")
          @Source("Paper")
      when
          $p : PersonConcerned( %s )
      then
          verdict.tell($p);
      end
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "150,00 | units | a share such as 1/3, pounds and pence such as 150.00, or a whole number"
            + " such as 12",
        "150,00 | pounds a day | pounds and pence such as 150.00, as the unit \"pounds a day\" says",
        "150 | pounds | pounds and pence such as 150.00, as the unit \"pounds\" says",
        "£150.00 | pounds | pounds and pence such as 150.00, as the unit \"pounds\" says",
        "1,150.00 | pounds | pounds and pence such as 150.00, as the unit \"pounds\" says",
        "-1.00 | pounds | pounds and pence such as 150.00, as the unit \"pounds\" says",
        "4.5 | minutes at the most | a whole number of minutes such as 240, as the unit \"minutes at"
            + " the most\" says",
        "4/3 | of the members | a share such as 1/3, pounds and pence such as 150.00, or a whole"
            + " number such as 12",
        "-2 | people | a share such as 1/3, pounds and pence such as 150.00, or a whole number such"
            + " as 12",
      })
  void aValueThatIsNoneOrDoesNotFitItsUnitIsToldOnceWithItsLine(
      String value, String unit, String expected) throws IOException {
    for (String written : List.of(value, "\"" + value + "\"")) {
      assertRefused(
          ASKS_A_PERSON + FIGURE.formatted(written, unit),
          "small.drl:13:5: found @Value(" + value + "); expected " + expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/3 | pounds(\"day rate\") == pounds(\"day rate\") | pounds and pence such as 150.00,"
            + " since rules read it as pounds(\"day rate\")",
        "150.00 | count(\"day rate\") > 0 | a whole number such as 12, since rules read it as"
            + " count(\"day rate\")",
        "12 | share(\"day rate\") == share(\"day rate\") | a share such as 1/3, since rules read it"
            + " as share(\"day rate\")",
        "150.00 | minutes(\"day rate\") > 0 | a whole number of minutes such as 240, since rules"
            + " read it as minutes(\"day rate\")",
      })
  void aValueOfAnotherKindThanRulesReadIsRefused(String value, String read, String expected)
      throws IOException {
    assertRefused(
        ASKS_A_PERSON + FIGURE.formatted(value, "units") + READS.formatted(read),
        "small.drl:13:5: found @Value(" + value + "); expected " + expected);
  }

  @Test
  void whatADayEarnsIsInPoundsAndPence() throws IOException {
    assertRefused(
        FIGURE.formatted(150, "for each person")
            + """
            rule "a day earns something"
                @Pays("day rate")
            when
                $d : PersonDay( minutes > 0 )
            then
                verdict.earns($d);
            end
            """,
        "small.drl:2:5: found @Value(150); expected pounds and pence such as 150.00, since rules read"
            + " it as pounds(\"day rate\")");
  }

  private static String dated(String name, String days) {
    return FIGURE
        .formatted(3, "members")
        .replace("day rate", name)
        .replace("@Since(2020-01-01)", days);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        // the day that ends the old value, the day that begins the new one, which it collides with
        "-, 2027-01-01, 2026-12-31",
        "2027-01-01, 2027-01-01, 2026-12-31",
        "2027-06-30, 2027-01-01, 2026-12-31",
        "2026-12-31, 2027-01-01, -",
        "2026-06-30, 2027-01-01, -",
      })
  void aFigureHasOneValueOnEachDay(String until, String since, String lastDay) throws IOException {
    String old =
        dated("fewest", "@Since(2020-01-01)" + (until == null ? "" : "\n@Until(" + until + ")"));
    String fresh = dated("fewest from " + since, "@Since(" + since + ")");

    if (lastDay == null) {
      assertThat(RuleBookCompiler.compile(book(ASKS_A_PERSON + old + fresh)).id())
          .isEqualTo("small");
      return;
    }
    int line = 12 + (int) old.lines().count();
    assertRefused(
        ASKS_A_PERSON + old + fresh,
        "small.drl:"
            + line
            + ": found another value of the figure \"fewest\" for the same days; expected one value"
            + " on each day; the one from 2020-01-01 at small.drl:12 needs a last day, such as"
            + " @Until("
            + lastDay
            + ")");
  }

  @Test
  void aNewValueMayStandBeforeTheOld() throws IOException {
    String fresh = dated("fewest from 2027-01-01", "@Since(2027-01-01)");

    assertRefused(
        ASKS_A_PERSON + fresh + dated("fewest", "@Since(2020-01-01)"),
        "small.drl:20: found another value of the figure \"fewest\" for the same days; expected one"
            + " value on each day; the one from 2020-01-01 at small.drl:20 needs a last day, such as"
            + " @Until(2026-12-31)");
    assertThat(
            RuleBookCompiler.compile(
                    book(
                        ASKS_A_PERSON
                            + fresh
                            + dated("fewest", "@Since(2020-01-01)\n@Until(2026-12-31)")))
                .id())
        .isEqualTo("small");
  }

  @ParameterizedTest
  @CsvSource({"150.00,pounds", "240,minutes at the most", "1/3,of the members", "2,people"})
  void aValueThatFitsItsUnitIsTaken(String value, String unit) throws IOException {
    RuleBookFolder book = book(ASKS_A_PERSON + FIGURE.formatted(value, unit));

    assertThat(RuleBookCompiler.compile(book).id()).isEqualTo("small");
  }

  /** The words that are listed in between grow with the model; what was meant is told last. */
  private void assertTold(String drl, String found, String meant) throws IOException {
    RuleBookFolder book = book(drl);
    assertThatThrownBy(() -> RuleBookCompiler.compile(book))
        .isInstanceOfSatisfying(
            BrokenRuleBookException.class,
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .asString()
                    .startsWith(found + "; expected one of ")
                    .endsWith("; did you mean " + meant + "?"));
  }

  @Test
  void aWordThatTheViewDoesNotHaveIsRefused() throws IOException {
    assertTold(
        ASKS_A_PERSON.replace("membersAtLeast", "membrsAtLeast"),
        "small.drl:8:22: found a word that Membership does not have, \"membrsAtLeast\"",
        "membersAtLeast");
  }

  @Test
  void anUnknownViewOrKindOrConstantIsRefused() throws IOException {
    assertTold(
        ASKS_A_PERSON.replace("Membership(", "Membrship("),
        "small.drl:8:10: found the view \"Membrship\"",
        "Membership");
    assertTold(
        ASKS_A_PERSON.replace(
            "Membership( membersAtLeast >= 0 )", "GroupAtTheTable( group == Gruop.PROVIDERS )"),
        "small.drl:8:36: found the kind \"Gruop\"",
        "Group");
    assertTold(
        ASKS_A_PERSON.replace(
            "Membership( membersAtLeast >= 0 )", "GroupAtTheTable( group == Group.PROVDERS )"),
        "small.drl:8:36: found \"Group.PROVDERS\"",
        "Group.PROVIDERS");
  }

  @Test
  void anUnknownVerdictIsRefused() throws IOException {
    assertTold(
        ASKS_A_PERSON.replace("verdict.askAPerson", "verdict.askPerson"),
        "small.drl:10:13: found the verdict \"askPerson\"",
        "askAPerson");
  }

  @Test
  void aSettingThatIsNotThereIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("membersAtLeast >= 0", "chosen(\"advocatesCuont\")"),
        "small.drl:8:29: found the setting \"advocatesCuont\"; expected a setting of rulebook.yaml"
            + " that is yes or no; it has none");
  }

  @Test
  void aRuleWithoutEndIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("\nend\n", "\n"),
        "small.drl:11:1: found the end of the file, and no \"end\" before it; expected \"end\" on a"
            + " line of its own");
  }

  @Test
  void aFigureWithoutItsEndIsRefused() throws IOException {
    assertRefused(
        """
        rule "figure: fewest"
            @Value(3)
            @Unit("members")
            @Since(2020-01-01)
            @Source("Paper")
        when
        then

        """
            + ASKS_A_PERSON,
        "small.drl:10:1: found the next rule; expected \"end\" on a line of its own, before it one"
            + " call, such as verdict.met($m);");
  }

  @Test
  void aBracketThatIsNotClosedIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("membersAtLeast >= 0 )", "membersAtLeast >= 0"),
        "small.drl:9:1: found the bracket of line 8 still open; expected a comma, or the closing"
            + " bracket");
  }

  @Test
  void aConsequenceThatDoesAnythingElseIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace("verdict.askAPerson($m);", "System.exit(0);"),
        "small.drl:10:5: found \"System\"; expected one call, such as verdict.met($m);");
  }

  @Test
  void aGapThatNamesNothingIsRefused() throws IOException {
    assertTold(
        ASKS_A_PERSON.replace("only a person", "only {membrs}"),
        "small.drl:6:5: found {membrs}, where Membership has no such word and the book no such"
            + " figure",
        "members");
    assertRefused(
        ASKS_A_PERSON.replace("only a person", "only {headroom: fewest}"),
        "small.drl:6:5: found {headroom: fewest}; expected the name of a figure after the colon, of"
            + " which this book has none");
    assertRefused(
        ASKS_A_PERSON.replace("only a person", "only {members"),
        "small.drl:6:5: found a { without its }; expected a word or figure between { and }");
  }

  @Test
  void aRuleThatLooksAtTwoViewsIsRefused() throws IOException {
    assertRefused(
        ASKS_A_PERSON.replace(
            "membersAtLeast >= 0 )\n", "membersAtLeast >= 0 )\n    $l : Leadership( chairHeld )\n"),
        "small.drl:9:5: found \"$l\"; expected then: a rule looks at one view");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreAccepted() throws IOException {
    RuleBookFolder plain = book(ASKS_A_PERSON);
    RuleBookFolder windows = book("\uFEFF" + ASKS_A_PERSON.replace("\n", "\r\n"));

    assertThat(windows.contentHash()).isEqualTo(plain.contentHash());
    assertThat(RuleBookCompiler.compile(windows).classes())
        .containsOnlyKeys(RuleBookCompiler.compile(plain).classes().keySet());
  }

  @Test
  void theSameSourceGivesTheSameBytes() throws IOException {
    RuleBookFolder book = book(ASKS_A_PERSON);

    assertThat(RuleBookCompiler.compile(book).classes())
        .containsExactlyInAnyOrderEntriesOf(RuleBookCompiler.compile(book).classes());
  }

  @Test
  void aScenarioTellsWhatWentOtherwise() throws IOException {
    Files.createDirectory(folder.resolve("scenarios"));
    Files.writeString(
        folder.resolve("scenarios").resolve("all.yaml"),
        """
        scenarios:
          - name: a person is asked
            expect: {MEM-90: ask a person}
          - name: this is wrong
            expect: {MEM-90: met, MEM-91: met}
            says: [nothing of the kind]
        """,
        StandardCharsets.UTF_8);
    RuleBookFolder book = book(ASKS_A_PERSON);

    ScenarioRun run = RuleBookCompiler.compile(book).run(book);

    assertThat(run.summary()).isEqualTo("1 of 2");
    assertThat(run.failures())
        .containsExactly(
            "\"this is wrong\": MEM-90 found ask a person, expected met; MEM-91 found no such"
                + " requirement; did you mean MEM-90?, expected met; says found nothing that says"
                + " so, expected \"nothing of the kind\"");
    assertThat(run.coverage().untried())
        .containsExactly("small.drl:2: \"MEM-90 Members feel heard\" is silent in no scenario");
  }
}
