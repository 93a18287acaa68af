package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.drools.model.Condition;
import org.drools.model.Consequence;
import org.drools.model.Constraint;
import org.drools.model.Global;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.SingleConstraint;
import org.drools.model.Variable;
import org.drools.model.functions.Predicate1;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.View;

/**
 * One rule, evaluated without a rule engine: the predicates that Drools compiled for its one
 * pattern are called one after the other, and if all hold, so is its consequence.
 *
 * <p>A rule here looks at one view and says one thing, so an engine has nothing to join, to match
 * again or to order. Calling the predicates spares a host the engine's jars, its start, and most of
 * the time of a call; the tests hold every result against that of a Drools session. The interfaces
 * used are public in Drools 10.2 and no promise of it: the version is pinned.
 *
 * <p>A rule with an empty condition is a figure. It is read, and never evaluated.
 */
final class DirectRule {

  private final Class<?> viewType;
  private final List<Predicate1<Object>> predicates;
  private final Consequence consequence;

  private DirectRule(
      Class<?> viewType, List<Predicate1<Object>> predicates, Consequence consequence) {
    this.viewType = viewType;
    this.predicates = List.copyOf(predicates);
    this.consequence = consequence;
  }

  /**
   * Takes a compiled rule apart.
   *
   * @return empty for a rule with an empty condition
   * @throws RuleBookException if the rule is not of the one form that is evaluated here
   */
  static Optional<DirectRule> of(Rule rule) {
    List<Condition> conditions =
        rule.getView().getSubConditions().stream()
            .filter(condition -> condition.getType() != Condition.Type.CONSEQUENCE)
            .toList();
    if (conditions.isEmpty()) {
      return Optional.empty();
    }
    Consequence consequence = rule.getDefaultConsequence();
    if (conditions.size() == 1
        && conditions.get(0) instanceof Pattern<?> pattern
        && pattern.getBindings().isEmpty()
        && View.class.isAssignableFrom(pattern.getPatternVariable().getType())
        && !consequence.isUsingDrools()
        && !consequence.isBreaking()) {
      List<Predicate1<Object>> predicates = new ArrayList<>();
      collect(rule, pattern.getConstraint(), predicates);
      return Optional.of(
          new DirectRule(pattern.getPatternVariable().getType(), predicates, consequence));
    }
    throw notOfTheForm(rule);
  }

  private static void collect(Rule rule, Constraint constraint, List<Predicate1<Object>> into) {
    switch (constraint.getType()) {
      case SINGLE -> {
        if (!(constraint instanceof SingleConstraint single) || single.getVariables().length > 1) {
          throw notOfTheForm(rule);
        }
        if (single.getVariables().length == 1) {
          into.add(predicate(single));
        }
      }
      case MULTIPLE, AND -> constraint.getChildren().forEach(child -> collect(rule, child, into));
      default -> throw notOfTheForm(rule);
    }
  }

  // Drools keeps predicates without the type of what they test; each is given only views of the
  // type that its own pattern names.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Predicate1<Object> predicate(SingleConstraint single) {
    return (Predicate1<Object>) single.getPredicate1();
  }

  private static RuleBookException notOfTheForm(Rule rule) {
    return new RuleBookException(
        "Rule \""
            + rule.getName()
            + "\" found not to look at one view with comparisons only; expected one pattern and"
            + " one call of verdict");
  }

  Class<?> viewType() {
    return viewType;
  }

  /** Lets the rule look at a view of its type, and say what it says if all its comparisons hold. */
  void lookAt(View view, Verdict verdict) throws Exception {
    for (Predicate1<Object> predicate : predicates) {
      if (!predicate.test(view)) {
        return;
      }
    }
    say(view, verdict);
  }

  /** Lets the rule say of a view what it says if all its comparisons hold. */
  void say(View view, Verdict verdict) throws Exception {
    Variable<?>[] variables = consequence.getVariables();
    Object[] arguments = new Object[variables.length];
    for (int i = 0; i < variables.length; i++) {
      arguments[i] = variables[i] instanceof Global<?> ? verdict : view;
    }
    consequence.getBlock().execute(arguments);
  }

  /** How many conditions it has. */
  int conditions() {
    return predicates.size();
  }

  /** Which of its conditions is the only one that does not hold of a view of its type. */
  OptionalInt failingAlone(View view) {
    int failing = -1;
    for (int i = 0; i < predicates.size(); i++) {
      if (!holds(predicates.get(i), view)) {
        if (failing >= 0) {
          return OptionalInt.empty();
        }
        failing = i;
      }
    }
    return failing < 0 ? OptionalInt.empty() : OptionalInt.of(failing);
  }

  /** A condition may ask for what only those before it make sure is there. */
  private static boolean holds(Predicate1<Object> condition, View view) {
    try {
      return condition.test(view);
    } catch (Exception e) {
      return false;
    }
  }
}
