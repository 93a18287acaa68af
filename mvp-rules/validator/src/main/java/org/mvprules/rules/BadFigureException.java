package org.mvprules.rules;

/** Thrown when a figure is to have a value that the rule book does not have, or not of its kind. */
public final class BadFigureException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong with a figure.
   *
   * @param message what was found and what was expected
   */
  public BadFigureException(String message) {
    super(message);
  }
}
