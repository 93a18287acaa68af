package org.mvprules.rules.words;

import java.util.List;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.workplan.Activity;

/**
 * How the partnership reaches and welcomes people: its work plan and what is arranged, together.
 */
@Word("How the partnership reaches and welcomes people: work plan and arrangements together")
public final class Engagement extends Judged {

  private final List<String> groups;
  private final List<Activity> meetings;
  private final boolean accessNeeds;
  private final boolean planComplete;
  private final boolean kindsKnown;
  private final Answer seldomHeardTakePart;
  private final Answer paysAhead;
  private final Answer outreachFeedsPlan;

  /**
   * Shows how people are reached and welcomed. Activities that were called off are left out.
   *
   * @param policy the figures and settings in force
   * @param groups the groups that activities are arranged for or are to reach, each once
   * @param meetings the meetings at which the partnership itself is the host
   * @param accessNeeds whether it is recorded of any activity what people need to take part
   * @param planComplete whether all activities of the work plan are recorded
   * @param kindsKnown whether the kind of each of them is recorded
   * @param seldomHeardTakePart whether seldom heard groups take part
   * @param paysAhead whether expenses are paid ahead or on the spot for those who cannot wait
   * @param outreachFeedsPlan whether what is heard on outreach finds its way into the work plan
   */
  public Engagement(
      Policy policy,
      List<String> groups,
      List<Activity> meetings,
      boolean accessNeeds,
      boolean planComplete,
      boolean kindsKnown,
      Answer seldomHeardTakePart,
      Answer paysAhead,
      Answer outreachFeedsPlan) {
    super(policy, "engagement", "/workPlan");
    this.groups = List.copyOf(groups);
    this.meetings = List.copyOf(meetings);
    this.accessNeeds = accessNeeds;
    this.planComplete = planComplete;
    this.kindsKnown = kindsKnown;
    this.seldomHeardTakePart = seldomHeardTakePart;
    this.paysAhead = paysAhead;
    this.outreachFeedsPlan = outreachFeedsPlan;
  }

  /**
   * The groups that the activities are arranged for or are to reach.
   *
   * @return each in a few words, once
   */
  @Word("The groups that the activities are arranged for or are to reach, for use in texts")
  public List<String> groups() {
    return groups;
  }

  /**
   * Whether any activity is arranged for a named group, or is to reach one.
   *
   * @return true if so
   */
  @Word("Whether any activity, not called off, is arranged for a named group or is to reach one")
  public boolean reachesNamedGroups() {
    return !groups.isEmpty();
  }

  /**
   * Whether the work plan is recorded with all of its activities.
   *
   * @return true if the record says so
   */
  @Word("Whether the work plan is recorded as complete, with all of its activities")
  public boolean planComplete() {
    return planComplete;
  }

  /**
   * Whether the kind of each activity is recorded.
   *
   * @return true if so, also if there are none
   */
  @Word("Whether the kind of each activity, not called off, is recorded")
  public boolean kindsKnown() {
    return kindsKnown;
  }

  /**
   * Whether it is recorded of any activity what people need to take part in it.
   *
   * @return true if so
   */
  @Word("Whether it is recorded of any activity, not called off, what people need to take part")
  public boolean hasAccessNeeds() {
    return accessNeeds;
  }

  /**
   * Whether the plan has meetings at which the partnership is the host.
   *
   * @return true if any is recorded
   */
  @Word("Whether meetings, working groups or a development day are planned, and not called off")
  public boolean hasMeetings() {
    return !meetings.isEmpty();
  }

  /**
   * Whether any of those meetings may be held in a room.
   *
   * @return true unless all are recorded as held online
   */
  @Word("Whether any of those meetings is not recorded as held online")
  public boolean meetsInARoom() {
    return meetings.stream().anyMatch(meeting -> meeting.online() != Answer.YES);
  }

  /**
   * Whether seldom heard groups take part.
   *
   * @return yes, no or not recorded
   */
  @Word(
      "Whether seldom heard groups take part: an activity reaches one, or a member speaks for one")
  public Answer seldomHeardTakePart() {
    return seldomHeardTakePart;
  }

  /**
   * Whether expenses are paid ahead or on the spot.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether expenses are paid ahead or on the spot for those who cannot wait")
  public Answer paysAhead() {
    return paysAhead;
  }

  /**
   * Whether what is heard on outreach finds its way into the work plan.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether what is heard on outreach finds its way into the work plan")
  public Answer outreachFeedsPlan() {
    return outreachFeedsPlan;
  }
}
