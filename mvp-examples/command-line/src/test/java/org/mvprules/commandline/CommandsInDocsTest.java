package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every call of the command that README and docs show can be made. */
class CommandsInDocsTest {

  static final String COMMAND = "mvp-examples/mvp ";

  @TestFactory
  Stream<DynamicTest> everyCommandRuns() throws IOException {
    return commands().stream().map(line -> DynamicTest.dynamicTest(line, () -> run(line)));
  }

  private static void run(String line) {
    String[] arguments = Docs.words(line.substring(COMMAND.length())).toArray(String[]::new);

    Run run = Run.of(arguments);

    assertThat(run.status()).as(run.err()).isIn(0, 1, 2);
    assertThat(run.err().lines()).allMatch(error -> error.endsWith(" not looked into."));
    assertThat(run.out()).isNotBlank();
  }

  @Test
  void theReadmeShowsHowToValidate() throws IOException {
    assertThat(commands())
        .contains("mvp-examples/mvp validate mvp-examples/partnerships/bromley-2017.yaml");
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    for (Path page : Docs.pages()) {
      Docs.text(page)
          .lines()
          .map(String::strip)
          .filter(line -> line.startsWith(COMMAND))
          .map(line -> line.replaceAll(" +#.*", ""))
          .forEach(commands::add);
    }
    return commands;
  }
}
