package org.mvprules.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.ledger.Ambiguity;
import org.mvprules.rules.ledger.Clause;
import org.mvprules.rules.ledger.Clause.Status;
import org.mvprules.rules.ledger.SourceDocument;

/**
 * Whether everything is accounted for: every clause by rules that are there, every rule by a
 * clause, every id that was ever given out by a clause, and every place that a rule cites by a
 * section.
 */
final class LedgerCheck {

  private static final Pattern NUMBERED = Pattern.compile("([A-Z]{2,3})-([0-9]{2,3})");

  private final LedgerFolder ledger;
  private final List<RuleBookFolder> books;

  /** The rules of all books, by their ids. */
  private final Map<String, List<RuleSource>> rules = new LinkedHashMap<>();

  /** The files of all entries of the ledger, by the ids of the entries. */
  private final Map<String, String> entries = new LinkedHashMap<>();

  /** How many numbers were given out after each of the letters that ids start with. */
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  private final List<RuleBookProblem> problems = new ArrayList<>();

  private LedgerCheck(LedgerFolder ledger, List<RuleBookFolder> books) {
    this.ledger = ledger;
    this.books = books;
  }

  /**
   * What is wrong with a ledger.
   *
   * @param ledger the ledger
   * @param books the rule books that it is about
   */
  static List<RuleBookProblem> problems(LedgerFolder ledger, List<RuleBookFolder> books) {
    LedgerCheck check = new LedgerCheck(ledger, books);
    check.collect();
    check.documents();
    check.rules();
    check.idsGivenOut();
    return check.problems;
  }

  private void collect() {
    for (RuleBookFolder book : books) {
      for (RuleSource rule : DrlSource.rules(book)) {
        if (rule.hasId() && !rule.isInherited()) {
          rules.computeIfAbsent(rule.id(), any -> new ArrayList<>()).add(in(book, rule));
        }
      }
    }
    for (String last : ledger.lastIds()) {
      Matcher id = NUMBERED.matcher(last);
      if (id.matches()) {
        numbers.put(id.group(1), Integer.valueOf(id.group(2)));
      } else {
        problems.add(
            ledger.problem(LedgerFolder.ABOUT, last, "\"" + last + "\"", "an id such as MEM-16"));
      }
    }
    ledger
        .documents()
        .forEach(
            (file, document) -> {
              document.clauses().forEach(clause -> enter(clause.id(), file));
              document.ambiguities().forEach(each -> enter(each.id(), file));
            });
  }

  /** The same rule, in a file that is named with its book. */
  private static RuleSource in(RuleBookFolder book, RuleSource rule) {
    return rule.in(book.about().id() + "/" + rule.file());
  }

  private void enter(String id, String file) {
    String before = entries.put(id, file);
    if (before != null) {
      problems.add(
          ledger.problem(
              file,
              id,
              before.equals(file) ? 2 : 1,
              "the id " + id + " a second time",
              "an id of its own: the next number after the last one in " + LedgerFolder.ABOUT));
    }
    if (!isGivenOut(id)) {
      problems.add(
          ledger.problem(
              file,
              id,
              "the id " + id + ", which is not given out",
              "a number up to the last one in "
                  + LedgerFolder.ABOUT
                  + ", or a new last one there"));
    }
  }

  /** Whether an id is numbered within what was given out; a letter after the number is allowed. */
  private boolean isGivenOut(String id) {
    Matcher numbered = NUMBERED.matcher(id.replaceFirst("(?<=[0-9])[a-z]$", ""));
    return numbered.matches()
        && Integer.parseInt(numbered.group(2)) <= numbers.getOrDefault(numbered.group(1), 0);
  }

  // Documents

  private void documents() {
    ledger
        .documents()
        .forEach(
            (file, document) -> {
              Set<String> titles = new LinkedHashSet<>();
              books.forEach(book -> titles.addAll(book.about().sources().keySet()));
              if (!titles.contains(document.document())) {
                problems.add(
                    ledger.problem(
                        file,
                        "",
                        "the document \"" + document.document() + "\"",
                        "a title under sources of a rule book, "
                            + Choice.among(titles, document.document())));
              }
              document.clauses().forEach(clause -> clause(file, document, clause));
              document.ambiguities().forEach(each -> ambiguity(file, each));
              document.sections().keySet().stream()
                  .filter(
                      section ->
                          document.clauses().stream()
                              .noneMatch(clause -> clause.place().equals(section)))
                  .forEach(
                      section ->
                          problems.add(
                              ledger.problem(
                                  file,
                                  "",
                                  "no clause of the section \"" + section + "\"",
                                  "a clause for each thing that stands there, or no such section")));
            });
  }

  private void clause(String file, SourceDocument document, Clause clause) {
    if (!document.sections().containsKey(clause.place())) {
      found(
          file,
          clause,
          "the place \"" + clause.place() + "\"",
          "a section of this file, " + Choice.among(document.sections().keySet(), clause.place()));
    }
    for (String id : clause.under()) {
      if (!isGivenOut(id) && !rules.containsKey(id)) {
        found(
            file,
            clause,
            "it under " + id,
            "an id that was given out, "
                + Choice.nearest(rules.keySet(), id)
                    .map(near -> "such as " + near)
                    .orElse("up to the last one in " + LedgerFolder.ABOUT));
      } else if (clause.status() == Status.CHECKED_BY_RULES
          && !has(id, rule -> !rule.asksAPerson())) {
        found(
            file,
            clause,
            "checked by rules under " + id + ", where no rule checks anything",
            rules.containsKey(id)
                ? "ask a person, as its rules do"
                : "a rule of that id in a rule book, or another status");
      } else if (clause.status() == Status.ASK_A_PERSON && !has(id, RuleSource::asksAPerson)) {
        found(
            file,
            clause,
            "ask a person under " + id + ", where no rule asks",
            "a rule of that id that says askAPerson, or another status");
      }
    }
    clause.other().stream()
        .filter(other -> NUMBERED.matcher(other).matches() && !entries.containsKey(other))
        .forEach(other -> found(file, clause, "other: " + other, "the id of a clause, or words"));
  }

  private boolean has(String id, Predicate<RuleSource> which) {
    return rules.getOrDefault(id, List.of()).stream().anyMatch(which);
  }

  private void found(String file, Clause clause, String found, String expected) {
    problems.add(ledger.problem(file, clause.id(), found, expected));
  }

  private void ambiguity(String file, Ambiguity ambiguity) {
    if (ambiguity.clauses().isEmpty()) {
      problems.add(
          ledger.problem(
              file, ambiguity.id(), "no clauses", "the ids of the clauses in which it stands"));
    }
    ambiguity.clauses().stream()
        .filter(clause -> !entries.containsKey(clause))
        .forEach(
            clause ->
                problems.add(
                    ledger.problem(
                        file,
                        ambiguity.id(),
                        "the clause " + clause,
                        "the id of a clause of the ledger")));
  }

  // Rules

  private void rules() {
    Set<String> asked = new LinkedHashSet<>();
    ledger
        .documents()
        .values()
        .forEach(
            document ->
                document.clauses().stream()
                    .filter(clause -> clause.status().isAsked())
                    .forEach(clause -> asked.addAll(clause.under())));
    rules.forEach(
        (id, its) -> {
          if (!asked.contains(id)) {
            problems.add(
                its.get(0)
                    .problem(
                        "the id " + id + ", which no clause of the ledger names",
                        "a clause that is checked by rules or asks a person, with "
                            + id
                            + " in under"));
          }
        });
    books.forEach(
        book ->
            DrlSource.rules(book).stream()
                .filter(rule -> !rule.isInherited())
                .forEach(rule -> places(in(book, rule))));
  }

  /** Whether each place that a rule cites is a section of its document. */
  private void places(RuleSource rule) {
    for (String cited : rule.annotation("Source").orElse("").split(";")) {
      for (SourceDocument document : ledger.documents().values()) {
        if (cited.strip().startsWith(document.document() + ", ")) {
          String place =
              cited
                  .strip()
                  .substring(document.document().length() + 2)
                  .replaceFirst(" \\(.*\\)$", "");
          if (!document.sections().containsKey(place)) {
            problems.add(
                rule.problemWith(
                    "Source",
                    "the place \"" + place + "\" of the " + document.document(),
                    "a section that the ledger has of it, "
                        + Choice.among(document.sections().keySet(), place)));
          }
        }
      }
    }
  }

  // Ids

  /** Whether every number that was given out is still accounted for. */
  private void idsGivenOut() {
    Set<String> known = new LinkedHashSet<>(entries.keySet());
    ledger
        .documents()
        .values()
        .forEach(document -> document.clauses().forEach(clause -> known.addAll(clause.under())));
    ledger
        .lastIds()
        .forEach(
            last -> {
              String letters = last.replaceFirst("-.*", "");
              int width = last.length() - letters.length() - 1;
              for (int i = 1; i <= numbers.getOrDefault(letters, 0); i++) {
                String id = letters + "-" + String.format("%0" + width + "d", i);
                if (!known.contains(id)) {
                  problems.add(
                      new RuleBookProblem(
                          "ledger/" + LedgerFolder.ABOUT,
                          0,
                          "nothing in the ledger under " + id + ", which was given out",
                          "a clause that is kept under it, or the entry itself"));
                }
              }
            });
  }
}
