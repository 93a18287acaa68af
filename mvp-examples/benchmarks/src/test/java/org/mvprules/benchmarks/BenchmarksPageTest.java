package org.mvprules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mvprules.benchmarks.Measured.Bulk;
import org.mvprules.benchmarks.Measured.Circumstances;
import org.mvprules.benchmarks.Measured.Jar;
import org.mvprules.benchmarks.Measured.Judged;
import org.mvprules.benchmarks.Measured.Memory;
import org.mvprules.benchmarks.Measured.PerCall;
import org.mvprules.benchmarks.peers.Peers;
import picocli.CommandLine;

/** The page says what was measured, and docs have it in the form in which it is written. */
class BenchmarksPageTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final String JARS = "## Jars that a host gets";

  @Test
  void everyAimStandsBesideWhatWasMeasured() {
    String page = page(1, "17.0.15", "25.0.3");

    for (Aim aim : Aim.ALL) {
      assertThat(
              page.lines().filter(line -> line.startsWith("| " + aim.of() + " | " + aim.asked())))
          .singleElement()
          .satisfies(line -> assertThat(line.split("\\*\\*(not )?met\\*\\*", -1)).hasSize(3));
    }
  }

  @Test
  void anAimThatIsMissedIsSaidToBe() {
    assertThat(page(1, "17"))
        .contains("| 0 ms over (60 to 60): **met** |")
        .contains("| 1.00 times: **met** |")
        .contains("| 0.01 times; each further one 1.00 times: **met** |")
        .contains("| 2.00 times: **met** |")
        .contains("| 100,000: 240 MB, a tenth of them: 240 MB, in order: **met** |")
        .contains("| 8.0 MB in 1 jars: **met** |");
    assertThat(page(3, "17"))
        .contains("| 120 ms over (180 to 60): **not met** |")
        .contains("| 3.00 times: **not met** |")
        .contains("| 0.01 times; each further one 3.00 times: **not met** |")
        .contains("| 0.67 times: **not met** |")
        .contains("| 100,000: 720 MB, a tenth of them: 240 MB, in order: **not met** |")
        .contains("| 24.0 MB in 1 jars: **not met** |");
  }

  @Test
  void docsHaveThePageAsItIsWritten() throws IOException {
    String docs = Files.readString(ROOT.resolve("docs/benchmarks.md"));
    String[] jdks =
        docs.lines()
            .filter(line -> line.startsWith("| JDK | "))
            .map(line -> line.substring("| JDK | ".length(), line.length() - 2))
            .findFirst()
            .orElseThrow()
            .split(", ");

    assertThat(form(docs)).isEqualTo(form(page(1, jdks)));
    assertThat(docs.substring(docs.indexOf(JARS))).contains("| `mvp-rules-validator-");
  }

  @Test
  void theCommandOnThePageCanBeGiven() throws IOException {
    String command =
        Files.readString(ROOT.resolve("docs/benchmarks.md"))
            .lines()
            .filter(line -> line.startsWith("mvp-examples/"))
            .findFirst()
            .orElseThrow();
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));

    assertThat(ROOT.resolve(words.remove(0))).isExecutable();
    words.addAll(List.of("--root", ".", "--commit", "none"));
    new CommandLine(new Main()).parseArgs(words.toArray(String[]::new));
  }

  /** A page without its figures, and without what is told of the machine and the day. */
  private static List<String> form(String page) {
    return page.substring(0, page.indexOf(JARS))
        .lines()
        .map(line -> line.replaceAll("^(\\| (machine|commit|day|load[^|]*|run) \\|).*", "$1"))
        .map(line -> line.replaceAll("-?\\d[\\d,.]*", "#"))
        .map(line -> line.replaceAll("\\*\\*(not )?met\\*\\*", "met or not"))
        .map(line -> line.replace("too little to tell", "# times"))
        .map(line -> line.replace("not in order", "in order").replace("| no |", "| yes |"))
        .toList();
  }

  /** A page on which the library is so many times as slow and large as all else. */
  private static String page(int times, String... jdks) {
    Circumstances circumstances =
        new Circumstances(
            "a machine",
            "a commit",
            "2026-01-01",
            0.5,
            true,
            List.of(new Jar("mvp-rules.jar", times * 8_000_000L)));
    List<Measured> measured = Arrays.stream(jdks).map(jdk -> measured(jdk, times)).toList();
    return new BenchmarksPage(circumstances, measured).text();
  }

  private static Measured measured(String jdk, int times) {
    PerCall usual = new PerCall(10, 1_000);
    PerCall slow = new PerCall(10 * times, 1_000 * times);
    Map<Evaluation, PerCall> reports = new EnumMap<>(Evaluation.class);
    for (Evaluation each : Evaluation.values()) {
      reports.put(each, each == Evaluation.DIRECT ? slow : usual);
    }
    Map<Peers, PerCall> peers = new EnumMap<>(Peers.class);
    for (Peers each : Peers.values()) {
      peers.put(each, usual);
    }
    return new Measured(
        jdk,
        reports,
        peers,
        growth(times),
        new TreeMap<>(Map.of(1, usual, 2, slow)),
        cold(times),
        new Memory(1, 1, 1),
        new Bulk(
            new Judged(10_000, 1, 240_000, true), new Judged(100_000, 10, 240_000L * times, true)));
  }

  /** A million microseconds that do not grow, and beside them one for each at first. */
  private static Map<Grown, SortedMap<Integer, PerCall>> growth(int times) {
    Map<Grown, SortedMap<Integer, PerCall>> growth = new EnumMap<>(Grown.class);
    for (Grown grown : Grown.values()) {
      SortedMap<Integer, PerCall> all = new TreeMap<>();
      for (int number : new int[] {10, 100, 1_000}) {
        all.put(number, new PerCall(1e6 + number, 1));
      }
      all.put(10_000, new PerCall(1e6 + 1_000 + 9_000 * times, 1));
      growth.put(grown, all);
    }
    return growth;
  }

  private static Map<String, Double> cold(int times) {
    Map<String, Double> cold = new LinkedHashMap<>();
    cold.put(ColdRuns.NOTHING, 40.0);
    cold.put(ColdRuns.LIBRARY, 60.0 * times);
    cold.put(ColdRuns.LIBRARY + ColdRuns.WITH_ARCHIVE, 60.0 * times);
    cold.put(ColdRuns.TWIN, 60.0);
    cold.put(ColdRuns.TWIN + ColdRuns.WITH_ARCHIVE, 60.0);
    cold.put(ColdRuns.FOLDER, 60.0 * times * times);
    ColdRuns.OTHERS.forEach(peer -> cold.put(ColdRuns.titleOf(peer), 70.0));
    return cold;
  }
}
