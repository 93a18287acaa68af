package org.mvprules.core.budget;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * What is recorded of the request with which the partnership asks its commissioner for money. The
 * money it asks for stands in the lines of the {@linkplain Budget budget}.
 *
 * @param contact whom the request names as its contact
 * @param contactDetails whether it says how to reach that person
 * @param contactName the name or office that it gives for the contact
 * @param howToReach how it says that the contact can be reached
 * @param planText what it says of the work plan, and how the plan supports the local Better Births
 *     plan
 * @param moneyText what it says of how the money supports the plan
 * @param planAttached whether the work plan is attached
 * @param prioritiesGiven whether it gives the priorities of the year
 * @param submittedTo to whom it was sent
 * @param submittedOn the day on which it was sent
 */
public record FundingRequest(
    Contact contact,
    Answer contactDetails,
    Optional<String> contactName,
    Optional<String> howToReach,
    Optional<String> planText,
    Optional<String> moneyText,
    Answer planAttached,
    Answer prioritiesGiven,
    Optional<String> submittedTo,
    Optional<LocalDate> submittedOn) {

  /** A request of which nothing is recorded. */
  public static final FundingRequest NOT_RECORDED = of(Contact.NOT_RECORDED, Answer.NOT_RECORDED);

  /**
   * Fills in what is not recorded, and checks the texts.
   *
   * @throws ImpossibleFactException if a text is blank
   */
  public FundingRequest {
    contact = requireNonNullElse(contact, Contact.NOT_RECORDED);
    contactDetails = requireNonNullElse(contactDetails, Answer.NOT_RECORDED);
    contactName.ifPresent(text -> Check.text(text, "contactName"));
    howToReach.ifPresent(text -> Check.text(text, "howToReach"));
    planText.ifPresent(text -> Check.text(text, "planText"));
    moneyText.ifPresent(text -> Check.text(text, "moneyText"));
    planAttached = requireNonNullElse(planAttached, Answer.NOT_RECORDED);
    prioritiesGiven = requireNonNullElse(prioritiesGiven, Answer.NOT_RECORDED);
    submittedTo.ifPresent(text -> Check.text(text, "submittedTo"));
  }

  /**
   * A request of which only the contact is recorded.
   *
   * @param contact whom it names
   * @param contactDetails whether it says how to reach that person
   * @return that request
   */
  public static FundingRequest of(Contact contact, Answer contactDetails) {
    return new FundingRequest(
        contact,
        contactDetails,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Answer.NOT_RECORDED,
        Answer.NOT_RECORDED,
        Optional.empty(),
        Optional.empty());
  }
}
