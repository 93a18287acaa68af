package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** Scenarios as tests of a host's build, and as JUnit XML for build servers. */
class ScenarioTestsTest {

  private static final String SCENARIOS =
      """
      - name: three < four
        memberList: {complete: yes, statedTotal: 3}
        expect: {MEM-90: met}
      - name: two are "enough"
        memberList: {complete: yes, statedTotal: 2}
        expect: {MEM-90: met}
      - name: one
        todo: the board decides in May
        memberList: {complete: yes, statedTotal: 1}
        expect: {MEM-90: met}
      """;

  @TempDir Path folder;

  private SmallBook book;

  @BeforeEach
  void writeTheBook() throws IOException {
    book = new SmallBook(folder).with(SCENARIOS);
    book.write("scenarios/other.yaml", "scenarios: [{name: a, expect: {MEM-91: met}}]");
  }

  private static DynamicTest test(List<DynamicNode> files, int number) {
    return ((DynamicContainer) files.get(0))
        .getChildren()
        .map(DynamicTest.class::cast)
        .toList()
        .get(number);
  }

  @Test
  void aFileIsAContainerOfItsScenarios() {
    List<DynamicNode> files = ScenarioTests.of(folder).toList();

    assertThat(files)
        .extracting(DynamicNode::getDisplayName)
        .containsExactly("scenarios/members.yaml", "scenarios/other.yaml");
    assertThat(((DynamicContainer) ScenarioTests.of(folder).toList().get(0)).getChildren())
        .extracting(DynamicNode::getDisplayName)
        .containsExactly("three < four", "two are \"enough\"", "one");
  }

  @Test
  void aScenarioPassesFailsWithItsDiffOrIsSkipped() {
    assertThatCode(test(ScenarioTests.of(folder).toList(), 0).getExecutable()::execute)
        .doesNotThrowAnyException();
    assertThatThrownBy(test(ScenarioTests.of(folder).toList(), 1).getExecutable()::execute)
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageStartingWith("scenarios/members.yaml:5: two are \"enough\"\n  MEM-90  expected");
    assertThatThrownBy(test(ScenarioTests.of(folder).toList(), 2).getExecutable()::execute)
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("the board decides in May");
  }

  @Test
  void buildServersGetXml() {
    String xml =
        JUnitXml.of(RuleBooks.test(folder, any -> true))
            .replaceAll("time=\"[0-9]+\\.[0-9]{3}\"", "time=\"0\"");

    assertThat(xml)
        .isEqualTo(
            """
            <?xml version="1.0" ?>
            <testsuites name="small" tests="4" failures="1" errors="0" time="0">
              <testsuite name="scenarios/members.yaml" tests="3" failures="1" errors="0" time="0" skipped="1">
                <testcase name="three &lt; four" classname="small.members" time="0">
                </testcase>
                <testcase name="two are &quot;enough&quot;" classname="small.members" time="0">
                  <failure message="MEM-90 found not met, expected met" type="difference">scenarios/members.yaml:5: two are "enough"
              MEM-90  expected  met
                      found     not met
                                only 2 members
                      to do     Invite some more people, until there are 3 members.
            </failure>
                </testcase>
                <testcase name="one" classname="small.members" time="0">
                  <skipped message="the board decides in May"></skipped>
                </testcase>
              </testsuite>
              <testsuite name="scenarios/other.yaml" tests="1" failures="0" errors="0" time="0" skipped="0">
                <testcase name="a" classname="small.other" time="0">
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Nested
  class AsAHostUsesIt {

    @TestFactory
    Stream<DynamicNode> rules() throws IOException {
      book.with(
          """
          - name: three
            memberList: {complete: yes, statedTotal: 3}
            expect: {MEM-90: met}
          - name: one
            todo: the board decides in May
            memberList: {complete: yes, statedTotal: 1}
            expect: {MEM-90: met}
          """);
      return ScenarioTests.of(folder);
    }
  }
}
