package org.mvprules.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Which partnership is next; each thread has its own turn. */
@State(Scope.Thread)
public class Turn {

  private int next;

  <T> T of(List<T> all) {
    next = next >= all.size() - 1 ? 0 : next + 1;
    return all.get(next);
  }
}
