package org.mvprules.rules.internal;

import org.mvprules.rules.words.View;

/**
 * The conditions of a rule book's rules that look at one kind of view, as Drools compiled them. The
 * policy bench makes a class of this form for each kind of view.
 */
@FunctionalInterface
public interface Conditions {
  /**
   * Whether a condition holds.
   *
   * @param number the number of the condition in its class
   * @param view a view of the kind that the class is for
   * @return whether it does
   */
  boolean holds(int number, View view);
}
