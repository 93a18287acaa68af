package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.ReportWords.Entry;
import org.mvprules.rules.internal.Page;

/**
 * A report as a text to read, on paper, on a screen or aloud.
 *
 * <p>It says what the report comes to, counts for each area, names a handful of things to do first,
 * and then tells each requirement: first what is not met, then what a person has to decide, what
 * cannot be told yet and what to ask, and last what is met, and what a rule book that extends
 * another does not ask. Lines have at most 80 characters and end with a line feed.
 *
 * <pre>{@code
 * System.out.print(TextReport.of(report).brief());
 * }</pre>
 */
public final class TextReport {

  private static final int INDENT = 13;

  private final Report report;
  private final ReportWords words;
  private final boolean brief;
  private final Selection selection;
  private final boolean coloured;

  private TextReport(Report report, boolean brief, Selection selection, boolean coloured) {
    this.report = report;
    this.words = new ReportWords(report);
    this.brief = brief;
    this.selection = selection;
    this.coloured = coloured;
  }

  /**
   * The whole report as text.
   *
   * @param report the report
   * @return its text
   */
  public static TextReport of(Report report) {
    return new TextReport(requireNonNull(report, "report"), false, Selection.all(), false);
  }

  /**
   * The same text, of each requirement only what was found.
   *
   * @return a shorter text
   */
  public TextReport brief() {
    return new TextReport(report, true, selection, coloured);
  }

  /**
   * The same text, of the requirements only those that are selected. What it comes to, the counts
   * and what to do first stay those of all, and one line says what is left out.
   *
   * @param shown which requirements to show
   * @return a shorter text
   */
  public TextReport only(Selection shown) {
    return new TextReport(report, brief, requireNonNull(shown, "shown"), coloured);
  }

  /**
   * The same text for a terminal that knows ANSI colours. The words alone say as much.
   *
   * @return a text with escape sequences in it
   */
  public TextReport coloured() {
    return new TextReport(report, brief, selection, true);
  }

  /** The text. */
  @Override
  public String toString() {
    Page page = new Page();
    head(page);
    tellWhatToDoFirst(page);
    if (!selection.isAll()) {
      page.gap().paragraph(selection.words(report));
    }
    Stream.of(StatusGroup.values()).forEach(group -> tell(page, group));
    if (selection.isAll()) {
      tellWhatIsNotAsked(page);
    }
    foot(page);
    return page.toString();
  }

  // What it comes to

  private void head(Page page) {
    page.paragraph(report.name());
    page.paragraph(words.asOf());
    page.paragraph(words.ruleBook());
    page.gap();
    page.line(painted(colour(report.outcome()), words.outcome()));
    page.paragraph(words.reason());
    words.warning().ifPresent(warning -> page.gap().paragraph(warning));
    page.gap();
    report.areas().forEach(area -> page.hanging("  " + area.name() + ": ", 4, area.words()));
  }

  private void tellWhatToDoFirst(Page page) {
    List<FirstThing> things = report.firstThings();
    if (things.isEmpty()) {
      return;
    }
    heading(page, "39", "What to do first");
    for (int i = 0; i < Math.min(things.size(), ReportWords.MOST_THINGS); i++) {
      page.hanging("  " + (i + 1) + ". ", 5, told(things.get(i)));
    }
    if (things.size() > ReportWords.MOST_THINGS) {
      page.hanging(
          "  ", 2, "and " + (things.size() - ReportWords.MOST_THINGS) + " more, told below.");
    }
  }

  private static String told(FirstThing thing) {
    String ids =
        thing.requirements().stream().limit(ReportWords.MOST_IDS).collect(Collectors.joining(", "))
            + (thing.requirements().size() > ReportWords.MOST_IDS
                ? " and " + (thing.requirements().size() - ReportWords.MOST_IDS) + " more"
                : "");
    String why =
        thing.status() == Status.NOT_MET
            ? ids + ": " + thing.because()
            : thing.because() + ": " + ids;
    return thing.toDo() + " " + why + ".";
  }

  // The requirements

  private void tell(Page page, StatusGroup group) {
    List<AssessedRequirement> members =
        report.requirements().stream()
            .filter(requirement -> requirement.status() == group.status())
            .filter(selection::includes)
            .toList();
    if (members.isEmpty()) {
      return;
    }
    heading(page, colour(group), group.heading() + " (" + members.size() + ")");
    if (!brief && !group.introduction().isEmpty()) {
      page.paragraph(group.introduction());
    }
    for (AssessedRequirement requirement : members) {
      if (!brief) {
        page.gap();
      }
      title(
          page,
          requirement.id(),
          requirement.title() + " (" + requirement.strength().words() + ")");
      RequirementWords.of(report, requirement, brief).forEach(entry -> entry(page, entry));
    }
  }

  private void tellWhatIsNotAsked(Page page) {
    List<WithdrawnRequirement> withdrawn = report.ruleBook().withdrawn();
    if (!withdrawn.isEmpty()) {
      heading(page, "39", "Not asked here (" + withdrawn.size() + ")");
    }
    for (WithdrawnRequirement each : withdrawn) {
      if (!brief) {
        page.gap();
      }
      title(page, each.id(), each.title());
      entry(page, ReportWords.withdrawn(each));
    }
  }

  private void heading(Page page, String colour, String heading) {
    page.gap().line(painted(colour, heading)).line("-".repeat(heading.length()));
  }

  private static void title(Page page, String id, String title) {
    page.hanging(id + "  ", id.length() + 2, title);
  }

  private static void entry(Page page, Entry entry) {
    page.hanging(
        "  " + entry.label() + " ".repeat(INDENT - 2 - entry.label().length()),
        INDENT,
        entry.words());
  }

  // Where it comes from

  private void foot(Page page) {
    heading(page, "39", "About this report");
    page.paragraph(ReportWords.LIMITS);
    page.gap();
    words.origin(brief).forEach(entry -> entry(page, entry));
  }

  // Colours of terminals

  private static String colour(Outcome outcome) {
    return switch (outcome) {
      case MEETS_GUIDANCE -> "32";
      case DOES_NOT_MEET_GUIDANCE -> "31";
      case UNDECIDED -> "33";
    };
  }

  private static String colour(StatusGroup group) {
    return switch (group) {
      case NOT_MET -> "31";
      case REVIEW, NOT_ASSESSED, ASK_A_PERSON, WAIVED -> "33";
      case MET -> "32";
      case NOT_APPLICABLE -> "39";
    };
  }

  private String painted(String colour, String words) {
    return coloured ? "\u001B[1;" + colour + "m" + words + "\u001B[0m" : words;
  }
}
