package org.mvprules.commandline;

/** Thrown when a spreadsheet cannot be read as a funding template. Its message is one line each. */
final class BadTemplateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadTemplateException(String problems) {
    super(problems);
  }
}
