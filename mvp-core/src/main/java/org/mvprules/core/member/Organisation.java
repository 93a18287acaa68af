package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/** The kind of body that someone works for or is paid by, seen from the partnership. */
public enum Organisation {
  /** The trust, or one of the trusts, whose maternity services the partnership is to improve. */
  LOCAL_TRUST,
  /** The CCG, since July 2022 the ICB, that buys those services. */
  LOCAL_COMMISSIONER,
  /** A trust of another area. */
  OTHER_TRUST,
  /** A CCG or ICB of another area. */
  OTHER_COMMISSIONER,
  /** A council. */
  LOCAL_AUTHORITY,
  /** The charity or company that the commissioner pays to run the partnership. */
  HOST,
  /** A provider of maternity care that is not an NHS trust. */
  INDEPENDENT_MATERNITY_PROVIDER,
  /** The person's own practice, paid by the people who use it. */
  PRIVATE_CLIENTS,
  /** A charity or community group that does not run the partnership. */
  CHARITY,
  /** Some other body. */
  OTHER,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
