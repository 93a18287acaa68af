package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/**
 * Which branch of its {@linkplain Seat kind} a member belongs to: which commissioners, which
 * providers, which profession.
 *
 * <p>The branches are those that the membership list in <em>Effective co-production through local
 * Maternity Voices Partnerships</em>, Appendix 3, Introduction and overview, names. A council's
 * commissioner and a manager have seats of their own and need no branch.
 */
public enum Branch {
  /** Commissions maternity services. */
  MATERNITY_COMMISSIONING,
  /** Commissions mental health services. */
  MENTAL_HEALTH_COMMISSIONING,
  /** Commissions specialised services, such as neonatal intensive care. */
  SPECIALISED_COMMISSIONING,
  /** Provides mental health services. */
  MENTAL_HEALTH_PROVIDER,
  /** Provides ambulances. */
  AMBULANCE_SERVICE,
  /** Provides care without being an NHS trust, such as a practice of independent midwives. */
  INDEPENDENT_PROVIDER,
  /** Healthwatch, the statutory champion of people who use health and care services. */
  HEALTHWATCH,
  /** A midwife. */
  MIDWIFE,
  /** An obstetrician. */
  OBSTETRICIAN,
  /** A neonatologist, a doctor for newborn babies. */
  NEONATOLOGIST,
  /** A specialist in mental health in pregnancy and after birth. */
  PERINATAL_MENTAL_HEALTH_SPECIALIST,
  /** A charity or group that speaks for people who are seldom heard. */
  SELDOM_HEARD_GROUP,
  /** A branch that is known and is none of the others. */
  OTHER,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
