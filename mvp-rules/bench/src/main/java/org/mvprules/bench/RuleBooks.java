package org.mvprules.bench;

import java.nio.file.Path;
import java.util.List;
import org.mvprules.bench.RuleBookCompiler.CompiledRuleBook;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.internal.LoadedBook;

/**
 * Rule books that a policy team keeps in a folder of its own: the way for a host to ask them.
 *
 * <pre>{@code
 * MvpValidator validator = RuleBooks.validator(Path.of("my-rules"));
 * }</pre>
 *
 * <p>Such a book is checked before it is used, and can do nothing but judge. It is compiled, which
 * takes seconds, so make a validator once and keep it.
 */
public final class RuleBooks {

  private RuleBooks() {}

  /**
   * A validator that asks the rule book in a folder. Its scenarios are run; if one of them fails,
   * the book is used all the same, and each report says so.
   *
   * @param place the folder, or a zip archive of it
   * @return a new validator
   * @throws BrokenRuleBookException if anything in the book is wrong; it names all that was found
   */
  public static MvpValidator validator(Path place) {
    return MvpValidator.of(read(place).loaded());
  }

  /**
   * Reads and compiles the rule book in a folder, and runs its scenarios.
   *
   * @param place the folder, or a zip archive of it
   * @return the book as it is written and compiled
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  public static WholeBook read(Path place) {
    RuleBookFolder source = RuleBookFolder.read(place);
    CompiledRuleBook compiled = RuleBookCompiler.compile(source);
    ScenarioRun run = ScenarioRun.of(source, compiled.load("not run"));
    return WholeBook.of(source, compiled.load(run.summary()));
  }

  /**
   * One of the shipped rule books, as it is written and compiled.
   *
   * @param id its id, one of {@link MvpValidator#shippedRuleBooks()}
   * @return the book
   * @throws org.mvprules.rules.RuleBookException if there is no such book
   */
  public static WholeBook shipped(String id) {
    LoadedBook loaded = LoadedBook.fromClassPath(id, MvpValidator.class.getClassLoader());
    return RuleBookFolder.shipped(id)
        .map(source -> WholeBook.of(source, loaded))
        .orElseThrow(
            () -> new IllegalStateException("The source of " + List.of(id) + " is not shipped"));
  }
}
