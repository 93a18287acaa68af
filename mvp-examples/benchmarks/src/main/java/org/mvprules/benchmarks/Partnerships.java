package org.mvprules.benchmarks;

import java.util.List;
import java.util.stream.LongStream;
import org.mvprules.benchmarks.peers.Subset;
import org.mvprules.core.Mvp;
import org.mvprules.portfolio.Portfolio;
import org.mvprules.portfolio.Size;

/** The partnerships that are judged: made up, and the same in every run. */
final class Partnerships {

  static final Portfolio PORTFOLIO = Portfolio.of(7);

  /** So many that neither processor nor compiler learns them by heart. */
  private static final int SOME = 64;

  private Partnerships() {}

  /** Some partnerships of a size, of which almost everything is recorded. */
  static List<Mvp> detailed(Size size) {
    return LongStream.range(0, SOME).mapToObj(n -> PORTFOLIO.detailed(n, size)).toList();
  }

  /** Some partnerships of the usual size that all peers can judge. */
  static List<Mvp> covered() {
    return LongStream.iterate(0, n -> n + 1)
        .mapToObj(n -> PORTFOLIO.detailed(n, Size.USUAL))
        .filter(Subset::covers)
        .limit(SOME)
        .toList();
  }

  /** Fewer partnerships the more there is of something, so that all of them fit in memory. */
  static List<Mvp> grown(Size size, int number) {
    return LongStream.range(0, Math.max(4, SOME * 10 / number))
        .mapToObj(n -> PORTFOLIO.detailed(n, size))
        .toList();
  }
}
