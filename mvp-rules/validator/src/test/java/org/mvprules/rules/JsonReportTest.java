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
                    List.of("Guide, section 2")))),
        requirement(
            "MEM-03",
            Strength.ADVICE,
            Status.ASK_A_PERSON,
            List.of(finding("MEM-03", Status.ASK_A_PERSON)),
            List.of()));
  }

  @Test
  void holdsEverything() {
    assertThat(JsonReport.of(everything()).only(Selection.all().with(Status.REVIEW)))
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
              "areas": [
                {
                  "id": "MEM",
                  "name": "Membership",
                  "counts": {
                    "MET": 0,
                    "NOT_MET": 0,
                    "REVIEW": 1,
                    "NOT_ASSESSED": 0,
                    "ASK_A_PERSON": 1,
                    "WAIVED": 0,
                    "NOT_APPLICABLE": 0
                  }
                }
              ],
              "firstThings": [
                {
                  "status": "REVIEW",
                  "toDo": "Put it right.",
                  "because": "1 requirement waits for it",
                  "place": "the a",
                  "pointer": "/a/0",
                  "requirements": [
                    "MEM-01"
                  ]
                }
              ],
              "questions": [
                {
                  "requirement": "MEM-03",
                  "title": "Title of MEM-03",
                  "strength": "ADVICE",
                  "question": "Put it right.",
                  "lookFor": "what is expected"
                },
                {
                  "requirement": "MEM-03",
                  "title": "Title of MEM-03",
                  "strength": "ADVICE",
                  "question": "Or let it be.",
                  "lookFor": "what is expected"
                }
              ],
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
              "leftOut": 1,
              "withdrawn": []
            }
            """);
  }

  @Test
  void isWholeUnlessAPartIsChosen() {
    assertThat(JsonReport.of(everything()).toString())
        .contains("\"id\": \"MEM-01\"", "\"id\": \"MEM-03\"", "\"leftOut\": 0");
    assertThat(
            JsonReport.of(List.of(everything())).only(Selection.all().with(Status.MET)).toString())
        .contains("\"requirements\": [],\n    \"leftOut\": 2");
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
        .contains("\"requirements\": [],\n    \"leftOut\": 0,\n    \"withdrawn\": []\n  },\n  {")
        .endsWith("  }\n]\n");
  }
}
