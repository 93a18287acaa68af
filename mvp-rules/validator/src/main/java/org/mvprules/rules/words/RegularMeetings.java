package org.mvprules.rules.words;

import java.util.Optional;

/** The meetings of the partnership: promised, held and planned. */
@Word("The partnership's meetings: promised, held and planned")
public final class RegularMeetings extends Judged {

  private final Facts facts;

  /**
   * What is recorded of meetings.
   *
   * @param promised how many a year are promised; absent if not recorded
   * @param recorded how many were held or are planned, for certain
   * @param mayBeMore whether more than those may have been held, be planned or promised
   * @param none whether the record says that there are none
   * @param yearly how many there are in a year
   * @param unfunded whether the budget is recorded as no money at all
   */
  public record Facts(
      Optional<Bounds> promised,
      long recorded,
      boolean mayBeMore,
      boolean none,
      Bounds yearly,
      boolean unfunded) {}

  /**
   * Shows the meetings.
   *
   * @param policy the figures and settings in force
   * @param facts what is recorded of them
   */
  public RegularMeetings(Policy policy, Facts facts) {
    super(policy, "the meetings", "/meetings");
    this.facts = facts;
  }

  /**
   * How many a year are promised, at the least.
   *
   * @return 0 if none, or not recorded
   */
  @Word("How many a year are promised, at the least; 0 if not recorded")
  public long promisedAtLeast() {
    return facts.promised().map(Bounds::atLeast).orElse(0L);
  }

  /**
   * How many were held or are planned.
   *
   * @return how many for certain
   */
  @Word("How many were held or are planned, as far as that is certain; a day counts once")
  public long recorded() {
    return facts.recorded();
  }

  /**
   * Whether there may be more.
   *
   * @return true if some more were held, are planned or promised, and not exactly how many
   */
  @Word("Whether more may have been held, be planned or promised: how many is not recorded exactly")
  public boolean mayBeMore() {
    return facts.mayBeMore();
  }

  /**
   * Whether there are none.
   *
   * @return true if none are promised, or none were held and none promised, and none are planned
   */
  @Word(
      "Whether the record says that there are none: none promised, or none held and nothing"
          + " promised; and none planned")
  public boolean none() {
    return facts.none();
  }

  /**
   * How many there are in a year, at the most.
   *
   * @return a very large number if there is no telling
   */
  @Word("How many there are in a year, at the most: as promised, or else as held, or as planned")
  public long aYearAtMost() {
    return facts.yearly().atMost();
  }

  /**
   * How many there are in a year.
   *
   * @return a number, or the bounds of one
   */
  @Word("How many there are in a year, for use in texts")
  public Bounds yearly() {
    return facts.yearly();
  }

  /**
   * Whether there is no money.
   *
   * @return true if the budget is recorded as £0.00
   */
  @Word("Whether the budget is recorded as no money at all")
  public boolean unfunded() {
    return facts.unfunded();
  }
}
