package org.mvprules.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mvprules.bench.RuleSource.Comparison;

/** Reads from {@code .drl} files what Drools does not keep: places, repeated annotations, texts. */
final class DrlSource {

  private static final Pattern RULE = Pattern.compile("^\\s*rule\\s+\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ANNOTATION = Pattern.compile("^\\s*@(\\w+)\\((.*)\\)\\s*$");
  private static final Pattern COMPARISON =
      Pattern.compile(
          "(\\w+)\\s*(<=|>=|==|!=|<|>)\\s*(share|count|pounds|minutes)\\(\"([^\"]*)\"\\)");

  private DrlSource() {}

  /** All rules of a folder. */
  static List<RuleSource> rules(RuleBookFolder folder) {
    return rules(folder.drl());
  }

  /** All rules of some files, in the order of the files and lines. */
  static List<RuleSource> rules(Map<String, String> drl) {
    List<RuleSource> rules = new ArrayList<>();
    drl.forEach((file, text) -> rules.addAll(rules(file, text)));
    return rules;
  }

  private static List<RuleSource> rules(String file, String text) {
    List<String> lines = text.lines().toList();
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (RULE.matcher(lines.get(i)).find()) {
        starts.add(i);
      }
    }
    List<RuleSource> rules = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
      rules.add(rule(file, starts.get(i), lines.subList(starts.get(i), end)));
    }
    return rules;
  }

  private static RuleSource rule(String file, int start, List<String> lines) {
    Matcher name = RULE.matcher(lines.get(0));
    if (!name.find()) {
      throw new IllegalArgumentException("Not the start of a rule: " + lines.get(0));
    }
    Map<String, String> annotations = new TreeMap<>();
    List<RuleBookProblem> problems = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Matcher annotation = ANNOTATION.matcher(lines.get(i));
      if (annotation.matches()
          && annotations.put(annotation.group(1), annotation.group(2)) != null) {
        problems.add(
            new RuleBookProblem(
                file,
                start + i + 1,
                "@" + annotation.group(1) + " a second time",
                "each annotation once: Drools would drop one without a word"));
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenRuleBookException(problems);
    }
    List<Comparison> comparisons = new ArrayList<>();
    Matcher comparison = COMPARISON.matcher(lines.stream().collect(Collectors.joining("\n")));
    while (comparison.find()) {
      comparisons.add(
          new Comparison(
              comparison.group(1), comparison.group(2), comparison.group(3), comparison.group(4)));
    }
    return new RuleSource(
        file, start + 1, name.group(1), annotations, comparisons, List.copyOf(lines));
  }
}
