package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.MvpReader;
import org.mvprules.core.json.RecordReader;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;

/**
 * The example partnerships come to what was worked out by hand, and are told as they always were.
 */
class ExamplesTest {

  private static final Path PARTNERSHIPS = Path.of("../partnerships");
  private static final Path GOLDEN = Path.of("src/test/resources");
  private static final Expected EXPECTED =
      RecordReader.of(Expected.class).read(PARTNERSHIPS.resolve("expected/verdicts.yaml"));

  /** What the partnerships should come to, by id. */
  public record Expected(Map<String, Expectation> partnerships) {}

  /** What one partnership should come to, by which rule book and as of which day. */
  public record Expectation(
      Optional<String> rules,
      Optional<LocalDate> asOf,
      Outcome outcome,
      Map<String, Status> requirements) {}

  static Stream<String> ids() throws IOException {
    try (Stream<Path> files = Files.list(PARTNERSHIPS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void comesToWhatWasExpected(String id) {
    Expectation expected = EXPECTED.partnerships().get(id);
    MvpValidator validator =
        MvpValidator.withRuleBook(expected.rules().orElse(MvpValidator.NATIONAL));
    Mvp mvp = MvpReader.read(file(id));
    Report report =
        expected
            .asOf()
            .map(day -> validator.validate(mvp, day))
            .orElseGet(() -> validator.validate(mvp));
    Map<String, Status> statuses =
        report.requirements().stream()
            .collect(Collectors.toMap(AssessedRequirement::id, AssessedRequirement::status));

    assertThat(report.partnership()).isEqualTo(id);
    assertThat(report.outcome()).isEqualTo(expected.outcome());
    assertThat(statuses).isEqualTo(expected.requirements());
  }

  @Test
  void everyExpectationIsOfAPartnership() throws IOException {
    assertThat(EXPECTED.partnerships()).containsOnlyKeys(ids().toList());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isToldAsText(String id) throws IOException {
    assertAsBefore(id + ".txt", Run.of(command(id)));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isToldAsJson(String id) throws IOException {
    Run run = Run.of(command(id, "--format", "json"));
    assertAsBefore(id + ".json", run);
  }

  @ParameterizedTest
  @ValueSource(strings = {"compliant", "bromley-2017"})
  void isToldAsAPage(String id) throws IOException {
    assertAsBefore(id + ".html", Run.of(command(id, "--format", "html")));
  }

  private static String[] command(String id, String... more) {
    List<String> command = new ArrayList<>(List.of("validate", file(id).toString()));
    Expectation expected = EXPECTED.partnerships().get(id);
    expected.rules().ifPresent(book -> command.addAll(List.of("--rules", book)));
    expected.asOf().ifPresent(day -> command.addAll(List.of("--as-of", day.toString())));
    command.addAll(List.of(more));
    return command.toArray(String[]::new);
  }

  private static void assertAsBefore(String name, Run run) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.writeString(golden, run.out(), StandardCharsets.UTF_8);
    }
    assertThat(run.out()).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    assertThat(run.err()).isEmpty();
  }

  private static Path file(String id) {
    return PARTNERSHIPS.resolve(id + ".yaml");
  }
}
