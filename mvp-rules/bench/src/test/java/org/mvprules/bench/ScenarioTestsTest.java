package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.ScenarioResult.Difference;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

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

  @Test
  void xmlIsWhatBuildServersAgreeOn() throws Exception {
    assertThat(read(JUnitXml.of(RuleBooks.test(folder, any -> true))).getTagName())
        .isEqualTo("testsuites");
    assertThatThrownBy(
            () ->
                read(
                    JUnitXml.of(RuleBooks.test(folder, any -> true))
                        .replace("testcase name=", "testcase nme=")))
        .isInstanceOf(SAXException.class);
  }

  @Test
  void whatXmlCannotHoldIsWrittenOutInIt() throws Exception {
    ScenarioRun run = RuleBooks.test(folder, any -> true);
    Difference odd =
        new Difference(
            "says",
            List.of("\u0001 and \uD800 ]]> <&\"'"),
            List.of("\u0002, \u001B[31m, \r, \uFFFF, \u0085 and \uD83D\uDE00"),
            List.of("a\u0000b"));

    Element xml =
        read(
            JUnitXml.of(
                new ScenarioRun(
                    "small",
                    List.of(
                        new ScenarioResult(
                            run.results().get(0).scenario(), List.of(odd), Duration.ofHours(2))),
                    run.coverage(),
                    run.counts())));

    Element failure = (Element) xml.getElementsByTagName("failure").item(0);
    assertThat(failure.getAttribute("message"))
        .isEqualTo(
            "says found \\u0002, \\u001B[31m, \\u000D, \\uFFFF, \\u0085 and \uD83D\uDE00, expected"
                + " \\u0001 and \\uD800 ]]> <&\"'");
    assertThat(failure.getTextContent()).contains("]]> <&\"'");
  }

  /** The document element of an XML text, once it is known that it has the common form. */
  private static Element read(String xml) throws Exception {
    SchemaFactory.newDefaultInstance()
        .newSchema(ScenarioTestsTest.class.getResource("/junit.xsd"))
        .newValidator()
        .validate(new StreamSource(new StringReader(xml)));
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
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
