package org.mvprules.rules.words;

import java.util.Collection;
import java.util.List;
import org.mvprules.core.governance.FeedbackMethod;

/** The ways in which the partnership hears what women and families say. */
@Word("The ways in which the partnership gathers feedback: by its activities, and as arranged")
public final class Feedback extends Judged {

  private final List<FeedbackMethod> ways;
  private final boolean complete;

  /**
   * Shows the ways.
   *
   * @param policy the figures and settings in force
   * @param ways the different ways, without those that the services have anyway
   * @param complete whether these are all
   */
  public Feedback(Policy policy, Collection<FeedbackMethod> ways, boolean complete) {
    super(policy, "feedback", "/arrangements");
    this.ways = List.copyOf(ways);
    this.complete = complete;
  }

  /**
   * How many different ways there are, as far as recorded.
   *
   * @return a number, in which the Friends and Family Test and the services' own figures are not
   */
  @Word(
      "How many different ways are recorded, but for the Friends and Family Test and the services'"
          + " own figures")
  public long ways() {
    return ways.size();
  }

  /**
   * The ways, in words.
   *
   * @return each in a few words, or that there is none
   */
  @Word("Those ways, for use in texts")
  public String waysNamed() {
    return ways.isEmpty() ? "none" : Texts.of(ways);
  }

  /**
   * Whether these are all the ways.
   *
   * @return true if the record says so
   */
  @Word("Whether the record says that these are all the ways")
  public boolean allKnown() {
    return complete;
  }
}
