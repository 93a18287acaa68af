package org.mvprules.benchmarks;

/** What a new JVM takes for itself. */
final class Nothing {

  private Nothing() {}

  public static void main(String[] arguments) {}
}
