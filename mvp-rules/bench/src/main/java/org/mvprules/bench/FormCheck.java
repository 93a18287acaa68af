package org.mvprules.bench;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.bench.RuleBookFile.SettingEntry;
import org.mvprules.bench.RuleSource.Written;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.Setting.Kind;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.BookRule;

/** Checks the form of rules: names, annotations, figures, sources. */
final class FormCheck {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "Strength",
          "AdviceIf",
          "Source",
          "Expected",
          "Found",
          "Remedy",
          "Note",
          "NoteOn",
          "SetsAside",
          "Part",
          "Tell",
          "About",
          "Heading",
          "Value",
          "Unit",
          "Since",
          "Until",
          "Category",
          "Role",
          "BudgetHeading",
          "Because",
          "Pays",
          "Band");

  /** The words that take the name of a figure. */
  private static final List<String> FIGURES =
      Stream.concat(RuleSource.KINDS_OF_FIGURE.stream(), Stream.of("known")).toList();

  /** What only rules with an id say: nobody would hear it from another. */
  private static final Set<String> JUDGES =
      Set.of(
          "met",
          "notMet",
          "review",
          "notAssessed",
          "notApplicable",
          "askAPerson",
          "note",
          "suggest",
          "setsAside");

  private static final Map<String, Kind> KIND_OF_SETTING =
      Map.of("chosen", Kind.YES_OR_NO, "usedWithin", Kind.MONTHS, "begun", Kind.DAY);

  private final RuleBookFile about;
  private final List<RuleSource> rules;
  private final List<RuleBookProblem> problems = new ArrayList<>();

  private FormCheck(RuleBookFile about, List<RuleSource> rules) {
    this.about = about;
    this.rules = rules;
  }

  /** Everything that is wrong with the form of a book's rules. */
  static List<RuleBookProblem> problems(RuleBookFile about, List<RuleSource> rules) {
    FormCheck check = new FormCheck(about, rules);
    check.names();
    check.annotations();
    check.figures();
    check.problems.addAll(FigureCheck.problems(rules));
    check.requirements();
    check.settings();
    check.notes();
    check.scopes();
    check.payments();
    check.tellings();
    return check.problems;
  }

  private void names() {
    Map<String, RuleSource> seen = new HashMap<>();
    for (RuleSource rule : rules) {
      RuleSource other = seen.put(rule.name(), rule);
      if (other != null) {
        problems.add(
            rule.problem(
                "the rule \"" + rule.name() + "\" a second time",
                "each name once; the first is at " + other.file() + ":" + other.line()));
      }
      if (!rule.hasId() && rule.says().filter(JUDGES::contains).isPresent()) {
        problems.add(
            rule.problem(
                "a rule that judges, and no id at the start of its name",
                "an id in plain letters and digits, such as MEM-01, with the requirement that it"
                    + " belongs to"));
      }
      if (rule.hasId() && !about.areas().containsKey(rule.id().substring(0, 3))) {
        problems.add(
            rule.problem(
                "the id " + rule.id(),
                "an area that rulebook.yaml knows, one of " + about.areas().keySet()));
      }
    }
  }

  private void annotations() {
    for (RuleSource rule : rules) {
      for (String name : rule.annotations().keySet()) {
        if (!ANNOTATIONS.contains(name)) {
          problems.add(
              rule.problemWith(
                  name, "@" + name, Choice.among(ANNOTATIONS.stream().sorted().toList(), name)));
        }
      }
      strength(rule);
      sources(rule);
    }
  }

  private void strength(RuleSource rule) {
    rule.annotation("Strength")
        .filter(word -> Strength.named(word).isEmpty())
        .ifPresent(
            word ->
                problems.add(
                    rule.problemWith(
                        "Strength", "the strength " + word, "MUST, SHOULD or ADVICE")));
  }

  private void sources(RuleSource rule) {
    String sources = rule.annotation("Source").orElse("");
    for (String source : sources.split(";")) {
      if (!source.isBlank() && about.sources().keySet().stream().noneMatch(cites(source.strip()))) {
        problems.add(
            rule.problemWith(
                "Source",
                "the source \"" + source.strip() + "\"",
                "a place in a document that rulebook.yaml names, one of "
                    + about.sources().keySet()));
      }
    }
  }

  /** Whether a place is in a document: its title alone, or with the place after it. */
  private static Predicate<String> cites(String source) {
    return title ->
        source.equals(title) || source.startsWith(title + ",") || source.startsWith(title + " (");
  }

  private void figures() {
    Set<String> names = new HashSet<>();
    for (RuleSource rule : rules) {
      if (rule.isFigure()) {
        BookRule.figureIn(rule.name()).ifPresent(names::add);
        for (String needed : List.of("Value", "Unit", "Since", "Source")) {
          if (!rule.annotations().containsKey(needed)) {
            problems.add(
                rule.problem(
                    "a figure without @" + needed, "its value, unit, first day and source"));
          }
        }
        day(rule, "Since");
        day(rule, "Until");
      }
    }
    for (RuleSource rule : rules) {
      rule.named()
          .filter(term -> FIGURES.contains(term.word().text()))
          .map(term -> term.name().orElseThrow())
          .filter(name -> !names.contains(name.text()))
          .forEach(
              name ->
                  problems.add(
                      rule.problem(
                          name,
                          "the figure \"" + name + "\"",
                          names.isEmpty()
                              ? "a figure of this book, which has none"
                              : Choice.among(names.stream().sorted().toList(), name.text()))));
    }
  }

  private void day(RuleSource rule, String annotation) {
    rule.annotation(annotation)
        .ifPresent(
            day -> {
              try {
                LocalDate.parse(day);
              } catch (DateTimeParseException e) {
                problems.add(
                    rule.problemWith(
                        annotation,
                        "@" + annotation + "(" + day + ")",
                        "a day such as 2017-03-01"));
              }
            });
  }

  /** Settings are there under the names that rules use, and are of the kind that is meant. */
  private void settings() {
    for (RuleSource rule : rules) {
      Optional.ofNullable(rule.annotations().get("AdviceIf"))
          .ifPresent(setting -> setting(rule, "chosen", setting));
      rule.named()
          .filter(term -> KIND_OF_SETTING.containsKey(term.word().text()))
          .forEach(term -> setting(rule, term.word().text(), term.name().orElseThrow()));
    }
  }

  private void setting(RuleSource rule, String word, Written name) {
    Kind kind = KIND_OF_SETTING.get(word);
    List<String> known =
        about.settings().stream()
            .filter(setting -> setting.kind() == kind)
            .map(SettingEntry::name)
            .toList();
    if (!known.contains(name.text())) {
      problems.add(
          rule.problem(
              name,
              "the setting \"" + name + "\"",
              "a setting of rulebook.yaml that is "
                  + kind.words()
                  + (known.isEmpty() ? "; it has none" : ", " + Choice.among(known, name.text()))));
    }
  }

  private void requirements() {
    Set<String> seen = new HashSet<>();
    for (RuleSource rule : rules) {
      if (rule.hasId() && seen.add(rule.id())) {
        for (String needed : neededByTheFirst(rule)) {
          if (!rule.annotations().containsKey(needed)) {
            problems.add(
                rule.problem(
                    "the first rule of " + rule.id() + " without @" + needed,
                    "the strength, sources and expectation of a requirement on its first rule"));
          }
        }
      }
    }
  }

  private static List<String> neededByTheFirst(RuleSource rule) {
    if (rule.noteOn().isEmpty()) {
      return List.of("Strength", "Source", "Expected");
    }
    return rule.setsAside() ? List.of("Source", "Note", "Found") : List.of("Source", "Note");
  }

  /**
   * A rule that sets requirements aside names some that there are, in the book that it stands in; a
   * book that extends that one may have withdrawn them.
   */
  private void scopes() {
    Set<String> ids = rules.stream().filter(RuleSource::hasId).map(RuleSource::id).collect(toSet());
    List<String> known =
        Stream.of(List.of(BookRule.ALL), about.areas().keySet(), ids)
            .flatMap(Collection::stream)
            .sorted()
            .toList();
    for (RuleSource rule : rules) {
      Optional<String> named = rule.annotation("SetsAside");
      if (rule.setsAside() && named.isEmpty()) {
        problems.add(
            rule.problem(
                "a rule that says verdict.setsAside without @SetsAside",
                "the areas or ids that it sets aside, or ALL"));
      }
      if (!rule.setsAside() && named.isPresent()) {
        problems.add(
            rule.problemWith(
                "SetsAside",
                "@SetsAside on a rule that says something else",
                "it on a rule that says verdict.setsAside only"));
      }
      named.map(BookRule::namesSetAside).orElse(List.of()).stream()
          .filter(name -> !rule.isInherited() && !known.contains(name))
          .forEach(
              name ->
                  problems.add(
                      rule.problemWith(
                          "SetsAside",
                          "@SetsAside(" + name + ")",
                          "ALL, an area or an id of this book: " + Choice.among(known, name))));
    }
  }

  /** A rule on what a day earns names a figure, and one on what is paid a heading there is. */
  private void payments() {
    List<String> figures =
        rules.stream()
            .flatMap(rule -> BookRule.figureIn(rule.name()).stream())
            .distinct()
            .sorted()
            .toList();
    List<String> headings = Arrays.stream(BudgetHeading.values()).map(Enum::name).toList();
    for (RuleSource rule : rules) {
      if (rule.says().filter("earns"::equals).isPresent()) {
        oneOf(rule, "Pays", rule.annotation("Pays").orElse(""), figures);
      }
      rule.annotation("BudgetHeading")
          .ifPresent(heading -> oneOf(rule, "BudgetHeading", heading, headings));
    }
  }

  private void oneOf(RuleSource rule, String annotation, String found, List<String> known) {
    if (!known.contains(found)) {
      problems.add(
          rule.problemWith(
              annotation, "@" + annotation + "(" + found + ")", Choice.among(known, found)));
    }
  }

  private void notes() {
    Map<String, RuleSource> firstOfId = new LinkedHashMap<>();
    rules.stream().filter(RuleSource::hasId).forEach(r -> firstOfId.putIfAbsent(r.id(), r));
    List<String> requirements =
        firstOfId.keySet().stream()
            .filter(id -> firstOfId.get(id).noteOn().isEmpty())
            .sorted()
            .toList();
    for (RuleSource rule : rules) {
      rule.noteOn()
          .filter(id -> !(rule.isInherited() && rule.setsAside()) && !requirements.contains(id))
          .ifPresent(
              id ->
                  problems.add(
                      rule.problemWith(
                          "NoteOn",
                          "@NoteOn(" + id + ")",
                          "the id of a requirement of this book: "
                              + Choice.among(requirements, id))));
    }
  }

  /** What people are told says under which id and heading it stands, and where it comes from. */
  private void tellings() {
    Set<String> ids = rules.stream().filter(RuleSource::hasId).map(RuleSource::id).collect(toSet());
    for (RuleSource rule : rules) {
      String says = rule.says().orElse("");
      List<String> needed =
          switch (says) {
            case "tell" -> List.of("About", "Heading", "Tell", "Source");
            case "write" -> List.of("Tell");
            default -> List.of();
          };
      needed.stream()
          .filter(annotation -> !rule.annotations().containsKey(annotation))
          .forEach(
              annotation ->
                  problems.add(
                      rule.problem(
                          "a rule that says verdict." + says + " without @" + annotation,
                          "each of @" + String.join(", @", needed))));
      rule.annotation("About")
          .filter(id -> !ids.contains(id))
          .ifPresent(
              id ->
                  problems.add(
                      rule.problemWith(
                          "About",
                          "@About(" + id + ")",
                          "the id of a requirement or note of this book: "
                              + Choice.among(ids.stream().sorted().toList(), id))));
    }
  }
}
