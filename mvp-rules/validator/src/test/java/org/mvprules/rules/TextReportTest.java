package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.finding;
import static org.mvprules.rules.Reports.requirement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TextReportTest {

  private static final Selection NOT_MET = Selection.all().with(Status.NOT_MET);

  private static String textOf(Outcome outcome, AssessedRequirement... requirements) {
    return TextReport.of(Reports.of(outcome, requirements)).toString();
  }

  /** As one line, so that it does not matter where lines are broken. */
  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }

  @Nested
  class TheOutcome {

    @Test
    void meetsTheGuidance() {
      String text =
          textOf(
              Outcome.MEETS_GUIDANCE,
              requirement("MEM-01", Strength.SHOULD, Status.MET),
              requirement("MEM-02", Strength.MUST, Status.NOT_APPLICABLE));

      assertThat(text)
          .startsWith(
              """
              Riverside
              As of 18 January 2018
              Rule book national

              This partnership meets the guidance.
              """);
      assertThat(flat(text))
          .contains("All 2 requirements asked with \"must\" or \"should\" are met");
    }

    @Test
    void meetsTheGuidanceButForWhatIsAcceptedOrOpen() {
      String text =
          textOf(
              Outcome.MEETS_GUIDANCE,
              requirement("MEM-01", Strength.SHOULD, Status.WAIVED),
              requirement("MEM-02", Strength.SHOULD, Status.ASK_A_PERSON),
              requirement("MEM-03", Strength.MUST, Status.MET),
              requirement("MEM-04", Strength.ADVICE, Status.NOT_MET));

      assertThat(flat(text))
          .contains(
              "Of the 3 requirements asked with \"must\" or \"should\", 1 is to be asked of a"
                  + " person and 1 is not met but accepted for now; all others are met, or do not"
                  + " apply.");
    }

    @Test
    void doesNotMeetTheGuidance() {
      String text =
          textOf(
              Outcome.DOES_NOT_MEET_GUIDANCE,
              requirement("MEM-01", Strength.SHOULD, Status.NOT_MET),
              requirement("MEM-02", Strength.MUST, Status.NOT_MET),
              requirement("MEM-03", Strength.SHOULD, Status.REVIEW),
              requirement("MEM-04", Strength.SHOULD, Status.NOT_ASSESSED));

      assertThat(text).contains("\nThis partnership does not meet the guidance.\n");
      assertThat(flat(text))
          .contains("2 are not met, 1 is for a person to decide and 1 cannot be told yet.");
    }

    @Test
    void undecidedExplainsItself() {
      String text =
          textOf(
              Outcome.UNDECIDED,
              requirement("MEM-01", Strength.SHOULD, Status.NOT_ASSESSED),
              requirement("MEM-02", Strength.SHOULD, Status.WAIVED));

      assertThat(text).contains("\nWhether this partnership meets the guidance is undecided.\n");
      assertThat(flat(text))
          .contains(
              "1 is not met but accepted for now; none of the others is known to be not met, but 1"
                  + " cannot be told yet. This is no verdict on the partnership");
    }

    @Test
    void undecidedBecauseNothingAppliesSaysSo() {
      assertThat(
              flat(
                  textOf(
                      Outcome.UNDECIDED,
                      requirement("MEM-01", Strength.SHOULD, Status.NOT_APPLICABLE),
                      requirement("MEM-02", Strength.ADVICE, Status.NOT_MET))))
          .contains(
              "is undecided. Nothing of what is asked applies to this partnership, so nothing can"
                  + " be said. ");
    }

    @Test
    void undecidedBecauseNothingIsMetSaysSo() {
      assertThat(
              flat(
                  textOf(
                      Outcome.UNDECIDED,
                      requirement("MEM-01", Strength.SHOULD, Status.ASK_A_PERSON),
                      requirement("MEM-02", Strength.MUST, Status.WAIVED),
                      requirement("MEM-03", Strength.MUST, Status.NOT_APPLICABLE))))
          .contains(
              "Of the 3 requirements asked with \"must\" or \"should\", none is known to be met: 1"
                  + " is to be asked of a person and 1 is not met but accepted for now, and all"
                  + " others do not apply; so nothing can be said. ");
      assertThat(flat(textOf(Outcome.UNDECIDED)))
          .contains("This rule book asks nothing with \"must\" or \"should\", so nothing");
    }
  }

  @Test
  void tellsTheGravestFirstAndCountsEach() {
    String text =
        textOf(
            Outcome.DOES_NOT_MEET_GUIDANCE,
            requirement("MEM-07", Strength.SHOULD, Status.NOT_APPLICABLE),
            requirement("MEM-06", Strength.SHOULD, Status.MET),
            requirement("MEM-05", Strength.SHOULD, Status.WAIVED),
            requirement("MEM-04", Strength.SHOULD, Status.ASK_A_PERSON),
            requirement("MEM-03", Strength.SHOULD, Status.NOT_ASSESSED),
            requirement("MEM-02", Strength.SHOULD, Status.REVIEW),
            requirement("MEM-01", Strength.SHOULD, Status.NOT_MET));

    assertThat(flat(text))
        .contains(
            "Membership: 1 met, 1 not met, 1 for a person to decide, 1 cannot be told, 1 to ask a"
                + " person, 1 accepted as not met for now, 1 does not apply");
    assertThat(text)
        .containsSubsequence(
            "\nNot met (1)\n",
            "\nFor a person to decide (1)\n",
            "\nCannot be told yet (1)\n",
            "\nTo ask a person (1)\n",
            "\nAccepted as not met for now (1)\n",
            "\nMet (1)\n",
            "\nDoes not apply (1)\n");
  }

  @Test
  void tellsOfWhatIsNotMetWhatToDo() {
    String text =
        textOf(
            Outcome.DOES_NOT_MEET_GUIDANCE, requirement("MEM-01", Strength.MUST, Status.NOT_MET));

    assertThat(text)
        .contains(
            """
            MEM-01  Title of MEM-01 (must)
              Found      what was found of the members
              Expected   what is expected
              To do      Put it right.
              To do      Or let it be.
              Place      /memberList
              Source     Guide, section 1
            """);
  }

  @Test
  void tellsOfWhatIsMetOnlyWhatWasFoundAndNotes() {
    String text =
        textOf(
            Outcome.MEETS_GUIDANCE,
            requirement(
                "MEM-01",
                Strength.ADVICE,
                Status.MET,
                List.of(finding("MEM-01", Status.MET)),
                List.of(Reports.note("MEM-02", "the members", "Mind this."))));

    assertThat(text)
        .contains(
            """
            MEM-01  Title of MEM-01 (advice)
              Found      what was found of the members
              Note       Mind this.
              Source     Guide, section 1
            """);
  }

  @Test
  void tellsWhomItIsAboutAndWhatEachAloneComesTo() {
    String text =
        textOf(
            Outcome.UNDECIDED,
            requirement(
                "MEM-01",
                Strength.MUST,
                Status.REVIEW,
                List.of(
                    finding("MEM-01", Status.REVIEW),
                    finding(
                        "MEM-01",
                        Status.NOT_MET,
                        "m-7",
                        "/memberList/members/3",
                        Optional.empty())),
                List.of(
                    new Note(
                        "MEM-01",
                        "m-7",
                        Optional.of("as listed"),
                        "A former role.",
                        List.of("Guide, section 9")))));

    assertThat(text)
        .contains("what was found of m-7 (taken alone: not met)")
        .contains("Place      /memberList/members/3, member m-7")
        .contains(
            "Note       A former role. (About m-7.) (Reading: as listed.) (Guide, section\n             9)")
        .containsOnlyOnce("Expected");
  }

  @Test
  void tellsEachReading() {
    String text =
        textOf(
            Outcome.UNDECIDED,
            requirement(
                "MEM-01",
                Strength.MUST,
                Status.REVIEW,
                List.of(
                    finding(
                        "MEM-01", Status.MET, "members", "/memberList", Optional.of("as listed")),
                    finding("MEM-01", Status.NOT_MET, "members", "", Optional.of("core only"))),
                List.of()));

    assertThat(text)
        .contains(
            "  Reading    as listed\n  Found      what was found of members (taken alone: met)")
        .contains("  Reading    core only\n")
        .contains("Place      the whole record");
  }

  @Test
  void inBriefTellsOnlyWhatWasFound() {
    TextReport report =
        TextReport.of(
            Reports.of(
                Outcome.DOES_NOT_MEET_GUIDANCE,
                requirement("MEM-01", Strength.MUST, Status.NOT_MET)));

    assertThat(report.brief().toString())
        .contains("MEM-01", "Found", "84 of 84 passed")
        .doesNotContain("Expected", "To do", "Source", "Place", "Document");
  }

  @Test
  void canLeaveOutAllButWhatIsChosenAndSaysSo() {
    AssessedRequirement met = requirement("MEM-01", Strength.MUST, Status.MET);
    AssessedRequirement notMet = requirement("MEM-02", Strength.MUST, Status.NOT_MET);

    assertThat(TextReport.of(Reports.of(Outcome.DOES_NOT_MEET_GUIDANCE, met, notMet)).only(NOT_MET))
        .asString()
        .contains("MEM-02", "1 met, 1 not met")
        .contains("\nChosen: not met. 1 requirement is shown, and 1 is left out.\n")
        .doesNotContain("MEM-01");
    assertThat(TextReport.of(Reports.of(Outcome.MEETS_GUIDANCE, met)).only(NOT_MET))
        .asString()
        .contains("Chosen: not met. None is shown, and 1 is left out.");
    assertThat(textOf(Outcome.MEETS_GUIDANCE, met)).doesNotContain("Chosen");
  }

  @Test
  void namesAHandfulOfThingsToDoFirst() {
    AssessedRequirement[] notMet =
        IntStream.rangeClosed(1, 6)
            .mapToObj(i -> notMet("MEM-0" + i, "Do thing " + i + "."))
            .toArray(AssessedRequirement[]::new);

    assertThat(textOf(Outcome.DOES_NOT_MEET_GUIDANCE, notMet))
        .contains(
            """
              Membership: 6 not met

            What to do first
            ----------------
              1. Do thing 1. MEM-01: what was found.
              2. Do thing 2. MEM-02: what was found.
              3. Do thing 3. MEM-03: what was found.
              4. Do thing 4. MEM-04: what was found.
              5. Do thing 5. MEM-05: what was found.
              and 1 more, told below.

            Not met (6)
            """);
  }

  @Test
  void namesAFewOfThoseThatWaitForTheSame() {
    AssessedRequirement[] missing =
        IntStream.rangeClosed(1, 9)
            .mapToObj(i -> requirement("MEM-0" + i, Strength.SHOULD, Status.NOT_ASSESSED))
            .toArray(AssessedRequirement[]::new);

    assertThat(flat(textOf(Outcome.UNDECIDED, missing)))
        .contains(
            "1. Put it right. 9 requirements wait for it: MEM-01, MEM-02, MEM-03, MEM-04, MEM-05,"
                + " MEM-06, MEM-07, MEM-08 and 1 more. Cannot");
  }

  @Test
  void saysNothingOfWhatToDoIfNothingIsOpen() {
    assertThat(
            textOf(
                Outcome.MEETS_GUIDANCE, requirement("MEM-01", Strength.MUST, Status.ASK_A_PERSON)))
        .doesNotContain("What to do first");
  }

  private static AssessedRequirement notMet(String id, String... remedies) {
    return requirement(
        id, Strength.MUST, Status.NOT_MET, List.of(open(id, "/budget", remedies)), List.of());
  }

  private static Finding open(String id, String pointer, String... remedies) {
    return new Finding(
        id,
        Status.NOT_MET,
        "the budget",
        pointer,
        Optional.empty(),
        "what was found",
        "what is expected",
        List.of(remedies),
        "rule",
        List.of());
  }

  @Test
  void tellsWhatToDoOnceForAllThatAskForTheSame() {
    String text =
        textOf(
            Outcome.DOES_NOT_MEET_GUIDANCE,
            requirement(
                "MEM-01",
                Strength.MUST,
                Status.NOT_MET,
                List.of(
                    open("MEM-01", "/budget", "Do this."),
                    open("MEM-01", "/workPlan", "Do this."),
                    open("MEM-01", "/workPlan", "Do this.", "Do that.")),
                List.of()));

    assertThat(text)
        .contains(
            """
            MEM-01  Title of MEM-01 (must)
              Found      what was found
              Found      what was found
              Expected   what is expected
              To do      Do this.
              Place      /budget; /workPlan
              Found      what was found
              To do      Do that.
              Place      /workPlan
              Source     Guide, section 1
            """);
  }

  @Test
  void tellsWhatIsOpenFirstAndThenWhatIsNot() {
    String text =
        textOf(
            Outcome.DOES_NOT_MEET_GUIDANCE,
            requirement(
                "MEM-01",
                Strength.MUST,
                Status.NOT_MET,
                List.of(
                    finding("MEM-01", Status.MET, "rooms", "/budget", Optional.empty()),
                    finding("MEM-01", Status.NOT_APPLICABLE, "pay", "/budget", Optional.empty()),
                    open("MEM-01", "/budget", "Do this."),
                    finding("MEM-01", Status.MET, "travel", "/budget", Optional.empty())),
                List.of()));

    assertThat(text)
        .contains(
            """
              Place      /budget
              Met        what was found of rooms
              Found      what was found of pay (taken alone: does not apply)
              Met        what was found of travel
              Source     Guide, section 1
            """);
  }

  @Test
  void saysWhatTheRuleBookExtendsAndDoesNotAsk() {
    TextReport report =
        TextReport.of(
            Reports.byAnotherBook(
                Outcome.MEETS_GUIDANCE, requirement("MEM-01", Strength.MUST, Status.MET)));

    assertThat(report.toString())
        .contains("\nRule book south-east, which extends national\n")
        .contains(
            """
            Not asked here (1)
            ------------------

            MEM-13  Title of MEM-13
              Withdrawn  by South East board: It is asked elsewhere.

            About this report
            """);
    assertThat(report.brief().toString()).contains("MEM-13  Title of MEM-13\n  Withdrawn  by");
    assertThat(report.only(NOT_MET).toString()).doesNotContain("MEM-13");
    assertThat(textOf(Outcome.MEETS_GUIDANCE)).doesNotContain("Not asked");
  }

  @Test
  void colourAddsNothingButColour() {
    TextReport report =
        TextReport.of(
            Reports.of(
                Outcome.DOES_NOT_MEET_GUIDANCE,
                requirement("MEM-01", Strength.MUST, Status.NOT_MET)));

    assertThat(report.coloured().toString()).contains("\u001B[1;31mNot met (1)\u001B[0m");
    assertThat(report.coloured().toString().replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(report.toString());
  }

  @Test
  void saysLoudlyIfScenariosFailOrWereNotRun() {
    assertThat(flat(withScenarios("83 of 84")))
        .contains("WARNING: only 83 of 84 scenarios of the rule book passed.")
        .contains("Scenarios only 83 of 84");
    assertThat(flat(withScenarios("not run"))).contains("WARNING: the scenarios");
    assertThat(withScenarios("84 of 84")).doesNotContain("WARNING");
    assertThat(flat(withScenarios("84 of 84, 2 to do")))
        .contains("Scenarios 84 of 84 passed, 2 to do")
        .doesNotContain("WARNING");
    assertThat(flat(withScenarios("83 of 84, 2 to do")))
        .contains("WARNING: only 83 of 84 scenarios of the rule book passed, 2 to do.");
  }

  private static String withScenarios(String scenarios) {
    return TextReport.of(Reports.of("Riverside", scenarios, Outcome.MEETS_GUIDANCE)).toString();
  }

  @Test
  void settingsAreToldWithTheirMeaning() {
    assertThat(flat(textOf(Outcome.MEETS_GUIDANCE)))
        .contains("Setting advocatesCount: yes (whether advocates count)");
  }

  @Test
  void namesCannotDisturbThePage() {
    String name = "A\u001B[31m name\nof\ttwo lines \u202Eback " + "x".repeat(200) + " £";

    String text = TextReport.of(Reports.of(name, "84 of 84", Outcome.MEETS_GUIDANCE)).toString();

    assertThat(text).startsWith("A\uFFFD[31m name of two lines \uFFFDback\n" + "x".repeat(80));
    assertThat(text).contains("x".repeat(40) + " £\n");
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }
}
