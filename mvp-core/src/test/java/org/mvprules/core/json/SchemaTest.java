package org.mvprules.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.SchemaCheck;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON Schema of a partnership is made of the records and their Javadoc, and refuses what the
 * reader refuses, as far as a schema can.
 *
 * <p>After a change of the records run {@code mvn verify -Dmvp.golden=update} and read what has
 * changed.
 */
class SchemaTest {

  private static final String SCHEMA =
      RecordSchema.of(Mvp.class, "urn:mvprules:partnership", Javadoc.of(Path.of("src/main/java")));
  private static final SchemaCheck CHECK = SchemaCheck.of(SCHEMA);
  private static final JsonMapper JSON = new JsonMapper();

  private static final String RESOURCE = "org/mvprules/core/json/partnership.schema.json";
  private static final Path DOCUMENTED = Path.of("../docs/schema/partnership.schema.json");
  private static final Path PARTNERSHIPS = Path.of("../mvp-examples/partnerships");

  @BeforeAll
  static void update() throws IOException {
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(DOCUMENTED, SCHEMA);
      Files.writeString(Path.of("src/main/resources", RESOURCE), SCHEMA);
      Files.writeString(Path.of("target/classes", RESOURCE), SCHEMA); // the jar is made from here
    }
  }

  /** The schema as it was made now, for other tests. */
  static String schema() {
    return SCHEMA;
  }

  @Nested
  class Itself {

    @Test
    void isMadeOfTheRecords() throws IOException {
      assertUpToDate("docs/schema", Files.readString(DOCUMENTED));
      assertUpToDate("the jar", MvpReader.schema());
    }

    private static void assertUpToDate(String where, String schema) {
      assertThat(schema)
          .as(
              "the schema of a partnership in %s is not that of the records: run mvn verify"
                  + " -Dmvp.golden=update and read what has changed",
              where)
          .isEqualTo(SCHEMA);
    }

    /** An editor offers them. */
    @Test
    void hasExamplesThatItAccepts() {
      JsonNode definitions = JSON.readTree(SCHEMA).get("$defs");
      int found = 0;
      for (String name : definitions.propertyNames()) {
        JsonNode definition = definitions.get(name);
        found += acceptedExamples("#/$defs/" + name, definition);
        for (String property : definition.path("properties").propertyNames()) {
          String pointer = "#/$defs/" + name + "/properties/" + property;
          found += acceptedExamples(pointer, definition.get("properties").get(property));
        }
      }
      assertThat(found).isGreaterThan(10);
    }

    private static int acceptedExamples(String pointer, JsonNode part) {
      SchemaCheck check = SchemaCheck.of(SCHEMA.replace("\"#/$defs/Mvp\"", "\"" + pointer + "\""));
      part.path("examples").forEach(each -> assertThat(check.complaints(each)).isEmpty());
      return part.path("examples").size();
    }

    @Test
    void isASchema() {
      assertThat(SchemaCheck.ofSchemas().complaints(SCHEMA)).isEmpty();
      assertThat(SchemaCheck.ofSchemas().complaints("{ \"type\": \"text\" }")).isNotEmpty();
    }
  }

  @Nested
  class Accepts {

    private static final String FOR_EDITORS = "# yaml-language-server: $schema=";

    static List<Path> examples() throws IOException {
      try (Stream<Path> files = Files.list(PARTNERSHIPS)) {
        return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
      }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamples(Path file) throws IOException {
      assertThat(CHECK.complaints(parsed(file))).isEmpty();
      assertThat(Files.readAllLines(file))
          .filteredOn(line -> line.startsWith(FOR_EDITORS))
          .allSatisfy(
              line ->
                  assertThat(file.resolveSibling(line.substring(FOR_EDITORS.length()))).exists());
    }

    @ParameterizedTest
    @MethodSource("org.mvprules.core.json.RoundTripTest#partnerships")
    void whatIsWritten(Mvp mvp) {
      assertThat(CHECK.complaints(MvpWriter.toJson(mvp))).isEmpty();
      assertThat(CHECK.complaints(parsedYaml(MvpWriter.toYaml(mvp)))).isEmpty();
    }
  }

  @Nested
  class Refuses {

    private static final Path CANNOT_SEE = Path.of("src/test/resources/schema-cannot-see.txt");

    /** Files that the reader refuses and the schema does not, with the reasons. */
    private static Map<String, String> cannotSee() throws IOException {
      Map<String, String> reasons = new LinkedHashMap<>();
      for (String line : Files.readAllLines(CANNOT_SEE)) {
        String[] parts = line.split("\t");
        assertThat(parts).as(line).hasSize(2).doesNotContain("");
        assertThat(reasons.put(parts[0], parts[1])).as(line).isNull();
      }
      return reasons;
    }

    static Stream<Path> badFiles() throws IOException {
      return BadInputTest.badFiles().stream();
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void whatTheReaderRefusesIfItCanSeeIt(Path file) throws IOException {
      assertThatExceptionOfType(BadInputException.class).isThrownBy(() -> MvpReader.read(file));
      String name = String.valueOf(file.getFileName());

      if (cannotSee().containsKey(name)) {
        assertThat(refusals(file)).as("%s can be seen: strike it from the list", name).isEmpty();
      } else {
        assertThat(refusals(file)).as("%s cannot be seen: put it on the list", name).isNotEmpty();
      }
    }

    @Test
    void nothingIsLeftOverOnTheList() throws IOException {
      assertThat(BadInputTest.badFiles().stream().map(Path::getFileName).map(Path::toString))
          .containsAll(cannotSee().keySet());
    }

    private static List<String> refusals(Path file) {
      try {
        return CHECK.complaints(parsed(file));
      } catch (IOException | JacksonException | YamlEngineException e) {
        return List.of("not parseable: " + e);
      }
    }
  }

  /** A file as an editor sees it: as the JSON value that it holds, however that is written. */
  private static JsonNode parsed(Path file) throws IOException {
    String text = Files.readString(file);
    return Format.of(file).equals(Format.of(Path.of("a.json")))
        ? JSON.readTree(text)
        : parsedYaml(text);
  }

  private static JsonNode parsedYaml(String text) {
    LoadSettings settings =
        LoadSettings.builder().setSchema(new CoreSchema()).setMaxAliasesForCollections(5).build();
    return JSON.valueToTree(new Load(settings).loadFromString(text));
  }
}
