package org.mvprules.bench;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mvprules.bench.BookCache.Kept;
import org.mvprules.bench.RuleBookCompiler.CompiledRuleBook;
import org.mvprules.rules.internal.LoadedBook;

/**
 * A rule book in a folder, of which each part is made when it is first asked for, or taken from
 * where it is kept: its source, its compiled rules, and what came of its scenarios.
 */
final class BookAtHand {

  private final RuleBookFiles files;
  private final BookCache cache;
  private final Supplier<RuleBookFolder> source;
  private final Supplier<Kept> rules = Suppliers.memoize(this::keptOrCompiled);

  private BookAtHand(RuleBookFiles files, BookCache cache) {
    this.files = files;
    this.cache = cache;
    this.source = Suppliers.memoize(() -> RuleBookFolder.of(files));
  }

  /**
   * The book in a folder or a zip archive.
   *
   * @throws BrokenRuleBookException if there is no rule book
   */
  static BookAtHand in(Path place, BookCache cache) {
    return new BookAtHand(RuleBookFiles.in(place), cache);
  }

  /**
   * The book as it is written.
   *
   * @throws BrokenRuleBookException if it cannot be read
   */
  RuleBookFolder source() {
    return source.get();
  }

  private Kept keptOrCompiled() {
    String key = BookCache.keyOfRules(files);
    return cache
        .rules(key)
        .filter(Kept::isHarmless)
        .orElseGet(
            () -> {
              CompiledRuleBook compiled = RuleBookCompiler.compile(source());
              Kept made = new Kept(String.join("", compiled.index()), compiled.classes());
              cache.keep(key, made);
              return made;
            });
  }

  /**
   * Runs some of its scenarios. What came of all of them is kept.
   *
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  ScenarioRun run(Predicate<Scenario> chosen) {
    ScenarioRun run = ScenarioRun.of(source(), rules.get().load("not run"), chosen);
    if (run.results().size() == source().scenarios().size()) {
      cache.keep(BookCache.keyOf(files), run.summary());
    }
    return run;
  }

  /**
   * The book in memory. Its scenarios are run, unless it is known how many of them pass.
   *
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  LoadedBook loaded() {
    Kept kept = rules.get();
    return kept.load(
        cache.scenarios(BookCache.keyOf(files)).orElseGet(() -> run(any -> true).summary()));
  }

  /**
   * The book as it is written and compiled.
   *
   * @throws BrokenRuleBookException if anything in the book is wrong
   */
  WholeBook whole() {
    return WholeBook.of(source(), loaded());
  }
}
