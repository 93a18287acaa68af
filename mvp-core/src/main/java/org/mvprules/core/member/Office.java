package org.mvprules.core.member;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import org.mvprules.core.fact.Answer;
import org.mvprules.core.payment.PaymentOffer;

/**
 * An office that someone holds in the partnership now, such as chair.
 *
 * <p>An office that nobody holds is not an {@code Office}: it is listed among the {@linkplain
 * org.mvprules.core.Mvp#vacantPosts() vacant posts}. One that is neither held nor listed as vacant
 * is not recorded.
 *
 * @param office which office
 * @param payment whether its holder was offered involvement payment
 * @param acting whether the holder acts for a chair who is missing; said of a vice-chair
 */
public record Office(Post office, PaymentOffer payment, Answer acting) implements Role {

  /** Fills in what is not recorded. */
  public Office {
    requireNonNull(office, "office");
    payment = requireNonNullElse(payment, PaymentOffer.NOT_RECORDED);
    acting = requireNonNullElse(acting, Answer.NOT_RECORDED);
  }

  /**
   * An office of which nothing else is recorded.
   *
   * @param office which office
   * @return that office
   */
  public static Office of(Post office) {
    return new Office(office, PaymentOffer.NOT_RECORDED, Answer.NOT_RECORDED);
  }

  /**
   * The same office, its holder having been offered payment or not.
   *
   * @param payment the offer and its answer
   * @return the changed copy
   */
  public Office withPayment(PaymentOffer payment) {
    return new Office(office, payment, acting);
  }

  /**
   * The same office, its holder acting for a missing chair or not.
   *
   * @param acting whether the holder acts as chair
   * @return the changed copy
   */
  public Office withActing(Answer acting) {
    return new Office(office, payment, acting);
  }
}
