package org.mvprules.core;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A JSON Schema of something that is written as JSON, and what can be asked of the two. */
// The test jar is on the class path, never on a module path, so that nothing has to be exported.
@SuppressWarnings("exports")
public final class WrittenSchema {

  private static final JsonMapper JSON = new JsonMapper();

  /** No value that is written is one of these. */
  private static final List<JsonNode> OTHER_VALUES =
      Stream.of("1", "null", "true", "{\"other\": 1}", "[1]").map(JSON::readTree).toList();

  private final String text;
  private final JsonNode definitions;
  private final SchemaCheck check;

  private WrittenSchema(String text) {
    this.text = text;
    this.definitions = JSON.readTree(text).get("$defs");
    this.check = SchemaCheck.of(text);
  }

  /**
   * The schema that stands beside the class that writes.
   *
   * @param writer the class
   * @param resource the name of the schema
   * @return it, ready to be compared with
   */
  public static WrittenSchema beside(Class<?> writer, String resource) {
    try (InputStream in = writer.getResourceAsStream(resource)) {
      return new WrittenSchema(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The schema as it is written.
   *
   * @return its text
   */
  public String text() {
    return text;
  }

  /**
   * What it says of one type.
   *
   * @param type its name
   * @return the definition
   */
  public JsonNode definition(String type) {
    return definitions.get(type);
  }

  /**
   * What it refuses in a text.
   *
   * @param json the text
   * @return one line for each thing that is refused
   */
  public List<String> complaints(String json) {
    return check.complaints(json);
  }

  /**
   * Which changes it accepts: whatever is taken away, added or made another sort of value.
   *
   * @param json a text that it accepts
   * @return one line for each change that it accepts as well
   */
  public List<String> acceptedChanges(String json) {
    JsonNode whole = JSON.readTree(json);
    List<String> accepted = new ArrayList<>();
    change(whole, whole, "", accepted);
    return accepted;
  }

  /** Makes each change in turn, and takes it back. */
  private void change(JsonNode whole, JsonNode part, String pointer, List<String> accepted) {
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

  private void note(JsonNode whole, String change, List<String> accepted) {
    if (check.complaints(whole).isEmpty()) {
      accepted.add(change);
    }
  }

  /**
   * The texts of which it gives no example.
   *
   * @return names such as {@code Finding.rule}
   */
  public List<String> withoutExample() {
    List<String> without = new ArrayList<>();
    definitions.forEachEntry(
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
    return without;
  }

  /**
   * The properties that stand somewhere in a text of a type.
   *
   * @param json the text
   * @param type the name of the type
   * @return names such as {@code Finding.rule}
   */
  public Set<String> written(String json, String type) {
    Set<String> names = new TreeSet<>();
    collect(JSON.readTree(json), type, names);
    return names;
  }

  private void collect(JsonNode value, String type, Set<String> names) {
    for (String name : value.propertyNames()) {
      names.add(type + "." + name);
      JsonNode property = definitions.get(type).path("properties").path(name);
      String inner = property.path("items").path("$ref").asString(property.path("$ref").asString());
      if (!inner.isEmpty()) {
        String innerType = inner.replace("#/$defs/", "");
        JsonNode one = value.get(name);
        (one.isArray() ? one.values() : List.of(one))
            .forEach(each -> collect(each, innerType, names));
      }
    }
  }

  /**
   * All properties that it knows.
   *
   * @return names such as {@code Finding.rule}
   */
  public Set<String> known() {
    Set<String> names = new TreeSet<>();
    definitions.forEachEntry(
        (type, definition) ->
            definition
                .path("properties")
                .propertyNames()
                .forEach(name -> names.add(type + "." + name)));
    return names;
  }

  /**
   * All properties that it requires.
   *
   * @return names such as {@code Finding.rule}
   */
  public Set<String> required() {
    Set<String> names = new TreeSet<>();
    definitions.forEachEntry(
        (type, definition) ->
            definition
                .path("required")
                .forEach(name -> names.add(type + "." + name.stringValue())));
    return names;
  }
}
