package org.mvprules.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the README says of the library in Java is what the library does. */
class ReadmeTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final Path EMBEDDING =
      Path.of("src", "main", "java", "org", "mvprules", "examples", "Embedding.java");

  @Test
  void itsJavaIsTheEmbeddingExample() throws IOException {
    List<String> lines = Files.readAllLines(EMBEDDING, StandardCharsets.UTF_8);
    int from = lines.indexOf("    // README: from here");
    int to = lines.indexOf("    // README: to here");
    String shown =
        lines.subList(from + 1, to).stream()
            .map(line -> line.isEmpty() ? line : line.substring(4))
            .collect(Collectors.joining("\n"));

    assertThat(block("java")).isEqualTo(shown);
  }

  @Test
  void itPrintsWhatTheReadmeSays() throws IOException {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      Embedding.main(new String[0]);
    } finally {
      System.setOut(console);
    }

    assertThat(block("text")).isEqualTo(printed.toString(StandardCharsets.UTF_8).strip());
  }

  /** The first block of the README in a language. */
  private static String block(String language) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)\n```", Pattern.DOTALL).matcher(readme);
    assertThat(block.find()).as("a block of " + language).isTrue();
    return block.group(1);
  }
}
