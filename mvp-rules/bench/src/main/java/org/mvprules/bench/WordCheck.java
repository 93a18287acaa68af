package org.mvprules.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Vocabulary;
import org.mvprules.rules.words.Vocabulary.Entry;

/**
 * Checks that a rule says something in the words there are: one view, its words, the constants of
 * kinds, and one call of {@code verdict}.
 *
 * <p>Drools finds such mistakes too, but names neither the line nor the word that was meant.
 */
final class WordCheck {

  private static final Pattern PATTERN =
      Pattern.compile("\\s*(\\$\\w+)\\s*:\\s*(\\w+)\\s*\\(([^$]*)\\)\\s*");
  private static final Pattern CALL =
      Pattern.compile("\\s*verdict\\s*\\.\\s*(\\w+)\\s*\\(\\s*(\\$\\w+)\\s*\\)\\s*;\\s*");
  private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
  private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*(?:\\.\\w+)?");
  private static final List<String> JOINING = List.of("in", "not");

  private static final Map<String, Class<? extends View>> VIEWS =
      Vocabulary.views().stream()
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
  private static final Map<String, Class<? extends Enum<?>>> KINDS =
      Vocabulary.kinds().stream()
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

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
    Optional<Integer> when = lineOf("when");
    Optional<Integer> then = lineOf("then");
    Optional<Integer> end = lineOf("end");
    if (when.isEmpty() || then.isEmpty() || end.isEmpty()) {
      List<String> missing =
          Stream.of("when", "then", "end").filter(word -> lineOf(word).isEmpty()).toList();
      problems.add(
          rule.problem(
              "a rule without a line that says \"" + String.join("\" and \"", missing) + "\"",
              "its condition between \"when\" and \"then\", and what it says between \"then\" and"
                  + " \"end\""));
    } else if (!rule.isFigure()) {
      condition(when.get(), textBetween(when.get(), then.get()));
      consequence(then.get(), textBetween(then.get(), end.get()));
    }
  }

  private Optional<Integer> lineOf(String word) {
    for (int i = 0; i < rule.lines().size(); i++) {
      if (rule.lines().get(i).strip().equals(word)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private String textBetween(int from, int to) {
    return from < to
        ? rule.lines().subList(from + 1, to).stream()
            .map(line -> line.replaceFirst("^\\s*//.*", ""))
            .collect(Collectors.joining("\n"))
        : "";
  }

  private void condition(int when, String text) {
    Matcher pattern = PATTERN.matcher(text);
    if (!pattern.matches()) {
      problems.add(
          rule.problemAt(
              when,
              "when",
              "a condition of another form",
              "one view and its comparisons, such as $m : Membership( membersAtLeast > 0 )"));
      return;
    }
    Class<? extends View> view = VIEWS.get(pattern.group(2));
    if (view == null) {
      unknown(when, "the view", pattern.group(2), VIEWS.keySet().stream().sorted().toList());
      return;
    }
    List<String> words =
        Stream.concat(Vocabulary.wordsOf(view).stream(), Vocabulary.wordsOfEveryView().stream())
            .map(WordCheck::bare)
            .distinct()
            .sorted()
            .toList();
    Matcher name = NAME.matcher(TEXT.matcher(pattern.group(3)).replaceAll("\"\""));
    while (name.find()) {
      name(when, name.group(), pattern.group(2), words);
    }
  }

  private void name(int when, String name, String view, List<String> words) {
    int point = name.indexOf('.');
    if (point < 0) {
      if (!words.contains(name) && !JOINING.contains(name)) {
        unknown(when, "a word that " + view + " does not have,", name, words);
      }
      return;
    }
    Class<? extends Enum<?>> kind = KINDS.get(name.substring(0, point));
    if (kind == null) {
      unknown(
          when, "the kind", name.substring(0, point), KINDS.keySet().stream().sorted().toList());
    } else if (!Vocabulary.constantsOf(kind).contains(name.substring(point + 1))) {
      unknown(when, "", name, constants(kind));
    }
  }

  private static List<String> constants(Class<? extends Enum<?>> kind) {
    return Vocabulary.constantsOf(kind).stream()
        .map(constant -> kind.getSimpleName() + "." + constant)
        .toList();
  }

  private void consequence(int then, String text) {
    List<String> verdicts = Vocabulary.verdicts().stream().map(WordCheck::bare).toList();
    Matcher call = CALL.matcher(text);
    if (!call.matches()) {
      problems.add(
          rule.problemAt(
              then, "then", "a consequence of another form", "one call, such as verdict.met($m);"));
    } else if (!verdicts.contains(call.group(1))) {
      unknown(then, "the verdict", call.group(1), verdicts);
    }
  }

  private void unknown(int from, String what, String name, Collection<String> known) {
    problems.add(
        rule.problemAt(
            from, name, (what + " \"" + name + "\"").strip(), Choice.among(known, name)));
  }

  private static String bare(Entry word) {
    return word.name().replaceFirst("\\(.*", "");
  }
}
