package org.mvprules.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.mvprules.benchmarks.peers.Peer;
import org.mvprules.benchmarks.peers.Peers;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The statuses of the subset for one partnership of the usual size, by each of the peers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PeersBenchmark {

  /** Who judges. */
  @Param public Peers peer;

  private Peer started;
  private List<Mvp> partnerships;

  /** Starts the peer and makes the partnerships. */
  @Setup
  public void prepare() {
    started = peer.start();
    partnerships = Partnerships.covered();
  }

  /**
   * Judges the next partnership.
   *
   * @param turn which is next
   * @return its statuses
   */
  @Benchmark
  public Map<String, Status> statuses(Turn turn) {
    return started.judge(turn.of(partnerships));
  }
}
