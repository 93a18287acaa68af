package org.mvprules.bench;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.bench.BookChanges.Change;
import org.mvprules.bench.BookChanges.Difference;
import org.mvprules.bench.BookChanges.Kind;
import org.mvprules.bench.PartnershipChanges.RequirementChange;
import org.mvprules.bench.PartnershipChanges.State;
import org.mvprules.bench.PortfolioChanges.RequirementTransitions;
import org.mvprules.bench.PortfolioChanges.Transition;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.Sheet;
import org.mvprules.rules.internal.Sheet.Column;
import org.mvprules.rules.words.Texts;

/**
 * What one rule book says otherwise than another, and what that makes for partnerships, for people
 * to read: as plain text with lines of 80 characters, or as one HTML page without scripts. Both say
 * the same.
 */
public final class ChangesText {

  private static final int MOST_FINDINGS = 5;
  private static final String NONE = "none";
  private static final String NOT_ASKED = "not asked";
  private static final String CANNOT_BE_JUDGED = "cannot be judged";

  private final Sheet sheet;

  private ChangesText(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * What one rule book says otherwise than another.
   *
   * @param books the changes
   * @return their text
   */
  public static ChangesText of(BookChanges books) {
    return new ChangesText(sheet(requireNonNull(books, "books")));
  }

  /**
   * What one rule book says otherwise than another, and what that makes for partnerships.
   *
   * @param books the changes
   * @param portfolio what they make
   * @return their text
   */
  public static ChangesText of(BookChanges books, PortfolioChanges portfolio) {
    Sheet sheet = sheet(requireNonNull(books, "books"));
    add(sheet, requireNonNull(portfolio, "portfolio"));
    return new ChangesText(sheet);
  }

  /**
   * The text as a page of HTML that needs no other file, for a browser or a printer.
   *
   * @return a page, to be stored as UTF-8
   */
  public String asHtml() {
    return sheet.html();
  }

  /** The text, with lines of at most 80 characters. */
  @Override
  public String toString() {
    return sheet.text();
  }

  // ---- in words

  private static Sheet sheet(BookChanges books) {
    Sheet sheet =
        new Sheet(
            "What changes from the rule book "
                + books.before().id()
                + " to the rule book "
                + books.after().id());
    sheet.paragraph("Before: " + told(books.before()));
    sheet.paragraph("After: " + told(books.after()));
    sheet.heading("What the rule books say");
    if (books.changes().isEmpty()) {
      return sheet.paragraph("The two rule books say the same.");
    }
    sheet.paragraph(counted(books));
    books.changes().forEach(change -> add(sheet, books, change));
    return sheet;
  }

  private static String told(RuleBook book) {
    return book.title()
        + " ("
        + book.id()
        + " "
        + book.version()
        + book.extendedBook().map(other -> ", which extends " + other).orElse("")
        + "). Scenarios passed: "
        + book.scenarios()
        + ".";
  }

  private static String counted(BookChanges books) {
    List<String> counts =
        Stream.of(Kind.values())
            .flatMap(
                kind ->
                    counted("%d " + Texts.of(kind), books.changes(), each -> each.kind() == kind))
            .toList();
    return "The two rule books differ: " + Texts.of(counts) + ".";
  }

  /** How many of some things are so, in words; nothing if none are. */
  private static <T> Stream<String> counted(String words, List<T> things, Predicate<T> isSo) {
    long count = things.stream().filter(isSo).count();
    return count == 0 ? Stream.empty() : Stream.of(words.formatted(count));
  }

  private static void add(Sheet sheet, BookChanges books, Change change) {
    String caption = Texts.of(change.kind()) + ": " + named(books, change);
    List<List<String>> rows = new ArrayList<>();
    for (Difference each : change.differences()) {
      List<String> row = new ArrayList<>(List.of(each.what()));
      if (change.kind() != Kind.ADDED) {
        row.add(each.before().orElse(NONE));
      }
      if (change.kind() != Kind.REMOVED) {
        row.add(each.after().orElse(NONE));
      }
      rows.add(row);
    }
    List<Column> columns =
        switch (change.kind()) {
          case ADDED -> List.of(Column.of("What", 22), Column.of("After", 0));
          case REMOVED -> List.of(Column.of("What", 22), Column.of("Before", 0));
          case CHANGED -> beforeAndAfter("What");
        };
    sheet.table(
        caption.substring(0, 1).toUpperCase(Locale.ROOT) + caption.substring(1),
        columns,
        rows,
        false);
  }

  private static List<Column> beforeAndAfter(String what) {
    return List.of(Column.of(what, 22), Column.of("Before", 27), Column.of("After", 0));
  }

  private static String named(BookChanges books, Change change) {
    String name = change.part().words() + " " + change.name();
    return switch (change.part()) {
      case EDITION -> "version or first day";
      case REQUIREMENT, NOTE, WITHDRAWAL ->
          name + books.title(change.name()).map(title -> " " + title).orElse("");
      case RULE -> change.part().words() + " \"" + change.name() + "\"";
      case AREA, DOCUMENT, SETTING, FIGURE -> name;
    };
  }

  // ---- what it makes

  private static void add(Sheet sheet, PortfolioChanges portfolio) {
    sheet.heading("What changes for partnerships");
    sheet.paragraph(counted(portfolio));
    outcomes(sheet, portfolio.outcomes());
    portfolio.requirements().forEach(each -> requirement(sheet, each));
    List<PartnershipChanges> byNeither = portfolio.judgedByNeither();
    if (!byNeither.isEmpty()) {
      sheet.table(
          "Judged by neither rule book",
          beforeAndAfter("Partnership"),
          byNeither.stream()
              .map(each -> List.of(called(each), each.before().words(), each.after().words()))
              .toList(),
          false);
    }
    List<PartnershipChanges> changed = portfolio.changed();
    if (!changed.isEmpty()) {
      sheet.heading("Partnership by partnership");
      changed.forEach(each -> partnership(sheet, each));
    }
  }

  private static String counted(PortfolioChanges portfolio) {
    int judged = portfolio.partnerships().size() - portfolio.judgedByNeither().size();
    List<PartnershipChanges> changed = portfolio.changed();
    if (judged == 0) {
      return "No partnership could be judged.";
    }
    String all =
        "Of "
            + judged
            + (judged == 1 ? " partnership" : " partnerships")
            + " that could be judged, ";
    if (changed.isEmpty()) {
      return all + "nothing changes for any.";
    }
    List<String> counts =
        Stream.of(
                counted(
                    "the outcome for %d",
                    changed, each -> !each.before().outcome().equals(each.after().outcome())),
                counted("a requirement for %d", changed, each -> !each.requirements().isEmpty()),
                counted("the costs for %d", changed, each -> each.cost().isPresent()))
            .flatMap(each -> each)
            .toList();
    return all
        + "something changes for "
        + changed.size()
        + ": "
        + Texts.of(counts)
        + "."
        + (portfolio.outcomes().isEmpty() ? " Every outcome stays." : "");
  }

  private static void outcomes(Sheet sheet, List<Transition<Outcome>> outcomes) {
    if (!outcomes.isEmpty()) {
      transitions(sheet, "Outcomes", outcomes, Outcome::words, CANNOT_BE_JUDGED);
    }
  }

  private static void requirement(Sheet sheet, RequirementTransitions requirement) {
    transitions(
        sheet,
        requirement.id() + " " + requirement.title(),
        requirement.transitions(),
        State::words,
        NOT_ASKED);
  }

  private static <T> void transitions(
      Sheet sheet,
      String caption,
      List<Transition<T>> transitions,
      Function<T, String> words,
      String absent) {
    sheet.table(
        caption,
        List.of(Column.of("Before", 24), Column.of("After", 24), Column.of("Partnerships", 0)),
        transitions.stream()
            .map(
                each ->
                    List.of(
                        each.from().map(words).orElse(absent),
                        each.to().map(words).orElse(absent),
                        each.partnerships().size() + ": " + String.join(", ", each.partnerships())))
            .toList(),
        false);
  }

  private static void partnership(Sheet sheet, PartnershipChanges partnership) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Outcome", partnership.before().words(), partnership.after().words()));
    for (RequirementChange each : partnership.requirements()) {
      rows.add(List.of(each.id() + " " + each.title(), told(each.before()), told(each.after())));
    }
    partnership.cost().ifPresent(cost -> rows.addAll(costs(cost)));
    sheet.table(
        called(partnership) + ", as of " + Texts.of(partnership.asOf()),
        beforeAndAfter("What"),
        rows,
        false);
  }

  private static String called(PartnershipChanges partnership) {
    return partnership.name().equals(partnership.id())
        ? partnership.id()
        : partnership.name() + " (" + partnership.id() + ")";
  }

  private static String told(Optional<AssessedRequirement> requirement) {
    return requirement.map(ChangesText::told).orElse(NOT_ASKED);
  }

  private static String told(AssessedRequirement requirement) {
    List<Finding> findings = RequirementChange.deciding(requirement);
    int left = findings.size() - MOST_FINDINGS;
    return State.of(requirement).words()
        + ": "
        + findings.stream().limit(MOST_FINDINGS).map(ChangesText::told).collect(joining("; "))
        + (left > 0 ? "; and " + left + " more" : "");
  }

  private static String told(Finding finding) {
    return finding.found()
        + finding.reading().map(reading -> " (" + reading + ")").orElse("")
        + (finding.pointer().isEmpty() ? "" : " (" + finding.pointer() + ")");
  }

  private static List<List<String>> costs(CostChanges cost) {
    List<List<String>> rows = new ArrayList<>();
    for (CostChanges.Change each : cost.lines()) {
      rows.add(
          List.of(
              each.line().title() + ": " + each.line().words(),
              each.before().map(CostLine::working).orElse(NONE),
              each.after().map(CostLine::working).orElse(NONE)));
    }
    Stream.of(
            row(cost, "Not costed", plan -> told(plan.notCosted())),
            row(cost, "The work plan altogether", plan -> plan.total().toString()),
            row(cost, "On the partnership's own budget", plan -> plan.onTheBudget().toString()),
            row(cost, "Whether the budget carries it", ChangesText::carried))
        .filter(row -> !row.get(1).equals(row.get(2)))
        .forEach(rows::add);
    return rows;
  }

  private static List<String> row(
      CostChanges cost, String what, Function<CostedPlan, String> text) {
    return List.of(what, text.apply(cost.before()), text.apply(cost.after()));
  }

  private static String told(List<String> texts) {
    return texts.isEmpty() ? NONE : String.join(" ", texts);
  }

  private static String carried(CostedPlan plan) {
    return plan.isCarried().map(yes -> yes ? "yes" : "no").orElse("cannot be told");
  }
}
