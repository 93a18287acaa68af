package org.mvprules.rules.words;

import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.governance.Matter;
import org.mvprules.core.governance.TermsOfReference;

/** One matter that terms of reference are expected to settle, whether or not they do. */
@Word("One matter that terms of reference are expected to settle, whether or not they do")
public final class TermsMatter extends Judged {

  private final Matter matter;
  private final boolean covered;
  private final boolean leftOut;
  private final boolean noTerms;

  /**
   * Shows one matter.
   *
   * @param policy the figures and settings in force
   * @param matter the matter
   * @param terms what is recorded of the terms
   */
  public TermsMatter(Policy policy, Matter matter, Optional<TermsOfReference> terms) {
    super(policy, Texts.of(matter), "/termsOfReference");
    this.matter = matter;
    this.covered = terms.filter(any -> any.covers().contains(matter)).isPresent();
    this.noTerms = terms.filter(any -> any.exists() == Answer.NO).isPresent();
    this.leftOut = terms.filter(any -> any.leavesOut().contains(matter)).isPresent();
  }

  /**
   * Whether there are no terms.
   *
   * @return true if it is recorded that there are none
   */
  @Word("Whether it is recorded that there are no terms of reference")
  public boolean noTerms() {
    return noTerms;
  }

  /**
   * Which matter it is.
   *
   * @return the matter
   */
  @Word("Which matter this is")
  public Matter matter() {
    return matter;
  }

  /**
   * Whether the terms are recorded as settling it.
   *
   * @return true if so
   */
  @Word("Whether the terms are recorded as settling it")
  public boolean covered() {
    return covered;
  }

  /**
   * Whether the terms are recorded as saying nothing of it.
   *
   * @return true if so
   */
  @Word("Whether the terms are recorded as saying nothing of it")
  public boolean leftOut() {
    return leftOut;
  }
}
