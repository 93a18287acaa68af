package org.mvprules.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.words.Texts;

/** What a report says as a whole, the same as a text and as a page. */
final class ReportWords {

  /**
   * One thing that is told.
   *
   * @param label what kind of thing it is, such as {@code Found}
   * @param words what is told
   */
  record Entry(String label, String words) {}

  /** How many things to do first are told, and of each how many requirements. */
  static final int MOST_THINGS = 5;

  static final int MOST_IDS = 8;

  static final String LIMITS =
      "Meeting the guidance on structure does not by itself show that a partnership works"
          + " (AIMS briefing, So what are MVPs?).";

  private static final Pattern SCENARIOS = Pattern.compile("([0-9]+) of ([0-9]+)(, [0-9]+ to do)?");
  private static final String ASKED = "asked with \"must\" or \"should\"";
  private static final String WAIVED = "accepted for now";

  private final Report report;

  ReportWords(Report report) {
    this.report = report;
  }

  // What it comes to

  String asOf() {
    return "As of " + Texts.of(report.asOf());
  }

  String ruleBook() {
    RuleBook book = report.ruleBook();
    return "Rule book "
        + book.id()
        + book.extendedBook().map(other -> ", which extends " + other).orElse("");
  }

  String outcome() {
    return switch (report.outcome()) {
      case MEETS_GUIDANCE -> "This partnership meets the guidance.";
      case DOES_NOT_MEET_GUIDANCE -> "This partnership does not meet the guidance.";
      case UNDECIDED -> "Whether this partnership meets the guidance is undecided.";
    };
  }

  /** What is wrong with the rule book itself, if anything is. */
  Optional<String> warning() {
    return scenariosPass() ? Optional.empty() : Optional.of("WARNING: " + scenarios());
  }

  /** Why it comes to that. */
  String reason() {
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

  // Where it comes from

  /** The rule book, its edition and settings, and unless it is to be brief, what it cites. */
  List<Entry> origin(boolean brief) {
    RuleBook book = report.ruleBook();
    List<Entry> origin = new ArrayList<>();
    origin.add(new Entry("Rule book", book.title()));
    origin.add(
        new Entry(
            "Edition",
            book.id() + " " + book.version() + ", fingerprint " + shortened(book.contentHash())));
    origin.add(new Entry("Scenarios", scenarios()));
    report
        .settings()
        .forEach(
            (name, chosen) ->
                origin.add(
                    new Entry("Setting", name + ": " + chosen + (brief ? "" : meaning(name)))));
    if (!brief) {
      cited().forEach((title, full) -> origin.add(new Entry("Document", title + ": " + full)));
    }
    return origin;
  }

  /** Why a requirement is not asked here. */
  static Entry withdrawn(WithdrawnRequirement requirement) {
    return new Entry("Withdrawn", "by " + requirement.body() + ": " + requirement.reason());
  }

  private String meaning(String setting) {
    return report.ruleBook().settings().stream()
        .filter(known -> known.name().equals(setting))
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
    Matcher counts = SCENARIOS.matcher(report.ruleBook().scenarios());
    if (scenariosPass()) {
      return counts.replaceFirst("$1 of $2 passed$3");
    }
    return (counts.matches()
            ? counts.replaceFirst("only $1 of $2 scenarios of the rule book passed$3")
            : "the scenarios of the rule book: " + report.ruleBook().scenarios())
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
}
