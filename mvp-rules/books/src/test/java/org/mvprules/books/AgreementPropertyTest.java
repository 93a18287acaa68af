package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;

/** Rules evaluated directly, rules fired by a session, and plain Java come to the same. */
class AgreementPropertyTest {

  private static final LocalDate DAY = LocalDate.parse(Books.FIRST_DAY);
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
  void directEvaluationSessionAndTwinsAgree(@ForAll("partnerships") Mvp mvp) {
    Report report = Assessment.of(NATIONAL, DIRECT, mvp, DAY);

    assertThat(statuses(report)).isEqualTo(Twins.judge(mvp, new Share(1, 3)));
    assertThat(report).isEqualTo(Assessment.of(NATIONAL, SESSION, mvp, DAY));
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void rulesAndTwinsAgreeOnOtherShares(@ForAll("partnerships") Mvp mvp) {
    assertThat(statuses(Assessment.of(TWO_FIFTHS, TWO_FIFTHS.directEngine(), mvp, DAY)))
        .isEqualTo(Twins.judge(mvp, new Share(2, 5)));
    assertThat(statuses(Assessment.of(A_HALF, A_HALF.directEngine(), mvp, DAY)))
        .isEqualTo(Twins.judge(mvp, new Share(1, 2)));
  }

  private static Map<String, Status> statuses(Report report) {
    Map<String, Status> statuses = new LinkedHashMap<>();
    report
        .requirements()
        .forEach(requirement -> statuses.put(requirement.id(), requirement.status()));
    return statuses;
  }
}
