package org.mvprules.bench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mvprules.rules.internal.BookRule;

/** Checks the form of rules: names, annotations, figures, sources. */
final class FormCheck {

  private static final Set<String> ANNOTATIONS =
      Set.of(
          "Strength",
          "Source",
          "Expected",
          "Found",
          "Remedy",
          "Note",
          "NoteOn",
          "Value",
          "Unit",
          "Since",
          "Until");

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
    check.requirements();
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
              rule.problem("@" + name, "one of " + ANNOTATIONS.stream().sorted().toList()));
        }
      }
      sources(rule);
    }
  }

  private void sources(RuleSource rule) {
    String sources = unquoted(rule.annotations().getOrDefault("Source", ""));
    for (String source : sources.split(";")) {
      if (!source.isBlank()
          && about.sources().keySet().stream().noneMatch(source.strip()::startsWith)) {
        problems.add(
            rule.problem(
                "the source \"" + source.strip() + "\"",
                "a place in a document that rulebook.yaml names, one of "
                    + about.sources().keySet()));
      }
    }
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
      rule.comparisons().stream()
          .filter(comparison -> !names.contains(comparison.figure()))
          .forEach(
              comparison ->
                  problems.add(
                      rule.problem(
                          "the figure \"" + comparison.figure() + "\"", "one of " + names)));
    }
  }

  private void day(RuleSource rule, String annotation) {
    String day = rule.annotations().get(annotation);
    if (day != null) {
      try {
        LocalDate.parse(day);
      } catch (DateTimeParseException e) {
        problems.add(rule.problem("@" + annotation + "(" + day + ")", "a day such as 2017-03-01"));
      }
    }
  }

  private void requirements() {
    Set<String> seen = new HashSet<>();
    for (RuleSource rule : rules) {
      if (rule.hasId() && seen.add(rule.id())) {
        boolean note = rule.annotations().containsKey("NoteOn");
        for (String needed :
            note ? List.of("Source", "Note") : List.of("Strength", "Source", "Expected")) {
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

  private static String unquoted(String text) {
    return text.replaceAll("^\"|\"$", "");
  }
}
