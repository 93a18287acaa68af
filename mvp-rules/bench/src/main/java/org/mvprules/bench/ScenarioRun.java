package org.mvprules.bench;

import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.bench.Scenario.ExpectedFinding;
import org.mvprules.bench.Scenario.Telling;
import org.mvprules.bench.ScenarioResult.Difference;
import org.mvprules.bench.ScenarioResult.Verdict;
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
import org.mvprules.rules.internal.ScenarioCounts;

/**
 * What came of running the scenarios of a rule book.
 *
 * <p>A scenario that is to do is run as well, but neither fails the book nor counts for what is
 * tried: what it shows does not hold yet.
 *
 * @param book the id of the rule book
 * @param results what came of each scenario
 * @param coverage what they try
 * @param counts in how many of them each rule speaks, is silent, and stands on a boundary
 */
public record ScenarioRun(
    String book, List<ScenarioResult> results, ScenarioCoverage coverage, ScenarioCounts counts) {

  /** Copies the list. */
  public ScenarioRun {
    results = List.copyOf(results);
  }

  /**
   * The scenarios of one verdict.
   *
   * @param verdict the verdict
   * @return in the order of the book
   */
  public List<ScenarioResult> of(Verdict verdict) {
    return results.stream().filter(result -> result.verdict() == verdict).toList();
  }

  /**
   * What went otherwise than expected.
   *
   * @return a line for each scenario that failed
   */
  public List<String> failures() {
    return of(Verdict.FAILED).stream().map(ScenarioResult::toString).toList();
  }

  /**
   * How many scenarios passed.
   *
   * @return such as {@code 57 of 57}, or {@code 57 of 57, 2 to do}
   */
  public String summary() {
    long toDo = results.stream().filter(result -> result.scenario().todo().isPresent()).count();
    return of(Verdict.PASSED).size()
        + " of "
        + (results.size() - toDo)
        + (toDo == 0 ? "" : ", " + toDo + " to do");
  }

  /**
   * Runs the scenarios of a rule book.
   *
   * @param folder the source of the book
   * @param book the book
   * @return what came of it
   */
  public static ScenarioRun of(RuleBookFolder folder, LoadedBook book) {
    return of(folder, book, any -> true);
  }

  /**
   * Runs some of the scenarios of a rule book.
   *
   * @param folder the source of the book
   * @param book the book
   * @param chosen which of them to run
   * @return what came of it
   */
  public static ScenarioRun of(RuleBookFolder folder, LoadedBook book, Predicate<Scenario> chosen) {
    List<RuleSource> sources = DrlSource.rules(folder);
    ScenarioObserver observer = new ScenarioObserver(book, sources);
    Set<String> spokenOf = spokenOf(sources);
    List<ScenarioResult> results = new ArrayList<>();
    for (Scenario scenario : folder.scenarios()) {
      if (chosen.test(scenario)) {
        long start = System.nanoTime();
        boolean toDo = scenario.todo().isPresent();
        Engine engine = toDo ? book.directEngine() : observer;
        List<Difference> differences = new Judging(book, engine, scenario, spokenOf).differences();
        if (!toDo) {
          observer.endOfScenario();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        results.add(new ScenarioResult(scenario, differences, took));
      }
    }
    return new ScenarioRun(folder.about().id(), results, observer.coverage(), observer.counts());
  }

  /** Whether anything is otherwise than a scenario expects. */
  static boolean isNoticed(
      LoadedBook book, Engine engine, Scenario scenario, Set<String> spokenOf) {
    return !new Judging(book, engine, scenario, spokenOf).differences().isEmpty();
  }

  /** The ids of which rules say also what cannot be told: of these, silence is a mistake. */
  static Set<String> spokenOf(List<RuleSource> rules) {
    return rules.stream()
        .filter(rule -> rule.hasId() && rule.says().filter("notAssessed"::equals).isPresent())
        .map(RuleSource::id)
        .collect(Collectors.toSet());
  }

  /** Judges one scenario, and compares. */
  private record Judging(LoadedBook book, Engine engine, Scenario scenario, Set<String> spokenOf) {

    List<Difference> differences() {
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
        said(report, differences);
        for (Telling telling : scenario.notices()) {
          Notice notice = NoticeMaking.of(book, chorus, scenario.mvp(), telling.who(), asOf);
          told(telling, notice, differences);
        }
        spoken(chorus.heard(), differences);
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
          .filter(
              requirement -> requirement.findings().stream().noneMatch(any -> is(any, expected)))
          .ifPresent(
              requirement ->
                  differences.add(
                      new Difference(
                          expected.requirement(),
                          List.of(expected.toString()),
                          requirement.findings().isEmpty()
                              ? List.of("no finding")
                              : requirement.findings().stream().map(Judging::inWords).toList(),
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

    private void said(Report report, List<Difference> differences) {
      List<String> texts =
          report.requirements().stream()
              .filter(requirement -> scenario.expect().containsKey(requirement.id()))
              .flatMap(
                  requirement ->
                      Stream.concat(
                          requirement.findings().stream().flatMap(Judging::texts),
                          requirement.notes().stream().map(Note::text)))
              .distinct()
              .toList();
      said("says", scenario.says(), texts, differences);
    }

    /** Those that are named, and of a requirement of which one is named, no others. */
    private void spoken(Set<String> heard, List<Difference> differences) {
      if (scenario.rules().isEmpty()) {
        return;
      }
      Map<String, BookRule> rules = Maps.uniqueIndex(book.rules(), BookRule::name);
      Set<String> ids =
          scenario.rules().stream()
              .flatMap(name -> toldUnder(name, rules).stream())
              .collect(Collectors.toSet());
      List<String> silent =
          scenario.rules().stream().filter(name -> !heard.contains(name)).toList();
      List<String> others =
          heard.stream()
              .filter(name -> toldUnder(name, rules).filter(ids::contains).isPresent())
              .filter(name -> !scenario.rules().contains(name))
              .filter(name -> isOfTheSameBook(rules.get(name)))
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
    private static Optional<String> toldUnder(String name, Map<String, BookRule> rules) {
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
    private boolean isOfTheSameBook(BookRule rule) {
      String file = rule.description().file();
      String folder = file.substring(0, file.lastIndexOf('/') + 1);
      return scenario.file().startsWith(folder + "scenarios/");
    }

    /** What to do about a name that no rule has. */
    private Optional<String> meant(String name) {
      List<String> known = book.rules().stream().map(BookRule::name).toList();
      return known.contains(name)
          ? Optional.empty()
          : Optional.of(
              Problem.quoted(name)
                  + " is no rule of this book"
                  + Choice.nearest(known, name)
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
}
