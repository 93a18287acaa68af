package org.mvprules.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.mvprules.core.Mvp;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole report on partnerships that grow in one respect. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class GrowthBenchmark {

  /** What grows. */
  @Param public Grown grown;

  /** How many there are of it. */
  @Param({"10", "100", "1000", "10000"})
  public int number;

  private MvpValidator validator;
  private List<Mvp> partnerships;

  /** Makes validator and partnerships. */
  @Setup
  public void prepare() {
    validator = MvpValidator.standard();
    partnerships = Partnerships.grown(grown.of(number), number);
  }

  /**
   * Judges the next partnership.
   *
   * @param turn which is next
   * @return its report
   */
  @Benchmark
  public Report report(Turn turn) {
    return validator.validate(turn.of(partnerships));
  }
}
