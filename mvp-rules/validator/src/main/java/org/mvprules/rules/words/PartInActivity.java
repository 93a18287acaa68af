package org.mvprules.rules.words;

import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.Seat;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;

/** Someone's part in an activity, which is of one payment category or another. */
@Word("Someone's part in an activity of the work plan: what is paid for it?")
public final class PartInActivity extends Classified {

  private final Activity activity;
  private final Participation participation;
  private final Seat seat;

  /**
   * Shows one part.
   *
   * @param policy the figures and settings in force
   * @param subject who takes part, and in what
   * @param pointer the place in the record
   * @param activity the activity
   * @param participation the part
   * @param seat the kind of member who takes it
   */
  public PartInActivity(
      Policy policy,
      String subject,
      String pointer,
      Activity activity,
      Participation participation,
      Seat seat) {
    super(policy, subject, pointer);
    this.activity = activity;
    this.participation = participation;
    this.seat = seat;
  }

  /**
   * What sort of activity it is.
   *
   * @return not recorded if the record does not say
   */
  @Word("What sort of activity it is, or ActivityKind.NOT_RECORDED")
  public ActivityKind activity() {
    return activity.kind();
  }

  /**
   * Whether it is open to everybody.
   *
   * @return true of a survey, a public meeting and a drop-in
   */
  @Word("Whether anybody can answer or come: a survey, a public meeting, a drop-in")
  public boolean openToAll() {
    return Kinds.isOpenToAll(activity());
  }

  /**
   * Whether it is a meeting or a group.
   *
   * @return false of a public meeting, and if the record does not say what it is
   */
  @Word("Whether it is a meeting or group, of the partnership or the area; no public meeting")
  public boolean meetingOrGroup() {
    return Kinds.isMeetingOrGroup(activity());
  }

  /**
   * Whether it is a meeting or group of the local maternity system or the wider area.
   *
   * @return false if the record does not say what it is
   */
  @Word("Whether it is a meeting or group of the local maternity system or the wider area")
  public boolean ofTheArea() {
    return Kinds.isOfTheArea(activity());
  }

  /**
   * In which capacity they take part.
   *
   * @return not recorded if the record does not say
   */
  @Word("In which capacity they take part, or PartTaken.NOT_RECORDED")
  public PartTaken takenAs() {
    return participation.as();
  }

  /**
   * Whether they take part as chair or vice-chair.
   *
   * @return false if the record does not say in which capacity
   */
  @Word("Whether they take part as chair or vice-chair")
  public boolean leads() {
    return takenAs() == PartTaken.CHAIR || takenAs() == PartTaken.VICE_CHAIR;
  }

  /**
   * As what kind of member they take part.
   *
   * @return not recorded if the record does not say
   */
  @Word("The kind of member who takes part, or Seat.NOT_RECORDED")
  public Seat seat() {
    return seat;
  }

  /**
   * Whether they take part in time that an employer pays for.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether they take part in working time that an employer pays for")
  public Answer inPaidTime() {
    return participation.inPaidTime();
  }

  /**
   * Whether the activity is arranged for a seldom heard group.
   *
   * @return true if the record names the group
   */
  @Word("Whether the activity is arranged for a seldom heard group that the record names")
  public boolean forSeldomHeardGroup() {
    return activity.seldomHeardGroup().isPresent();
  }
}
