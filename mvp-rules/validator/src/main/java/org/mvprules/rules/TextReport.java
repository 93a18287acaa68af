package org.mvprules.rules;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.internal.Page;
import org.mvprules.rules.words.Texts;

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

  /** How to tell a status: the heading of its group, and what its group is about. */
  private enum Group {
    NOT_MET(Status.NOT_MET, "Not met", "31", ""),
    REVIEW(
        Status.REVIEW,
        "For a person to decide",
        "33",
        "The facts are there, but the guidance does not settle them."),
    NOT_ASSESSED(
        Status.NOT_ASSESSED,
        "Cannot be told yet",
        "33",
        "Facts are missing, which is not a fault. Ask, and record the answers."),
    ASK_A_PERSON(
        Status.ASK_A_PERSON,
        "To ask a person",
        "33",
        "No software can judge these. Ask someone who can, and record the answer."),
    WAIVED(Status.WAIVED, "Accepted as not met for now", "33", ""),
    MET(Status.MET, "Met", "32", ""),
    NOT_APPLICABLE(Status.NOT_APPLICABLE, "Does not apply", "39", "");

    private final Status status;
    private final String heading;
    private final String colour;
    private final String introduction;

    Group(Status status, String heading, String colour, String introduction) {
      this.status = status;
      this.heading = heading;
      this.colour = colour;
      this.introduction = introduction;
    }

    /** The status within a line. */
    String words() {
      return heading.toLowerCase(Locale.ROOT);
    }

    /** Whether what was expected, and what to do, is worth telling. */
    boolean unsettled() {
      return status != Status.MET && status != Status.NOT_APPLICABLE;
    }

    static Group of(Status status) {
      return valueOf(status.name());
    }
  }

  private static final Pattern SCENARIOS = Pattern.compile("([0-9]+) of ([0-9]+)");
  private static final String ASKED = "asked with \"must\" or \"should\"";
  private static final String WAIVED = "accepted for now";
  private static final int INDENT = 13;

  /** How many things to do first are told, and of each how many requirements. */
  private static final int MOST_THINGS = 5;

  private static final int MOST_IDS = 8;

  private final Report report;
  private final boolean brief;
  private final Selection selection;
  private final boolean coloured;

  private TextReport(Report report, boolean brief, Selection selection, boolean coloured) {
    this.report = report;
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
    Stream.of(Group.values()).forEach(group -> tell(page, group));
    if (selection.isAll()) {
      tellWhatIsNotAsked(page);
    }
    foot(page);
    return page.toString();
  }

  // What it comes to

  private void head(Page page) {
    page.paragraph(report.name());
    page.paragraph("As of " + Texts.of(report.asOf()));
    RuleBook book = report.ruleBook();
    page.paragraph(
        "Rule book "
            + book.id()
            + book.extendedBook().map(other -> ", which extends " + other).orElse(""));
    page.gap();
    page.line(
        switch (report.outcome()) {
          case MEETS_GUIDANCE -> painted("32", "This partnership meets the guidance.");
          case DOES_NOT_MEET_GUIDANCE ->
              painted("31", "This partnership does not meet the guidance.");
          case UNDECIDED ->
              painted("33", "Whether this partnership meets the guidance is undecided.");
        });
    page.paragraph(reason());
    if (!scenariosPass()) {
      page.gap().paragraph("WARNING: " + scenarios());
    }
    page.gap();
    report.areas().forEach(area -> page.hanging("  " + area.name() + ": ", 4, area.words()));
  }

  private void tellWhatToDoFirst(Page page) {
    List<FirstThing> things = report.firstThings();
    if (things.isEmpty()) {
      return;
    }
    heading(page, "39", "What to do first");
    for (int i = 0; i < Math.min(things.size(), MOST_THINGS); i++) {
      page.hanging("  " + (i + 1) + ". ", 5, told(things.get(i)));
    }
    if (things.size() > MOST_THINGS) {
      page.hanging("  ", 2, "and " + (things.size() - MOST_THINGS) + " more, told below.");
    }
  }

  private static String told(FirstThing thing) {
    String ids =
        thing.requirements().stream().limit(MOST_IDS).collect(Collectors.joining(", "))
            + (thing.requirements().size() > MOST_IDS
                ? " and " + (thing.requirements().size() - MOST_IDS) + " more"
                : "");
    String why =
        thing.status() == Status.NOT_MET
            ? ids + ": " + thing.because()
            : thing.because() + ": " + ids;
    return thing.toDo() + " " + why + ".";
  }

  private String reason() {
    long asked = Stream.of(Status.values()).mapToLong(this::decisive).sum();
    String waived = enumeration(count(Status.WAIVED, "is not met but", "are not met but", WAIVED));
    String open =
        enumeration(
            Stream.of(
                    count(Status.NOT_MET, "is", "are", "not met"),
                    count(Status.REVIEW, "is", "are", "for a person to decide"),
                    count(Status.NOT_ASSESSED, "cannot", "cannot", "be told yet"),
                    count(Status.ASK_A_PERSON, "is", "are", "to be asked of a person"))
                .flatMap(count -> count));
    boolean exceptions = !waived.isEmpty() || !open.isEmpty();
    boolean undecidedCases = decisive(Status.REVIEW) + decisive(Status.NOT_ASSESSED) > 0;
    String ofAll = "Of the " + asked + " requirements " + ASKED + ", ";
    return switch (report.outcome()) {
      case MEETS_GUIDANCE ->
          exceptions
              ? ofAll + joined(open, " and ", waived) + "; all others are met, or do not apply."
              : "All " + asked + " requirements " + ASKED + " are met, or do not apply.";
      case DOES_NOT_MEET_GUIDANCE -> ofAll + joined(open, "; ", waived) + ".";
      case UNDECIDED ->
          !undecidedCases
              ? nothingMet(asked, joined(open, " and ", waived))
              : ofAll
                  + (waived.isEmpty() ? "none" : waived + "; none of the others")
                  + " is known to be not met, but "
                  + open
                  + ". This is no verdict on the partnership; it says what has to be found out.";
    };
  }

  /** Why nothing can be said, although nothing is open but what a person was not asked yet. */
  private static String nothingMet(long asked, String exceptions) {
    if (asked == 0) {
      return "This rule book asks nothing with \"must\" or \"should\", so nothing can be said.";
    }
    return exceptions.isEmpty()
        ? "Nothing of what is asked applies to this partnership, so nothing can be said."
        : "Of the "
            + asked
            + " requirements "
            + ASKED
            + ", none is known to be met: "
            + exceptions
            + ", and all others do not apply; so nothing can be said.";
  }

  private static String joined(String first, String between, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + between + second;
  }

  private Stream<String> count(Status status, String one, String more, String words) {
    long count = decisive(status);
    return count == 0
        ? Stream.empty()
        : Stream.of(count + " " + (count == 1 ? one : more) + " " + words);
  }

  /** How many requirements that decide the outcome have a status. */
  private long decisive(Status status) {
    return report.requirements().stream()
        .filter(AssessedRequirement::decides)
        .filter(requirement -> requirement.status() == status)
        .count();
  }

  // The requirements

  private void tell(Page page, Group group) {
    List<AssessedRequirement> members =
        report.requirements().stream()
            .filter(requirement -> requirement.status() == group.status)
            .filter(selection::includes)
            .toList();
    if (members.isEmpty()) {
      return;
    }
    heading(page, group.colour, group.heading + " (" + members.size() + ")");
    if (!brief && !group.introduction.isEmpty()) {
      page.paragraph(group.introduction);
    }
    for (AssessedRequirement requirement : members) {
      if (!brief) {
        page.gap();
      }
      title(
          page,
          requirement.id(),
          requirement.title() + " (" + requirement.strength().words() + ")");
      tell(page, group, requirement);
    }
  }

  private void tell(Page page, Group group, AssessedRequirement requirement) {
    if (requirement.status() == Status.ASK_A_PERSON) {
      tellQuestions(page, requirement);
    } else {
      tellFindings(page, group, requirement);
    }
    if (!brief) {
      Set<String> people =
          requirement.findings().stream()
              .filter(TextReport::isAboutAPerson)
              .map(Finding::subject)
              .collect(Collectors.toSet());
      requirement.notes().stream()
          .map(note -> note.text() + asidesOf(note, requirement, people))
          .distinct()
          .forEach(note -> entry(page, "Note", note));
      entry(page, "Source", String.join("; ", requirement.requirement().sources()));
    }
  }

  /** What is to be asked, and what a good answer would show. */
  private void tellQuestions(Page page, AssessedRequirement requirement) {
    report.questions().stream()
        .filter(question -> question.requirement().equals(requirement.id()))
        .collect(groupingBy(Question::lookFor, LinkedHashMap::new, toList()))
        .forEach(
            (lookFor, questions) -> {
              questions.forEach(question -> entry(page, "Question", question.question()));
              if (!brief) {
                entry(page, "Look for", lookFor);
              }
            });
  }

  /**
   * What was found. Of something open, what is open comes first, and then what is not; unless it
   * depends on how the record is read.
   */
  private void tellFindings(Page page, Group group, AssessedRequirement requirement) {
    List<Finding> findings = requirement.findings();
    boolean read = findings.stream().anyMatch(finding -> finding.reading().isPresent());
    if (read || !group.unsettled()) {
      tellFindings(page, group, requirement, findings);
      return;
    }
    tellFindings(page, group, requirement, findings.stream().filter(TextReport::isOpen).toList());
    findings.stream()
        .filter(finding -> !isOpen(finding))
        .forEach(finding -> tellSettled(page, finding));
  }

  private static boolean isOpen(Finding finding) {
    return Group.of(finding.status()).unsettled();
  }

  private static void tellSettled(Page page, Finding finding) {
    if (finding.status() == Status.MET) {
      entry(page, "Met", finding.found());
    } else {
      String aside = " (taken alone: " + Group.of(finding.status()).words() + ")";
      entry(page, "Found", finding.found() + aside);
    }
  }

  /** What was found; what is expected and what to do only where it is not told already. */
  private void tellFindings(
      Page page, Group group, AssessedRequirement requirement, List<Finding> findings) {
    boolean parted = requirement.findings().stream().map(Finding::status).distinct().count() > 1;
    Set<String> told = new HashSet<>(Set.of(requirement.title()));
    for (List<Finding> alike : alike(findings)) {
      for (Finding finding : alike) {
        finding.reading().ifPresent(reading -> entry(page, "Reading", reading));
        entry(page, "Found", finding.found() + (parted ? asideOf(finding, requirement) : ""));
      }
      Finding first = alike.get(0);
      if (!brief && group.unsettled() && isOpen(first)) {
        if (told.add(first.expected())) {
          entry(page, "Expected", first.expected());
        }
        first.remedies().stream().filter(told::add).forEach(remedy -> entry(page, "To do", remedy));
        entry(page, "Place", places(alike));
      }
    }
  }

  /** Findings that follow each other and ask for the same. */
  private static List<List<Finding>> alike(List<Finding> findings) {
    List<List<Finding>> all = new ArrayList<>();
    for (Finding finding : findings) {
      if (all.isEmpty() || !asksForTheSame(all.get(all.size() - 1).get(0), finding)) {
        all.add(new ArrayList<>());
      }
      all.get(all.size() - 1).add(finding);
    }
    return all;
  }

  private static boolean asksForTheSame(Finding one, Finding other) {
    return one.status() == other.status()
        && one.expected().equals(other.expected())
        && one.remedies().equals(other.remedies());
  }

  /** Where one person is found to be something else than the partnership as a whole. */
  private static String asideOf(Finding finding, AssessedRequirement requirement) {
    return finding.status() == requirement.status()
        ? ""
        : " (taken alone: " + Group.of(finding.status()).words() + ")";
  }

  private static String places(List<Finding> findings) {
    return findings.stream().map(TextReport::place).distinct().collect(Collectors.joining("; "));
  }

  private static String place(Finding finding) {
    String pointer = finding.pointer().isEmpty() ? "the whole record" : finding.pointer();
    return isAboutAPerson(finding) ? pointer + ", member " + finding.subject() : pointer;
  }

  private static boolean isAboutAPerson(Finding finding) {
    return finding.pointer().startsWith("/memberList/members/");
  }

  /** Whom a note is about, on which reading, and from where, as far as that is not plain. */
  private static String asidesOf(Note note, AssessedRequirement requirement, Set<String> people) {
    String about = people.contains(note.subject()) ? " (About " + note.subject() + ".)" : "";
    String reading = note.reading().map(name -> " (Reading: " + name + ".)").orElse("");
    boolean elsewhere = !requirement.requirement().sources().containsAll(note.sources());
    String sources = elsewhere ? " (" + String.join("; ", note.sources()) + ")" : "";
    return about + reading + sources;
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
      entry(page, "Withdrawn", "by " + each.body() + ": " + each.reason());
    }
  }

  private void heading(Page page, String colour, String heading) {
    page.gap().line(painted(colour, heading)).line("-".repeat(heading.length()));
  }

  private static void title(Page page, String id, String title) {
    page.hanging(id + "  ", id.length() + 2, title);
  }

  private static void entry(Page page, String label, String words) {
    page.hanging("  " + label + " ".repeat(INDENT - 2 - label.length()), INDENT, words);
  }

  // Where it comes from

  private void foot(Page page) {
    RuleBook book = report.ruleBook();
    heading(page, "39", "About this report");
    page.paragraph(
        "Meeting the guidance on structure does not by itself show that a partnership works"
            + " (AIMS briefing, So what are MVPs?).");
    page.gap();
    entry(page, "Rule book", book.title());
    entry(
        page,
        "Edition",
        book.id() + " " + book.version() + ", fingerprint " + shortened(book.contentHash()));
    entry(page, "Scenarios", scenarios());
    report
        .settings()
        .forEach((name, chosen) -> entry(page, "Setting", name + ": " + chosen + meaning(name)));
    if (!brief) {
      cited().forEach((title, full) -> entry(page, "Document", title + ": " + full));
    }
  }

  private String meaning(String setting) {
    return report.ruleBook().settings().stream()
        .filter(known -> known.name().equals(setting) && !brief)
        .map(known -> " (" + known.meaning() + ")")
        .collect(Collectors.joining());
  }

  private Map<String, String> cited() {
    Set<String> citations = new LinkedHashSet<>();
    report
        .requirements()
        .forEach(
            requirement -> {
              citations.addAll(requirement.requirement().sources());
              requirement.notes().forEach(note -> citations.addAll(note.sources()));
            });
    Map<String, String> cited = new LinkedHashMap<>();
    report
        .ruleBook()
        .sources()
        .forEach(
            (title, full) -> {
              if (citations.stream().anyMatch(citation -> citation.startsWith(title))) {
                cited.put(title, full);
              }
            });
    return cited;
  }

  private boolean scenariosPass() {
    Matcher counts = SCENARIOS.matcher(report.ruleBook().scenarios());
    return counts.matches() && counts.group(1).equals(counts.group(2));
  }

  private String scenarios() {
    String scenarios = report.ruleBook().scenarios();
    if (scenariosPass()) {
      return scenarios + " passed";
    }
    return (SCENARIOS.matcher(scenarios).matches()
            ? "only " + scenarios + " scenarios of the rule book passed"
            : "the scenarios of the rule book: " + scenarios)
        + ". It may not say what its authors meant; do not rely on this report before that is put"
        + " right.";
  }

  private static String shortened(String hash) {
    return hash.substring(0, Math.min(12, hash.length()));
  }

  private static String enumeration(Stream<String> parts) {
    List<String> all = parts.toList();
    return all.isEmpty() ? "" : Texts.of(all);
  }

  private String painted(String colour, String words) {
    return coloured ? "\u001B[1;" + colour + "m" + words + "\u001B[0m" : words;
  }
}
