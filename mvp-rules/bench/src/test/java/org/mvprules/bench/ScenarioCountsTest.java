package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.rules.internal.ScenarioCounts;
import org.mvprules.rules.internal.ScenarioCounts.Tried;

/** In how many scenarios of a small book each rule speaks, is silent, and stands on a boundary. */
class ScenarioCountsTest {

  private static final String RULES =
      """
      rule "figure: fewest"
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
          @Expected("at least {fewest} members")
          @Found("{members} members")
      when
          $m : Membership( membersAtLeast >= count("fewest") )
      then
          verdict.met($m);
      end

      rule "MEM-90 is not met while nobody is a member"
          @Found("no members")
          @Remedy("Invite some.")
      when
          $m : Membership( membersAtMost == 0 )
      then
          verdict.notMet($m);
      end
      """;

  private static final String SCENARIOS =
      """
      scenarios:
        - name: just enough
          memberList: {complete: yes, statedTotal: 3}
          expect: {MEM-90: met}
        - name: more than enough
          memberList: {complete: yes, statedTotal: 4}
          expect: {MEM-90: met}
        - name: one too few
          memberList: {complete: yes, statedTotal: 2}
          expect: {MEM-90: not assessed}
      """;

  @TempDir Path folder;

  private ScenarioCounts counts;

  @BeforeEach
  void runTheScenarios() throws IOException {
    Files.createDirectories(folder.resolve("small/scenarios"));
    write("small/rules.drl", RULES);
    write("small/scenarios/members.yaml", SCENARIOS);
    write(
        "small/rulebook.yaml",
        """
        id: small
        title: A small rule book
        version: "1"
        inForceFrom: 2020-01-01
        areas: {MEM: Membership}
        sources: {Paper: A paper}
        """);
    RuleBookFolder book = RuleBookFolder.read(folder.resolve("small"));
    ScenarioRun run = RuleBookCompiler.compile(book).run(book);
    assertThat(run.failures()).isEmpty();
    counts = run.counts();
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
  }

  @Test
  void theyAreCountedForEachRule() {
    assertThat(counts)
        .isEqualTo(
            new ScenarioCounts(
                3,
                List.of(
                    new Tried("MEM-90 There are enough members", 2, 1, Optional.of(1)),
                    new Tried(
                        "MEM-90 is not met while nobody is a member", 0, 3, Optional.empty()))));
  }

  @Test
  void whatIsWrittenBesideABookIsReadAgain() throws IOException {
    Path file = folder.resolve(ScenarioCounts.resourceOf("small"));
    Files.createDirectories(file.getParent());
    Files.writeString(file, counts.text(), StandardCharsets.UTF_8);

    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
      assertThat(ScenarioCounts.shipped("small", loader)).isEqualTo(counts);
    }
  }
}
