package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.core.Mvp;
import org.mvprules.core.member.MemberGroup;
import org.mvprules.rules.Status;

/** What people can write in a file of scenarios. */
class WrittenScenarioTest {

  private static final String FULL =
      """
      id: full
      name: A full partnership
      memberList:
        complete: yes
        groups: [{seat: service user, count: 4}, {seat: provider, count: 6}]
      settings: {colour: blue}
      evidence: [{about: /memberList, source: Minutes}]
      """;

  @TempDir Path folder;

  private SmallBook book;

  @BeforeEach
  void writeTheBook() throws IOException {
    book = new SmallBook(folder.resolve("small"));
  }

  private static String members(Scenario scenario) {
    return scenario.mvp().memberList().groups().stream()
        .map(MemberGroup::count)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private void assertRefused(String scenarios, String... problems) throws IOException {
    book.with(scenarios);
    assertThat(RuleBookCompiler.problems(book.read()))
        .extracting(RuleBookProblem::toString)
        .containsExactly(problems);
    assertThatThrownBy(() -> RuleBookCompiler.compile(book.read()))
        .isInstanceOf(BrokenRuleBookException.class)
        .hasMessage(String.join("\n", problems));
  }

  private void assertRefusedToRead(String problem) {
    assertThatThrownBy(book::read).isInstanceOf(BrokenRuleBookException.class).hasMessage(problem);
  }

  @Test
  void aScenarioStandsOnItsLineAndIsThePartnershipThatItDescribes() throws IOException {
    book.with(
        """
        - name: nobody
          expect: {MEM-90: not assessed}

        - name: three
          asOf: 2020-05-01
          memberList: {groups: [{seat: provider, count: 3}]}
          expect: {MEM-90: met}
        """);

    Scenario three = book.read().scenarios().get(1);

    assertThat(three.place()).isEqualTo("scenarios/members.yaml:5");
    assertThat(three.file()).isEqualTo("scenarios/members.yaml");
    assertThat(three.mvp().id()).isEqualTo("example");
    assertThat(three.asOf()).hasToString("Optional[2020-05-01]");
    assertThat(members(three)).isEqualTo("3");
    assertThat(three.expect()).isEqualTo(Map.of("MEM-90", Status.MET));
  }

  @Test
  void whatIsNoScenarioIsRefused() throws IOException {
    book.write(SmallBook.SCENARIOS, "scenario: []");
    assertRefusedToRead(
        "scenarios/members.yaml:1:1: found \"scenario\", a name that is not known here; expected"
            + " scenarios; did you mean scenarios?");
    book.write(SmallBook.SCENARIOS, "scenarios: {name: x}");
    assertRefusedToRead(
        "scenarios/members.yaml:1:1: found a group of named values; expected a list");

    assertRefused(
        """
        - name: a
          memberLst: {}
          expect: {MEM-90: met}
        - expect: {MEM-90: met}
        - name: b
        - name: c
          expect: {MEM-90: mett}
        """,
        "scenarios/members.yaml:3:5: found \"memberLst\", a name that is not known here; expected"
            + " one of name, asOf, todo, expect, strengths, findings, notices, says, rules, base, change,"
            + " without, table, country, exists, foundedOn, memberList, vacantPosts,"
            + " termsOfReference, arrangements, …; did you mean memberList?",
        "scenarios/members.yaml:5:5: found no \"name\"; expected \"name\" with a sentence that says"
            + " what this shows",
        "scenarios/members.yaml:6:5: found a scenario that expects nothing; expected expect,"
            + " strengths, findings, notices or rules",
        "scenarios/members.yaml:8:14: found \"mett\"; expected one of met, not met, review, not"
            + " assessed, not applicable, ask a person, waived; did you mean met?");
  }

  @Nested
  class Bases {

    private Scenario scenario(String facts) throws IOException {
      book.write("scenarios/partnerships/full.yaml", FULL);
      book.with("- name: a\n  base: full\n  expect: {MEM-90: met}\n" + facts.indent(2));
      return book.read().scenarios().get(0);
    }

    @Test
    void areWhatAScenarioStartsFrom() throws IOException {
      Scenario scenario = scenario("");

      assertThat(scenario.mvp().id()).isEqualTo("example");
      assertThat(scenario.mvp().name()).contains("A full partnership");
      assertThat(members(scenario)).isEqualTo("4, 6");
    }

    @Test
    void areReplacedFactByFact() throws IOException {
      Scenario scenario = scenario("memberList: {groups: [{seat: provider, count: 1}]}");

      assertThat(members(scenario)).isEqualTo("1");
      assertThat(scenario.mvp().settings()).containsEntry("colour", "blue");
    }

    @Test
    void areChangedInSinglePlaces() throws IOException {
      Scenario scenario =
          scenario(
              """
              change:
                /memberList/groups/0/count: 5
                /memberList/groups/-: {seat: family, count: about 2}
              without: [/settings, /evidence]
              """);

      assertThat(members(scenario)).isEqualTo("5, 6, about 2");
      assertThat(scenario.mvp().settings()).isEmpty();
    }

    @Test
    void haveToBeThere() throws IOException {
      scenario("");
      assertRefused(
          """
          - name: a
            base: fulll
            expect: {MEM-90: met}
          """,
          "scenarios/members.yaml:3:5: found \"fulll\", and no such file in"
              + " scenarios/partnerships/; expected full; did you mean full?");
    }

    @Test
    void haveToHaveThePlacesThatChange() throws IOException {
      scenario("");
      assertRefused(
          """
          - name: a
            base: full
            change: {/memberList/group/0/count: 5}
            expect: {MEM-90: met}
          - name: b
            base: full
            without: [/memberList/groups/2]
            expect: {MEM-90: met}
          - name: c
            base: full
            change: {/memberList/groups/0/count: some}
            expect: {MEM-90: met}
          """,
          "scenarios/members.yaml:4:14: found nothing recorded at \"group\"; expected one of"
              + " complete, groups; did you mean groups?",
          "scenarios/members.yaml:8:15: found no entry \"2\" in a list; expected a number from 0 to"
              + " 1",
          "scenarios/members.yaml:12:14: found \"some\"; expected a whole number, such as 12, about"
              + " 12 or at least 12");
    }

    @Test
    void areCheckedThemselves() throws IOException {
      book.with("- {name: a, expect: {MEM-90: met}}");
      book.write("scenarios/partnerships/full.yaml", FULL.replace("complete: yes", "complete: ja"));

      assertRefusedToRead(
          "scenarios/partnerships/full.yaml:4:3: found \"ja\"; expected one of yes, no, not"
              + " recorded");
    }

    @Test
    void thatDoNotFitWhatChangesAreToldWhereTheyAreNamed() throws IOException {
      book.write(
          "scenarios/partnerships/plan.yaml",
          """
          id: plan
          memberList: {members: [{id: a}]}
          workPlan: {activities: [{id: b, title: B, ledBy: [a]}]}
          """);
      assertRefused(
          """
          - name: a
            base: plan
            memberList: {members: [{id: c}]}
            expect: {MEM-90: met}
          """,
          "scenarios/members.yaml:3:5: found \"a\", whom the member list does not know; expected"
              + " the id of someone on the member list");
    }
  }

  @Nested
  class Tables {

    @Test
    void areAScenarioForEachRow() throws IOException {
      book.with(
          """
          - name: there are enough members
            table:
              - [members, MEM-90, says]
              - [3, met, 3 members]
              - [about 2, not met, only]
            memberList: {groups: [{seat: provider, count: {members}}]}
            says: ["{members} members"]
          """);

      List<Scenario> rows = book.read().scenarios();

      assertThat(rows)
          .extracting(Scenario::name, WrittenScenarioTest::members, Scenario::says)
          .containsExactly(
              tuple("there are enough members (3)", "3", List.of("3 members", "3 members")),
              tuple(
                  "there are enough members (about 2)",
                  "about 2",
                  List.of("about 2 members", "only")));
      assertThat(rows)
          .extracting(Scenario::expect)
          .containsExactly(Map.of("MEM-90", Status.MET), Map.of("MEM-90", Status.NOT_MET));
      assertThat(rows)
          .extracting(Scenario::place)
          .containsExactly("scenarios/members.yaml:2", "scenarios/members.yaml:2");
    }

    @Test
    void canHaveDaysWordsAndStatusesInTheirGaps() throws IOException {
      book.with(
          """
          - name: a member
            table: [[day, who, status], [2020-02-01, service user, met], [2020-03-01, provider, met]]
            asOf: {day}
            memberList: {groups: [{seat: {who}, count: 3}]}
            expect: {MEM-90: {status}}
          """);

      assertThat(book.read().scenarios())
          .extracting(Scenario::name)
          .containsExactly(
              "a member (2020-02-01, service user, met)", "a member (2020-03-01, provider, met)");
      assertThat(book.run().summary()).isEqualTo("2 of 2");
    }

    @Test
    void canHaveListsAndGroupsInTheirGaps() throws IOException {
      book.with(
          """
          - name: groups
            memberList: {groups: {groups}}
            table:
              - [groups, MEM-90]
              - [[{seat: provider, count: 3}, {seat: family, count: 1}], met]
              - [[], not assessed]
          """);

      assertThat(book.read().scenarios())
          .extracting(Scenario::name, WrittenScenarioTest::members)
          .containsExactly(
              tuple("groups (provider 3 and family 1)", "3, 1"), tuple("groups (none)", ""));
    }

    @Test
    void thatAreNoneAreRefused() throws IOException {
      assertRefused(
          """
          - name: a
            table: [[members, MEM-90]]
            expect: {MEM-91: met}
          - name: b
            table: [[members, MEM-90], [3]]
          - name: c
            table: [[members, members], [3, 4]]
            expect: {MEM-90: met}
          - name: d
            table: [[members, MEM-90], [3, met]]
          - name: e
            table: [[members, MEM-90], [3, met]]
            memberList: {groups: [{seat: provider, count: {mebers}}]}
          - name: f
            table: [[members, MEM-90], [3, met]]
            memberList: {groups: [{seat: provider, count: {members}}]}
            expect: {MEM-90: met}
          - name: g
            table:
              - [members, MEM-90]
              - [3, met]
              - [few, met]
              - [4, mett]
            memberList: {groups: [{seat: provider, count: {members}}]}
          """,
          "scenarios/members.yaml:3:5: found a table without cases; expected a row with the names"
              + " of its columns, and below it a row for each case",
          "scenarios/members.yaml:6:32: found a row with 1 entries; expected 2, one for each column",
          "scenarios/members.yaml:8:23: found a second column members; expected each name of a"
              + " column once",
          "scenarios/members.yaml:11:14: found the column members, which fills no gap; expected"
              + " {members} somewhere in the scenario; or the id of a requirement, says or rules",
          "scenarios/members.yaml:14:44: found {mebers}, which is no figure, and no column; expected"
              + " one of members, fewest members, day rate, share; did you mean members?",
          "scenarios/members.yaml:16:36: found MEM-90 under expect and in the table; expected it in"
              + " one of them",
          "scenarios/members.yaml:23:10: found \"few\"; expected a whole number, such as 12, about"
              + " 12 or at least 12",
          "scenarios/members.yaml:24:13: found \"mett\"; expected one of met, not met, review, not"
              + " assessed, not applicable, ask a person, waived; did you mean met?");
    }
  }

  @Test
  void aColumnOfWhatIsExpectedFillsNoGap() throws IOException {
    assertRefused(
        """
        - name: a
          table: [[says, MEM-90], [colour, met]]
          settings: {colour: {says}}
        - name: b
          table: [[rules, MEM-90], [MEM-90 is not met, met]]
          settings: {colour: "{rules} blue"}
        - name: c
          table: [[MEM-90], [met]]
          settings: {colour: {MEM-90}}
        """,
        "scenarios/members.yaml:4:16: found {says}, and a column of that name, which says what is"
            + " expected; expected another name for the gap and for the column that fills it",
        "scenarios/members.yaml:7:16: found {rules}, and a column of that name, which says what is"
            + " expected; expected another name for the gap and for the column that fills it",
        "scenarios/members.yaml:10:16: found {MEM-90}, and a column of that name, which says what"
            + " is expected; expected another name for the gap and for the column that fills it");
  }

  @Test
  void noFactIsCalledAsSomethingThatAScenarioSaysOfItself() {
    assertThat(Stream.of(Mvp.class.getRecordComponents()).map(RecordComponent::getName))
        .filteredOn(WrittenScenario.ITS_OWN::contains)
        .containsExactly("name"); // which is not for a scenario to say
  }

  @Nested
  class Figures {

    private static final String ON_THE_EDGE =
        """
        - name: there are enough members
          table:
            - [members, MEM-90]
            - [{fewest members}, met]
            - [{fewest members - 1}, not met]
            - [{fewest members + 1}, met]
          memberList: {complete: yes, groups: [{seat: provider, count: {members}}]}
        - name: what is paid
          memberList: {groups: [{seat: provider, count: 9}]}
          expect: {MEM-90: met}
          says: ["at {day rate} a day"]
        - name: what is paid later
          asOf: 2021-01-01
          memberList: {groups: [{seat: provider, count: 9}]}
          expect: {MEM-90: met}
          says: ["at {day rate} a day"]
        """;

    @Test
    void fillGapsWithTheirValueOnTheDay() throws IOException {
      book.with(ON_THE_EDGE);

      List<Scenario> scenarios = book.read().scenarios();

      assertThat(scenarios)
          .extracting(Scenario::name)
          .startsWith(
              "there are enough members (fewest members)",
              "there are enough members (fewest members - 1)",
              "there are enough members (fewest members + 1)");
      assertThat(scenarios)
          .extracting(WrittenScenarioTest::members)
          .containsExactly("3", "2", "4", "9", "9");
      assertThat(scenarios.get(3).says()).containsExactly("at £150.00 a day");
      assertThat(scenarios.get(4).says()).containsExactly("at £160.00 a day");
      assertThat(book.run().failures()).isEmpty();
    }

    @Test
    void canChangeAndNoScenarioBreaks() throws IOException {
      book.with(ON_THE_EDGE)
          .write(
              "members.drl",
              SmallBook.RULES.replace("@Value(3)", "@Value(5)").replace("150.00", "155.50"));

      assertThat(book.read().scenarios())
          .extracting(WrittenScenarioTest::members)
          .startsWith("5", "4", "6");
      assertThat(book.read().scenarios().get(3).says()).containsExactly("at £155.50 a day");
      assertThat(book.run().summary()).isEqualTo("5 of 5");
      assertThat(book.run().coverage().untried())
          .containsExactly("members.drl:59: \"MEM-91 Shares are read\" is silent in no scenario");
    }

    @Test
    void areThoseOfTheBookThatInheritsTheScenario() throws IOException {
      book.with(ON_THE_EDGE);
      SmallBook region = new SmallBook(folder.resolve("region"));
      region
          .write(
              "rulebook.yaml",
              """
              id: region
              title: A region
              version: "1"
              extends: small
              inForceFrom: 2020-07-01
              replaces: ["figure: fewest members"]
              """)
          .write(
              "members.drl",
              SmallBook.RULES
                  .substring(0, SmallBook.RULES.indexOf("\nrule \"figure: day rate\""))
                  .replace("@Value(3)", "@Value(8)"));

      assertThat(region.read().scenarios())
          .extracting(Scenario::place, WrittenScenarioTest::members)
          .startsWith(
              tuple("small/scenarios/members.yaml:2", "8"),
              tuple("small/scenarios/members.yaml:2", "7"));
      assertThat(region.run().failures()).isEmpty();
    }

    @Test
    void stepByPoundsAsWell() throws IOException {
      book.with(
          """
          - name: a
            settings: {sum: "{day rate + 0.50}"}
            expect: {MEM-90: met}
            says: ["{day rate - 0.01} and {share}"]
          """);

      Scenario scenario = book.read().scenarios().get(0);

      assertThat(scenario.mvp().settings()).containsEntry("sum", "150.50");
      assertThat(scenario.says()).containsExactly("£149.99 and 1/3");
    }

    @Test
    void thatAreNoneAreRefused() throws IOException {
      assertRefused(
          """
          - name: a
            memberList: {groups: [{seat: provider, count: {fewest member}}]}
            expect: {MEM-90: met}
          - name: b
            asOf: 2022-01-01
            expect: {MEM-90: met}
            says: ["{day rate}"]
          - name: c
            memberList: {groups: [{seat: provider, count: {fewest members - 4}}]}
            expect: {MEM-90: met}
          - name: d
            settings: {sum: "{day rate + 1}", share: "{share + 1}"}
            expect: {MEM-90: met}
          - name: e
            memberList: {groups: [{seat: provider, count: {share}}]}
            expect: {MEM-90: met}
          """,
          "scenarios/members.yaml:3:44: found {fewest member}, which is no figure; expected one of"
              + " fewest members, day rate, share; did you mean fewest members?",
          "scenarios/members.yaml:8:12: found {day rate}, a figure that has no value on 2022-01-01;"
              + " expected a day under asOf on which it has one",
          "scenarios/members.yaml:10:44: found {fewest members - 4}, where fewest members is 3;"
              + " expected a step of the same kind as the figure, such as 1 or 0.01, to 0 or more",
          "scenarios/members.yaml:13:16: found {day rate + 1}, where day rate is 150.00; expected a"
              + " step of the same kind as the figure, such as 1 or 0.01, to 0 or more",
          "scenarios/members.yaml:16:44: found \"1/3\"; expected a whole number, such as 12, about"
              + " 12 or at least 12");
    }

    @Test
    void areToldTogetherWithWhatIsWrongWithTheRules() throws IOException {
      book.with("- {name: a, expect: {MEM-90: met}, says: [\"{fewst members}\"]}")
          .write("members.drl", SmallBook.RULES.replace("membersAtLeast >= 0", "membrs >= 0"));

      assertThat(RuleBookCheck.of(book.folder()).problems())
          .extracting(RuleBookProblem::place)
          .containsExactly("members.drl:65:22", "scenarios/members.yaml:2:45");
    }
  }

  @Test
  void whatMayStandInAFileThatCannotBeReadIsNotToldAsMissing() throws IOException {
    book.with(
            """
            - {name: a, expect: {MEM-90: mett}}
            - {name: b, base: full, expect: {MEM-90: met}}
            - {name: c, expect: {MEM-90: met}, says: ["{fewest people}"]}
            """)
        .write("scenarios/partnerships/full.yaml", "id: [a]");

    assertThat(RuleBookCheck.of(book.folder()).problems())
        .extracting(RuleBookProblem::place)
        .containsExactly("scenarios/partnerships/full.yaml:1:1", "scenarios/members.yaml:2:24");
  }
}
