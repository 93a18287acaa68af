package org.mvprules.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mvprules.bench.RuleSource.Condition;
import org.mvprules.bench.RuleSource.Look;
import org.mvprules.bench.RuleSource.Term;
import org.mvprules.bench.RuleSource.Test;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Vocabulary;

/**
 * Asks a view what the conditions of a rule ask, as they were read and without compiling them.
 * Slow, but a changed condition can be tried at once, and a value be told.
 */
final class Interpreted {

  private Interpreted() {}

  /** Whether all conditions of a rule hold of a view of its type. */
  static Predicate<View> of(Look look) {
    Class<?> view =
        Vocabulary.views().stream()
            .filter(each -> each.getSimpleName().equals(look.view().text()))
            .findFirst()
            .orElseThrow();
    List<Predicate<View>> conditions =
        look.conditions().stream().map(condition -> of(condition, view)).toList();
    return each -> conditions.stream().allMatch(condition -> condition.test(each));
  }

  private static Predicate<View> of(Condition condition, Class<?> view) {
    List<Predicate<View>> ways = condition.ways().stream().map(test -> of(test, view)).toList();
    return each -> ways.stream().anyMatch(way -> way.test(each));
  }

  private static Predicate<View> of(Test test, Class<?> view) {
    Function<View, Object> word = term(test.word(), view);
    if (test.operator().isEmpty()) {
      return each -> word.apply(each).equals(!test.negated());
    }
    List<Function<View, Object>> values =
        test.values().stream().map(value -> term(value, view)).toList();
    BiPredicate<Object, Object> compared = comparison(test.operator().get().text());
    if (test.isList()) {
      boolean in = test.operator().get().text().equals("in");
      return each ->
          values.stream().anyMatch(value -> value.apply(each).equals(word.apply(each))) == in;
    }
    return each -> compared.test(word.apply(each), values.get(0).apply(each));
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // Only values of one type are compared.
  private static BiPredicate<Object, Object> comparison(String operator) {
    BiPredicate<Object, Object> equal =
        (one, other) ->
            one instanceof Comparable comparable && !(one instanceof Enum)
                ? comparable.compareTo(other) == 0
                : one.equals(other);
    return switch (operator) {
      case "==" -> equal;
      case "!=" -> equal.negate();
      case "<" -> (one, other) -> ((Comparable) one).compareTo(other) < 0;
      case "<=" -> (one, other) -> ((Comparable) one).compareTo(other) <= 0;
      case ">" -> (one, other) -> ((Comparable) one).compareTo(other) > 0;
      case ">=" -> (one, other) -> ((Comparable) one).compareTo(other) >= 0;
      default -> (one, other) -> false; // of a list, which is compared entry by entry
    };
  }

  /** What a term stands for, asked of a view. */
  static Function<View, Object> term(Term term, Class<?> view) {
    if (term.isNumber()) {
      return each -> 0L;
    }
    String word = term.word().text();
    if (term.isConstant()) {
      Object constant = constant(word);
      return each -> constant;
    }
    Method method = method(view, word, term.name().isPresent());
    Object[] arguments = term.name().stream().map(name -> (Object) name.text()).toArray();
    return each -> ask(each, method, arguments);
  }

  private static Object constant(String written) {
    int point = written.indexOf('.');
    return Vocabulary.kinds().stream()
        .filter(kind -> kind.getSimpleName().equals(written.substring(0, point)))
        .flatMap(kind -> Arrays.stream(kind.getEnumConstants()))
        .filter(constant -> constant.name().equals(written.substring(point + 1)))
        .findFirst()
        .orElseThrow();
  }

  private static Method method(Class<?> view, String word, boolean named) {
    return Arrays.stream(view.getMethods())
        .filter(method -> method.getName().equals(word))
        .filter(method -> method.getParameterCount() > 0 == named)
        .findFirst()
        .orElseThrow();
  }

  private static Object ask(View view, Method method, Object[] arguments) {
    try {
      Object value = method.invoke(view, arguments);
      return value instanceof Integer number ? (Object) number.longValue() : value;
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException("The word " + method.getName() + " cannot be told", e);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The word " + method.getName() + " is public", e);
    }
  }
}
