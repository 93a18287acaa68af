package org.mvprules.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports for tests, made by hand. */
final class Reports {

  private Reports() {}

  static Report of(Outcome outcome, AssessedRequirement... requirements) {
    return of("Riverside", "84 of 84", outcome, requirements);
  }

  static Report of(
      String name, String scenarios, Outcome outcome, AssessedRequirement... requirements) {
    return of(
        book("national", Optional.empty(), scenarios, List.of()), name, outcome, requirements);
  }

  /** By a rule book that extends the national one and withdraws one of its requirements. */
  static Report byAnotherBook(Outcome outcome, AssessedRequirement... requirements) {
    return of(
        book(
            "south-east",
            Optional.of("national"),
            "84 of 84",
            List.of(
                new WithdrawnRequirement(
                    "MEM-13",
                    "Title of MEM-13",
                    "south-east",
                    "It is asked elsewhere.",
                    "South East board"))),
        "Riverside",
        outcome,
        requirements);
  }

  private static RuleBook book(
      String id,
      Optional<String> extendedBook,
      String scenarios,
      List<WithdrawnRequirement> withdrawn) {
    return new RuleBook(
        id,
        "National guidance",
        "1",
        extendedBook,
        "0123456789abcdef",
        LocalDate.of(2017, 3, 1),
        scenarios,
        Map.of("MEM", "Membership"),
        Map.of("Guide", "The guide in full"),
        List.of(),
        List.of(),
        withdrawn,
        List.of(),
        List.of(
            new Setting(
                "advocatesCount",
                Setting.Kind.YES_OR_NO,
                "whether advocates count",
                Optional.of("no"))));
  }

  private static Report of(
      RuleBook book, String name, Outcome outcome, AssessedRequirement... requirements) {
    return new Report(
        "riverside",
        name,
        outcome,
        LocalDate.of(2017, 1, 18).plusYears(1),
        book,
        Map.of("advocatesCount", "yes"),
        List.of(requirements));
  }

  /** A requirement about which one thing was found. */
  static AssessedRequirement requirement(String id, Strength strength, Status status) {
    return requirement(id, strength, status, List.of(finding(id, status)), List.of());
  }

  static AssessedRequirement requirement(
      String id, Strength strength, Status status, List<Finding> findings, List<Note> notes) {
    return new AssessedRequirement(
        new Requirement(
            id, "Title of " + id, strength, "national", List.of("Guide, section 1"), List.of()),
        strength,
        status,
        findings,
        notes);
  }

  static Finding finding(String id, Status status) {
    return finding(id, status, "the members", "/memberList", Optional.empty());
  }

  static Finding finding(
      String id, Status status, String subject, String pointer, Optional<String> reading) {
    return new Finding(
        id,
        status,
        subject,
        pointer,
        reading,
        "what was found of " + subject,
        "what is expected",
        List.of("Put it right.", "Or let it be."),
        "rule",
        List.of("Guide, section 1"));
  }

  static Note note(String id, String subject, String text) {
    return new Note(id, subject, Optional.empty(), text, List.of());
  }
}
