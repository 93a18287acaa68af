package org.mvprules.core.payment;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * How the commissioner pays and repays the people who take part, and what everybody is told.
 *
 * @param name the policy that is followed, such as {@code Riverside CCG expenses policy 2018}
 * @param inPlace whether a system for paying and repaying people is in place
 * @param daysToRepay within how many days expenses are repaid
 * @param paysAhead whether expenses are paid ahead or on the spot for those who cannot wait
 * @param shutsOutPeopleOnBenefits whether any rule keeps people who receive benefits from taking
 *     part
 * @param noticeToEveryone whether everybody who is offered a role is given, before they accept, a
 *     general notice on benefits with the advice to seek independent advice
 * @param jobcentreLetter whether there is a letter that explains someone's involvement to the
 *     Jobcentre
 */
public record PaymentPolicy(
    Optional<String> name,
    Answer inPlace,
    Optional<Count> daysToRepay,
    Answer paysAhead,
    Answer shutsOutPeopleOnBenefits,
    Answer noticeToEveryone,
    Answer jobcentreLetter) {

  /** A policy of which nothing is recorded. */
  public static final PaymentPolicy NOT_RECORDED =
      new PaymentPolicy(
          Optional.empty(),
          Answer.NOT_RECORDED,
          Optional.empty(),
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED,
          Answer.NOT_RECORDED);

  /**
   * Fills in what is not recorded.
   *
   * @throws ImpossibleFactException if the name is blank
   */
  public PaymentPolicy {
    name.ifPresent(text -> Check.text(text, "name"));
    inPlace = requireNonNullElse(inPlace, Answer.NOT_RECORDED);
    paysAhead = requireNonNullElse(paysAhead, Answer.NOT_RECORDED);
    shutsOutPeopleOnBenefits = requireNonNullElse(shutsOutPeopleOnBenefits, Answer.NOT_RECORDED);
    noticeToEveryone = requireNonNullElse(noticeToEveryone, Answer.NOT_RECORDED);
    jobcentreLetter = requireNonNullElse(jobcentreLetter, Answer.NOT_RECORDED);
  }
}
