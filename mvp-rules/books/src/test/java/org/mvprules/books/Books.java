package org.mvprules.books;

import java.nio.file.Path;
import org.mvprules.bench.RuleBookCompiler;
import org.mvprules.bench.RuleBookFolder;
import org.mvprules.rules.internal.LoadedBook;

/** Rule books for tests. */
final class Books {

  /** The first day for which the national rule book can be asked. */
  static final String FIRST_DAY = "2017-03-01";

  private Books() {}

  /** The national rule book as it is shipped. */
  static LoadedBook national() {
    return LoadedBook.fromClassPath("national", Books.class.getClassLoader());
  }

  /** The source of the national rule book. */
  static RuleBookFolder source() {
    return RuleBookFolder.read(Path.of("national"));
  }

  /** The national rule book with another text in place of one. */
  static LoadedBook nationalWith(String other, String inPlaceOf) {
    return RuleBookCompiler.compile(source().withText(inPlaceOf, other)).load("not run");
  }
}
