package org.mvprules.commandline;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.Report;

/** Writes reports one after the other, so that a thousand of them need not be held at once. */
final class ReportStream {

  private static final String LINE = "\n" + "=".repeat(80) + "\n\n";

  private final Console console;
  private final BiFunction<Report, String, String> written;
  private final String start;
  private final String between;
  private final String end;
  private final String none;
  private final boolean namesFilesApart;
  private int number;

  private ReportStream(
      Console console,
      BiFunction<Report, String, String> written,
      String start,
      String between,
      String end,
      String none,
      boolean namesFilesApart) {
    this.console = console;
    this.written = written;
    this.start = start;
    this.between = between;
    this.end = end;
    this.none = none;
    this.namesFilesApart = namesFilesApart;
  }

  /** One text. */
  static ReportStream ofText(Console console, Function<Report, String> text) {
    return new ReportStream(console, (report, file) -> text.apply(report), "", "", "", "", false);
  }

  /** Texts with a line between them, each under the name of its file. */
  static ReportStream ofTexts(Console console, Function<Report, String> text) {
    return new ReportStream(
        console,
        (report, file) -> "File: " + Problem.visible(file) + "\n\n" + text.apply(report),
        "",
        LINE,
        "",
        "",
        false);
  }

  /** One JSON object, or nothing. */
  static ReportStream ofJson(Console console, Function<Report, String> json) {
    return new ReportStream(console, (report, file) -> json.apply(report), "", "", "", "", false);
  }

  /**
   * A JSON array of such objects, laid out as if it were written at once. A report has no place for
   * a file; {@link #add} tells beside the array which report is of which.
   */
  static ReportStream ofJsonArray(Console console, Function<Report, String> json) {
    return new ReportStream(
        console,
        (report, file) -> json.apply(report).indent(2).stripTrailing(),
        "[\n",
        ",\n",
        "\n]\n",
        "[]\n",
        true);
  }

  /** Adds the report on a file. */
  void add(Report report, String file) {
    console.print((number == 0 ? start : between) + written.apply(report, file));
    number++;
    if (namesFilesApart) {
      console.complain("Report " + number + ": " + Problem.visible(file));
    }
  }

  /** Ends what was started, or says that there are no reports at all. */
  void end() {
    console.print(number == 0 ? none : end);
  }
}
