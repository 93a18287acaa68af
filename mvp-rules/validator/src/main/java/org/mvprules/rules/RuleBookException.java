package org.mvprules.rules;

/** Thrown when a rule book is broken: it cannot be found, read or used. Hosts cannot mend it. */
public final class RuleBookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is broken.
   *
   * @param message where, what was found and what was expected
   */
  public RuleBookException(String message) {
    super(message);
  }

  /**
   * Says what is broken, and what brought it to light.
   *
   * @param message where, what was found and what was expected
   * @param cause what brought it to light
   */
  public RuleBookException(String message, Throwable cause) {
    super(message, cause);
  }
}
