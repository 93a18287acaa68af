package org.mvprules.rules.ledger;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.internal.LedgerFiles;

/**
 * Every expectation of the documents behind the rule books: where it stands, what it says, and what
 * became of it.
 *
 * <pre>{@code
 * Ledger.shipped().clausesOf("MEM-01").forEach(clause -> System.out.println(clause.says()));
 * }</pre>
 *
 * @param documents the documents, clause by clause
 */
public record Ledger(List<SourceDocument> documents) {

  /** Copies the list. */
  public Ledger {
    documents = List.copyOf(documents);
  }

  /**
   * The ledger of the shipped rule books, which comes with {@code org.mvprules:mvp-rules}. Reading
   * it takes as long as reading a partnership; keep it.
   *
   * @return the ledger
   * @throws RuleBookException if it is not on the class path, or cannot be read
   */
  public static Ledger shipped() {
    return new Ledger(LedgerFiles.shipped(Ledger.class.getClassLoader()));
  }

  /**
   * All clauses.
   *
   * @return in the order of documents, and of places in them
   */
  public Stream<Clause> clauses() {
    return documents.stream().flatMap(document -> document.clauses().stream());
  }

  /**
   * All that can be understood in several ways.
   *
   * @return in the order of documents
   */
  public Stream<Ambiguity> ambiguities() {
    return documents.stream().flatMap(document -> document.ambiguities().stream());
  }

  /**
   * What the documents say about one id of the rule books.
   *
   * @param id that of a requirement or a note, such as {@code MEM-01}, of a clause, or of an
   *     ambiguity
   * @return the clauses that are kept under it, or in which it stands; none if it is not known
   */
  public Stream<Clause> clausesOf(String id) {
    Optional<Ambiguity> ambiguity = ambiguity(id);
    Predicate<Clause> kept = clause -> clause.id().equals(id) || clause.under().contains(id);
    return clauses().filter(kept.or(clause -> ambiguity.stream().anyMatch(a -> isIn(a, clause))));
  }

  private static boolean isIn(Ambiguity ambiguity, Clause clause) {
    return ambiguity.clauses().contains(clause.id());
  }

  /**
   * What can be understood in several ways, by its id.
   *
   * @param id such as {@code AMB-12}
   * @return empty if there is none of that id
   */
  public Optional<Ambiguity> ambiguity(String id) {
    return ambiguities().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * The ids of requirements and notes that clauses are kept under.
   *
   * @return in the order in which they come first
   */
  public Set<String> ids() {
    return clauses()
        .flatMap(clause -> clause.under().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * The short title of the document in which a clause stands.
   *
   * @param clause a clause of this ledger
   * @return such as {@code London guide}
   */
  public String documentOf(Clause clause) {
    return documents.stream()
        .filter(document -> document.clauses().contains(clause))
        .map(SourceDocument::document)
        .findFirst()
        .orElseThrow();
  }
}
