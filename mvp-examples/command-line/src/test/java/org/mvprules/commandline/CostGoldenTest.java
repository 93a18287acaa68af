package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the example that asks for money costs is told as it always was, byte for byte. */
class CostGoldenTest {

  private static final String EXAMPLE = "../partnerships/greenwich-2018.yaml";
  private static final Path GOLDEN = Path.of("src/test/resources/cost");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cost.txt | 0 |",
        "cost.md | 0 | --format markdown",
        "cost.html | 0 | --format html",
        "cost.csv | 0 | --format csv",
        "cost.json | 0 | --format json",
        "template.txt | 0 | --template",
        "template.html | 0 | --template --format html",
        "template.csv | 0 | --template --format csv",
        "business-case.txt | 0 | --business-case",
        "business-case.md | 0 | --business-case --format markdown",
        "business-case.html | 0 | --business-case --format html",
        "what-if.txt | 1 | --what-if involvement_payment_for_a_day=160.00 --what-if"
            + " /workPlan/activities/3/times=8",
        "what-if.json | 0 | --format json --what-if preparation=included_in_fee",
      })
  void isToldAsBefore(String name, int status, String options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("cost", EXAMPLE, "--rules", "south-east-london-2018"));
    if (options != null) {
      for (String option : options.split(" ")) {
        arguments.add(option.replace('_', ' '));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    int ended = Main.run(arguments.toArray(String[]::new), InputStream.nullInputStream(), out, err);

    Path golden = GOLDEN.resolve("greenwich-2018-" + name);
    if ("update".equals(System.getProperty("mvp.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.write(golden, out.toByteArray());
    }
    assertThat(err.size()).isZero();
    assertThat(ended).isEqualTo(status);
    assertThat(out.toByteArray()).isEqualTo(Files.readAllBytes(golden));
  }
}
