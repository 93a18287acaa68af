package org.mvprules.portfolio;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.Format;
import org.mvprules.core.json.MvpReader;
import org.mvprules.core.json.MvpWriter;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Status;

class PortfolioTest {

  private static final Portfolio PORTFOLIO = Portfolio.of(1);
  private static final int MANY = 2_000;
  private static final int SOME = 300;

  @Test
  void aNumberGivesTheSamePartnershipWhicheverWereAskedForBefore() {
    List<Mvp> upwards = LongStream.range(0, 100).mapToObj(PORTFOLIO::partnership).toList();
    Map<Long, Mvp> downwards = new HashMap<>();
    for (long number = 99; number >= 0; number--) {
      downwards.put(number, Portfolio.of(1).partnership(number));
    }

    assertThat(upwards).doesNotHaveDuplicates();
    for (int number = 0; number < 100; number++) {
      assertThat(upwards.get(number)).isEqualTo(downwards.get((long) number));
    }
  }

  @Test
  void anotherSeedGivesOthers() {
    assertThat(Portfolio.of(2).partnership(0)).isNotEqualTo(PORTFOLIO.partnership(0));
    assertThat(Portfolio.of(2).partnership(1)).isNotEqualTo(Portfolio.of(1).partnership(2));
    assertThat(PORTFOLIO.partnership(Long.MIN_VALUE))
        .isNotEqualTo(PORTFOLIO.partnership(Long.MAX_VALUE));
  }

  @Test
  void whatIsWrittenInOneLineIsReadAsTheSame() {
    for (long number = 0; number < SOME; number++) {
      String line = PORTFOLIO.json(number);

      assertThat(line).doesNotContain("\n").startsWith("{\"id\": \"mvp-" + number + "\"");
      assertThat(read(line)).isEqualTo(PORTFOLIO.partnership(number));
    }
  }

  @Test
  void everyRuleBookTakesThoseThatItsFirstDayReaches() {
    for (String id : MvpValidator.shippedRuleBooks()) {
      MvpValidator validator = MvpValidator.withRuleBook(id);
      int taken = 0;
      for (long number = 0; number < SOME; number++) {
        Mvp mvp = PORTFOLIO.partnership(number);
        if (!mvp.asAt().orElseThrow().isBefore(validator.ruleBook().inForceFrom())) {
          assertThat(validator.validate(mvp).requirements()).isNotEmpty();
          taken++;
        }
      }
      if (id.equals(MvpValidator.NATIONAL)) {
        assertThat(taken).isEqualTo(SOME);
      } else {
        assertThat(taken).as("in force for %s", id).isBetween(SOME / 2, SOME - 1);
      }
    }
  }

  @Test
  void everyStatusComesOutAndNineOfTenRequirementsComeOutInSeveralWays() {
    Map<String, Set<Status>> statuses = statusesByRequirement();
    Set<Status> all = EnumSet.noneOf(Status.class);
    statuses.values().forEach(all::addAll);
    // A partnership outside England, to which nothing applies, is no variety.
    statuses.values().forEach(some -> some.remove(Status.NOT_APPLICABLE));
    List<String> inOneWay =
        statuses.keySet().stream().filter(id -> statuses.get(id).size() < 2).toList();

    assertThat(all).isEqualTo(EnumSet.allOf(Status.class));
    assertThat(inOneWay).hasSizeLessThanOrEqualTo(statuses.size() / 10);
  }

  private static Map<String, Set<Status>> statusesByRequirement() {
    MvpValidator validator = MvpValidator.standard();
    Map<String, Set<Status>> statuses = new HashMap<>();
    for (long number = 0; number < MANY; number++) {
      for (AssessedRequirement assessed :
          validator.validate(PORTFOLIO.partnership(number)).requirements()) {
        statuses
            .computeIfAbsent(assessed.id(), id -> EnumSet.noneOf(Status.class))
            .add(assessed.status());
      }
    }
    return statuses;
  }

  @Test
  void regionsAreTheSevenOfEngland() {
    Map<String, Long> regions =
        LongStream.range(0, MANY)
            .boxed()
            .collect(toMap(PORTFOLIO::region, number -> 1L, Long::sum));

    assertThat(regions).hasSize(7);
    assertThat(regions.values()).allMatch(number -> number > MANY / 14);
  }

  @Test
  void aDetailedPartnershipHasTheSizeThatIsAskedFor() {
    for (Size size :
        List.of(Size.USUAL, Size.ofMembers(100), new Size(0, 0, 5, 1), new Size(3, 4, 2, 40))) {
      for (long number = 0; number < 50; number++) {
        Mvp mvp = PORTFOLIO.detailed(number, size);

        assertThat(mvp.memberList().members()).hasSize(size.members());
        assertThat(mvp.workPlan().orElseThrow().activities()).hasSize(size.activities());
        assertThat(mvp.workPlan().orElseThrow().activities())
            .flatExtracting(activity -> activity.participations())
            .hasSize(size.activities() == 0 ? 0 : size.participations());
        assertThat(mvp.budget().orElseThrow().lines()).hasSize(size.budgetLines());
        assertThat(read(MvpWriter.toJson(mvp))).isEqualTo(mvp);
      }
    }
  }

  @Test
  void aLargePartnershipIsJudgedAsWell() {
    Mvp large = PORTFOLIO.detailed(0, Size.ofMembers(10_000));

    assertThat(large.memberList().members()).hasSize(10_000);
    assertThat(MvpValidator.standard().validate(large).requirements()).isNotEmpty();
  }

  @Test
  void aSizeIsCounted() {
    assertThat(Size.ofMembers(30)).isEqualTo(Size.USUAL);
    assertThat(Size.ofMembers(100)).isEqualTo(new Size(100, 66, 200, 50));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Size(1, -2, 3, 4))
        .withMessage("Found the numbers 1, -2, 3 and 4; expected none below 0");
  }

  private static Mvp read(String json) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return MvpReader.read(new ByteArrayInputStream(bytes), "a line", Format.JSON);
  }
}
