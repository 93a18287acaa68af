package org.mvprules.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.rules.template.FundingTemplate;
import org.mvprules.rules.template.FundingTemplate.Line;
import org.mvprules.rules.words.Texts;

/**
 * The funding template as a spreadsheet. Each row is known by its {@code Ref}; whoever fills it in
 * writes into {@code Entry}, and for lines of money into the four columns after the plan's amount.
 * What the plan comes to and what is to be checked are there to be read.
 */
final class TemplateForm {

  static final String REF = "Ref";
  static final String FIELD = "Field";
  static final String GUIDANCE = "Guidance";
  static final String ENTRY = "Entry";
  static final String PLANNED = "Plan comes to";
  static final String FREE = "Free of charge";
  static final String REASON = "Why nothing is asked";
  static final String NO_FREE_ONE = "No free one found";
  static final String VAT = "VAT";
  static final String CHECK = "To check";

  static final List<String> COLUMNS =
      List.of(REF, FIELD, GUIDANCE, ENTRY, PLANNED, FREE, REASON, NO_FREE_ONE, VAT, CHECK);

  private static final String YES_OR_NO = "yes or no";
  private static final String NEVER_MISSING = "-";
  private static final String DAY = "a day such as 1 April 2018";

  /** Rows that are no lines of money, by the reference that a file has for them. */
  enum Row {
    ID("ID", "Id of the record", "given by whoever keeps the records"),
    NAME("H1", "MVP name", "for example the borough"),
    CONTACT("H2", "Named contact", "name or office"),
    CONTACT_OFFICE("H2b", "Who that is", "chair, vice chair, someone else or nobody"),
    REACH("H3", "Contact details", ""),
    REACHABLE("H3b", "Contact details are given", YES_OR_NO),
    PLAN(
        "H4a",
        "Overview of the work plan, and how it supports the local Better Births plan",
        "in your own words"),
    MONEY("H4b", "How this money supports the plan", "in your own words"),
    ATTACHED("H4c", "Work plan attached", YES_OR_NO),
    PRIORITIES("H4d", "Priorities of the year given", YES_OR_NO),
    AGREED("H5", "Date the work plan was agreed with the LMS", DAY),
    FIRST("P1", "First day that money is asked for", DAY),
    LAST("P2", "Last day", DAY),
    LINK("L11b", "Name or office of the commissioning link", "name or office"),
    TOTAL("T", "Total funding request", FundingTemplate.TOTAL_GUIDANCE),
    BASIS("V", "Amounts are with or without value added tax", "with vat or without vat"),
    COMPLETE("A", "These are all lines", YES_OR_NO),
    SENT_TO("S1", "Submitted to the CCG lead", "name"),
    SENT_ON("S2", "Date", DAY);

    private final String ref;
    private final String field;
    private final String guidance;

    Row(String ref, String field, String guidance) {
      this.ref = ref;
      this.field = field;
      this.guidance = guidance;
    }

    String ref() {
      return ref;
    }
  }

  private final FundingTemplate template;
  private final List<List<String>> rows = new ArrayList<>();

  private TemplateForm(FundingTemplate template) {
    this.template = template;
    rows.add(COLUMNS);
    FundingRequest request = template.request();
    row(Row.ID, Optional.of(template.id()), "");
    row(Row.NAME, template.name(), "Field 1");
    row(Row.CONTACT, request.contactName(), "Field 2");
    row(Row.CONTACT_OFFICE, word(request.contact(), Contact.NOT_RECORDED), "");
    row(Row.REACH, request.howToReach(), "Field 3");
    row(Row.REACHABLE, word(request.contactDetails(), Answer.NOT_RECORDED), "");
    row(Row.PLAN, request.planText(), "Field 4a");
    row(Row.MONEY, request.moneyText(), "Field 4b");
    row(Row.ATTACHED, word(request.planAttached(), Answer.NOT_RECORDED), "Field 4c");
    row(Row.PRIORITIES, word(request.prioritiesGiven(), Answer.NOT_RECORDED), NEVER_MISSING);
    row(Row.AGREED, template.planAgreedOn().map(Texts::of), "Field 5");
    row(Row.FIRST, template.period().map(Period::first).map(Texts::of), "");
    row(Row.LAST, template.period().map(Period::last).map(Texts::of), "");
    template.lines().forEach(line -> row(line, "Line " + line.number()));
    row(Row.LINK, template.line(BudgetHeading.COMMISSIONING_LINK).name(), "Line 11");
    template
        .outside()
        .filter(line -> !line.budgetLines().isEmpty())
        .ifPresent(line -> row(line, "Other"));
    row(Row.TOTAL, template.total().map(Money::toPlainText), "Total");
    row(Row.BASIS, word(template.vat(), VatBasis.NOT_RECORDED), "");
    row(Row.COMPLETE, word(template.complete(), Answer.NOT_RECORDED), "");
    row(Row.SENT_TO, request.submittedTo(), "");
    row(Row.SENT_ON, request.submittedOn().map(Texts::of), "Date");
  }

  /** A template as CSV. */
  static String of(FundingTemplate template) {
    return Spreadsheet.of(new TemplateForm(template).rows);
  }

  /** The reference of a line of money. */
  static String ref(BudgetHeading heading) {
    return "L" + (heading.ordinal() + 1);
  }

  private static Optional<String> word(Enum<?> value, Enum<?> absent) {
    return value == absent ? Optional.empty() : Optional.of(Texts.of(value));
  }

  private void row(Row row, Optional<String> entry, String remarks) {
    String planned = row == Row.TOTAL ? template.planned().toString() : "";
    rows.add(
        List.of(
            row.ref,
            row.field,
            row.guidance,
            entry.orElse(""),
            planned,
            "",
            "",
            "",
            "",
            check(entry.isEmpty() && !remarks.equals(NEVER_MISSING), remarks)));
  }

  private void row(Line line, String remarks) {
    rows.add(
        List.of(
            ref(line.heading()),
            line.title(),
            line.guidance(),
            line.requested().map(Money::toPlainText).orElse(""),
            line.planned().toString(),
            line.texts(BudgetLine::freeOfCharge).orElse(""),
            line.texts(BudgetLine::reason).orElse(""),
            said(line).orElse(""),
            basis(line).orElse(""),
            check(line.isMissing(), remarks)));
  }

  private static Optional<String> said(Line line) {
    return line.budgetLines().stream()
        .flatMap(each -> word(each.noFreeOne(), Answer.NOT_RECORDED).stream())
        .findFirst();
  }

  private static Optional<String> basis(Line line) {
    return line.budgetLines().stream()
        .flatMap(each -> word(each.vat(), VatBasis.NOT_RECORDED).stream())
        .findFirst();
  }

  private String check(boolean missing, String where) {
    List<String> texts = new ArrayList<>();
    if (missing) {
      texts.add("missing");
    }
    if (!where.isEmpty()) {
      String start = where + ": ";
      template.remarks().stream()
          .filter(remark -> remark.startsWith(start))
          .forEach(remark -> texts.add(remark.substring(start.length())));
    }
    return String.join(" | ", texts);
  }
}
