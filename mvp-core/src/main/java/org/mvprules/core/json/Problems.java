package org.mvprules.core.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects what is wrong with one file: the first problems in the order of the file, and how many
 * more there are.
 */
final class Problems {

  /** How many problems are told. */
  static final int MOST = 100;

  /** How many problems are counted before reading stops. */
  static final int MOST_COUNTED = 10_000;

  private static final Comparator<Problem> ORDER_OF_THE_FILE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  private final String file;
  private final Discretion discretion;
  private final List<Problem> first = new ArrayList<>();
  private @Nullable Problem lastTold;
  private int more;

  Problems(String file) {
    this(file, Discretion.NONE);
  }

  Problems(String file, Discretion discretion) {
    this.file = file;
    this.discretion = discretion;
  }

  String file() {
    return file;
  }

  Discretion discretion() {
    return discretion;
  }

  void add(Node at, String found, String expected) {
    add(at::pointer, at.line(), at.column(), found, expected);
  }

  /** Adds a problem; its pointer, which can be long, is put together only if it may be told. */
  void add(Supplier<String> pointer, int line, int column, String found, String expected) {
    if (isTold(line, column)) {
      String told = discretion.told(pointer.get());
      first.add(new Problem(file, told, line, column, found, expected));
    } else {
      more++;
    }
    if (first.size() == 2 * MOST) {
      keepTheFirst();
    }
    if (first.size() + more == MOST_COUNTED) {
      throw exception();
    }
  }

  /** Adds a problem after which reading cannot go on; the caller throws what is returned. */
  BadInputException fatal(int line, int column, String found, String expected) {
    return fatal("", line, column, found, expected);
  }

  BadInputException fatal(String pointer, int line, int column, String found, String expected) {
    add(() -> pointer, line, column, found, expected);
    return exception();
  }

  void throwIfAny() {
    if (!first.isEmpty()) {
      throw exception();
    }
  }

  private boolean isTold(int line, int column) {
    return lastTold == null
        || line < lastTold.line()
        || (line == lastTold.line() && column < lastTold.column());
  }

  private void keepTheFirst() {
    first.sort(ORDER_OF_THE_FILE);
    if (first.size() > MOST) {
      more += first.size() - MOST;
      first.subList(MOST, first.size()).clear();
      lastTold = first.get(MOST - 1);
    }
  }

  private BadInputException exception() {
    keepTheFirst();
    return new BadInputException(first, more);
  }
}
