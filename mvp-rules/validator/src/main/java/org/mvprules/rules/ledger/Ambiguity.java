package org.mvprules.rules.ledger;

import java.util.List;
import org.mvprules.core.fact.Check;

/**
 * Something in the guidance that can be understood in several ways, and how the rules treat it.
 *
 * @param id its lasting id, such as {@code AMB-12}
 * @param clauses the ids of the clauses in which it stands, one or more, of any document
 * @param unclear what can be understood in several ways
 * @param treatment how the rules treat it
 */
public record Ambiguity(String id, List<String> clauses, String unclear, String treatment) {

  /** Checks the texts and copies the list. */
  public Ambiguity {
    Check.id(id, "id");
    Check.text(unclear, "unclear");
    Check.text(treatment, "treatment");
    clauses = List.copyOf(clauses);
    Check.noneTwice(clauses, clause -> clause, "clauses", "");
  }
}
