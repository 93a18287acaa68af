package org.mvprules.core;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON Schema (draft 2020-12) with which tests of every module compare JSON. */
// The test jar is on the class path, never on a module path, so that nothing has to be exported.
@SuppressWarnings("exports")
public final class SchemaCheck {

  private static final JsonMapper JSON = new JsonMapper();

  private final Schema schema;

  private SchemaCheck(Schema schema) {
    this.schema = schema;
  }

  /**
   * A schema.
   *
   * @param schema the text of the schema
   * @return it, ready to be compared with
   */
  public static SchemaCheck of(String schema) {
    return new SchemaCheck(registry().getSchema(schema));
  }

  /**
   * The schema of schemas.
   *
   * @return it, ready to be compared with
   */
  public static SchemaCheck ofSchemas() {
    return new SchemaCheck(
        registry().getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId())));
  }

  /** A registry for one schema: it would give a second one of the same id for the first. */
  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  /**
   * What the schema refuses in a text.
   *
   * @param json the text, which is JSON
   * @return one line for each thing that is refused, or none
   */
  public List<String> complaints(String json) {
    return complaints(JSON.readTree(json));
  }

  /**
   * What the schema refuses in a value.
   *
   * @param json the value
   * @return one line for each thing that is refused, or none
   */
  public List<String> complaints(JsonNode json) {
    return schema.validate(json).stream().map(Error::toString).toList();
  }
}
