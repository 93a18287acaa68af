package org.mvprules.core.json;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a file cannot be read as the record that it should hold, or cannot be read at all.
 *
 * <p>It carries every problem that was found, in the order of the file, up to the first hundred.
 * Its message is the problems, one a line, and in the end how many more there are.
 */
public final class BadInputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Problem[] problems;
  private final int more;

  BadInputException(List<Problem> problems, int more) {
    super(message(problems, more));
    this.problems = problems.toArray(Problem[]::new);
    this.more = more;
  }

  private static String message(List<Problem> problems, int more) {
    String lines = problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    if (more == 0) {
      return lines;
    }
    boolean stopped = problems.size() + more == Problems.MOST_COUNTED;
    return lines
        + String.format("\n%s: and %d more problem", Quoted.escape(problems.get(0).file()), more)
        + (more == 1 ? "" : "s")
        + (stopped ? "; reading stopped there" : "");
  }

  /**
   * What is wrong with the file: the first hundred problems.
   *
   * @return one problem or more, in the order of the file
   */
  public List<Problem> problems() {
    return List.of(problems);
  }

  /**
   * How many problems were found beyond those that are told. Reading stops at the ten thousandth.
   *
   * @return 0 if all are told
   */
  public int more() {
    return more;
  }
}
