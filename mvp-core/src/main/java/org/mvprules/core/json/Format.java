package org.mvprules.core.json;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The two formats in which a record can be written down. */
public enum Format {
  /** JSON, as RFC 8259 has it: no comments, one object in a file. Files end in {@code .json}. */
  JSON,
  /**
   * YAML 1.2 without anchors, aliases, merge keys and tags, one document in a file. Files end in
   * {@code .yaml} or {@code .yml}.
   */
  YAML;

  /**
   * The format that a file's name tells.
   *
   * @param file a file, which need not exist
   * @return the format; empty if the name ends in none of the endings, in small letters or capitals
   */
  public static Optional<Format> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return Optional.of(JSON);
    }
    return name.endsWith(".yaml") || name.endsWith(".yml") ? Optional.of(YAML) : Optional.empty();
  }
}
