package org.mvprules.bench;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.io.StringWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.mvprules.bench.ScenarioResult.Difference;
import org.mvprules.bench.ScenarioResult.Verdict;

/**
 * What came of scenarios as JUnit XML, which build servers read: a test suite for each file of
 * scenarios, and a test case for each scenario. One that is to do is skipped.
 */
public final class JUnitXml {

  /** What no XML 1.0 can hold, not even escaped; and what people could not see in it. */
  private static final Pattern UNSEEN =
      Pattern.compile("[^\\t\\n\\x20-\\x7E\\xA0-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final String book;
  private final XMLStreamWriter xml;

  private JUnitXml(String book, XMLStreamWriter xml) {
    this.book = book;
    this.xml = xml;
  }

  /**
   * Writes what came of a run.
   *
   * @param run the run
   * @return an XML document, without the encoding in which it will be written
   */
  public static String of(ScenarioRun run) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXml(run.book(), xml).document(run.results());
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("Text can be written in memory", e);
    }
    return text.append('\n').toString();
  }

  private void document(List<ScenarioResult> results) throws XMLStreamException {
    xml.writeStartDocument();
    start(0, "testsuites");
    attribute("name", book);
    totals(results);
    Map<String, List<ScenarioResult>> byFile =
        results.stream()
            .collect(groupingBy(result -> result.scenario().file(), LinkedHashMap::new, toList()));
    for (Map.Entry<String, List<ScenarioResult>> file : byFile.entrySet()) {
      suite(file.getKey(), file.getValue());
    }
    end(0);
    xml.writeEndDocument();
  }

  private void suite(String file, List<ScenarioResult> results) throws XMLStreamException {
    start(1, "testsuite");
    attribute("name", file);
    totals(results);
    long toDo = results.stream().filter(each -> each.scenario().todo().isPresent()).count();
    attribute("skipped", Long.toString(toDo));
    for (ScenarioResult result : results) {
      testcase(file, result);
    }
    end(1);
  }

  private void totals(List<ScenarioResult> results) throws XMLStreamException {
    long failed = results.stream().filter(each -> each.verdict() == Verdict.FAILED).count();
    attribute("tests", Integer.toString(results.size()));
    attribute("failures", Long.toString(failed));
    attribute("errors", "0");
    attribute(
        "time",
        seconds(results.stream().map(ScenarioResult::took).reduce(Duration.ZERO, Duration::plus)));
  }

  private void testcase(String file, ScenarioResult result) throws XMLStreamException {
    start(2, "testcase");
    attribute("name", result.scenario().name());
    attribute("classname", className(file));
    attribute("time", seconds(result.took()));
    switch (result.verdict()) {
      case PASSED -> {
        // A test case with nothing in it has passed.
      }
      case FAILED -> {
        start(3, "failure");
        attribute(
            "message",
            result.differences().stream().map(Difference::toString).collect(joining("; ")));
        attribute("type", "difference");
        xml.writeCharacters(possible(result.diff()));
        xml.writeEndElement();
      }
      case TO_DO, PASSES_NOW -> {
        start(3, "skipped");
        attribute("message", result.toDo());
        xml.writeEndElement();
      }
    }
    end(2);
  }

  /** Build servers show classes in packages: here, files in rule books. */
  private String className(String file) {
    String inBook = file.startsWith(RuleBookFiles.SCENARIOS) ? book + "/" + file : file;
    return inBook
        .replace("/" + RuleBookFiles.SCENARIOS, "/")
        .replaceFirst("\\.yaml$", "")
        .replace('/', '.');
  }

  private void start(int depth, String name) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeStartElement(name);
  }

  private void end(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
    xml.writeEndElement();
  }

  private void attribute(String name, String value) throws XMLStreamException {
    xml.writeAttribute(name, possible(value));
  }

  /** A text in which such a character stands as it would be looked up: {@code \\u0001}. */
  private static String possible(String text) {
    return UNSEEN
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(String.format("\\u%04X", (int) found.group().charAt(0))));
  }

  private static String seconds(Duration time) {
    return String.format(Locale.ROOT, "%.3f", time.toNanos() / 1e9);
  }
}
