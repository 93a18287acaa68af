package org.mvprules.rules.words;

import java.util.OptionalLong;
import org.mvprules.core.fact.Share;

/**
 * How many members count as service users, how many do not, and of how many it is open.
 *
 * <p>Where a total is given, it says how many members there are, and so narrows the three numbers:
 * if at most two members do not count and there are five, three do. If the total is smaller than
 * what the three come to at least, it contradicts them, and they are held against it as they stand.
 *
 * @param counting members who count
 * @param notCounting members who do not
 * @param open members of whom it cannot be told, those included whom the list leaves out
 * @param total the number of members, where something other than the list fixes it
 */
public record Tally(Bounds counting, Bounds notCounting, Bounds open, OptionalLong total) {

  /**
   * How many members there are.
   *
   * @return the total, or else all who are listed or left out
   */
  public Bounds members() {
    return total.isPresent() ? Bounds.exactly(total.getAsLong()) : allThree();
  }

  private Bounds allThree() {
    return counting.plus(notCounting).plus(open);
  }

  private boolean contradictsTotal() {
    return total.isPresent() && total.getAsLong() < allThree().atLeast();
  }

  /**
   * How many members count, those of whom it is open included or not.
   *
   * @return within bounds
   */
  public Bounds serviceUsers() {
    long atLeast = counting.atLeast();
    long atMost = counting.plus(open).atMost();
    if (total.isEmpty()) {
      return new Bounds(atLeast, atMost);
    }
    long all = total.getAsLong();
    if (contradictsTotal()) {
      return new Bounds(Math.min(atLeast, all), Math.min(atMost, all));
    }
    long others = notCounting.plus(open).atMost();
    return new Bounds(
        others == Bounds.OPEN ? atLeast : Math.max(atLeast, all - others),
        Math.min(atMost, all - notCounting.atLeast()));
  }

  /**
   * The smallest share of the members that can be service users.
   *
   * @return no share at all if the members may be nobody, or if there is no end to the others
   */
  public Share shareAtLeast() {
    long all = membersWhenFewestCount();
    return members().atLeast() == 0 || all == Bounds.OPEN
        ? Share.NONE
        : new Share(serviceUsers().atLeast(), all);
  }

  /**
   * The largest share of the members that can be service users.
   *
   * @return all of them if the members may be nobody, or if there is no end to those who may count
   */
  public Share shareAtMost() {
    long most = serviceUsers().atMost();
    if (members().atLeast() == 0 || most == Bounds.OPEN) {
      return Share.ALL;
    }
    return new Share(most, total.orElse(most + notCounting.atLeast()));
  }

  /** How many members there are when the share of those who count is smallest, or no end. */
  long membersWhenFewestCount() {
    long others = notCounting.plus(open).atMost();
    return total.orElse(others == Bounds.OPEN ? Bounds.OPEN : counting.atLeast() + others);
  }
}
