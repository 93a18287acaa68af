package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/** What someone does in a {@link Job}, as far as the guidance tells occupations apart. */
public enum Occupation {
  /** A practising midwife. */
  MIDWIFE,
  /** A practising doctor, such as an obstetrician. */
  DOCTOR,
  /** Another practising health professional, such as a health visitor. */
  OTHER_HEALTH_PROFESSIONAL,
  /** A doula: gives lay support to women in pregnancy, birth and after. */
  DOULA,
  /** Teaches antenatal or postnatal classes, or leads such a group. */
  ANTENATAL_OR_POSTNATAL_TEACHER,
  /** Commissions services. */
  COMMISSIONER,
  /** Works in public health. */
  PUBLIC_HEALTH,
  /** Manages services. */
  MANAGER,
  /** Something else. */
  OTHER,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
