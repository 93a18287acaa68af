package org.mvprules.benchmarks;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mvprules.benchmarks.peers.Peers;

/**
 * New JVMs, one after the other, each from its start to its end. All that are compared take turns,
 * so that a busy minute falls on all of them.
 */
final class ColdRuns {

  static final String NOTHING = "nothing (an empty main)";
  static final String LIBRARY = "this library";
  static final String TWIN = "the same rules as plain Java";
  static final String FOLDER = "this library, rules in a folder, second start";
  static final String WITH_ARCHIVE = ", with an archive";

  static final Set<Peers> OTHERS = EnumSet.complementOf(EnumSet.of(Peers.LIBRARY));

  private static final Pattern JAR = Pattern.compile("source: file:(.+\\.jar)");

  private static final Pattern FROM_ARCHIVE =
      Pattern.compile("org\\.mvprules\\S* source: shared objects file");

  private record Turn(String title, List<String> arguments, String expected) {}

  private final Jdk jdk;
  private final Path folder;
  private final Path root;
  private final List<Turn> turns = new ArrayList<>();

  private ColdRuns(Jdk jdk, Path root, Path folder) {
    this.jdk = jdk;
    this.root = root;
    this.folder = folder;
  }

  /** The medians in milliseconds. */
  static Map<String, Double> measured(Jdk jdk, Path root, Path folder, int rounds) {
    ColdRuns runs = new ColdRuns(jdk, root, folder);
    runs.prepare();
    return runs.medians(rounds);
  }

  private void prepare() {
    add(NOTHING, Nothing.class, List.of());
    addWithArchive(LIBRARY, List.of("library"));
    addWithArchive(TWIN, List.of("java"));
    String national = root.resolve("mvp-rules/books/national").toString();
    add(
        FOLDER,
        ColdStart.class,
        List.of("folder", national, folder.resolve("cache-" + jdk.version()).toString()));
    checkThatReportsAgree();
    for (Peers peer : OTHERS) {
      add(titleOf(peer), ColdStart.class, List.of("peer", peer.name()));
    }
  }

  /** So far there is nothing but an empty main, and reports on the same partnership. */
  private void checkThatReportsAgree() {
    List<String> said = turns.stream().skip(1).map(Turn::expected).distinct().toList();
    if (said.size() != 1 || said.get(0).isBlank()) {
      throw new IllegalStateException("Found the reports " + said + "; expected the same of all");
    }
  }

  static String titleOf(Peers peer) {
    return peer.title() + ", subset";
  }

  private void addWithArchive(String title, List<String> arguments) {
    List<String> run = add(title, ColdStart.class, arguments);
    Path archive = folder.resolve(title.replace(' ', '-') + "-" + jdk.version());
    List<String> write = new ArrayList<>(run);
    write.add(0, jdk.writesArchive(archive));
    jdk.run(write);
    List<String> read = new ArrayList<>(run);
    read.add(0, jdk.readsArchive(archive));
    List<String> told = new ArrayList<>(read);
    told.add(0, "-Xlog:class+load:stdout");
    if (!FROM_ARCHIVE.matcher(jdk.run(told).out()).find()) {
      throw new IllegalStateException("The archive of \"" + title + "\" is not used");
    }
    turns.add(new Turn(title + WITH_ARCHIVE, read, jdk.run(read).out()));
  }

  private List<String> add(String title, Class<?> main, List<String> arguments) {
    List<String> run = new ArrayList<>(List.of("-cp", classPath(main, arguments), main.getName()));
    run.addAll(arguments);
    // Once more with this class path: what is kept for a second start knows its class path.
    turns.add(new Turn(title, run, jdk.run(run).out()));
    return run;
  }

  /**
   * The jars of which classes are loaded, in the order of the whole class path: each gets what a
   * program of its own would have.
   */
  private String classPath(Class<?> main, List<String> arguments) {
    String all = System.getProperty("java.class.path");
    List<String> run =
        new ArrayList<>(List.of("-Xlog:class+load:stdout", "-cp", all, main.getName()));
    run.addAll(arguments);
    Set<String> used =
        JAR.matcher(jdk.run(run).out() + jdk.run(run).out())
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    return Arrays.stream(all.split(File.pathSeparator))
        .filter(used::contains)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private Map<String, Double> medians(int rounds) {
    Map<String, double[]> millis = new LinkedHashMap<>();
    turns.forEach(turn -> millis.put(turn.title(), new double[rounds]));
    for (int round = 0; round < rounds; round++) {
      for (Turn turn : turns) {
        Jdk.Ended ended = jdk.run(turn.arguments());
        if (!ended.out().equals(turn.expected())) {
          throw new IllegalStateException(turn.title() + " said " + ended.out());
        }
        millis.get(turn.title())[round] = ended.millis();
      }
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    millis.forEach((title, each) -> medians.put(title, median(each)));
    return medians;
  }

  private static double median(double[] numbers) {
    double[] sorted = numbers.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
