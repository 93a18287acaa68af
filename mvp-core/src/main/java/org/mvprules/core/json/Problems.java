package org.mvprules.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, and gives up when there is too much of it. */
final class Problems {

  static final int MOST = 100;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  String file() {
    return file;
  }

  void add(Node at, String found, String expected) {
    add(at.pointer(), at.line(), at.column(), found, expected);
  }

  void add(String pointer, int line, int column, String found, String expected) {
    problems.add(new Problem(file, pointer, line, column, found, expected));
    if (problems.size() == MOST) {
      throw exception();
    }
  }

  /** Adds a problem after which reading cannot go on; the caller throws what is returned. */
  BadInputException fatal(int line, int column, String found, String expected) {
    return fatal("", line, column, found, expected);
  }

  BadInputException fatal(String pointer, int line, int column, String found, String expected) {
    problems.add(new Problem(file, pointer, line, column, found, expected));
    return exception();
  }

  void throwIfAny() {
    if (!problems.isEmpty()) {
      throw exception();
    }
  }

  private BadInputException exception() {
    problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return new BadInputException(problems);
  }
}
