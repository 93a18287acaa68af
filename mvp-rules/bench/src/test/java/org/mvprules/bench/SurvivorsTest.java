package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.MutationRun.Mistake;
import org.mvprules.core.json.BadInputException;

class SurvivorsTest {

  private static final String RULE = "MEM-01 note: no headroom";

  @TempDir Path folder;

  private Survivors listed(String yaml) throws IOException {
    Files.writeString(folder.resolve("survivors.yaml"), yaml, StandardCharsets.UTF_8);
    return Survivors.in(folder);
  }

  private static MutationRun run(Mistake... mistakes) {
    return new MutationRun("small", List.of(mistakes));
  }

  private static Mistake mistake(String what, String noticedBy) {
    return new Mistake(
        "conditions left out",
        "membership.drl:244",
        RULE,
        what,
        Optional.of(noticedBy).filter(name -> !name.isEmpty()));
  }

  @Test
  void whatIsListedAndUnnoticedIsNoDifference() throws IOException {
    Survivors listed =
        listed(
            """
            survivors:
              - rule: "MEM-01 note: no headroom"
                mistakes: [without membersKnown, without linesRecorded]
                reason: the share is known only if the members are
            """);

    assertThat(
            listed.differences(
                run(
                    mistake("without membersKnown", ""),
                    mistake("without linesRecorded", ""),
                    mistake("without headroom == 0", "no headroom is left"))))
        .isEmpty();
  }

  @Test
  void whatNobodyNoticesNeedsAReason() {
    assertThat(Survivors.in(folder).differences(run(mistake("without membersKnown", ""))))
        .containsExactly(
            "membership.drl:244: \"MEM-01 note: no headroom\": without membersKnown: found nobody"
                + " who notices; expected a scenario that does, or a reason in survivors.yaml");
  }

  @Test
  void whatIsNoticedAfterAllOrCannotBeMadeIsNotToBeListed() throws IOException {
    Survivors listed =
        listed(
            """
            survivors:
              - rule: "MEM-01 note: no headroom"
                mistakes: [without membersKnown, "> for =="]
                reason: the share is known only if the members are
            """);

    assertThat(listed.differences(run(mistake("without membersKnown", "few are known"))))
        .containsExactly(
            "survivors.yaml: \"MEM-01 note: no headroom\": without membersKnown: found the"
                + " scenario \"few are known\" that notices; expected none",
            "survivors.yaml: \"MEM-01 note: no headroom\": > for ==: found no such mistake;"
                + " expected one that mutate tells");
  }

  @Test
  void aMistakeStandsOnce() {
    assertThatThrownBy(
            () ->
                listed(
                    """
                    survivors:
                      - {rule: a, mistakes: [without b], reason: c}
                      - {rule: a, mistakes: [without b], reason: d}
                    """))
        .isInstanceOf(BadInputException.class)
        .hasMessageContaining("survivors.yaml")
        .hasMessageContaining("without b");
  }
}
