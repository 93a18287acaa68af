package org.mvprules.rules.ledger;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.ScenarioCounts;
import org.mvprules.rules.internal.ScenarioCounts.Tried;
import org.mvprules.rules.internal.Sheet;
import org.mvprules.rules.internal.Sheet.Column;
import org.mvprules.rules.ledger.Clause.Status;

/**
 * How a rule book accounts for the guidance: clause by rule by scenario, for people to read. As
 * plain text with lines of 80 characters, as Markdown, or as one HTML page without scripts. All
 * three say the same.
 *
 * <pre>{@code
 * System.out.print(CoverageText.of(MvpValidator.standard().ruleBook()));
 * }</pre>
 */
public final class CoverageText {

  private static final String NONE = "–";

  private final Ledger ledger;
  private final RuleBook book;
  private final ScenarioCounts counts;

  /** How many rules the book has of each id, in the order of areas and numbers. */
  private final Map<String, Long> rulesById;

  private final Sheet sheet;

  private CoverageText(Ledger ledger, RuleBook book, ScenarioCounts counts) {
    this.ledger = ledger;
    this.book = book;
    this.counts = counts;
    this.rulesById =
        counts.rules().stream()
            .flatMap(rule -> BookRule.idIn(rule.name()).stream())
            .sorted(Comparator.comparing(this::area).thenComparing(id -> id))
            .collect(Collectors.groupingBy(id -> id, LinkedHashMap::new, Collectors.counting()));
    this.sheet = new Sheet("How the rules account for the guidance");
    sheet.paragraph(
        book.title()
            + " ("
            + book.id()
            + ", "
            + book.version()
            + "): "
            + counts.rules().size()
            + " rules, tried by "
            + counts.scenarios()
            + " scenarios.");
    numbers();
    clauses();
    ambiguities();
    ids();
    rules();
  }

  /**
   * How one of the shipped rule books accounts for the guidance.
   *
   * @param book what the rule book says of itself
   * @return its text
   * @throws RuleBookException if it is none of the shipped ones
   */
  public static CoverageText of(RuleBook book) {
    requireNonNull(book, "book");
    return of(
        Ledger.shipped(),
        book,
        ScenarioCounts.shipped(book.id(), CoverageText.class.getClassLoader()));
  }

  static CoverageText of(Ledger ledger, RuleBook book, ScenarioCounts counts) {
    return new CoverageText(ledger, book, counts);
  }

  // Numbers

  private void numbers() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(row("checked by rules of this book", checked().filter(this::isHere).count()));
    rows.add(
        row(
            "checked by rules of another area's book",
            checked().filter(clause -> !isHere(clause)).count()));
    Stream.of(Status.values())
        .filter(status -> status != Status.CHECKED_BY_RULES)
        .forEach(status -> rows.add(row(status.words(), with(status).count())));
    rows.add(row("altogether", ledger.clauses().count()));
    sheet
        .heading("Numbers")
        .table(
            "What became of each clause of the guidance",
            List.of(Column.of("Status", 0), Column.ofAmounts("Clauses")),
            rows,
            true);
    List<String> unaccounted = unaccounted();
    sheet.paragraph(
        "Unaccounted for: "
            + unaccounted.size()
            + " of the "
            + rulesById.size()
            + " ids of this book"
            + (unaccounted.isEmpty() ? "." : ": " + String.join(", ", unaccounted) + "."));
    sheet.paragraph(
        "Below, an id in brackets has no rule in this book: it is kept in the ledger alone, or"
            + " another area's book has it.");
  }

  private static List<String> row(String name, long count) {
    return List.of(name, Long.toString(count));
  }

  private Stream<Clause> checked() {
    return with(Status.CHECKED_BY_RULES);
  }

  private Stream<Clause> with(Status status) {
    return ledger.clauses().filter(clause -> clause.status() == status);
  }

  private boolean isHere(Clause clause) {
    return clause.under().stream().anyMatch(rulesById::containsKey);
  }

  /** The ids of the book of which no clause says that they are checked or asked. */
  private List<String> unaccounted() {
    Set<String> asked =
        ledger
            .clauses()
            .filter(clause -> clause.status().isAsked())
            .flatMap(clause -> clause.under().stream())
            .collect(Collectors.toSet());
    return rulesById.keySet().stream().filter(id -> !asked.contains(id)).toList();
  }

  // Clauses

  private void clauses() {
    for (SourceDocument document : ledger.documents()) {
      sheet.heading(document.document());
      String title = book.sources().get(document.document());
      if (title != null) {
        sheet.paragraph(title);
      }
      document
          .sections()
          .forEach(
              (section, heading) ->
                  sheet.table(
                      section + (heading.equals(section) ? "" : " (" + heading + ")"),
                      List.of(
                          Column.of("Clause", 6),
                          Column.of("What it says", 0),
                          Column.of("Asks", 11),
                          Column.of("Status", 11),
                          Column.of("Under", 8)),
                      document.clauses().stream()
                          .filter(clause -> clause.place().equals(section))
                          .map(this::cells)
                          .toList(),
                      false));
    }
  }

  private List<String> cells(Clause clause) {
    return List.of(
        clause.id(),
        clause.says()
            + clause.question().map(question -> " Question: " + question.ask()).orElse("")
            + clause.treatment().map(treatment -> " Treatment: " + treatment).orElse(""),
        clause.force().words() + ", " + clause.strength().words(),
        clause.status().words()
            + (clause.other().isEmpty() ? "" : " " + String.join(", ", clause.other())),
        clause.under().stream()
            .map(id -> rulesById.containsKey(id) ? id : "(" + id + ")")
            .collect(Collectors.joining(" ")));
  }

  private void ambiguities() {
    sheet
        .heading("What can be understood in several ways")
        .table(
            "How the rules treat it",
            List.of(
                Column.of("Id", 7),
                Column.of("What is unclear", 31),
                Column.of("Treatment", 0),
                Column.of("Clauses", 7)),
            ledger
                .ambiguities()
                .map(
                    each ->
                        List.of(
                            each.id(),
                            each.unclear(),
                            each.treatment(),
                            String.join(" ", each.clauses())))
                .toList(),
            false);
  }

  // Rules and scenarios

  private void ids() {
    List<List<String>> rows = new ArrayList<>();
    rulesById.forEach(
        (id, count) ->
            rows.add(
                List.of(
                    id,
                    ledger.clausesOf(id).map(Clause::id).collect(Collectors.joining(", ")),
                    Long.toString(count))));
    sheet
        .heading("Rules and scenarios")
        .table(
            "Id by id",
            List.of(Column.of("Id", 6), Column.of("Clauses", 0), Column.ofAmounts("Rules")),
            rows,
            false);
  }

  /** Where the area of an id comes in the order of the book. */
  private int area(String id) {
    return List.copyOf(book.areas().keySet()).indexOf(id.replaceFirst("-.*", ""));
  }

  private void rules() {
    sheet.paragraph(
        "In how many scenarios a rule speaks; in how many it looks at something of which it does"
            + " not speak; and in how many something that it compares with a figure is equal to"
            + " it.");
    sheet.table(
        "Rule by rule",
        List.of(
            Column.of("Rule", 0),
            Column.ofAmounts("Speaking"),
            Column.ofAmounts("Silent"),
            Column.ofAmounts("Boundary")),
        counts.rules().stream()
            .map(
                each ->
                    List.of(
                        each.name(),
                        Integer.toString(each.speaking()),
                        Integer.toString(each.silent()),
                        boundary(each)))
            .toList(),
        false);
  }

  private static String boundary(Tried tried) {
    return tried.onBoundary().map(String::valueOf).orElse(NONE);
  }

  /** The text. Lines end with a line feed. */
  @Override
  public String toString() {
    return sheet.text();
  }

  /**
   * The same in Markdown.
   *
   * @return headings and tables
   */
  public String asMarkdown() {
    return sheet.markdown();
  }

  /**
   * The same as one HTML page that needs nothing else.
   *
   * @return the page, to be stored as UTF-8
   */
  public String asHtml() {
    return sheet.html();
  }
}
