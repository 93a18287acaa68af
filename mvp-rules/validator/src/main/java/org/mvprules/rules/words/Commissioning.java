package org.mvprules.rules.words;

import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.governance.ArrangedBy;
import org.mvprules.core.governance.Arrangements;

/** What the commissioner does for the partnership: who links them, and who arranges the money. */
@Word("What the commissioner does for the partnership: who links them, and who arranges the money")
public final class Commissioning extends Judged {

  private final Arrangements arrangements;

  /**
   * Shows it.
   *
   * @param policy the figures and settings in force
   * @param arrangements what has been arranged
   */
  public Commissioning(Policy policy, Arrangements arrangements) {
    super(policy, "the commissioner", "/arrangements");
    this.arrangements = arrangements;
  }

  /**
   * Whether a member of staff is named as key link.
   *
   * @return yes also where only a name is recorded
   */
  @Word("Whether the commissioner has named a member of staff as key link to chair and vice-chair")
  public Answer keyLink() {
    return name().isPresent() ? Answer.YES : arrangements.keyLink();
  }

  /**
   * Whether it is recorded who the key link is.
   *
   * @return true if a name or an office is recorded
   */
  @Word("Whether name or office of the key link is recorded")
  public boolean keyLinkNamed() {
    return name().isPresent();
  }

  private Optional<String> name() {
    return arrangements.keyLinkName();
  }

  /**
   * Who the key link is.
   *
   * @return a name or office
   */
  @Word("Name or office of the key link, for use in texts")
  public String keyLinkName() {
    return name().orElse("a person whose name is not recorded");
  }

  /**
   * Who arranges the money.
   *
   * @return the kind of body
   */
  @Word("Who arranges the money that was agreed")
  public ArrangedBy fundingArrangedBy() {
    return arrangements.fundingArrangedBy();
  }
}
