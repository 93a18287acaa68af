package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;

/** How many members are from groups that are seldom heard, as a rule of one's own asks it. */
class SeldomHeardGroupsTest {

  private static final String RULES =
      """
      rule "figure: members from seldom heard groups"
          @Value(2)
          @Unit("members")
          @Since(2020-01-01)
          @Source("Paper")
      when
      then
      end

      rule "LOC-01 Enough members are from groups that are seldom heard"
          @Strength(SHOULD)
          @Source("Paper")
          @Expected("at least {members from seldom heard groups}")
          @Found("{fromSeldomHeardGroups}")
      when
          $m : Membership( fromSeldomHeardGroupsAtLeast >= count("members from seldom heard groups") )
      then
          verdict.met($m);
      end

      rule "LOC-01 is not met: too few are"
          @Found("{fromSeldomHeardGroups}")
      when
          $m : Membership( fromSeldomHeardGroupsAtMost < count("members from seldom heard groups") )
      then
          verdict.notMet($m);
      end

      rule "LOC-01 cannot be told: the record leaves room for more"
          @Found("{fromSeldomHeardGroups}")
      when
          $m : Membership( fromSeldomHeardGroupsAtLeast < count("members from seldom heard groups"),
                           fromSeldomHeardGroupsAtMost >= count("members from seldom heard groups") )
      then
          verdict.notAssessed($m);
      end
      """;

  private static MvpValidator validator;

  @BeforeAll
  static void compile(@TempDir Path folder) throws IOException {
    SmallBook book =
        new SmallBook(folder)
            .write(
                "rulebook.yaml",
                """
                id: small
                title: A small rule book
                version: "1"
                inForceFrom: 2020-01-01
                areas: {LOC: What is asked here}
                sources: {Paper: A paper}
                """)
            .write("members.drl", RULES);
    validator = MvpValidator.of(RuleBookCompiler.compile(book.read()).load("not run"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the member list                                                          | status       | how many
          complete: yes, groups: [{seat: charity or advocacy, branch: seldom heard group, count: 2}] | MET | 2
          complete: yes, groups: [{seat: charity or advocacy, branch: seldom heard group, count: 1}] | NOT_MET | 1
          complete: yes, groups: [{seat: charity or advocacy, branch: seldom heard group, count: at least 2}] | MET | at least 2
          complete: yes, groups: [{seat: charity or advocacy, branch: seldom heard group, count: at least 1}] | NOT_ASSESSED | at least 1
          complete: yes, groups: [{seat: charity or advocacy, branch: seldom heard group, count: about 5}] | NOT_ASSESSED | an unknown number
          complete: yes, groups: [{seat: charity or advocacy, branch: other, count: 5}] | NOT_MET | 0
          complete: yes, groups: [{seat: charity or advocacy, count: 2}] | NOT_ASSESSED | 0 to 2
          complete: yes, groups: [{seat: charity or advocacy, count: 1}] | NOT_MET | 0 to 1
          complete: yes, groups: [{count: 2}] | NOT_ASSESSED | 0 to 2
          complete: yes, groups: [{branch: other, count: 2}] | NOT_MET | 0
          complete: yes, groups: [{seat: service user, count: 2}, {seat: provider, count: 2}] | NOT_MET | 0
          complete: yes, members: [{id: a, seat: charity or advocacy, branch: seldom heard group}, {id: b, seat: charity or advocacy, branch: seldom heard group}] | MET | 2
          complete: yes, members: [{id: a, seat: charity or advocacy, branch: seldom heard group, standing: no seat}, {id: b, seat: charity or advocacy, branch: seldom heard group}] | NOT_MET | 1
          complete: yes, members: [{id: a, seat: charity or advocacy, branch: seldom heard group, standing: not recorded}, {id: b, seat: charity or advocacy, branch: seldom heard group}] | NOT_ASSESSED | 1 to 2
          complete: yes, members: [{id: a, seat: charity or advocacy, branch: seldom heard group}, {id: b, seat: provider, hats: [charity or advocacy]}] | NOT_ASSESSED | 1 to 2
          complete: yes, members: [{id: a, seat: charity or advocacy, branch: seldom heard group}, {id: b, seat: charity or advocacy, branch: other, hats: [service user]}] | NOT_MET | 1
          complete: yes, members: [] | NOT_MET | 0
          statedTotal: 3, groups: [{seat: charity or advocacy, branch: seldom heard group, count: 1}] | NOT_ASSESSED | 1 to 3
          statedTotal: 1, groups: [{seat: charity or advocacy, branch: seldom heard group, count: 1}] | NOT_MET | 1
          groups: [{seat: charity or advocacy, branch: seldom heard group, count: 1}] | NOT_ASSESSED | at least 1
          complete: not recorded | NOT_ASSESSED | an unknown number
          """)
  void theyAreCountedWithinBounds(String memberList, String status, String howMany) {
    AssessedRequirement requirement = judged(memberList);

    assertThat(requirement.status()).hasToString(status);
    assertThat(requirement.findings()).extracting(Finding::found).containsExactly(howMany);
  }

  @ParameterizedTest
  @CsvSource({"core member, MET", "associate member, REVIEW"})
  void aPersonDecidesWhereOnlyCoreMembersMayCount(String standing, String status) {
    String groups =
        """
        complete: yes, groups: [
          {seat: charity or advocacy, branch: seldom heard group, standing: core member, count: 1},
          {seat: charity or advocacy, branch: seldom heard group, standing: %s, count: 1}]
        """;

    assertThat(judged(groups.formatted(standing)).status()).hasToString(status);
  }

  private static AssessedRequirement judged(String memberList) {
    byte[] yaml = ("id: mvp\nmemberList: {" + memberList + "}").getBytes(StandardCharsets.UTF_8);
    return validator
        .validate(
            MvpReader.read(new ByteArrayInputStream(yaml), "mvp.yaml"), LocalDate.of(2020, 1, 1))
        .requirement("LOC-01");
  }
}
