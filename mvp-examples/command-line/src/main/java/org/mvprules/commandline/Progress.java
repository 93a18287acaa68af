package org.mvprules.commandline;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** Tells on the standard error every few seconds how far a long run is. */
final class Progress {

  private static final long NANOS = 1_000_000_000;
  private static final long EVERY = 5 * NANOS;
  private static final int HUNDRED = 100;

  private final Console console;
  private final LongSupplier clock;
  private final OptionalLong bytes;
  private final long start;
  private long told;

  /**
   * Starts a run.
   *
   * @param console where it is told
   * @param clock the time in nanoseconds from anywhere
   * @param bytes how much there is to read, if that is known
   */
  Progress(Console console, LongSupplier clock, OptionalLong bytes) {
    this.console = console;
    this.clock = clock;
    this.bytes = bytes;
    this.start = clock.getAsLong();
    this.told = start;
  }

  /** Tells how far it is, unless it was told a moment ago. */
  void at(long partnerships, long read) {
    long now = clock.getAsLong();
    if (now - told < EVERY) {
      return;
    }
    told = now;
    long seconds = (now - start) / NANOS;
    String text = String.format(Locale.ROOT, "%,d partnerships in %,d s", partnerships, seconds);
    if (bytes.isPresent() && read > 0 && read <= bytes.getAsLong()) {
      long all = bytes.getAsLong();
      text +=
          String.format(
              Locale.ROOT,
              "; %d %% read, about %,d s left",
              read * HUNDRED / all,
              seconds * (all - read) / read);
    }
    console.complain(text);
  }
}
