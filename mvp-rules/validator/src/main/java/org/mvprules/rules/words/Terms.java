package org.mvprules.rules.words;

import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.governance.TermsOfReference;

/** The terms of reference as a whole, recorded or not. */
@Word("The terms of reference as a whole, recorded or not")
public final class Terms extends Judged {

  private final Optional<TermsOfReference> terms;

  /**
   * Shows the terms.
   *
   * @param policy the figures and settings in force
   * @param terms what is recorded of them
   */
  public Terms(Policy policy, Optional<TermsOfReference> terms) {
    super(policy, "the terms of reference", "/termsOfReference");
    this.terms = terms;
  }

  /**
   * Whether the terms give staff members more weight than service users.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether they give members from trust or commissioner more weight")
  public Answer staffHaveMoreWeight() {
    return terms.map(TermsOfReference::staffHaveMoreWeight).orElse(Answer.NOT_RECORDED);
  }
}
