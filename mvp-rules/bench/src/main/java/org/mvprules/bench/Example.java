package org.mvprules.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mvprules.core.json.MvpWriter;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Note;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.internal.Page;

/**
 * A scenario of a rule book, and the report that it gives.
 *
 * @param scenario the scenario
 * @param report what came of running it
 */
record Example(Scenario scenario, Report report) {

  private static final int INDENT = 10;
  private static final Set<Status> SETTLED = EnumSet.of(Status.MET, Status.NOT_APPLICABLE);

  /** Runs all scenarios of a book. */
  static List<Example> of(WholeBook book) {
    MvpValidator validator = MvpValidator.of(book.loaded());
    LocalDate first = validator.ruleBook().inForceFrom();
    return book.source().scenarios().stream()
        .map(
            scenario ->
                new Example(
                    scenario, validator.validate(scenario.mvp(), scenario.asOf().orElse(first))))
        .toList();
  }

  /** Whether the scenario expects one of some statuses of a requirement. */
  boolean expects(String id, Set<Status> statuses) {
    return Optional.ofNullable(scenario.expect().get(id)).filter(statuses::contains).isPresent();
  }

  /** The facts in YAML, as a file of the partnership would have them after its id. */
  String facts() {
    return MvpWriter.toYaml(scenario.mvp()).replaceFirst("^id: .*\n", "");
  }

  /** What the report says of a requirement. */
  String said(String id) {
    AssessedRequirement requirement = report.requirement(id);
    Set<Status> statuses =
        requirement.findings().stream().map(Finding::status).collect(Collectors.toSet());
    Page page =
        new Page()
            .line(
                id
                    + " "
                    + requirement.status().words()
                    + " ("
                    + requirement.strength().words()
                    + ")");
    for (Finding finding : requirement.findings()) {
      boolean apart = statuses.size() > 1 && finding.status() != requirement.status();
      String aside = apart ? " (taken alone: " + finding.status().words() + ")" : "";
      finding.reading().ifPresent(reading -> entry(page, "Reading", reading));
      entry(page, "Found", finding.found() + aside);
      if (!SETTLED.contains(requirement.status()) && !SETTLED.contains(finding.status())) {
        finding.remedies().stream().distinct().forEach(remedy -> entry(page, "To do", remedy));
      }
    }
    requirement.notes().stream()
        .map(Note::text)
        .distinct()
        .forEach(note -> entry(page, "Note", note));
    return page.toString();
  }

  /** What the report says in notes of an id. */
  String noted(String id) {
    Page page = new Page().line(id);
    notesOf(id).forEach(note -> entry(page, "Note", note));
    return page.toString();
  }

  /** Whether the report tells a note of an id. */
  boolean notes(String id) {
    return !notesOf(id).isEmpty();
  }

  /** Whether the scenario is about a note of an id: it asks for words of it. */
  boolean asksForNotes(String id) {
    return scenario.says().stream()
        .anyMatch(words -> notesOf(id).stream().anyMatch(note -> note.contains(words)));
  }

  private List<String> notesOf(String id) {
    return report.requirements().stream()
        .flatMap(requirement -> requirement.notes().stream())
        .filter(note -> note.id().equals(id))
        .map(Note::text)
        .distinct()
        .toList();
  }

  private static void entry(Page page, String label, String words) {
    page.hanging("  " + label + " ".repeat(INDENT - 2 - label.length()), INDENT, words);
  }
}
