package org.mvprules.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules of a style sheet (CSS), so far as is needed to leave some of them out. */
record StyleSheet(List<Rule> rules) {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("\\.((?:[\\w-]|\\\\.)+)");
  private static final Pattern ELEMENT = Pattern.compile("(?<![\\w.:#\\\\-])[a-z][a-z0-9]*");
  private static final String END = "}";

  /**
   * One rule, or a group of rules under a condition.
   *
   * @param head the selectors, or the condition, such as {@code @media print}
   * @param body the declarations; empty for a group
   * @param rules the rules of a group
   */
  record Rule(String head, String body, List<Rule> rules) {

    boolean isGroup() {
      return head.startsWith("@") && !head.startsWith("@font-face");
    }

    boolean isCondition() {
      return head.startsWith("@media") || head.startsWith("@supports");
    }

    List<String> selectors() {
      return Arrays.stream(head.split(",(?![^(]*\\))")).map(String::strip).toList();
    }

    /** Every rule within, groups opened. */
    Stream<Rule> flat() {
      return isGroup() ? rules.stream().flatMap(Rule::flat) : Stream.of(this);
    }

    @Override
    public String toString() {
      return isGroup()
          ? head + "{\n" + rules.stream().map(Rule::toString).collect(Collectors.joining()) + "}\n"
          : head + "{" + body + "}\n";
    }
  }

  static StyleSheet of(String css) {
    return new StyleSheet(parsed(new StringBuilder(COMMENT.matcher(css).replaceAll(""))));
  }

  private static List<Rule> parsed(StringBuilder css) {
    List<Rule> rules = new ArrayList<>();
    while (true) {
      String head = taken(css, "[{};]").strip().replaceAll("\\s+", " ");
      char end = css.length() == 0 ? '}' : css.charAt(0);
      css.delete(0, 1);
      if (end == '}') {
        return rules;
      }
      if (end == '{') {
        Rule group = new Rule(head, "", List.of());
        if (group.isGroup()) {
          rules.add(new Rule(head, "", parsed(css)));
        } else {
          String body = taken(css, END).strip().replaceAll("\\s*([;:])\\s+", "$1");
          css.delete(0, 1);
          rules.add(new Rule(head, body.replaceAll(";$", ""), List.of()));
        }
      }
    }
  }

  private static String taken(StringBuilder css, String end) {
    Matcher matcher = Pattern.compile(end).matcher(css);
    int length = matcher.find() ? matcher.start() : css.length();
    String taken = css.substring(0, length);
    css.delete(0, length);
    return taken;
  }

  /** Only the selectors that are wanted, and of rules only those that keep one. */
  StyleSheet only(Predicate<String> selectors, Predicate<Rule> wanted) {
    return new StyleSheet(only(rules, selectors, wanted));
  }

  private static List<Rule> only(
      List<Rule> rules, Predicate<String> selectors, Predicate<Rule> wanted) {
    List<Rule> kept = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.isGroup()) {
        List<Rule> inside = only(rule.rules(), selectors, wanted);
        if (rule.isCondition() && !inside.isEmpty()) {
          kept.add(new Rule(rule.head(), "", inside));
        }
      } else if (wanted.test(rule)) {
        String head = rule.selectors().stream().filter(selectors).collect(Collectors.joining(","));
        if (!head.isEmpty()) {
          kept.add(new Rule(head, rule.body(), List.of()));
        }
      }
    }
    return kept;
  }

  /** The classes that a selector names. */
  static Set<String> classes(String selector) {
    return CLASS
        .matcher(selector.replaceAll(":not\\([^)]*\\)", ""))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  /** The elements that a selector names. */
  static Set<String> elements(String selector) {
    return ELEMENT
        .matcher(selector.replaceAll("\\[[^]]*]|\\([^)]*\\)", ""))
        .results()
        .map(found -> found.group())
        .collect(Collectors.toSet());
  }

  /** All classes that it names. */
  Set<String> classes() {
    return rules.stream()
        .flatMap(Rule::flat)
        .flatMap(rule -> classes(rule.head()).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public String toString() {
    return rules.stream().map(Rule::toString).collect(Collectors.joining());
  }
}
