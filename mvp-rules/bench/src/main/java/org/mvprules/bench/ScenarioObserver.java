package org.mvprules.bench;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.mvprules.bench.RuleSource.Comparison;
import org.mvprules.bench.RuleSource.Condition;
import org.mvprules.bench.ScenarioCoverage.TriedBoundary;
import org.mvprules.bench.ScenarioCoverage.TriedCondition;
import org.mvprules.bench.ScenarioCoverage.TriedFigure;
import org.mvprules.bench.ScenarioCoverage.TriedRule;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.ScenarioCounts;
import org.mvprules.rules.internal.ScenarioCounts.Tried;
import org.mvprules.rules.words.View;

/**
 * Remembers of each scenario which rules spoke, which were silent and for which condition alone,
 * and what stood on the edge of a figure. Scenarios may be observed side by side.
 */
final class ScenarioObserver {

  private final RuleBook book;
  private final Engine engine;
  private final List<RuleSource> sources;
  private final List<ObservedRule> rules = new ArrayList<>();
  private final ImmutableListMultimap<Class<?>, ObservedRule> byView;
  private final AtomicInteger scenarios = new AtomicInteger();

  ScenarioObserver(LoadedBook book, List<RuleSource> sources) {
    this.book = book.description();
    this.engine = book.directEngine();
    this.sources = sources;
    Map<String, RuleSource> byName = Maps.uniqueIndex(sources, RuleSource::name);
    ImmutableListMultimap.Builder<Class<?>, ObservedRule> views = ImmutableListMultimap.builder();
    for (BookRule rule : book.rules()) {
      rule.viewType()
          .ifPresent(
              type -> {
                ObservedRule observed = new ObservedRule(byName.get(rule.name()), rule);
                rules.add(observed);
                views.put(type, observed);
              });
    }
    this.byView = views.build();
  }

  /**
   * Begins to observe another scenario.
   *
   * @param number tells scenarios apart; of two values that are equally near to a figure, that of
   *     the lower number is shown
   */
  Observation observe(int number) {
    return new Observation(number);
  }

  /** Lets rules look at one scenario, and keeps what they said until it counts. */
  final class Observation implements Engine {
    private final int scenario;
    private final Map<View, Set<BookRule>> said = new LinkedHashMap<>();

    private Observation(int scenario) {
      this.scenario = scenario;
    }

    @Override
    public void lookAt(List<? extends View> looked, Hearing hearing) {
      engine.lookAt(looked, hearing);
      looked.forEach(view -> said.computeIfAbsent(view, any -> new HashSet<>()));
      hearing.said().stream()
          .filter(each -> said.containsKey(each.view()))
          .forEach(each -> said.get(each.view()).add(each.rule()));
    }

    /** Counts the scenario: only now, as a report tells which settings and figures were asked. */
    void count() {
      scenarios.incrementAndGet();
      said.forEach(
          (view, spoken) -> {
            for (ObservedRule rule : byView.get(view.getClass())) {
              rule.see(scenario, view, spoken.contains(rule.rule));
            }
          });
    }
  }

  ScenarioCounts counts() {
    return new ScenarioCounts(scenarios.get(), rules.stream().map(ObservedRule::counts).toList());
  }

  ScenarioCoverage coverage() {
    return new ScenarioCoverage(
        rules.stream()
            .filter(rule -> !isForEarlierDays(rule.source))
            .map(ObservedRule::tried)
            .toList(),
        sources.stream()
            .filter(RuleSource::isFigure)
            .map(RuleSource::key)
            .distinct()
            .map(this::figure)
            .toList());
  }

  /**
   * Whether a rule that the book inherits is for days before its own first one: it speaks only
   * where a figure has no value, and here the figure has one on every day.
   */
  private boolean isForEarlierDays(RuleSource rule) {
    return rule.isInherited()
        && rule.conditions().stream()
            .filter(condition -> condition.ways().size() == 1)
            .map(condition -> condition.ways().get(0))
            .filter(test -> test.negated() && test.word().word().text().equals("known"))
            .anyMatch(test -> isAlwaysKnown(test.word().name().orElseThrow().text()));
  }

  private boolean isAlwaysKnown(String figure) {
    return book.figures().stream()
        .filter(each -> each.name().equals(figure))
        .anyMatch(each -> each.until().isEmpty() && each.inForceOn(book.inForceFrom()));
  }

  private TriedFigure figure(String key) {
    RuleSource first = sources.stream().filter(each -> each.key().equals(key)).findFirst().get();
    String name = BookRule.figureIn(first.name()).orElseThrow();
    List<Edge> edges =
        rules.stream()
            .flatMap(rule -> rule.edges.stream())
            .filter(edge -> edge.comparison.figure().equals(name))
            .toList();
    return new TriedFigure(first.file() + ":" + first.line(), name, !edges.isEmpty(), on(edges));
  }

  /** In how many scenarios both sides of any of some comparisons are equal. */
  private static int on(List<Edge> edges) {
    BitSet on = new BitSet();
    edges.forEach(edge -> on.or(edge.on));
    return on.cardinality();
  }

  /** What is seen of one rule. */
  private static final class ObservedRule {
    private final RuleSource source;
    private final BookRule rule;
    private final List<ObservedCondition> conditions;
    private final List<Edge> edges;
    private final BitSet speaking = new BitSet();
    private final BitSet silent = new BitSet();

    ObservedRule(RuleSource source, BookRule rule) {
      this.source = source;
      this.rule = rule;
      this.conditions =
          source.conditions().stream()
              .map(each -> new ObservedCondition(each, rule.viewType().orElseThrow()))
              .toList();
      this.edges = conditions.stream().flatMap(each -> each.edges.stream()).toList();
      if (rule.conditions() != conditions.size()) {
        throw new IllegalStateException(
            rule.name() + " has " + rule.conditions() + " conditions, not " + conditions.size());
      }
    }

    synchronized void see(int scenario, View view, boolean speaks) {
      (speaks ? speaking : silent).set(scenario);
      for (Edge edge : edges) {
        edge.see(scenario, view);
      }
      if (!speaks && conditions.size() > 1) {
        rule.failingAlone(view).ifPresent(which -> conditions.get(which).deciding.set(scenario));
      }
    }

    Tried counts() {
      return new Tried(
          rule.name(),
          speaking.cardinality(),
          silent.cardinality(),
          edges.isEmpty() ? Optional.empty() : Optional.of(on(edges)));
    }

    TriedRule tried() {
      return new TriedRule(
          source.file() + ":" + source.line(),
          source.name(),
          speaking.cardinality(),
          silent.cardinality(),
          source.speaksToEverybody(),
          conditions.stream().map(condition -> condition.tried(source.file())).toList());
    }
  }

  /** What is seen of one condition. */
  private static final class ObservedCondition {
    private final Condition condition;
    private final List<Edge> edges;
    private final BitSet deciding = new BitSet();

    ObservedCondition(Condition condition, Class<?> view) {
      this.condition = condition;
      this.edges = condition.comparisons().stream().map(each -> new Edge(each, view)).toList();
    }

    TriedCondition tried(String file) {
      return new TriedCondition(
          file + ":" + condition.ways().get(0).word().word().line(),
          condition.toString(),
          deciding.cardinality(),
          edges.stream().map(Edge::tried).toList());
    }
  }

  /** What is seen of one comparison with a figure. */
  private static final class Edge {
    private final Comparison comparison;
    private final Method word;
    private final BitSet on = new BitSet();
    private Optional<Side> below = Optional.empty();
    private Optional<Side> above = Optional.empty();

    /** A value beside the figure, and how far from it. */
    private record Side(String value, BigDecimal distance, int scenario) {

      private static final Comparator<Side> NEAREST_FIRST =
          Comparator.comparing(Side::distance).thenComparing(Side::scenario);

      boolean isNearerThan(Optional<Side> other) {
        return other.filter(each -> NEAREST_FIRST.compare(each, this) <= 0).isEmpty();
      }
    }

    Edge(Comparison comparison, Class<?> view) {
      this.comparison = comparison;
      try {
        this.word = view.getMethod(comparison.word());
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("The word " + comparison.word() + " compiled", e);
      }
    }

    void see(int scenario, View view) {
      if (!view.known(comparison.figure())) {
        return;
      }
      Object value = value(view);
      Object figure = figure(view);
      BigDecimal distance = number(value).subtract(number(figure));
      Side side = new Side(value.toString(), distance.abs(), scenario);
      if (isOn(value, figure)) {
        on.set(scenario);
      } else if (distance.signum() < 0 && side.isNearerThan(below)) {
        below = Optional.of(side);
      } else if (distance.signum() > 0 && side.isNearerThan(above)) {
        above = Optional.of(side);
      }
    }

    private Object value(View view) {
      try {
        return word.invoke(view);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("The word " + comparison.word() + " was asked before", e);
      }
    }

    private Object figure(View view) {
      return switch (comparison.kind()) {
        case "share" -> view.share(comparison.figure());
        case "pounds" -> view.pounds(comparison.figure());
        case "count" -> view.count(comparison.figure());
        case "minutes" -> view.minutes(comparison.figure());
        default -> throw new IllegalStateException(comparison.kind());
      };
    }

    /** Shares are equal as they are, and not as the numbers to which they are rounded. */
    private static boolean isOn(Object value, Object figure) {
      return value instanceof Share share
          ? share.compareTo((Share) figure) == 0
          : number(value).compareTo(number(figure)) == 0;
    }

    private static BigDecimal number(Object value) {
      if (value instanceof Share share) {
        return BigDecimal.valueOf(share.part())
            .divide(BigDecimal.valueOf(share.whole()), MathContext.DECIMAL64);
      }
      return BigDecimal.valueOf(
          value instanceof Money money ? money.pence() : ((Number) value).longValue());
    }

    TriedBoundary tried() {
      return new TriedBoundary(
          comparison.toString(),
          comparison.figure(),
          on.cardinality(),
          below.map(Side::value),
          above.map(Side::value));
    }
  }
}
