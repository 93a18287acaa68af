package org.mvprules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of the guide do what it says; with a smaller number, for the time it takes. */
class GuideTest {

  private static final Path HERE = Path.of("").toAbsolutePath();
  private static final Path ROOT = HERE.resolve("../..").normalize();

  @TempDir private Path folder;

  @Test
  void theScriptJudgesOnThisMachine() throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    String command = line("mvp-examples/spark/run ");
    assertThat(command).contains("--generate 200000 --out ");

    List<String> words = new ArrayList<>(List.of("bash"));
    words.addAll(words(command));
    words.set(words.indexOf("200000"), "200");
    words.set(words.indexOf("--out") + 1, out.toString());
    String said = run(words);

    assertThat(said).contains("200 partnerships judged, 0 records that could not be judged\n");
    assertTables(out);
  }

  @Test
  void sparkSubmitTakesTheJar() throws IOException, InterruptedException {
    Path in = Files.createDirectories(folder.resolve("in/region=London"));
    Files.write(in.resolve("some.json"), List.of("{\"id\": \"one\"}", "no record"));
    Path out = folder.resolve("out");

    List<String> words = words(line("spark-submit "));
    words.set(words.indexOf("--master") + 1, "local[1]");
    words.set(words.indexOf("--in") + 1, in.getParent().toString());
    words.set(words.indexOf("--out") + 1, out.toString());
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> submit =
        List.of(
            java,
            "@" + HERE.resolve("java.options"),
            "-cp",
            Files.readString(HERE.resolve("target/spark.classpath")).strip(),
            "org.apache.spark.deploy.SparkSubmit");
    words.remove(0);
    words.addAll(0, submit);
    String said = run(words);

    assertThat(said).contains("1 partnerships judged, 1 records that could not be judged\n");
    assertTables(out);
  }

  private static void assertTables(Path out) {
    for (String table :
        List.of("statuses", "by-requirement", "by-region", "by-requirement-and-region")) {
      assertThat(out.resolve(table).resolve("_SUCCESS")).exists();
    }
  }

  private static String line(String start) throws IOException {
    return Files.readString(ROOT.resolve("docs/guide/spark.md"))
        .replace("\\\n", " ")
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(String line) {
    return new ArrayList<>(Arrays.asList(line.split(" +")));
  }

  private String run(List<String> words) throws IOException, InterruptedException {
    Path out = folder.resolve("said");
    Path err = folder.resolve("warned");
    int status =
        new ProcessBuilder(words)
            .directory(ROOT.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start()
            .waitFor();
    assertThat(status).as(Files.readString(err)).isZero();
    return Files.readString(out);
  }
}
