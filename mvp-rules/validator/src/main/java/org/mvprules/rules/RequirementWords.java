package org.mvprules.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mvprules.rules.ReportWords.Entry;

/** What a report says of one requirement. */
final class RequirementWords {

  private final Report report;
  private final AssessedRequirement requirement;
  private final StatusGroup group;
  private final boolean brief;
  private final List<Entry> entries = new ArrayList<>();

  private RequirementWords(Report report, AssessedRequirement requirement, boolean brief) {
    this.report = report;
    this.requirement = requirement;
    this.group = StatusGroup.of(requirement.status());
    this.brief = brief;
  }

  /**
   * What was found, what to do about it and where it is from; or what to ask.
   *
   * @param report the report
   * @param requirement one of its requirements
   * @param brief whether to say only what was found
   * @return line by line
   */
  static List<Entry> of(Report report, AssessedRequirement requirement, boolean brief) {
    RequirementWords words = new RequirementWords(report, requirement, brief);
    words.tell();
    return List.copyOf(words.entries);
  }

  private void add(String label, String words) {
    entries.add(new Entry(label, words));
  }

  private void tell() {
    if (requirement.status() == Status.ASK_A_PERSON) {
      tellQuestions();
    } else {
      tellFindings();
    }
    if (!brief) {
      Set<String> people =
          requirement.findings().stream()
              .filter(RequirementWords::isAboutAPerson)
              .map(Finding::subject)
              .collect(Collectors.toSet());
      requirement.notes().stream()
          .map(note -> note.text() + asidesOf(note, people))
          .distinct()
          .forEach(note -> add("Note", note));
      add("Source", String.join("; ", requirement.requirement().sources()));
    }
  }

  /** What is to be asked, and what a good answer would show. */
  private void tellQuestions() {
    report.questions().stream()
        .filter(question -> question.requirement().equals(requirement.id()))
        .collect(groupingBy(Question::lookFor, LinkedHashMap::new, toList()))
        .forEach(
            (lookFor, questions) -> {
              questions.forEach(question -> add("Question", question.question()));
              if (!brief) {
                add("Look for", lookFor);
              }
            });
  }

  /**
   * What was found. Of something open, what is open comes first, and then what is not; unless it
   * depends on how the record is read.
   */
  private void tellFindings() {
    List<Finding> findings = requirement.findings();
    boolean read = findings.stream().anyMatch(finding -> finding.reading().isPresent());
    if (read || !group.unsettled()) {
      tellFindings(findings);
      return;
    }
    tellFindings(findings.stream().filter(RequirementWords::isOpen).toList());
    findings.stream().filter(finding -> !isOpen(finding)).forEach(this::tellSettled);
  }

  private static boolean isOpen(Finding finding) {
    return StatusGroup.of(finding.status()).unsettled();
  }

  private void tellSettled(Finding finding) {
    if (finding.status() == Status.MET) {
      add("Met", finding.found());
    } else {
      String aside = " (taken alone: " + StatusGroup.of(finding.status()).words() + ")";
      add("Found", finding.found() + aside);
    }
  }

  /** What was found; what is expected and what to do only where it is not told already. */
  private void tellFindings(List<Finding> findings) {
    boolean parted = requirement.findings().stream().map(Finding::status).distinct().count() > 1;
    Set<String> told = new HashSet<>(Set.of(requirement.title()));
    for (List<Finding> alike : alike(findings)) {
      for (Finding finding : alike) {
        finding.reading().ifPresent(reading -> add("Reading", reading));
        add("Found", finding.found() + (parted ? asideOf(finding) : ""));
      }
      Finding first = alike.get(0);
      if (!brief && group.unsettled() && isOpen(first)) {
        if (told.add(first.expected())) {
          add("Expected", first.expected());
        }
        first.remedies().stream().filter(told::add).forEach(remedy -> add("To do", remedy));
        add("Place", places(alike));
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
  private String asideOf(Finding finding) {
    return finding.status() == requirement.status()
        ? ""
        : " (taken alone: " + StatusGroup.of(finding.status()).words() + ")";
  }

  private static String places(List<Finding> findings) {
    return findings.stream()
        .map(RequirementWords::place)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static String place(Finding finding) {
    String pointer = finding.pointer().isEmpty() ? "the whole record" : finding.pointer();
    return isAboutAPerson(finding) ? pointer + ", member " + finding.subject() : pointer;
  }

  private static boolean isAboutAPerson(Finding finding) {
    return finding.pointer().startsWith("/memberList/members/");
  }

  /** Whom a note is about, on which reading, and from where, as far as that is not plain. */
  private String asidesOf(Note note, Set<String> people) {
    String about = people.contains(note.subject()) ? " (About " + note.subject() + ".)" : "";
    String reading = note.reading().map(name -> " (Reading: " + name + ".)").orElse("");
    boolean elsewhere = !requirement.requirement().sources().containsAll(note.sources());
    String sources = elsewhere ? " (" + String.join("; ", note.sources()) + ")" : "";
    return about + reading + sources;
  }
}
