package org.mvprules.benchmarks;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.mvprules.bench.RulesInJava;
import org.mvprules.bench.SessionEngine;
import org.mvprules.core.Mvp;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;

/** Ways to judge by all rules of the national rule book. All of them come to equal reports. */
public enum Evaluation {
  /** As the library does it: each rule is asked directly. */
  DIRECT("this library") {
    @Override
    public BiFunction<Mvp, LocalDate, Report> start() {
      return by(LoadedBook::directEngine);
    }
  },
  /** The same rules as Drools compiled them, fired by a Drools session for each look. */
  SESSION("the same rules through a Drools session") {
    @Override
    public BiFunction<Mvp, LocalDate, Report> start() {
      return by(SessionEngine::new);
    }
  },
  /** The same rules as plain Java: what having rules in files is measured against. */
  JAVA("the same rules as plain Java") {
    @Override
    public BiFunction<Mvp, LocalDate, Report> start() {
      return RulesInJava.national();
    }
  };

  private final String title;

  Evaluation(String title) {
    this.title = title;
  }

  /** What it is called in tables. */
  String title() {
    return title;
  }

  /**
   * Makes what judges a partnership as of a day.
   *
   * @return a new one, which can be shared
   */
  public abstract BiFunction<Mvp, LocalDate, Report> start();

  private static BiFunction<Mvp, LocalDate, Report> by(Function<LoadedBook, Engine> engine) {
    LoadedBook book =
        LoadedBook.fromClassPath(MvpValidator.NATIONAL, Evaluation.class.getClassLoader());
    Engine its = engine.apply(book);
    return (mvp, asOf) -> Assessment.of(book, its, mvp, asOf);
  }
}
