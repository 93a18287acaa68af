package org.mvprules.commandline;

import java.util.function.Function;
import org.mvprules.rules.JsonReport;
import org.mvprules.rules.Report;

/** Writes reports one after the other, so that a thousand of them need not be held at once. */
final class ReportStream {

  private static final String LINE = "\n" + "=".repeat(80) + "\n\n";

  private final Console console;
  private final Function<Report, String> written;
  private final String start;
  private final String between;
  private final String end;
  private final String none;
  private boolean started;

  private ReportStream(
      Console console,
      Function<Report, String> written,
      String start,
      String between,
      String end,
      String none) {
    this.console = console;
    this.written = written;
    this.start = start;
    this.between = between;
    this.end = end;
    this.none = none;
  }

  /** Texts with a line between them. */
  static ReportStream ofTexts(Console console, Function<Report, String> text) {
    return new ReportStream(console, text, "", LINE, "", "");
  }

  /** One JSON object, or nothing. */
  static ReportStream ofJson(Console console) {
    return new ReportStream(console, report -> JsonReport.of(report).toString(), "", "", "", "");
  }

  /** A JSON array, laid out as {@link JsonReport} does it. */
  static ReportStream ofJsonArray(Console console) {
    return new ReportStream(
        console,
        report -> JsonReport.of(report).toString().indent(2).stripTrailing(),
        "[\n",
        ",\n",
        "\n]\n",
        "[]\n");
  }

  void add(Report report) {
    console.print((started ? between : start) + written.apply(report));
    started = true;
  }

  /** Ends what was started, or says that there are no reports at all. */
  void end() {
    console.print(started ? end : none);
  }
}
