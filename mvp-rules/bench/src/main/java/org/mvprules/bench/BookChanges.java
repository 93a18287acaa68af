package org.mvprules.bench;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.Figure;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.Setting;
import org.mvprules.rules.WithdrawnRequirement;
import org.mvprules.rules.words.Texts;

/**
 * What one rule book says otherwise than another, in words.
 *
 * <p>A book that extends another says what both say together. Its id, its title and its scenarios
 * are no part of what it says; nor are comments, space, and the files and lines in which its rules
 * stand.
 *
 * @param before what the one book says of itself
 * @param after what the other book says of itself
 * @param changes what they say otherwise, part by part; none if they say the same
 */
public record BookChanges(RuleBook before, RuleBook after, List<Change> changes) {

  /** Copies the list. */
  public BookChanges {
    changes = List.copyOf(changes);
  }

  /** A part of what a rule book says. */
  public enum Part {
    /** Its edition: its version, and its first day. */
    EDITION,
    /** An area of requirements. */
    AREA,
    /** A document that it cites. */
    DOCUMENT,
    /** A choice that it leaves to a partnership. */
    SETTING,
    /** Something that it asks. */
    REQUIREMENT,
    /** Something that it notes. */
    NOTE,
    /** Something that it does not ask although the book that it extends does. */
    WITHDRAWAL,
    /** A figure, with all its values. */
    FIGURE,
    /** A rule, by its name. */
    RULE;

    /**
     * The constant as words.
     *
     * @return such as {@code requirement}
     */
    public String words() {
      return Texts.of(this);
    }
  }

  /** What became of something. */
  public enum Kind {
    /** Only the other book has it. */
    ADDED,
    /** Only the one book has it. */
    REMOVED,
    /** Both have it, and say something else of it. */
    CHANGED
  }

  /**
   * One thing that is added, removed or changed.
   *
   * @param part what sort of thing it is
   * @param kind what became of it
   * @param name its id, or else its name
   * @param differences what is said of it, as far as the two differ
   */
  public record Change(Part part, Kind kind, String name, List<Difference> differences) {

    /** Copies the list. */
    public Change {
      differences = List.copyOf(differences);
    }
  }

  /**
   * Something that is said otherwise.
   *
   * @param what of what it is said, such as {@code strength}
   * @param before what the one book says; absent if it says nothing
   * @param after what the other book says; absent if it says nothing
   */
  public record Difference(String what, Optional<String> before, Optional<String> after) {}

  /**
   * Compares two rule books.
   *
   * @param before the one book
   * @param after the other book
   * @return what the other says otherwise
   */
  public static BookChanges of(WholeBook before, WholeBook after) {
    RuleBook one = before.about();
    RuleBook other = after.about();
    List<Change> changes = new ArrayList<>();
    changes.addAll(changes(Part.EDITION, edition(one), edition(other)));
    changes.addAll(changes(Part.AREA, texts(one.areas()), texts(other.areas())));
    changes.addAll(changes(Part.DOCUMENT, texts(one.sources()), texts(other.sources())));
    changes.addAll(changes(Part.SETTING, settings(one), settings(other)));
    changes.addAll(
        changes(
            Part.REQUIREMENT,
            requirements(before, ids(other.requirements(), Requirement::id)),
            requirements(after, ids(one.requirements(), Requirement::id))));
    changes.addAll(changes(Part.NOTE, notes(one), notes(other)));
    changes.addAll(changes(Part.WITHDRAWAL, withdrawals(one), withdrawals(other)));
    changes.addAll(changes(Part.FIGURE, figures(one), figures(other)));
    changes.addAll(RuleChanges.of(before, after));
    return new BookChanges(one, other, changes);
  }

  /**
   * What is asked, or noted, under an id.
   *
   * @param id the id
   * @return the title in the other book, or else in the one; absent if neither knows the id
   */
  public Optional<String> title(String id) {
    return Stream.of(after, before).flatMap(book -> titles(book, id)).findFirst();
  }

  private static Stream<String> titles(RuleBook book, String id) {
    return Stream.concat(
        book.requirement(id).stream().map(Requirement::title),
        book.noteRules().stream().filter(note -> note.id().equals(id)).map(NoteRule::title));
  }

  // ---- what a book says: of each thing, by its name, what is said of it

  private static Map<String, Map<String, String>> edition(RuleBook book) {
    return Map.of(
        "edition", said("version", book.version(), "in force from", Texts.of(book.inForceFrom())));
  }

  private static Map<String, Map<String, String>> texts(Map<String, String> titles) {
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    titles.forEach((name, title) -> texts.put(name, said("title", plain(title))));
    return texts;
  }

  private static Map<String, Map<String, String>> settings(RuleBook book) {
    Map<String, Map<String, String>> settings = new LinkedHashMap<>();
    for (Setting each : book.settings()) {
      Map<String, String> said =
          said("kind", each.kind().words(), "meaning", plain(each.meaning()));
      each.standard().ifPresent(standard -> said.put("standard", standard));
      settings.put(each.name(), said);
    }
    return settings;
  }

  /** The rules of a requirement that the other book has too are compared one by one. */
  private static Map<String, Map<String, String>> requirements(WholeBook book, Set<String> others) {
    Map<String, RuleSource> rules =
        DrlSource.rules(book.source()).stream()
            .collect(Collectors.toMap(RuleSource::name, rule -> rule));
    Map<String, Map<String, String>> requirements = new LinkedHashMap<>();
    for (Requirement each : book.about().requirements()) {
      Map<String, String> said =
          said(
              "title", plain(each.title()),
              "strength", each.strength().words(),
              "source", String.join("; ", each.sources()));
      List<String> names = each.rules().stream().map(RuleDescription::name).toList();
      rules
          .get(names.get(0))
          .annotation("Expected")
          .ifPresent(expected -> said.put("expected", plain(expected)));
      if (!others.contains(each.id()) && names.size() > 1) {
        said.put("other rules", String.join("; ", names.subList(1, names.size())));
      }
      requirements.put(each.id(), said);
    }
    return requirements;
  }

  private static Map<String, Map<String, String>> notes(RuleBook book) {
    Map<String, Map<String, String>> notes = new LinkedHashMap<>();
    for (NoteRule each : book.noteRules()) {
      notes.put(
          each.id(),
          said(
              "title", plain(each.title()),
              "told with", each.noteOn(),
              "source", String.join("; ", each.sources())));
    }
    return notes;
  }

  private static Map<String, Map<String, String>> withdrawals(RuleBook book) {
    Map<String, Map<String, String>> withdrawals = new LinkedHashMap<>();
    for (WithdrawnRequirement each : book.withdrawn()) {
      withdrawals.put(each.id(), said("body", plain(each.body()), "reason", plain(each.reason())));
    }
    return withdrawals;
  }

  private static Map<String, Map<String, String>> figures(RuleBook book) {
    Map<String, Map<String, String>> figures = new LinkedHashMap<>();
    for (Figure each : book.figures()) {
      String from = "from " + Texts.of(each.since());
      Map<String, String> said = figures.computeIfAbsent(each.name(), any -> new LinkedHashMap<>());
      said.put(
          from,
          each.value()
              + " "
              + plain(each.unit())
              + each.until().map(last -> ", to " + Texts.of(last)).orElse(""));
      said.put("source, " + from, String.join("; ", each.sources()));
    }
    return figures;
  }

  private static Map<String, String> said(String... whatAndText) {
    Map<String, String> said = new LinkedHashMap<>();
    for (int i = 0; i < whatAndText.length; i += 2) {
      said.put(whatAndText[i], whatAndText[i + 1]);
    }
    return said;
  }

  /** A text in which it does not matter how words are set apart. */
  static String plain(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static <T> Set<String> ids(List<T> things, Function<T, String> id) {
    return things.stream().map(id).collect(Collectors.toSet());
  }

  // ---- how two differ

  private static List<Change> changes(
      Part part, Map<String, Map<String, String>> before, Map<String, Map<String, String>> after) {
    return union(before, after).stream()
        .flatMap(
            name ->
                change(
                    part,
                    name,
                    Optional.ofNullable(before.get(name)),
                    Optional.ofNullable(after.get(name)))
                    .stream())
        .toList();
  }

  /** What became of one thing; empty if both books say the same of it. */
  static Optional<Change> change(
      Part part,
      String name,
      Optional<Map<String, String>> before,
      Optional<Map<String, String>> after) {
    Kind kind = before.isEmpty() ? Kind.ADDED : after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    List<Difference> differences = differences(before.orElse(Map.of()), after.orElse(Map.of()));
    return kind == Kind.CHANGED && differences.isEmpty()
        ? Optional.empty()
        : Optional.of(new Change(part, kind, name, differences));
  }

  private static List<Difference> differences(
      Map<String, String> before, Map<String, String> after) {
    return union(before, after).stream()
        .map(
            what ->
                new Difference(
                    what,
                    Optional.ofNullable(before.get(what)),
                    Optional.ofNullable(after.get(what))))
        .filter(difference -> !difference.before().equals(difference.after()))
        .toList();
  }

  private static Set<String> union(Map<String, ?> before, Map<String, ?> after) {
    return Sets.union(before.keySet(), after.keySet());
  }
}
