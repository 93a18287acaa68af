package org.mvprules.core.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.json.Node.Fields;
import org.mvprules.core.json.Node.Items;
import org.mvprules.core.json.Node.Kind;
import org.mvprules.core.json.Node.Scalar;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes down what {@link RecordReader} accepts for a type of record as a JSON Schema.
 *
 * <p>Names and words come from the records and enums, what has to be there from the reader itself,
 * and descriptions and examples from Javadoc: an example is what stands after "such as". Every
 * record, component and constant must therefore have Javadoc.
 *
 * <p>What is said about a type is its {@code title}, and only what is said about a component is a
 * {@code description}: some editors let a description of the type take the place of the other.
 */
final class RecordSchema {

  private static final String TEXT = "#/$defs/String";

  /** One character that can be seen, written so that every dialect of patterns reads the same. */
  private static final String VISIBLE =
      "[^\\u0000- \\u007f-\\u00a0\\u00ad\\u1680\\u180e\\u2000-\\u200f\\u2028-\\u202f"
          + "\\u205f-\\u2064\\u2066-\\u206f\\u3000\\ufeff]";

  private static final Pattern EXAMPLE = Pattern.compile("such\\s+as\\s+\\{@code\\s+([^}]+)}");

  private final Javadoc javadoc;
  private final Map<String, Class<?>> types = new LinkedHashMap<>();
  private final Map<String, Object> definitions = new LinkedHashMap<>();

  private RecordSchema(Javadoc javadoc) {
    this.javadoc = javadoc;
  }

  /** The schema of a type of record, with an id of its own. */
  static String of(Class<? extends Record> type, String id, Javadoc javadoc) {
    RecordSchema schema = new RecordSchema(javadoc);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("$id", id);
    root.put("$comment", "Made from the Java records and their Javadoc: change those instead.");
    root.putAll(schema.reference(type));
    root.put("$defs", schema.definitions);
    return written(root);
  }

  private static String written(Map<String, Object> schema) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectNameValueSpacing(Spacing.AFTER))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    return new JsonMapper().writer().with(layout).writeValueAsString(schema) + "\n";
  }

  private Map<String, Object> schema(Type type) {
    if (!(type instanceof ParameterizedType generic)) {
      return reference((Class<?>) type);
    }
    Map<String, Object> inner = schema(RecordShape.inner(generic));
    if (generic.getRawType() == Optional.class) {
      return inner;
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    if (generic.getRawType() == List.class) {
      schema.put("type", "array");
      schema.put("items", inner);
    } else {
      schema.put("type", "object");
      Map<String, Object> names = reference(String.class);
      names.put("maxLength", Check.LONGEST_NAME);
      schema.put("propertyNames", names);
      schema.put("additionalProperties", named(generic, inner));
    }
    return schema;
  }

  /** Where a value with a name can be any text, the reader takes true and false as well. */
  private static Object named(ParameterizedType map, Map<String, Object> inner) {
    return RecordShape.inner(map) == String.class
        ? Map.of("anyOf", List.of(inner, Map.of("type", "boolean")))
        : inner;
  }

  private Map<String, Object> reference(Class<?> type) {
    String name = type.getSimpleName();
    Class<?> known = types.putIfAbsent(name, type);
    if (known == null) {
      definitions.put(name, Map.of()); // keeps its place, and ends the way of a type to itself
      definitions.put(name, definition(type));
    } else if (known != type) {
      throw new IllegalStateException("one name for two types: " + known + " and " + type);
    }
    Map<String, Object> reference = new LinkedHashMap<>();
    reference.put("$ref", "#/$defs/" + name);
    return reference;
  }

  private Map<String, Object> definition(Class<?> type) {
    boolean choice = RecordShape.isChoice(type);
    if (!choice && !type.isEnum() && !RecordShape.isGroup(type)) {
      return single(type);
    }
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("title", javadoc.type(type).replaceFirst("\\.$", ""));
    if (choice) {
      choice(schema, type);
    } else if (type.isEnum()) {
      words(schema, type);
    } else {
      group(schema, type);
    }
    return schema;
  }

  private void group(Map<String, Object> schema, Class<?> type) {
    List<Problem> problems = refusals(new Fields(null, "", 0, 0), type);
    List<String> required = new ArrayList<>();
    Map<String, Object> properties = new LinkedHashMap<>();
    for (RecordShape.Part part : RecordShape.of(type).parts()) {
      String missing = "no " + Quoted.text(part.name());
      if (problems.stream().map(Problem::found).anyMatch(missing::equals)) {
        required.add(part.name());
      }
      properties.put(part.name(), property(type, part));
    }
    schema.put("type", "object");
    schema.put("properties", properties);
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    schema.put("additionalProperties", false);
  }

  private Map<String, Object> property(Class<?> owner, RecordShape.Part part) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("description", sentence(javadoc.component(owner, part.name())));
    schema.putAll(schema(part.type()));
    if (noWordTwice(owner, part)) {
      schema.put("uniqueItems", true);
    }
    if (part.type() instanceof Class<?> type && type.isEnum()) {
      Words.of(type).absent().ifPresent(word -> schema.put("default", Words.word(word)));
    }
    if (schema.containsValue(TEXT)) {
      Matcher example = EXAMPLE.matcher(javadoc.source(owner, part.name()));
      if (example.find()) {
        schema.put("examples", List.of(example.group(1)));
      }
    }
    return schema;
  }

  /** Whether the reader refuses a word that stands twice in a list of words. */
  private static boolean noWordTwice(Class<?> owner, RecordShape.Part part) {
    if (!(part.type() instanceof ParameterizedType list)
        || list.getRawType() != List.class
        || !(RecordShape.inner(list) instanceof Class<?> type && type.isEnum())) {
      return false;
    }
    Fields record = new Fields(null, "", 0, 0);
    for (RecordShape.Part other : RecordShape.of(owner).parts()) {
      if (other.type() == String.class) {
        record.put(other.name(), new Scalar(record, other.name(), 0, 0, Kind.TEXT, "a"));
      }
    }
    Items words = new Items(record, part.name(), 0, 0);
    String word = Words.of(type).all().get(0);
    words.add(new Scalar(words, 0, 0, 0, Kind.TEXT, word));
    words.add(new Scalar(words, 1, 0, 0, Kind.TEXT, word));
    record.put(part.name(), words);
    return refusals(record, owner).stream().anyMatch(each -> each.found().contains("second time"));
  }

  private static String sentence(String text) {
    String start = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    return start.endsWith(".") ? start : start + ".";
  }

  private void choice(Map<String, Object> schema, Class<?> type) {
    List<Object> choices = new ArrayList<>();
    RecordShape.choices(type)
        .forEach(
            (name, record) -> {
              Map<String, Object> each = reference(record);
              each.put("required", List.of(name));
              choices.add(each);
            });
    schema.put("oneOf", choices);
  }

  private void words(Map<String, Object> schema, Class<?> type) {
    Words words = Words.of(type);
    List<Object> values = new ArrayList<>(words.all());
    List<String> descriptions = new ArrayList<>();
    words.all().forEach(word -> descriptions.add(javadoc.constant(words.find(word).orElseThrow())));
    for (Boolean each : List.of(true, false)) {
      Scalar written = new Scalar(null, "", 0, 0, Kind.BOOLEAN, each.toString());
      if (new RecordBinder(new Problems("")).bind(written, type) instanceof Enum<?> constant) {
        values.add(each);
        descriptions.add(javadoc.constant(constant));
      }
    }
    schema.put("enum", values);
    schema.put("enumDescriptions", descriptions);
  }

  private static Map<String, Object> single(Class<?> type) {
    Map<String, Object> schema = new LinkedHashMap<>();
    switch (type.getSimpleName()) {
      case "String" -> { // every record asks of its texts what Check.text asks
        schema.put("type", "string");
        schema.put("minLength", 1);
        schema.put("maxLength", Check.LONGEST_TEXT);
        schema.put("pattern", VISIBLE);
        schema.put("patternErrorMessage", "Expected some text");
      }
      case "boolean" -> schema.put("enum", List.of("yes", "no", true, false));
      case "int" -> integer(schema, Integer.MIN_VALUE, Integer.MAX_VALUE);
      // The reader takes 18 characters, of which the minus sign is one.
      case "long" -> integer(schema, -99_999_999_999_999_999L, 999_999_999_999_999_999L);
      case "LocalDate" -> {
        schema.put("type", "string");
        schema.put("format", "date");
        schema.put("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        schema.put("examples", List.of("2024-03-31"));
      }
      case "LocalTime" -> text(schema, "^([01][0-9]|2[0-3]):[0-5][0-9]$", "19:30");
      case "Minutes" -> integer(schema, 0, Minutes.A_DAY);
      case "Count" -> {
        integer(schema, 0, Count.LARGEST);
        schema.put("type", List.of("integer", "string"));
        schema.put("pattern", "^(about|at least) ([0-9]{1,9}|0[0-9]{9}|" + Count.LARGEST + ")$");
        schema.put("examples", List.of(12, "about 12", "at least 12"));
      }
      case "Share" -> text(schema, "^[0-9]{1,9}/[0-9]{1,9}$", "1/3");
      case "Money" -> text(schema, "^[0-9]{1,13}\\.[0-9]{2}$", "9000.00");
      default -> throw new IllegalStateException("no schema is known for " + type);
    }
    schema.put("errorMessage", "Expected " + expected(type));
    return schema;
  }

  private static void integer(Map<String, Object> schema, long least, long most) {
    schema.put("type", "integer");
    schema.put("minimum", least);
    schema.put("maximum", most);
  }

  private static void text(Map<String, Object> schema, String pattern, String example) {
    schema.put("type", "string");
    schema.put("pattern", pattern);
    schema.put("examples", List.of(example));
  }

  /** What the reader says that it expected when it finds a fraction, which is nowhere right. */
  private static String expected(Class<?> type) {
    return refusals(new Scalar(null, "", 0, 0, Kind.NUMBER, "0.5"), type).get(0).expected();
  }

  private static List<Problem> refusals(Node node, Class<?> type) {
    Problems problems = new Problems("");
    try {
      new RecordBinder(problems).bind(node, type);
      problems.throwIfAny();
      return List.of();
    } catch (BadInputException e) {
      return e.problems();
    }
  }
}
