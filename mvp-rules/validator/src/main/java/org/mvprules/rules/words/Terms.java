package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.governance.Ratification;
import org.mvprules.core.governance.Ratifier;
import org.mvprules.core.governance.TermsOfReference;

/** The terms of reference as a whole, recorded or not. */
@Word("The terms of reference as a whole, recorded or not")
public final class Terms extends Judged {

  private final Optional<TermsOfReference> terms;

  /**
   * Shows the terms.
   *
   * @param policy the figures and settings in force
   * @param terms what is recorded of them
   */
  public Terms(Policy policy, Optional<TermsOfReference> terms) {
    super(policy, "the terms of reference", "/termsOfReference");
    this.terms = terms;
  }

  /**
   * Whether there are terms of reference.
   *
   * @return yes also where anything else is recorded of them
   */
  @Word("Whether there are any; whatever is recorded of them shows that there are")
  public Answer exist() {
    return terms.isEmpty() || terms.equals(Optional.of(TermsOfReference.builder().build()))
        ? Answer.NOT_RECORDED
        : terms.get().exists() == Answer.NO ? Answer.NO : Answer.YES;
  }

  /**
   * Whether the partnership itself has agreed them.
   *
   * @return yes also where only the day is recorded
   */
  @Word("Whether the partnership itself has agreed them")
  public Answer agreed() {
    return terms
        .map(any -> any.agreedOn().isPresent() ? Answer.YES : any.agreed())
        .orElse(Answer.NOT_RECORDED);
  }

  /**
   * Whether the day of the agreement is recorded.
   *
   * @return true if so
   */
  @Word("Whether the day on which the partnership agreed them is recorded")
  public boolean dayAgreedKnown() {
    return dayOfAgreement().isPresent();
  }

  private Optional<LocalDate> dayOfAgreement() {
    return terms.flatMap(TermsOfReference::agreedOn);
  }

  /**
   * The day of the agreement.
   *
   * @return in words
   */
  @Word("The day on which the partnership agreed them, for use in texts")
  public String dayAgreed() {
    return dayOfAgreement().map(Texts::of).orElse("a day that is not recorded");
  }

  private List<Ratification> ratifications() {
    return terms.map(TermsOfReference::ratifications).orElse(List.of());
  }

  private Stream<Ratification> byTheBoard() {
    return ratifications().stream().filter(each -> each.by() == Ratifier.LMS_BOARD);
  }

  /**
   * Whether the board of the local maternity system has ratified them.
   *
   * @return true if recorded
   */
  @Word("Whether the board of the local maternity system is recorded as having ratified them")
  public boolean ratifiedByTheBoard() {
    return byTheBoard().findAny().isPresent();
  }

  /**
   * Whether the board ratified only what was not agreed yet.
   *
   * @return true if every ratification of the board is recorded with a day before the day on which
   *     the partnership agreed
   */
  @Word("Whether the partnership agreed them only after every ratification of the board")
  public boolean ratifiedTooEarly() {
    return ratifiedByTheBoard()
        && byTheBoard().allMatch(each -> Order.of(each.on(), dayOfAgreement()) == Order.BEFORE);
  }

  /**
   * Whether the board is known to have ratified what was agreed.
   *
   * @return true if a ratification of the board is recorded with a day on or after the day on which
   *     the partnership agreed
   */
  @Word(
      "Whether a ratification of the board is recorded with a day, and the partnership agreed them"
          + " on that day or before")
  public boolean ratifiedInTime() {
    return byTheBoard()
        .map(each -> Order.of(each.on(), dayOfAgreement()))
        .anyMatch(Set.of(Order.SAME_DAY, Order.AFTER)::contains);
  }

  /**
   * Whether any body is recorded that ratified them.
   *
   * @return true if so
   */
  @Word("Whether any body is recorded that has ratified them")
  public boolean anybodyRatified() {
    return !ratifications().isEmpty();
  }

  /**
   * Whether they were ratified at all.
   *
   * @return yes also where a body is recorded that did
   */
  @Word("Whether they have been ratified, by whatever body")
  public Answer ratified() {
    return anybodyRatified()
        ? Answer.YES
        : terms.map(TermsOfReference::ratified).orElse(Answer.NOT_RECORDED);
  }

  /**
   * Who ratified them.
   *
   * @return each in words
   */
  @Word("Who ratified them and when, for use in texts")
  public List<String> ratifiers() {
    return ratifications().stream().map(PlanOnPaper::told).toList();
  }

  /**
   * Whether the terms give staff members more weight than service users.
   *
   * @return yes, no or not recorded
   */
  @Word("Whether they give members from trust or commissioner more weight")
  public Answer staffHaveMoreWeight() {
    return terms.map(TermsOfReference::staffHaveMoreWeight).orElse(Answer.NOT_RECORDED);
  }
}
