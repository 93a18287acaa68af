package org.mvprules.core.payment;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Sensitive;

/**
 * What concerns one person alone: whether they receive state benefits, and whether they are on sick
 * leave.
 *
 * <p>It is kept so that the person can be warned of what accepting a payment may cost them, in a
 * notice of their own. It never reaches a report meant for others, a message, a log or a {@code
 * toString}; only the writer of records writes it. Nobody needs to answer, and which benefit it is
 * stands here only if the person told it unasked.
 *
 * @param benefits whether they receive state benefits
 * @param named benefits that the person chose to name
 * @param onSickLeave whether they are on sick leave from a job, or paid by an insurer for being ill
 */
@Sensitive
public record PrivateFacts(ReceivesBenefits benefits, List<Benefit> named, Answer onSickLeave) {

  /** Nothing private is recorded. */
  public static final PrivateFacts NOT_RECORDED =
      new PrivateFacts(ReceivesBenefits.NOT_RECORDED, List.of(), Answer.NOT_RECORDED);

  /**
   * Fills in what is not recorded. What it refuses it does not name.
   *
   * @throws ImpossibleFactException if a benefit is named twice
   */
  public PrivateFacts {
    benefits = requireNonNullElse(benefits, ReceivesBenefits.NOT_RECORDED);
    named = List.copyOf(named);
    onSickLeave = requireNonNullElse(onSickLeave, Answer.NOT_RECORDED);
    for (int i = 0; i < named.size(); i++) {
      if (named.indexOf(named.get(i)) < i) {
        throw new ImpossibleFactException(
            "named/" + i, "a benefit a second time", "each benefit once");
      }
    }
  }

  /** Tells nothing. */
  @Override
  public String toString() {
    return "private";
  }
}
