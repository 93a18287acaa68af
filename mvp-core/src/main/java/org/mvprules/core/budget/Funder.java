package org.mvprules.core.budget;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;

/**
 * A body that gives money to the partnership.
 *
 * @param name the body, such as {@code Riverside CCG}
 * @param amount how much it gives for the period of the budget
 * @param share which part of the whole it gives, as local talks settled it
 * @param from the day from which the money is there
 */
public record Funder(
    String name, Optional<Money> amount, Optional<Share> share, Optional<LocalDate> from) {

  /**
   * Checks the name.
   *
   * @throws ImpossibleFactException if it is blank
   */
  public Funder {
    Check.text(name, "name");
  }

  /**
   * A funder of whom nothing else is recorded.
   *
   * @param name the body
   * @return that funder
   */
  public static Funder of(String name) {
    return new Funder(name, Optional.empty(), Optional.empty(), Optional.empty());
  }
}
