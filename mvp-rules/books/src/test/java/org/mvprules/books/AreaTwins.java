package org.mvprules.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;

/**
 * The second opinions on governance, work plan, outputs, engagement and business case together,
 * what is set aside taken out.
 */
final class AreaTwins {

  /** The areas that they are about. */
  static final List<String> AREAS = List.of("GOV", "WRK", "OUT", "ENG", "BUS");

  private AreaTwins() {}

  /**
   * Whether the opinion on a requirement is given here, and not by {@link Twins} or {@link
   * MoneyTwins}.
   *
   * @param id the requirement's id
   * @return true if it is of one of the areas
   */
  static boolean judges(String id) {
    return AREAS.contains(id.substring(0, 3));
  }

  /**
   * Judges a partnership.
   *
   * @param mvp the partnership
   * @param book the id of the rule book
   * @param day the day on which it is judged
   * @return the status of each requirement of that book in these areas
   */
  static Map<String, Status> judge(Mvp mvp, String book, LocalDate day) {
    Map<String, Status> statuses = new TreeMap<>(GovernanceTwins.judge(mvp, day));
    statuses.putAll(PlanTwins.judge(mvp, book, day));
    statuses.putAll(EngagementTwins.judge(mvp, book, day));
    return GovernanceTwins.withScope(statuses, mvp);
  }

  /**
   * How firmly the guidance asks for each requirement.
   *
   * @param mvp the partnership
   * @param book the id of the rule book
   * @return the strength of each requirement of that book in these areas
   */
  static Map<String, Strength> strengths(Mvp mvp, String book) {
    Map<String, Strength> strengths = new TreeMap<>(GovernanceTwins.strengths(mvp, book));
    strengths.putAll(PlanTwins.strengths(mvp, book));
    strengths.putAll(EngagementTwins.strengths(mvp, book));
    return strengths;
  }
}
