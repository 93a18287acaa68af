package org.mvprules.spark;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mvprules.rules.MvpValidator;

/**
 * The validators of this process. Spark runs many tasks in one process, at once and one after
 * another; all of them share one validator for each rule book.
 */
final class Validators {

  private static final Map<String, MvpValidator> MADE = new ConcurrentHashMap<>();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private Validators() {}

  static MvpValidator of(String ruleBook) {
    return MADE.computeIfAbsent(ruleBook, Validators::make);
  }

  private static MvpValidator make(String ruleBook) {
    COUNT.incrementAndGet();
    return MvpValidator.withRuleBook(ruleBook);
  }

  /** How many validators were made in this process. */
  static int count() {
    return COUNT.get();
  }
}
