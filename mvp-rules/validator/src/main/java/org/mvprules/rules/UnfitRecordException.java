package org.mvprules.rules;

import java.util.List;
import java.util.stream.Collectors;
import org.mvprules.core.json.Problem;

/**
 * Thrown when a record names what the rule book does not have: a setting, or in an answer or a
 * waiver a requirement; or when it gives a setting a value of another kind.
 *
 * <p>It carries everything of this kind that is wrong with the record. Its message is the problems,
 * one a line.
 */
public final class UnfitRecordException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final Problem[] problems;

  /**
   * Says what is wrong with a record.
   *
   * @param problems one problem or more, of no file: the record need not come from one
   */
  public UnfitRecordException(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = problems.toArray(Problem[]::new);
  }

  /**
   * What is wrong with the record.
   *
   * @return one problem or more, without the name of a file and without lines
   */
  public List<Problem> problems() {
    return List.of(problems);
  }
}
