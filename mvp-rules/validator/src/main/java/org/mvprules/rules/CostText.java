package org.mvprules.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.fact.Money;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.Condition;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.cost.HeadingCosts;
import org.mvprules.rules.internal.Sheet;
import org.mvprules.rules.internal.Sheet.Column;
import org.mvprules.rules.template.FundingTemplate;
import org.mvprules.rules.template.FundingTemplate.Field;
import org.mvprules.rules.template.FundingTemplate.Line;
import org.mvprules.rules.words.Texts;

/**
 * What a plan costs, for people to read: as plain text with lines of 80 characters, as Markdown, or
 * as one HTML page without scripts. All three say the same.
 *
 * <pre>{@code
 * System.out.print(CostText.of(validator.cost(mvp)));
 * }</pre>
 */
public final class CostText {

  private static final String ALTOGETHER = "Altogether";
  private static final String MISSING = "missing";

  private final Sheet sheet;

  private CostText(Sheet sheet) {
    this.sheet = sheet;
  }

  /**
   * A costed plan: each line with its working, totals, and the budget beside it.
   *
   * @param plan the plan
   * @return its text
   * @throws ArithmeticException if a sum is too large to be an amount
   */
  public static CostText of(CostedPlan plan) {
    requireNonNull(plan, "plan");
    Sheet sheet = new Sheet(plan.partnership());
    sheet.paragraph("What the work plan costs, as of " + Texts.of(plan.asOf()));
    sheet.paragraph(plan.ruleBook());
    outcome(sheet, plan);
    lines(sheet, plan);
    totals(sheet, plan);
    beside(sheet, plan);
    others(sheet, plan);
    list(sheet, "Possibly paid twice", plan.paidTwice().stream().map(CostText::paidTwice).toList());
    list(sheet, "Conditions", plan.conditions().stream().map(Condition::words).toList());
    list(sheet, "Not costed", plan.notCosted());
    list(sheet, "To know", plan.remarks());
    return new CostText(sheet);
  }

  /**
   * What would be otherwise: each line that changes, before and after, and the totals.
   *
   * @param changes the two plans
   * @return its text
   * @throws ArithmeticException if a sum is too large to be an amount
   */
  public static CostText of(CostChanges changes) {
    CostedPlan before = changes.before();
    CostedPlan after = changes.after();
    Sheet sheet = new Sheet(before.partnership());
    sheet.paragraph("What the work plan would cost, as of " + Texts.of(before.asOf()));
    sheet.paragraph(before.ruleBook());
    sheet.heading("What if").points(changes.what());
    List<List<String>> rows = new ArrayList<>();
    for (CostChanges.Change change : changes.lines()) {
      rows.add(
          List.of(
              change.line().title() + ": " + change.line().words(),
              change.before().map(CostLine::working).orElse("none"),
              change.after().map(CostLine::working).orElse("none")));
    }
    sheet.heading("What changes");
    if (rows.isEmpty()) {
      sheet.paragraph("No line changes.");
    } else {
      sheet.table(
          "Line by line",
          List.of(Column.of("What", 22), Column.of("Before", 27), Column.of("After", 0)),
          rows,
          false);
    }
    sheet.heading("Totals");
    Map<String, Amount> was = headings(before);
    Map<String, Amount> is = headings(after);
    List<List<String>> totals = new ArrayList<>();
    Stream.concat(was.keySet().stream(), is.keySet().stream())
        .distinct()
        .forEach(
            heading ->
                totals.add(
                    row(
                        heading,
                        was.getOrDefault(heading, Amount.NOTHING),
                        is.getOrDefault(heading, Amount.NOTHING))));
    totals.add(row("On the budget", before.onTheBudget(), after.onTheBudget()));
    totals.add(row(ALTOGETHER, before.total(), after.total()));
    sheet.table(
        "By budget heading, whoever pays",
        List.of(
            Column.of("Heading", 0),
            Column.ofAmounts("Before"),
            Column.ofAmounts("After"),
            Column.ofAmounts("Difference")),
        totals,
        true);
    sheet.paragraph("Before: " + carried(before)).paragraph("After: " + carried(after));
    list(
        sheet,
        "No longer costed",
        after.notCosted().stream().filter(each -> !before.notCosted().contains(each)).toList());
    list(
        sheet,
        "Now costed",
        before.notCosted().stream().filter(each -> !after.notCosted().contains(each)).toList());
    return new CostText(sheet);
  }

  /**
   * The skeleton of a business case for the partnership: the nine headings that the London guide
   * suggests (Appendix 3, North Central London), with what is recorded for each and with what is
   * still to be written.
   *
   * @param mvp the partnership
   * @param plan what its work plan costs
   * @return its text
   * @throws ArithmeticException if a sum is too large to be an amount
   */
  public static CostText ofBusinessCase(Mvp mvp, CostedPlan plan) {
    return new CostText(
        BusinessCaseSheet.of(requireNonNull(mvp, "mvp"), requireNonNull(plan, "plan")));
  }

  /**
   * The funding template, filled in as far as the record goes; what is missing is marked.
   *
   * @param template the template
   * @return its text
   */
  public static CostText of(FundingTemplate template) {
    Sheet sheet = new Sheet("Funding template: " + template.name().orElse(MISSING));
    sheet.paragraph(FundingTemplate.SOURCE);
    sheet.heading("Heading");
    fields(sheet, "About the partnership and its plan", template.heading());
    sheet.heading("Funding requirements");
    List<List<String>> rows = new ArrayList<>();
    for (Line line : template.lines()) {
      rows.add(
          List.of(
              String.valueOf(line.number()),
              line.title() + line.name().map(name -> ": " + name).orElse(""),
              line.guidance().isEmpty() ? "none" : line.guidance(),
              requested(line),
              line.planned().toString()));
    }
    template
        .outside()
        .filter(line -> !line.isMissing() || line.planned().most().pence() > 0)
        .ifPresent(
            line ->
                rows.add(
                    List.of("", line.title(), "none", requested(line), line.planned().toString())));
    rows.add(
        List.of(
            "T",
            template.totalTitle(),
            FundingTemplate.TOTAL_GUIDANCE,
            template.total().map(Money::toString).orElse(MISSING),
            template.planned().toString()));
    sheet.table(
        "Line by line",
        List.of(
            Column.of("No", 2),
            Column.of("Funding requirement", 0),
            Column.of("Guidance shown", 20),
            Column.ofAmounts("Requested"),
            Column.ofAmounts("The plan comes to")),
        rows,
        true);
    sheet.heading("Sign-off");
    fields(sheet, "To whom it was sent, and when", template.signOff());
    list(sheet, "To check", template.remarks());
    list(sheet, "Missing", template.missing());
    return new CostText(sheet);
  }

  /**
   * The text as Markdown.
   *
   * @return Markdown with tables as GitHub reads them
   */
  public String asMarkdown() {
    return sheet.markdown();
  }

  /**
   * The text as a page of HTML that needs no other file, for a browser or a printer.
   *
   * @return a page, to be stored as UTF-8
   */
  public String asHtml() {
    return sheet.html();
  }

  /** The text, with lines of at most 80 characters unless amounts need more. */
  @Override
  public String toString() {
    return sheet.text();
  }

  // A costed plan

  private static void outcome(Sheet sheet, CostedPlan plan) {
    sheet.heading("What it comes to");
    if (plan.lines().isEmpty()) {
      sheet.paragraph("Nothing of the work plan is costed.");
    } else {
      sheet.paragraph(
          "The plan comes to "
              + plan.total()
              + ", of which "
              + plan.onTheBudget()
              + " falls on the partnership's own budget."
              + (plan.notCosted().isEmpty() ? "" : " Some of it is not costed; see below."));
    }
    sheet.paragraph(carried(plan));
  }

  /** Whether the budget carries the plan, in a sentence. */
  static String carried(CostedPlan plan) {
    if (plan.budget().isEmpty()) {
      return "No budget is recorded, so it cannot be told whether one carries the plan.";
    }
    return plan.isCarried()
        .map(
            carried ->
                carried
                    ? "The budget carries every heading that costs something."
                    : "The budget does not carry: "
                        + Texts.of(
                            plan.headings().stream()
                                .filter(each -> each.isCarried().equals(Optional.of(false)))
                                .map(each -> Texts.of(each.heading()))
                                .toList())
                        + ".")
        .orElse("Whether the budget carries the plan cannot be told yet.");
  }

  private static void lines(Sheet sheet, CostedPlan plan) {
    Map<String, List<CostLine>> activities = new LinkedHashMap<>();
    plan.linesAcrossMonths()
        .forEach(
            line ->
                activities.computeIfAbsent(line.activity(), any -> new ArrayList<>()).add(line));
    if (activities.isEmpty()) {
      return;
    }
    sheet.heading("Line by line");
    activities.forEach(
        (activity, lines) -> {
          List<List<String>> rows = new ArrayList<>();
          lines.forEach(
              line -> rows.add(List.of(line.words(), line.working(), line.amount().toString())));
          sheet.table(
              lines.get(0).title()
                  + ": "
                  + lines.stream().map(CostLine::amount).reduce(Amount.NOTHING, Amount::plus),
              List.of(Column.of("What", 26), Column.of("Working", 0), Column.ofAmounts("Amount")),
              rows,
              false);
        });
  }

  private static void totals(Sheet sheet, CostedPlan plan) {
    if (plan.lines().isEmpty()) {
      return;
    }
    sheet.heading("Totals");
    Map<String, String> titles = new LinkedHashMap<>();
    plan.lines().forEach(line -> titles.put(line.activity(), line.title()));
    total(sheet, "By activity", plan, named(plan.by(CostLine::activity), titles));
    total(sheet, "By part taken", plan, plan.by(CostText::kind));
    if (plan.lines().stream().anyMatch(line -> line.month().isPresent())) {
      total(sheet, "By month", plan, plan.byMonth());
    }
    total(sheet, "By budget heading, whoever pays", plan, headings(plan));
  }

  /** Two activities of one title are told apart by their ids. */
  private static Map<String, Amount> named(Map<String, Amount> sums, Map<String, String> titles) {
    Map<String, Amount> named = new LinkedHashMap<>();
    sums.forEach(
        (id, sum) -> {
          String title = titles.get(id);
          boolean alone = titles.values().stream().filter(title::equals).count() == 1;
          named.put(alone ? title : title + " (" + id + ")", sum);
        });
    return named;
  }

  private static String kind(CostLine line) {
    return switch (line.what()) {
      case FEE -> "Fees" + partOf(line.part());
      case EXPENSES -> "Expenses" + partOf(line.part());
      case OTHER -> "Bought or hired";
    };
  }

  private static String partOf(PartTaken part) {
    return part == PartTaken.NOT_RECORDED
        ? ", part not recorded"
        : ", taking part as " + Texts.of(part);
  }

  private static Map<String, Amount> headings(CostedPlan plan) {
    Map<String, Amount> sums = new LinkedHashMap<>();
    plan.by(CostLine::heading).entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(each -> sums.put(Texts.of(each.getKey()), each.getValue()));
    return sums;
  }

  private static void total(Sheet sheet, String caption, CostedPlan plan, Map<String, Amount> by) {
    List<List<String>> rows = new ArrayList<>();
    by.forEach((name, sum) -> rows.add(List.of(name, sum.toString())));
    rows.add(List.of(ALTOGETHER, plan.total().toString()));
    String of = caption.startsWith("By budget heading") ? "Heading" : caption.substring(3);
    sheet.table(
        caption,
        List.of(
            Column.of(of.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + of.substring(1), 0),
            Column.ofAmounts("Amount")),
        rows,
        true);
  }

  // Plan and budget

  private static void beside(Sheet sheet, CostedPlan plan) {
    if (plan.budget().isEmpty() || plan.headings().isEmpty()) {
      return;
    }
    sheet.heading("Plan and budget");
    Budget budget = plan.budget().orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    Money budgeted = new Money(0);
    for (HeadingCosts each : plan.headings()) {
      budgeted = budgeted.plus(each.budgeted().orElse(new Money(0)));
      rows.add(
          List.of(
              Texts.of(each.heading()),
              each.planned().toString(),
              each.budgeted().map(Money::toString).orElse("no amount"),
              each.budgeted().map(money -> difference(each.planned(), money)).orElse(""),
              carried(plan, each)));
    }
    rows.add(
        List.of(
            ALTOGETHER,
            plan.onTheBudget().toString(),
            budgeted.toString(),
            difference(plan.onTheBudget(), budgeted),
            ""));
    sheet.table(
        "Heading by heading, what falls on the partnership's own budget",
        List.of(
            Column.of("Heading", 0),
            Column.ofAmounts("Planned"),
            Column.ofAmounts("Budgeted"),
            Column.of("Difference", 14),
            Column.of("Carried", 15)),
        rows,
        true);
    Money sum = budgeted;
    budget
        .total()
        .filter(total -> !total.equals(sum))
        .ifPresent(
            total ->
                sheet.paragraph(
                    "The budget states a total of "
                        + total
                        + ", and its lines come to "
                        + sum
                        + ": a difference of "
                        + distance(total, sum)
                        + "."));
  }

  /** Whether the budget carries it under one heading, in a few words. */
  static String carried(CostedPlan plan, HeadingCosts costs) {
    if (costs.costed() && costs.planned().most().pence() == 0) {
      return "nothing planned";
    }
    boolean line = !HeadingCosts.linesFor(costs.heading(), plan.budget()).isEmpty();
    String carried =
        costs.isCarried().map(each -> each ? "carried" : "not carried").orElse("cannot be told");
    return line ? carried : carried + ": not budgeted at all";
  }

  private static String difference(Amount planned, Money budgeted) {
    String most = left(planned.most(), budgeted);
    return planned.isExact() ? most : most + " to " + left(planned.least(), budgeted);
  }

  private static String left(Money planned, Money budgeted) {
    int order = budgeted.compareTo(planned);
    return order == 0 ? "none" : distance(planned, budgeted) + (order > 0 ? " left" : " short");
  }

  private static Money distance(Money a, Money b) {
    return new Money(Math.abs(a.pence() - b.pence()));
  }

  private static void others(Sheet sheet, CostedPlan plan) {
    Map<Payer, Amount> payers = plan.by(CostLine::payer);
    payers.keySet().removeIf(payer -> payer == Payer.PARTNERSHIP || payer == Payer.NOT_RECORDED);
    List<String> points = new ArrayList<>();
    payers.forEach(
        (payer, sum) -> points.add("The " + Texts.of(payer) + " pays " + sum + " of the plan."));
    plan.budget().stream()
        .flatMap(budget -> budget.claims().stream())
        .forEach(claim -> points.add(claim(claim) + "."));
    list(sheet, "Paid by other bodies", points);
  }

  private static String claim(Claim claim) {
    return claim.amount().map(Money::toString).orElse("An amount that is not recorded")
        + " is claimed from "
        + (claim.from() == Payer.NOT_RECORDED
            ? "a body that is not recorded"
            : "the " + Texts.of(claim.from()))
        + " for "
        + Texts.of(claim.heading())
        + claim.activity().map(id -> " (" + id + ")").orElse("");
  }

  private static String paidTwice(Claim claim) {
    return claim(claim) + ", and the budget has money for the same heading.";
  }

  // What if

  private static List<String> row(String name, Amount before, Amount after) {
    return List.of(name, before.toString(), after.toString(), moved(before, after));
  }

  private static String moved(Amount before, Amount after) {
    BinaryOperator<String> sides =
        (least, most) -> least.equals(most) ? most : least + " to " + most;
    return before.equals(after)
        ? "none"
        : sides.apply(moved(before.least(), after.least()), moved(before.most(), after.most()));
  }

  private static String moved(Money before, Money after) {
    int order = after.compareTo(before);
    return order == 0 ? "none" : (order > 0 ? "+" : "-") + distance(before, after);
  }

  // The template

  private static void fields(Sheet sheet, String caption, List<Field> fields) {
    sheet.table(
        caption,
        List.of(Column.of("Field", 34), Column.of("Entry", 0)),
        fields.stream()
            .map(field -> List.of(field.title(), field.entry().orElse(MISSING)))
            .toList(),
        false);
  }

  private static String requested(Line line) {
    return line.requested().map(Money::toString).orElse(line.isMissing() ? MISSING : "no amount");
  }

  private static void list(Sheet sheet, String heading, List<String> points) {
    if (!points.isEmpty()) {
      sheet.heading(heading).points(points);
    }
  }
}
