package org.mvprules.bench;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.bench.Scenario.ExpectedFinding;
import org.mvprules.bench.Scenario.Telling;
import org.mvprules.bench.ScenarioResult.Difference;
import org.mvprules.core.json.Choice;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.Note;
import org.mvprules.rules.Notice;
import org.mvprules.rules.Notice.Paragraph;
import org.mvprules.rules.Report;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.NoticeMaking;

/** Judges the partnerships of scenarios by a rule book, and compares with what they expect. */
final class ScenarioJudge {

  private final LoadedBook book;
  private final Set<String> spokenOf;
  private final Map<String, BookRule> rules;

  /**
   * Takes a rule book.
   *
   * @param book the book
   * @param spokenOf the ids of which silence is a mistake
   */
  ScenarioJudge(LoadedBook book, Set<String> spokenOf) {
    this.book = book;
    this.spokenOf = spokenOf;
    this.rules = Maps.uniqueIndex(book.rules(), BookRule::name);
  }

  /** The same, but of another book with the same rules, one of them changed. */
  ScenarioJudge asking(LoadedBook changed) {
    return new ScenarioJudge(changed, spokenOf);
  }

  /** The book that is asked. */
  LoadedBook book() {
    return book;
  }

  /** The ids of which rules say also what cannot be told: of these, silence is a mistake. */
  static Set<String> spokenOf(List<RuleSource> rules) {
    return rules.stream()
        .filter(rule -> rule.hasId() && rule.says().filter("notAssessed"::equals).isPresent())
        .map(RuleSource::id)
        .collect(Collectors.toSet());
  }

  /** Whether anything is otherwise than a scenario expects. */
  boolean isNoticed(Scenario scenario, Engine engine) {
    return !differences(scenario, engine).isEmpty();
  }

  /**
   * What is otherwise than a scenario expects.
   *
   * @param engine lets the rules look
   */
  List<Difference> differences(Scenario scenario, Engine engine) {
    LocalDate asOf = scenario.asOf().orElse(book.description().inForceFrom());
    try {
      Chorus chorus = new Chorus(engine);
      Report report = Assessment.of(book, chorus, scenario.mvp(), asOf);
      List<Difference> differences = new ArrayList<>(chorus.discords());
      report.requirements().stream()
          .filter(requirement -> spokenOf.contains(requirement.id()))
          .forEach(requirement -> silence(requirement, differences));
      scenario.expect().forEach((id, status) -> status(report, id, status, differences));
      scenario.strengths().forEach((id, firmly) -> strength(report, id, firmly, differences));
      scenario.findings().forEach(finding -> finding(report, finding, differences));
      said(report, scenario, differences);
      for (Telling telling : scenario.notices()) {
        Notice notice = NoticeMaking.of(book, chorus, scenario.mvp(), telling.who(), asOf);
        told(telling, notice, differences);
      }
      spoken(scenario, chorus.heard(), differences);
      return differences;
    } catch (RuleBookException | IllegalArgumentException | ArithmeticException e) {
      return List.of(
          new Difference(
              "facts",
              List.of("facts that the book can judge"),
              String.valueOf(e.getMessage()).lines().toList(),
              List.of()));
    }
  }

  /** Where rules say what cannot be told, and none speaks, nobody is told what to do. */
  private static void silence(AssessedRequirement requirement, List<Difference> differences) {
    requirement.findings().stream()
        .filter(finding -> finding.rule().isEmpty() && !finding.pointer().isEmpty())
        .filter(finding -> finding.status() == Status.NOT_ASSESSED)
        .forEach(
            finding ->
                differences.add(
                    new Difference(
                        requirement.id(),
                        List.of("a rule that speaks of " + finding.subject()),
                        List.of("no rule that does"),
                        List.of())));
  }

  private static void status(
      Report report, String id, Status expected, List<Difference> differences) {
    requirement(report, id, expected.words(), differences)
        .filter(requirement -> requirement.status() != expected)
        .ifPresent(
            requirement ->
                differences.add(
                    new Difference(
                        id,
                        List.of(expected.words()),
                        Stream.concat(
                                Stream.of(requirement.status().words()),
                                requirement.findings().stream().map(Finding::found))
                            .distinct()
                            .toList(),
                        requirement.findings().stream()
                            .flatMap(finding -> finding.remedies().stream())
                            .distinct()
                            .toList())));
  }

  private static void strength(
      Report report, String id, Strength expected, List<Difference> differences) {
    requirement(report, id, expected.words(), differences)
        .map(AssessedRequirement::strength)
        .filter(strength -> strength != expected)
        .ifPresent(
            strength ->
                differences.add(
                    new Difference(
                        id,
                        List.of("asked with \"" + expected.words() + "\""),
                        List.of("asked with \"" + strength.words() + "\""),
                        List.of())));
  }

  private static Optional<AssessedRequirement> requirement(
      Report report, String id, String expected, List<Difference> differences) {
    if (report.ruleBook().requirement(id).isPresent()) {
      return Optional.of(report.requirement(id));
    }
    List<String> known = report.ruleBook().requirements().stream().map(Requirement::id).toList();
    differences.add(
        new Difference(
            id,
            List.of(expected),
            List.of(
                "no such requirement"
                    + Choice.nearest(known, id)
                        .map(meant -> "; did you mean " + meant + "?")
                        .orElse("")),
            List.of()));
    return Optional.empty();
  }

  private static void finding(
      Report report, ExpectedFinding expected, List<Difference> differences) {
    requirement(report, expected.requirement(), expected.toString(), differences)
        .filter(requirement -> requirement.findings().stream().noneMatch(any -> is(any, expected)))
        .ifPresent(
            requirement ->
                differences.add(
                    new Difference(
                        expected.requirement(),
                        List.of(expected.toString()),
                        requirement.findings().isEmpty()
                            ? List.of("no finding")
                            : requirement.findings().stream().map(ScenarioJudge::inWords).toList(),
                        requirement.findings().stream()
                            .flatMap(finding -> finding.remedies().stream())
                            .distinct()
                            .toList())));
  }

  private static boolean is(Finding finding, ExpectedFinding expected) {
    return expected.about().filter(who -> !who.equals(finding.subject())).isEmpty()
        && expected.status().filter(status -> status != finding.status()).isEmpty()
        && expected.says().stream()
            .allMatch(text -> texts(finding).anyMatch(each -> each.contains(text)));
  }

  private static String inWords(Finding finding) {
    return finding.status().words() + ", about " + finding.subject() + ": " + finding.found();
  }

  private static Stream<String> texts(Finding finding) {
    return Stream.concat(Stream.of(finding.found()), finding.remedies().stream());
  }

  private static void said(Report report, Scenario scenario, List<Difference> differences) {
    List<String> texts =
        report.requirements().stream()
            .filter(requirement -> scenario.expect().containsKey(requirement.id()))
            .flatMap(
                requirement ->
                    Stream.concat(
                        requirement.findings().stream().flatMap(ScenarioJudge::texts),
                        requirement.notes().stream().map(Note::text)))
            .distinct()
            .toList();
    said("says", scenario.says(), texts, differences);
  }

  /** Those that are named, and of a requirement of which one is named, no others. */
  private void spoken(Scenario scenario, Set<String> heard, List<Difference> differences) {
    if (scenario.rules().isEmpty()) {
      return;
    }
    Set<String> ids =
        scenario.rules().stream()
            .flatMap(name -> toldUnder(name).stream())
            .collect(Collectors.toSet());
    List<String> silent = scenario.rules().stream().filter(name -> !heard.contains(name)).toList();
    List<String> others =
        heard.stream()
            .filter(name -> toldUnder(name).filter(ids::contains).isPresent())
            .filter(name -> !scenario.rules().contains(name))
            .filter(name -> isOfTheSameBook(scenario, rules.get(name)))
            .toList();
    if (!silent.isEmpty() || !others.isEmpty()) {
      differences.add(
          new Difference(
              "rules",
              silent.isEmpty() ? List.of("no other rule that speaks") : silent,
              others.isEmpty() ? List.of("no rule that speaks instead") : others,
              silent.stream().flatMap(name -> meant(name).stream()).toList()));
    }
  }

  /** Where people read what a rule says: the id of a requirement, or the letter about them. */
  private Optional<String> toldUnder(String name) {
    Optional<BookRule> rule = Optional.ofNullable(rules.get(name));
    return rule.flatMap(any -> any.annotation("NoteOn"))
        .or(() -> BookRule.idIn(name))
        .or(
            () ->
                rule.filter(any -> any.annotation("Tell").isPresent())
                    .filter(any -> any.annotation("About").isEmpty())
                    .map(any -> "the letter"));
  }

  /** A scenario of a book that is extended does not know what others add to it. */
  private static boolean isOfTheSameBook(Scenario scenario, BookRule rule) {
    String file = rule.description().file();
    String folder = file.substring(0, file.lastIndexOf('/') + 1);
    return scenario.file().startsWith(folder + "scenarios/");
  }

  /** What to do about a name that no rule has. */
  private Optional<String> meant(String name) {
    return rules.containsKey(name)
        ? Optional.empty()
        : Optional.of(
            Problem.quoted(name)
                + " is no rule of this book"
                + Choice.nearest(rules.keySet(), name)
                    .map(nearest -> "; did you mean " + Problem.quoted(nearest) + "?")
                    .orElse("."));
  }

  private static void told(Telling expected, Notice notice, List<Difference> differences) {
    String of = "notice for " + expected.who();
    List<String> told = notice.paragraphs().stream().map(Paragraph::requirement).toList();
    if (!told.equals(expected.tells())) {
      differences.add(
          new Difference(
              of, List.of(expected.tells().toString()), List.of(told.toString()), List.of()));
    }
    List<String> texts =
        Stream.concat(notice.paragraphs().stream().map(Paragraph::text), notice.letter().stream())
            .toList();
    said(of, expected.says(), texts, differences);
  }

  private static void said(
      String of, List<String> expected, List<String> texts, List<Difference> differences) {
    List<String> missing =
        expected.stream()
            .filter(text -> texts.stream().noneMatch(each -> each.contains(text)))
            .map(text -> "\"" + text + "\"")
            .toList();
    if (!missing.isEmpty()) {
      differences.add(
          new Difference(
              of,
              missing,
              Stream.concat(Stream.of("nothing that says so"), texts.stream()).toList(),
              List.of()));
    }
  }
}
