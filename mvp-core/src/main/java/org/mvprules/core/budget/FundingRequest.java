package org.mvprules.core.budget;

import static java.util.Objects.requireNonNullElse;

import org.mvprules.core.fact.Answer;

/**
 * What is recorded of the request with which the partnership asks its commissioner for money.
 *
 * @param contact whom the request names as its contact
 * @param contactDetails whether it says how to reach that person
 */
public record FundingRequest(Contact contact, Answer contactDetails) {

  /** A request of which nothing is recorded. */
  public static final FundingRequest NOT_RECORDED =
      new FundingRequest(Contact.NOT_RECORDED, Answer.NOT_RECORDED);

  /** Fills in what is not recorded. */
  public FundingRequest {
    contact = requireNonNullElse(contact, Contact.NOT_RECORDED);
    contactDetails = requireNonNullElse(contactDetails, Answer.NOT_RECORDED);
  }
}
