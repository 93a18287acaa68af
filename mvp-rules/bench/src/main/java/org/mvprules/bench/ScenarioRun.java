package org.mvprules.bench;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.bench.Scenario.Telling;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Notice;
import org.mvprules.rules.Notice.Paragraph;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.NoticeMaking;
import org.mvprules.rules.internal.Said;
import org.mvprules.rules.words.View;

/**
 * What came of running the scenarios of a rule book.
 *
 * <p>A rule that no scenario has seen speaking may be dead, and one that none has seen silent may
 * say the same of everybody. A comparison with a figure that no scenario has seen with both sides
 * equal may be off by one. All three are told here.
 *
 * @param run how many scenarios were run
 * @param failures what went otherwise than expected, in words
 * @param gaps rules and comparisons that the scenarios leave untried, in words
 */
public record ScenarioRun(int run, List<String> failures, List<String> gaps) {

  /** Copies the lists. */
  public ScenarioRun {
    failures = List.copyOf(failures);
    gaps = List.copyOf(gaps);
  }

  /**
   * How many scenarios passed.
   *
   * @return such as {@code 57 of 57}
   */
  public String summary() {
    return run - failures.size() + " of " + run;
  }

  /**
   * Runs the scenarios of a rule book.
   *
   * @param folder the source of the book
   * @param book the book
   * @return what came of it
   */
  public static ScenarioRun of(RuleBookFolder folder, LoadedBook book) {
    Coverage coverage = new Coverage(book);
    List<String> failures = new ArrayList<>();
    for (Scenario scenario : folder.scenarios()) {
      Mvp mvp = scenario.mvp();
      LocalDate asOf = scenario.asOf().orElse(book.description().inForceFrom());
      Report report = Assessment.of(book, coverage, mvp, asOf);
      List<String> wrong = differences(scenario, report);
      for (Telling expected : scenario.notices()) {
        Notice notice = NoticeMaking.of(book, coverage, mvp, expected.who(), asOf);
        wrong.addAll(differences(expected, notice));
      }
      if (!wrong.isEmpty()) {
        failures.add("\"" + scenario.name() + "\": " + String.join("; ", wrong));
      }
    }
    return new ScenarioRun(
        folder.scenarios().size(), failures, coverage.gaps(DrlSource.rules(folder)));
  }

  private static List<String> differences(Scenario scenario, Report report) {
    List<String> differences = new ArrayList<>();
    scenario
        .expect()
        .forEach(
            (id, expected) -> {
              if (report.ruleBook().requirement(id).isEmpty()) {
                differences.add("the book has no requirement " + id);
                return;
              }
              Status found = report.requirement(id).status();
              if (found != expected) {
                differences.add(id + " found " + found.words() + ", expected " + expected.words());
              }
            });
    String texts =
        report.requirements().stream()
            .filter(requirement -> scenario.expect().containsKey(requirement.id()))
            .flatMap(ScenarioRun::texts)
            .collect(Collectors.joining("\n"));
    for (String text : scenario.says()) {
      if (!texts.contains(text)) {
        differences.add("nothing says \"" + text + "\" in:\n" + texts);
      }
    }
    return differences;
  }

  private static List<String> differences(Telling expected, Notice notice) {
    List<String> differences = new ArrayList<>();
    List<String> told = notice.paragraphs().stream().map(Paragraph::requirement).toList();
    if (!told.equals(expected.tells())) {
      differences.add(
          expected.who() + " found to be told " + told + ", expected " + expected.tells());
    }
    String texts =
        Stream.concat(notice.paragraphs().stream().map(Paragraph::text), notice.letter().stream())
            .collect(Collectors.joining("\n"));
    expected.says().stream()
        .filter(text -> !texts.contains(text))
        .forEach(text -> differences.add("nothing says \"" + text + "\" in:\n" + texts));
    return differences;
  }

  private static Stream<String> texts(AssessedRequirement requirement) {
    return Stream.concat(
        requirement.findings().stream()
            .flatMap(
                finding -> Stream.concat(Stream.of(finding.found()), finding.remedies().stream())),
        requirement.notes().stream().map(note -> note.text()));
  }

  /** Evaluates rules directly, and remembers which spoke, which were silent, and on what edge. */
  private static final class Coverage implements Engine {
    private final LoadedBook book;
    private final Engine engine;
    private final Set<BookRule> spoke = new HashSet<>();
    private final Set<BookRule> silent = new HashSet<>();
    private final Set<View> views = new HashSet<>();

    Coverage(LoadedBook book) {
      this.book = book;
      this.engine = book.directEngine();
    }

    @Override
    public void lookAt(List<? extends View> looked, Hearing hearing) {
      engine.lookAt(looked, hearing);
      views.addAll(looked);
      for (View view : looked) {
        Set<BookRule> heard =
            hearing.said().stream()
                .filter(said -> said.view().equals(view))
                .map(Said::rule)
                .collect(ImmutableSet.toImmutableSet());
        spoke.addAll(heard);
        book.rules().stream()
            .filter(rule -> rule.viewType().filter(type -> type == view.getClass()).isPresent())
            .filter(rule -> !heard.contains(rule))
            .forEach(silent::add);
      }
    }

    List<String> gaps(List<RuleSource> sources) {
      List<String> gaps = new ArrayList<>();
      for (RuleSource source : sources) {
        if (source.isFigure()) {
          continue;
        }
        BookRule rule =
            book.rules().stream()
                .filter(any -> any.name().equals(source.name()))
                .findFirst()
                .orElseThrow();
        String where = source.file() + ":" + source.line() + ": \"" + source.name() + "\" ";
        if (!spoke.contains(rule)) {
          gaps.add(where + "speaks in no scenario");
        }
        // A question that is put to everybody has no condition, and never falls silent.
        if (!silent.contains(rule) && !source.speaksToEverybody()) {
          gaps.add(where + "is silent in no scenario");
        }
        source.comparisons().stream()
            .filter(comparison -> views.stream().noneMatch(view -> onEdge(rule, comparison, view)))
            .forEach(
                comparison ->
                    gaps.add(where + "is on the edge of " + comparison + " in no scenario"));
      }
      return gaps;
    }

    private static boolean onEdge(BookRule rule, RuleSource.Comparison comparison, View view) {
      if (rule.viewType().filter(type -> type == view.getClass()).isEmpty()
          || !view.known(comparison.figure())) {
        return false;
      }
      try {
        Object word = view.getClass().getMethod(comparison.word()).invoke(view);
        return switch (comparison.kind()) {
          case "share" -> ((Share) word).compareTo(view.share(comparison.figure())) == 0;
          case "pounds" -> ((Money) word).compareTo(view.pounds(comparison.figure())) == 0;
          case "count" -> ((Number) word).longValue() == view.count(comparison.figure());
          case "minutes" -> ((Number) word).longValue() == view.minutes(comparison.figure());
          default -> throw new IllegalStateException(comparison.kind());
        };
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The word " + comparison.word() + " compiled", e);
      }
    }
  }
}
