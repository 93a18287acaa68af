package org.mvprules.benchmarks;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.mvprules.benchmarks.Measured.PerCall;
import org.mvprules.benchmarks.peers.Peers;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The calls in a JVM that is warm, measured with JMH. */
final class Timings {

  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Jdk jdk;
  private final boolean quick;

  Timings(Jdk jdk, boolean quick) {
    this.jdk = jdk;
    this.quick = quick;
  }

  Map<Evaluation, PerCall> reports() {
    Map<Evaluation, PerCall> all = new EnumMap<>(Evaluation.class);
    all.putAll(
        run(
            options(ReportBenchmark.class, 5).forks(quick ? 1 : 2),
            result -> Evaluation.valueOf(result.getParams().getParam("evaluation"))));
    return all;
  }

  SortedMap<Integer, PerCall> threads() {
    SortedMap<Integer, PerCall> all = new TreeMap<>();
    for (int threads : new int[] {1, 2}) {
      all.putAll(
          run(
              options(ReportBenchmark.class, 5)
                  .param("evaluation", Evaluation.DIRECT.name())
                  .threads(threads),
              result -> result.getParams().getThreads()));
    }
    return all;
  }

  Map<Peers, PerCall> peers() {
    Map<Peers, PerCall> all = new EnumMap<>(Peers.class);
    all.putAll(
        run(
            options(PeersBenchmark.class, 3),
            result -> Peers.valueOf(result.getParams().getParam("peer"))));
    return all;
  }

  Map<Grown, SortedMap<Integer, PerCall>> growth() {
    Map<Grown, SortedMap<Integer, PerCall>> all = new EnumMap<>(Grown.class);
    for (Grown grown : Grown.values()) {
      all.put(
          grown,
          new TreeMap<>(
              run(
                  options(GrowthBenchmark.class, 3).param("grown", grown.name()),
                  result -> Integer.valueOf(result.getParams().getParam("number")))));
    }
    return all;
  }

  private ChainedOptionsBuilder options(Class<?> benchmark, int warmUps) {
    return new OptionsBuilder()
        .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
        .jvm(jdk.java())
        .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", "-Dorg.jboss.logging.provider=slf4j")
        .forks(1)
        .warmupIterations(quick ? 2 : warmUps)
        .warmupTime(TimeValue.seconds(quick ? 1 : 2))
        .measurementIterations(quick ? 2 : 5)
        .measurementTime(TimeValue.seconds(quick ? 1 : 2))
        .addProfiler(GCProfiler.class)
        .shouldFailOnError(true)
        .verbosity(VerboseMode.SILENT);
  }

  private static <K> Map<K, PerCall> run(
      ChainedOptionsBuilder options, Function<RunResult, K> key) {
    try {
      Map<K, PerCall> all = new LinkedHashMap<>();
      for (RunResult result : new Runner(options.build()).run()) {
        all.put(
            key.apply(result),
            new PerCall(
                result.getPrimaryResult().getScore(),
                result.getSecondaryResults().get(ALLOCATED).getScore()));
      }
      return all;
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }
}
