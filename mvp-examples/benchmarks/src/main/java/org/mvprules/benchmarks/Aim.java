package org.mvprules.benchmarks;

import java.util.List;
import java.util.Locale;
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
 * @param found what was measured with one JDK
 */
record Aim(String of, String asked, BiFunction<Measured, Circumstances, Found> found) {

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
  private static final double CONSTANT_MEMORY_TIMES = 1.25;
  private static final double KB_IN_A_MB = 1_000;
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
                  times(
                      measured.reports().get(Evaluation.DIRECT).micros(),
                      measured.reports().get(Evaluation.JAVA).micros(),
                      TWIN_TIMES)),
          new Aim(
              "memory that a call asks for",
              "at most 2 times the same rules as plain Java",
              (measured, any) ->
                  times(
                      measured.reports().get(Evaluation.DIRECT).bytes(),
                      measured.reports().get(Evaluation.JAVA).bytes(),
                      TWIN_TIMES)),
          growth(Grown.MEMBERS, "member"),
          growth(Grown.PARTICIPATIONS, "participation"),
          growth(Grown.BUDGET_LINES, "budget line"),
          new Aim(
              "two threads",
              "at least 1.8 times the reports of one",
              (measured, any) -> twoThreads(measured.threads())),
          new Aim(
              "100,000 partnerships from a file of lines",
              "memory does not grow with their number; results in order",
              (measured, any) -> manyLines(measured)),
          new Aim(
              "jars that a host gets",
              "at most 9 MB in 16 jars",
              (measured, circumstances) -> jars(circumstances.jars())));

  /**
   * What each takes, and what each further one takes: all else in the record takes time as well,
   * and would hide growth that is not linear.
   */
  private static Aim growth(Grown grown, String one) {
    return new Aim(
        "time for each " + one + " at 10,000",
        "at most 1.5 times that at 100",
        (measured, any) -> {
          SortedMap<Integer, PerCall> all = measured.growth().get(grown);
          double times = (all.get(10_000).micros() / 10_000) / (all.get(100).micros() / 100);
          double before = further(all, 100, 1_000);
          double further = further(all, 1_000, 10_000) / before;
          String average = String.format(Locale.ROOT, "%.2f times; each further one ", times);
          return before <= 0
              ? new Found(average + "too little to tell", times <= GROWTH_TIMES)
              : new Found(
                  average + String.format(Locale.ROOT, "%.2f times", further),
                  times <= GROWTH_TIMES && further <= GROWTH_TIMES);
        });
  }

  private static double further(SortedMap<Integer, PerCall> all, int from, int to) {
    return (all.get(to).micros() - all.get(from).micros()) / (to - from);
  }

  private static Found over(Measured measured, String how, double atMost) {
    double twin = measured.cold().get(ColdRuns.TWIN + how);
    double library = measured.cold().get(ColdRuns.LIBRARY + how);
    return new Found(
        String.format(Locale.ROOT, "%.0f ms over (%.0f to %.0f)", library - twin, library, twin),
        library - twin <= atMost);
  }

  private static Found times(double one, double other, double atMost) {
    return new Found(String.format(Locale.ROOT, "%.2f times", one / other), one / other <= atMost);
  }

  private static Found twoThreads(SortedMap<Integer, PerCall> threads) {
    double times = 2 * threads.get(1).micros() / threads.get(2).micros();
    return new Found(String.format(Locale.ROOT, "%.2f times", times), times >= TWO_THREADS_TIMES);
  }

  private static Found manyLines(Measured measured) {
    Judged few = measured.bulk().few();
    Judged many = measured.bulk().many();
    return new Found(
        String.format(
            Locale.ROOT,
            "%,d: %.0f MB, a tenth of them: %.0f MB, %s",
            many.partnerships(),
            many.peak() / KB_IN_A_MB,
            few.peak() / KB_IN_A_MB,
            many.inOrder() ? "in order" : "not in order"),
        many.inOrder() && many.peak() <= CONSTANT_MEMORY_TIMES * few.peak());
  }

  private static Found jars(List<Jar> jars) {
    long bytes = jars.stream().mapToLong(Jar::bytes).sum();
    return new Found(
        String.format(Locale.ROOT, "%.1f MB in %d jars", bytes / 1e6, jars.size()),
        bytes <= BYTES_OF_JARS && jars.size() <= JARS);
  }
}
