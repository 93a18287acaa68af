package org.mvprules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mvprules.core.Mvp;
import org.mvprules.portfolio.Size;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;

/**
 * What is timed side by side does the same work.
 *
 * <p>Each build tries some partnerships; {@code mvn -Pdeep verify} tries the session on a million.
 */
class EvaluationTest {

  private static final long A_FEW = 500;
  private static final long A_MILLION = 1_000_000;

  private static final MvpValidator VALIDATOR = MvpValidator.standard();

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DIRECT")
  void allComeToTheReportOfTheLibrary(Evaluation evaluation) {
    BiFunction<Mvp, LocalDate, Report> judge = evaluation.start();

    assertThat(differing(A_FEW, judge)).isEmpty();
    assertThat(Partnerships.detailed(Size.USUAL)).noneMatch(mvp -> differs(mvp, judge));
  }

  @Test
  @EnabledIfSystemProperty(named = "mvp.deep", matches = "true")
  void sessionComesToTheReportOfTheLibraryOnAMillionPartnerships() {
    assertThat(differing(A_MILLION, Evaluation.SESSION.start())).isEmpty();
  }

  /**
   * The numbers of those among the first partnerships of the portfolio that are judged otherwise.
   */
  private static long[] differing(long many, BiFunction<Mvp, LocalDate, Report> judge) {
    return LongStream.range(0, many)
        .parallel()
        .filter(number -> differs(Partnerships.PORTFOLIO.partnership(number), judge))
        .toArray();
  }

  private static boolean differs(Mvp mvp, BiFunction<Mvp, LocalDate, Report> judge) {
    LocalDate day = mvp.asAt().orElseThrow();
    return !judge.apply(mvp, day).equals(VALIDATOR.validate(mvp, day));
  }
}
