package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why a requirement has the status that it has. */
class ExplainCommandTest {

  private static final String THIRD =
      """
      id: a
      memberList:
        complete: yes
        groups: [{seat: service user, count: %d}, {seat: clinical professional, count: 7}]
      evidence: [{about: /memberList/groups, source: the list of members, on: 2020-01-31}]
      """;

  private static String explain(String record, String id) {
    Run run = Run.reading(record, "explain", "-", id, "--as-of", "2020-02-01");
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
    return run.out().replaceAll("\\s+", " ");
  }

  @Test
  void theComparisonIsToldWithItsValuesItsFigureAndItsFacts() {
    assertThat(explain(THIRD.formatted(3), "MEM-01"))
        .contains(
            "MEM-01 Enough of the members are service users or their families a, as of 1 February"
                + " 2020: not met (\"should\")",
            "Found only 3 of 10 members are service users or their families",
            "as the view Membership shows it /memberList",
            "Rule MEM-01 is not met: too few are service users (membership.drl:",
            "lenientShareAtMost < share(\"service user share\"): 3/10 < 1/3",
            "service user share 1/3 of the members, from 1 March 2017 (London guide, App 3,",
            "/memberList/groups/0/count 3 (the list of members, 31 January 2020)",
            "/memberList/groups/1/seat clinical professional (the list of members, 31 January"
                + " 2020); without it: not assessed",
            "/memberList/groups/0/count 4 instead of 3: met",
            "/memberList/groups/1/count 6 instead of 7: met");
  }

  @Test
  void onTheOtherSideOfTheBoundaryTheOtherNumberTurnsIt() {
    assertThat(explain(THIRD.formatted(4), "MEM-01"))
        .contains(
            "strictShareAtLeast >= share(\"service user share\"): 4/11 >= 1/3",
            "/memberList/groups/0/count 3 instead of 4: not met",
            "/memberList/groups/1/count 9 instead of 7: not met");
  }

  @Test
  void whatIsNotRecordedDecidesNothingByItself() {
    assertThat(explain("id: a\n", "GOV-01"))
        .contains(
            "whether there are terms of reference is not recorded",
            "exist == Answer.NOT_RECORDED: not recorded == not recorded",
            "Remedy Ask the chair for the terms of reference",
            "No recorded fact decides this by itself.")
        .doesNotContain("What would turn it");
  }

  @Test
  void aStatusThatNoRuleSaidIsExplainedToo() {
    assertThat(explain("id: a\ncountry: scotland\n", "MEM-01"))
        .contains("not applicable", "/country scotland; without it: not assessed");
  }

  @Test
  void noFactAboutOnePersonAloneIsTold() {
    String record =
        """
        id: a
        memberList:
          members:
            - id: m-1
              seat: service user
              roles: [{office: chair, payment: offered and accepted}]
              personal: {benefits: %s}
        paymentPolicy: {inPlace: yes}
        """;

    Stream.of("BEN-01", "BEN-07", "BEN-08", "CHR-02")
        .forEach(
            id ->
                assertThat(explain(record.formatted("yes"), id))
                    .isEqualTo(explain(record.formatted("no"), id))
                    .doesNotContain("benefits:", "personal"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"MEM-99", "mem-01", "figure: half day"})
  void anUnknownIdIsWrongUsage(String id) {
    Run run = Run.reading("id: a\n", "explain", "-", id);

    assertThat(run.status()).isEqualTo(64);
    assertThat(run.err()).contains("mvp: found the requirement \"" + id + "\"; expected one of ");
  }

  @Test
  void aNoteHasNothingToExplain() {
    assertThat(Run.reading("id: a\n", "explain", "-", "BEN-03").err())
        .contains("found BEN-03, which is a note and has no status; expected a requirement, such");
  }

  @Test
  void aRecordThatCannotBeReadIsTold() {
    Run run = Run.reading("id: [\n", "explain", "-", "MEM-01");

    assertThat(run.status()).isEqualTo(65);
    assertThat(run.out()).isEmpty();
  }
}
