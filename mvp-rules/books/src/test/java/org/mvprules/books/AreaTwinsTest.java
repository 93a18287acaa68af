package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.rules.Status.ASK_A_PERSON;
import static org.mvprules.rules.Status.MET;
import static org.mvprules.rules.Status.NOT_APPLICABLE;
import static org.mvprules.rules.Status.NOT_ASSESSED;
import static org.mvprules.rules.Status.NOT_MET;
import static org.mvprules.rules.Status.REVIEW;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.rules.Status;

/** Partnerships made up at random are of every sort on which requirements of these areas turn. */
class AreaTwinsTest {

  private static final int DRAWN = 3_000;
  private static final int OFTEN = 20;

  /** Requirements that a contradiction, another body or missing money leaves to a person. */
  private static final Set<String> WITH_REVIEW =
      Set.of(
          "GOV-02", "GOV-03", "GOV-07", "GOV-09", "WRK-01", "WRK-03", "WRK-13", "OUT-01", "OUT-02",
          "OUT-03", "OUT-04", "ENG-09", "BUS-01", "BUS-02", "BUS-06", "BUS-07");

  private static final Set<String> ASKED =
      Set.of(
          "GOV-04", "GOV-06", "GOV-11", "GOV-12", "GOV-17", "WRK-05", "WRK-06", "OUT-05", "OUT-08",
          "ENG-08", "ENG-13", "BUS-08");

  @Test
  void everyStatusOfEveryRequirementComesUp() {
    Map<String, Map<Status, Integer>> drawn = drawn();

    drawn.forEach(
        (id, statuses) -> {
          assertThat(statuses.keySet()).as(id).isEqualTo(expected(id));
          assertThat(statuses).as(id).allSatisfy((s, n) -> assertThat(n).isGreaterThan(OFTEN));
        });
  }

  private static Set<Status> expected(String id) {
    if (ASKED.contains(id)) {
      return EnumSet.of(ASK_A_PERSON, NOT_APPLICABLE);
    }
    return switch (id) {
      case "OUT-06" -> EnumSet.of(MET, ASK_A_PERSON, NOT_APPLICABLE);
      case "ENG-14" -> EnumSet.of(NOT_MET, ASK_A_PERSON, NOT_APPLICABLE);
      case "BUS-05" -> EnumSet.of(MET, NOT_ASSESSED, NOT_APPLICABLE);
      default ->
          WITH_REVIEW.contains(id)
              ? EnumSet.of(MET, NOT_MET, REVIEW, NOT_ASSESSED, NOT_APPLICABLE)
              : EnumSet.of(MET, NOT_MET, NOT_ASSESSED, NOT_APPLICABLE);
    };
  }

  private static Map<String, Map<Status, Integer>> drawn() {
    var generator = Mvps.partnerships().generator(DRAWN);
    Random random = new Random(20_190_401);
    Map<String, Map<Status, Integer>> drawn = new TreeMap<>();
    for (int i = 0; i < DRAWN; i++) {
      Mvp mvp = generator.next(random).value();
      Map<String, Status> statuses = new TreeMap<>();
      for (String book : List.of(MoneyTwins.SOUTH_EAST, MoneyTwins.NORTH_CENTRAL)) {
        statuses.putAll(AreaTwins.judge(mvp, book, Mvps.JUDGED_ON));
      }
      statuses.forEach(
          (id, status) ->
              drawn
                  .computeIfAbsent(id, any -> new EnumMap<>(Status.class))
                  .merge(status, 1, Integer::sum));
    }
    return drawn;
  }
}
