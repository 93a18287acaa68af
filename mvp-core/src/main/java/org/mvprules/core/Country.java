package org.mvprules.core;

import org.mvprules.core.fact.WhenAbsent;

/** A country of the United Kingdom. The guidance is for England only. */
public enum Country {
  /** England. */
  ENGLAND,
  /** Scotland, which has other arrangements. */
  SCOTLAND,
  /** Wales, which kept Maternity Services Liaison Committees. */
  WALES,
  /** Northern Ireland, which kept Maternity Services Liaison Committees. */
  NORTHERN_IRELAND,
  /** The record does not say. */
  @WhenAbsent
  NOT_RECORDED
}
