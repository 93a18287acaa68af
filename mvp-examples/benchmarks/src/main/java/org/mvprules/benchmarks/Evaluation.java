package org.mvprules.benchmarks;

import java.util.function.Function;
import org.mvprules.bench.SessionEngine;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;

/** How the rules of a book look at what is judged. All of them come to equal reports. */
public enum Evaluation {
  /** As the library does it: each rule is asked directly. */
  DIRECT(LoadedBook::directEngine),
  /** The same rules as Drools compiled them, fired by a Drools session for each look. */
  SESSION(SessionEngine::new);

  private final Function<LoadedBook, Engine> engine;

  Evaluation(Function<LoadedBook, Engine> engine) {
    this.engine = engine;
  }

  /**
   * What lets the rules look.
   *
   * @param book a shipped book
   * @return a new engine, which can be shared
   */
  public Engine engine(LoadedBook book) {
    return engine.apply(book);
  }
}
