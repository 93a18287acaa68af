package org.mvprules.benchmarks.peers;

import java.util.function.Supplier;

/** The peers that are compared. */
public enum Peers {
  /** This library, with all rules of the national book. */
  LIBRARY("this library, all rules", Library::new),
  /** Conditions written by hand. */
  PLAIN_JAVA("plain Java", PlainJava::new),
  /** Jakarta Validation. */
  HIBERNATE_VALIDATOR("Hibernate Validator", HibernateValidator::new),
  /** A RETE engine in Java. */
  EVRETE("Evrete", Evrete::new),
  /** Conditions and actions as objects. */
  EASY_RULES("Easy Rules", EasyRules::new),
  /** Expressions. */
  CEL("CEL", Cel::new),
  /** Drools as its documentation teaches it. */
  NAIVE_DROOLS("Drools, raw facts and sessions", NaiveDrools::new),
  /** Decision tables in DMN. */
  DECISION_TABLES("DMN tables, Camunda", DecisionTables::new);

  private final String title;
  private final Supplier<Peer> start;

  Peers(String title, Supplier<Peer> start) {
    this.title = title;
    this.start = start;
  }

  /**
   * What it is called in tables.
   *
   * @return words
   */
  public String title() {
    return title;
  }

  /**
   * Starts it: whatever has to be read or compiled, is.
   *
   * @return a new one, which can be shared
   */
  public Peer start() {
    return start.get();
  }
}
