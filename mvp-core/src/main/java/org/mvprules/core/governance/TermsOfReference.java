package org.mvprules.core.governance;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * What is recorded of the partnership's terms of reference, the paper that says what it is for and
 * how it works.
 *
 * <p>A matter that stands in neither list is not recorded. One that stands in both contradicts
 * itself, and is kept so.
 *
 * @param covers matters that the terms settle
 * @param leavesOut matters of which they are known to say nothing
 * @param staffHaveMoreWeight whether the terms give members from the trust or the commissioner more
 *     weight than service users, for instance by a reserved or a casting vote
 */
public record TermsOfReference(
    List<Matter> covers, List<Matter> leavesOut, Answer staffHaveMoreWeight) {

  /**
   * Fills in what is not recorded, and copies the lists.
   *
   * @throws ImpossibleFactException if a matter stands twice in one list
   */
  public TermsOfReference {
    covers = List.copyOf(covers);
    leavesOut = List.copyOf(leavesOut);
    staffHaveMoreWeight = requireNonNullElse(staffHaveMoreWeight, Answer.NOT_RECORDED);
    Check.noWordTwice(covers, "covers");
    Check.noWordTwice(leavesOut, "leavesOut");
  }
}
