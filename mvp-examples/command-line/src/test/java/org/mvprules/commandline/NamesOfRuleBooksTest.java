package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A shipped rule book, and a folder of the same name where the command runs. */
class NamesOfRuleBooksTest {

  private static final String NOTE =
      "mvp: national is the shipped rule book; for the one that stands here write ."
          + File.separator
          + "national\n";

  @TempDir Path here;

  @BeforeEach
  void writeTheFolder() throws IOException {
    SmallBook.in(
        here.resolve("national"),
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
        """,
        """
        scenarios:
          - name: one member, only here
            memberList: {complete: yes, groups: [{seat: service user, count: 1}]}
            expect: {MEM-90: met}
        """);
  }

  /** Runs the command in a Java of its own, since a Java cannot change where it runs. */
  private Run here(String... arguments) throws Exception {
    Path out = here.resolve("out");
    Path err = here.resolve("err");
    Process mvp =
        new ProcessBuilder(
                Stream.concat(
                        Stream.of(
                            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            Main.class.getName()),
                        Stream.of(arguments))
                    .toList())
            .directory(here.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = mvp.waitFor();
    return new Run(status, text(out), text(err));
  }

  private static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void theShippedOneIsTakenAndThatIsTold() throws Exception {
    Run shipped = here("rules", "test", "national", "--only", "only here");
    assertThat(shipped.status()).isEqualTo(ExitStatus.WRONG_USAGE.code());
    assertThat(shipped.err())
        .startsWith(NOTE + "mvp: --only: found \"only here\"; expected a text");

    Run own = here("rules", "test", "./national", "--only", "only here");
    assertThat(own.out()).isEqualTo("Scenarios passed: 1 of 1.\n");
    assertThat(own.err()).isEmpty();

    for (List<String> call :
        List.of(
            List.of("rules", "copy", "national", "my-rules"),
            List.of("rules", "compare", "national", "my-rules"),
            List.of("rules", "mutate", "national", "--one-of", "100000"),
            List.of("rules", "list", "--rules", "national"))) {
      assertThat(here(call.toArray(String[]::new)).err()).isEqualTo(NOTE);
    }
  }

  @Test
  void aNameThatIsMistypedIsToldWithTheFoldersThatStandHere() throws Exception {
    assertThat(here("rules", "test", "nationl").err())
        .startsWith("mvp: test: found \"nationl\"; expected the folder of a rule book, or one of")
        .contains("; did you mean national?; here stands national\n");
  }

  @Test
  void aShippedOneIsNotChecked() throws Exception {
    assertThat(here("rules", "check", "national").err())
        .startsWith(
            NOTE
                + "mvp: check: found national, a shipped rule book, which was checked when it was"
                + " built; expected the folder of your own\n");
    assertThat(here("rules", "check", "./national").out())
        .startsWith("./national: nothing is wrong");
  }
}
