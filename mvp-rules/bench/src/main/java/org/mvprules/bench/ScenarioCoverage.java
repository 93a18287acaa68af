package org.mvprules.bench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the scenarios of a rule book try: each rule, each of its conditions, and each figure.
 *
 * <p>A rule that no scenario has seen speaking may be dead, and one that none has seen silent may
 * say the same of everybody. A condition that never was the only one to fail may as well not be
 * there. A comparison with a figure that no scenario has seen with both sides equal may be off by
 * one.
 *
 * @param rules the rules, in the order of the book
 * @param figures the figures, in the order of the book
 */
public record ScenarioCoverage(List<TriedRule> rules, List<TriedFigure> figures) {

  private static final String COLUMNS = "%7s%7s%7s%7s  %-17s %s";

  /** Copies the lists. */
  public ScenarioCoverage {
    rules = List.copyOf(rules);
    figures = List.copyOf(figures);
  }

  /**
   * What scenarios see of a rule.
   *
   * @param place its file and line
   * @param name its name
   * @param speaking in how many of them it speaks of something
   * @param silent in how many it looks at something of which it does not speak
   * @param speaksToEverybody whether it has no condition, and so cannot fall silent
   * @param conditions its conditions, in their order
   */
  public record TriedRule(
      String place,
      String name,
      int speaking,
      int silent,
      boolean speaksToEverybody,
      List<TriedCondition> conditions) {

    /** Copies the list. */
    public TriedRule {
      conditions = List.copyOf(conditions);
    }

    boolean neverSpeaks() {
      return speaking == 0;
    }

    private boolean isNeverSilent() {
      return silent == 0 && !speaksToEverybody;
    }

    private Stream<String> untried() {
      String where = place + ": \"" + name + "\" ";
      return Stream.of(
              Stream.of("speaks in no scenario").filter(any -> neverSpeaks()),
              Stream.of("is silent in no scenario").filter(any -> isNeverSilent()),
              boundaries()
                  .filter(boundary -> boundary.on() == 0)
                  .map(boundary -> "is on the edge of " + boundary.text() + " in no scenario"))
          .flatMap(gaps -> gaps)
          .map(gap -> where + gap);
    }

    private Stream<TriedCondition> undecided() {
      return conditions.size() < 2 || silent == 0
          ? Stream.empty()
          : conditions.stream().filter(condition -> condition.deciding() == 0);
    }

    private Stream<TriedBoundary> boundaries() {
      return conditions.stream().flatMap(condition -> condition.boundaries().stream());
    }
  }

  /**
   * What scenarios see of a condition.
   *
   * @param place its file and line
   * @param text as it is written
   * @param deciding in how many of them it is the only condition of its rule that fails
   * @param boundaries its comparisons with figures
   */
  public record TriedCondition(
      String place, String text, int deciding, List<TriedBoundary> boundaries) {

    /** Copies the list. */
    public TriedCondition {
      boundaries = List.copyOf(boundaries);
    }
  }

  /**
   * What scenarios see of a comparison with a figure.
   *
   * @param text as it is written
   * @param figure the name of the figure
   * @param on in how many of them both sides are equal
   * @param below the nearest value that is seen below the figure
   * @param above the nearest value that is seen above it
   */
  public record TriedBoundary(
      String text, String figure, int on, Optional<String> below, Optional<String> above) {

    private String nearest() {
      return below.orElse("-") + " | " + above.orElse("-");
    }
  }

  /**
   * What scenarios see of a figure.
   *
   * @param place the file and line of its first value
   * @param name its name
   * @param compared whether any rule compares something with it
   * @param on in how many scenarios something is equal to it that is compared with it
   */
  public record TriedFigure(String place, String name, boolean compared, int on) {}

  /**
   * What is not tried of rules and their comparisons with figures.
   *
   * @return each gap in one line that starts with file and line
   */
  public List<String> untried() {
    return rules.stream().flatMap(TriedRule::untried).toList();
  }

  /**
   * Conditions that are never the only one to fail. Some cannot be: where they fail, so does
   * another.
   *
   * @return each of them in one line that starts with file and line
   */
  public List<String> undecided() {
    return rules.stream()
        .flatMap(
            rule ->
                rule.undecided()
                    .map(
                        condition ->
                            condition.place()
                                + ": \""
                                + rule.name()
                                + "\" is silent in no scenario for "
                                + condition.text()
                                + " alone"))
        .toList();
  }

  /**
   * How much is tried.
   *
   * @return one line for rules, conditions, comparisons and figures each
   */
  public String summary() {
    List<TriedCondition> conditions =
        rules.stream()
            .filter(rule -> rule.conditions().size() > 1)
            .flatMap(rule -> rule.conditions().stream())
            .toList();
    List<TriedBoundary> boundaries = rules.stream().flatMap(TriedRule::boundaries).toList();
    List<TriedFigure> compared = figures.stream().filter(TriedFigure::compared).toList();
    return String.format(
        "Rules: %d. Speaking in some scenario: %d; silent in some: %d.\n"
            + "Conditions beside others: %d. Once the only one to fail: %d.\n"
            + "Comparisons with figures: %d. Seen on the edge: %d.\n"
            + "Figures that are compared: %d. Seen on the edge: %d.\n",
        rules.size(),
        rules.stream().filter(rule -> !rule.neverSpeaks()).count(),
        rules.stream().filter(rule -> !rule.isNeverSilent()).count(),
        conditions.size(),
        conditions.stream().filter(condition -> condition.deciding() > 0).count(),
        boundaries.size(),
        boundaries.stream().filter(boundary -> boundary.on() > 0).count(),
        compared.size(),
        compared.stream().filter(figure -> figure.on() > 0).count());
  }

  /**
   * In how many scenarios each rule speaks and is silent, each condition is the only one to fail,
   * and each comparison and figure is seen on its edge; and the nearest values to either side.
   *
   * @return a table, a line for each of them
   */
  public String table() {
    StringBuilder table = new StringBuilder();
    row(table, "speaks", "silent", "alone", "edge", "below | above", "rule, its conditions");
    for (TriedRule rule : rules) {
      String name = rule.name() + "  (" + rule.place() + ")";
      row(table, rule.speaking(), rule.silent(), "", "", "", name);
      for (TriedCondition condition : rule.conditions()) {
        List<TriedBoundary> boundaries = condition.boundaries();
        boolean one = boundaries.size() == 1;
        row(
            table,
            "",
            "",
            rule.conditions().size() < 2 ? "" : condition.deciding(),
            one ? boundaries.get(0).on() : "",
            one ? boundaries.get(0).nearest() : "",
            "  " + condition.text());
        if (!one) {
          boundaries.forEach(
              each -> row(table, "", "", "", each.on(), each.nearest(), "    " + each.text()));
        }
      }
    }
    table.append('\n');
    row(table, "", "", "", "edge", "", "figure");
    for (TriedFigure figure : figures) {
      String name = figure.name() + "  (" + figure.place() + ")";
      row(table, "", "", "", figure.compared() ? figure.on() : "-", "", name);
    }
    return table.toString();
  }

  private static void row(StringBuilder table, Object... cells) {
    table.append(String.format(COLUMNS, cells).stripTrailing()).append('\n');
  }
}
