package org.mvprules.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.mvprules.core.Mvp;
import org.mvprules.portfolio.Size;
import org.mvprules.rules.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole report on one partnership of the usual size, by all rules of the national book. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReportBenchmark {

  /** How the rules look. */
  @Param public Evaluation evaluation;

  private BiFunction<Mvp, LocalDate, Report> judge;
  private List<Mvp> partnerships;

  /** Loads the book and makes the partnerships. */
  @Setup
  public void prepare() {
    judge = evaluation.start();
    partnerships = Partnerships.detailed(Size.USUAL);
  }

  /**
   * Judges the next partnership.
   *
   * @param turn which is next
   * @return its report
   */
  @Benchmark
  public Report report(Turn turn) {
    Mvp mvp = turn.of(partnerships);
    return judge.apply(mvp, mvp.asAt().orElseThrow());
  }
}
