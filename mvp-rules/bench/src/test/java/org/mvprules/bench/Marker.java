package org.mvprules.bench;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.mvprules.core.member.Seat;

/** What attacks reach for: it counts how often anything of it runs. */
public final class Marker {

  private static final AtomicInteger TOUCHED = new AtomicInteger();

  /** Counts. */
  public Marker() {
    touch();
  }

  /**
   * Counts.
   *
   * @return true
   */
  public static boolean touch() {
    TOUCHED.incrementAndGet();
    return true;
  }

  /**
   * Counts.
   *
   * @return a number
   */
  public static long number() {
    return TOUCHED.incrementAndGet();
  }

  /**
   * Counts.
   *
   * @return a constant of a kind
   */
  public static Seat seat() {
    touch();
    return Seat.OTHER;
  }

  /**
   * Counts.
   *
   * @return texts
   */
  public static List<String> texts() {
    touch();
    return List.of("x");
  }

  /** How often anything ran. */
  static int touched() {
    return TOUCHED.get();
  }
}
