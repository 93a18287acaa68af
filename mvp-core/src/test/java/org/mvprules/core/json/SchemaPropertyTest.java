package org.mvprules.core.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.SchemaCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema refuses nothing that the reader accepts, and the reader little that the schema
 * accepts.
 */
class SchemaPropertyTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final SchemaCheck CHECK = SchemaCheck.of(SchemaTest.schema());

  /** Names and words that mean something somewhere, and values that seldom do. */
  private static final List<String> NAMES = new ArrayList<>(List.of("", "other"));

  private static final List<JsonNode> VALUES = new ArrayList<>();

  static {
    TreeSet<String> words = new TreeSet<>();
    for (JsonNode definition : JSON.readTree(SchemaTest.schema()).get("$defs")) {
      NAMES.addAll(definition.path("properties").propertyNames());
      definition.path("enum").forEach(word -> words.add(word.toString()));
      definition.path("examples").forEach(example -> words.add(example.toString()));
    }
    words.addAll(List.of("\"\"", "\" \"", "\"a\"", "\"12\"", "\"1/3\"", "\"2023-02-29\""));
    words.addAll(List.of("0", "-1", "0.5", "1e2", "99999999999", "null", "{}", "[]", "[[]]"));
    words.forEach(word -> VALUES.add(JSON.readTree(word)));
  }

  @Provide
  Arbitrary<Mvp> wholeRecords() {
    return Mvps.wholeRecords();
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void acceptsWhatIsWritten(@ForAll("wholeRecords") Mvp mvp) {
    assertThat(CHECK.complaints(MvpWriter.toJson(mvp))).isEmpty();
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.OFF)
  void acceptsWhatIsReadAfterAChange(@ForAll("wholeRecords") Mvp mvp, @ForAll long seed) {
    JsonNode json = JSON.readTree(MvpWriter.toJson(mvp));
    change(json, new Random(seed));

    if (!CHECK.complaints(json).isEmpty()) {
      assertThat(problems(json.toString())).as(json.toString()).isNotEmpty();
    }
  }

  /** What the reader finds wrong where a schema cannot see it, as docs/schema/README.md lists. */
  private static final Pattern CANNOT_BE_SEEN =
      Pattern.compile(
          ".* a second time"
              + "|.*, a day that does not exist"
              + "|.*, whom the member list does not know"
              + "|.*, which the work plan does not know"
              + "|.*, which points to nothing in this record"
              + "|a person and a number of people|nobody who takes part"
              + "|a seat beside the id of a person|a day of preparation without its length"
              + "|a source for what concerns one person alone"
              + "|.*, while .*|bodies that ratified, while ratified is no"
              + "|the invisible character U\\+[0-9A-F]{4}.*"
              + "|the number -?[0-9]+\\.0"
              + "|a job of which neither the occupation nor the organisation is recorded");

  private static final Pattern CANNOT_BE_EXPECTED =
      Pattern.compile(
          "a day not before [-0-9]+|a JSON Pointer, such as /memberList/statedTotal"
              + "|each benefit once");

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void seesWhatTheReaderRefusesIfItCan(@ForAll("wholeRecords") Mvp mvp, @ForAll long seed) {
    JsonNode json = JSON.readTree(MvpWriter.toJson(mvp));
    change(json, new Random(seed));

    if (CHECK.complaints(json).isEmpty()) {
      assertThat(problems(json.toString()))
          .as(json.toString())
          .allMatch(
              problem ->
                  CANNOT_BE_SEEN.matcher(problem.found()).matches()
                      || CANNOT_BE_EXPECTED.matcher(problem.expected()).matches());
    }
  }

  /** Changes, adds or takes away one thing somewhere. */
  private static void change(JsonNode json, Random random) {
    List<ContainerNode<?>> places = new ArrayList<>();
    collect(json, places);
    ContainerNode<?> place = anyOf(places, random);
    JsonNode value = anyOf(VALUES, random);
    boolean away = random.nextInt(5) == 0;
    boolean more = place.isEmpty() || random.nextInt(5) == 0;
    if (place instanceof ObjectNode group) {
      String name = anyOf(more ? NAMES : List.copyOf(group.propertyNames()), random);
      if (away) {
        group.remove(name);
      } else {
        group.set(name, value);
      }
    } else if (place instanceof ArrayNode list) {
      if (more) {
        list.add(value);
      } else if (away) {
        list.remove(random.nextInt(list.size()));
      } else {
        list.set(random.nextInt(list.size()), value);
      }
    }
  }

  private static void collect(JsonNode json, List<ContainerNode<?>> places) {
    if (json instanceof ContainerNode<?> container) {
      places.add(container);
      json.forEach(each -> collect(each, places));
    }
  }

  private static <T> T anyOf(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  private static List<Problem> problems(String json) {
    try {
      byte[] bytes = json.getBytes(UTF_8);
      MvpReader.read(new ByteArrayInputStream(bytes), "changed", Format.JSON);
      return List.of();
    } catch (BadInputException e) {
      return e.problems();
    }
  }
}
