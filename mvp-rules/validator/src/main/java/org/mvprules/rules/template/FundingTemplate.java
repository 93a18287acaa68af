package org.mvprules.rules.template;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.Condition;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.words.Texts;

/**
 * A partnership's request for money on the template of South East London for 2018/19.
 *
 * <p>It shows what is requested beside what the work plan comes to. Its remarks compare the two and
 * name the requirements that a line is about; whether a requirement is met, a report says.
 *
 * @param id the partnership's id
 * @param name the partnership's name
 * @param request contact, texts and sign-off
 * @param planAgreedOn the day on which the local maternity system agreed the work plan
 * @param period the days that money is asked for
 * @param vat whether the amounts have value added tax in them
 * @param complete whether these are all lines of the budget
 * @param lines the eleven lines of the template, in its order
 * @param outside what the budget has under no line of the template
 * @param total the total that is stated
 * @param planned what the plan comes to altogether on the partnership's own budget
 * @param remarks what a commissioner would want to look at, field by field
 */
public record FundingTemplate(
    String id,
    Optional<String> name,
    FundingRequest request,
    Optional<LocalDate> planAgreedOn,
    Optional<Period> period,
    VatBasis vat,
    Answer complete,
    List<Line> lines,
    Optional<Line> outside,
    Optional<Money> total,
    Amount planned,
    List<String> remarks) {

  /** Where the form comes from. */
  public static final String SOURCE =
      "The template of South East London for 2018/19 (London guide, Appendix 1).";

  /** What is said beside the total. */
  public static final String TOTAL_GUIDANCE = "the sum of the lines";

  /** The figures of a rule book that the form tells, where the book has them. */
  private static final String EXAMPLE = "example budget";

  private static final String MEETINGS = "meetings a year in the template";
  private static final String PAYMENT = "involvement payment for a ";
  private static final Period YEAR_OF_THE_FORM =
      new Period(LocalDate.of(2018, 4, 1), LocalDate.of(2019, 3, 31));

  /** The eleven lines as they are printed, and what is not on the form. */
  private enum Printed {
    CHAIR_AND_VICE_CHAIR(
        "Chair and vice-chair: preparing and chairing meetings every two months", RATES),
    LMS_MEETINGS(
        "Taking part in meetings of the local maternity system and in working groups", UNCLEAR),
    SERVICE_USERS(
        "Service users' time at meetings and outreach",
        "out-of-pocket expenses: travel, subsistence, carer, childcare and others"),
    ADMINISTRATION("Administrative support, if a service user does it", UNCLEAR),
    CRECHE("Crèche at meetings and development days", ""),
    VENUE("Venue hire, if no free venue can be found", ""),
    DEVELOPMENT_DAY("Annual development day", ""),
    OUTREACH("Outreach resources to widen reach", ""),
    PROMOTION("Promotional materials", ""),
    TRAINING("Training for chair and vice-chair", ""),
    COMMISSIONING_LINK("Commissioning link with chair and vice-chair", ""),
    OTHER("Other, not in the template", "");

    private final String title;
    private final String guidance;

    Printed(String title, String guidance) {
      this.title = title;
      this.guidance = guidance;
    }

    Line with(List<BudgetLine> lines, Amount planned, String rates, Optional<String> keyLink) {
      return new Line(
          ordinal() + 1,
          BudgetHeading.valueOf(name()),
          title,
          guidance.equals(RATES) ? rates : guidance,
          lines,
          planned,
          this == COMMISSIONING_LINK ? keyLink : Optional.empty());
    }
  }

  /** The text of the form does not show which rows its second entry of the fee belongs to. */
  private static final String UNCLEAR = "unclear in the form: involvement payments, or none";

  /** Stands for the involvement payments in force. */
  private static final String RATES = "rates";

  /** Copies the lists. */
  public FundingTemplate {
    requireNonNull(request, "request");
    lines = List.copyOf(lines);
    remarks = List.copyOf(remarks);
  }

  /**
   * A line of the template.
   *
   * @param number its number, from 1 to 11; 12 for what is not in the template
   * @param heading the heading of the budget
   * @param title the line as the form has it, in short
   * @param guidance the national guidance that the form shows beside it; empty if none
   * @param budgetLines the budget's lines under it, usually one
   * @param planned what the plan comes to under it
   * @param name name or office, which the line of the commissioning link may give in place of an
   *     amount
   */
  public record Line(
      int number,
      BudgetHeading heading,
      String title,
      String guidance,
      List<BudgetLine> budgetLines,
      Amount planned,
      Optional<String> name) {

    /** Copies the list. */
    public Line {
      budgetLines = List.copyOf(budgetLines);
    }

    /**
     * What is requested.
     *
     * @return the sum of the budget's lines under it; absent if none has an amount
     */
    public Optional<Money> requested() {
      return budgetLines.stream().flatMap(line -> line.amount().stream()).reduce(Money::plus);
    }

    /**
     * Whether the line is not filled in.
     *
     * @return true if neither an amount, nor a name, nor something free of charge, nor a reason is
     *     recorded
     */
    public boolean isMissing() {
      return requested().isEmpty()
          && name.isEmpty()
          && texts(BudgetLine::freeOfCharge).isEmpty()
          && texts(BudgetLine::reason).isEmpty();
    }

    private Stream<String> all(Function<BudgetLine, Optional<String>> text) {
      return budgetLines.stream().flatMap(line -> text.apply(line).stream());
    }

    /**
     * A text of the budget's lines under it.
     *
     * @param text which text
     * @return the texts of several lines with a semicolon between them; absent if there is none
     */
    public Optional<String> texts(Function<BudgetLine, Optional<String>> text) {
      return Optional.of(all(text).collect(joining("; "))).filter(joined -> !joined.isEmpty());
    }
  }

  /**
   * A field of the template that is no amount.
   *
   * @param title what it asks for
   * @param entry what is recorded; absent if it is missing
   */
  public record Field(String title, Optional<String> entry) {}

  /**
   * The template of a partnership, filled in as far as its record goes.
   *
   * @param mvp the partnership
   * @param plan what its plan costs
   * @return the template
   * @throws ArithmeticException if a sum is too large to be an amount
   */
  public static FundingTemplate of(Mvp mvp, CostedPlan plan) {
    Optional<Budget> budget = mvp.budget();
    List<Line> all =
        Arrays.stream(Printed.values())
            .map(
                printed ->
                    printed.with(
                        lines(budget, BudgetHeading.valueOf(printed.name())),
                        planned(plan, BudgetHeading.valueOf(printed.name())),
                        rates(plan),
                        mvp.arrangements().keyLinkName()))
            .toList();
    FundingTemplate bare =
        new FundingTemplate(
            mvp.id(),
            mvp.name(),
            mvp.fundingRequest(),
            mvp.workPlan().flatMap(WorkPlan::agreedWithLmsOn),
            budget.flatMap(Budget::period),
            budget.map(Budget::vat).orElse(VatBasis.NOT_RECORDED),
            budget.map(Budget::complete).orElse(Answer.NOT_RECORDED),
            all.subList(0, all.size() - 1),
            Optional.of(all.get(all.size() - 1)),
            budget.flatMap(Budget::total),
            plan.onTheBudget(),
            List.of());
    return bare.with(new Remarks(bare, mvp, plan).all());
  }

  private FundingTemplate with(List<String> told) {
    return new FundingTemplate(
        id,
        name,
        request,
        planAgreedOn,
        period,
        vat,
        complete,
        lines,
        outside,
        total,
        planned,
        told);
  }

  private static List<BudgetLine> lines(Optional<Budget> budget, BudgetHeading heading) {
    return budget.stream()
        .flatMap(any -> any.lines().stream())
        .filter(line -> line.heading() == heading)
        .toList();
  }

  private static Amount planned(CostedPlan plan, BudgetHeading heading) {
    return plan.lines().stream()
        .filter(line -> line.isOnTheBudget() && line.heading() == heading)
        .map(CostLine::amount)
        .reduce(Amount.NOTHING, Amount::plus);
  }

  /**
   * A line by the heading of the budget.
   *
   * @param heading the heading
   * @return the line, also that for what is not in the template
   */
  public Line line(BudgetHeading heading) {
    return Stream.concat(lines.stream(), outside.stream())
        .filter(line -> line.heading() == heading)
        .findFirst()
        .orElseThrow();
  }

  /**
   * The sum of what is requested.
   *
   * @return the sum of all lines with an amount
   * @throws ArithmeticException if it is too large to be an amount
   */
  public Money sum() {
    return Stream.concat(lines.stream(), outside.stream())
        .flatMap(line -> line.requested().stream())
        .reduce(new Money(0), Money::plus);
  }

  /**
   * The total's title, with the days that it is for.
   *
   * @return as the form has it
   */
  public String totalTitle() {
    return "Total funding request"
        + period
            .map(days -> days.equals(YEAR_OF_THE_FORM) ? " for 2018/19" : " for " + words(days))
            .orElse(" (for which days is missing)");
  }

  /** The involvement payments in force, such as {@code £75.00 per half day}. */
  private static String rates(CostedPlan plan) {
    return plan.figures().stream()
        .filter(figure -> figure.name().startsWith(PAYMENT))
        .map(
            figure ->
                Money.parse(figure.value()) + " per " + figure.name().substring(PAYMENT.length()))
        .collect(joining(", "));
  }

  private static String words(Period days) {
    return Texts.of(days.first()) + " to " + Texts.of(days.last());
  }

  /**
   * The fields above the lines.
   *
   * @return in the order of the form
   */
  public List<Field> heading() {
    return List.of(
        new Field("1 MVP name", name),
        new Field(
            "2 Named contact",
            request
                .contactName()
                .map(text -> text + contact().map(office -> " (" + office + ")").orElse(""))
                .or(this::contact)),
        new Field(
            "3 Contact details",
            request.howToReach().or(() -> said(request.contactDetails(), "given", "not given"))),
        new Field("4a The work plan and how it supports the local plan", request.planText()),
        new Field("4b How the money supports the plan", request.moneyText()),
        new Field(
            "4c Supporting documents",
            said(request.planAttached(), "work plan attached", "work plan not attached")
                .map(
                    text ->
                        text
                            + (request.prioritiesGiven() == Answer.YES ? "; priorities given" : ""))
                .or(() -> said(request.prioritiesGiven(), "priorities given", "no priorities"))),
        new Field("5 Work plan agreed with the LMS", planAgreedOn.map(Texts::of)));
  }

  private Optional<String> contact() {
    return request.contact() == Contact.NOT_RECORDED
        ? Optional.empty()
        : Optional.of(Texts.of(request.contact()));
  }

  private static Optional<String> said(Answer answer, String yes, String no) {
    return switch (answer) {
      case YES -> Optional.of(yes);
      case NO -> Optional.of(no);
      default -> Optional.empty();
    };
  }

  /**
   * The fields below the lines.
   *
   * @return in the order of the form
   */
  public List<Field> signOff() {
    return List.of(
        new Field("Submitted to the CCG lead", request.submittedTo()),
        new Field("Date", request.submittedOn().map(Texts::of)));
  }

  /**
   * What is not filled in.
   *
   * @return fields and lines by their titles, in the order of the form
   */
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    heading().stream()
        .filter(each -> each.entry().isEmpty())
        .map(Field::title)
        .forEach(missing::add);
    lines.stream()
        .filter(Line::isMissing)
        .map(line -> line.number() + " " + line.title())
        .forEach(missing::add);
    if (total.isEmpty()) {
      missing.add("T " + totalTitle());
    }
    signOff().stream()
        .filter(each -> each.entry().isEmpty())
        .map(Field::title)
        .forEach(missing::add);
    return missing;
  }

  /** What a commissioner would want to look at. */
  private static final class Remarks {
    private final FundingTemplate form;
    private final Mvp mvp;
    private final CostedPlan plan;
    private final List<String> all = new ArrayList<>();

    Remarks(FundingTemplate form, Mvp mvp, CostedPlan plan) {
      this.form = form;
      this.mvp = mvp;
      this.plan = plan;
      heading();
      form.lines().forEach(this::line);
      form.outside().filter(line -> !line.budgetLines().isEmpty()).ifPresent(this::outside);
      total();
      signOff();
    }

    List<String> all() {
      return all;
    }

    private void say(String where, String words, String requirements) {
      all.add(where + ": " + words + (requirements.isEmpty() ? "" : " (" + requirements + ")"));
    }

    private void heading() {
      FundingRequest request = form.request();
      if (request.contact() == Contact.NOBODY) {
        say("Field 2", "no contact is named; usually chair or vice-chair are.", "CHR-09");
      } else if (request.contactDetails() == Answer.NO) {
        say("Field 3", "how to reach the contact is not said.", "CHR-09");
      }
      if (request.planAttached() == Answer.NO) {
        say(
            "Field 4c",
            request.prioritiesGiven() == Answer.YES
                ? "priorities only; the form asks for the agreed work plan."
                : "the work plan is not attached.",
            "BUD-06, AMB-10");
      }
      Optional<LocalDate> sent = request.submittedOn();
      if (form.planAgreedOn().isPresent()
          && sent.isPresent()
          && form.planAgreedOn().get().isAfter(sent.get())) {
        say("Field 5", "the work plan was agreed after the request was sent.", "BUD-06");
      }
    }

    private void line(Line line) {
      String where = "Line " + line.number();
      beside(where, line);
      if (line.budgetLines().size() > 1) {
        say(where, line.budgetLines().size() + " lines of the budget are added up here.", "");
      }
      plan.conditions().stream()
          .filter(each -> each.heading() == line.heading() && each.holds() != Answer.YES)
          .map(Condition::words)
          .forEach(
              words ->
                  say(where, words, line.heading() == BudgetHeading.VENUE ? "BUD-07" : "BUD-08"));
      switch (line.heading()) {
        case CHAIR_AND_VICE_CHAIR -> chair(where, line);
        case LMS_MEETINGS -> lms(where, line);
        case TRAINING -> {
          boolean nothing = line.requested().filter(money -> money.pence() > 0).isEmpty();
          if (nothing && line.texts(BudgetLine::freeOfCharge).isEmpty()) {
            say(where, "nothing is asked for, and no existing training is named.", "CHR-08");
          }
        }
        case COMMISSIONING_LINK -> {
          if (line.name().isEmpty()) {
            say(
                where,
                "name or office of the link is not given; the amount may be £0.00.",
                "GOV-05, AMB-16");
          }
        }
        default -> {}
      }
    }

    private void beside(String where, Line line) {
      Amount planned = line.planned();
      String requirement = line.heading() == BudgetHeading.CHAIR_AND_VICE_CHAIR ? "PAY-02" : "";
      if (planned.most().pence() == 0) {
        return;
      }
      if (line.requested().isEmpty()) {
        say(where, "the plan comes to " + planned + ", and no amount is requested.", requirement);
        return;
      }
      Money requested = line.requested().get();
      if (requested.compareTo(planned.least()) < 0) {
        say(
            where,
            "the plan comes to "
                + planned
                + ", "
                + (planned.isExact() ? "" : "at least ")
                + less(planned.least(), requested)
                + " more than is requested.",
            requirement);
      } else if (requested.compareTo(planned.most()) < 0) {
        say(
            where,
            "the plan comes to " + planned + "; whether " + requested + " will do cannot be told.",
            requirement);
      } else if (requested.compareTo(planned.most()) > 0) {
        say(
            where,
            less(requested, planned.most()) + " more is requested than the plan comes to.",
            requirement);
      }
    }

    private static Money less(Money more, Money less) {
      return new Money(more.pence() - less.pence());
    }

    private void chair(String where, Line line) {
      List<Activity> led =
          activities()
              .filter(
                  activity ->
                      activity.participations().stream()
                          .anyMatch(
                              part ->
                                  part.as() == PartTaken.CHAIR
                                      || part.as() == PartTaken.VICE_CHAIR))
              .toList();
      boolean prepared =
          led.stream()
              .flatMap(activity -> activity.participations().stream())
              .anyMatch(part -> part.preparation().isPresent());
      if (!led.isEmpty() && !prepared) {
        say(where, "the line covers preparing, and the plan has no time for it.", "PAY-21");
      }
      if (prepared && !line.planned().isExact()) {
        say(
            where,
            "how preparing is counted is not chosen (setting preparation), so the plan is a range.",
            "PAY-21");
      }
      long meetings =
          activities()
              .filter(activity -> activity.kind() == ActivityKind.MVP_MEETING)
              .filter(activity -> activity.cancelled() != Answer.YES)
              .mapToLong(Remarks::times)
              .sum();
      boolean fewer =
          plan.figure(MEETINGS)
              .filter(figure -> meetings < Long.parseLong(figure.value()))
              .isPresent();
      if (meetings > 0 && fewer) {
        say(
            where,
            "the line is for meetings every two months; the plan has " + meetings + ".",
            "OUT-02");
      }
    }

    private Stream<Activity> activities() {
      return mvp.workPlan().stream().flatMap(any -> any.activities().stream());
    }

    private static long times(Activity activity) {
      return activity.days().isEmpty()
          ? activity.times().filter(Count::isExact).map(Count::number).orElse(0L)
          : activity.days().size();
    }

    private void lms(String where, Line line) {
      if (line.requested().filter(money -> money.pence() > 0).isEmpty()) {
        return;
      }
      List<Claim> claims =
          plan.paidTwice().stream()
              .filter(claim -> claim.heading() == BudgetHeading.LMS_MEETINGS)
              .toList();
      if (claims.isEmpty()) {
        say(
            where,
            "section 5 has another body pay for these meetings; a person decides who does.",
            "BUD-17, AMB-03");
      } else {
        say(
            where,
            "money for these meetings is claimed from another body as well: the same may be paid"
                + " twice.",
            "BUD-17, AMB-03");
      }
    }

    private void outside(Line line) {
      say("Other", "the template has no line for it.", "");
    }

    private void total() {
      Money sum = form.sum();
      form.total()
          .filter(total -> !total.equals(sum))
          .ifPresent(
              total ->
                  say(
                      "Total",
                      "the lines come to "
                          + sum
                          + ", "
                          + (total.compareTo(sum) > 0 ? less(total, sum) : less(sum, total))
                          + (total.compareTo(sum) > 0 ? " less" : " more")
                          + " than the total of "
                          + total
                          + ".",
                      "BUD-05"));
      if (form.period().equals(Optional.of(YEAR_OF_THE_FORM))) {
        plan.figure(EXAMPLE)
            .map(figure -> Money.parse(figure.value()))
            .filter(example -> form.total().filter(total -> !total.equals(example)).isPresent())
            .ifPresent(example -> besideTheExample(form.total().get(), example));
      }
    }

    private void besideTheExample(Money total, Money example) {
      say(
          "Total",
          "South East London expected about "
              + example
              + "; this is "
              + (total.compareTo(example) > 0
                  ? less(total, example) + " more"
                  : less(example, total) + " less")
              + ". It is an expectation and no limit.",
          "BUD-03");
    }

    private void signOff() {
      Optional<LocalDate> sent = form.request().submittedOn();
      if (sent.isPresent() && form.period().isPresent()) {
        long late = ChronoUnit.DAYS.between(form.period().get().first(), sent.get()) + 1;
        if (late > 0) {
          say("Date", "sent late, by days: " + late + ".", "BUD-04");
        }
      }
    }
  }
}
