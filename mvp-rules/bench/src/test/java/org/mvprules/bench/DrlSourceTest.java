package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a file of rules, and how what cannot be read is told. */
class DrlSourceTest {

  private static final String RULE =
      """
      // Who counts.
      rule "MEM-90 Members feel heard, in all 3 boroughs"
          @Strength(SHOULD)
          @Found("{members} \\"members\\" (about)")
      when
          $m : Membership( membersAtLeast >= count("fewest"), !charitySits || membersKnown,
              seat not in (Seat.CHARITY, Seat.OTHER), headroom("share") != 0 )
      then
          verdict.met($m);
      end
      """;

  private static DrlSource.Read read(String text) {
    return DrlSource.read(Map.of("a.drl", text));
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream().map(RuleBookProblem::toString).toList();
  }

  @Test
  void aRuleIsReadAsItStands() {
    RuleSource rule = read(RULE).rules().get(0);

    assertThat(problems(RULE)).isEmpty();
    assertThat(rule.name()).isEqualTo("MEM-90 Members feel heard, in all 3 boroughs");
    assertThat(rule.line()).isEqualTo(2);
    assertThat(rule.lines()).hasSize(9).endsWith("end");
    assertThat(rule.annotation("Strength")).contains("SHOULD");
    assertThat(rule.annotation("Found")).contains("{members} \"members\" (about)");
    assertThat(rule.view()).contains("Membership");
    assertThat(rule.says()).contains("met");
    assertThat(rule.conditions())
        .extracting(RuleSource.Condition::toString)
        .containsExactly(
            "membersAtLeast >= count(\"fewest\")",
            "!charitySits || membersKnown",
            "seat not in (Seat.CHARITY, Seat.OTHER)",
            "headroom(\"share\") != 0");
    assertThat(rule.conditions().get(0).comparisons())
        .extracting(RuleSource.Comparison::toString)
        .containsExactly("membersAtLeast >= count(\"fewest\")");
  }

  @Test
  void whatIsGivenToDroolsIsWrittenAnewFromWhatWasRead() {
    String drl = read(RULE).rules().get(0).drl();

    assertThat(drl)
        .isEqualTo(
            """
            rule "MEM-90 Members feel heard, in all 3 boroughs"
                @Strength("SHOULD")
                @Found("{members} \\"members\\" (about)")
            when
                $m : Membership( membersAtLeast >= count("fewest"), !charitySits || membersKnown,\
             seat not in (Seat.CHARITY, Seat.OTHER), headroom("share") != 0 )
            then
                verdict.met($m);
            end
            """);
    assertThat(read(drl).rules().get(0).drl()).isEqualTo(drl);
  }

  @Test
  void commentsAndSpacesOfEveryKindMayStandBetweenWords() {
    String spaced =
        RULE.replace("( membersAtLeast", "(\u00A0membersAtLeast")
                .replace("!charitySits ||", "/* or */ !charitySits // so\n ||")
            + "/*\nrule \"not any more\"\n*/\n";

    assertThat(problems(spaced)).isEmpty();
    assertThat(read(spaced).rules())
        .singleElement()
        .extracting(RuleSource::drl)
        .isEqualTo(read(RULE).rules().get(0).drl());
  }

  /** The mistakes that people make, each with the place and what would be right. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "(\"{members}      | (\u201C{members}      | a.drl:4:12: found the curly quotation mark \u201C; expected the straight one, \"; word processors change them",
        "(about)\")        | (about))          | a.drl:4:12: found a quotation mark that is not closed on its line; expected another one after the text",
        "@Found(\"         | @Found \"         | a.drl:4:12: found \"\"\"; expected an opening bracket and a text: (\"…\")",
        "rule \"MEM        | rule MEM          | a.drl:2:6: found \"MEM\"; expected the name of the rule in quotation marks",
        "all 3             | all $3            | a.drl:2:6: found the name \"MEM-90 Members feel heard, in all $3 boroughs\"; expected a sentence of at most 200 letters, digits and plain marks",
        "@Strength(SHOULD) | @Strength(SHOULD  | a.drl:3:15: found \"SHOULD\"; expected a text in quotation marks, and a closing bracket: (\"…\")",
        "@Strength(SHOULD) | salience 10       | a.drl:3:5: found \"salience\"; expected an annotation such as @Source(\"…\"), or when; a rule has no other attributes",
        "when              | wenn              | a.drl:5:1: found \"wenn\"; expected an annotation such as @Source(\"…\"), or when",
        "$m : Memb         | Memb              | a.drl:6:5: found \"Membership\"; expected one view and its conditions, such as $m : Membership( membersAtLeast > 0 )",
        "$m : Memb         | $m Memb           | a.drl:6:8: found \"Membership\"; expected a colon between $m and the view",
        ">= count          | => count          | a.drl:6:37: found \"=\"; expected >= where two things are compared",
        ">= count          | = count           | a.drl:6:37: found \"=\"; expected == where two things are compared",
        "), !charity       | ) && !charity     | a.drl:6:56: found \"&\"; expected a comma: all that has commas between it has to hold",
        "), !charity       | ) and !charity    | a.drl:6:56: found \"and\"; expected a comma: all that has commas between it has to hold",
        "count(\"fewest\") | 12                | a.drl:6:40: found the number 12; expected 0, or a figure such as count(\"name\"), which gives the number its unit, source and days",
        "count(\"fewest\") | 0.5               | a.drl:6:40: found the number 0.5; expected 0, or a figure such as count(\"name\"), which gives the number its unit, source and days",
        "count(\"fewest\") | \"fewest\"        | a.drl:6:40: found a text; expected 0, a figure such as count(\"name\"), a constant such as Answer.YES, or a word",
        "count(\"fewest\") | count(fewest)     | a.drl:6:46: found \"fewest\"; expected a name in quotation marks, such as that of a figure",
        "count(\"fewest\") | null              | a.drl:6:40: found \"null\"; expected 0, a figure such as count(\"name\"), a constant such as Answer.YES, or a word",
        "!charitySits      | charitySits.size  | a.drl:6:68: found \".\"; expected a word of the view, or a constant such as Answer.YES",
        "!charitySits      | !(charitySits)    | a.drl:6:58: found a bracket within a condition; expected conditions with commas between them, each a word or a comparison",
        "!charitySits      | !charitySits == 0 | a.drl:6:70: found a comparison after !; expected the opposite comparison, such as != for ==",
        "not in (          | not (             | a.drl:7:18: found \"(\"; expected in: the comparison is \"not in\"",
        "Seat.OTHER)       | Seat.OTHER        | a.drl:7:66: found \"!=\"; expected a comma, or the closing bracket of the list",
        "!= 0 )            | != 0              | a.drl:8:1: found the bracket of line 6 still open; expected a comma, or the closing bracket",
        "!= 0 )            | != 0 ) $l : Terms | a.drl:7:74: found \"$l\"; expected then: a rule looks at one view",
        "then              | than              | a.drl:8:1: found \"than\"; expected then: a rule looks at one view",
        "verdict.met       | Verdict.met       | a.drl:9:5: found \"Verdict\"; expected one call, such as verdict.met($m);",
        "met($m);          | met($m)           | a.drl:10:1: found \"end\"; expected a semicolon at the end of the line",
        "met($m);          | met($m); exit();  | a.drl:9:22: found \"exit\"; expected end: a rule says one thing",
        "// Who counts.    | import java.io.*; | a.drl:1:1: found \"import\"; expected a rule: rule \"name\"; nothing else stands in a file of rules",
        "membersKnown      | m\u0435mbersKnown | a.drl:6:74: found the letter \"\u0435\" (U+0435) in a word; expected plain letters a to z, digits and _",
        "membersKnown      | mem\u200BbersKnown | a.drl:6:76: found the character U+200B, which cannot be seen; expected text as it is read; delete the character",
      })
  void aMistakeIsToldOnceWithItsPlace(String right, String wrong, String told) {
    assertThat(RULE).contains(right);

    assertThat(problems(RULE.replace(right, wrong)).get(0)).isEqualTo(told);
  }

  @Test
  void allMistakesOfAFileAreToldAtOnce() {
    String wrong =
        RULE.replace("@Strength(SHOULD)", "@Strength SHOULD")
                .replace(">= count(", "= count(")
                .replace("verdict.met($m);", "verdict.met($m)")
            + RULE.replace("// Who counts.", "query \"all\"").replace("then", "");

    assertThat(problems(wrong))
        .extracting(told -> told.replaceFirst(": found.*", ""))
        .containsExactly("a.drl:3:15", "a.drl:6:37", "a.drl:10:1", "a.drl:11:1", "a.drl:19:5");
    assertThat(read(wrong).rules()).hasSize(2);
  }

  @Test
  void anEndThatIsMissingIsToldWhereTheNextRuleStarts() {
    assertThat(problems(RULE.replace("end\n", "") + RULE.replace("// Who counts.\n", "")))
        .containsExactly(
            "a.drl:10:1: found the next rule, and no \"end\" before it; expected \"end\" on a line"
                + " of its own");
    assertThat(problems(RULE.replace("end\n", "")))
        .containsExactly(
            "a.drl:10:1: found the end of the file, and no \"end\" before it; expected \"end\" on a"
                + " line of its own");
  }

  @Test
  void anythingMayBeTooMuch() {
    assertThat(problems(RULE.replace("(about)", "x".repeat(DrlSource.LONGEST_TEXT))))
        .singleElement()
        .asString()
        .contains("more than 3000 characters");
    assertThat(problems(RULE.replace("charitySits", "a || ".repeat(100_000) + "b")))
        .singleElement()
        .asString()
        .contains("more than 60 ways to meet a condition");
    assertThat(problems(RULE.replace("charitySits", "a, ".repeat(100_000) + "b")))
        .singleElement()
        .asString()
        .contains("more than 60 conditions");
    assertThat(problems("rule \"" + "(".repeat(1_000_000)))
        .singleElement()
        .asString()
        .contains("a quotation mark that is not closed");
  }

  @ParameterizedTest
  @CsvSource({"or, or", "|, |", "OR, OR"})
  void twoWaysHaveTwoBarsBetweenThem(String wrong, String found) {
    assertThat(problems(RULE.replace("||", wrong)).get(0))
        .startsWith("a.drl:6:70: found \"" + found + "\"; expected ")
        .endsWith(
            wrong.equals("OR") ? "the closing bracket" : "|| between two ways to meet a condition");
  }

  /** Whatever becomes of a file, it is read or told; and what is read is of the one form. */
  @Property(tries = 2000)
  void damageIsToldAndBreaksNothing(
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 12) int lost,
      @ForAll String instead) {
    int from = place % RULE.length();
    String damaged =
        RULE.substring(0, from) + instead + RULE.substring(Math.min(RULE.length(), from + lost));

    DrlSource.Read read = read(damaged);

    assertThat(read.problems())
        .allSatisfy(
            problem -> {
              assertThat(problem.line()).isPositive();
              assertThat(problem.column()).isPositive();
            });
    if (read.problems().isEmpty()) {
      assertThat(read.rules())
          .allSatisfy(
              rule ->
                  assertThat(read(rule.drl()).rules())
                      .singleElement()
                      .extracting(RuleSource::drl)
                      .isEqualTo(rule.drl()));
    }
  }
}
