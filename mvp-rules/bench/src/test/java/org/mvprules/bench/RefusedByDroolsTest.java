package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.RuleBookCompiler.Drools;

/**
 * What Drools refuses, or breaks at, is told as a problem of the rule book, in words for whoever
 * keeps it. The reader lets nothing through that Drools is known to refuse, so here it is given
 * something else than what was read.
 */
class RefusedByDroolsTest {

  private static final String A_RULE =
      """
      members.drl:50
          rule "MEM-90 is not met"
        found a rule that the rule compiler could not read, though it has the form of a rule
        expected the same in other words, or in several rules. Please report it as well: \
      the check should have told what is wrong
      """;

  private static final String THE_BOOK =
      """
      rulebook.yaml: found rules that the rule compiler could not read together, though it reads \
      each of them; expected the rules as they were before the last change, changed again bit by \
      bit. Please report it as well: the check should have told what is wrong
      """;

  @TempDir Path folder;

  private RuleBookFolder book;

  @BeforeEach
  void writeTheBook() throws IOException {
    book = new SmallBook(folder).read();
  }

  private static Drools given(UnaryOperator<String> change) {
    return (id, drl) -> {
      return RuleBookCompiler.classes(id, change.apply(drl));
    };
  }

  private void assertTold(Drools drools, String told) {
    BrokenRuleBookException broken =
        catchThrowableOfType(
            BrokenRuleBookException.class, () -> RuleBookCompiler.compile(book, drools));
    assertThat(broken.inFull()).isEqualTo(told);
  }

  @Test
  void aMessageIsToldAsAProblemOfTheFirstRuleThatIsRefused() {
    assertTold(given(drl -> drl.replace("membersAtMost <", "nonsense <")), A_RULE);
    assertTold(given(drl -> drl.replace("membersAtMost <", "membersAtMost )<")), A_RULE);
    assertTold(given(drl -> drl.replace("verdict.notMet($m)", "verdict.notMet($m")), A_RULE);
    assertTold(given(drl -> drl.replace("notMet($m)", "nonsense($m)")), A_RULE);
  }

  @Test
  void anExceptionIsToldAndIsTheCause() {
    String declared = "declare Membership @role(foo) end\nrule \"MEM-90 is not met\"";
    Drools breaking = given(drl -> drl.replace("rule \"MEM-90 is not met\"", declared));

    assertTold(breaking, A_RULE);
    assertThatThrownBy(() -> RuleBookCompiler.compile(book, breaking))
        .hasRootCauseMessage("No enum constant org.kie.api.definition.type.Role.Type.FOO");
  }

  @Test
  void rulesThatAreRefusedOnlyTogetherAreProblemsOfTheBook() {
    assertTold(
        (id, drl) -> {
          if (drl.contains("MEM-91") && drl.contains("MEM-90")) {
            throw new IllegalStateException("Parser returned a null package");
          }
          return RuleBookCompiler.classes(id, drl);
        },
        THE_BOOK);
  }

  @Test
  void aBookWithoutRulesCanBeRefusedToo() throws IOException {
    book = new SmallBook(folder).write("members.drl", "").read();

    assertTold(
        (id, drl) -> {
          throw new IllegalStateException("Parser returned a null package");
        },
        THE_BOOK);
  }

  @Test
  void somethingElseThanTheRulesIsTold() {
    assertTold(
        (id, drl) -> drl.contains("is not met") ? Map.of() : RuleBookCompiler.classes(id, drl),
        A_RULE);
  }

  @Test
  void whatIsWrongWithTheMachineIsNoProblemOfTheBook() {
    assertThatThrownBy(
            () ->
                RuleBookCompiler.compile(
                    book,
                    (id, drl) -> {
                      throw new StackOverflowError();
                    }))
        .isInstanceOf(StackOverflowError.class);
  }

  @Test
  void anIdThatIsTooLongForItIsToldBefore() throws IOException {
    String id = "a".repeat(RuleBookFiles.LONGEST_ID);
    String about =
        "id: %s\ntitle: A\nversion: '1'\ninForceFrom: 2020-01-01\nareas: {MEM: Membership}\nsources: {Paper: A}\n";
    SmallBook longest = new SmallBook(folder).write("rulebook.yaml", about.formatted(id));
    assertThat(RuleBookCompiler.compile(longest.read()).id()).isEqualTo(id);

    longest.write("rulebook.yaml", about.formatted(id + "a"));

    assertThat(RuleBookCheck.of(folder).problems())
        .extracting(RuleBookProblem::toString)
        .isEqualTo(
            List.of("rulebook.yaml:1:1: found an id of 101 characters; expected at most 100"));
  }
}
