package org.mvprules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mvprules.bench.RuleSource.Condition;
import org.mvprules.bench.RuleSource.Look;
import org.mvprules.bench.RuleSource.Test;
import org.mvprules.bench.RuleSource.Written;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.Strength;

/**
 * A rule book with one small mistake in it, such as somebody might make.
 *
 * @param kind what sort of mistake
 * @param rule the rule in which it is
 * @param what the mistake in words
 * @param look what the rule then looks at, if that is changed
 * @param value the value of the figure then, if that is changed
 * @param strength how firmly the rule then asks, if that is changed
 */
record Mutant(
    Kind kind,
    RuleSource rule,
    String what,
    Optional<Look> look,
    Optional<String> value,
    Optional<Strength> strength) {

  /** The sorts of mistakes. */
  enum Kind {
    FIGURE("figures shifted by a step"),
    COMPARISON("comparisons turned round"),
    CONDITION("conditions left out"),
    STRENGTH("strengths exchanged");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  private static final Map<String, String> OPPOSITE =
      Map.of(
          "==", "!=", "!=", "==", "<", "<=", "<=", "<", ">", ">=", ">=", ">", "in", "not in",
          "not in", "in");

  /** The figure a share is multiplied by before it is shifted, so that the step is small. */
  private static final long FINER = 100;

  /** All small mistakes in the rules of a book. */
  static List<Mutant> of(List<RuleSource> rules) {
    return rules.stream()
        .flatMap(
            rule ->
                Stream.of(figures(rule), comparisons(rule), conditions(rule), strengths(rule))
                    .flatMap(some -> some))
        .toList();
  }

  private static Stream<Mutant> figures(RuleSource rule) {
    if (!rule.isFigure()) {
      return Stream.empty();
    }
    String value = rule.annotation("Value").orElseThrow();
    return Stream.of(1, -1)
        .flatMap(step -> shifted(value, step).stream())
        .map(
            other ->
                new Mutant(
                    Kind.FIGURE,
                    rule,
                    other + " for " + value,
                    Optional.empty(),
                    Optional.of(other),
                    Optional.empty()));
  }

  /** A value a step higher or lower; empty where there is none lower. */
  static Optional<String> shifted(String value, int step) {
    if (value.contains("/")) {
      Share share = Share.parse(value);
      long part = share.part() * FINER + step;
      long whole = share.whole() * FINER;
      return part < 0 || part > whole ? Optional.empty() : Optional.of(part + "/" + whole);
    }
    if (value.contains(".")) {
      long pence = Money.parse(value).pence() + step;
      return pence < 0 ? Optional.empty() : Optional.of(new Money(pence).toPlainText());
    }
    long number = Long.parseLong(value) + step;
    return number < 0 ? Optional.empty() : Optional.of(Long.toString(number));
  }

  private static Stream<Mutant> comparisons(RuleSource rule) {
    List<Mutant> mutants = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      List<Test> ways = rule.conditions().get(i).ways();
      for (int j = 0; j < ways.size(); j++) {
        Test turned = turned(ways.get(j));
        mutants.add(
            changed(
                Kind.COMPARISON,
                rule,
                turned + " for " + ways.get(j),
                with(rule.conditions(), i, new Condition(with(ways, j, turned)))));
      }
    }
    return mutants.stream();
  }

  private static Test turned(Test test) {
    if (test.operator().isEmpty()) {
      return new Test(!test.negated(), test.word(), test.operator(), test.values());
    }
    Written operator = test.operator().get();
    Written opposite =
        new Written(OPPOSITE.get(operator.text()), operator.line(), operator.column());
    return new Test(test.negated(), test.word(), Optional.of(opposite), test.values());
  }

  private static Stream<Mutant> conditions(RuleSource rule) {
    List<Mutant> mutants = new ArrayList<>();
    for (int i = 0; i < rule.conditions().size(); i++) {
      Condition condition = rule.conditions().get(i);
      mutants.add(
          changed(Kind.CONDITION, rule, "without " + condition, without(rule.conditions(), i)));
      for (int j = 0; condition.ways().size() > 1 && j < condition.ways().size(); j++) {
        mutants.add(
            changed(
                Kind.CONDITION,
                rule,
                "without || " + condition.ways().get(j),
                with(rule.conditions(), i, new Condition(without(condition.ways(), j)))));
      }
    }
    return mutants.stream();
  }

  private static Mutant changed(
      Kind kind, RuleSource rule, String what, List<Condition> conditions) {
    Look look = rule.look().orElseThrow();
    return new Mutant(
        kind,
        rule,
        what,
        Optional.of(new Look(look.binding(), look.view(), conditions)),
        Optional.empty(),
        Optional.empty());
  }

  private static Stream<Mutant> strengths(RuleSource rule) {
    return rule.annotation("Strength").flatMap(Strength::named).stream()
        .map(strength -> strength == Strength.SHOULD ? Strength.ADVICE : Strength.SHOULD)
        .map(
            other ->
                new Mutant(
                    Kind.STRENGTH,
                    rule,
                    other + " for " + rule.annotation("Strength").orElseThrow(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(other)));
  }

  private static <T> List<T> with(List<T> all, int place, T other) {
    List<T> changed = new ArrayList<>(all);
    changed.set(place, other);
    return List.copyOf(changed);
  }

  private static <T> List<T> without(List<T> all, int place) {
    List<T> changed = new ArrayList<>(all);
    changed.remove(place);
    return List.copyOf(changed);
  }

  /** The mistake in one line: {@code chair.drl:12: "CHR-01 …": == for !=}. */
  @Override
  public String toString() {
    return rule.file() + ":" + rule.line() + ": \"" + rule.name() + "\": " + what;
  }
}
