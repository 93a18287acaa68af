package org.mvprules.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.mvprules.benchmarks.Measured.Bulk;
import org.mvprules.benchmarks.Measured.Judged;

/** Files of many partnerships, and the command that judges them with little memory. */
final class ManyLines {

  static final String HEAP = "-Xmx256m";

  private static final int TENTH = 10;

  private final Path command;
  private final Path folder;
  private final int number;
  private final Path few;
  private final Path many;

  /** Writes the files. */
  ManyLines(Path command, Path folder, int number) throws IOException {
    this.command = command;
    this.folder = folder;
    this.number = number;
    this.few = written(number / TENTH);
    this.many = written(number);
  }

  private Path written(int lines) throws IOException {
    Path file = folder.resolve(lines + ".jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < lines; i++) {
        out.write(Partnerships.PORTFOLIO.json(i));
        out.write('\n');
      }
    }
    return file;
  }

  Bulk judged(Jdk jdk) throws IOException {
    return new Bulk(judged(jdk, few, number / TENTH), judged(jdk, many, number));
  }

  private Judged judged(Jdk jdk, Path file, int lines) throws IOException {
    Path out = folder.resolve("judged.jsonl");
    Jdk.Ended ended =
        jdk.watch(
            List.of(HEAP, "-jar", command.toString(), "validate", "--lines", file.toString()), out);
    if (ended.status() != 1) {
      throw new IllegalStateException(
          "Found the status " + ended.status() + ", expected 1, not met: " + ended.err());
    }
    return new Judged(lines, ended.millis() / 1e3, ended.peak(), isInOrder(out, lines));
  }

  private static boolean isInOrder(Path out, int lines) throws IOException {
    try (Stream<String> judged = Files.lines(out)) {
      Iterator<String> each = judged.iterator();
      for (int i = 0; i < lines; i++) {
        if (!each.hasNext() || !each.next().contains("\"mvp-" + i + "\"")) {
          return false;
        }
      }
      return !each.hasNext();
    }
  }
}
