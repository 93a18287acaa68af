package org.mvprules.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.finding;
import static org.mvprules.rules.Reports.requirement;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.SchemaCheck;
import org.mvprules.core.json.Javadoc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The JSON Schema of a report is written by hand, and fits what is written in reports.
 *
 * <p>{@code mvn verify -Dmvp.golden=update} copies it to the documentation.
 */
class ReportSchemaTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Path DOCUMENTED = Path.of("../../docs/schema/report.schema.json");
  private static final String SCHEMA = schema();
  private static final JsonNode DEFINITIONS = JSON.readTree(SCHEMA).get("$defs");
  private static final SchemaCheck CHECK = SchemaCheck.of(SCHEMA);
  private static final Javadoc JAVADOC = Javadoc.of(Path.of("src/main/java"));

  /** No value of a report is one of these, but that numbers are numbers. */
  private static final List<JsonNode> OTHER_VALUES =
      Stream.of("1", "null", "true", "{\"other\": 1}", "[1]").map(JSON::readTree).toList();

  /** What not every report has; settings, of which a book has what it likes; and numbers. */
  private static final Pattern MAY_BE_SO =
      Pattern.compile(
          ".*/(ruleBook/extends|(findings|notes)/[0-9]+/reading|settings/[A-Za-z]+) left out"
              + "|.*/(counts/[A-Z_]+|leftOut) as 1");

  private static String schema() {
    try (InputStream in = JsonReport.class.getResourceAsStream("report.schema.json")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<JsonReport> reports() {
    Report report = JsonReportTest.everything();
    return List.of(
        JsonReport.of(report),
        JsonReport.of(least()),
        JsonReport.of(report).only(Selection.all().with(Status.REVIEW)),
        JsonReport.of(Reports.of(Outcome.MEETS_GUIDANCE)),
        JsonReport.of(Reports.byAnotherBook(Outcome.MEETS_GUIDANCE)),
        JsonReport.of(List.of()),
        JsonReport.of(List.of(report, least())));
  }

  /** A report in which everything is left out that can be. */
  private static Report least() {
    return Reports.of(
        "Riverside",
        "not run",
        Outcome.UNDECIDED,
        requirement(
            "MEM-01",
            Strength.MUST,
            Status.NOT_ASSESSED,
            List.of(finding("MEM-01", Status.NOT_ASSESSED, "the members", "", Optional.empty())),
            List.of(Reports.note("MEM-01", "the members", "Look again"))));
  }

  @Test
  void isASchema() {
    assertThat(SchemaCheck.ofSchemas().complaints(SCHEMA)).isEmpty();
  }

  @Test
  void isInTheDocumentation() throws IOException {
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(DOCUMENTED, SCHEMA);
    }
    assertThat(SCHEMA)
        .as("docs/schema has another schema of reports: run mvn verify -Dmvp.golden=update")
        .isEqualTo(Files.readString(DOCUMENTED));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void acceptsWhatIsWritten(JsonReport report) {
    assertThat(CHECK.complaints(report.toString())).isEmpty();
  }

  @Test
  void knowsNothingThatIsNeverWritten() {
    Set<String> names = written(asJson(JsonReportTest.everything()));
    names.addAll(written(asJson(Reports.byAnotherBook(Outcome.MEETS_GUIDANCE))));
    assertThat(names).isEqualTo(known());
  }

  @Test
  void asksForWhatIsAlwaysWritten() {
    Set<String> least = written(asJson(least()));
    Set<String> required = required();
    required.removeIf(name -> name.startsWith("Withdrawn.") || name.startsWith("Question."));
    assertThat(least).isEqualTo(required);
  }

  private static JsonNode asJson(Report report) {
    return JSON.readTree(JsonReport.of(report).toString());
  }

  @ParameterizedTest
  @ValueSource(classes = {Outcome.class, Status.class, Strength.class})
  void knowsTheConstants(Class<? extends Enum<?>> type) {
    JsonNode definition = DEFINITIONS.get(type.getSimpleName());
    List<String> constants = Stream.of(type.getEnumConstants()).map(Enum::name).toList();
    assertThat(texts(definition.get("enum"))).isEqualTo(constants);
    assertThat(texts(definition.get("enumDescriptions")))
        .isEqualTo(Stream.of(type.getEnumConstants()).map(JAVADOC::constant).toList());
  }

  private static List<String> texts(JsonNode list) {
    return list.values().stream().map(JsonNode::stringValue).toList();
  }

  /** Whatever is taken away from a report, added to it or made another sort of value. */
  @ParameterizedTest
  @MethodSource("reports")
  void refusesWhatIsNotWritten(JsonReport report) {
    JsonNode whole = JSON.readTree(report.toString());
    List<String> accepted = new ArrayList<>();
    change(whole, whole, "", accepted);
    assertThat(accepted).filteredOn(change -> !MAY_BE_SO.matcher(change).matches()).isEmpty();
  }

  /** Makes each change in turn, and takes it back. */
  private static void change(JsonNode whole, JsonNode part, String pointer, List<String> accepted) {
    if (part instanceof ObjectNode group) {
      for (String name : List.copyOf(group.propertyNames())) {
        JsonNode value = group.get(name);
        String at = pointer + "/" + name;
        for (JsonNode other : OTHER_VALUES) {
          group.set(name, other);
          note(whole, at + " as " + other, accepted);
        }
        group.remove(name);
        note(whole, at + " left out", accepted);
        group.set(name, value);
        change(whole, value, at, accepted);
      }
      group.put("other", 1);
      note(whole, pointer + "/other added", accepted);
      group.remove("other");
    } else if (part instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        change(whole, list.get(i), pointer + "/" + i, accepted);
      }
      for (JsonNode other : OTHER_VALUES) {
        list.add(other);
        note(whole, pointer + "/- as " + other, accepted);
        list.remove(list.size() - 1);
      }
    }
  }

  private static void note(JsonNode whole, String change, List<String> accepted) {
    if (CHECK.complaints(whole).isEmpty()) {
      accepted.add(change);
    }
  }

  @Test
  void givesAnExampleOfEveryText() {
    List<String> without = new ArrayList<>();
    DEFINITIONS.forEachEntry(
        (type, definition) ->
            definition
                .path("properties")
                .forEachEntry(
                    (name, property) -> {
                      if (property.path("type").asString("").equals("string")
                          && property.path("examples").isEmpty()) {
                        without.add(type + "." + name);
                      }
                    }));
    assertThat(without).isEmpty();
  }

  /** The properties that stand somewhere in a report, such as {@code Finding.rule}. */
  private static Set<String> written(JsonNode report) {
    Set<String> names = new TreeSet<>();
    collect(report, "Report", names);
    return names;
  }

  private static void collect(JsonNode value, String type, Set<String> names) {
    for (String name : value.propertyNames()) {
      names.add(type + "." + name);
      JsonNode property = DEFINITIONS.get(type).path("properties").path(name);
      String inner = property.path("items").path("$ref").asString(property.path("$ref").asString());
      if (!inner.isEmpty()) {
        String innerType = inner.replace("#/$defs/", "");
        JsonNode one = value.get(name);
        (one.isArray() ? one.values() : List.of(one))
            .forEach(each -> collect(each, innerType, names));
      }
    }
  }

  private static Set<String> known() {
    Set<String> names = new TreeSet<>();
    DEFINITIONS.forEachEntry(
        (type, definition) ->
            definition
                .path("properties")
                .propertyNames()
                .forEach(name -> names.add(type + "." + name)));
    return names;
  }

  private static Set<String> required() {
    Set<String> names = new TreeSet<>();
    DEFINITIONS.forEachEntry(
        (type, definition) ->
            definition
                .path("required")
                .forEach(name -> names.add(type + "." + name.stringValue())));
    return names;
  }
}
