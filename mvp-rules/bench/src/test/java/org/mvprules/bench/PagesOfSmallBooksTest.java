package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of small rule books: everything that a page can have, and two books of two minds. */
class PagesOfSmallBooksTest {

  private static final String FIGURES =
      """
      rule "figure: fewest"
          @Value(2)
          @Unit("members")
          @Since(2020-01-01)
          @Until(2020-12-31)
          @Source("Paper, section 2")
      when
      then
      end

      rule "figure: fewest from 2021-01-01"
          @Value(3)
          @Unit("members")
          @Since(2021-01-01)
          @Source("Paper, section 2")
      when
      then
      end
      """;

  private static final String ENOUGH =
      """
      rule "MEM-90 There are enough members"
          @Strength(SHOULD)
          @AdviceIf(soft)
          @Source("Paper, section 1; Paper, section 2")
          @Expected("at least {fewest} members | seats")
          @Found("{members} members")
      when
          $m : Membership( membersAtLeast >= count("fewest") )
      then
          verdict.met($m);
      end
      """;

  private static final String OTHERS =
      """
      rule "MEM-90 is not met while there are too few"
          @Found("only {members} members")
          @Remedy("Invite more.")
      when
          $m : Membership( membersAtMost < count("fewest") )
      then
          verdict.notMet($m);
      end

      rule "MEM-91 Every member is welcome"
          @NoteOn(MEM-90)
          @Source("Paper")
          @Note("Welcome all {members} members.")
      when
          $m : Membership( membersAtLeast > 0 )
      then
          verdict.note($m);
      end
      """;

  private static final String SCENARIOS =
      """
      scenarios:
        - name: two are enough
          memberList: {complete: yes, statedTotal: 2}
          expect: {MEM-90: met}
          says: [Welcome all]
        - name: two were enough once
          asOf: 2021-01-01
          memberList: {complete: yes, statedTotal: 2}
          expect: {MEM-90: not met}
      """;

  @TempDir Path folder;

  private WholeBook book(String id, String rules, String scenarios) throws IOException {
    Path place = Files.createDirectory(folder.resolve(id));
    Files.createDirectory(place.resolve("scenarios"));
    Files.writeString(
        place.resolve("rulebook.yaml"),
        """
        id: %s
        title: The %s book
        version: "1"
        inForceFrom: 2020-01-01
        areas: {MEM: Membership}
        sources: {Paper: A paper of 2019}
        settings: [{name: soft, kind: yes or no, meaning: whether it is only advice, standard: no}]
        """
            .formatted(id, id),
        StandardCharsets.UTF_8);
    Files.writeString(place.resolve("rules.drl"), rules, StandardCharsets.UTF_8);
    Files.writeString(
        place.resolve("scenarios").resolve("all.yaml"), scenarios, StandardCharsets.UTF_8);
    RuleBookFolder source = RuleBookFolder.read(place);
    return WholeBook.of(source, RuleBookCompiler.compile(source).load("2 of 2"));
  }

  @Test
  void aRequirementIsToldWithWhatItsRulesSayNow() throws IOException {
    Map<String, String> pages =
        RequirementPages.of(List.of(book("small", FIGURES + ENOUGH + OTHERS, SCENARIOS)));

    assertThat(pages).containsOnlyKeys("MEM-90.md", "MEM-91.md", "README.md");
    assertThat(pages.get("MEM-90.md"))
        .isEqualTo(
            """
            # MEM-90 There are enough members

            Rule book: The small book (`small`). [All requirements](README.md)

            Strength: **should**. The guidance says "should", expects it, or calls it essential or \
            important. While it is not met, the partnership does not meet the guidance. Where the \
            setting `soft` is yes, it is only advice.

            ## What it asks

            At least 3 members \\| seats.

            ## Who asks for it

            - **Paper**, section 1; section 2 — *A paper of 2019*

            ## Figures

            | figure | value | in force |
            |---|---|---|
            | fewest | 2 members | from 1 January 2020 to 31 December 2020 |
            | fewest | 3 members | from 1 January 2021 |

            ## Settings

            | setting | what is chosen | if not chosen |
            |---|---|---|
            | `soft` | whether it is only advice | no |

            ## How it is decided

            The rules stand in [rules.drl](../../mvp-rules/books/small/rules.drl) and look at \
            [Membership](../words/Membership.md).

            - **met**: There are enough members
            - **not met** while there are too few

            ## Notes that come with it

            - [MEM-91](MEM-91.md) Every member is welcome

            ## An example that meets it

            Two are enough.

            ```yaml
            memberList:
              complete: yes
              statedTotal: 2
            ```

            The report says:

            ```text
            MEM-90 met (should)
              Found   2 members
              Note    Welcome all 2 members.
            ```

            ## An example that does not

            Two were enough once. Judged as of 1 January 2021.

            ```yaml
            memberList:
              complete: yes
              statedTotal: 2
            ```

            The report says:

            ```text
            MEM-90 not met (should)
              Found   only 2 members
              To do   Invite more.
              Note    Welcome all 2 members.
            ```
            """);
    assertThat(pages.get("MEM-91.md"))
        .contains("- With [MEM-90](MEM-90.md): Welcome all … members.")
        .contains("MEM-91\n  Note    Welcome all 2 members.\n");
  }

  @Test
  void booksOfTwoMindsAnswerOnOnePage() throws IOException {
    WholeBook small = book("small", FIGURES + ENOUGH + OTHERS, SCENARIOS);
    WholeBook strict =
        book(
            "strict",
            FIGURES + ENOUGH.replace("SHOULD", "MUST"),
            "scenarios: [{name: nobody, expect: {MEM-90: not assessed}}]");

    Map<String, String> pages = RequirementPages.of(List.of(small, small, strict));

    assertThat(pages.get("MEM-90.md"))
        .containsOnlyOnce("\n## The small book (`small`)\n\nStrength: **should**.")
        .contains("\n## The strict book (`strict`)\n\nStrength: **must**.")
        .contains(
            "\n### An example that does not\n\nNone of its rules says that it is not met: a person"
                + " decides, or it cannot be told.\n");
    assertThat(pages.get("README.md"))
        .contains("| [MEM-90](MEM-90.md) | There are enough members | should | `small` |\n")
        .contains("| [MEM-90](MEM-90.md) | There are enough members | must | `strict` |\n");
    assertThat(WordPages.of(List.of(small, strict)).get("Membership.md"))
        .contains("### The strict book\n\n- [MEM-90](../rules/MEM-90.md) There are enough members");
  }

  @Test
  void whatIsOnlyAdviceInPartsIsNotSaidToDecide() throws IOException {
    String advice = OTHERS.replaceFirst("@Found\\(\"only", "@Strength(ADVICE)\n    @Found(\"only");
    String more =
        """
        rule "MEM-90 is not met while there is nobody"
            @Found("nobody")
        when
            $m : Membership( membersAtMost == 0 )
        then
            verdict.notMet($m);
        end
        """;
    WholeBook allAdvice = book("all", FIGURES + ENOUGH + advice, SCENARIOS);
    WholeBook partly = book("partly", FIGURES + ENOUGH + advice + more, SCENARIOS);

    assertThat(RequirementPages.of(List.of(allAdvice)).get("MEM-90.md"))
        .contains(
            "Parts of it are only advice: where it is not met or cannot be told, that decides"
                + " nothing.",
            "\nMEM-90 met (should)\n",
            "\nMEM-90 not met (advice)\n")
        .doesNotContain("does not meet the guidance");
    assertThat(RequirementPages.of(List.of(partly)).get("MEM-90.md"))
        .contains(
            "does not meet the guidance. Parts of it are only advice, as is said with them below");
    assertThat(RequirementPages.of(List.of(partly)).get("README.md"))
        .contains("| should, parts of it advice | `partly` |");
  }
}
