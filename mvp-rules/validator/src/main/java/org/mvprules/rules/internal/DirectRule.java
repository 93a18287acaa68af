package org.mvprules.rules.internal;

import java.util.OptionalInt;
import java.util.function.Supplier;
import org.mvprules.rules.words.View;

/**
 * One rule, evaluated without a rule engine: its conditions are asked one after the other, and if
 * all hold, what it says is heard.
 *
 * <p>A rule here looks at one view and says one thing, so an engine has nothing to join, to match
 * again or to order. Asking the conditions that Drools compiled spares a host the engine, its
 * start, and most of the time of a call; the tests hold every result against that of a Drools
 * session.
 *
 * @param viewType the views that it looks at
 * @param code its conditions among others; loaded when a view of that type is first looked at
 * @param first the number of its first condition there
 * @param conditions how many it has
 * @param what what it says
 */
record DirectRule(
    Class<?> viewType, Supplier<Conditions> code, int first, int conditions, Saying what) {

  /** Whether the rule speaks of a view of its type. */
  boolean speaksOf(View view) {
    Conditions all = code.get();
    for (int number = first; number < first + conditions; number++) {
      if (!all.holds(number, view)) {
        return false;
      }
    }
    return true;
  }

  /** Which of its conditions is the only one that does not hold of a view of its type. */
  OptionalInt failingAlone(View view) {
    int failing = -1;
    for (int i = 0; i < conditions; i++) {
      if (!holds(i, view)) {
        if (failing >= 0) {
          return OptionalInt.empty();
        }
        failing = i;
      }
    }
    return failing < 0 ? OptionalInt.empty() : OptionalInt.of(failing);
  }

  /** A condition may ask for what only those before it make sure is there. */
  private boolean holds(int condition, View view) {
    try {
      return code.get().holds(first + condition, view);
    } catch (RuntimeException e) {
      return false;
    }
  }
}
