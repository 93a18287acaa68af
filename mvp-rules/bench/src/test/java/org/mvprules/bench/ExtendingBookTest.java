package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.rules.Figure;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.Setting;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.TextReport;
import org.mvprules.rules.WithdrawnRequirement;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.LoadedBook;

/** A small rule book, and others that extend it in the ways there are, right and wrong. */
class ExtendingBookTest {

  private static final String BASE_YAML =
      """
      id: base
      title: A small rule book
      version: "1"
      inForceFrom: 2020-01-01
      areas: {MEM: Membership}
      sources: {Paper: A paper}
      settings:
        - {name: first, kind: yes or no, meaning: the first choice, standard: no}
        - {name: second, kind: yes or no, meaning: the second choice, standard: no}
      """;

  private static final String BASE_RULES =
      """
      // A small rule book.
      rule "figure: fewest"
          @Value("3")
          @Unit("members")
          @Since(2020-01-01)
          @Until(2021-12-31)
          @Source("Paper")
      when
      then
      end

      rule "figure: fewest from 2022-01-01"
          @Value("4")
          @Unit("members")
          @Since(2022-01-01)
          @Source("Paper")
      when
      then
      end

      rule "MEM-01 There are enough members"
          @Strength(SHOULD)
          @Source("Paper")
          @Expected("at least {fewest} members")
          @Found("{members} members")
      when
          $m : Membership( membersAtLeast >= count("fewest") )
      then
          verdict.met($m);
      end

      rule "MEM-01 is not met"
          @Found("only {members} members")
      when
          $m : Membership( membersAtLeast < count("fewest") )
      then
          verdict.notMet($m);
      end

      rule "MEM-02 Few members carry much"
          @NoteOn(MEM-01)
          @Source("Paper")
          @Note("Mind that few members carry much.")
      when
          $m : Membership( membersAtLeast < count("fewest") )
      then
          verdict.note($m);
      end

      rule "MEM-03 Members feel heard"
          @Strength(ADVICE)
          @Source("Paper")
          @Expected("members feel heard")
          @Found("only a person can tell")
      when
          $m : Membership( membersAtLeast > 0 )
      then
          verdict.askAPerson($m);
      end

      rule "a member counts who sits as a service user"
      when
          $m : ListedMember( seat == Seat.SERVICE_USER )
      then
          verdict.counts($m);
      end
      """;

  private static final String BASE_SCENARIOS =
      """
      scenarios:
        - name: three members
          memberList: {complete: yes, groups: [{seat: provider, count: 3}]}
          expect: {MEM-01: met, MEM-03: ask a person}
          says: ["3 members"]
        - name: two members
          memberList: {complete: yes, groups: [{seat: service user, count: 2}]}
          expect: {MEM-01: not met}
          says: ["Mind that few members carry much."]
        - name: nobody
          expect: {MEM-03: not assessed}
        - name: three members when four are asked
          asOf: 2022-01-01
          memberList: {complete: yes, groups: [{seat: provider, count: 3}]}
          expect: {MEM-01: not met}
      """;

  private static final String OTHER_FEELINGS =
      """
      rule "MEM-03 Members feel heard and seen"
          @Strength(MUST)
          @Source("Paper")
          @Expected("members feel heard and seen")
          @Found("only a person can tell")
      when
          $m : Membership( membersAtLeast > 0 )
      then
          verdict.askAPerson($m);
      end
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeBase() throws IOException {
    write("base/rulebook.yaml", BASE_YAML);
    write("base/members.drl", BASE_RULES);
    write("base/scenarios/members.yaml", BASE_SCENARIOS);
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** A book that extends the small one, with more lines in its yaml, and with rules. */
  private RuleBookFolder region(String yaml, String drl) throws IOException {
    return book("region", "base", yaml, drl);
  }

  private RuleBookFolder book(String id, String extended, String yaml, String drl)
      throws IOException {
    write(
        id + "/rulebook.yaml",
        """
        id: %s
        title: The rule book of a region
        version: "2"
        extends: %s
        inForceFrom: 2021-01-01
        """
                .formatted(id, extended)
            + yaml);
    write(id + "/members.drl", drl);
    return RuleBookFolder.read(folder.resolve(id));
  }

  /** The line of the small book's rules on which a text stands. */
  private static int lineOf(String text) {
    return BASE_RULES.substring(0, BASE_RULES.indexOf(text)).split("\n", -1).length;
  }

  private static LoadedBook load(RuleBookFolder book) {
    return RuleBookCompiler.compile(book).load("not run");
  }

  private static RuleBook describe(RuleBookFolder book) {
    return load(book).description();
  }

  private static ScenarioRun run(RuleBookFolder book) {
    return ScenarioRun.of(book, load(book));
  }

  private static Mvp members(Seat seat, int number) {
    MemberList.Builder members = MemberList.builder();
    members.group(MemberGroup.of(seat, Count.exactly(number)));
    return Mvp.builder("mvp").memberList(members.build()).build();
  }

  private static Status enoughOf(RuleBookFolder book, int members, String day) {
    return MvpValidator.of(load(book))
        .validate(members(Seat.PROVIDER, members), LocalDate.parse(day))
        .requirement("MEM-01")
        .status();
  }

  @Nested
  class Rules {

    @Test
    void areInheritedByABookWithoutAnyOfItsOwn() throws IOException {
      RuleBook book = describe(region("", ""));

      assertThat(book.id()).isEqualTo("region");
      assertThat(book.extendedBook()).contains("base");
      assertThat(book.inForceFrom()).isEqualTo("2021-01-01");
      assertThat(book.withdrawn()).isEmpty();
      assertThat(book.requirements())
          .extracting(Requirement::id, Requirement::book)
          .containsExactly(tuple("MEM-01", "base"), tuple("MEM-03", "base"));
      assertThat(book.noteRules())
          .extracting(NoteRule::id, NoteRule::book)
          .containsExactly(tuple("MEM-02", "base"));
      assertThat(book.requirement("MEM-01").orElseThrow().rules().get(1))
          .isEqualTo(
              new RuleDescription(
                  "MEM-01 is not met", "base/members.drl", lineOf("rule \"MEM-01 is not met\"")));
    }

    @Test
    void areAddedAfterThoseOfTheExtendedBook() throws IOException {
      LoadedBook book =
          load(
              region(
                  "areas: {ABC: Another area}\nsources: {Letter: A letter}\n",
                  OTHER_FEELINGS.replace("MEM-03", "ABC-01").replace("Paper", "Letter, page 1")));

      assertThat(book.rules())
          .extracting(rule -> rule.description().file())
          .containsExactly(
              "base/members.drl",
              "base/members.drl",
              "base/members.drl",
              "base/members.drl",
              "base/members.drl",
              "base/members.drl",
              "base/members.drl",
              "members.drl");
      assertThat(book.description().requirement("ABC-01").orElseThrow().book()).isEqualTo("region");
    }

    @Test
    void ofAnIdAreReplacedAllTogether() throws IOException {
      RuleBook book =
          describe(
              region(
                  "replaces: [MEM-01]",
                  OTHER_FEELINGS.replace("MEM-03 Members feel heard and", "MEM-01 Members are")));

      assertThat(book.requirements())
          .extracting(Requirement::id, Requirement::title, Requirement::book, Requirement::strength)
          .containsExactly(
              tuple("MEM-01", "Members are seen", "region", Strength.MUST),
              tuple("MEM-03", "Members feel heard", "base", Strength.ADVICE));
      assertThat(book.requirement("MEM-01").orElseThrow().rules())
          .containsExactly(new RuleDescription("MEM-01 Members are seen", "members.drl", 1));
      assertThat(book.requirement("MEM-03").orElseThrow().rules())
          .containsExactly(
              new RuleDescription(
                  "MEM-03 Members feel heard", "base/members.drl", lineOf("rule \"MEM-03")));
      assertThat(book.noteRules()).extracting(NoteRule::id).containsExactly("MEM-02");
    }

    @Test
    void ofAnIdAreWithdrawnWithTheNotesThatHangOnIt() throws IOException {
      RuleBook book =
          describe(
              region(
                  """
                  withdraws:
                    - id: MEM-01
                      reason: Numbers say little here.
                      body: The region's board
                  """,
                  ""));

      assertThat(book.withdrawn())
          .containsExactly(
              new WithdrawnRequirement(
                  "MEM-01",
                  "There are enough members",
                  "region",
                  "Numbers say little here.",
                  "The region's board"));
      assertThat(book.requirements()).extracting(Requirement::id).containsExactly("MEM-03");
      assertThat(book.noteRules()).isEmpty();
    }

    @Test
    void thatOnlyNoteAreWithdrawnByTheirIdsToo() throws IOException {
      RuleBook book =
          describe(region("withdraws: [{id: MEM-02, reason: It is known., body: The board}]", ""));

      assertThat(book.noteRules()).isEmpty();
      assertThat(book.requirements()).hasSize(2);
      assertThat(book.withdrawn())
          .extracting(each -> each.title())
          .containsExactly("Few members carry much");
    }

    /** Two rules that set aside what the extended book asks: for one place, and for all others. */
    private static final String SETTING_ASIDE =
        """
        rule "MEM-04 This is for England"
            @NoteOn(MEM-01)
            @SetsAside("ALL")
            @Source("Paper")
            @Note("This is for England.")
            @Found("it is in {countryName}")
        when
            $p : Partnership( country == Country.SCOTLAND )
        then
            verdict.setsAside($p);
        end

        rule "MEM-03 sets itself and another aside while there is no partnership"
            @SetsAside("MEM-01, MEM-03")
            @Found("there is none")
        when
            $p : Partnership( exists == Answer.NO )
        then
            verdict.setsAside($p);
        end
        """;

    @ParameterizedTest
    @ValueSource(strings = {"MEM-01", "MEM-03"})
    void thatSetAsideStillDoSoWhereSomethingElseIsWithdrawn(String withdrawn) throws IOException {
      write("base/members.drl", BASE_RULES + SETTING_ASIDE);
      RuleBookFolder book =
          region("withdraws: [{id: " + withdrawn + ", reason: A reason., body: The board}]", "");
      Mvp scottish = Mvp.builder("mvp").country(Country.SCOTLAND).build();

      Report report = MvpValidator.of(load(book)).validate(scottish, LocalDate.of(2021, 1, 1));

      assertThat(report.requirements())
          .singleElement()
          .satisfies(other -> assertThat(other.status()).isEqualTo(Status.NOT_APPLICABLE))
          .satisfies(
              other ->
                  assertThat(other.findings())
                      .extracting(finding -> finding.found())
                      .containsExactly("it is in Scotland"));
    }

    @Test
    void thatClassifyAreReplacedByTheirNames() throws IOException {
      LoadedBook book =
          load(
              region(
                  "replaces: [a member counts who sits as a service user]",
                  """
                  rule "nobody counts"
                  when
                      $m : ListedMember( seat == Seat.SERVICE_USER )
                  then
                      verdict.doesNotCount($m);
                  end
                  """));

      assertThat(book.rules())
          .extracting(BookRule::name)
          .contains("nobody counts")
          .doesNotContain("a member counts who sits as a service user");
    }

    @Test
    void thatClassifyAreAdded() throws IOException {
      LoadedBook book =
          load(
              region(
                  "",
                  """
                  rule "a provider does not count"
                  when
                      $m : ListedMember( seat == Seat.PROVIDER )
                  then
                      verdict.doesNotCount($m);
                  end
                  """));

      assertThat(book.rules())
          .extracting(BookRule::name)
          .contains("a provider does not count", "a member counts who sits as a service user");
    }
  }

  @Test
  void aFigureIsReplacedWithAllItsValues() throws IOException {
    String yaml = "replaces: [\"figure: fewest\"]\n";
    String figure =
        """
        rule "figure: fewest"
            @Value("2")
            @Unit("members")
            @Since(2021-01-01)
            @Source("Paper")
        when
        then
        end
        """;
    RuleBookFolder book = region(yaml, figure);

    assertThat(describe(book).figures()).extracting(Figure::value).containsExactly("2");
    assertThat(enoughOf(book, 2, "2021-12-31")).isEqualTo(Status.MET);
    assertThat(enoughOf(book, 2, "2022-01-01")).isEqualTo(Status.MET);
    assertThat(enoughOf(book, 1, "2022-01-01")).isEqualTo(Status.NOT_MET);
    assertThat(enoughOf(RuleBookFolder.read(folder.resolve("base")), 2, "2021-12-31"))
        .isEqualTo(Status.NOT_MET);
  }

  @Test
  void areasSourcesAndSettingsAreAddedOrTakeThePlaceOfOthers() throws IOException {
    RuleBook book =
        describe(
            region(
                """
                areas: {ABC: Another area, MEM: Members}
                sources: {Letter: A letter}
                settings:
                  - {name: third, kind: yes or no, meaning: the third choice, standard: no}
                  - {name: first, kind: yes or no, meaning: another first choice, standard: yes}
                """,
                ""));

    assertThat(book.areas())
        .containsExactly(Map.entry("MEM", "Members"), Map.entry("ABC", "Another area"));
    assertThat(book.sources())
        .containsExactly(Map.entry("Paper", "A paper"), Map.entry("Letter", "A letter"));
    assertThat(book.settings())
        .containsExactly(
            new Setting(
                "first", Setting.Kind.YES_OR_NO, "another first choice", Optional.of("yes")),
            new Setting("second", Setting.Kind.YES_OR_NO, "the second choice", Optional.of("no")),
            new Setting("third", Setting.Kind.YES_OR_NO, "the third choice", Optional.of("no")));
  }

  @Nested
  class Strengths {

    private static final String FIRMER = "strengths: {MEM-01: must, MEM-03: should}\n";

    @Test
    void ofWhatIsInheritedAreThoseThatTheBookSays() throws IOException {
      RuleBook book = describe(region(FIRMER, ""));

      assertThat(book.requirements())
          .extracting(Requirement::id, Requirement::title, Requirement::book, Requirement::strength)
          .containsExactly(
              tuple("MEM-01", "There are enough members", "region", Strength.MUST),
              tuple("MEM-03", "Members feel heard", "region", Strength.SHOULD));
      assertThat(book.requirement("MEM-01").orElseThrow().rules())
          .extracting(RuleDescription::file)
          .containsOnly("base/members.drl");
    }

    @Test
    void areShownInTheReportAndDecideItsOutcome() throws IOException {
      Mvp mvp = members(Seat.PROVIDER, 1);
      LocalDate day = LocalDate.of(2021, 6, 1);

      Report softer =
          MvpValidator.of(load(region("strengths: {MEM-01: advice}", ""))).validate(mvp, day);
      assertThat(softer.requirement("MEM-01").status()).isEqualTo(Status.NOT_MET);
      assertThat(softer.requirement("MEM-01").strength()).isEqualTo(Strength.ADVICE);
      assertThat(softer.outcome()).isEqualTo(Outcome.UNDECIDED);
      assertThat(TextReport.of(softer).toString()).contains("advice");

      Report firmer =
          MvpValidator.of(load(region("strengths: {MEM-01: must}", ""))).validate(mvp, day);
      assertThat(firmer.requirement("MEM-01").strength()).isEqualTo(Strength.MUST);
      assertThat(firmer.requirement("MEM-01").requirement().book()).isEqualTo("region");
      assertThat(firmer.outcome()).isEqualTo(Outcome.DOES_NOT_MEET_GUIDANCE);
    }

    @Test
    void areInheritedWithTheNameOfTheBookThatSaysThem() throws IOException {
      region(FIRMER, "");
      RuleBook book = describe(book("town", "region", "strengths: {MEM-03: advice}\n", ""));

      assertThat(book.requirements())
          .extracting(Requirement::id, Requirement::book, Requirement::strength)
          .containsExactly(
              tuple("MEM-01", "region", Strength.MUST), tuple("MEM-03", "town", Strength.ADVICE));
    }

    @Test
    void areGoneWhereTheIdIsAnsweredAnew() throws IOException {
      region(FIRMER, "");
      RuleBook book = describe(book("town", "region", "replaces: [MEM-03]\n", OTHER_FEELINGS));

      assertThat(book.requirements())
          .extracting(Requirement::id, Requirement::book, Requirement::strength)
          .containsExactly(
              tuple("MEM-01", "region", Strength.MUST), tuple("MEM-03", "town", Strength.MUST));
    }

    @Test
    void changeTheContentHash() throws IOException {
      String without = describe(region("", "")).contentHash();

      assertThat(describe(region(FIRMER, "")).contentHash()).isNotEqualTo(without);
    }
  }

  @Test
  void aBookMayExtendOneThatExtendsAnother() throws IOException {
    region(
        """
        replaces: [MEM-03]
        withdraws: [{id: MEM-02, reason: It is known., body: The region's board}]
        """,
        OTHER_FEELINGS);
    RuleBook book =
        describe(
            book(
                "town",
                "region",
                "withdraws: [{id: MEM-01, reason: Too few people., body: The town}]",
                OTHER_FEELINGS.replace("MEM-03", "MEM-04")));

    assertThat(book.extendedBook()).contains("region");
    assertThat(book.requirements())
        .extracting(Requirement::id, Requirement::book, each -> each.rules().get(0).file())
        .containsExactly(
            tuple("MEM-03", "region", "region/members.drl"),
            tuple("MEM-04", "town", "members.drl"));
    assertThat(book.withdrawn())
        .extracting(WithdrawnRequirement::id, WithdrawnRequirement::book)
        .containsExactly(tuple("MEM-02", "region"), tuple("MEM-01", "town"));
    assertThat(load(RuleBookFolder.read(folder.resolve("town"))).rules())
        .extracting(rule -> rule.description().file())
        .containsExactly(
            "base/members.drl",
            "base/members.drl",
            "base/members.drl",
            "region/members.drl",
            "members.drl");
  }

  @Nested
  class Scenarios {

    @Test
    void areInherited() throws IOException {
      ScenarioRun run = run(region("", ""));

      assertThat(run.summary()).isEqualTo("4 of 4");
      assertThat(run.failures()).isEmpty();
      assertThat(run.coverage().untried()).isEmpty();
    }

    @Test
    void loseWhatTheyExpectOfWhatIsReplaced() throws IOException {
      List<Scenario> scenarios = region("replaces: [MEM-03]", OTHER_FEELINGS).scenarios();

      assertThat(scenarios)
          .extracting(Scenario::name, Scenario::expect, Scenario::says)
          .containsExactly(
              tuple("three members", Map.of("MEM-01", Status.MET), List.of()),
              tuple(
                  "two members",
                  Map.of("MEM-01", Status.NOT_MET),
                  List.of("Mind that few members carry much.")),
              tuple(
                  "three members when four are asked",
                  Map.of("MEM-01", Status.NOT_MET),
                  List.of()));
    }

    @Test
    void loseWhatTheyExpectOfWhatIsWithdrawn() throws IOException {
      RuleBookFolder book =
          region("withdraws: [{id: MEM-01, reason: Too few people., body: The board}]", "");

      assertThat(book.scenarios())
          .extracting(Scenario::name, Scenario::expect)
          .containsExactly(
              tuple("three members", Map.of("MEM-03", Status.ASK_A_PERSON)),
              tuple("nobody", Map.of("MEM-03", Status.NOT_ASSESSED)));
      assertThat(run(book).failures()).isEmpty();
    }

    @Test
    void nameRulesOfTheirOwnBookOnly() throws IOException {
      write(
          "base/scenarios/members.yaml",
          """
          scenarios:
            - name: three members
              memberList: {complete: yes, groups: [{seat: provider, count: 3}]}
              rules: [MEM-01 There are enough members]
            - name: two members
              memberList: {complete: yes, groups: [{seat: provider, count: 2}]}
              rules: [MEM-01 is not met]
          """);

      assertThat(
              run(region(
                      "",
                      """
                      rule "MEM-05 Three members are few"
                          @NoteOn(MEM-01)
                          @Source("Paper")
                          @Note("Mind that three members are few.")
                      when
                          $m : Membership( membersAtLeast >= count("fewest") )
                      then
                          verdict.note($m);
                      end
                      """))
                  .failures())
          .containsExactly(
              "\"two members\": rules found MEM-02 Few members carry much, expected no other rule"
                  + " that speaks");
    }

    @Test
    void areRestatedUnderTheSameName() throws IOException {
      write(
          "region/scenarios/members.yaml",
          """
          scenarios:
            - name: two members
              memberList: {complete: yes, groups: [{seat: service user, count: 2}]}
              expect: {MEM-01: met}
          """);
      RuleBookFolder book =
          region(
              "replaces: [\"figure: fewest\"]",
              """
              rule "figure: fewest"
                  @Value("2")
                  @Unit("members")
                  @Since(2021-01-01)
                  @Source("Paper")
              when
              then
              end
              """);

      assertThat(run(book).failures())
          .containsExactly(
              "\"three members when four are asked\": MEM-01 found met, expected not met");
      assertThat(book.scenarios())
          .extracting(Scenario::name)
          .containsExactly(
              "three members", "nobody", "three members when four are asked", "two members");
    }

    @Test
    void ofADayBeforeTheBooksFirstAreLeftOut() throws IOException {
      write(
          "base/scenarios/members.yaml",
          BASE_SCENARIOS.replace("asOf: 2022-01-01", "asOf: 2020-12-31"));

      assertThat(region("", "").scenarios())
          .extracting(Scenario::name)
          .containsExactly("three members", "two members", "nobody");
    }

    @Test
    void haveToTryTheRulesOfBothBooks() throws IOException {
      String without = "withdraws: [{id: MEM-01, reason: Too few people., body: The board}]\n";
      String drl = OTHER_FEELINGS.replace("MEM-03", "MEM-04").replace("> 0", "> count(\"fewest\")");

      assertThat(run(region(without, drl)).coverage().untried())
          .containsExactly(
              "base/members.drl:"
                  + lineOf("rule \"a member counts")
                  + ": \"a member counts who sits as a service user\" speaks in no scenario",
              "members.drl:1: \"MEM-04 Members feel heard and seen\" speaks in no scenario");
    }
  }

  @Nested
  class Fingerprints {

    private String fingerprint() {
      return RuleBookFolder.read(folder.resolve("region")).contentHash();
    }

    @Test
    void followFromBothBooks() throws IOException {
      region("", OTHER_FEELINGS.replace("MEM-03", "MEM-04"));
      String before = fingerprint();

      assertThat(fingerprint()).isEqualTo(before);

      write("base/members.drl", BASE_RULES.replace("\n", "\r\n"));
      assertThat(fingerprint()).isEqualTo(before);

      write("base/members.drl", BASE_RULES.replace("Mind", "Mark"));
      assertThat(fingerprint()).isNotEqualTo(before);

      write("base/members.drl", BASE_RULES);
      write("base/rulebook.yaml", BASE_YAML.replace("A paper", "The paper"));
      assertThat(fingerprint()).isNotEqualTo(before);

      write("base/rulebook.yaml", BASE_YAML);
      assertThat(fingerprint()).isEqualTo(before);

      region("", OTHER_FEELINGS.replace("MEM-03", "MEM-05"));
      assertThat(fingerprint()).isNotEqualTo(before);
    }
  }

  @Nested
  class Mistakes {

    private void assertRefused(String yaml, String drl, String... problems) {
      assertThatThrownBy(() -> RuleBookCompiler.compile(region(yaml, drl)))
          .isInstanceOfSatisfying(
              BrokenRuleBookException.class,
              e ->
                  assertThat(e.problems().stream().map(RuleBookProblem::toString))
                      .containsExactly(problems));
    }

    private void assertRefusedToRead(String book, String problem) {
      assertThatThrownBy(() -> RuleBookFolder.read(folder.resolve(book)))
          .isInstanceOf(BrokenRuleBookException.class)
          .hasMessage(problem);
    }

    @Test
    void anExtendedBookThatIsNotThere() {
      for (String id : List.of("bsae", "../base", "base/scenarios")) {
        assertThatThrownBy(() -> book("region", id, "", ""))
            .isInstanceOf(BrokenRuleBookException.class)
            .hasMessage(
                "rulebook.yaml: found extends: "
                    + id
                    + ", and no such rule book; expected the id of a shipped rule book, or of one in the folder of"
                    + " that name beside this one");
      }
    }

    @Test
    void anExtendedBookWhoseFolderHasAnotherName() throws IOException {
      write("base/rulebook.yaml", BASE_YAML.replace("id: base", "id: basis"));

      assertRefused(
          "",
          "",
          "rulebook.yaml: found extends: base, and in that folder the rule book basis; expected a"
              + " folder with the id of its rule book for a name");
    }

    @Test
    void aCircle() throws IOException {
      write("base/rulebook.yaml", BASE_YAML + "extends: region\n");

      assertRefused(
          "",
          "",
          "base/rulebook.yaml: found extends: region, in a circle: region extends base extends"
              + " region; expected a rule book that does not extend this one");

      write("base/rulebook.yaml", BASE_YAML.replace("id: base", "id: basis") + "extends: base\n");
      assertRefused(
          "",
          "",
          "base/rulebook.yaml: found extends: base, in a circle: region extends base extends base;"
              + " expected a rule book that does not extend this one");

      write("base/rulebook.yaml", BASE_YAML + "extends: base\n");
      assertRefusedToRead(
          "base",
          "rulebook.yaml: found extends: base, in a circle: base extends base; expected a rule book"
              + " that does not extend this one");
    }

    @Test
    void aFirstDayBeforeThatOfTheExtendedBook() throws IOException {
      write("base/rulebook.yaml", BASE_YAML.replace("2020-01-01", "2021-01-02"));

      assertRefused(
          "",
          "",
          "rulebook.yaml: found inForceFrom: 2021-01-01; expected 2021-01-02, the first day of"
              + " base, or a later day");

      write("base/rulebook.yaml", BASE_YAML.replace("2020-01-01", "2021-01-01"));
      assertThat(region("", "").about().inForceFrom()).isEqualTo("2021-01-01");
    }

    @Test
    void replacingOrWithdrawingWithoutExtending() throws IOException {
      write("base/rulebook.yaml", BASE_YAML + "replaces: [MEM-01]\n");

      assertRefusedToRead(
          "base",
          "rulebook.yaml: found replaces or withdraws without extends; expected the id of a rule"
              + " book under extends");
    }

    @Test
    void strengthsWithoutExtending() throws IOException {
      write("base/rulebook.yaml", BASE_YAML + "strengths: {MEM-01: must}\n");

      assertRefusedToRead(
          "base",
          "rulebook.yaml: found strengths without extends; expected the id of a rule book under"
              + " extends; a book's own rules carry their @Strength");
    }

    @Test
    void strengthsOfWhatTheExtendedBookDoesNotHave() {
      assertRefused(
          "strengths: {MEM-31: must, MEM-02: must}",
          "",
          "rulebook.yaml: found \"MEM-31\" under strengths, which base does not have; expected one"
              + " of MEM-01, MEM-02, MEM-03; did you mean MEM-01?",
          "rulebook.yaml: found MEM-02 under strengths, which only notes something; expected an id"
              + " that has a strength");
    }

    @Test
    void strengthsOfWhatIsReplacedOrWithdrawn() {
      assertRefused(
          """
          replaces: [MEM-03]
          withdraws: [{id: MEM-01, reason: None., body: The board}]
          strengths: {MEM-01: advice, MEM-03: must}
          """,
          OTHER_FEELINGS,
          "rulebook.yaml: found MEM-01 under strengths and under withdraws; expected it under one of"
              + " them; what is answered anew carries its own @Strength",
          "rulebook.yaml: found MEM-03 under strengths and under replaces; expected it under one of"
              + " them; what is answered anew carries its own @Strength");
    }

    @Test
    void anUnknownStrength() {
      assertThatThrownBy(() -> region("strengths: {MEM-01: firmly}", ""))
          .isInstanceOf(BrokenRuleBookException.class)
          .hasMessageContaining("rulebook.yaml:6:13: ")
          .hasMessageContaining("firmly");
    }

    @Test
    void replacingWhatTheExtendedBookDoesNotHave() {
      assertRefused(
          """
          replaces: [MEM-31, "figure: fewset", a member counts, MEM-01 is not met,
                     "figure: fewest from 2022-01-01"]
          """,
          "",
          "rulebook.yaml: found \"MEM-31\" under replaces, which base does not have; expected one"
              + " of MEM-01, MEM-02, MEM-03; did you mean MEM-01?",
          "rulebook.yaml: found \"figure: fewset\" under replaces, which base does not have;"
              + " expected figure: fewest; did you mean figure: fewest?",
          "rulebook.yaml: found \"a member counts\" under replaces, which base does not have;"
              + " expected a member counts who sits as a service user",
          "rulebook.yaml: found \"MEM-01 is not met\" under replaces, which base does not have;"
              + " expected \"MEM-01\", with which all of its rules are replaced",
          "rulebook.yaml: found \"figure: fewest from 2022-01-01\" under replaces, which base does"
              + " not have; expected \"figure: fewest\", with which all of its values are replaced");
    }

    @Test
    void withdrawingWhatTheExtendedBookDoesNotHave() {
      assertRefused(
          """
          withdraws:
            - {id: MEM-04, reason: None., body: The board}
            - {id: a member counts who sits as a service user, reason: None., body: The board}
          """,
          "",
          "rulebook.yaml: found \"MEM-04\" under withdraws, which base does not have; expected one"
              + " of MEM-01, MEM-02, MEM-03; did you mean MEM-01?",
          "rulebook.yaml: found \"a member counts who sits as a service user\" under withdraws,"
              + " which base does not have; expected one of MEM-01, MEM-02, MEM-03");
    }

    @Test
    void anIdThatIsUsedAgainUnawares() {
      assertRefused(
          "",
          OTHER_FEELINGS + OTHER_FEELINGS.replace("feel", "are"),
          "members.drl:1: found the id MEM-03, which base has too; expected another id; or, if this"
              + " book answers it anew, it under replaces in rulebook.yaml");
    }

    @Test
    void aFigureOrAnotherRuleOfANameThatIsTaken() {
      assertRefused(
          "",
          """
          rule "figure: fewest from 2023-01-01"
              @Value("5")
              @Unit("members")
              @Since(2023-01-01)
              @Source("Paper")
          when
          then
          end

          rule "a member counts who sits as a service user"
          when
              $m : ListedMember( seat == Seat.SERVICE_USER )
          then
              verdict.doesNotCount($m);
          end
          """,
          "members.drl:1: found \"figure: fewest\", which base has too; expected another name; or,"
              + " if this book answers it anew, it under replaces in rulebook.yaml",
          "members.drl:10: found \"a member counts who sits as a service user\", which base has"
              + " too; expected another name; or, if this book answers it anew, it under replaces"
              + " in rulebook.yaml");
    }

    @Test
    void replacingWithoutAnAnswer() {
      assertRefused(
          "replaces: [MEM-03, \"figure: fewest\", a member counts who sits as a service user]",
          "",
          "rulebook.yaml: found MEM-03 under replaces, and no rule with that id here; expected"
              + " rules that answer it anew; or, if it is not to be asked, MEM-03 under withdraws",
          "rulebook.yaml: found \"figure: fewest\" under replaces, and no such figure here;"
              + " expected its new value",
          "rulebook.yaml: found \"a member counts who sits as a service user\" under replaces, and"
              + " no rule in its place here; expected a rule without an id that looks at"
              + " ListedMember");
    }

    @Test
    void replacingAndWithdrawing() {
      assertRefused(
          """
          replaces: [MEM-03]
          withdraws: [{id: MEM-03, reason: None., body: The board}]
          """,
          OTHER_FEELINGS,
          "rulebook.yaml: found MEM-03 under replaces and under withdraws; expected it under one of"
              + " them");
    }

    @Test
    void anIdThatWasWithdrawnAndIsUsedAgain() throws IOException {
      String withdraws = "withdraws: [{id: MEM-03, reason: None., body: The board}]";
      assertRefused(
          withdraws,
          OTHER_FEELINGS,
          "members.drl:1: found the id MEM-03, which is withdrawn; expected another id: ids are"
              + " never used again");

      region(withdraws, "");
      assertThatThrownBy(() -> book("town", "region", "", OTHER_FEELINGS))
          .isInstanceOf(BrokenRuleBookException.class)
          .hasMessage(
              "members.drl:1: found the id MEM-03, which is withdrawn; expected another id: ids are"
                  + " never used again");
    }

    @Test
    void aNoteOnWhatIsGone() {
      assertRefused(
          "withdraws: [{id: MEM-03, reason: None., body: The board}]",
          """
          rule "MEM-04 Feelings matter"
              @NoteOn(MEM-03)
              @Source("Paper")
              @Note("Feelings matter.")
          when
              $m : Membership( membersAtLeast > 0 )
          then
              verdict.note($m);
          end
          """,
          "members.drl:2:5: found @NoteOn(MEM-03); expected the id of a requirement of this book:"
              + " MEM-01; did you mean MEM-01?");
    }

    @Test
    void theSameTwice() {
      assertThatThrownBy(() -> region("replaces: [MEM-01, MEM-01]", ""))
          .isInstanceOf(BrokenRuleBookException.class)
          .hasMessageContaining("rulebook.yaml:6")
          .hasMessageContaining("found \"MEM-01\" a second time; expected each entry once");
    }

    @Test
    void inTheRulesOfTheExtendedBookAreToldWithItsName() throws IOException {
      write("base/members.drl", BASE_RULES.replace("@Found(\"only a", "@Fuond(\"only a"));
      assertRefused(
          "replaces: [MEM-01]",
          OTHER_FEELINGS.replace("MEM-03", "MEM-01"),
          "base/members.drl:"
              + (lineOf("rule \"MEM-03") + 4)
              + ":5: found @Fuond; expected one of About, AdviceIf, Band, Because,"
              + " BudgetHeading, Category, Expected, Found, Heading, Note, NoteOn, Part, Pays, Remedy, Role,"
              + " SetsAside, Since, Source, Strength, Tell, …; did you mean Found?");
    }

    @Test
    void inConditionsAreToldWithTheRightFile() throws IOException {
      String wrong = "membersAtLeast => 0";
      assertThat(found("", OTHER_FEELINGS.replace("membersAtLeast > 0", wrong)))
          .isEqualTo("members.drl:7:37: found \"=\"; expected >= where two things are compared");

      write("base/members.drl", BASE_RULES.replace("membersAtLeast > 0", wrong));
      assertThat(found("withdraws: [{id: MEM-01, reason: None., body: B}]", ""))
          .startsWith("base/members.drl:" + lineOf("$m : Membership( membersAtLeast > 0 )") + ":");
    }

    private String found(String yaml, String drl) throws IOException {
      RuleBookFolder book = region(yaml, drl.replace("MEM-03", "MEM-04"));
      return catchThrowableOfType(
              BrokenRuleBookException.class, () -> RuleBookCompiler.compile(book))
          .getMessage();
    }

    @Test
    void inAnExtendingBookAreToldWithItsNameByABookThatExtendsIt() throws IOException {
      write("region/rulebook.yaml", "");
      assertThatThrownBy(() -> book("town", "region", "", ""))
          .isInstanceOf(BrokenRuleBookException.class);

      assertRefused(
          "",
          OTHER_FEELINGS,
          "members.drl:1: found the id MEM-03, which base has too; expected another id; or, if this"
              + " book answers it anew, it under replaces in rulebook.yaml");
      assertThatThrownBy(() -> book("town", "region", "", ""))
          .isInstanceOf(BrokenRuleBookException.class)
          .hasMessageStartingWith("region/members.drl:1: found the id MEM-03, which base has too;");
    }
  }

  @Test
  void theSourceReadsAsBefore() throws IOException {
    RuleBookFolder base = RuleBookFolder.read(folder.resolve("base"));

    assertThat(base.about().extends_()).isEqualTo(Optional.empty());
    assertThat(base.drl()).containsExactly(Map.entry("members.drl", BASE_RULES));
    assertThat(describe(base).requirements())
        .extracting(Requirement::book)
        .containsExactly("base", "base");
  }
}
