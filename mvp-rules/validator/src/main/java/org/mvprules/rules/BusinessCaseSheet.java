package org.mvprules.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.Funder;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.businesscase.CasePart;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.output.FeedbackAndChange;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Priority;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.Sheet;
import org.mvprules.rules.internal.Sheet.Column;
import org.mvprules.rules.words.Texts;

/**
 * The skeleton of a business case for a partnership: the nine headings of Appendix 3 of the London
 * guide in their order, with what the record has for each, and with what is still to be written.
 */
final class BusinessCaseSheet {

  private static final String SOURCE =
      "London guide, App 3 (North Central London): a suggested form, and not a rule for others";

  /** The lines of the cost list, in its order. */
  private enum Cost {
    CHAIR("Chair and vice-chair, fees and expenses"),
    EXPERT_ADVICE("Expert advice from users"),
    SECRETARIAL("Secretarial"),
    OUT_OF_POCKET("Out of pocket: travel, carers, childcare or a crèche"),
    OTHER("Other: rooms, refreshments, equipment and the like");

    private final String words;

    Cost(String words) {
      this.words = words;
    }

    static Cost of(CostLine line) {
      if (line.part() == PartTaken.EXPERT_ADVISER) {
        return EXPERT_ADVICE;
      }
      if (line.part() == PartTaken.CHAIR || line.part() == PartTaken.VICE_CHAIR) {
        return CHAIR;
      }
      if (line.part() == PartTaken.ADMINISTRATOR
          || line.heading() == BudgetHeading.ADMINISTRATION) {
        return SECRETARIAL;
      }
      return line.what() == CostLine.What.EXPENSES || line.heading() == BudgetHeading.CRECHE
          ? OUT_OF_POCKET
          : OTHER;
    }
  }

  private final Mvp mvp;
  private final CostedPlan plan;
  private final BusinessCase paper;
  private final Sheet sheet;
  private final List<String> toWrite = new ArrayList<>();

  private BusinessCaseSheet(Mvp mvp, CostedPlan plan) {
    this.mvp = mvp;
    this.plan = plan;
    this.paper = mvp.businessCase();
    this.sheet = new Sheet(plan.partnership() + ": business case");
  }

  static Sheet of(Mvp mvp, CostedPlan plan) {
    return new BusinessCaseSheet(mvp, plan).write();
  }

  private Sheet write() {
    sheet.paragraph(
        "A skeleton, as of " + Texts.of(plan.asOf()) + ", filled with what is recorded.");
    sheet.paragraph(SOURCE + ".");
    section("1 Summary", CasePart.SUMMARY);
    sheet.paragraph("In a few sentences: what is asked for, for whom, and what it will bring.");
    introduction();
    risks();
    market();
    benefits();
    costs();
    funding();
    timescales();
    conclusions();
    sheet.heading("What is still to be written");
    if (toWrite.isEmpty()) {
      sheet.paragraph("Nothing: the record says of every part that the business case has it.");
    } else {
      sheet.points(toWrite);
    }
    return sheet;
  }

  /** A heading, and whether the business case has it already. */
  private void section(String heading, CasePart part) {
    sheet.heading(heading).paragraph(state(heading.replaceFirst("^[0-9] ", ""), part));
  }

  /** Whether the business case has a part, as recorded; if not for certain, it is to be written. */
  private String state(String what, CasePart part) {
    boolean has = paper.covers().contains(part);
    boolean leavesOut = paper.leavesOut().contains(part);
    if (has && !leavesOut) {
      return "Recorded as written.";
    }
    String told =
        has
            ? "recorded both as written and as left out"
            : leavesOut ? "missing" : "not recorded as written";
    toWrite.add(what + ": " + told);
    return "To write: " + told + ".";
  }

  private void introduction() {
    section("2 Introduction and overview", CasePart.INTRODUCTION);
    List<String> points = new ArrayList<>();
    mvp.foundedOn().ifPresent(day -> points.add("Founded on " + Texts.of(day) + "."));
    Optional<WorkPlan> work = mvp.workPlan();
    work.flatMap(WorkPlan::period)
        .ifPresent(period -> points.add("The work plan is for " + Texts.of(period) + "."));
    List<String> priorities =
        work.map(WorkPlan::priorities).orElse(List.of()).stream().map(Priority::what).toList();
    if (!priorities.isEmpty()) {
      points.add("Priorities: " + String.join("; ", priorities) + ".");
    }
    sheet.points(points);
    sheet.paragraph(
        "The work plan comes with it: "
            + lower(state("The work plan, attached", CasePart.WORK_PLAN)));
    sheet.paragraph(
        "Communication and engagement leads of the NHS bodies can help with the case, and with the"
            + " policy on expenses.");
  }

  private void risks() {
    section("3 Risks and financial implications of involvement", CasePart.RISKS);
    sheet.points(
        List.of(
            "State benefits. A fee may count as earnings or income, and taking part at all may be"
                + " seen as readiness for work; everybody is told before they accept, and advised"
                + " to seek independent advice. "
                + state("The risk to state benefits", CasePart.BENEFITS_RISK),
            "Tax. Whoever gets a fee sees to their own tax. "
                + state("The risk of tax", CasePart.TAX_RISK),
            "Sick leave. Taking payment may break the terms of an employer or insurer. "
                + state("The risk for people on sick leave", CasePart.SICK_LEAVE_RISK)));
  }

  private void market() {
    section("4 Analysis of the market", CasePart.MARKET_ANALYSIS);
    List<String> groups =
        mvp.workPlan().stream()
            .flatMap(work -> work.activities().stream())
            .flatMap(BusinessCaseSheet::groups)
            .distinct()
            .toList();
    if (!groups.isEmpty()) {
      sheet.paragraph("The work plan is aimed at: " + String.join("; ", groups) + ".");
    }
    sheet.paragraph(
        "A map of the people and organisations that could contribute: "
            + lower(state("A map of those who could contribute", CasePart.STAKEHOLDER_MAP)));
    sheet.paragraph(
        "Who contributes without support, who with expenses, who with expenses and a fee? Recent"
            + " service users and their families belong among them.");
  }

  private static Stream<String> groups(Activity activity) {
    return Stream.concat(activity.seldomHeardGroup().stream(), activity.aimedAt().stream());
  }

  private void benefits() {
    section("5 Assessment of benefits", CasePart.BENEFITS);
    sheet.points(
        List.of(
            "What the work plan brings. "
                + state("The benefits of the work plan", CasePart.PROGRAMME_OPTION),
            "What it means to do nothing. "
                + state("What it means to do nothing", CasePart.DOING_NOTHING_OPTION)));
    sheet.paragraph("Arguments to consider:");
    sheet.points(
        List.of(
            "Whoever has used a service knows what its planners do not.",
            "Planning without asking what is needed here can waste money.",
            "People make more use of services that they understand.",
            "Families plan, too; they are not only planned for."));
    List<String> changes = mvp.outputs().changes().stream().map(BusinessCaseSheet::told).toList();
    if (!changes.isEmpty()) {
      sheet.paragraph("What was heard, and what was changed by it:").points(changes);
    }
  }

  private static String told(FeedbackAndChange each) {
    return each.heard()
        + ": "
        + each.changed()
        + each.confirmedBy().map(by -> " (confirmed by " + by + ")").orElse("");
  }

  private void costs() {
    section("6 Assessment of costs", CasePart.COSTS);
    Map<Cost, Amount> own = new EnumMap<>(Cost.class);
    Map<Cost, Amount> others = new EnumMap<>(Cost.class);
    for (CostLine line : plan.lines()) {
      (line.isOnTheBudget() ? own : others).merge(Cost.of(line), line.amount(), Amount::plus);
    }
    List<List<String>> rows = new ArrayList<>();
    for (Cost cost : Cost.values()) {
      rows.add(row(cost.words, own.get(cost), others.get(cost)));
    }
    rows.add(row("Altogether", sum(own), sum(others)));
    sheet.table(
        "What the work plan costs",
        List.of(
            Column.of("What", 0),
            Column.ofAmounts("On the budget"),
            Column.ofAmounts("Others pay")),
        rows,
        true);
    if (!plan.notCosted().isEmpty()) {
      sheet.paragraph("Not costed, because something is not recorded:").points(plan.notCosted());
    }
    sheet.paragraph(
        "Resources and costs in a table: "
            + lower(state("A table of resources and costs", CasePart.COSTS_TABLE)));
  }

  private static List<String> row(String what, Amount own, Amount others) {
    return List.of(what, words(own), words(others));
  }

  private static String words(Amount amount) {
    return (amount == null ? Amount.NOTHING : amount).toString();
  }

  private static Amount sum(Map<Cost, Amount> amounts) {
    return amounts.values().stream().reduce(Amount.NOTHING, Amount::plus);
  }

  private void funding() {
    section("7 Funding source, timing and certainty", CasePart.FUNDING_SOURCE);
    List<Funder> funders = mvp.budget().map(Budget::funders).orElse(List.of());
    if (funders.isEmpty()) {
      sheet.paragraph("Nobody is recorded who gives money.");
    } else {
      sheet.table(
          "Who gives money",
          List.of(Column.of("Body", 0), Column.of("From", 20), Column.ofAmounts("Amount")),
          funders.stream()
              .map(
                  funder ->
                      List.of(
                          funder.name(),
                          funder.from().map(Texts::of).orElse("not recorded"),
                          funder.amount().map(Money::toString).orElse("not recorded")))
              .toList(),
          false);
    }
    sheet.paragraph("Certainty: " + certainty() + " Money is best secured for more than a year.");
  }

  private String certainty() {
    if (mvp.budget().flatMap(Budget::agreedOn).isPresent()) {
      return "the commissioner agreed the budget on "
          + Texts.of(mvp.budget().flatMap(Budget::agreedOn).orElseThrow())
          + ".";
    }
    Answer agreed = mvp.budget().map(Budget::agreed).orElse(Answer.NOT_RECORDED);
    return switch (agreed) {
      case YES -> "the commissioner has agreed the budget.";
      case NO -> "the budget is proposed, and not agreed.";
      case NOT_RECORDED -> "whether the budget is agreed is not recorded.";
    };
  }

  private void timescales() {
    section("8 Timescales", CasePart.TIMESCALES);
    sheet.points(
        List.of(
            "Start: " + day(paper.start(), "The day of the start"),
            "End: " + day(paper.end(), "The day of the end")));
    if (paper.milestones().isEmpty()) {
      toWrite.add("Milestones, above all those that are about money: none recorded");
      sheet.paragraph("Milestones: none recorded.");
    } else {
      sheet.table(
          "Milestones",
          List.of(Column.of("What", 0), Column.of("When", 20), Column.of("Money", 12)),
          paper.milestones().stream()
              .map(
                  each ->
                      List.of(
                          each.what(),
                          each.on().map(Texts::of).orElse("not recorded"),
                          Texts.of(each.financial())))
              .toList(),
          false);
    }
    sheet.paragraph(
        paper.reviewDates().isEmpty()
            ? "Days on which the money is looked at again: none recorded."
            : "Days on which the money is looked at again: "
                + paper.reviewDates().stream().map(Texts::of).collect(Collectors.joining("; "))
                + ".");
  }

  private String day(Optional<LocalDate> day, String what) {
    if (day.isEmpty()) {
      toWrite.add(what + ": not recorded");
    }
    return day.map(Texts::of).orElse("not recorded");
  }

  private void conclusions() {
    section("9 Conclusions and recommendations", CasePart.CONCLUSIONS);
    sheet.points(
        List.of(
            "Why to fund the partnership. " + state("Why to fund it", CasePart.WHY_FUND),
            "A reasonable budget; "
                + (plan.lines().isEmpty()
                    ? "what the plan costs is not known yet. "
                    : "the plan comes to " + plan.onTheBudget() + ". ")
                + state("A reasonable budget", CasePart.REASONABLE_BUDGET),
            "What the local maternity system can expect. "
                + state("What can be expected", CasePart.EXPECTED_OUTCOMES),
            "From where the money could come. "
                + state("Possible sources", CasePart.POSSIBLE_SOURCES)));
  }

  private static String lower(String sentence) {
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
