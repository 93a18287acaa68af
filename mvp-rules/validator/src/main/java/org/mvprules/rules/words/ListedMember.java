package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;

/** One entry of the member list: a person, or people of whom only the number is known. */
@Word("One entry of the member list: a person, or people of whom only the number is known")
public final class ListedMember extends Countable {

  private final Optional<LocalDate> servicesLastUsed;
  private final boolean worksForTheServices;

  /**
   * Shows one entry of the member list.
   *
   * @param policy the figures and settings in force
   * @param subject the person's id, or words for the group
   * @param pointer the entry's place in the record
   * @param seat the kind of member they sit as
   * @param serviceUse their own experience of maternity services
   * @param servicesLastUsed when they last used local services, or the one whose family they are
   * @param worksForTheServices whether they hold a job with the local trust or commissioner
   */
  public ListedMember(
      Policy policy,
      String subject,
      String pointer,
      Seat seat,
      ServiceUse serviceUse,
      Optional<LocalDate> servicesLastUsed,
      boolean worksForTheServices) {
    super(policy, subject, pointer, seat, serviceUse);
    this.servicesLastUsed = servicesLastUsed;
    this.worksForTheServices = worksForTheServices;
  }

  /**
   * Whether the person is recorded as working for the local trust or commissioner.
   *
   * @return true if they hold such a job now or are on leave from one
   */
  @Word("Whether a job with the local trust or commissioner is recorded, held or on leave")
  public boolean worksForTheServices() {
    return worksForTheServices;
  }

  /**
   * Whether they, or the one whose family they are, used the services within the last months.
   *
   * @param setting the setting that says how many months
   * @return not recorded if there is no day, or no number of months is chosen
   */
  @Word("Whether they used the services within so many months, as a setting has it")
  public Answer usedWithin(String setting) {
    return withinLast(setting, servicesLastUsed);
  }
}
