package org.mvprules.rules.words;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.mvprules.core.member.Branch;
import org.mvprules.core.member.Seat;

/**
 * A group that the guidance wants at the table.
 *
 * <p>Who stands for which group is for rules to say. What is fixed here is which kinds the guidance
 * names under a group, so that a report can tell which of them are not there.
 */
public enum Group {
  /** Charities and advocacy groups for local women and families. */
  CHARITIES(List.of(), Branch.SELDOM_HEARD_GROUP),
  /** Commissioners. */
  COMMISSIONERS(
      List.of(Seat.LOCAL_AUTHORITY),
      Branch.MATERNITY_COMMISSIONING,
      Branch.MENTAL_HEALTH_COMMISSIONING,
      Branch.SPECIALISED_COMMISSIONING),
  /** Providers of care. */
  PROVIDERS(
      List.of(),
      Branch.MENTAL_HEALTH_PROVIDER,
      Branch.AMBULANCE_SERVICE,
      Branch.INDEPENDENT_PROVIDER),
  /** Statutory partners. */
  STATUTORY_PARTNERS(List.of()),
  /** Healthwatch, which the guidance names among the statutory partners. */
  HEALTHWATCH(List.of()),
  /** Clinical and managerial professionals. */
  PROFESSIONALS(
      List.of(Seat.MANAGERIAL_PROFESSIONAL),
      Branch.MIDWIFE,
      Branch.OBSTETRICIAN,
      Branch.NEONATOLOGIST,
      Branch.PERINATAL_MENTAL_HEALTH_SPECIALIST),
  /** The side of those who commission care, one of three that make a partnership. */
  COMMISSIONING_SIDE(List.of()),
  /** The side of those who provide care, midwives and doctors among them. */
  PROVIDING_SIDE(List.of()),
  /** The side of women and families. */
  WOMEN_AND_FAMILIES(List.of());

  private final List<Enum<?>> named;

  Group(List<Seat> seats, Branch... branches) {
    this.named = Stream.<Enum<?>>concat(Arrays.stream(branches), seats.stream()).toList();
  }

  /**
   * The kinds that the guidance names under this group.
   *
   * @return branches and seats
   */
  public List<Enum<?>> named() {
    return named;
  }
}
