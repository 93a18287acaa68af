package org.mvprules.rules.words;

import java.util.List;
import java.util.stream.Stream;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.workplan.Activity;

/** One activity of the work plan, and whether it is costed. */
@Word("One activity of the work plan, and whether it is costed")
public final class PlannedActivity extends Judged {

  private final Activity activity;
  private final List<PartPaid> parts;

  /**
   * Shows one activity.
   *
   * @param policy the figures and settings in force
   * @param activity the activity
   * @param place its place in the plan, from 0
   * @param parts who takes part in it, once it is told what is paid for that
   */
  public PlannedActivity(Policy policy, Activity activity, int place, List<PartPaid> parts) {
    super(policy, activity.title(), "/workPlan/activities/" + place);
    this.activity = activity;
    this.parts = List.copyOf(parts);
  }

  /**
   * Whether it was called off.
   *
   * @return true if the record says so
   */
  @Word("Whether it was called off")
  public boolean cancelled() {
    return activity.cancelled() == Answer.YES;
  }

  /**
   * Whether it costs nothing at all.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether it is recorded as costing nothing at all")
  public Answer costsNothing() {
    return activity.costsNothing();
  }

  /**
   * Whether any cost is listed.
   *
   * @return true if someone takes part, or something is bought, with or without an amount
   */
  @Word("Whether anything is listed that may cost something: who takes part, or what is bought")
  public boolean costsListed() {
    return !activity.participations().isEmpty() || !activity.otherCosts().isEmpty();
  }

  /**
   * Whether a cost is listed of which it is not known how much it is.
   *
   * @return true if an amount is neither recorded nor follows from the rules
   */
  @Word("Whether something is listed of which an amount is neither recorded nor follows from rules")
  public boolean amountMissing() {
    return !amountsMissing().isEmpty();
  }

  /**
   * Of what it is not known how much it is.
   *
   * @return in words
   */
  @Word(
      "What is listed without an amount: costs, and parts of people unless a fee follows from the"
          + " rules, or that nothing is due; for use in texts")
  public List<String> amountsMissing() {
    return Stream.concat(
            activity.otherCosts().stream()
                .filter(cost -> cost.amount().isEmpty())
                .map(cost -> cost.what().orElse(Texts.of(cost.heading()))),
            parts.stream().filter(part -> !part.costed()).map(PartPaid::subject))
        .toList();
  }
}
