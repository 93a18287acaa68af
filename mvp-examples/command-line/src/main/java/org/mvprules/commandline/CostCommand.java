package org.mvprules.commandline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.Currency;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.Choice;
import org.mvprules.core.json.MvpChange;
import org.mvprules.core.json.MvpWriter;
import org.mvprules.core.json.Problem;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.BadFigureException;
import org.mvprules.rules.CostText;
import org.mvprules.rules.Figure;
import org.mvprules.rules.JsonCost;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.Setting;
import org.mvprules.rules.UnfitRecordException;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.template.FundingTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Works out what a work plan costs, and fills in and reads the funding template. */
@Command(
    name = "cost",
    description = "Tells what the work plan of a partnership costs, beside its budget.",
    footer = {
      "",
      "Exit status:",
      "   0  the budget carries every heading that costs something",
      "   1  it does not carry one",
      "   2  that cannot be told: something is not recorded, or not costed",
      "  64  wrong usage",
      "  65  a file cannot be read, or an amount is too large",
      "  70  the program is broken",
      "With --read-template: 0 if the template was read."
    })
final class CostCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private RuleBookOption rules;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "A partnership in JSON or YAML; - is the standard input.")
  private Optional<String> file;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      converter = ValidateCommand.Day.class,
      description =
          "The day whose figures hold for activities without a day of their own. If not given, the"
              + " day that the file describes, or else today.")
  private Optional<LocalDate> asOf;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = FormatByName.class,
      defaultValue = "text",
      description = "text (if not given), markdown, html, csv or json.")
  private CostFormat format;

  @Option(
      names = "--template",
      description = "The funding template of South East London for 2018/19, filled in.")
  private boolean template;

  @Option(
      names = "--business-case",
      description =
          "The skeleton of a business case, as North Central London suggests it, filled with what is"
              + " recorded.")
  private boolean businessCase;

  @Option(
      names = "--what-if",
      paramLabel = "NAME=VALUE",
      description =
          "What would change if a figure of the rule book, a setting, or a value of the record"
              + " (named by its place, such as /workPlan/activities/0/times) were otherwise. Can be"
              + " given several times.")
  private List<String> whatIf = new ArrayList<>();

  @Option(
      names = "--read-template",
      paramLabel = "TEMPLATE.csv",
      description =
          "Read a template that was filled in with a spreadsheet, and write it as a record (YAML).")
  private Optional<String> filledIn;

  @Option(
      names = "--into",
      paramLabel = "FILE",
      description =
          "With --read-template: the record that the template's money belongs to. It is written"
              + " with that money to the standard output; the file stays as it is.")
  private Optional<String> into;

  CostCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    check();
    int[] status = {ExitStatus.BAD_INPUT.code()};
    try {
      RecordFile.isUsed(
          console,
          file.or(() -> into).orElse(""),
          () ->
              status[0] =
                  filledIn.isPresent() ? readTemplate(filledIn.get()) : cost(file.orElseThrow()));
    } catch (BadTemplateException e) {
      console.complain(e.getMessage());
    }
    return status[0];
  }

  private void check() {
    if (filledIn.isPresent()
        ? file.isPresent() || template || businessCase || !whatIf.isEmpty() || asOf.isPresent()
        : into.isPresent()) {
      throw wrong("--read-template takes only --into beside it, and --into only that");
    }
    if (filledIn.filter(RecordFile.STANDARD_INPUT::equals).isPresent() && into.equals(filledIn)) {
      throw wrong("the standard input (-) can be read only once");
    }
    if (filledIn.isEmpty() && file.isEmpty()) {
      throw wrong("expected a file, or --read-template and a file");
    }
    if (template && format == CostFormat.JSON) {
      throw wrong("--template: found the format json; expected text, markdown, html or csv");
    }
    if (businessCase && (template || format == CostFormat.JSON || format == CostFormat.CSV)) {
      throw wrong("--business-case stands alone, as text, markdown or html");
    }
    if (!whatIf.isEmpty() && (template || businessCase || format == CostFormat.CSV)) {
      throw wrong("--what-if compares two plans, as text, markdown, html or json");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  // What it costs

  private int cost(String name) {
    MvpValidator validator = rules.validatorOn(asOf);
    Mvp mvp = RecordFile.read(console, name);
    CostedPlan plan = costed(validator, mvp);
    String text;
    if (whatIf.isEmpty()) {
      text = text(mvp, plan);
    } else {
      CostChanges changes = otherwise(validator, mvp, plan);
      plan = changes.after();
      text =
          format == CostFormat.JSON ? JsonCost.of(changes).toString() : text(CostText.of(changes));
    }
    console.print(text);
    return ExitStatus.ofCarried(plan.isCarried()).code();
  }

  private CostedPlan costed(MvpValidator validator, Mvp mvp) {
    return asOf.map(day -> validator.cost(mvp, day)).orElseGet(() -> validator.cost(mvp));
  }

  private String text(Mvp mvp, CostedPlan plan) {
    if (businessCase) {
      return text(CostText.ofBusinessCase(mvp, plan));
    }
    return template ? text(FundingTemplate.of(mvp, plan)) : text(plan);
  }

  private String text(CostedPlan plan) {
    return switch (format) {
      case CSV -> CostSheet.of(plan);
      case JSON -> JsonCost.of(plan).toString();
      default -> text(CostText.of(plan));
    };
  }

  private String text(FundingTemplate filled) {
    return format == CostFormat.CSV ? TemplateForm.of(filled) : text(CostText.of(filled));
  }

  private String text(CostText text) {
    return switch (format) {
      case MARKDOWN -> text.asMarkdown();
      case HTML -> text.asHtml();
      default -> text.toString();
    };
  }

  // What if

  private CostChanges otherwise(MvpValidator validator, Mvp mvp, CostedPlan before) {
    MvpValidator changedRules = validator;
    Mvp changed = mvp;
    for (String each : whatIf) {
      int equals = each.indexOf('=');
      if (equals < 1) {
        throw wrong("--what-if: found \"" + each + "\"; expected NAME=VALUE");
      }
      String name = each.substring(0, equals).strip();
      String value = each.substring(equals + 1).strip();
      RuleBook book = validator.ruleBook();
      try {
        if (name.startsWith("/")) {
          changed = MvpChange.of(changed, name, value);
        } else if (book.figures().stream().anyMatch(figure -> figure.name().equals(name))) {
          changedRules = changedRules.withFigure(name, value);
        } else {
          changed = chosen(changed, book, name, value);
        }
      } catch (BadFigureException e) {
        throw wrong("--what-if: " + e.getMessage());
      } catch (BadInputException e) {
        throw wrong("--what-if: " + e.getMessage().replaceFirst("^the changed record ", ""));
      }
    }
    try {
      return new CostChanges(whatIf, before, costed(changedRules, changed));
    } catch (UnfitRecordException e) {
      throw wrong("--what-if: " + e.getMessage());
    }
  }

  private Mvp chosen(Mvp mvp, RuleBook book, String name, String value) {
    Setting setting =
        book.settings().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    wrong(
                        "--what-if: found \""
                            + name
                            + "\", which is neither a figure nor a setting of the rule book "
                            + book.id()
                            + "; expected a place such as /workPlan/activities/0/times, or "
                            + Choice.among(names(book), name)));
    if (!setting.kind().takes(value)) {
      throw wrong(
          "--what-if: "
              + name
              + ": found \""
              + value
              + "\"; expected "
              + setting.kind().expected().replaceFirst(", in quotes, such as.*", ""));
    }
    return mvp.toBuilder().setting(name, value).build();
  }

  private static List<String> names(RuleBook book) {
    return Stream.concat(
            book.figures().stream().map(Figure::name), book.settings().stream().map(Setting::name))
        .distinct()
        .toList();
  }

  // A template that was filled in

  private int readTemplate(String name) {
    TemplateReader.Filled filled = filledIn(name);
    String told = RecordFile.called(name);
    Optional<Mvp> record = into.map(each -> RecordFile.read(console, each));
    String id = record.map(Mvp::id).or(filled::id).orElse("");
    if (id.isEmpty()) {
      throw new BadTemplateException(
          new Problem(
                  told, "", 0, 0, "no id of the record", "an id in row ID, or --into and a record")
              .toString());
    }
    if (filled.id().filter(other -> !other.equals(id)).isPresent()) {
      throw new BadTemplateException(
          new Problem(
                  told,
                  "Entry of ID",
                  0,
                  0,
                  "the template of \"" + filled.id().get() + "\"",
                  "that of \"" + id + "\", whose record it is to be put into")
              .toString());
    }
    console.print(MvpWriter.toYaml(with(record.orElseGet(() -> Mvp.builder(id).build()), filled)));
    return ExitStatus.MEETS_GUIDANCE.code();
  }

  private TemplateReader.Filled filledIn(String name) {
    return name.equals(RecordFile.STANDARD_INPUT)
        ? TemplateReader.read(console.in(), RecordFile.called(name))
        : TemplateReader.read(Path.of(name));
  }

  /** The record with the template's money; what the template does not speak of stays as it is. */
  private Mvp with(Mvp mvp, TemplateReader.Filled filled) {
    Mvp.Builder builder = mvp.toBuilder();
    filled.name().ifPresent(builder::name);
    Optional<Budget> old = mvp.budget();
    boolean same =
        old.filter(
                budget ->
                    budget.lines().equals(filled.lines())
                        && budget.total().equals(Optional.of(filled.total())))
            .isPresent();
    if (!same && old.filter(budget -> budget.agreed() != Answer.NOT_RECORDED).isPresent()) {
      console.complain(
          "mvp: the money is no longer that of the record, so whether it is agreed is left out");
    }
    builder.budget(
        new Budget(
            old.map(Budget::funders).orElse(List.of()),
            old.map(Budget::currency).orElse(Currency.GBP),
            filled.period(),
            filled.vat(),
            Optional.of(filled.total()),
            filled.complete(),
            filled.lines(),
            same ? old.orElseThrow().agreed() : Answer.NOT_RECORDED,
            same ? old.orElseThrow().agreedOn() : Optional.empty(),
            same ? old.orElseThrow().lmsBoardAgreedSources() : Answer.NOT_RECORDED,
            old.map(Budget::claims).orElse(List.of())));
    builder.fundingRequest(filled.request());
    filled.link().ifPresent(link -> builder.arrangements(named(mvp.arrangements(), link)));
    filled.planAgreedOn().ifPresent(day -> builder.workPlan(agreed(mvp.workPlan(), day)));
    return builder.build();
  }

  /** The plan with the day of its agreement, which by itself says that it was agreed. */
  private static WorkPlan agreed(Optional<WorkPlan> plan, LocalDate day) {
    WorkPlan.Builder changed = plan.map(WorkPlan::toBuilder).orElseGet(WorkPlan::builder);
    if (plan.map(WorkPlan::agreedWithLms).equals(Optional.of(Answer.NO))) {
      changed.agreedWithLms(Answer.YES);
    }
    return changed.agreedWithLmsOn(day).build();
  }

  /** The arrangements with the name of a key link, which by itself says that there is one. */
  private static Arrangements named(Arrangements arrangements, String link) {
    Arrangements.Builder changed = arrangements.toBuilder();
    if (arrangements.keyLink() == Answer.NO) {
      changed.keyLink(Answer.YES);
    }
    return changed.keyLinkName(link).build();
  }

  /** How costs are written. */
  enum CostFormat {
    TEXT,
    MARKDOWN,
    HTML,
    CSV,
    JSON
  }

  static final class FormatByName extends ByName<CostFormat> {
    FormatByName() {
      super(CostFormat.class);
    }
  }
}
