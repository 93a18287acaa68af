package org.mvprules.bench;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.BiMap;
import com.google.common.collect.HashBiMap;
import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mvprules.bench.BookChanges.Change;
import org.mvprules.bench.BookChanges.Part;
import org.mvprules.bench.RuleSource.Condition;
import org.mvprules.rules.internal.BookRule;

/**
 * Which rules of two books differ, and in what.
 *
 * <p>Rules of one name are the same rule. So are the first rules of an id, whose names carry the
 * title of the requirement; and a rule that has got another name and says the same. Figures, what a
 * requirement says as a whole, and ids that only one book has are compared elsewhere.
 */
final class RuleChanges {

  /** What the first rule of an id says of the requirement or note as a whole. */
  private static final Set<String> OF_THE_WHOLE =
      Set.of("@Strength", "@Source", "@Expected", "@NoteOn");

  private final Rules before;
  private final Rules after;

  /** The name of each rule that both books have, and its name in the other book. */
  private final BiMap<String, String> pairs = HashBiMap.create();

  /** The rules of a book by name, figures apart, and the first one of each id. */
  private record Rules(Map<String, RuleSource> byName, Map<String, RuleSource> first) {

    static Rules of(WholeBook book) {
      Map<String, RuleSource> byName = new LinkedHashMap<>();
      Map<String, RuleSource> first = new LinkedHashMap<>();
      for (RuleSource rule : DrlSource.rules(book.source())) {
        if (!rule.isFigure()) {
          byName.put(rule.name(), rule);
          BookRule.idIn(rule.name()).ifPresent(id -> first.putIfAbsent(id, rule));
        }
      }
      return new Rules(byName, first);
    }

    boolean isFirst(RuleSource rule) {
      return first.containsValue(rule);
    }

    /** Whether a rule of another book could stand here too. */
    boolean knowsTheIdOf(RuleSource rule) {
      return !rule.hasId() || first.containsKey(rule.id());
    }
  }

  private RuleChanges(Rules before, Rules after) {
    this.before = before;
    this.after = after;
    Sets.intersection(before.byName.keySet(), after.byName.keySet())
        .forEach(name -> pairs.put(name, name));
    before.first.forEach(
        (id, rule) -> {
          RuleSource other = after.first.get(id);
          if (other != null && isAlone(rule) && isAloneAfter(other)) {
            pairs.put(rule.name(), other.name());
          }
        });
    before.byName.values().stream().filter(this::isAlone).forEach(this::pairWithItsLike);
  }

  private boolean isAlone(RuleSource rule) {
    return !pairs.containsKey(rule.name());
  }

  private boolean isAloneAfter(RuleSource rule) {
    return !pairs.containsValue(rule.name());
  }

  private void pairWithItsLike(RuleSource rule) {
    after.byName.values().stream()
        .filter(this::isAloneAfter)
        .filter(other -> BookRule.idIn(other.name()).equals(BookRule.idIn(rule.name())))
        .filter(other -> said(other).equals(said(rule)))
        .findFirst()
        .ifPresent(other -> pairs.put(rule.name(), other.name()));
  }

  /** What became of the rules, in the order of the one book, and then of the other. */
  static List<Change> of(WholeBook before, WholeBook after) {
    RuleChanges changes = new RuleChanges(Rules.of(before), Rules.of(after));
    return Stream.concat(
            changes.before.byName.values().stream().flatMap(changes::changeOf),
            changes.after.byName.values().stream().flatMap(changes::added))
        .toList();
  }

  private Stream<Change> changeOf(RuleSource rule) {
    if (isAlone(rule)) {
      return after.knowsTheIdOf(rule)
          ? change(rule.name(), Optional.of(said(rule)), Optional.empty())
          : Stream.empty();
    }
    RuleSource other = after.byName.get(pairs.get(rule.name()));
    Map<String, String> was = said(rule);
    Map<String, String> is = said(other);
    if (before.isFirst(rule) && after.isFirst(other)) {
      was.keySet().removeAll(OF_THE_WHOLE);
      is.keySet().removeAll(OF_THE_WHOLE);
    } else {
      was.put("name", rule.name());
      is.put("name", other.name());
    }
    return change(other.name(), Optional.of(was), Optional.of(is));
  }

  private Stream<Change> added(RuleSource rule) {
    return isAloneAfter(rule) && before.knowsTheIdOf(rule)
        ? change(rule.name(), Optional.empty(), Optional.of(said(rule)))
        : Stream.empty();
  }

  private static Stream<Change> change(
      String name, Optional<Map<String, String>> was, Optional<Map<String, String>> is) {
    return BookChanges.change(Part.RULE, name, was, is).stream();
  }

  /** What a rule says: its view, its conditions by the words in them, its verdict, its texts. */
  private static Map<String, String> said(RuleSource rule) {
    Map<String, String> said = new LinkedHashMap<>();
    rule.view().ifPresent(view -> said.put("looks at", view));
    Map<String, Set<String>> conditions = new LinkedHashMap<>();
    for (Condition condition : rule.conditions()) {
      String words =
          condition.ways().stream()
              .map(way -> way.word().toString())
              .distinct()
              .collect(joining(" or "));
      conditions.computeIfAbsent(words, any -> new TreeSet<>()).add(condition.toString());
    }
    conditions.forEach((words, all) -> said.put("condition on " + words, String.join(", ", all)));
    rule.says().ifPresent(verdict -> said.put("says", "verdict." + verdict));
    rule.annotations().forEach((key, text) -> said.put("@" + key, BookChanges.plain(text.text())));
    return said;
  }
}
