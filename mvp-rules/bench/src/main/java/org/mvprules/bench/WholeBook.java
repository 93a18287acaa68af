package org.mvprules.bench;

import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.LoadedBook;

/** A rule book as it is written, together with the same book compiled. */
public final class WholeBook {

  /** A rule as it is written, together with the same rule compiled. */
  record WholeRule(RuleSource source, BookRule loaded) {

    Optional<String> id() {
      return loaded.id();
    }

    /** The rule's name without the id that it starts with. */
    String title() {
      return titleOf(source.name());
    }

    /** What the rule looks at. */
    Class<?> viewType() {
      return loaded.viewType().orElseThrow();
    }

    /** The requirement with which the rule's notes come, if it is another than its own. */
    Optional<String> noteOn() {
      return source.annotation("NoteOn");
    }
  }

  private final RuleBookFolder source;
  private final LoadedBook loaded;
  private final List<WholeRule> rules;

  private WholeBook(RuleBookFolder source, LoadedBook loaded) {
    this.source = source;
    this.loaded = loaded;
    Map<String, BookRule> byName = Maps.uniqueIndex(loaded.rules(), BookRule::name);
    this.rules =
        DrlSource.rules(source).stream()
            .filter(rule -> !rule.isInherited())
            .map(rule -> new WholeRule(rule, byName.get(rule.name())))
            .toList();
  }

  /**
   * Puts the two together.
   *
   * @param source the book as it is written
   * @param loaded the same book, compiled and loaded
   * @return the whole
   */
  public static WholeBook of(RuleBookFolder source, LoadedBook loaded) {
    return new WholeBook(source, loaded);
  }

  static String titleOf(String rule) {
    return BookRule.idIn(rule).map(id -> rule.substring(id.length()).strip()).orElse(rule);
  }

  /**
   * The book as it is written.
   *
   * @return its source
   */
  public RuleBookFolder source() {
    return source;
  }

  /**
   * The book as it is compiled.
   *
   * @return the book in memory
   */
  public LoadedBook loaded() {
    return loaded;
  }

  RuleBook about() {
    return loaded.description();
  }

  String id() {
    return about().id();
  }

  /** The rules that stand in the book's own folder, but for its figures. */
  List<WholeRule> rules() {
    return rules.stream().filter(rule -> !rule.source().isFigure()).toList();
  }

  /** The names of the figures that stand in the book's own folder. */
  List<String> figures() {
    return rules.stream()
        .flatMap(rule -> BookRule.figureIn(rule.source().name()).stream())
        .distinct()
        .toList();
  }

  /** A link to a file of the book, from a page in a folder of {@code docs}. */
  String linkTo(String file) {
    return Markdown.link(file, "../../mvp-rules/books/" + id() + "/" + file);
  }
}
