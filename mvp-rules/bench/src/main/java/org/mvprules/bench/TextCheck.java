package org.mvprules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mvprules.core.json.Choice;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.Vocabulary;

/** Checks that each gap in the sentences of a rule, such as {@code {members}}, can be filled. */
final class TextCheck {

  private static final Pattern GAP = Pattern.compile("\\{([^{}:]*)(?::([^{}]*))?}");

  private final List<String> figures;
  private final List<RuleBookProblem> problems = new ArrayList<>();

  private TextCheck(List<String> figures) {
    this.figures = figures;
  }

  /** Each gap that names neither a word of the rule's view nor a figure of the book. */
  static List<RuleBookProblem> problems(List<RuleSource> rules) {
    TextCheck check =
        new TextCheck(
            rules.stream()
                .flatMap(rule -> BookRule.figureIn(rule.name()).stream())
                .distinct()
                .sorted()
                .toList());
    for (RuleSource rule : rules) {
      Optional<Class<? extends View>> view = rule.view().flatMap(TextCheck::viewNamed);
      view.ifPresent(
          each ->
              BookRule.TEXTS.forEach(
                  key ->
                      rule.annotation(key).ifPresent(text -> check.text(rule, key, text, each))));
    }
    return check.problems;
  }

  private static Optional<Class<? extends View>> viewNamed(String name) {
    return Vocabulary.views().stream()
        .filter(view -> view.getSimpleName().equals(name))
        .<Class<? extends View>>map(view -> view)
        .findFirst();
  }

  private void text(RuleSource rule, String key, String text, Class<? extends View> view) {
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      String word = gap.group(1).strip();
      List<String> known = gap.group(2) == null ? alone(view) : words(view, true);
      if (!known.contains(word)) {
        problems.add(
            rule.problemWith(
                key,
                gap.group()
                    + ", where "
                    + view.getSimpleName()
                    + " has no such word"
                    + (gap.group(2) == null ? " and the book no such figure" : " with a figure"),
                Choice.among(known, word)));
      } else if (gap.group(2) != null && !figures.contains(gap.group(2).strip())) {
        problems.add(
            rule.problemWith(
                key,
                gap.group(),
                "the name of a figure after the colon, "
                    + (figures.isEmpty()
                        ? "of which this book has none"
                        : Choice.among(figures, gap.group(2).strip()))));
      }
    }
    String rest = GAP.matcher(text).replaceAll("");
    if (rest.contains("{") || rest.contains("}")) {
      problems.add(
          rule.problemWith(
              key,
              rest.contains("{") ? "a { without its }" : "a } without its {",
              "a word or figure between { and }"));
    }
  }

  private List<String> alone(Class<? extends View> view) {
    return Stream.concat(words(view, false).stream(), figures.stream()).sorted().toList();
  }

  /** The words of a view: those that stand alone, or those that take a name. */
  private static List<String> words(Class<? extends View> view, boolean named) {
    return Stream.concat(Vocabulary.wordsOf(view).stream(), Vocabulary.wordsOfEveryView().stream())
        .map(Vocabulary.Entry::name)
        .filter(name -> name.contains("(") == named)
        .map(name -> name.replaceFirst("\\(.*", ""))
        .distinct()
        .sorted()
        .toList();
  }
}
