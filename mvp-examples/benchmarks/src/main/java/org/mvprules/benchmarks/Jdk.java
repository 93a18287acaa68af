package org.mvprules.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A JDK with which is measured.
 *
 * @param home its folder
 * @param version such as {@code 17.0.15}
 */
record Jdk(Path home, String version) {

  private static final Pattern VERSION = Pattern.compile("version \"([^\"]+)\"");
  private static final Pattern PEAK = Pattern.compile("(?m)^VmHWM:\\s+(\\d+) kB$");
  private static final int AOT_IN_ONE_STEP = 25;
  private static final long LOOK_EVERY_MILLIS = 100;

  /**
   * What a process did.
   *
   * @param status the number with which it ended
   * @param out what it wrote, unless into a file
   * @param err what it wrote on the standard error
   * @param millis how long it took, from its start to its end
   * @param peak kilobytes of memory that it had at most, as far as could be seen; 0 if not asked
   */
  record Ended(int status, String out, String err, double millis, long peak) {}

  static Jdk in(Path home) {
    Jdk unknown = new Jdk(home, "");
    Matcher version =
        VERSION.matcher(
            Files.isExecutable(Path.of(unknown.java()))
                ? unknown.run(List.of("-version")).err()
                : "");
    if (!version.find()) {
      throw new IllegalArgumentException(
          "Found no JDK in " + home + "; expected a folder with bin/java");
    }
    return new Jdk(home, version.group(1));
  }

  String java() {
    return home.resolve("bin").resolve("java").toString();
  }

  /** Whether it writes an AOT cache; otherwise it writes an archive of classes. */
  boolean writesAotCaches() {
    return Integer.parseInt(version.split("[.+-]")[0]) >= AOT_IN_ONE_STEP;
  }

  /** The option with which the archive of a process is written when it ends. */
  String writesArchive(Path file) {
    return (writesAotCaches() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file;
  }

  /** The option with which an archive is used. */
  String readsArchive(Path file) {
    return (writesAotCaches() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file;
  }

  /** Runs its {@code java}; fails unless that ends with 0. */
  Ended run(List<String> arguments) {
    Ended ended = start(arguments, false, null);
    if (ended.status() != 0) {
      throw new IllegalStateException(
          arguments + " ended with " + ended.status() + ": " + ended.err());
    }
    return ended;
  }

  /** Runs its {@code java}, which may write much, into a file, and looks how much memory it has. */
  Ended watch(List<String> arguments, Path out) {
    return start(arguments, true, out);
  }

  private Ended start(List<String> arguments, boolean watched, @Nullable Path to) {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(arguments);
    try {
      Path out = to == null ? Files.createTempFile("benchmarks", ".out") : to;
      Path err = Files.createTempFile("benchmarks", ".err");
      long start = System.nanoTime();
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      long peak = 0;
      while (watched && !process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
        peak = Math.max(peak, peakOf(process.pid()));
      }
      int status = process.waitFor();
      double millis = (System.nanoTime() - start) / 1e6;
      String said = to == null ? Files.readString(out) : "";
      String warned = Files.readString(err);
      Files.delete(err);
      if (to == null) {
        Files.delete(out);
      }
      return new Ended(status, said, warned, millis, peak);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Only Linux tells it. */
  private static long peakOf(long process) {
    try {
      Path status = Path.of("/proc", Long.toString(process), "status");
      Matcher peak = PEAK.matcher(Files.readString(status, StandardCharsets.UTF_8));
      return peak.find() ? Long.parseLong(peak.group(1)) : 0;
    } catch (IOException e) {
      return 0;
    }
  }
}
