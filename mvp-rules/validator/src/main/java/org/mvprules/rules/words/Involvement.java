package org.mvprules.rules.words;

import org.mvprules.core.member.Seat;
import org.mvprules.core.workplan.ActivityKind;

/**
 * A way in which people on the member list are part of the work: by a seat, an office or an
 * activity. Rules say whether that is a role that they are offered. Members who are part of it in
 * the same way share it.
 */
@Word("A way in which members are part of the work: by a seat, an office or an activity")
public final class Involvement extends Classified {

  private final Seat seat;
  private final Involved by;
  private final ActivityKind activity;

  /**
   * Shows one way.
   *
   * @param policy the figures and settings in force
   * @param seat the kind of member who is part of the work in this way
   * @param by by what they are
   * @param activity in what sort of activity; not recorded where it is by none
   */
  public Involvement(Policy policy, Seat seat, Involved by, ActivityKind activity) {
    super(policy, Texts.of(seat) + " by " + Texts.of(by), "/memberList");
    this.seat = seat;
    this.by = by;
    this.activity = activity;
  }

  /**
   * The kind of member who is part of the work in this way.
   *
   * @return one kind, or {@link Seat#NOT_RECORDED}
   */
  @Word("The kind of member that they sit as, or Seat.NOT_RECORDED")
  public Seat seat() {
    return seat;
  }

  /**
   * By what they are part of the work.
   *
   * @return a seat, an office or an activity
   */
  @Word("By what they are part of the work: a seat, an office or an activity")
  public Involved by() {
    return by;
  }

  /**
   * What sort of activity it is.
   *
   * @return {@link ActivityKind#NOT_RECORDED} also where it is by no activity
   */
  @Word("What sort of activity, or ActivityKind.NOT_RECORDED")
  public ActivityKind activity() {
    return activity;
  }
}
