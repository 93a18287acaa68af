package org.mvprules.commandline;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.Format;
import org.mvprules.core.json.MvpReader;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.JsonReport;
import org.mvprules.rules.Report;
import org.mvprules.rules.Selection;

/**
 * Judges the partnerships of a file that has one in JSON on each line, however many there are: few
 * of them are in memory at once, and results come in the order of the lines.
 */
final class RecordLines {

  /** How many are judged side by side before their results are written. */
  private static final int BATCH = 64;

  private final Console console;
  private final Function<Mvp, Report> judge;
  private final Selection shown;
  private final boolean skipsBad;
  private final Tally tally = new Tally("partnerships");

  RecordLines(Console console, Function<Mvp, Report> judge, Selection shown, boolean skipsBad) {
    this.console = console;
    this.judge = judge;
    this.shown = shown;
    this.skipsBad = skipsBad;
  }

  /** A line of the file; its bytes are absent if there are too many of them. */
  private record Line(long number, Optional<byte[]> bytes) {}

  /** What came of a line: its report, or what is wrong with it. */
  private record Result(Optional<Report> report, String complaints, ExitStatus fault) {}

  /**
   * Judges what stands in a file.
   *
   * @param file its name, or - for the standard input
   * @return what became of it
   */
  Tally judge(String file) {
    String name = RecordFile.called(file);
    try (InputStream in = open(file)) {
      Progress progress = new Progress(console, System::nanoTime, length(file));
      judge(new Lines(in), name, progress);
    } catch (IOException | InvalidPathException e) {
      RecordFile.complain(
          console,
          name,
          "",
          "a file that cannot be read",
          "a file with a partnership on each line");
      tally.wrong(ExitStatus.BAD_INPUT);
    }
    return tally;
  }

  private InputStream open(String file) throws IOException {
    return new BufferedInputStream(
        file.equals(RecordFile.STANDARD_INPUT)
            ? console.in()
            : Files.newInputStream(Path.of(file)));
  }

  private static OptionalLong length(String file) throws IOException {
    return file.equals(RecordFile.STANDARD_INPUT)
        ? OptionalLong.empty()
        : OptionalLong.of(Files.size(Path.of(file)));
  }

  private void judge(Lines lines, String name, Progress progress) throws IOException {
    boolean goesOn = true;
    while (goesOn) {
      List<Line> batch = lines.next();
      if (batch.isEmpty()) {
        return;
      }
      for (Result result : batch.parallelStream().map(line -> judged(line, name)).toList()) {
        if (goesOn) {
          tell(result);
          goesOn = skipsBad || result.report().isPresent();
        }
      }
      progress.at(tally.all(), lines.read);
    }
  }

  private void tell(Result result) {
    result
        .report()
        .ifPresentOrElse(
            report -> {
              console.print(JsonReport.line(report, shown));
              tally.judged(report.outcome());
            },
            () -> {
              console.complain(result.complaints().stripTrailing());
              if (result.fault() == ExitStatus.OUR_FAULT) {
                tally.unjudged(result.fault());
              } else {
                tally.unread();
              }
            });
  }

  private Result judged(Line line, String name) {
    ByteArrayOutputStream complaints = new ByteArrayOutputStream();
    Console own = new Console(console.in(), new ByteArrayOutputStream(), complaints, false);
    String called = name + ", line " + line.number();
    List<Report> reports = new ArrayList<>();
    ExitStatus fault = ExitStatus.BAD_INPUT;
    try {
      if (line.bytes().isEmpty()) {
        RecordFile.complain(
            own,
            called,
            "",
            "more than " + MvpReader.LARGEST_FILE + " bytes",
            "one partnership on a line");
      } else {
        RecordFile.isUsed(
            own,
            called,
            () ->
                reports.add(
                    judge.apply(
                        MvpReader.read(
                            new ByteArrayInputStream(line.bytes().get()), called, Format.JSON))));
      }
    } catch (RuntimeException e) {
      own.complain(Problem.visible(called) + ":");
      own.confess(e);
      fault = ExitStatus.OUR_FAULT;
    }
    return new Result(
        reports.stream().findFirst(), complaints.toString(StandardCharsets.UTF_8), fault);
  }

  /** The lines of a stream, a batch at a time; empty lines are passed over. */
  private static final class Lines {
    private final InputStream in;
    private long number;
    private long read;

    Lines(InputStream in) {
      this.in = in;
    }

    List<Line> next() throws IOException {
      List<Line> batch = new ArrayList<>();
      boolean more = true;
      while (more && batch.size() < BATCH) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int length = 0;
        int next = in.read();
        while (next >= 0 && next != '\n') {
          length++;
          if (length <= MvpReader.LARGEST_FILE) {
            bytes.write(next);
          }
          next = in.read();
        }
        more = next >= 0;
        number++;
        read += length + 1L;
        if (length > MvpReader.LARGEST_FILE) {
          batch.add(new Line(number, Optional.empty()));
        } else if (!bytes.toString(StandardCharsets.UTF_8).isBlank()) {
          batch.add(new Line(number, Optional.of(bytes.toByteArray())));
        }
      }
      return batch;
    }
  }
}
