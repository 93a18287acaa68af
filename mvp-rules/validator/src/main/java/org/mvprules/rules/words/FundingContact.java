package org.mvprules.rules.words;

import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.fact.Answer;

/** Whom the partnership's funding request names as its contact. */
@Word("Whom the partnership's funding request names as its contact")
public final class FundingContact extends Judged {

  private final FundingRequest request;

  /**
   * Shows the contact.
   *
   * @param policy the figures and settings in force
   * @param request what is recorded of the request
   */
  public FundingContact(Policy policy, FundingRequest request) {
    super(policy, "the funding request", "/fundingRequest");
    this.request = request;
  }

  /**
   * Who the contact is.
   *
   * @return an office, someone else, nobody, or not recorded
   */
  @Word("Who the contact is, or Contact.NOT_RECORDED")
  public Contact contact() {
    return request.contact();
  }

  /**
   * Whether the request says how to reach the contact.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether the request says how to reach the contact")
  public Answer contactDetails() {
    return request.contactDetails();
  }
}
