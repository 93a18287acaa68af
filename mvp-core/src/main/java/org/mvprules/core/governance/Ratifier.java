package org.mvprules.core.governance;

/** A body that can ratify what a partnership has agreed. */
public enum Ratifier {
  /** The board of the local maternity (and neonatal) system. */
  LMS_BOARD,
  /** The commissioner of maternity care. */
  COMMISSIONER,
  /** A provider of maternity care, such as the trust. */
  PROVIDER,
  /** Another body. */
  OTHER
}
