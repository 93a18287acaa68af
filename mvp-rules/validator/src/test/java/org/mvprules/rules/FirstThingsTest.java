package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mvprules.rules.Reports.requirement;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FirstThingsTest {

  private static List<FirstThing> of(AssessedRequirement... requirements) {
    return Reports.of(Outcome.UNDECIDED, requirements).firstThings();
  }

  /** A requirement of which one thing is open, with one way to settle it. */
  private static AssessedRequirement open(
      String id, Strength strength, Status status, String pointer, String remedy) {
    return requirement(
        id, strength, status, List.of(finding(id, status, pointer, remedy)), List.of());
  }

  private static Finding finding(String id, Status status, String pointer, String... remedies) {
    return new Finding(
        id,
        status,
        "the members",
        pointer,
        Optional.empty(),
        "found of " + id,
        "expected",
        List.of(remedies),
        "rule",
        List.of());
  }

  private static AssessedRequirement notMet(String id, Strength strength) {
    return open(id, strength, Status.NOT_MET, "/memberList", "Mend " + id + ".");
  }

  private static AssessedRequirement missing(String id, Strength strength, String pointer) {
    return open(id, strength, Status.NOT_ASSESSED, pointer, "Record " + id + ".");
  }

  @Nested
  class WhatIsNotMet {

    @Test
    void comesByStrength() {
      assertThat(of(notMet("MEM-01", Strength.SHOULD), notMet("MEM-02", Strength.MUST)))
          .containsExactly(
              new FirstThing(
                  Status.NOT_MET,
                  "Mend MEM-02.",
                  "found of MEM-02",
                  "the member list",
                  "/memberList",
                  List.of("MEM-02")),
              new FirstThing(
                  Status.NOT_MET,
                  "Mend MEM-01.",
                  "found of MEM-01",
                  "the member list",
                  "/memberList",
                  List.of("MEM-01")));
    }

    @Test
    void ofWaysToMendItTheFirstIsTold() {
      AssessedRequirement twoWays =
          requirement(
              "MEM-01",
              Strength.MUST,
              Status.NOT_MET,
              List.of(finding("MEM-01", Status.NOT_MET, "/budget", "Do this.", "Or that.")),
              List.of());

      assertThat(of(twoWays)).extracting(FirstThing::toDo).containsExactly("Do this.");
    }

    @Test
    void isOneThingHoweverManyAreFound() {
      AssessedRequirement twice =
          requirement(
              "MEM-01",
              Strength.MUST,
              Status.NOT_MET,
              List.of(
                  finding("MEM-01", Status.MET, "/budget"),
                  finding("MEM-01", Status.NOT_MET, "/memberList/members/0", "Do this."),
                  finding("MEM-01", Status.NOT_MET, "/memberList/members/1", "Do that.")),
              List.of());

      assertThat(of(twice))
          .singleElement()
          .isEqualTo(
              new FirstThing(
                  Status.NOT_MET,
                  "Do this.",
                  "found of MEM-01, and 1 more of this kind",
                  "the member list",
                  "/memberList/members/0",
                  List.of("MEM-01")));
    }

    @Test
    void isOneThingIfTheSameMendsIt() {
      assertThat(
              of(
                  open("MEM-01", Strength.MUST, Status.NOT_MET, "/memberList", "Do this."),
                  open("MEM-02", Strength.MUST, Status.NOT_MET, "/memberList/members", "Do this.")))
          .singleElement()
          .isEqualTo(
              new FirstThing(
                  Status.NOT_MET,
                  "Do this.",
                  "found of MEM-01; found of MEM-02",
                  "the member list",
                  "/memberList",
                  List.of("MEM-01", "MEM-02")));
    }

    @Test
    void isTheRequirementItselfIfNobodySaidHow() {
      AssessedRequirement answered =
          requirement(
              "MEM-01",
              Strength.MUST,
              Status.NOT_MET,
              List.of(finding("MEM-01", Status.NOT_MET, "")),
              List.of());

      assertThat(of(answered))
          .extracting(FirstThing::toDo)
          .containsExactly("See to this: Title of MEM-01.");
    }

    @Test
    void isNotTheBusinessOfWhoeverAcceptedIt() {
      assertThat(of(open("MEM-01", Strength.MUST, Status.WAIVED, "", "Do this."))).isEmpty();
    }
  }

  @Nested
  class WhatIsMissing {

    @Test
    void isToldByPlaceMostFirst() {
      assertThat(
              of(
                  missing("MEM-01", Strength.SHOULD, "/budget"),
                  missing("MEM-02", Strength.SHOULD, "/memberList/members/3"),
                  missing("MEM-03", Strength.MUST, "/memberList/members"),
                  notMet("MEM-04", Strength.SHOULD)))
          .extracting(FirstThing::toDo, FirstThing::pointer, FirstThing::because)
          .containsExactly(
              tuple("Mend MEM-04.", "/memberList", "found of MEM-04"),
              tuple(
                  "Record what is missing in the member list (/memberList/members).",
                  "/memberList/members",
                  "2 requirements wait for it"),
              tuple("Record MEM-01.", "/budget", "1 requirement waits for it"));
    }

    @Test
    void countsAdviceAfterAllElse() {
      List<FirstThing> things =
          of(
              missing("MEM-01", Strength.ADVICE, "/budget"),
              missing("MEM-02", Strength.ADVICE, "/budget"),
              missing("MEM-03", Strength.SHOULD, "/budget"),
              missing("MEM-04", Strength.SHOULD, "/termsOfReference"),
              missing("MEM-05", Strength.SHOULD, "/termsOfReference"));

      assertThat(things)
          .extracting(FirstThing::place)
          .containsExactly("the terms of reference", "the budget");
      assertThat(things.get(1).requirements()).containsExactly("MEM-03", "MEM-01", "MEM-02");
      assertThat(things.get(1).because())
          .isEqualTo("3 requirements wait for it, 1 of them with \"must\" or \"should\"");
    }

    @Test
    void standsWhereAllOfItWould() {
      assertThat(of(missing("MEM-01", Strength.SHOULD, ""), missing("MEM-02", Strength.MUST, "")))
          .singleElement()
          .satisfies(
              thing -> {
                assertThat(thing.toDo()).isEqualTo("Record what is missing in the record.");
                assertThat(thing.pointer()).isEmpty();
              });
      assertThat(
              of(
                  missing("MEM-01", Strength.SHOULD, "/workPlan/activities/1"),
                  missing("MEM-02", Strength.MUST, "/workPlan/activities/12")))
          .extracting(FirstThing::pointer)
          .containsExactly("/workPlan/activities");
    }
  }

  @Nested
  class WhatIsToBeDecided {

    @Test
    void isOneThing() {
      assertThat(
              of(
                  missing("MEM-01", Strength.SHOULD, "/budget"),
                  open("MEM-02", Strength.SHOULD, Status.REVIEW, "/budget", "Decide this."),
                  open("MEM-03", Strength.SHOULD, Status.REVIEW, "/workPlan", "Decide that.")))
          .extracting(FirstThing::status, FirstThing::toDo, FirstThing::requirements)
          .containsExactly(
              tuple(
                  Status.REVIEW,
                  "Decide what the guidance leaves open.",
                  List.of("MEM-02", "MEM-03")),
              tuple(Status.NOT_ASSESSED, "Record MEM-01.", List.of("MEM-01")));
    }

    @Test
    void isToldInItsOwnWordsIfItIsAllThatThereIs() {
      assertThat(of(open("MEM-02", Strength.MUST, Status.REVIEW, "/budget", "Decide this.")))
          .extracting(FirstThing::toDo)
          .containsExactly("Decide this.");
    }

    @Test
    void isNotWhatOneReadingWouldAskFor() {
      AssessedRequirement read =
          requirement(
              "MEM-01",
              Strength.MUST,
              Status.REVIEW,
              List.of(
                  finding("MEM-01", Status.MET, "/memberList"),
                  finding("MEM-01", Status.NOT_MET, "/memberList", "Mend it.")),
              List.of());

      assertThat(of(read))
          .extracting(FirstThing::toDo)
          .containsExactly("Decide what the guidance leaves open.");
    }
  }

  @Test
  void adviceIsLeftOutAsLongAsAnythingElseIsOpen() {
    AssessedRequirement advice = notMet("MEM-01", Strength.ADVICE);
    AssessedRequirement unknown = missing("MEM-02", Strength.ADVICE, "/budget");

    assertThat(of(advice, unknown)).hasSize(2);
    assertThat(of(advice, unknown, missing("MEM-03", Strength.SHOULD, "/workPlan")))
        .extracting(FirstThing::requirements)
        .containsExactly(List.of("MEM-03"));
    assertThat(of(advice, unknown).get(1).because())
        .isEqualTo("1 requirement waits for it, as advice");
  }

  @Test
  void thereIsNothingToDoIfNothingIsOpen() {
    assertThat(
            of(
                requirement("MEM-01", Strength.MUST, Status.MET),
                requirement("MEM-02", Strength.MUST, Status.ASK_A_PERSON),
                requirement("MEM-03", Strength.MUST, Status.NOT_APPLICABLE)))
        .isEmpty();
  }
}
