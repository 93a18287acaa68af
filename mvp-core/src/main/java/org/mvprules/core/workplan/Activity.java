package org.mvprules.core.workplan;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Minutes;
import org.mvprules.core.payment.Payer;

/**
 * One thing that the partnership plans to do or has done, such as a survey, a series of meetings or
 * a visit to the wards.
 *
 * <p>An activity takes place on the days that are given, or so many times on days that are not. Its
 * lengths are those of one occasion.
 *
 * @param id its id, unique in the work plan, such as {@code survey}
 * @param title what it is in a few words, such as {@code a survey of postnatal care}
 * @param kind what sort of activity it is
 * @param seldomHeardGroup the seldom heard group that it is arranged for, in a few words
 * @param aimedAt groups that it is to reach, in a few words each
 * @param accessNeeds what people may need to be able to take part
 * @param rung how far it engages people
 * @param days the days on which it takes place, each once
 * @param times how often it takes place, where the days are not known
 * @param startsAt when it starts, for an activity that may go on past midnight
 * @param minutes how long one occasion is
 * @param length how long one occasion is planned to be, where no minutes are known
 * @param online whether it is held online
 * @param meal whether a meal is provided, whoever provides it
 * @param cancelled whether it was called off
 * @param paidBy whose money pays the people who take part
 * @param heading the heading of the budget that what people are paid and repaid belongs under,
 *     where it is not that of their part
 * @param costsNothing whether it is known to cost nothing at all
 * @param ledBy ids of the {@linkplain org.mvprules.core.member.Member members} who lead it
 * @param participations who takes part
 * @param otherCosts what else it costs
 */
public record Activity(
    String id,
    String title,
    ActivityKind kind,
    Optional<String> seldomHeardGroup,
    List<String> aimedAt,
    List<AccessNeed> accessNeeds,
    Rung rung,
    List<LocalDate> days,
    Optional<Count> times,
    Optional<LocalTime> startsAt,
    Optional<Minutes> minutes,
    PlannedLength length,
    Answer online,
    Answer meal,
    Answer cancelled,
    Payer paidBy,
    Optional<BudgetHeading> heading,
    Answer costsNothing,
    List<String> ledBy,
    List<Participation> participations,
    List<OtherCost> otherCosts) {

  /**
   * Fills in what is not recorded, copies the lists and checks the texts.
   *
   * @throws ImpossibleFactException if a text is blank, the id has invisible characters, or a day
   *     or need stands twice
   */
  public Activity {
    Check.id(id, "id");
    Check.text(title, "title");
    kind = requireNonNullElse(kind, ActivityKind.NOT_RECORDED);
    seldomHeardGroup.ifPresent(text -> Check.text(text, "seldomHeardGroup"));
    aimedAt = List.copyOf(aimedAt);
    for (int i = 0; i < aimedAt.size(); i++) {
      Check.text(aimedAt.get(i), "aimedAt/" + i);
    }
    accessNeeds = List.copyOf(accessNeeds);
    Check.noWordTwice(accessNeeds, "accessNeeds");
    rung = requireNonNullElse(rung, Rung.NOT_RECORDED);
    days = List.copyOf(days);
    Check.noneTwice(days, LocalDate::toString, "days", "");
    length = requireNonNullElse(length, PlannedLength.NOT_RECORDED);
    online = requireNonNullElse(online, Answer.NOT_RECORDED);
    meal = requireNonNullElse(meal, Answer.NOT_RECORDED);
    cancelled = requireNonNullElse(cancelled, Answer.NOT_RECORDED);
    paidBy = requireNonNullElse(paidBy, Payer.NOT_RECORDED);
    costsNothing = requireNonNullElse(costsNothing, Answer.NOT_RECORDED);
    ledBy = List.copyOf(ledBy);
    participations = List.copyOf(participations);
    otherCosts = List.copyOf(otherCosts);
  }

  /**
   * Starts the description of an activity.
   *
   * @param id its id, unique in the work plan
   * @param title what it is, in a few words
   * @return a builder in which nothing else is recorded yet
   */
  public static Builder builder(String id, String title) {
    return new Builder(id, title);
  }

  /** Describes an activity step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private final String id;
    private final String title;
    private ActivityKind kind = ActivityKind.NOT_RECORDED;
    private Optional<String> seldomHeardGroup = Optional.empty();
    private final List<String> aimedAt = new ArrayList<>();
    private final List<AccessNeed> accessNeeds = new ArrayList<>();
    private Rung rung = Rung.NOT_RECORDED;
    private final List<LocalDate> days = new ArrayList<>();
    private Optional<Count> times = Optional.empty();
    private Optional<LocalTime> startsAt = Optional.empty();
    private Optional<Minutes> minutes = Optional.empty();
    private PlannedLength length = PlannedLength.NOT_RECORDED;
    private Answer online = Answer.NOT_RECORDED;
    private Answer meal = Answer.NOT_RECORDED;
    private Answer cancelled = Answer.NOT_RECORDED;
    private Payer paidBy = Payer.NOT_RECORDED;
    private Optional<BudgetHeading> heading = Optional.empty();
    private Answer costsNothing = Answer.NOT_RECORDED;
    private final List<String> ledBy = new ArrayList<>();
    private final List<Participation> participations = new ArrayList<>();
    private final List<OtherCost> otherCosts = new ArrayList<>();

    private Builder(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /**
     * Says what sort of activity it is.
     *
     * @param kind the sort
     * @return this builder
     */
    public Builder kind(ActivityKind kind) {
      this.kind = kind;
      return this;
    }

    /**
     * Says for which seldom heard group it is arranged.
     *
     * @param group the group, in a few words
     * @return this builder
     */
    public Builder seldomHeardGroup(String group) {
      this.seldomHeardGroup = Optional.of(group);
      return this;
    }

    /**
     * Adds a group that it is to reach.
     *
     * @param group the group, in a few words
     * @return this builder
     */
    public Builder aimedAt(String group) {
      aimedAt.add(group);
      return this;
    }

    /**
     * Adds something that people may need to be able to take part.
     *
     * @param need the need
     * @return this builder
     */
    public Builder accessNeed(AccessNeed need) {
      accessNeeds.add(need);
      return this;
    }

    /**
     * Says how far it engages people.
     *
     * @param rung the rung of the ladder of engagement
     * @return this builder
     */
    public Builder rung(Rung rung) {
      this.rung = rung;
      return this;
    }

    /**
     * Adds a day on which it takes place.
     *
     * @param day the day
     * @return this builder
     */
    public Builder day(LocalDate day) {
      days.add(day);
      return this;
    }

    /**
     * Says how often it takes place.
     *
     * @param times how often
     * @return this builder
     */
    public Builder times(Count times) {
      this.times = Optional.of(times);
      return this;
    }

    /**
     * Says when it starts.
     *
     * @param time the time of day
     * @return this builder
     */
    public Builder startsAt(LocalTime time) {
      this.startsAt = Optional.of(time);
      return this;
    }

    /**
     * Says how long one occasion is.
     *
     * @param minutes its length
     * @return this builder
     */
    public Builder minutes(int minutes) {
      this.minutes = Optional.of(new Minutes(minutes));
      return this;
    }

    /**
     * Says how long one occasion is planned to be.
     *
     * @param length half a day or a day
     * @return this builder
     */
    public Builder length(PlannedLength length) {
      this.length = length;
      return this;
    }

    /**
     * Says whether it is held online.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder online(Answer answer) {
      this.online = answer;
      return this;
    }

    /**
     * Says whether a meal is provided, whoever provides it.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder meal(Answer answer) {
      this.meal = answer;
      return this;
    }

    /**
     * Says whether it was called off.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder cancelled(Answer answer) {
      this.cancelled = answer;
      return this;
    }

    /**
     * Says whose money pays the people who take part.
     *
     * @param payer the body
     * @return this builder
     */
    public Builder paidBy(Payer payer) {
      this.paidBy = payer;
      return this;
    }

    /**
     * Says under which heading of the budget people's pay and expenses belong.
     *
     * @param heading the heading
     * @return this builder
     */
    public Builder heading(BudgetHeading heading) {
      this.heading = Optional.of(heading);
      return this;
    }

    /**
     * Says whether it is known to cost nothing at all.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder costsNothing(Answer answer) {
      this.costsNothing = answer;
      return this;
    }

    /**
     * Adds someone who leads it.
     *
     * @param id the person's id on the member list
     * @return this builder
     */
    public Builder ledBy(String id) {
      ledBy.add(id);
      return this;
    }

    /**
     * Adds someone who takes part.
     *
     * @param participation the person's part
     * @return this builder
     */
    public Builder participation(Participation participation) {
      participations.add(participation);
      return this;
    }

    /**
     * Adds a cost other than people.
     *
     * @param cost the cost of one occasion
     * @return this builder
     */
    public Builder otherCost(OtherCost cost) {
      otherCosts.add(cost);
      return this;
    }

    /**
     * Ends the description.
     *
     * @return the activity as described
     * @throws ImpossibleFactException if a text is blank or a day stands twice
     */
    public Activity build() {
      return new Activity(
          id,
          title,
          kind,
          seldomHeardGroup,
          aimedAt,
          accessNeeds,
          rung,
          days,
          times,
          startsAt,
          minutes,
          length,
          online,
          meal,
          cancelled,
          paidBy,
          heading,
          costsNothing,
          ledBy,
          participations,
          otherCosts);
    }
  }
}
