package org.mvprules.core.member;

import org.mvprules.core.fact.WhenAbsent;

/**
 * A person's own experience of maternity services, whatever seat they hold.
 *
 * <p>The guidance sets no period after which a service user is no longer a recent one; that is for
 * the partnership to say. Nor does it say how a bereaved parent or the parent of a baby in neonatal
 * care is counted: they used the services, and are recorded by when.
 */
public enum ServiceUse {
  /** Is pregnant or uses local maternity services now. */
  CURRENT,
  /** Used local maternity services within the period that the partnership calls recent. */
  RECENT,
  /** Used local maternity services longer ago than that. */
  PAST,
  /** Has used local maternity services; when is not recorded. */
  SOME_TIME,
  /** Is a partner or other family of someone who used local maternity services. */
  FAMILY,
  /** Has used the maternity services of another area only. */
  ELSEWHERE,
  /**
   * Has not used them, and regularly meets and speaks for those who do, for example as a doula or
   * the leader of an antenatal group.
   */
  ADVOCATE,
  /** Has not used them, and is not family of anyone who has. */
  NEVER,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
