package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.List;
import org.mvprules.rules.words.View;

/** Listens to rules and keeps what they say. One hearing belongs to one call. */
public final class Hearing {

  private final List<Said> said = new ArrayList<>();

  /**
   * Hears a rule.
   *
   * @param rule the rule
   * @param view of what it speaks
   * @param what what it says
   */
  public void hear(BookRule rule, View view, Saying what) {
    said.add(new Said(rule, view, what));
  }

  /**
   * What was said so far.
   *
   * @return in no order that means anything
   */
  public List<Said> said() {
    return said;
  }
}
