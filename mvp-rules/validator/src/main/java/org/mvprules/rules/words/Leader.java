package org.mvprules.rules.words;

import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;

/** A person who holds the office of chair, lead or vice-chair. */
@Word("A person who holds the office of chair, lead or vice-chair")
public final class Leader extends Countable {

  private final boolean practisesHealthCare;

  /**
   * Shows one person.
   *
   * @param policy the figures and settings in force
   * @param subject the person's id
   * @param pointer the person's place in the record
   * @param seat the kind of member they sit as
   * @param serviceUse their own experience of maternity services
   * @param practisesHealthCare whether they practise as a health care professional
   */
  public Leader(
      Policy policy,
      String subject,
      String pointer,
      Seat seat,
      ServiceUse serviceUse,
      boolean practisesHealthCare) {
    super(policy, subject, pointer, seat, serviceUse);
    this.practisesHealthCare = practisesHealthCare;
  }

  /**
   * Whether the person is recorded as a practising health care professional.
   *
   * @return true if they hold such a job now, are on leave from one, or sit as a clinician
   */
  @Word("Whether they work as midwife, doctor or other health professional, or sit as a clinician")
  public boolean practisesHealthCare() {
    return practisesHealthCare;
  }
}
