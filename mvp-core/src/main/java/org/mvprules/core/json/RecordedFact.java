package org.mvprules.core.json;

import java.util.List;

/**
 * One thing that the record of a partnership says.
 *
 * @param pointer where it stands, as a JSON Pointer (RFC 6901), such as {@code
 *     /memberList/groups/0/count}
 * @param value what is recorded, as it is written in files
 * @param choices what could stand there instead, where that is one of a few words; empty otherwise
 */
public record RecordedFact(String pointer, String value, List<String> choices) {

  /** Copies the list. */
  public RecordedFact {
    choices = List.copyOf(choices);
  }
}
