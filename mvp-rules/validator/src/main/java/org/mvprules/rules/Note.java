package org.mvprules.rules;

import java.util.List;
import java.util.Optional;

/**
 * A warning or a piece of information that comes with a requirement and never decides its status.
 *
 * @param id the id under which the requirements list it, such as {@code MEM-02}; or the id of the
 *     requirement that it comes with
 * @param subject whom or what it is about
 * @param reading how the record was read, where the readings differ in this; otherwise empty
 * @param text what it says
 * @param sources the guidance behind it, by title and section; none where a person said so
 */
public record Note(
    String id, String subject, Optional<String> reading, String text, List<String> sources) {

  /** Copies the list. */
  public Note {
    sources = List.copyOf(sources);
  }
}
