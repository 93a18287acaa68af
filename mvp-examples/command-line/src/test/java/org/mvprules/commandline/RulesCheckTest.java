package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the check of a rule book tells that fails nothing: rules that speak in no scenario. */
class RulesCheckTest {

  private static final String UNHEARD =
      "members.drl:10: found \"MEM-90 is not met: nobody is a member\", which speaks in no scenario;"
          + " expected a scenario in which it speaks\n";

  @TempDir Path folder;

  private SmallBook book;

  @BeforeEach
  void writeRuleBook() throws IOException {
    book =
        SmallBook.in(
            folder,
            """
            rule "MEM-90 Somebody is a member"
                @Strength(SHOULD)
                @Source("Paper")
                @Expected("somebody")
            when
                $m : Membership( membersAtLeast > 0 )
            then
                verdict.met($m);
            end
            rule "MEM-90 is not met: nobody is a member"
                @Remedy("Invite somebody.")
            when
                $m : Membership( membersAtMost == 0 )
            then
                verdict.notMet($m);
            end
            """,
            """
            scenarios:
              - name: one member
                memberList: {complete: yes, groups: [{seat: service user, count: 1}]}
                expect: {MEM-90: met}
            """);
  }

  private void write(String file, String text) throws IOException {
    book.write(file, text);
  }

  private Run check(String... options) {
    return book.rules("check", options);
  }

  @Test
  void aRuleThatSpeaksInNoScenarioIsNamedAndFailsNothing() {
    Run run = check();

    assertThat(run.out())
        .startsWith(UNHEARD)
        .contains(": nothing is wrong. The rule book small has 2 rules")
        .endsWith(" 1 scenarios. Rules that speak in none of them: 1.\n");
    assertThat(run.status()).isZero();
    assertThat(check("--strict").status()).isEqualTo(1);
  }

  @Test
  void itIsWrittenForProgramsAsANote() {
    JsonNode json = new JsonMapper().readTree(check("--format", "json").out());
    JsonNode sarif = new JsonMapper().readTree(check("--format", "sarif").out());

    assertThat(json.get("problems")).isEmpty();
    assertThat(json.get("notes")).hasSize(1);
    assertThat(json.get("notes").get(0).get("line").intValue()).isEqualTo(10);
    assertThat(json.get("notes").get(0).get("text").stringValue())
        .isEqualTo("rule \"MEM-90 is not met: nobody is a member\"");
    JsonNode result = sarif.get("runs").get(0).get("results").get(0);
    assertThat(result.get("level").stringValue()).isEqualTo("note");
    assertThat(result.get("message").get("text").stringValue())
        .contains("which speaks in no scenario");
  }

  @Test
  void onceItSpeaksInAScenarioNothingIsNamed() throws IOException {
    write(
        "scenarios/nobody.yaml",
        """
        scenarios:
          - name: no member
            memberList: {complete: yes}
            expect: {MEM-90: not met}
        """);

    Run run = check("--strict");

    assertThat(run.out())
        .endsWith(
            ": nothing is wrong. The rule book small has 2 rules under 1 ids, 0 values of figures, and 2 scenarios.\n")
        .doesNotContain("speak");
    assertThat(run.status()).isZero();
  }

  @Test
  void whileSomethingIsWrongOnlyThatIsTold() throws IOException {
    write("other.drl", "rule \"MEM-91 Nothing\"");

    Run run = check();

    assertThat(run.out()).contains("other.drl:1").doesNotContain("speaks in no scenario");
    assertThat(run.status()).isEqualTo(1);
  }
}
