package org.mvprules.bench;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.rules.Figure;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.words.View;

/**
 * Which small mistakes in a rule book its scenarios would notice.
 *
 * <p>Figures are shifted by a step, comparisons turned round, conditions left out and strengths
 * exchanged, one at a time. A mistake that no scenario notices could be made by anybody.
 *
 * @param book the id of the rule book
 * @param mistakes the mistakes that were tried, in the order of the book
 */
public record MutationRun(String book, List<Mistake> mistakes) {

  /** Copies the list. */
  public MutationRun {
    mistakes = List.copyOf(mistakes);
  }

  /**
   * A mistake that was tried.
   *
   * @param kind what sort of mistake, in words
   * @param place the file and the line of the rule
   * @param rule the name of the rule
   * @param what the mistake
   * @param noticedBy the name of a scenario that notices it; absent if none does
   */
  public record Mistake(
      String kind, String place, String rule, String what, Optional<String> noticedBy) {

    /** The mistake in one line. */
    @Override
    public String toString() {
      return place + ": \"" + rule + "\": " + what;
    }
  }

  /**
   * Tries small mistakes in the rules that stand in a book's own folder.
   *
   * @param folder the source of the book
   * @param book the book
   * @param only a text in the names of the rules or of their files; empty for all of them
   * @param oneOf how many mistakes to pass over for each that is tried, and one more; 1 tries all
   * @return what came of it
   */
  public static MutationRun of(RuleBookFolder folder, LoadedBook book, String only, int oneOf) {
    Map<String, BookRule> loaded = Maps.uniqueIndex(book.rules(), BookRule::name);
    List<RuleSource> rules = DrlSource.rules(folder);
    ScenarioJudge judge = new ScenarioJudge(book, ScenarioJudge.spokenOf(rules));
    List<Mutant> mutants =
        Mutant.of(
            rules.stream()
                .filter(rule -> !rule.isInherited())
                .filter(rule -> rule.name().contains(only) || rule.file().contains(only))
                .toList());
    List<Seen> scenarios =
        folder.scenarios().stream()
            .filter(scenario -> scenario.todo().isEmpty())
            .parallel()
            .map(scenario -> Seen.of(scenario, judge))
            .toList();
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < mutants.size(); i += oneOf) {
      trials.add(Trial.of(mutants.get(i), loaded, judge, scenarios));
    }
    return new MutationRun(
        folder.about().id(), trials.stream().parallel().map(trial -> trial.mistake()).toList());
  }

  /** A scenario and all views that rules look at in it. */
  private record Seen(Scenario scenario, ListMultimap<Class<?>, View> views) {

    static Seen of(Scenario scenario, ScenarioJudge judge) {
      ListMultimap<Class<?>, View> views = ArrayListMultimap.create();
      Engine direct = judge.book().directEngine();
      Engine keeping =
          (looked, hearing) -> {
            direct.lookAt(looked, hearing);
            looked.forEach(view -> views.put(view.getClass(), view));
          };
      judge.differences(scenario, keeping);
      return new Seen(scenario, views);
    }

    /** Whether two conditions differ on anything that is seen. */
    boolean tells(Class<?> type, Predicate<View> right, Predicate<View> wrong) {
      return views.get(type).stream().anyMatch(view -> differ(view, right, wrong));
    }

    private static boolean differ(View view, Predicate<View> right, Predicate<View> wrong) {
      try {
        return right.test(view) != wrong.test(view);
      } catch (RuleBookException e) {
        return true; // It asks for a figure where there is none, and would be noticed at once.
      }
    }
  }

  /** A mistake, and the scenarios that might notice it. */
  private record Trial(
      Mutant mutant, ScenarioJudge judge, Engine engine, List<Scenario> scenarios) {

    static Trial of(
        Mutant mutant, Map<String, BookRule> loaded, ScenarioJudge judge, List<Seen> scenarios) {
      LoadedBook book = judge.book();
      BookRule rule = loaded.get(mutant.rule().name());
      if (mutant.look().isPresent()) {
        Predicate<View> right = Interpreted.of(mutant.rule().look().orElseThrow());
        Predicate<View> wrong = Interpreted.of(mutant.look().get());
        Class<?> type = rule.viewType().orElseThrow();
        return new Trial(
            mutant,
            judge,
            book.directEngine(rule, wrong),
            likeliestFirst(
                scenarios.stream().filter(seen -> seen.tells(type, right, wrong)), rule));
      }
      LoadedBook changed =
          mutant
              .strength()
              .map(strength -> book.with(rule, strength))
              .orElseGet(
                  () -> book.with(figure(mutant.rule(), book), mutant.value().orElseThrow()));
      boolean figure = mutant.value().isPresent();
      return new Trial(
          mutant,
          judge.asking(changed),
          changed.directEngine(),
          likeliestFirst(
              scenarios.stream().filter(seen -> figure || !seen.scenario().strengths().isEmpty()),
              rule));
    }

    /** Those that expect something of the rule's own requirement are the likeliest to notice. */
    private static List<Scenario> likeliestFirst(Stream<Seen> scenarios, BookRule rule) {
      return scenarios
          .map(Seen::scenario)
          .sorted(
              Comparator.comparing(
                  scenario -> rule.id().filter(scenario.expect()::containsKey).isEmpty()))
          .toList();
    }

    Mistake mistake() {
      RuleSource rule = mutant.rule();
      return new Mistake(
          mutant.kind().words(),
          rule.file() + ":" + rule.line(),
          rule.name(),
          mutant.what(),
          scenarios.stream()
              .filter(scenario -> judge.isNoticed(scenario, engine))
              .findFirst()
              .map(Scenario::name));
    }
  }

  private static Figure figure(RuleSource rule, LoadedBook book) {
    String name = BookRule.figureIn(rule.name()).orElseThrow();
    return book.description().figures().stream()
        .filter(figure -> figure.name().equals(name))
        .filter(figure -> figure.since().toString().equals(rule.annotation("Since").orElseThrow()))
        .findFirst()
        .orElseThrow();
  }

  /**
   * The mistakes that no scenario notices.
   *
   * @return in the order of the book
   */
  public List<Mistake> survivors() {
    return mistakes.stream().filter(each -> each.noticedBy().isEmpty()).toList();
  }

  /**
   * How many of the mistakes are noticed, in whole percent, rounded down.
   *
   * @return 100 if all are
   */
  public int score() {
    return mistakes.isEmpty()
        ? 100
        : (int) (100L * (mistakes.size() - survivors().size()) / mistakes.size());
  }

  /**
   * How many mistakes of each sort were tried and noticed.
   *
   * @return a line for each sort, and one for all
   */
  public String summary() {
    Map<String, List<Mistake>> kinds = new LinkedHashMap<>();
    for (Mutant.Kind kind : Mutant.Kind.values()) {
      kinds.put(
          kind.words(),
          mistakes.stream().filter(each -> each.kind().equals(kind.words())).toList());
    }
    kinds.put("together", mistakes);
    StringBuilder text = new StringBuilder();
    kinds.forEach(
        (kind, some) ->
            text.append(
                String.format(
                    "%-28s %5d tried, %5d noticed%n",
                    kind,
                    some.size(),
                    some.stream().filter(each -> each.noticedBy().isPresent()).count())));
    return text + "Score: " + score() + " %\n";
  }
}
