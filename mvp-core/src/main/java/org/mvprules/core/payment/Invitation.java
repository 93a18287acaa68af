package org.mvprules.core.payment;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;

/**
 * How a person was invited to take part, and what they were told before they accepted.
 *
 * <p>It records the organisation's own doing. Whether the person receives benefits is not asked
 * here: information and advice are for everybody who is offered a role.
 *
 * @param acceptedOn the day on which the person accepted
 * @param informed whether they were given what they need to know, to choose freely whether to take
 *     the role and whether to take money for it
 * @param informedOn the day of that
 * @param advised whether they were advised to seek independent advice before accepting
 * @param advisedOn the day of that
 * @param toldOfExpenses whether they were told in advance if expenses are repaid
 * @param toldOfPayment whether they were told in advance if a fee is paid
 */
public record Invitation(
    Optional<LocalDate> acceptedOn,
    Answer informed,
    Optional<LocalDate> informedOn,
    Answer advised,
    Optional<LocalDate> advisedOn,
    Answer toldOfExpenses,
    Answer toldOfPayment) {

  /** Fills in what is not recorded. */
  public Invitation {
    informed = requireNonNullElse(informed, Answer.NOT_RECORDED);
    advised = requireNonNullElse(advised, Answer.NOT_RECORDED);
    toldOfExpenses = requireNonNullElse(toldOfExpenses, Answer.NOT_RECORDED);
    toldOfPayment = requireNonNullElse(toldOfPayment, Answer.NOT_RECORDED);
  }

  /** An invitation of which nothing is recorded. */
  public static final Invitation NOT_RECORDED =
      new Invitation(
          Optional.empty(),
          Answer.NOT_RECORDED,
          Optional.empty(),
          Answer.NOT_RECORDED,
          Optional.empty(),
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED);
}
