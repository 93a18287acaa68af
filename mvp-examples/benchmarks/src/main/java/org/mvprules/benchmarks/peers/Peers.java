package org.mvprules.benchmarks.peers;

/** The peers that are compared. */
public enum Peers {
  /** This library, with all rules of the national book. */
  LIBRARY("this library, all its rules"),
  /** Conditions written by hand. */
  PLAIN_JAVA("plain Java"),
  /** Jakarta Validation. */
  HIBERNATE_VALIDATOR("Hibernate Validator"),
  /** A RETE engine in Java. */
  EVRETE("Evrete"),
  /** Conditions and actions as objects. */
  EASY_RULES("Easy Rules"),
  /** Expressions. */
  CEL("CEL"),
  /** Drools as its documentation teaches it. */
  NAIVE_DROOLS("Drools as its documentation teaches it"),
  /** Decision tables in DMN. */
  DECISION_TABLES("DMN tables, engine of Camunda 7");

  private final String title;

  Peers(String title) {
    this.title = title;
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
    // No table of functions: a new JVM would pay for all of them.
    return switch (this) {
      case LIBRARY -> new Library();
      case PLAIN_JAVA -> new PlainJava();
      case HIBERNATE_VALIDATOR -> new HibernateValidator();
      case EVRETE -> new Evrete();
      case EASY_RULES -> new EasyRules();
      case CEL -> new Cel();
      case NAIVE_DROOLS -> new NaiveDrools();
      case DECISION_TABLES -> new DecisionTables();
    };
  }
}
