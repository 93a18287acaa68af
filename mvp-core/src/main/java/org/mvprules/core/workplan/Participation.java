package org.mvprules.core.workplan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.fact.Money;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.PaymentOffer;

/**
 * Someone's part in an activity of the work plan: who, in which capacity, for how long.
 *
 * <p>It is one person of the member list, or a number of people of one kind. The lengths are those
 * of one occasion; an activity that takes place six times has them six times.
 *
 * @param who the id of the person on the member list, such as {@code m-1}
 * @param people how many people take part, where they are known by number only
 * @param seat as what kind of member these people take part; of a person, the member list says it
 * @param as in which capacity
 * @param minutes how long they take part, if not for as long as the activity itself
 * @param preparation how long they prepare for it
 * @param preparedOn the day on which they prepare, if it is another day than that of the activity
 * @param inPaidTime whether they take part in working time that an employer pays for
 * @param offer whether an involvement payment is offered for it, and the answer
 * @param agreed the amount agreed with the person for each occasion, where it is lower than what
 *     the policy gives
 * @param expenses out-of-pocket expenses of each person for each occasion, as planned
 */
public record Participation(
    Optional<String> who,
    Optional<Count> people,
    Seat seat,
    PartTaken as,
    Optional<Minutes> minutes,
    Optional<Minutes> preparation,
    Optional<LocalDate> preparedOn,
    Answer inPaidTime,
    PaymentOffer offer,
    Optional<Money> agreed,
    Optional<Money> expenses) {

  /**
   * Fills in what is not recorded, and checks who takes part.
   *
   * @throws ImpossibleFactException if neither a person nor a number of people is given, or both
   *     are, or a person has a seat here as well, or preparation has a day and no length
   */
  public Participation {
    who.ifPresent(id -> Check.text(id, "who"));
    seat = requireNonNullElse(seat, Seat.NOT_RECORDED);
    as = requireNonNullElse(as, PartTaken.NOT_RECORDED);
    inPaidTime = requireNonNullElse(inPaidTime, Answer.NOT_RECORDED);
    offer = requireNonNullElse(offer, PaymentOffer.NOT_RECORDED);
    if (who.isPresent() == people.isPresent()) {
      throw new ImpossibleFactException(
          "",
          who.isPresent() ? "a person and a number of people" : "nobody who takes part",
          "either who, an id of the member list, or people, a number");
    }
    if (who.isPresent() && seat != Seat.NOT_RECORDED) {
      throw new ImpossibleFactException(
          "seat",
          "a seat beside the id of a person",
          "no seat here: the member list tells that of the person");
    }
    if (preparedOn.isPresent() && preparation.isEmpty()) {
      throw new ImpossibleFactException(
          "preparedOn",
          "a day of preparation without its length",
          "preparation as well, in minutes");
    }
  }

  /**
   * Starts the part of one person.
   *
   * @param id the person's id on the member list
   * @return a builder in which nothing else is recorded yet
   */
  public static Builder of(String id) {
    Builder builder = new Builder();
    builder.who = Optional.of(id);
    return builder;
  }

  /**
   * Starts the part of people known by number only.
   *
   * @param people how many
   * @param seat as what kind of member they take part
   * @return a builder in which nothing else is recorded yet
   */
  public static Builder of(Count people, Seat seat) {
    Builder builder = new Builder();
    builder.people = Optional.of(people);
    builder.seat = seat;
    return builder;
  }

  /** Describes a part step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private Optional<String> who = Optional.empty();
    private Optional<Count> people = Optional.empty();
    private Seat seat = Seat.NOT_RECORDED;
    private PartTaken as = PartTaken.NOT_RECORDED;
    private Optional<Minutes> minutes = Optional.empty();
    private Optional<Minutes> preparation = Optional.empty();
    private Optional<LocalDate> preparedOn = Optional.empty();
    private Answer inPaidTime = Answer.NOT_RECORDED;
    private PaymentOffer offer = PaymentOffer.NOT_RECORDED;
    private Optional<Money> agreed = Optional.empty();
    private Optional<Money> expenses = Optional.empty();

    private Builder() {}

    /**
     * Says in which capacity they take part.
     *
     * @param part the capacity
     * @return this builder
     */
    public Builder as(PartTaken part) {
      this.as = part;
      return this;
    }

    /**
     * Says how long they take part in it.
     *
     * @param minutes the length of one occasion
     * @return this builder
     */
    public Builder minutes(int minutes) {
      this.minutes = Optional.of(new Minutes(minutes));
      return this;
    }

    /**
     * Says how long they prepare for it, on the same day.
     *
     * @param minutes the length for one occasion
     * @return this builder
     */
    public Builder preparation(int minutes) {
      this.preparation = Optional.of(new Minutes(minutes));
      return this;
    }

    /**
     * Says that they prepare on another day.
     *
     * @param day the day
     * @return this builder
     */
    public Builder preparedOn(LocalDate day) {
      this.preparedOn = Optional.of(day);
      return this;
    }

    /**
     * Says whether they take part in time that an employer pays for.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder inPaidTime(Answer answer) {
      this.inPaidTime = answer;
      return this;
    }

    /**
     * Says whether an involvement payment is offered.
     *
     * @param offer the offer and its answer
     * @return this builder
     */
    public Builder offer(PaymentOffer offer) {
      this.offer = offer;
      return this;
    }

    /**
     * Says that a lower amount was agreed.
     *
     * @param amount for each occasion
     * @return this builder
     */
    public Builder agreed(Money amount) {
      this.agreed = Optional.of(amount);
      return this;
    }

    /**
     * Says how much in expenses is planned.
     *
     * @param amount for each person and occasion
     * @return this builder
     */
    public Builder expenses(Money amount) {
      this.expenses = Optional.of(amount);
      return this;
    }

    /**
     * Ends the description.
     *
     * @return the part as described
     * @throws ImpossibleFactException as the record itself says
     */
    public Participation build() {
      return new Participation(
          who,
          people,
          seat,
          as,
          minutes,
          preparation,
          preparedOn,
          inPaidTime,
          offer,
          agreed,
          expenses);
    }
  }
}
