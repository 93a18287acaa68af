package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.bench.BookChanges.Change;
import org.mvprules.bench.BookChanges.Difference;

/** What is seen of an edit to a small rule book, and what is not. */
class BookChangesTest {

  private static final String YAML =
      """
      id: %s
      title: A small rule book
      version: "1"
      inForceFrom: 2020-01-01
      areas: {MEM: Membership}
      sources: {Paper: A paper}
      settings:
        - {name: soft, kind: yes or no, meaning: whether it is advice, standard: no}
      """;

  private static final String FIGURES =
      """
      rule "figure: fewest"
          @Value(3)
          @Unit("members")
          @Since(2020-01-01)
          @Source("Paper, page 1")
      when
      then
      end
      """;

  private static final String ENOUGH =
      """
      rule "MEM-01 There are enough members"
          @Strength(SHOULD)
          @Source("Paper, page 1; Paper, page 2")
          @Expected("at least {fewest} members")
          @Found("{members} members")
      when
          $m : Membership( membersAtLeast >= count("fewest"), membersAtLeast > 0 )
      then
          verdict.met($m);
      end
      """;

  private static final String TOO_FEW =
      """
      rule "MEM-01 is not met"
          @Found("only {members} members")
          @Remedy("Invite more.")
      when
          $m : Membership( membersAtMost < count("fewest") )
      then
          verdict.notMet($m);
      end
      """;

  private static final String NOTE =
      """
      rule "MEM-02 Few members carry much"
          @NoteOn(MEM-01)
          @Source("Paper, page 3")
          @Note("Mind that few members carry much.")
      when
          $m : Membership( membersAtLeast < count("fewest") )
      then
          verdict.note($m);
      end
      """;

  private static final String HEARD =
      """
      rule "MEM-03 Members feel heard"
          @Strength(ADVICE)
          @Source("Paper, page 3")
          @Expected("members feel heard")
          @Found("only a person can tell")
      when
          $m : Membership( membersAtLeast > 0 )
      then
          verdict.askAPerson($m);
      end
      """;

  private static final String COUNTS =
      """
      rule "a member counts who sits as a service user"
      when
          $m : ListedMember( seat == Seat.SERVICE_USER )
      then
          verdict.counts($m);
      end
      """;

  private static final String RULES =
      String.join("\n", FIGURES, ENOUGH, TOO_FEW, NOTE, HEARD, COUNTS);

  @TempDir Path folder;

  private WholeBook base;

  @BeforeEach
  void readBase() throws IOException {
    write("base/rulebook.yaml", YAML.formatted("base"));
    write("base/members.drl", RULES);
    base = RuleBooks.read(folder.resolve("base"));
  }

  private void write(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** The changes to a copy with other rules. */
  private BookChanges rules(String rules) throws IOException {
    return copy(YAML.formatted("copy"), rules);
  }

  /** The changes to a copy in which one text is another. */
  private BookChanges edit(String text, String other) throws IOException {
    String yaml = YAML.formatted("copy");
    assertThat(yaml + RULES).contains(text);
    return copy(yaml.replace(text, other), RULES.replace(text, other));
  }

  private BookChanges copy(String yaml, String rules) throws IOException {
    write("copy/rulebook.yaml", yaml);
    write("copy/members.drl", rules);
    return BookChanges.of(base, RuleBooks.read(folder.resolve("copy")));
  }

  /** The changes to a book that extends the small one. */
  private BookChanges extension(String yaml, String rules) throws IOException {
    return copy(
        """
        id: copy
        title: A region
        version: "1"
        extends: base
        inForceFrom: 2020-01-01
        """
            + yaml,
        rules);
  }

  private static List<String> told(BookChanges changes) {
    return changes.changes().stream().flatMap(BookChangesTest::told).toList();
  }

  /** One line for each thing that is said otherwise. */
  private static Stream<String> told(Change change) {
    return change.differences().stream()
        .map(each -> change.kind() + " " + change.part() + " " + change.name() + ", " + told(each));
  }

  private static String told(Difference each) {
    return each.what() + ": " + each.before().orElse("-") + " | " + each.after().orElse("-");
  }

  @Nested
  class NothingIsSeen {

    @Test
    void inTheBookItself() {
      assertThat(BookChanges.of(base, base).changes()).isEmpty();
      assertThat(ChangesText.of(BookChanges.of(base, base)).toString())
          .endsWith("\nThe two rule books say the same.\n");
    }

    @Test
    void inACopyWithAnotherIdAndTitle() throws IOException {
      assertThat(told(edit("A small rule book", "Ours"))).isEmpty();
    }

    @Test
    void whereRulesStandElsewhereInAnotherOrder() throws IOException {
      write("copy/zzz.drl", COUNTS + NOTE + TOO_FEW);

      assertThat(told(rules(HEARD + "\n\n\n" + ENOUGH + FIGURES))).isEmpty();
    }

    @Test
    void inCommentsAndSpace() throws IOException {
      assertThat(
              told(
                  rules(
                      RULES
                          .replace("when\n", "when // a comment\n\n")
                          .replace(", membersAtLeast > 0", "\n , membersAtLeast>0")
                          .replace("Invite more", "Invite  more")
                          .replace("Paper, page 1; ", "Paper, page 1 ;  ")
                          .replace("$m", "$members"))))
          .isEmpty();
    }

    @Test
    void inTheOrderOfConditions() throws IOException {
      assertThat(
              told(
                  edit(
                      "membersAtLeast >= count(\"fewest\"), membersAtLeast > 0",
                      "membersAtLeast > 0, membersAtLeast >= count(\"fewest\")")))
          .isEmpty();
    }

    @Test
    void inABookThatOnlyExtends() throws IOException {
      assertThat(told(extension("", ""))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "version: \"1\" # version: \"2\" # CHANGED EDITION edition, version: 1 | 2",
        "inForceFrom: 2020-01-01 # inForceFrom: 2019-01-01"
            + " # CHANGED EDITION edition, in force from: 1 January 2020 | 1 January 2019",
        "MEM: Membership # MEM: Members # CHANGED AREA MEM, title: Membership | Members",
        "{MEM: Membership} # {MEM: Membership, ABC: More} # ADDED AREA ABC, title: - | More",
        "Paper: A paper # Paper: Our paper # CHANGED DOCUMENT Paper, title: A paper | Our paper",
        ", standard: no # , standard: yes # CHANGED SETTING soft, standard: no | yes",
        ", standard: no # '' # CHANGED SETTING soft, standard: no | -",
        "whether it is # if it is"
            + " # CHANGED SETTING soft, meaning: whether it is advice | if it is advice",
        "There are enough members # There are very many"
            + " # CHANGED REQUIREMENT MEM-01, title: There are enough members | There are very many",
        "SHOULD # MUST # CHANGED REQUIREMENT MEM-01, strength: should | must",
        "page 1; Paper # page 4; Paper # CHANGED REQUIREMENT MEM-01,"
            + " source: Paper, page 1; Paper, page 2 | Paper, page 4; Paper, page 2",
        "at least {fewest} # at the least {fewest} # CHANGED REQUIREMENT MEM-01,"
            + " expected: at least {fewest} members | at the least {fewest} members",
        "Few members carry # Too few carry"
            + " # CHANGED NOTE MEM-02, title: Few members carry much | Too few carry much",
        "@NoteOn(MEM-01) # @NoteOn(MEM-03) # CHANGED NOTE MEM-02, told with: MEM-01 | MEM-03",
        "@Value(3) # @Value(4)"
            + " # CHANGED FIGURE fewest, from 1 January 2020: 3 members | 4 members",
        "@Unit(\"members\") # @Unit(\"people\")"
            + " # CHANGED FIGURE fewest, from 1 January 2020: 3 members | 3 people",
        "page 1\") # page 9\") # CHANGED FIGURE fewest,"
            + " source, from 1 January 2020: Paper, page 1 | Paper, page 9",
        "membersAtMost < # membersAtMost <= # CHANGED RULE MEM-01 is not met,"
            + " condition on membersAtMost: membersAtMost < count(\"fewest\")"
            + " | membersAtMost <= count(\"fewest\")",
        "Invite more. # Ask around. # CHANGED RULE MEM-01 is not met, @Remedy:"
            + " Invite more. | Ask around.",
        "MEM-01 is not met # MEM-01 is not met: too few"
            + " # CHANGED RULE MEM-01 is not met: too few, name:"
            + " MEM-01 is not met | MEM-01 is not met: too few",
        "verdict.notMet($m) # verdict.review($m) # CHANGED RULE MEM-01 is not met, says:"
            + " verdict.notMet | verdict.review",
        "seat == Seat.SERVICE_USER # seat == Seat.PROVIDER"
            + " # CHANGED RULE a member counts who sits as a service user,"
            + " condition on seat: seat == Seat.SERVICE_USER | seat == Seat.PROVIDER",
      })
  void oneEditIsSeenOnce(String text, String other, String told) throws IOException {
    assertThat(told(edit(text, other))).containsExactly(told);
  }

  @Test
  void aNewValueFromADayEndsTheOldOne() throws IOException {
    String later =
        FIGURES
            .replace("fewest", "fewest from 2022-01-01")
            .replace("2020-01-01", "2022-01-01")
            .replace("3", "4");

    assertThat(
            told(
                rules(
                    RULES.replace("@Since(2020-01-01)", "@Since(2020-01-01) @Until(2021-12-31)")
                        + later)))
        .containsExactly(
            "CHANGED FIGURE fewest, from 1 January 2020: 3 members | 3 members, to 31 December 2021",
            "CHANGED FIGURE fewest, from 1 January 2022: - | 4 members",
            "CHANGED FIGURE fewest, source, from 1 January 2022: - | Paper, page 1");
  }

  @Test
  void aConditionMayComeOrGo() throws IOException {
    assertThat(told(edit("membersAtMost <", "countKnown, membersAtMost <")))
        .containsExactly("CHANGED RULE MEM-01 is not met, condition on countKnown: - | countKnown");
    assertThat(
            told(edit("membersAtLeast > 0 )\nthen\n    verdict.ask", ")\nthen\n    verdict.ask")))
        .containsExactly(
            "CHANGED RULE MEM-03 Members feel heard, condition on membersAtLeast:"
                + " membersAtLeast > 0 | -");
  }

  @Test
  void aRuleMayComeOrGo() throws IOException {
    assertThat(rules(RULES.replace(TOO_FEW, "").replace(COUNTS, "")).changes())
        .extracting(each -> each.kind() + " " + each.name())
        .containsExactly(
            "REMOVED MEM-01 is not met", "REMOVED a member counts who sits as a service user");
    assertThat(
            rules(RULES + TOO_FEW.replace("is not", "may not be").replace("notMet", "review"))
                .changes())
        .extracting(each -> each.kind() + " " + each.part() + " " + each.name())
        .containsExactly("ADDED RULE MEM-01 may not be met");
  }

  @Test
  void aRequirementComesAndGoesWithItsRules() throws IOException {
    BookChanges changes =
        rules(RULES.replace(HEARD, "") + (ENOUGH + TOO_FEW).replace("MEM-01", "MEM-04"));

    assertThat(told(changes))
        .containsExactly(
            "REMOVED REQUIREMENT MEM-03, title: Members feel heard | -",
            "REMOVED REQUIREMENT MEM-03, strength: advice | -",
            "REMOVED REQUIREMENT MEM-03, source: Paper, page 3 | -",
            "REMOVED REQUIREMENT MEM-03, expected: members feel heard | -",
            "ADDED REQUIREMENT MEM-04, title: - | There are enough members",
            "ADDED REQUIREMENT MEM-04, strength: - | should",
            "ADDED REQUIREMENT MEM-04, source: - | Paper, page 1; Paper, page 2",
            "ADDED REQUIREMENT MEM-04, expected: - | at least {fewest} members",
            "ADDED REQUIREMENT MEM-04, other rules: - | MEM-04 is not met");
    assertThat(ChangesText.of(changes).toString())
        .contains(
            "The two rule books differ: 1 added and 1 removed.",
            "\nRemoved: requirement MEM-03 Members feel heard\nWhat",
            "\nAdded: requirement MEM-04 There are enough members\nWhat");
  }

  @Nested
  class AnExtendingBook {

    @Test
    void isSeenWithWhatItWithdraws() throws IOException {
      assertThat(
              extension("withdraws: [{id: MEM-03, reason: Nobody asks., body: The board}]\n", "")
                  .changes())
          .extracting(each -> each.kind() + " " + each.part() + " " + each.name())
          .containsExactly("REMOVED REQUIREMENT MEM-03", "ADDED WITHDRAWAL MEM-03");
    }

    @Test
    void isSeenWithWhatItReplaces() throws IOException {
      assertThat(
              told(
                  extension(
                      "replaces: [\"figure: fewest\"]\nstrengths: {MEM-03: must}\n",
                      FIGURES.replace("@Value(3)", "@Value(5)"))))
          .containsExactly(
              "CHANGED REQUIREMENT MEM-03, strength: advice | must",
              "CHANGED FIGURE fewest, from 1 January 2020: 3 members | 5 members");
    }

    @Test
    void isSeenWithWhatItAnswersAnew() throws IOException {
      assertThat(told(extension("replaces: [MEM-01]\n", ENOUGH.replace("> 0", ">= 0"))))
          .containsExactly(
              "CHANGED RULE MEM-01 There are enough members, condition on membersAtLeast:"
                  + " membersAtLeast > 0, membersAtLeast >= count(\"fewest\")"
                  + " | membersAtLeast >= 0, membersAtLeast >= count(\"fewest\")",
              "REMOVED RULE MEM-01 is not met, looks at: Membership | -",
              "REMOVED RULE MEM-01 is not met, condition on membersAtMost:"
                  + " membersAtMost < count(\"fewest\") | -",
              "REMOVED RULE MEM-01 is not met, says: verdict.notMet | -",
              "REMOVED RULE MEM-01 is not met, @Found: only {members} members | -",
              "REMOVED RULE MEM-01 is not met, @Remedy: Invite more. | -");
    }
  }
}
