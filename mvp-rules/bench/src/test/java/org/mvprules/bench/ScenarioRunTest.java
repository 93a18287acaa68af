package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.ScenarioCoverage.TriedBoundary;
import org.mvprules.bench.ScenarioCoverage.TriedCondition;
import org.mvprules.bench.ScenarioCoverage.TriedFigure;
import org.mvprules.bench.ScenarioResult.Verdict;
import org.mvprules.rules.internal.LoadedBook;

/** What comes of running scenarios, and what is told of it. */
class ScenarioRunTest {

  private static final String TWO = "memberList: {complete: yes, statedTotal: 2}";

  @TempDir Path folder;

  private SmallBook book;

  @BeforeEach
  void writeTheBook() throws IOException {
    book = new SmallBook(folder);
  }

  private ScenarioResult only(String scenario) throws IOException {
    ScenarioRun run = book.with(scenario).run();
    assertThat(run.results()).hasSize(1);
    return run.results().get(0);
  }

  @Nested
  class Findings {

    private void assertFound(String finding, boolean found) throws IOException {
      ScenarioResult result = only("- name: two\n  %s\n  findings: [%s]".formatted(TWO, finding));
      assertThat(result.verdict()).isEqualTo(found ? Verdict.PASSED : Verdict.FAILED);
    }

    @Test
    void areOfTheirRequirement() throws IOException {
      assertFound("{requirement: MEM-90, says: [only 2 members]}", true);
      assertFound("{requirement: MEM-90, says: [only 2, Invite some more people]}", true);
      assertFound("{requirement: MEM-90, status: not met, says: [only 2]}", true);
      assertFound("{requirement: MEM-90, about: the members, status: not met}", true);

      assertFound("{requirement: MEM-91, says: [only 2 members]}", false);
      assertFound("{requirement: MEM-90, says: [only 2, nothing more]}", false);
      assertFound("{requirement: MEM-90, status: met, says: [only 2]}", false);
      assertFound("{requirement: MEM-90, about: three, status: not met}", false);
    }

    @Test
    void thatAreNotThereAreToldBesideThoseThatAre() throws IOException {
      ScenarioResult result =
          only(
              """
              - name: two
                %s
                findings: [{requirement: MEM-90, about: m-1, status: met, says: [a, b]}]
              """
                  .formatted(TWO));

      assertThat(result.diff())
          .isEqualTo(
              """
              scenarios/members.yaml:2: two
                MEM-90  expected  met, about m-1, "a", "b"
                        found     not met, about the members: only 2 members
                        to do     Invite some more people, until there are 3 members.
              """);
    }

    @Test
    void sayMoreThanTheirRequirement() throws IOException {
      book.with("- {name: a, findings: [{requirement: MEM-90}]}");

      assertThat(RuleBookCompiler.problems(book.read()))
          .extracting(RuleBookProblem::toString)
          .containsExactly(
              "scenarios/members.yaml:2:26: found nothing but the requirement; expected about,"
                  + " status or says, or several of them");
    }
  }

  @Nested
  class RulesThatSpeak {

    private ScenarioResult naming(String rules) throws IOException {
      return only("- name: two\n  %s\n  rules: %s".formatted(TWO, rules));
    }

    @Test
    void areAllOfTheirRequirement() throws IOException {
      assertThat(naming("[MEM-90 is not met]").verdict()).isEqualTo(Verdict.PASSED);
      assertThat(naming("[MEM-91 Shares are read]").verdict()).isEqualTo(Verdict.PASSED);
      assertThat(naming("[MEM-90 There are enough members]").diff())
          .isEqualTo(
              """
              scenarios/members.yaml:2: two
                rules  expected  MEM-90 There are enough members
                       found     MEM-90 is not met
              """);
    }

    @Test
    void areTheNotesOnTheirRequirementToo() throws IOException {
      book.write(
          "notes.drl",
          """
          rule "MEM-92 Few members carry much"
              @NoteOn(MEM-90)
              @Source("Paper")
              @Note("Mind that few members carry much.")
          when
              $m : Membership( membersAtLeast < count("fewest members") )
          then
              verdict.note($m);
          end
          """);

      assertThat(naming("[MEM-90 is not met, MEM-92 Few members carry much]").verdict())
          .isEqualTo(Verdict.PASSED);
      assertThat(naming("[MEM-91 Shares are read]").verdict()).isEqualTo(Verdict.PASSED);
      assertThat(naming("[MEM-90 is not met]").diff())
          .isEqualTo(
              """
              scenarios/members.yaml:2: two
                rules  expected  no other rule that speaks
                       found     MEM-92 Few members carry much
              """);
    }

    @Test
    void areAllOfTheLetterThatComesWithANotice() throws IOException {
      book.write(
          "notice.drl",
          """
          rule "The letter says who it is about"
              @Tell("This letter is about one person.")
          when
              $p : PersonConcerned( )
          then
              verdict.write($p);
          end

          rule "The letter says that a fee is offered"
              @Tell("A fee is offered.")
          when
              $p : PersonConcerned( offer == Offer.FEE )
          then
              verdict.write($p);
          end
          """);

      ScenarioRun run =
          book.with(
                  """
                  - name: a fee
                    memberList: {members: [{id: a, roles: [{office: chair, payment: {offer}}]}]}
                    notices: [{who: a, tells: []}]
                    rules: [The letter says who it is about]
                    table: [[offer], [not offered], [offered]]
                  """)
              .run();

      assertThat(run.failures())
          .containsExactly(
              "\"a fee (offered)\": rules found The letter says that a fee is offered, expected no"
                  + " other rule that speaks");
    }

    @Test
    void areNamedAsInTheirFiles() throws IOException {
      assertThat(naming("[MEM-90 is not met, MEM-91 Shares are red]").diff())
          .isEqualTo(
              """
              scenarios/members.yaml:2: two
                rules  expected  MEM-91 Shares are red
                       found     MEM-91 Shares are read
                       to do     "MEM-91 Shares are red" is no rule of this book; did you mean
                                 "MEM-91 Shares are read"?
              """);
    }

    @Test
    void canBeNamedInTheRowsOfATable() throws IOException {
      ScenarioRun run =
          book.with(
                  """
                  - name: by number
                    memberList: {complete: yes, statedTotal: {members}}
                    table:
                      - [members, rules]
                      - [2, MEM-90 is not met]
                      - [3, [MEM-90 There are enough members, MEM-91 Shares are read]]
                      - [4, MEM-90 is not met]
                  """)
              .run();

      assertThat(run.results())
          .extracting(ScenarioResult::verdict)
          .containsExactly(Verdict.PASSED, Verdict.PASSED, Verdict.FAILED);
    }
  }

  @Test
  void whatIsExpectedIsNotFoundInTheScenariosOwnName() throws IOException {
    book.write(
        "notice.drl",
        """
        rule "The letter says who it is about"
            @Tell("This is about {partnership}.")
        when
            $p : PersonConcerned( )
        then
            verdict.write($p);
        end
        """);
    book.with(
        """
        - name: a letter
          memberList: {members: [{id: a, seat: {seat}}]}
          notices: [{who: a, tells: [], says: ["{seat}"]}]
          table: [[seat], [provider]]
        """);

    assertThat(book.run().failures())
        .containsExactly(
            "\"a letter (provider)\": notice for a found nothing that says so, expected"
                + " \"provider\"");
    assertThat(book.run().results().get(0).diff()).contains("This is about example.");
  }

  @Nested
  class Failures {

    @Test
    void areToldWithWhatTheReportSays() throws IOException {
      ScenarioResult result =
          only(
              """
              - name: two members are enough, which is a sentence of more than a line of eighty letters
                %s
                expect: {MEM-90: met, MEM-92: met}
                says: [nobody]
              """
                  .formatted(TWO));

      assertThat(result.diff())
          .isEqualTo(
              """
              scenarios/members.yaml:2: two members are enough, which is a sentence of more
                than a line of eighty letters
                MEM-90  expected  met
                        found     not met
                                  only 2 members
                        to do     Invite some more people, until there are 3 members.
                MEM-92  expected  met
                        found     no such requirement; did you mean MEM-90?
                says    expected  "nobody"
                        found     nothing that says so
                                  only 2 members
                                  Invite some more people, until there are 3 members.
              """);
    }

    @Test
    void includeFactsThatNobodyCanJudge() throws IOException {
      ScenarioResult result =
          only(
              """
              - name: a
                settings: {colour: blue}
                expect: {MEM-90: met}
              """);

      assertThat(result.diff())
          .isEqualTo(
              """
              scenarios/members.yaml:2: a
                facts  expected  facts that the book can judge
                       found     /settings/colour: found "colour", a setting that the rule
                                 book small lacks; expected nothing
              """);
    }
  }

  @Nested
  class ToDo {

    private static final String SCENARIOS =
        """
        - name: three
          memberList: {complete: yes, statedTotal: 3}
          expect: {MEM-90: met}
        - name: two will do from next year
          todo: the board decides in May
          memberList: {complete: yes, statedTotal: 2}
          expect: {MEM-90: met}
        - name: four
          todo: not written yet
          memberList: {complete: yes, statedTotal: 4}
          expect: {MEM-90: met}
        """;

    @Test
    void neverFailsTheBook() throws IOException {
      ScenarioRun run = book.with(SCENARIOS).run();

      assertThat(run.summary()).isEqualTo("1 of 1, 2 to do");
      assertThat(run.failures()).isEmpty();
      assertThat(run.results())
          .extracting(ScenarioResult::verdict, ScenarioResult::toDo)
          .containsExactly(
              tuple(Verdict.PASSED, ""),
              tuple(Verdict.TO_DO, "the board decides in May"),
              tuple(Verdict.PASSES_NOW, "passes now: remove todo (not written yet)"));
    }

    @Test
    void doesNotCountForWhatIsTried() throws IOException {
      assertThat(book.with(SCENARIOS).run().coverage().untried())
          .contains("members.drl:50: \"MEM-90 is not met\" speaks in no scenario");
    }
  }

  @Nested
  class Coverage {

    private static final String SCENARIOS =
        """
        - name: enough
          table: [[members, MEM-90], [{fewest members}, met], [7, met], [1, not met]]
          memberList: {complete: yes, statedTotal: {members}}
        - name: one, and perhaps more
          memberList: {complete: no, groups: [{seat: provider, count: 1}]}
          expect: {MEM-90: not assessed}
        """;

    @Test
    void isToldByRuleConditionAndBoundary() throws IOException {
      ScenarioCoverage coverage = book.with(SCENARIOS).run().coverage();

      assertThat(coverage.rules().get(1).conditions())
          .containsExactly(
              new TriedCondition(
                  "members.drl:54",
                  "membersAtLeast < count(\"fewest members\")",
                  0,
                  List.of(
                      new TriedBoundary(
                          "membersAtLeast < count(\"fewest members\")",
                          "fewest members",
                          1,
                          Optional.of("1"),
                          Optional.of("7")))),
              new TriedCondition(
                  "members.drl:54",
                  "membersAtMost < count(\"fewest members\")",
                  1,
                  List.of(
                      new TriedBoundary(
                          "membersAtMost < count(\"fewest members\")",
                          "fewest members",
                          1,
                          Optional.of("1"),
                          Optional.of("7")))));
      assertThat(coverage.figures())
          .containsExactly(
              new TriedFigure("members.drl:1", "fewest members", true, 1),
              new TriedFigure("members.drl:10", "day rate", false, 0),
              new TriedFigure("members.drl:30", "share", false, 0));
    }

    @Test
    void tellsWhatIsNotTried() throws IOException {
      ScenarioCoverage coverage =
          book.with(SCENARIOS.replace("{fewest members}", "4")).run().coverage();

      assertThat(coverage.untried())
          .containsExactly(
              "members.drl:39: \"MEM-90 There are enough members\" is on the edge of membersAtLeast"
                  + " >= count(\"fewest members\") in no scenario",
              "members.drl:50: \"MEM-90 is not met\" is on the edge of membersAtLeast <"
                  + " count(\"fewest members\") in no scenario",
              "members.drl:50: \"MEM-90 is not met\" is on the edge of membersAtMost <"
                  + " count(\"fewest members\") in no scenario",
              "members.drl:59: \"MEM-91 Shares are read\" is silent in no scenario");
      assertThat(coverage.undecided())
          .containsExactly(
              "members.drl:54: \"MEM-90 is not met\" is silent in no scenario for membersAtLeast <"
                  + " count(\"fewest members\") alone");
    }

    @Test
    void isTheSameInWhateverOrderScenariosEnd() throws IOException {
      book.write(
          "share.drl",
          """
          rule "MEM-92 Enough members are service users"
              @Strength(SHOULD)
              @Source("Paper")
              @Expected("at least {share}")
              @Found("members")
          when
              $m : Membership( strictShareAtLeast >= share("share") )
          then
              verdict.met($m);
          end
          """);
      RuleBookFolder source =
          book.with(SCENARIOS.replace("MEM-90: not assessed", "MEM-92: not assessed")).read();
      LoadedBook loaded = RuleBookCompiler.compile(source).load("not run");

      ScenarioCoverage coverage = ScenarioRun.of(source, loaded).coverage();

      assertThat(coverage.table()).contains("0  0/3 | -");
      assertThat(observed(source, loaded, List.of(0, 1, 2, 3))).isEqualTo(coverage);
      assertThat(observed(source, loaded, List.of(3, 2, 1, 0))).isEqualTo(coverage);
    }

    private ScenarioCoverage observed(
        RuleBookFolder source, LoadedBook loaded, List<Integer> order) {
      ScenarioObserver observer = new ScenarioObserver(loaded, DrlSource.rules(source));
      ScenarioJudge judge = new ScenarioJudge(loaded, Set.of());
      for (int number : order) {
        ScenarioObserver.Observation observation = observer.observe(number);
        judge.differences(source.scenarios().get(number), observation);
        observation.count();
      }
      return observer.coverage();
    }

    @Test
    void isATableToRead() throws IOException {
      ScenarioCoverage coverage = book.with(SCENARIOS).run().coverage();

      assertThat(coverage.table())
          .isEqualTo(
              """
               speaks silent  alone   edge  below | above     rule, its conditions
                    2      2                                  MEM-90 There are enough members  (members.drl:39)
                                         1  1 | 7               membersAtLeast >= count("fewest members")
                    1      3                                  MEM-90 is not met  (members.drl:50)
                                  0      1  1 | 7               membersAtLeast < count("fewest members")
                                  1      1  1 | 7               membersAtMost < count("fewest members")
                    4      0                                  MEM-91 Shares are read  (members.drl:59)
                                                                membersAtLeast >= 0

                                      edge                    figure
                                         1                    fewest members  (members.drl:1)
                                         -                    day rate  (members.drl:10)
                                         -                    share  (members.drl:30)
              """);
      assertThat(coverage.summary())
          .isEqualTo(
              """
              Rules: 3. Speaking in some scenario: 3; silent in some: 2.
              Conditions beside others: 2. Once the only one to fail: 1.
              Comparisons with figures: 3. Seen on the edge: 3.
              Figures that are compared: 1. Seen on the edge: 1.
              """);
    }
  }
}
