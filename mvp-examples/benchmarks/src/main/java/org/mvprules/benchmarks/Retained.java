package org.mvprules.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.mvprules.core.Mvp;
import org.mvprules.portfolio.Size;
import org.mvprules.rules.MvpValidator;

/**
 * What a new JVM runs to tell how much memory is kept: the heap in use after garbage was collected,
 * before and after. It prints bytes for the first validator, with everything that all of them
 * share; for each further one; and for a report on a partnership of the usual size.
 */
final class Retained {

  private static final int VALIDATORS = 20;

  private Retained() {}

  public static void main(String[] arguments) {
    List<Mvp> partnerships = Partnerships.detailed(Size.USUAL);
    List<Object> kept = new ArrayList<>(1_000);
    long nothing = inUse();
    MvpValidator validator = MvpValidator.standard();
    kept.add(validator);
    kept.add(validator.validate(partnerships.get(0)));
    long one = inUse();
    for (int i = 0; i < VALIDATORS; i++) {
      kept.add(MvpValidator.standard());
    }
    long more = inUse();
    partnerships.forEach(mvp -> kept.add(validator.validate(mvp)));
    long reports = inUse();
    System.out.println(one - nothing);
    System.out.println((more - one) / VALIDATORS);
    System.out.println((reports - more) / partnerships.size());
    if (kept.isEmpty() || partnerships.isEmpty()) {
      throw new IllegalStateException("Keeps them in use until here");
    }
  }

  private static long inUse() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
