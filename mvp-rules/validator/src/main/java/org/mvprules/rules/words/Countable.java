package org.mvprules.rules.words;

import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;

/** A person, or people, of whom rules say whether they count as service users. */
public abstract sealed class Countable extends Classified permits ListedMember, Leader {

  private final Seat seat;
  private final ServiceUse serviceUse;

  Countable(Policy policy, String subject, String pointer, Seat seat, ServiceUse serviceUse) {
    super(policy, subject, pointer);
    this.seat = seat;
    this.serviceUse = serviceUse;
  }

  /**
   * The kind of member that they sit as.
   *
   * @return one kind, or {@link Seat#NOT_RECORDED}
   */
  @Word("The kind of member they sit as, or Seat.NOT_RECORDED")
  public final Seat seat() {
    return seat;
  }

  /**
   * Their own experience of maternity services.
   *
   * @return what is recorded, or {@link ServiceUse#NOT_RECORDED}
   */
  @Word("Their own experience of maternity services, or ServiceUse.NOT_RECORDED")
  public final ServiceUse serviceUse() {
    return serviceUse;
  }
}
