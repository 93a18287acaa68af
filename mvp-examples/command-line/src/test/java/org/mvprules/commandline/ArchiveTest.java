package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.commandline.Docs.Block;

/**
 * The archives that the guide shows are written, and used. Each version of Java tries those that it
 * can write.
 */
class ArchiveTest {

  private static final String JDK = "# JDK ";

  @TempDir private Path folder;

  @Test
  void theSecondRunReadsTheArchiveOfTheFirst() throws IOException, InterruptedException {
    List<String> lines = linesForThisJdk();
    assertThat(lines).hasSize(2);
    List<String> writing = words(lines.get(0));
    List<String> reading = words(lines.get(1));

    String written = run(writing);
    String read = run(reading);
    reading.add(1, "-Xlog:class+load");
    String told = run(reading);

    assertThat(read).contains("This partnership meets the guidance.");
    assertThat(written).startsWith(read);
    assertThat(told.lines())
        .filteredOn(line -> line.contains("org.mvprules.rules.MvpValidator source: "))
        .singleElement()
        .asString()
        .contains("source: shared objects file");
  }

  /** The last lines of the guide that this JDK can run. */
  private static List<String> linesForThisJdk() throws IOException {
    Block block =
        Docs.blocks(Docs.ROOT.resolve("docs/guide/host-developer.md")).stream()
            .filter(each -> each.language().equals("bash"))
            .findFirst()
            .orElseThrow();
    List<String> lines = new ArrayList<>();
    boolean these = false;
    for (String line : block.text().lines().toList()) {
      if (line.startsWith(JDK)) {
        int asked = Integer.parseInt(line.substring(JDK.length()));
        these = Runtime.version().feature() >= asked;
        if (these) {
          lines.clear();
        }
      } else if (these) {
        lines.add(line);
      }
    }
    return lines;
  }

  private List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ")) {
      words.add(
          word.startsWith("-XX:") ? word.replace("=", "=" + folder.toAbsolutePath() + "/") : word);
    }
    words.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    return words;
  }

  private String run(List<String> words) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    int status =
        new ProcessBuilder(words)
            .directory(Docs.ROOT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(err)).isBetween(0, 2);
    return Files.readString(out);
  }
}
