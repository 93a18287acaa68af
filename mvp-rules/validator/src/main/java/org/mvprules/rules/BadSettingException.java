package org.mvprules.rules;

/** Thrown when a record chooses a setting that the rule book does not have, or not as it allows. */
public final class BadSettingException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong with a setting.
   *
   * @param message where, what was found and what was expected
   */
  public BadSettingException(String message) {
    super(message);
  }
}
