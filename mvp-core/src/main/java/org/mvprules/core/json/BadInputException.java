package org.mvprules.core.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a file cannot be read as the record that it should hold, or cannot be read at all.
 *
 * <p>It carries every problem that was found, in the order of the file, up to the first hundred.
 * Its message is the problems, one a line.
 */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem[] problems;

  BadInputException(List<Problem> problems) {
    super(message(problems));
    this.problems = problems.toArray(Problem[]::new);
  }

  private static String message(List<Problem> problems) {
    String lines = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    return problems.size() < Problems.MOST
        ? lines
        : lines + "\nReading stopped after " + Problems.MOST + " problems.";
  }

  /**
   * What is wrong with the file.
   *
   * @return one problem or more
   */
  public List<Problem> problems() {
    return List.of(problems);
  }
}
