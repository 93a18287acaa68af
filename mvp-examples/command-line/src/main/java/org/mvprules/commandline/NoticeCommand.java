package org.mvprules.commandline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mvprules.core.Mvp;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Notice;
import org.mvprules.rules.NoticeHtml;
import org.mvprules.rules.NoticeText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

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
    MvpValidator validator = rules.validatorOn(asOf);
    boolean told =
        RecordFile.isUsed(
            console,
            file,
            () -> {
              Mvp mvp = RecordFile.read(console, file);
              if (mvp.memberList().members().stream().noneMatch(any -> any.id().equals(member))) {
                throw wrong(
                    "MEMBER: found \""
                        + member
                        + "\", whom the member list does not know; expected the id of a person, as"
                        + " it stands in the file under memberList, members, id");
              }
              console.print(text(notice(validator, mvp)));
            });
    return told ? 0 : ExitStatus.BAD_INPUT.code();
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

  static final class FormatByName extends ByName<NoticeFormat> {
    FormatByName() {
      super(NoticeFormat.class);
    }
  }
}
