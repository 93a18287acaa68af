package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/**
 * The kind of member someone sits as.
 *
 * <p>A person has one seat, however many kinds they could stand for; the others are recorded as
 * {@linkplain Member#hats() further hats}. The kinds are those of the membership list in
 * <em>Effective co-production through local Maternity Voices Partnerships</em>, Appendix 3,
 * Introduction and overview.
 */
public enum Seat {
  /** Someone who uses, or has used, maternity services and sits as that. */
  SERVICE_USER,
  /** A partner, father, grandparent or other family of someone who used the services. */
  FAMILY,
  /** Someone who sits for a charity, an advocacy group or a community group. */
  CHARITY_OR_ADVOCACY,
  /** Someone who sits for the body that buys local health services: a CCG, since 2022 an ICB. */
  COMMISSIONER,
  /** Someone who sits for a council: a council commissioner, or public health. */
  LOCAL_AUTHORITY,
  /** Someone who sits for a trust or another body that provides care. */
  PROVIDER,
  /** Someone who sits for Healthwatch or another statutory partner. */
  STATUTORY_PARTNER,
  /** A midwife, obstetrician, neonatologist, perinatal mental health specialist or the like. */
  CLINICAL_PROFESSIONAL,
  /** A head of service, a general manager or the like. */
  MANAGERIAL_PROFESSIONAL,
  /** A professional, of which kind is not recorded. */
  PROFESSIONAL,
  /** Someone of a kind that is known and is none of the others. */
  OTHER,
  /** A member of whom it is not recorded as what they sit. */
  @WhenAbsent
  NOT_RECORDED
}
