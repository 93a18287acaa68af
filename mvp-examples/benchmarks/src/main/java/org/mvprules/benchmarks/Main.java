package org.mvprules.benchmarks;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mvprules.benchmarks.Measured.Circumstances;
import org.mvprules.benchmarks.Measured.Jar;
import org.mvprules.benchmarks.Measured.Memory;
import org.mvprules.benchmarks.peers.Peer;
import org.mvprules.benchmarks.peers.Peers;
import org.mvprules.core.Mvp;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures everything, prints what came out, and writes it. Started by the script {@code run}. */
@Command(
    name = "run",
    description = "Measures the library beside other ways to judge the same partnerships.",
    sortOptions = false,
    exitCodeOnInvalidInput = 64,
    exitCodeOnExecutionException = 70)
public final class Main implements Callable<Integer> {

  private static final int COLD_ROUNDS = 11;
  private static final int LINES = 100_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--quick",
      description = "Takes minutes. Figures then tell little; the form of the page is the same.")
  private boolean quick;

  @Option(
      names = "--jdk",
      paramLabel = "DIR",
      description = "A JDK to measure with; can be given several times. If not, the running one.")
  private List<Path> jdks = List.of(Path.of(System.getProperty("java.home")));

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "The page to write; if not given, docs/benchmarks.md.")
  private Path out = Path.of("docs", "benchmarks.md");

  @Option(names = "--root", hidden = true, required = true)
  private Path root;

  @Option(names = "--commit", hidden = true, required = true)
  private String commit;

  @Option(names = "--help", usageHelp = true, description = "Shows this help.")
  private boolean help;

  /**
   * Runs.
   *
   * @param arguments the options
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Main()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    List<Jdk> found = jdks.stream().map(this::jdk).toList();
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    tell("comparing what the peers come to");
    checkThatPeersAgree();
    Path folder = Files.createTempDirectory("mvp-benchmarks");
    try {
      tell("writing files of partnerships");
      ManyLines lines =
          new ManyLines(
              root.resolve("mvp-examples/command-line/target/mvp.jar"),
              folder,
              quick ? LINES / 10 : LINES);
      List<Measured> measured = new ArrayList<>();
      for (Jdk jdk : found) {
        measured.add(measure(jdk, folder, lines));
      }
      Circumstances circumstances =
          new Circumstances(
              Machine.inWords(),
              commit,
              LocalDate.now(ZoneOffset.UTC).toString(),
              load,
              quick,
              jars());
      String page = new BenchmarksPage(circumstances, measured).text();
      Files.writeString(root.resolve(out), page);
      System.out.println(page);
    } finally {
      deleted(folder);
    }
    return 0;
  }

  private Jdk jdk(Path home) {
    try {
      return Jdk.in(home);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Measured measure(Jdk jdk, Path folder, ManyLines lines) throws IOException {
    Timings timings = new Timings(jdk, quick);
    tell("JDK " + jdk.version() + ": new JVMs");
    var cold = ColdRuns.measured(jdk, root, folder, quick ? 3 : COLD_ROUNDS);
    tell("JDK " + jdk.version() + ": whole reports");
    var reports = timings.reports();
    tell("JDK " + jdk.version() + ": two threads");
    var threads = timings.threads();
    tell("JDK " + jdk.version() + ": peers");
    var peers = timings.peers();
    tell("JDK " + jdk.version() + ": growth");
    var growth = timings.growth();
    tell("JDK " + jdk.version() + ": memory and many lines");
    return new Measured(
        jdk.version(), reports, peers, growth, threads, cold, memory(jdk), lines.judged(jdk));
  }

  private static Memory memory(Jdk jdk) {
    String classPath = System.getProperty("java.class.path");
    List<Long> bytes =
        jdk.run(List.of("-XX:+UseSerialGC", "-cp", classPath, Retained.class.getName()))
            .out()
            .lines()
            .map(Long::valueOf)
            .toList();
    return new Memory(bytes.get(0), bytes.get(1), bytes.get(2));
  }

  private static void checkThatPeersAgree() {
    List<Mvp> partnerships =
        Stream.concat(Partnerships.covered().stream(), Stream.of(OnePartnership.built())).toList();
    Peer library = Peers.LIBRARY.start();
    for (Peers each : Peers.values()) {
      Peer peer = each.start();
      for (Mvp mvp : partnerships) {
        if (!peer.judge(mvp).equals(library.judge(mvp))) {
          throw new IllegalStateException(
              each.title()
                  + " found "
                  + peer.judge(mvp)
                  + " of "
                  + mvp.id()
                  + "; expected "
                  + library.judge(mvp));
        }
      }
    }
  }

  /** What a host gets that depends on the library: it, and what comes with it at run time. */
  private List<Jar> jars() throws IOException {
    Path target = root.resolve("mvp-rules/books/target");
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(target)) {
      files
          .filter(
              file -> file.getFileName().toString().matches("mvp-rules-[\\d.]+(-SNAPSHOT)?\\.jar"))
          .forEach(all::add);
    }
    Stream.of(Files.readString(target.resolve("host.classpath")).strip().split(File.pathSeparator))
        .map(Path::of)
        .forEach(all::add);
    List<Jar> jars = new ArrayList<>();
    for (Path file : all) {
      jars.add(new Jar(file.getFileName().toString(), Files.size(file)));
    }
    jars.sort(Comparator.comparing(Jar::bytes).reversed());
    return jars;
  }

  private static void tell(String what) {
    System.err.println("benchmarks: " + what);
  }

  private static void deleted(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
