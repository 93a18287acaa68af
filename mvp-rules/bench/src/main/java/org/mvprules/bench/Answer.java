package org.mvprules.bench;

import static org.mvprules.bench.Markdown.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mvprules.bench.WholeBook.WholeRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.Strength;

/**
 * What one rule book says under one id.
 *
 * @param id the id
 * @param book the rule book
 * @param rules its rules of that id, in order
 * @param examples all scenarios of the book, run
 */
record Answer(String id, WholeBook book, List<WholeRule> rules, List<Example> examples) {

  /** The answers of one book, in the order of their ids. */
  static List<Answer> of(WholeBook book) {
    List<Example> examples = Example.of(book);
    Map<String, List<WholeRule>> byId = new TreeMap<>();
    book.rules()
        .forEach(
            rule ->
                rule.id()
                    .ifPresent(id -> byId.computeIfAbsent(id, any -> new ArrayList<>()).add(rule)));
    return byId.entrySet().stream()
        .map(each -> new Answer(each.getKey(), book, each.getValue(), examples))
        .toList();
  }

  /** Whether another book has the very same rules. */
  boolean isAs(Answer other) {
    return sources(rules).equals(sources(other.rules));
  }

  private static List<RuleSource> sources(List<WholeRule> rules) {
    return rules.stream().map(WholeRule::source).toList();
  }

  WholeRule first() {
    return rules.get(0);
  }

  String title() {
    return first().title();
  }

  /** Whether there are only notes under this id. */
  boolean isNote() {
    return first().noteOn().isPresent();
  }

  boolean asksAPerson() {
    return rules.stream().anyMatch(rule -> rule.source().asksAPerson());
  }

  /** Whether the guidance asks firmly for this, and for a part of it only as advice. */
  boolean isPartlyAdvice() {
    return requirement().strength() != Strength.ADVICE && rules.stream().anyMatch(Answer::isAdvice);
  }

  /** Whether what a rule says is advice, whatever the strength of the whole. */
  static boolean isAdvice(WholeRule rule) {
    return rule.source().annotation("Strength").flatMap(Strength::named).stream()
        .anyMatch(Strength.ADVICE::equals);
  }

  /** The requirement, unless there are only notes. */
  Requirement requirement() {
    return book.about().requirement(id).orElseThrow();
  }

  /** The guidance behind it, by title and section. */
  List<String> sources() {
    return isNote()
        ? book.about().noteRules().stream()
            .filter(note -> note.id().equals(id))
            .flatMap(note -> note.sources().stream())
            .toList()
        : requirement().sources();
  }

  /** The files in which its rules stand. */
  List<String> files() {
    return rules.stream().map(rule -> rule.source().file()).distinct().toList();
  }

  boolean reads(String figureOrSetting) {
    return rules.stream().anyMatch(rule -> rule.source().reads(figureOrSetting));
  }

  /** The rules of other ids that add notes to this requirement. */
  Stream<String> otherNotes() {
    return book.loaded().rules().stream()
        .filter(rule -> rule.annotation("NoteOn").equals(Optional.of(id)))
        .filter(rule -> !rule.id().equals(Optional.of(id)))
        .map(
            rule ->
                rule.id().map(other -> page(other) + " ").orElse("")
                    + Markdown.plain(WholeBook.titleOf(rule.name())));
  }

  /** A link to the page of an id, from another such page. */
  static String page(String id) {
    return link(id, id + ".md");
  }
}
