package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Reports.finding;
import static org.mvprules.rules.Reports.requirement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.SchemaCheck;
import org.mvprules.core.WrittenSchema;
import org.mvprules.core.json.Javadoc;
import tools.jackson.databind.JsonNode;

/**
 * The JSON Schema of a report is written by hand, and fits what is written in reports.
 *
 * <p>{@code mvn verify -Dmvp.golden=update} copies it to the documentation.
 */
class ReportSchemaTest {

  private static final Path DOCUMENTED = Path.of("../../docs/schema/report.schema.json");
  private static final WrittenSchema SCHEMA =
      WrittenSchema.beside(JsonReport.class, "report.schema.json");
  private static final Javadoc JAVADOC = Javadoc.of(Path.of("src/main/java"));

  /** What not every report has; settings, of which a book has what it likes; and numbers. */
  private static final Pattern MAY_BE_SO =
      Pattern.compile(
          ".*/(ruleBook/extends|(findings|notes)/[0-9]+/reading|settings/[A-Za-z]+) left out"
              + "|.*/(counts/[A-Z_]+|leftOut) as 1");

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
    assertThat(SchemaCheck.ofSchemas().complaints(SCHEMA.text())).isEmpty();
  }

  @Test
  void isInTheDocumentation() throws IOException {
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(DOCUMENTED, SCHEMA.text());
    }
    assertThat(SCHEMA.text())
        .as("docs/schema has another schema of reports: run mvn verify -Dmvp.golden=update")
        .isEqualTo(Files.readString(DOCUMENTED));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void acceptsWhatIsWritten(JsonReport report) {
    assertThat(SCHEMA.complaints(report.toString())).isEmpty();
  }

  @Test
  void knowsNothingThatIsNeverWritten() {
    Set<String> names = written(JsonReportTest.everything());
    names.addAll(written(Reports.byAnotherBook(Outcome.MEETS_GUIDANCE)));
    assertThat(names).isEqualTo(SCHEMA.known());
  }

  @Test
  void asksForWhatIsAlwaysWritten() {
    Set<String> least = written(least());
    Set<String> required = SCHEMA.required();
    required.removeIf(name -> name.startsWith("Withdrawn.") || name.startsWith("Question."));
    assertThat(least).isEqualTo(required);
  }

  private static Set<String> written(Report report) {
    return SCHEMA.written(JsonReport.of(report).toString(), "Report");
  }

  @ParameterizedTest
  @ValueSource(classes = {Outcome.class, Status.class, Strength.class})
  void knowsTheConstants(Class<? extends Enum<?>> type) {
    JsonNode definition = SCHEMA.definition(type.getSimpleName());
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
    assertThat(SCHEMA.acceptedChanges(report.toString()))
        .filteredOn(change -> !MAY_BE_SO.matcher(change).matches())
        .isEmpty();
  }

  @Test
  void givesAnExampleOfEveryText() {
    assertThat(SCHEMA.withoutExample()).isEmpty();
  }
}
