package org.mvprules.commandline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mvprules.bench.BookChanges;
import org.mvprules.bench.BrokenRuleBookException;
import org.mvprules.bench.ChangesText;
import org.mvprules.bench.JsonChanges;
import org.mvprules.bench.PartnershipChanges;
import org.mvprules.bench.PortfolioChanges;
import org.mvprules.bench.WholeBook;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.MvpValidator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what changes from one rule book to another. */
@Command(
    name = "compare",
    description = {
      "Tells what one rule book says otherwise than another, and with --on what that makes for"
          + " partnerships: for whom a requirement, the outcome or the costs come out otherwise, and"
          + " on what facts."
    },
    footer = {
      "",
      "Exit status:",
      "   0  nothing changes for anybody; without --on, the rule books say the same",
      "   1  something changes",
      "  64  wrong usage",
      "  65  a rule book is broken, or a file cannot be read or judged by either rule book",
      "  70  the program is broken"
    })
final class RulesCompareCommand implements Callable<Integer> {

  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

  private final Console console;
  private final KnownIds ids = new KnownIds();

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = "The one rule book: a shipped one, or the folder (or zip archive) of your own.")
  private String one;

  @Parameters(index = "1", paramLabel = "B", description = "The other rule book.")
  private String other;

  @Option(
      names = "--on",
      arity = "1..*",
      paramLabel = "FOLDER|FILE",
      description =
          "Partnerships in JSON or YAML, one in a file; a folder stands for its files, and - for"
              + " the standard input.")
  private List<String> files = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ValidateCommand.Day.class,
      description =
          "The day whose guidance to ask. If not given, the day that each file describes, or else"
              + " today.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatByName.class,
      defaultValue = "text",
      description = "text (if not given), json, or html: a page that stands by itself.")
  private ChangesFormat format;

  RulesCompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    NamedFiles named = new NamedFiles(files);
    named
        .problem()
        .ifPresent(
            problem -> {
              throw wrong(problem);
            });
    WholeBook before = book("A", one);
    WholeBook after = book("B", other);
    BookChanges books = BookChanges.of(before, after);
    if (files.isEmpty()) {
      console.print(
          switch (format) {
            case TEXT -> ChangesText.of(books).toString();
            case JSON -> JsonChanges.of(books).toString();
            case HTML -> ChangesText.of(books).asHtml();
          });
      return status(!books.changes().isEmpty()).code();
    }
    checkDay(books);
    return compare(books, before, after, named).code();
  }

  /** A rule book; if it is broken, which of the two is told before what is wrong with it. */
  private WholeBook book(String which, String given) {
    try {
      return RuleBookOption.wholeBook(which, given, spec);
    } catch (BrokenRuleBookException e) {
      console.complain("The rule book " + Problem.visible(given) + " is broken:");
      throw e;
    }
  }

  private ExitStatus compare(
      BookChanges books, WholeBook before, WholeBook after, NamedFiles named) {
    MvpValidator asksOne = MvpValidator.of(before.loaded());
    MvpValidator asksOther = MvpValidator.of(after.loaded());
    LocalDate today = LocalDate.now(ENGLAND);
    List<PartnershipChanges> partnerships = new ArrayList<>();
    List<ExitStatus> wrong = new ArrayList<>();
    boolean all =
        named.each(
            console,
            file -> {
              try {
                boolean read =
                    RecordFile.isUsed(
                        console,
                        file,
                        () -> {
                          Mvp mvp = RecordFile.read(console, file);
                          LocalDate day = asOf.or(mvp::asAt).orElse(today);
                          partnerships.add(PartnershipChanges.of(asksOne, asksOther, mvp, day));
                          ids.add(mvp.id(), RecordFile.called(file));
                        });
                if (!read) {
                  wrong.add(ExitStatus.BAD_INPUT);
                }
              } catch (RuntimeException e) {
                console.confess(e);
                wrong.add(ExitStatus.OUR_FAULT);
              }
            });
    PortfolioChanges portfolio = new PortfolioChanges(partnerships);
    console.print(
        switch (format) {
          case TEXT -> ChangesText.of(books, portfolio).toString();
          case JSON -> JsonChanges.of(books, portfolio).toString();
          case HTML -> ChangesText.of(books, portfolio).asHtml();
        });
    ids.warnings().forEach(console::complain);
    if (!all || !portfolio.judgedByNeither().isEmpty()) {
      wrong.add(ExitStatus.BAD_INPUT);
    }
    return wrong.stream().reduce(status(!portfolio.changed().isEmpty()), ExitStatus::orGraver);
  }

  private static ExitStatus status(boolean isOtherwise) {
    return isOtherwise ? ExitStatus.DOES_NOT_MEET_GUIDANCE : ExitStatus.MEETS_GUIDANCE;
  }

  private void checkDay(BookChanges books) {
    LocalDate one = books.before().inForceFrom();
    LocalDate other = books.after().inForceFrom();
    LocalDate first = one.isBefore(other) ? one : other;
    asOf.filter(day -> day.isBefore(first))
        .ifPresent(
            day -> {
              throw wrong(
                  "--as-of: found "
                      + day
                      + ", when no guidance was in force; expected "
                      + first
                      + " or a later day");
            });
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** How changes are written. */
  enum ChangesFormat {
    TEXT,
    JSON,
    HTML
  }

  static final class FormatByName extends ByName<ChangesFormat> {
    FormatByName() {
      super(ChangesFormat.class);
    }
  }
}
