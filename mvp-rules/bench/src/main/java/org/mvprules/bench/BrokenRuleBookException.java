package org.mvprules.bench;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when the source of a rule book is broken. It names everything that was found wrong. */
public final class BrokenRuleBookException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RuleBookProblem> problems;

  /**
   * Says what is wrong.
   *
   * @param problems one or more
   */
  public BrokenRuleBookException(List<RuleBookProblem> problems) {
    super(problems.stream().map(RuleBookProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong.
   *
   * @return one or more problems, in the order of files and lines
   */
  public List<RuleBookProblem> problems() {
    return problems;
  }

  /**
   * What is wrong, each problem with the line that it is on and a mark under the place.
   *
   * @return text to show to whoever keeps the rules
   */
  public String inFull() {
    return problems.stream().map(RuleBookProblem::inFull).collect(Collectors.joining("\n"));
  }
}
