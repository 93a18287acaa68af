package org.mvprules.books;

import java.nio.file.Path;
import java.util.List;
import org.mvprules.bench.RuleBookCompiler;
import org.mvprules.bench.RuleBookFolder;
import org.mvprules.rules.internal.LoadedBook;

/** Rule books for tests. */
final class Books {

  /** The first day for which the national rule book can be asked. */
  static final String FIRST_DAY = "2017-03-01";

  /** The shipped rule books that extend the national one. */
  static final List<String> REGIONAL = List.of("south-east-london-2018", "north-central-london");

  private Books() {}

  /** The national rule book as it is shipped. */
  static LoadedBook national() {
    return shipped("national");
  }

  /** A rule book as it is shipped. */
  static LoadedBook shipped(String id) {
    return LoadedBook.fromClassPath(id, Books.class.getClassLoader());
  }

  /** The source of the national rule book. */
  static RuleBookFolder source() {
    return source("national");
  }

  /** The source of a shipped rule book. */
  static RuleBookFolder source(String id) {
    return RuleBookFolder.read(Path.of(id));
  }

  /** The national rule book with another text in place of one. */
  static LoadedBook nationalWith(String other, String inPlaceOf) {
    return RuleBookCompiler.compile(source().withText(inPlaceOf, other)).load("not run");
  }
}
