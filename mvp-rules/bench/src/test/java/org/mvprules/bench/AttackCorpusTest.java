package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Rule books by people who mean harm are refused before anything of them runs.
 *
 * <p>After a new attack, or a change of what is told of one, run {@code mvn test
 * -Dmvp.golden=update} and read what changed in the table beside the attacks.
 */
class AttackCorpusTest {

  private static final int LONGEST = 200;

  @TempDir Path folder;

  static List<Attack> attacks() {
    return Attack.all();
  }

  @Test
  void theBookAroundThemIsFine() throws IOException {
    Attack none =
        new Attack("", "", Optional.empty(), Optional.empty(), Optional.empty(), Attack.FINE);
    RuleBookFolder book = none.in(folder);
    Files.delete(folder.resolve("attack.drl"));

    assertThatCode(() -> RuleBookCompiler.compile(RuleBookFolder.read(folder)))
        .doesNotThrowAnyException();
    assertThat(book.drl()).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void eachIsRefusedOrComesToNothing(Attack attack) {
    int before = Marker.touched();
    if (attack.taken().isPresent()) {
      assertThatCode(() -> RuleBookCompiler.compile(attack.in(folder))).doesNotThrowAnyException();
    } else {
      BrokenRuleBookException refused =
          catchThrowableOfType(
              BrokenRuleBookException.class, () -> RuleBookCompiler.compile(attack.in(folder)));

      assertThat(refused).isNotNull();
      assertThat(refused.problems().get(0).file()).isEqualTo("attack.drl");
      assertThat(refused)
          .message()
          .doesNotContain("null Package", "\tat ", "Exception", "what no rule is compiled to");
      assertThat(refused.inFull().length()).isLessThan(1_000_000);
    }
    assertThat(Marker.touched()).isEqualTo(before);
  }

  /** The id becomes a part of the text that Drools is given. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "small; import java.util.*",
        "small; import accumulate org.mvprules.bench.MarkedByItsConstructor mine",
        "small; rule x when eval(org.mvprules.bench.Marker.touch()) then end",
        "small; function void f() { System.exit(7); }",
        "../rules/words",
        "a b",
        "2018",
        "class"
      })
  void anIdIsANameAndNothingElse(String id) throws IOException {
    attacks().get(0).in(folder);
    Files.delete(folder.resolve("attack.drl"));
    Path about = folder.resolve("rulebook.yaml");
    Files.writeString(about, Files.readString(about).replace("id: small", "id: '" + id + "'"));
    int before = Marker.touched();

    BrokenRuleBookException refused =
        catchThrowableOfType(
            BrokenRuleBookException.class,
            () -> RuleBookCompiler.compile(RuleBookFolder.read(folder)));

    assertThat(refused.problems())
        .singleElement()
        .asString()
        .startsWith("rulebook.yaml:1:1: found \"" + id.substring(0, 3))
        .endsWith("; expected a letter, and then letters, digits, - and _");
    assertThat(Marker.touched()).isEqualTo(before);
  }

  /** Drools writes the name of a file into the code that it makes. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x\" + org.mvprules.bench.Marker.number() + \"y.drl",
        "x\"}); org.mvprules.bench.Marker.touch(); info.addRuleNames(new String[]{\"y.drl",
        "x\ny.drl"
      })
  void theNameOfAFileIsNoCode(String name) throws IOException {
    attacks().get(0).in(folder);
    Files.delete(folder.resolve("attack.drl"));
    Files.move(folder.resolve("a-fine.drl"), folder.resolve(name));

    assertThat(RuleBookCompiler.compile(RuleBookFolder.read(folder)).classes().values())
        .noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1).contains("Marker"));
  }

  @Test
  void theTableSaysWhatStopsThem() throws IOException {
    StringBuilder rows = new StringBuilder();
    int refusedByDrools = 0;
    int ran = 0;
    int foundByTheScan = 0;
    int harmless = 0;
    int notTried = 0;
    for (Attack attack : attacks()) {
      String drools = "is not given it: " + attack.notForDrools().orElse("");
      String scan = "";
      if (attack.notForDrools().isPresent()) {
        notTried++;
      } else {
        Attack.Unread unread = attack.unread();
        drools =
            unread.refused() ? "refuses it" : unread.ran() ? "**runs some of it**" : "takes it";
        scan =
            unread.found().stream()
                .findFirst()
                .map(
                    found ->
                        "`"
                            + shortened(
                                found
                                    .replaceFirst(".*what no rule is compiled to: ", "")
                                    .replaceAll("[0-9A-F]{32}", "#"))
                            + "`")
                .orElse(attack.harmless().map(why -> "harmless: " + why).orElse(""));
        refusedByDrools += unread.refused() ? 1 : 0;
        ran += unread.ran() ? 1 : 0;
        foundByTheScan += unread.found().isEmpty() ? 0 : 1;
        harmless += !unread.refused() && unread.found().isEmpty() ? 1 : 0;
      }
      rows.append(row(attack.name(), attack.tries(), reader(attack), drools, scan));
    }
    assertIsGolden(
        """
        # Attacks

        Rules that somebody might put into a rule book to do harm, and what stops each of them. This
        table is written by `AttackCorpusTest`; change the attacks and run it with
        `-Dmvp.golden=update`.

        The reader takes rules of one form and nothing else; what it refuses, nobody else gets to
        see. To know that the layer behind it holds alone, each attack is also given to Drools as it
        stands, and the classes that come of it are scanned before any of them is loaded. The
        columns say what each layer does by itself.

        Of %d attacks the reader refuses %d, and takes %d whose harm is gone once they are written
        anew. Unread, Drools refuses %d, the scan %d, %d come to classes without harm, and %d would
        be too much for Drools. Of %d something runs while Drools compiles, which is why
        the reader comes first.

        | attack | tries | the reader | Drools, unread | the scan, unread |
        |---|---|---|---|---|
        %s"""
            .formatted(
                attacks().size(),
                attacks().stream().filter(each -> each.taken().isEmpty()).count(),
                attacks().stream().filter(each -> each.taken().isPresent()).count(),
                refusedByDrools,
                foundByTheScan,
                harmless,
                notTried,
                ran,
                rows));
  }

  private String reader(Attack attack) throws IOException {
    RuleBookProblem first;
    try {
      List<RuleBookProblem> problems = RuleBookCompiler.problems(attack.in(folder));
      if (problems.isEmpty()) {
        return "takes it: " + attack.taken().orElseThrow();
      }
      first = problems.get(0);
    } catch (BrokenRuleBookException e) {
      first = e.problems().get(0);
    }
    return first.place().replaceFirst(".*?:", "") + " " + shortened(first.found());
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(cell.replace("|", "\\|").replace("\n", " ").strip()).append(" |");
    }
    return row.append('\n').toString();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
  }

  private static void assertIsGolden(String table) throws IOException {
    Path golden = Attack.FOLDER.resolve("README.md");
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(golden, table, StandardCharsets.UTF_8);
    }
    assertThat(golden)
        .as("the table of attacks: run mvn test -Dmvp.golden=update and read what has changed")
        .content(StandardCharsets.UTF_8)
        .isEqualTo(table);
  }
}
