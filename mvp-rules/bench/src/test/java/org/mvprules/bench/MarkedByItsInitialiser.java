package org.mvprules.bench;

/** What attacks reach for that have a class initialised. */
public final class MarkedByItsInitialiser {

  /** A number that is not known before the class is initialised. */
  public static final long NUMBER = Marker.number();

  private MarkedByItsInitialiser() {}
}
