package org.mvprules.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machine that measures, told by what it has and not by its name. */
final class Machine {

  private static final long KB_IN_A_GB = 1L << 20;

  private Machine() {}

  static String inWords() {
    String processor =
        found("/proc/cpuinfo", "(?m)^model name\\s*: (.*)$").orElse(System.getProperty("os.arch"));
    String memory =
        found("/proc/meminfo", "(?m)^MemTotal:\\s+(\\d+) kB$")
            .map(
                kb -> ", " + Math.round(Long.parseLong(kb) / (double) KB_IN_A_GB) + " GB of memory")
            .orElse("");
    String system =
        found("/etc/os-release", "(?m)^PRETTY_NAME=\"(.*)\"$")
            .orElse(System.getProperty("os.name"));
    return Runtime.getRuntime().availableProcessors()
        + " cores ("
        + processor
        + ")"
        + memory
        + ", "
        + system;
  }

  private static Optional<String> found(String file, String pattern) {
    try {
      Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(Path.of(file)));
      return matcher.find() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
