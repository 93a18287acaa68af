package org.mvprules.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Decision 0007 lists the jars that a host gets with the sizes that they have, roughly. */
class SizesTest {

  private static final Path DECISION =
      Path.of("..", "..", "docs", "decisions", "0007-runtime-dependencies.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| ([a-z0-9-]+) ([0-9][^ ]*) \\| ([0-9.]+) \\|$");
  private static final double MB = 1_000_000;

  private static Stream<Path> classPath() {
    String surefire = System.getProperty("surefire.test.class.path");
    String all = surefire == null ? System.getProperty("java.class.path") : surefire;
    return Stream.of(all.split(File.pathSeparator)).map(Path::of);
  }

  @Test
  void ofOtherPeoplesJarsAreThoseOnTheClassPath() throws IOException {
    Map<String, Double> stated = new LinkedHashMap<>();
    Matcher row = ROW.matcher(Files.readString(DECISION, StandardCharsets.UTF_8));
    while (row.find()) {
      stated.put(row.group(1) + "-" + row.group(2) + ".jar", Double.valueOf(row.group(3)));
    }

    assertThat(stated).hasSize(3);
    stated.forEach(
        (name, megabytes) ->
            assertThat(classPath().filter(jar -> jar.getFileName().toString().equals(name)))
                .as(name)
                .singleElement()
                .satisfies(
                    jar -> assertThat(Files.size(jar) / MB).isCloseTo(megabytes, within(0.06))));
  }
}
