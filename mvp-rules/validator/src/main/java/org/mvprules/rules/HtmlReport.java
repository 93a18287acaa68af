package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mvprules.rules.ReportWords.Entry;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.HtmlPage;
import org.mvprules.rules.internal.HtmlPage.Cell;
import org.mvprules.rules.internal.HtmlPage.Column;

/**
 * A report as a page of HTML that stands by itself, for a browser, a phone or a printer: it loads
 * nothing, runs nothing, and says the same as {@link TextReport}.
 *
 * <p>It says what the report comes to, counts for each area, names a handful of things to do first
 * and the questions to put to people, and then tells each requirement, worst first. If it is given
 * them, it also draws who the members are beside the share that the rule book asks for, and the
 * costed plan beside the budget; each drawing stands beside the same figures in a table.
 *
 * <pre>{@code
 * HtmlReport.of(report)
 *     .withMembers(validator.compositions(mvp, report.asOf()))
 *     .withCosts(validator.cost(mvp, report.asOf()))
 *     .toString();
 * }</pre>
 */
public final class HtmlReport {

  private static final String FIRST = "what-to-do-first";
  private static final String QUESTIONS = "questions";
  private static final String MEMBERS = "members";
  private static final String MONEY = "money";
  private static final String NOT_ASKED = "not-asked-here";
  private static final String ABOUT = "about-this-report";

  private final Report report;
  private final ReportWords words;
  private final Selection selection;
  private final List<Composition> members;
  private final Optional<CostedPlan> costs;

  private HtmlReport(
      Report report, Selection selection, List<Composition> members, Optional<CostedPlan> costs) {
    this.report = report;
    this.words = new ReportWords(report);
    this.selection = selection;
    this.members = members;
    this.costs = costs;
  }

  /**
   * The whole report as a page, without drawings.
   *
   * @param report the report
   * @return its page
   */
  public static HtmlReport of(Report report) {
    return new HtmlReport(
        requireNonNull(report, "report"), Selection.all(), List.of(), Optional.empty());
  }

  /**
   * The same page, of the requirements only those that are selected. What it comes to, the counts,
   * what to do first and the questions stay those of all, and one line says what is left out.
   *
   * @param shown which requirements to show
   * @return a shorter page
   */
  public HtmlReport only(Selection shown) {
    return new HtmlReport(report, requireNonNull(shown, "shown"), members, costs);
  }

  /**
   * The same page with a drawing of who the members are.
   *
   * @param compositions what {@link MvpValidator#compositions} tells of the same partnership and
   *     day
   * @return a page with that drawing
   */
  public HtmlReport withMembers(List<Composition> compositions) {
    return new HtmlReport(report, selection, List.copyOf(compositions), costs);
  }

  /**
   * The same page with a drawing of the costed plan beside the budget.
   *
   * @param plan what {@link MvpValidator#cost} tells of the same partnership and day
   * @return a page with that drawing
   */
  public HtmlReport withCosts(CostedPlan plan) {
    return new HtmlReport(report, selection, members, Optional.of(plan));
  }

  /** The page, to be stored as UTF-8. Lines end with a line feed. */
  @Override
  public String toString() {
    HtmlPage page = new HtmlPage();
    head(page);
    tellWhatToDoFirst(page);
    tellQuestions(page);
    if (!members.isEmpty()) {
      section(page, MEMBERS, "Who the members are");
      MembersChart.draw(page, members, report);
    }
    if (costs.isPresent()) {
      section(page, MONEY, "Plan and budget");
      CostsChart.draw(page, costs.get());
    }
    if (!selection.isAll()) {
      page.paragraph(selection.words(report));
    }
    Stream.of(StatusGroup.values()).forEach(group -> tell(page, group));
    if (tellsWhatIsNotAsked()) {
      tellWhatIsNotAsked(page);
    }
    foot(page);
    return page.of(report.name() + ": " + words.outcome());
  }

  private static void section(HtmlPage page, String id, String heading) {
    page.heading(2, heading, "id", id);
  }

  // What it comes to

  private void head(HtmlPage page) {
    page.heading(1, report.name());
    page.paragraph(words.asOf() + ". " + words.ruleBook() + ".");
    page.open("div", "class", "nhsuk-inset-text");
    page.openParagraph().element("strong", words.outcome()).closeLine();
    page.paragraph(words.reason()).closeLine();
    words
        .warning()
        .ifPresent(
            warning ->
                page.open("div", "class", "nhsuk-warning-callout").paragraph(warning).closeLine());
    contents(page);
    page.heading(2, "Counts", "id", "counts");
    counts(page);
  }

  private void contents(HtmlPage page) {
    page.open("nav", "class", "mvp-contents", "aria-labelledby", "contents");
    page.element("h2", "On this page", "class", "nhsuk-heading-m", "id", "contents");
    page.openPoints();
    point(page, "counts", "Counts");
    if (!report.firstThings().isEmpty()) {
      point(page, FIRST, "What to do first");
    }
    if (!report.questions().isEmpty()) {
      point(page, QUESTIONS, questionsHeading());
    }
    if (!members.isEmpty()) {
      point(page, MEMBERS, "Who the members are");
    }
    if (costs.isPresent()) {
      point(page, MONEY, "Plan and budget");
    }
    for (StatusGroup group : StatusGroup.values()) {
      if (!shown(group).isEmpty()) {
        point(page, id(group), heading(group));
      }
    }
    if (tellsWhatIsNotAsked()) {
      point(page, NOT_ASKED, notAskedHeading());
    }
    point(page, ABOUT, "About this report");
    page.closeLine().closeLine();
  }

  private static void point(HtmlPage page, String id, String heading) {
    page.open("li").link(id, heading).closeLine();
  }

  /** How many requirements of each area came to what, each number leading to them. */
  private void counts(HtmlPage page) {
    List<StatusGroup> groups =
        Stream.of(StatusGroup.values()).filter(group -> report.count(group.status()) > 0).toList();
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("Area", false));
    groups.forEach(group -> columns.add(new Column(group.heading(), true)));
    List<List<Cell>> rows = new ArrayList<>();
    for (AssessedArea area : report.areas()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(area.name()));
      groups.forEach(group -> row.add(count(area, group)));
      rows.add(row);
    }
    List<Cell> total = new ArrayList<>();
    total.add(Cell.of("All areas"));
    groups.forEach(group -> total.add(Cell.of(String.valueOf(report.count(group.status())))));
    rows.add(total);
    page.table("How many requirements of each area came to what", columns, rows, true);
  }

  private Cell count(AssessedArea area, StatusGroup group) {
    long count = area.counts().getOrDefault(group.status(), 0L);
    if (count == 0) {
      return page -> page.element("span", "0", "class", "mvp-none");
    }
    boolean told = shown(group).stream().anyMatch(any -> any.area().equals(area.id()));
    if (!told) {
      return Cell.of(String.valueOf(count));
    }
    return page ->
        page.openLink(id(group, area.id()))
            .text(String.valueOf(count))
            .unseen(" " + group.words() + ": " + area.name())
            .close();
  }

  private void tellWhatToDoFirst(HtmlPage page) {
    List<FirstThing> things = report.firstThings();
    if (things.isEmpty()) {
      return;
    }
    section(page, FIRST, "What to do first");
    page.openSteps();
    things.stream().limit(ReportWords.MOST_THINGS).forEach(thing -> tell(page, thing));
    page.closeLine();
    if (things.size() > ReportWords.MOST_THINGS) {
      page.paragraph("And " + (things.size() - ReportWords.MOST_THINGS) + " more, told below.");
    }
  }

  private void tell(HtmlPage page, FirstThing thing) {
    page.open("li").element("strong", thing.toDo()).text(" ");
    page.text(sentence(thing.because()) + " (");
    List<String> ids = thing.requirements();
    for (int i = 0; i < Math.min(ids.size(), ReportWords.MOST_IDS); i++) {
      page.text(i == 0 ? "" : ", ");
      requirementLink(page, report.requirement(ids.get(i)));
    }
    if (ids.size() > ReportWords.MOST_IDS) {
      page.text(" and " + (ids.size() - ReportWords.MOST_IDS) + " more");
    }
    page.text(").").closeLine();
  }

  private static String sentence(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The id of a requirement, leading to it; whoever hears it hears its title as well. */
  private void requirementLink(HtmlPage page, AssessedRequirement requirement) {
    if (selection.includes(requirement)) {
      page.openLink(requirement.id())
          .element("span", requirement.id(), "class", "mvp-id")
          .unseen(" " + requirement.title())
          .close();
    } else {
      page.text(requirement.id());
    }
  }

  private String questionsHeading() {
    return "Questions for a person (" + report.questions().size() + ")";
  }

  private void tellQuestions(HtmlPage page) {
    List<Question> questions = report.questions();
    if (questions.isEmpty()) {
      return;
    }
    section(page, QUESTIONS, questionsHeading());
    page.paragraph(StatusGroup.ASK_A_PERSON.introduction());
    page.table(
        "Questions, and what a good answer shows",
        List.of(
            new Column("Question", false),
            new Column("Look for", false),
            new Column("Requirement", false)),
        questions.stream()
            .map(
                question ->
                    List.of(
                        Cell.of(question.question()),
                        Cell.of(question.lookFor()),
                        (Cell)
                            within ->
                                requirementLink(
                                    within, report.requirement(question.requirement()))))
            .toList(),
        false);
  }

  // The requirements

  private static String id(StatusGroup group) {
    return group.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String id(StatusGroup group, String area) {
    return id(group) + "-" + area.toLowerCase(Locale.ROOT);
  }

  private String heading(StatusGroup group) {
    return group.heading() + " (" + shown(group).size() + ")";
  }

  private List<AssessedRequirement> shown(StatusGroup group) {
    return report.requirements().stream()
        .filter(requirement -> requirement.status() == group.status())
        .filter(selection::includes)
        .toList();
  }

  private void tell(HtmlPage page, StatusGroup group) {
    List<AssessedRequirement> shown = shown(group);
    if (shown.isEmpty()) {
      return;
    }
    section(page, id(group), heading(group));
    if (!group.introduction().isEmpty()) {
      page.paragraph(group.introduction());
    }
    for (Map.Entry<String, String> area : report.ruleBook().areas().entrySet()) {
      List<AssessedRequirement> inArea =
          shown.stream().filter(requirement -> requirement.area().equals(area.getKey())).toList();
      if (!inArea.isEmpty()) {
        page.heading(3, area.getValue(), "id", id(group, area.getKey()));
        inArea.forEach(requirement -> tell(page, group, requirement));
      }
    }
  }

  private void tell(HtmlPage page, StatusGroup group, AssessedRequirement requirement) {
    page.open("section", "class", "mvp-requirement", "aria-labelledby", requirement.id());
    page.heading(4, requirement.id() + " " + requirement.title(), "id", requirement.id());
    page.openParagraph();
    page.element("strong", group.heading(), "class", tag(group));
    page.text(" " + asked(requirement.strength())).closeLine();
    entries(page, RequirementWords.of(report, requirement, false));
    page.closeLine();
  }

  private static String asked(Strength strength) {
    return switch (strength) {
      case MUST -> "Asked with \"must\".";
      case SHOULD -> "Asked with \"should\".";
      case ADVICE -> "Given as advice.";
    };
  }

  private static String tag(StatusGroup group) {
    return switch (group) {
      case NOT_MET -> "nhsuk-tag nhsuk-tag--red";
      case REVIEW, ASK_A_PERSON -> "nhsuk-tag nhsuk-tag--yellow";
      case NOT_ASSESSED -> "nhsuk-tag nhsuk-tag--orange";
      case WAIVED -> "nhsuk-tag nhsuk-tag--blue";
      case MET -> "nhsuk-tag nhsuk-tag--green";
      case NOT_APPLICABLE -> "nhsuk-tag nhsuk-tag--grey";
    };
  }

  /** What is told, the same label once for all that follow each other under it. */
  private static void entries(HtmlPage page, List<Entry> entries) {
    page.open("dl", "class", "nhsuk-summary-list");
    for (int i = 0; i < entries.size(); ) {
      String label = entries.get(i).label();
      page.open("div", "class", "nhsuk-summary-list__row");
      page.element("dt", label, "class", "nhsuk-summary-list__key");
      page.open("dd", "class", "nhsuk-summary-list__value");
      for (; i < entries.size() && entries.get(i).label().equals(label); i++) {
        page.paragraph(entries.get(i).words());
      }
      page.close();
      page.closeLine();
    }
    page.closeLine();
  }

  private boolean tellsWhatIsNotAsked() {
    return selection.isAll() && !report.ruleBook().withdrawn().isEmpty();
  }

  private String notAskedHeading() {
    return "Not asked here (" + report.ruleBook().withdrawn().size() + ")";
  }

  private void tellWhatIsNotAsked(HtmlPage page) {
    section(page, NOT_ASKED, notAskedHeading());
    for (WithdrawnRequirement each : report.ruleBook().withdrawn()) {
      page.heading(3, each.id() + " " + each.title());
      entries(page, List.of(ReportWords.withdrawn(each)));
    }
  }

  // Where it comes from

  private void foot(HtmlPage page) {
    section(page, ABOUT, "About this report");
    page.paragraph(ReportWords.LIMITS);
    page.paragraph(
        "It was made by MVP Rules from a record of the partnership. It is not a publication of the"
            + " NHS.");
    entries(page, words.origin(false));
  }
}
