package org.mvprules.rules.internal;

import java.time.Duration;
import org.mvprules.rules.RuleBookException;

/**
 * How much the rules of a book may do in one call. A partnership of the largest size that can be
 * read stays far below; a rule book that does not ends in an error that names the rule, and no
 * other call notices.
 *
 * @param looks how often a rule may look at a view
 * @param sayings how many things rules may say
 * @param characters how many characters of text may be told
 * @param time how long rules may look
 */
public record Limits(long looks, long sayings, long characters, Duration time) {

  /** The limits that hold. */
  public static final Limits STANDARD =
      new Limits(500_000_000L, 20_000_000L, 500_000_000L, Duration.ofMinutes(2));

  /** Between two looks at the clock. */
  private static final int LOOKS_A_GLANCE = 4096;

  /** Watches over one stage of a call. */
  Watch start() {
    return new Watch(System.nanoTime() + time.toNanos());
  }

  /** What is left in one stage of a call. */
  final class Watch {
    private final long end;
    private long looked;

    private Watch(long end) {
      this.end = end;
    }

    /** Counts another look of a rule. */
    void look(BookRule rule, int said) {
      looked++;
      if (looked > looks) {
        throw stopped(rule, "more than " + looks + " looks at views in one call");
      }
      if (said > sayings) {
        throw stopped(rule, "more than " + sayings + " things said in one call");
      }
      if (looked % LOOKS_A_GLANCE == 1 && System.nanoTime() - end >= 0) {
        throw stopped(rule, "more than " + time.toSeconds() + " seconds in one call");
      }
    }
  }

  /** The error that ends a call in which rules do too much. */
  static RuleBookException stopped(BookRule rule, String found) {
    return new RuleBookException(
        rule.description().file()
            + ":"
            + rule.description().line()
            + ": the rule \""
            + rule.name()
            + "\" was stopped: found "
            + found
            + "; expected less");
  }
}
