package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.finding;
import static org.mvprules.rules.Reports.requirement;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonReportTest {

  /** A report in which every property of the JSON has something in it. */
  static Report everything() {
    return Reports.of(
        "Ñame \"quoted\"",
        "84 of 84",
        Outcome.UNDECIDED,
        requirement(
            "MEM-01",
            Strength.SHOULD,
            Status.REVIEW,
            List.of(finding("MEM-01", Status.REVIEW, "m-7", "/a/0", Optional.of("as listed"))),
            List.of(
                new Note(
                    "MEM-02",
                    "m-7",
                    Optional.of("as listed"),
                    "Costs £1",
                    List.of("Guide, section 2")))));
  }

  @Test
  void holdsEverything() {
    assertThat(JsonReport.of(everything()))
        .hasToString(
            """
            {
              "outcome": "UNDECIDED",
              "asOf": "2018-01-18",
              "partnership": "riverside",
              "name": "Ñame \\"quoted\\"",
              "ruleBook": {
                "id": "national",
                "title": "National guidance",
                "version": "1",
                "contentHash": "0123456789abcdef",
                "scenarios": "84 of 84"
              },
              "settings": {
                "advocatesCount": "yes"
              },
              "requirements": [
                {
                  "id": "MEM-01",
                  "title": "Title of MEM-01",
                  "status": "REVIEW",
                  "strength": "SHOULD",
                  "book": "national",
                  "findings": [
                    {
                      "status": "REVIEW",
                      "subject": "m-7",
                      "pointer": "/a/0",
                      "reading": "as listed",
                      "found": "what was found of m-7",
                      "expected": "what is expected",
                      "remedies": [
                        "Put it right.",
                        "Or let it be."
                      ],
                      "rule": "rule"
                    }
                  ],
                  "notes": [
                    {
                      "id": "MEM-02",
                      "subject": "m-7",
                      "reading": "as listed",
                      "text": "Costs £1",
                      "sources": [
                        "Guide, section 2"
                      ]
                    }
                  ],
                  "sources": [
                    "Guide, section 1"
                  ]
                }
              ],
              "withdrawn": []
            }
            """);
  }

  @Test
  void tellsWhatTheRuleBookExtendsAndWithdraws() {
    assertThat(JsonReport.of(Reports.byAnotherBook(Outcome.MEETS_GUIDANCE)).toString())
        .contains("\"id\": \"south-east\"", "\"extends\": \"national\"")
        .endsWith(
            """
              "withdrawn": [
                {
                  "id": "MEM-13",
                  "title": "Title of MEM-13",
                  "book": "south-east",
                  "reason": "It is asked elsewhere.",
                  "body": "South East board"
                }
              ]
            }
            """);
  }

  @Test
  void writesSeveralAsAList() {
    Report report = Reports.of(Outcome.MEETS_GUIDANCE);

    assertThat(JsonReport.of(List.of())).hasToString("[]\n");
    assertThat(JsonReport.of(List.of(report, report)).toString())
        .startsWith("[\n  {\n    \"outcome\"")
        .contains("\"requirements\": [],\n    \"withdrawn\": []\n  },\n  {")
        .endsWith("  }\n]\n");
  }
}
