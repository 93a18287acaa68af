package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import java.io.StringWriter;
import java.util.List;
import org.mvprules.rules.internal.JsonLayout;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A report as JSON, for programs.
 *
 * <p>It holds everything that the report holds, unless a part is selected; the number {@code
 * leftOut} says whether it is whole. Statuses, strengths and the outcome are written as their
 * constants, such as {@code NOT_MET}; days as {@code 2017-03-31}. A {@code reading} is left out
 * where there is only one, and {@code extends} where the rule book stands by itself. The text is
 * indented by two spaces, ends with a line feed and is to be stored as UTF-8.
 *
 * <p>Its JSON Schema (draft 2020-12) is the resource {@code report.schema.json} beside this class.
 */
public final class JsonReport {

  private static final JsonFactory JSON = new JsonFactory();

  private final List<Report> reports;
  private final boolean single;
  private final Selection selection;

  private JsonReport(List<Report> reports, boolean single, Selection selection) {
    this.reports = List.copyOf(reports);
    this.single = single;
    this.selection = selection;
  }

  /**
   * One report as a JSON object.
   *
   * @param report the report
   * @return its JSON
   */
  public static JsonReport of(Report report) {
    return new JsonReport(List.of(report), true, Selection.all());
  }

  /**
   * Several reports as a JSON array.
   *
   * @param reports the reports, or one or none
   * @return their JSON
   */
  public static JsonReport of(List<Report> reports) {
    return new JsonReport(reports, false, Selection.all());
  }

  /**
   * The same JSON, with those requirements only that are selected. All else stays that of the whole
   * report; {@code leftOut} says how many requirements it has beside them.
   *
   * @param shown which requirements to write
   * @return a shorter JSON
   */
  public JsonReport only(Selection shown) {
    return new JsonReport(reports, single, requireNonNull(shown, "shown"));
  }

  /**
   * Of a report only the partnership, the day, the outcome and the status of each selected
   * requirement by its id, as a JSON object on one line: for a file with a line for each of very
   * many partnerships.
   *
   * @param report the report
   * @param shown which requirements to write
   * @return the line, its end included
   */
  public static String line(Report report, Selection shown) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
      json.writeStartObject();
      json.writeStringProperty("partnership", report.partnership());
      json.writeStringProperty("asOf", report.asOf().toString());
      json.writeStringProperty("outcome", report.outcome().name());
      json.writeObjectPropertyStart("statuses");
      report.requirements().stream()
          .filter(shown::includes)
          .forEach(each -> json.writeStringProperty(each.id(), each.status().name()));
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  /** The JSON text. */
  @Override
  public String toString() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(new JsonLayout(), text)) {
      if (single) {
        write(json, reports.get(0));
      } else {
        json.writeStartArray();
        reports.forEach(report -> write(json, report));
        json.writeEndArray();
      }
    }
    return text.append('\n').toString();
  }

  private void write(JsonGenerator json, Report report) {
    json.writeStartObject();
    json.writeStringProperty("outcome", report.outcome().name());
    json.writeStringProperty("asOf", report.asOf().toString());
    json.writeStringProperty("partnership", report.partnership());
    json.writeStringProperty("name", report.name());
    write(json, report.ruleBook());
    json.writeObjectPropertyStart("settings");
    report.settings().forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeArrayPropertyStart("areas");
    report.areas().forEach(area -> write(json, area));
    json.writeEndArray();
    json.writeArrayPropertyStart("firstThings");
    report.firstThings().forEach(thing -> write(json, thing));
    json.writeEndArray();
    json.writeArrayPropertyStart("questions");
    report.questions().forEach(question -> write(json, question));
    json.writeEndArray();
    List<AssessedRequirement> shown =
        report.requirements().stream().filter(selection::includes).toList();
    json.writeArrayPropertyStart("requirements");
    shown.forEach(requirement -> write(json, requirement));
    json.writeEndArray();
    json.writeNumberProperty("leftOut", report.requirements().size() - shown.size());
    json.writeArrayPropertyStart("withdrawn");
    report.ruleBook().withdrawn().forEach(withdrawn -> write(json, withdrawn));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, RuleBook book) {
    json.writeObjectPropertyStart("ruleBook");
    json.writeStringProperty("id", book.id());
    json.writeStringProperty("title", book.title());
    json.writeStringProperty("version", book.version());
    book.extendedBook().ifPresent(other -> json.writeStringProperty("extends", other));
    json.writeStringProperty("contentHash", book.contentHash());
    json.writeStringProperty("scenarios", book.scenarios());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, AssessedArea area) {
    json.writeStartObject();
    json.writeStringProperty("id", area.id());
    json.writeStringProperty("name", area.name());
    json.writeObjectPropertyStart("counts");
    area.counts().forEach((status, count) -> json.writeNumberProperty(status.name(), count));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, FirstThing thing) {
    json.writeStartObject();
    json.writeStringProperty("status", thing.status().name());
    json.writeStringProperty("toDo", thing.toDo());
    json.writeStringProperty("because", thing.because());
    json.writeStringProperty("place", thing.place());
    json.writeStringProperty("pointer", thing.pointer());
    write(json, "requirements", thing.requirements());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Question question) {
    json.writeStartObject();
    json.writeStringProperty("requirement", question.requirement());
    json.writeStringProperty("title", question.title());
    json.writeStringProperty("strength", question.strength().name());
    json.writeStringProperty("question", question.question());
    json.writeStringProperty("lookFor", question.lookFor());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, AssessedRequirement requirement) {
    json.writeStartObject();
    json.writeStringProperty("id", requirement.id());
    json.writeStringProperty("title", requirement.title());
    json.writeStringProperty("status", requirement.status().name());
    json.writeStringProperty("strength", requirement.strength().name());
    json.writeStringProperty("book", requirement.requirement().book());
    json.writeArrayPropertyStart("findings");
    requirement.findings().forEach(finding -> write(json, finding));
    json.writeEndArray();
    json.writeArrayPropertyStart("notes");
    requirement.notes().forEach(note -> write(json, note));
    json.writeEndArray();
    write(json, "sources", requirement.requirement().sources());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, WithdrawnRequirement withdrawn) {
    json.writeStartObject();
    json.writeStringProperty("id", withdrawn.id());
    json.writeStringProperty("title", withdrawn.title());
    json.writeStringProperty("book", withdrawn.book());
    json.writeStringProperty("reason", withdrawn.reason());
    json.writeStringProperty("body", withdrawn.body());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("status", finding.status().name());
    json.writeStringProperty("subject", finding.subject());
    json.writeStringProperty("pointer", finding.pointer());
    finding.reading().ifPresent(reading -> json.writeStringProperty("reading", reading));
    json.writeStringProperty("found", finding.found());
    json.writeStringProperty("expected", finding.expected());
    write(json, "remedies", finding.remedies());
    json.writeStringProperty("rule", finding.rule());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Note note) {
    json.writeStartObject();
    json.writeStringProperty("id", note.id());
    json.writeStringProperty("subject", note.subject());
    note.reading().ifPresent(reading -> json.writeStringProperty("reading", reading));
    json.writeStringProperty("text", note.text());
    write(json, "sources", note.sources());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
