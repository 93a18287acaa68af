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
    RuleBook book =
        new RuleBook(
            "national",
            "National guidance",
            "1",
            "0123456789abcdef",
            LocalDate.of(2017, 3, 1),
            scenarios,
            Map.of("MEM", "Membership"),
            Map.of("Guide", "The guide in full"),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Setting("advocatesCount", "whether advocates count", false)));
    return new Report(
        "riverside",
        name,
        outcome,
        LocalDate.of(2017, 1, 18).plusYears(1),
        book,
        Map.of("advocatesCount", true),
        List.of(requirements));
  }

  /** A requirement about which one thing was found. */
  static AssessedRequirement requirement(String id, Strength strength, Status status) {
    return requirement(id, strength, status, List.of(finding(id, status)), List.of());
  }

  static AssessedRequirement requirement(
      String id, Strength strength, Status status, List<Finding> findings, List<Note> notes) {
    return new AssessedRequirement(
        new Requirement(id, "Title of " + id, strength, List.of("Guide, section 1"), List.of()),
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
}
