package org.mvprules.commandline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mvprules.core.Mvp;
import org.mvprules.rules.HtmlReport;
import org.mvprules.rules.JsonReport;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;
import org.mvprules.rules.Selection;
import org.mvprules.rules.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Judges partnerships that are described in files. */
@Command(
    name = "validate",
    description = "Tells what of the guidance partnerships meet.",
    footer = {
      "",
      "Exit status:",
      "   0  the partnership meets the guidance",
      "   1  it does not meet the guidance",
      "   2  undecided: facts are missing, a person has to decide, or nothing applies",
      "  64  wrong usage",
      "  65  a file cannot be read or judged",
      "  70  the program is broken",
      "Of several files the gravest counts: 70, 65, 1, 2, 0. A file that cannot be read",
      "or judged is told on the standard error; the others are judged all the same."
    })
final class ValidateCommand implements Callable<Integer> {

  private final Console console;
  private final KnownIds ids = new KnownIds();

  @Spec private CommandSpec spec;

  @Mixin private RuleBookOption rules;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description =
          "Partnerships in JSON or YAML, one in a file; - is the standard input. A folder stands"
              + " for its files that end in .json, .yaml or .yml, in the order of their"
              + " names; how much else is in it is told on the standard error.")
  private List<String> files;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = Day.class,
      description =
          "The day whose guidance to ask, such as 2017-03-31. If not given, the day that the file"
              + " describes, or else today.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatByName.class,
      defaultValue = "text",
      description =
          "text (if not given), json, or html: a page that stands by itself, of one file. Several"
              + " files, or a folder, give one JSON array; which report is of which file is told on"
              + " the standard error.")
  private ReportFormat format;

  @Option(
      names = "--lines",
      description =
          "The file has a partnership in JSON on each line, however many. For each a line of JSON"
              + " is written, in their order: its id, the day, the outcome and the status of each"
              + " requirement. How far it is, is told on the standard error.")
  private boolean lines;

  @Option(
      names = "--skip-bad",
      description = "With --lines: tells of lines that cannot be judged, and goes on after them.")
  private boolean skipBad;

  @Option(names = "--brief", description = "Of each requirement only what was found (text).")
  private boolean brief;

  @Mixin private SelectionOptions shown;

  private Selection selection = Selection.all();

  ValidateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    MvpValidator validator = rules.validatorOn(asOf);
    selection = shown.selection(validator.ruleBook());
    if (lines) {
      return judgeLines(validator);
    }
    ReportStream reports = reports();
    Tally tally = new Tally("files");
    if (!named().each(console, file -> judge(file, validator, reports, tally))) {
      tally.wrong(ExitStatus.BAD_INPUT);
    }
    reports.end();
    ids.warnings().forEach(console::complain);
    return ended(tally);
  }

  /** Tells what is worth telling of a tally; its exit status. */
  private int ended(Tally tally) {
    if (tally.isWorthTelling()) {
      console.complain(tally.toString());
    }
    return tally.status().code();
  }

  private int judgeLines(MvpValidator validator) {
    Tally tally =
        new RecordLines(console, mvp -> report(validator, mvp), selection, skipBad)
            .judge(files.get(0));
    return ended(tally);
  }

  private Report report(MvpValidator validator, Mvp mvp) {
    return asOf.map(day -> validator.validate(mvp, day)).orElseGet(() -> validator.validate(mvp));
  }

  private ReportStream reports() {
    if (format != ReportFormat.JSON) {
      return isBatch()
          ? ReportStream.ofTexts(console, this::text)
          : ReportStream.ofText(console, this::text);
    }
    return isBatch()
        ? ReportStream.ofJsonArray(console, this::json)
        : ReportStream.ofJson(console, this::json);
  }

  private NamedFiles named() {
    return new NamedFiles(files);
  }

  /** Whether there may be several reports. */
  private boolean isBatch() {
    return named().mayBeSeveral();
  }

  private void check() {
    named()
        .problem()
        .ifPresent(
            problem -> {
              throw wrong(problem);
            });
    if (skipBad && !lines) {
      throw wrong("--skip-bad: found it without --lines; expected both or none");
    }
    if (lines && (isBatch() || brief || format == ReportFormat.HTML)) {
      throw wrong(
          "--lines: found "
              + (isBatch() ? "several files, or a folder" : brief ? "--brief" : "--format html")
              + "; expected one file, of which lines of JSON are written");
    }
    if (format != ReportFormat.TEXT && brief) {
      throw wrong("--brief shortens a text; in JSON and HTML each requirement is told whole");
    }
    if (format == ReportFormat.HTML && isBatch()) {
      throw wrong(
          "--format html writes the page of one partnership: found several files, or a folder;"
              + " expected one file. Call it for each");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** Adds the report on one file, or says why there is none. */
  private void judge(String file, MvpValidator validator, ReportStream reports, Tally tally) {
    try {
      boolean told = RecordFile.isUsed(console, file, () -> add(file, validator, reports, tally));
      if (!told) {
        tally.unread();
      }
    } catch (RuntimeException e) {
      console.confess(e);
      tally.unjudged(ExitStatus.OUR_FAULT);
    }
  }

  private void add(String file, MvpValidator validator, ReportStream reports, Tally tally) {
    Mvp mvp = RecordFile.read(console, file);
    Report report = report(validator, mvp);
    if (format == ReportFormat.HTML) {
      console.print(page(validator, mvp, report));
    } else {
      reports.add(report, RecordFile.called(file));
    }
    tally.judged(report.outcome());
    ids.add(mvp.id(), RecordFile.called(file));
  }

  private String text(Report report) {
    TextReport text = TextReport.of(report).only(selection);
    text = brief ? text.brief() : text;
    return (console.coloured() ? text.coloured() : text).toString();
  }

  private String json(Report report) {
    return JsonReport.of(report).only(selection).toString();
  }

  private String page(MvpValidator validator, Mvp mvp, Report report) {
    return HtmlReport.of(report)
        .only(selection)
        .withMembers(validator.compositions(mvp, report.asOf()))
        .withCosts(validator.cost(mvp, report.asOf()))
        .toString();
  }

  /** How reports are written. */
  enum ReportFormat {
    TEXT,
    JSON,
    HTML
  }

  static final class FormatByName extends ByName<ReportFormat> {
    FormatByName() {
      super(ReportFormat.class);
    }
  }

  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw unexpected(value, "a day such as 2017-03-31");
      }
    }
  }

  static TypeConversionException unexpected(String found, String expected) {
    return new TypeConversionException("found \"" + found + "\"; expected " + expected);
  }
}
