package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code mvp rules test}. */
class RulesTestTest {

  private static final String PASSES =
      """
      scenarios:
        - name: three
          memberList: {complete: yes, statedTotal: 3}
          expect: {MEM-90: met}
      """;

  @TempDir Path folder;

  private SmallBook book;

  @BeforeEach
  void writeABook() throws IOException {
    book =
        SmallBook.in(
            folder,
            """
            rule "figure: fewest members"
                @Value(3)
                @Unit("members")
                @Since(2020-01-01)
                @Source("Paper")
            when
            then
            end

            rule "MEM-90 There are enough members"
                @Strength(SHOULD)
                @Source("Paper")
                @Expected("at least {fewest members} members")
                @Found("{members} members")
                @Remedy("Invite some.")
            when
                $m : Membership( membersAtLeast >= count("fewest members") )
            then
                verdict.met($m);
            end
            """,
            PASSES);
  }

  private void write(String file, String text) throws IOException {
    book.write(file, text);
  }

  private Run test(String... options) {
    return book.rules("test", options);
  }

  @Test
  void gapsAreToldAndFailOnlyIfAskedTo() {
    assertThat(test())
        .isEqualTo(
            new Run(
                0,
                """
                Not tried:
                  members.drl:10: "MEM-90 There are enough members" is silent in no scenario

                Rules: 1. Speaking in some scenario: 1; silent in some: 0.
                Conditions beside others: 0. Once the only one to fail: 0.
                Comparisons with figures: 1. Seen on the edge: 1.
                Figures that are compared: 1. Seen on the edge: 1.
                Scenarios passed: 1 of 1.
                """,
                ""));
    assertThat(test("--strict").status()).isEqualTo(1);
  }

  @Test
  void aScenarioThatFailsIsToldAsADiff() throws IOException {
    write(
        "scenarios/members.yaml",
        PASSES
            + """
                - name: two
                  todo: the board decides in May
                  memberList: {complete: yes, statedTotal: 2}
                  expect: {MEM-90: met}
                - name: too few
                  memberList: {complete: yes, statedTotal: 1}
                  expect: {MEM-90: not met}
              """);

    Run run = test();

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.out())
        .startsWith(
            """
            scenarios/members.yaml:9: too few
              MEM-90  expected  not met
                      found     not assessed
            """)
        .contains(
            """
            To do:
              scenarios/members.yaml:5: two: the board decides in May

            """)
        .endsWith("Scenarios passed: 1 of 2, 1 to do.\n");
  }

  @Test
  void someCanBeChosen() throws IOException {
    write("scenarios/members.yaml", PASSES + "  - {name: Nobody, expect: {MEM-90: met}}\n");

    assertThat(test("--only", "THREE").out()).isEqualTo("Scenarios passed: 1 of 1.\n");
    assertThat(test("--only", "members.yaml").out()).endsWith("Scenarios passed: 1 of 2.\n");
    assertThat(test("--only", "four"))
        .extracting(Run::status, Run::err)
        .containsExactly(
            64,
            "mvp: --only: found \"four\"; expected a text in the name or the file of a scenario\n"
                + "Try \"mvp rules test --help\" for more information.\n");
  }

  @Test
  void coverageIsShownRuleByRule() {
    assertThat(test("--coverage").out())
        .startsWith(" speaks silent  alone   edge  below | above     rule, its conditions\n")
        .contains("1  - | -               membersAtLeast >= count(\"fewest members\")");
  }

  @Test
  void buildServersGetXml() {
    Run run = test("--format", "junit");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .contains("<testsuite name=\"scenarios/members.yaml\" tests=\"1\"")
        .contains("<testcase name=\"three\" classname=\"small.members\"");
  }

  @Test
  void aBookThatCannotBeReadIsToldWithLines() throws IOException {
    write("scenarios/members.yaml", PASSES.replace("MEM-90: met", "MEM-90: mett"));

    assertThat(test()).extracting(Run::status, Run::out).containsExactly(65, "");
    assertThat(test().err()).startsWith("scenarios/members.yaml:4:14");
    assertThat(Run.of("rules", "test", folder.resolve("none").toString()).status()).isEqualTo(64);
  }

  @Test
  void shippedBooksAreRunAsTheyAre() {
    Run run = Run.of("rules", "test", "national", "--only", "scope.yaml");

    assertThat(run).extracting(Run::status, Run::err).containsExactly(0, "");
    assertThat(run.out()).matches("Scenarios passed: ([0-9]+) of \\1\\.\n");
  }
}
