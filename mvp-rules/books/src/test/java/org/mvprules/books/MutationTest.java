package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mvprules.bench.MutationRun;
import org.mvprules.bench.Survivors;

/**
 * The scenarios of the shipped rule books notice small mistakes in the rules.
 *
 * <p>Each build tries some of the mistakes; {@code mvn verify -Dmvp.deep=true} tries all.
 */
class MutationTest {

  /** The least share of the mistakes that is noticed, in percent. */
  private static final int LEAST = 95;

  private static final int ONE_OF = 40;

  private static Stream<String> books() {
    return Stream.concat(Stream.of("national"), Books.REGIONAL.stream());
  }

  private static MutationRun run(String id, int oneOf) {
    return MutationRun.of(Books.source(id), Books.shipped(id), "", oneOf);
  }

  @ParameterizedTest
  @MethodSource("books")
  void mostOfASampleOfMistakesIsNoticed(String id) {
    MutationRun run = run(id, ONE_OF);

    assertThat(run.mistakes()).isNotEmpty();
    assertThat(run.score()).as("%s", run.survivors()).isGreaterThanOrEqualTo(LEAST);
  }

  @ParameterizedTest
  @MethodSource("books")
  @EnabledIfSystemProperty(named = "mvp.deep", matches = "true")
  void whatIsNotNoticedIsListedWithAReason(String id) {
    MutationRun run = run(id, 1);

    assertThat(Survivors.in(Path.of(id)).differences(run)).isEmpty();
    assertThat(run.score()).isGreaterThanOrEqualTo(LEAST);
  }
}
