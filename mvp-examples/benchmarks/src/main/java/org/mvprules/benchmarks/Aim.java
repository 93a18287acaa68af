package org.mvprules.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import org.mvprules.benchmarks.Measured.Circumstances;
import org.mvprules.benchmarks.Measured.Jar;
import org.mvprules.benchmarks.Measured.Judged;
import org.mvprules.benchmarks.Measured.PerCall;

/**
 * Something that the library is to be.
 *
 * @param of what
 * @param asked what is asked of it
 * @param found what was measured with one JDK; empty if there was nothing to measure
 */
record Aim(String of, String asked, BiFunction<Measured, Circumstances, Optional<Found>> found) {

  /**
   * What was measured.
   *
   * @param text the figures
   * @param met whether the aim is met
   */
  record Found(String text, boolean met) {}

  private static final double COLD_MILLIS = 100;
  private static final double COLD_MILLIS_WITH_ARCHIVE = 30;
  private static final double FOLDER_TIMES = 1.3;
  private static final double TWIN_TIMES = 2;
  private static final double GROWTH_TIMES = 1.5;
  private static final double TWO_THREADS_TIMES = 1.8;
  private static final int JARS = 16;
  private static final long BYTES_OF_JARS = 9_000_000;

  /** The aims. */
  static final List<Aim> ALL =
      List.of(
          new Aim(
              "new JVM to first report, shipped rules",
              "at most 100 ms over the same rules as plain Java",
              (measured, any) -> over(measured, "", COLD_MILLIS)),
          new Aim(
              "the same with an archive of classes (17) or an AOT cache (25)",
              "at most 30 ms over the same rules as plain Java, which have one, too",
              (measured, any) -> over(measured, ColdRuns.WITH_ARCHIVE, COLD_MILLIS_WITH_ARCHIVE)),
          new Aim(
              "new JVM to first report, rules in a folder, second start",
              "at most 1.3 times the shipped rules",
              (measured, any) ->
                  times(
                      measured.cold().get(ColdRuns.FOLDER),
                      measured.cold().get(ColdRuns.LIBRARY),
                      FOLDER_TIMES)),
          new Aim(
              "time of a call, all rules, whole report",
              "at most 2 times the same rules as plain Java",
              (measured, any) ->
                  Evaluation.twin()
                      .flatMap(
                          twin ->
                              times(
                                  measured.reports().get(Evaluation.DIRECT).micros(),
                                  measured.reports().get(twin).micros(),
                                  TWIN_TIMES))),
          new Aim(
              "memory that a call asks for",
              "at most 2 times the same rules as plain Java",
              (measured, any) ->
                  Evaluation.twin()
                      .flatMap(
                          twin ->
                              times(
                                  measured.reports().get(Evaluation.DIRECT).bytes(),
                                  measured.reports().get(twin).bytes(),
                                  TWIN_TIMES))),
          growth(Grown.MEMBERS, "member"),
          growth(Grown.PARTICIPATIONS, "participation"),
          growth(Grown.BUDGET_LINES, "budget line"),
          new Aim(
              "two threads",
              "at least 1.8 times the reports of one",
              (measured, any) -> Optional.of(twoThreads(measured.threads()))),
          new Aim(
              "100,000 partnerships from a file of lines",
              "memory does not grow with their number; results in order",
              (measured, any) -> Optional.of(manyLines(measured))),
          new Aim(
              "jars that a host gets",
              "at most 9 MB in 16 jars",
              (measured, circumstances) -> Optional.of(jars(circumstances.jars()))));

  private static Aim growth(Grown grown, String one) {
    return new Aim(
        "time for each " + one + " at 10,000",
        "at most 1.5 times that at 100",
        (measured, any) -> {
          SortedMap<Integer, PerCall> all = measured.growth().get(grown);
          return times(
              all.get(10_000).micros() / 10_000, all.get(100).micros() / 100, GROWTH_TIMES);
        });
  }

  private static Optional<Found> over(Measured measured, String how, double atMost) {
    Double twin = measured.cold().get(ColdRuns.TWIN + how);
    if (twin == null) {
      return Optional.empty();
    }
    double library = measured.cold().get(ColdRuns.LIBRARY + how);
    return Optional.of(
        new Found(
            String.format(
                Locale.ROOT, "%.0f ms over (%.0f to %.0f)", library - twin, library, twin),
            library - twin <= atMost));
  }

  private static Optional<Found> times(double one, double other, double atMost) {
    return Optional.of(
        new Found(String.format(Locale.ROOT, "%.2f times", one / other), one / other <= atMost));
  }

  private static Found twoThreads(SortedMap<Integer, PerCall> threads) {
    double times = 2 * threads.get(1).micros() / threads.get(2).micros();
    return new Found(String.format(Locale.ROOT, "%.2f times", times), times >= TWO_THREADS_TIMES);
  }

  private static Found manyLines(Measured measured) {
    Judged many = measured.bulk().many();
    // All of it is within one limit for the heap, ten times as many lines or not.
    return new Found(
        String.format(
            Locale.ROOT,
            "%,d with %s: %s",
            many.partnerships(),
            ManyLines.HEAP,
            many.inOrder() ? "in order" : "not in order"),
        many.inOrder());
  }

  private static Found jars(List<Jar> jars) {
    long bytes = jars.stream().mapToLong(Jar::bytes).sum();
    return new Found(
        String.format(Locale.ROOT, "%.1f MB in %d jars", bytes / 1e6, jars.size()),
        bytes <= BYTES_OF_JARS && jars.size() <= JARS);
  }
}
