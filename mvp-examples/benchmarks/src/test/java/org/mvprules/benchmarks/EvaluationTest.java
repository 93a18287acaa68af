package org.mvprules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mvprules.core.Mvp;
import org.mvprules.portfolio.Size;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;

/** What is timed side by side does the same work. */
class EvaluationTest {

  private static final LoadedBook BOOK =
      LoadedBook.fromClassPath(MvpValidator.NATIONAL, EvaluationTest.class.getClassLoader());

  @ParameterizedTest
  @EnumSource
  void allComeToTheReportOfTheValidator(Evaluation evaluation) {
    MvpValidator validator = MvpValidator.standard();
    Engine engine = evaluation.engine(BOOK);

    Stream.concat(
            LongStream.range(0, 200).mapToObj(Partnerships.PORTFOLIO::partnership),
            Partnerships.detailed(Size.USUAL).stream())
        .forEach(
            mvp ->
                assertThat(Assessment.of(BOOK, engine, mvp, day(mvp)))
                    .isEqualTo(validator.validate(mvp)));
  }

  private static LocalDate day(Mvp mvp) {
    return mvp.asAt().orElseThrow();
  }
}
