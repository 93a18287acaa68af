package org.mvprules.rules.words;

import java.util.List;
import java.util.Optional;
import org.mvprules.core.output.FeedbackAndChange;

/** What women and families said, and what was changed by it. */
@Word("What women and families said, and what was changed by it")
public final class HeardAndChanged extends Judged {

  private final List<FeedbackAndChange> changes;

  /**
   * Shows what was heard and changed.
   *
   * @param policy the figures and settings in force
   * @param changes what is recorded of it
   */
  public HeardAndChanged(Policy policy, List<FeedbackAndChange> changes) {
    super(policy, "what was heard and changed", "/outputs/changes");
    this.changes = List.copyOf(changes);
  }

  /**
   * Whether anything was changed.
   *
   * @return true if a change is recorded, with what was heard before
   */
  @Word("Whether a change is recorded, with what was heard before")
  public boolean changeRecorded() {
    return !changes.isEmpty();
  }

  /**
   * Whether a change is recorded that nobody confirms.
   *
   * @return true if so
   */
  @Word("Whether a change is recorded and not who confirms it")
  public boolean changeNotConfirmed() {
    return changes.stream().map(FeedbackAndChange::confirmedBy).anyMatch(Optional::isEmpty);
  }

  /**
   * What was changed.
   *
   * @return in words
   */
  @Word("What was changed, for use in texts")
  public List<String> changes() {
    return changes.stream().map(FeedbackAndChange::changed).toList();
  }
}
