package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
      RecordReader.of(Expected.class).read(PARTNERSHIPS.resolve("expected.yaml"));

  /** What the partnerships should come to, by id. */
  public record Expected(Map<String, Expectation> partnerships) {}

  /** What one partnership should come to. */
  public record Expectation(Outcome outcome, Map<String, Status> requirements) {}

  static Stream<String> ids() throws IOException {
    try (Stream<Path> files = Files.list(PARTNERSHIPS)) {
      return files
          .map(file -> file.getFileName().toString().replace(".yaml", ""))
          .filter(id -> !id.equals("expected"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void comesToWhatWasExpected(String id) {
    Report report = MvpValidator.standard().validate(MvpReader.read(file(id)));
    Map<String, Status> statuses =
        report.requirements().stream()
            .collect(Collectors.toMap(AssessedRequirement::id, AssessedRequirement::status));

    assertThat(report.partnership()).isEqualTo(id);
    assertThat(new Expectation(report.outcome(), statuses))
        .isEqualTo(EXPECTED.partnerships().get(id));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isToldAsText(String id) throws IOException {
    assertAsBefore(id + ".txt", Run.of("validate", file(id).toString()));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void isToldAsJson(String id) throws IOException {
    assertAsBefore(id + ".json", Run.of("validate", file(id).toString(), "--format", "json"));
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
