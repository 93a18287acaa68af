package org.mvprules.rules.ledger;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.mvprules.core.fact.Check;

/**
 * One document behind the rule books, clause by clause.
 *
 * @param document its short title, by which rules cite it
 * @param sections its places in their order: as rules cite them, and what they are called in it
 * @param clauses all that it expects or says, in its own order
 * @param ambiguities what in it, or between it and another document, can be understood in several
 *     ways
 */
public record SourceDocument(
    String document,
    Map<String, String> sections,
    List<Clause> clauses,
    List<Ambiguity> ambiguities) {

  /** Checks the title and copies what could change. */
  public SourceDocument {
    Check.text(document, "document");
    sections = ImmutableMap.copyOf(sections);
    clauses = List.copyOf(clauses);
    ambiguities = List.copyOf(ambiguities);
  }
}
