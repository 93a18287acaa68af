package org.mvprules.bench;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mvprules.bench.RuleSource.Call;
import org.mvprules.bench.RuleSource.Condition;
import org.mvprules.bench.RuleSource.Look;
import org.mvprules.bench.RuleSource.Term;
import org.mvprules.bench.RuleSource.Test;
import org.mvprules.bench.RuleSource.Written;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Vocabulary;
import org.mvprules.rules.words.Word;

/**
 * Checks that a rule says something in the words there are: one view, its words, the constants of
 * kinds, each compared with its like, and one call of {@code verdict}.
 *
 * <p>Drools finds some such mistakes too, but names neither the line nor the word that was meant;
 * and what it would take, such as a text in place of a number, it would take as Java.
 */
final class WordCheck {

  private static final Map<String, Class<? extends View>> VIEWS =
      Vocabulary.views().stream().collect(toMap(Class::getSimpleName, Function.identity()));
  private static final Map<String, Class<? extends Enum<?>>> KINDS =
      Vocabulary.kinds().stream().collect(toMap(Class::getSimpleName, Function.identity()));
  private static final List<String> VERDICTS =
      Vocabulary.verdicts().stream().map(word -> word.name().replaceFirst("\\(.*", "")).toList();
  private static final Set<Class<?>> COMPARABLE = Set.of(long.class, Share.class, Money.class);
  private static final Set<String> EQUALITY = Set.of("==", "!=");

  private final RuleSource rule;
  private final List<RuleBookProblem> problems;

  private WordCheck(RuleSource rule, List<RuleBookProblem> problems) {
    this.rule = rule;
    this.problems = problems;
  }

  /** Everything that is wrong with the words of rules. */
  static List<RuleBookProblem> problems(List<RuleSource> rules) {
    List<RuleBookProblem> problems = new ArrayList<>();
    rules.forEach(rule -> new WordCheck(rule, problems).check());
    return problems;
  }

  private void check() {
    rule.look().ifPresent(this::look);
    rule.call().ifPresent(this::call);
    if (rule.isFigure()) {
      rule.look()
          .ifPresent(
              look ->
                  problem(
                      look.binding(),
                      "a condition in a figure",
                      "nothing between when and then: a figure holds whatever is recorded"));
      rule.call()
          .ifPresent(
              call ->
                  problem(call.verdict(), "a verdict in a figure", "nothing between then and end"));
    }
  }

  /** What a rule without a mistake in its form may still lack. */
  static Stream<RuleBookProblem> unfinished(RuleSource rule) {
    return rule.isFigure() || rule.look().isPresent() && rule.call().isPresent()
        ? Stream.empty()
        : Stream.of(
            rule.problem(
                rule.look().isEmpty() ? "a rule that looks at nothing" : "a rule that says nothing",
                rule.look().isEmpty()
                    ? "one view and its conditions, such as $m : Membership( membersAtLeast > 0 );"
                        + " only a figure has none, and its name begins with \"figure: \""
                    : "one call, such as verdict.met($m);"));
  }

  private void look(Look look) {
    Class<? extends View> view = VIEWS.get(look.view().text());
    if (view == null) {
      unknown(look.view(), "the view", look.view().text(), VIEWS.keySet());
      return;
    }
    for (Condition condition : look.conditions()) {
      condition.ways().forEach(test -> test(view, test));
    }
  }

  private void call(Call call) {
    if (!VERDICTS.contains(call.verdict().text())) {
      unknown(call.verdict(), "the verdict", call.verdict().text(), VERDICTS);
    } else {
      rule.view().map(VIEWS::get).ifPresent(view -> verdictOn(view, call.verdict()));
    }
    rule.look()
        .map(Look::binding)
        .filter(binding -> !binding.text().equals(call.binding().text()))
        .ifPresent(
            binding ->
                problem(
                    call.binding(),
                    call.binding().text(),
                    binding + ", as the rule calls its view"));
  }

  /** Some verdicts are of what is classified, others of what is judged or told. */
  private void verdictOn(Class<? extends View> view, Written verdict) {
    List<String> fitting =
        Arrays.stream(Verdict.class.getMethods())
            .filter(method -> method.getParameterTypes()[0].isAssignableFrom(view))
            .map(Method::getName)
            .toList();
    if (!fitting.contains(verdict.text())) {
      unknown(
          verdict, "of the view " + view.getSimpleName() + " the verdict", verdict.text(), fitting);
    }
  }

  private void test(Class<? extends View> view, Test test) {
    Optional<Class<?>> type = typeOf(view, test.word());
    List<Optional<Class<?>>> types =
        test.values().stream().map(value -> typeOf(view, value)).toList();
    if (type.isEmpty() || types.contains(Optional.<Class<?>>empty())) {
      return;
    }
    Written word = test.word().word();
    if (test.word().isNumber() || test.word().isConstant()) {
      problem(word, word.text() + " on the left", "a word of the view; the other on the right");
    } else if (test.operator().isEmpty()) {
      if (type.get() != boolean.class) {
        problem(
            word,
            "the word " + word + " alone, which is " + named(type.get()),
            "a comparison, such as " + word + " " + example(type.get()));
      }
    } else {
      comparison(test, type.get());
      for (int i = 0; i < test.values().size(); i++) {
        operand(test, type.get(), test.values().get(i), types.get(i).get());
      }
    }
  }

  private void comparison(Test test, Class<?> type) {
    Written word = test.word().word();
    Written operator = test.operator().orElseThrow();
    if (type == boolean.class) {
      problem(
          operator, operator + " after " + word + ", which is yes or no", word + " or !" + word);
    } else if (!type.isEnum() && !COMPARABLE.contains(type)) {
      problem(word, word + ", which is for texts", "a word that can be compared");
    } else if (type.isEnum() && !test.isList() && !EQUALITY.contains(operator.text())) {
      problem(
          operator, operator + " after " + word + ", which has no order", "==, !=, in or not in");
    } else if (!type.isEnum() && test.isList()) {
      problem(operator, operator + " after " + word, "==, !=, <, <=, > or >=");
    }
  }

  private void operand(Test test, Class<?> type, Term value, Class<?> other) {
    boolean fits =
        type == other && (!test.isList() || value.isConstant())
            || value.isNumber() && type == long.class;
    if (!fits && (type.isEnum() || COMPARABLE.contains(type))) {
      problem(
          value.word(),
          value + (type == other ? " in a list" : ", which is " + named(other)),
          named(type) + " such as " + example(type).replaceFirst("\\S+ ", ""));
    }
  }

  /** What a term is: a number, a share, a kind, …; empty if it is nothing, which is told. */
  private Optional<Class<?>> typeOf(Class<? extends View> view, Term term) {
    if (term.isNumber()) {
      return Optional.of(long.class);
    }
    if (term.isConstant()) {
      return constant(term.word());
    }
    String word = term.word().text();
    List<Method> words =
        Arrays.stream(view.getMethods())
            .filter(method -> method.isAnnotationPresent(Word.class))
            .toList();
    List<Method> meant = words.stream().filter(each -> each.getName().equals(word)).toList();
    if (meant.isEmpty()) {
      unknown(
          term.word(),
          "a word that " + view.getSimpleName() + " does not have,",
          word,
          words.stream().map(Method::getName).toList());
      return Optional.empty();
    }
    Optional<Method> method =
        meant.stream()
            .filter(each -> each.getParameterCount() > 0 == term.name().isPresent())
            .findFirst();
    if (method.isEmpty()) {
      problem(
          term.word(),
          word + (term.name().isPresent() ? " with a name in brackets" : " without a name"),
          term.name().isPresent() ? word + " alone" : word + "(\"…\")");
    }
    return method.map(Method::getReturnType).map(type -> type == int.class ? long.class : type);
  }

  private Optional<Class<?>> constant(Written written) {
    String kindName = written.text().substring(0, written.text().indexOf('.'));
    Class<? extends Enum<?>> kind = KINDS.get(kindName);
    if (kind == null) {
      unknown(written, "the kind", kindName, KINDS.keySet());
      return Optional.empty();
    }
    List<String> known =
        Vocabulary.constantsOf(kind).stream().map(each -> kindName + "." + each).toList();
    if (!known.contains(written.text())) {
      unknown(written, "", written.text(), known);
      return Optional.empty();
    }
    return Optional.of(kind);
  }

  private static String named(Class<?> type) {
    if (type == boolean.class) {
      return "yes or no";
    }
    if (type == long.class) {
      return "a number";
    }
    if (type == Share.class) {
      return "a share";
    }
    if (type == Money.class) {
      return "an amount of money";
    }
    return type.isEnum() ? "a " + type.getSimpleName() : "a text";
  }

  private static String example(Class<?> type) {
    if (type.isEnum()) {
      return "== " + type.getSimpleName() + "." + type.getEnumConstants()[0];
    }
    if (type == Share.class) {
      return ">= share(\"…\")";
    }
    return type == Money.class ? ">= pounds(\"…\")" : ">= count(\"…\")";
  }

  private void unknown(Written where, String what, String name, Collection<String> known) {
    problem(
        where,
        (what + " \"" + name + "\"").strip(),
        Choice.among(known.stream().distinct().sorted().toList(), name));
  }

  private void problem(Written where, String found, String expected) {
    problems.add(rule.problem(where, found, expected));
  }
}
