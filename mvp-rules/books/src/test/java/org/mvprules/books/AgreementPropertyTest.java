package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mvprules.bench.SessionEngine;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Report;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;

/** Rules evaluated directly, rules fired by a session, and plain Java come to the same. */
class AgreementPropertyTest {

  private static final LocalDate DAY = Mvps.JUDGED_ON;
  private static final LoadedBook NATIONAL = Books.national();
  private static final Engine DIRECT = NATIONAL.directEngine();
  private static final Engine SESSION = new SessionEngine(NATIONAL);
  private static final LoadedBook TWO_FIFTHS =
      Books.nationalWith("@Value(\"2/5\")", "@Value(\"1/3\")");
  private static final LoadedBook A_HALF = Books.nationalWith("@Value(\"1/2\")", "@Value(\"1/3\")");

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  @Property(tries = 20_000, shrinking = ShrinkingMode.OFF)
  void directEvaluationSessionAndTwinsAgree(@ForAll("partnerships") Mvp drawn, @ForAll long seed) {
    Mvp mvp =
        withAnswers(drawn, new Random(seed), "MEM-13", "MEM-15", "CHR-05", "CHR-10", "MEM-01");

    Report report = Assessment.of(NATIONAL, DIRECT, mvp, DAY);

    assertThat(ofEach(report, AssessedRequirement::status))
        .isEqualTo(GovernanceTwins.withScope(Twins.judge(mvp, new Share(1, 3), DAY), mvp));
    Map<String, Strength> strengths = ofEach(report, AssessedRequirement::strength);
    Map<String, Strength> expected = new LinkedHashMap<>(Twins.strengths(mvp));
    // A part of a requirement decides nothing where the whole is set aside.
    strengths.keySet().removeIf(id -> GovernanceTwins.isSetAside(id, mvp));
    expected.keySet().removeIf(id -> GovernanceTwins.isSetAside(id, mvp));
    assertThat(strengths).isEqualTo(expected);
    assertThat(report).isEqualTo(Assessment.of(NATIONAL, SESSION, mvp, DAY));
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void rulesAndTwinsAgreeOnOtherShares(@ForAll("partnerships") Mvp mvp) {
    Report twoFifths = Assessment.of(TWO_FIFTHS, TWO_FIFTHS.directEngine(), mvp, DAY);
    Report aHalf = Assessment.of(A_HALF, A_HALF.directEngine(), mvp, DAY);

    assertThat(ofEach(twoFifths, AssessedRequirement::status))
        .isEqualTo(GovernanceTwins.withScope(Twins.judge(mvp, new Share(2, 5), DAY), mvp));
    assertThat(ofEach(aHalf, AssessedRequirement::status))
        .isEqualTo(GovernanceTwins.withScope(Twins.judge(mvp, new Share(1, 2), DAY), mvp));
  }

  private static <T> Map<String, T> ofEach(Report report, Function<AssessedRequirement, T> part) {
    Map<String, T> parts = new LinkedHashMap<>();
    report.requirements().stream()
        .filter(each -> !MoneyTwins.judges(each.id()) && !AreaTwins.judges(each.id()))
        .forEach(each -> parts.put(each.id(), part.apply(each)));
    return parts;
  }

  /**
   * The same partnership with what people answered, on days close to where an answer ends.
   *
   * <p>Nobody answers the same twice on one day: which of the two is the later, a record cannot
   * say.
   */
  static Mvp withAnswers(Mvp mvp, Random random, String... asked) {
    Mvp.Builder answered = mvp.toBuilder();
    if (random.nextInt(10) < 4) {
      answered.setting("answersLast", Integer.toString(1 + random.nextInt(14)));
    }
    Set<String> given = new HashSet<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      String requirement = asked[random.nextInt(asked.length)];
      LocalDate on = DAY.minusMonths(random.nextInt(15)).plusDays(random.nextInt(3) - 1);
      Optional<LocalDate> until =
          Optional.of(DAY.plusDays(random.nextInt(3) - 1))
              .filter(day -> !day.isBefore(on) && random.nextInt(10) < 3);
      boolean holds = random.nextBoolean();
      if (given.add(requirement + on)) {
        answered.answer(
            new PersonsAnswer(requirement, holds, "chair", on, until, Optional.empty()));
      }
    }
    return answered.build();
  }
}
