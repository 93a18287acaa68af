package org.mvprules.commandline;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.MvpReader;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.NoGuidanceInForceException;
import org.mvprules.rules.Notice;
import org.mvprules.rules.NoticeHtml;
import org.mvprules.rules.NoticeText;
import org.mvprules.rules.UnfitRecordException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes the notice of one person. */
@Command(
    name = "notice",
    description = {
      "Tells one person what taking part may mean for their benefits, their tax, and",
      "while they are on sick leave. It is for that person alone: it may show what they",
      "told about themselves."
    },
    footer = {
      "",
      "Exit status:",
      "   0  the notice is written",
      "  64  wrong usage, or nobody on the member list has that id",
      "  65  the file cannot be read",
      "  70  the program is broken"
    })
final class NoticeCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RuleBookOption rules;

  @Parameters(
      index = "0",
      paramLabel = "FILE",
      description = "A partnership in JSON or YAML; - is the standard input.")
  private String file;

  @Parameters(
      index = "1",
      paramLabel = "MEMBER",
      description = "The person's id, as it stands in the file under memberList, members, id.")
  private String member;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ValidateCommand.Day.class,
      description =
          "The day whose figures to tell, such as 2026-04-06. If not given, the day that the file"
              + " describes, or else today.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatByName.class,
      defaultValue = "text",
      description = "text (if not given) or html, a page that stands by itself.")
  private NoticeFormat format;

  @Option(
      names = "--letter",
      description =
          "Instead of the notice, the letter that explains the person's part to the Jobcentre. It"
              + " says nothing of their benefits.")
  private boolean letter;

  NoticeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    MvpValidator validator = rules.validator();
    asOf.filter(day -> day.isBefore(validator.ruleBook().inForceFrom()))
        .ifPresent(
            day -> {
              throw wrong(
                  "--as-of: found "
                      + day
                      + ", when no guidance was in force; expected "
                      + validator.ruleBook().inForceFrom()
                      + " or a later day");
            });
    try {
      Mvp mvp = read();
      if (mvp.memberList().members().stream().noneMatch(any -> any.id().equals(member))) {
        throw wrong(
            "MEMBER: found \""
                + member
                + "\", whom the member list does not know; expected the id of a person, as it stands"
                + " in the file under memberList, members, id");
      }
      console.print(text(notice(validator, mvp)));
      return 0;
    } catch (BadInputException e) {
      console.complain(e.getMessage());
    } catch (InvalidPathException e) {
      console.complain(
          new Problem(file, "", 0, 0, "a name that no file can have", "the name of a file")
              .toString());
    } catch (UnfitRecordException e) {
      e.problems().forEach(problem -> console.complain(problem.in(file).toString()));
    } catch (NoGuidanceInForceException e) {
      console.complain(file + ": " + e.getMessage());
    }
    return ExitStatus.BAD_INPUT.code();
  }

  private Mvp read() {
    return file.equals(STANDARD_INPUT)
        ? MvpReader.read(console.in(), "standard input")
        : MvpReader.read(Path.of(file));
  }

  private Notice notice(MvpValidator validator, Mvp mvp) {
    return asOf.map(day -> validator.notice(mvp, member, day))
        .orElseGet(() -> validator.notice(mvp, member));
  }

  private String text(Notice notice) {
    return switch (format) {
      case TEXT -> letter ? NoticeText.of(notice).letter() : NoticeText.of(notice).toString();
      case HTML -> letter ? NoticeHtml.of(notice).letter() : NoticeHtml.of(notice).toString();
    };
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** How notices are written. */
  enum NoticeFormat {
    TEXT,
    HTML
  }

  static final class FormatByName implements ITypeConverter<NoticeFormat> {
    @Override
    public NoticeFormat convert(String value) {
      return switch (value) {
        case "text" -> NoticeFormat.TEXT;
        case "html" -> NoticeFormat.HTML;
        default ->
            throw new TypeConversionException("found \"" + value + "\"; expected text or html");
      };
    }
  }
}
