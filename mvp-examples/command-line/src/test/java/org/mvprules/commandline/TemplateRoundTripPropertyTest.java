package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.mvprules.core.Mvp;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.budget.Contact;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.budget.VatBasis;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Period;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.template.FundingTemplate;

/** A template that is written as a spreadsheet and read back says what it said. */
class TemplateRoundTripPropertyTest {

  private static final MvpValidator VALIDATOR = MvpValidator.standard();
  private static final LocalDate DAY = LocalDate.of(2018, 4, 1);

  /** Where a spreadsheet would see something to work out. */
  private static final String ACTIVE = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private static final Mvp MONEY =
      Mvp.builder("a")
          .name("£")
          .budget(Budget.builder().total(new Money(1)).build())
          .fundingRequest(FundingRequest.of(Contact.CHAIR, Answer.YES))
          .build();

  @Property(tries = 300)
  void linesAndRequestComeBack(
      @ForAll("budgets") Budget budget, @ForAll("requests") FundingRequest request) {
    Mvp mvp =
        Mvp.builder("a")
            .name("A & B")
            .budget(budget)
            .fundingRequest(request)
            .arrangements(Arrangements.builder().keyLinkName("the lead for maternity").build())
            .build();

    TemplateReader.Filled read = read(csv(mvp));

    assertThat(read.lines()).isEqualTo(budget.lines());
    assertThat(read.request()).isEqualTo(request);
    assertThat(Optional.of(read.total())).isEqualTo(budget.total());
    assertThat(read.period()).isEqualTo(budget.period());
    assertThat(read.vat()).isEqualTo(budget.vat());
    assertThat(read.complete()).isEqualTo(budget.complete());
    assertThat(read.name()).isEqualTo(mvp.name());
    assertThat(read.link()).isEqualTo(mvp.arrangements().keyLinkName());
  }

  @Property(tries = 300)
  void nothingThatIsWrittenIsExecuted(@ForAll("texts") String text) {
    String safe = Spreadsheet.safe(text);

    assertThat(ACTIVE.indexOf(safe.charAt(0))).isNegative();
    assertThat(ACTIVE.indexOf(safe.strip().charAt(0))).isNegative();
    assertThat(Spreadsheet.plain(safe)).isEqualTo(text);
  }

  /** Whatever becomes of a file, it is read or refused; the program is never broken by it. */
  @Property(tries = 500)
  void damageIsToldAndBreaksNothing(
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @Size(max = 4) byte[] instead,
      @ForAll @IntRange(max = 5) int lost) {
    byte[] csv = csv(MONEY).getBytes(StandardCharsets.UTF_8);
    int from = place % csv.length;
    int to = Math.min(csv.length, from + lost);
    byte[] damaged = new byte[csv.length - (to - from) + instead.length];
    System.arraycopy(csv, 0, damaged, 0, from);
    System.arraycopy(instead, 0, damaged, from, instead.length);
    System.arraycopy(csv, to, damaged, from + instead.length, csv.length - to);

    int status =
        Main.run(
            new String[] {"cost", "--read-template", "-"},
            new ByteArrayInputStream(damaged),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());

    assertThat(status).isIn(0, 65);
  }

  @Example
  void linesEndAsSpreadsheetsEndThem() {
    String csv = csv(Mvp.builder("a").build());

    assertThat(csv).startsWith("\uFEFFRef,Field,").endsWith("\r\n");
    assertThat(csv.replace("\r\n", "")).doesNotContain("\n", "\r");
  }

  private static String csv(Mvp mvp) {
    return TemplateForm.of(FundingTemplate.of(mvp, VALIDATOR.cost(mvp, DAY)));
  }

  private static TemplateReader.Filled read(String csv) {
    return TemplateReader.read(
        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "t.csv");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("ab =+-@'\"\t\r\n,;£é|\uFF1D")
        .ofMinLength(1)
        .ofMaxLength(12)
        .filter(text -> !text.isBlank());
  }

  private Arbitrary<Optional<String>> maybeTexts() {
    return texts().optional();
  }

  @Provide
  Arbitrary<Budget> budgets() {
    Arbitrary<Set<BudgetHeading>> headings = Arbitraries.of(BudgetHeading.class).set();
    Arbitrary<List<BudgetLine>> lines = bodies().list().ofSize(BudgetHeading.values().length);
    Arbitrary<Period> periods =
        Arbitraries.integers()
            .between(0, 20_000)
            .flatMap(
                first ->
                    Arbitraries.integers()
                        .between(0, 2_000)
                        .map(
                            length ->
                                new Period(
                                    LocalDate.ofEpochDay(first),
                                    LocalDate.ofEpochDay(first + length))));
    return Combinators.combine(
            headings,
            lines,
            money(),
            periods.optional(),
            Arbitraries.of(VatBasis.class),
            Arbitraries.of(Answer.class))
        .as(
            (chosen, bodies, total, period, vat, complete) -> {
              Budget.Builder budget = Budget.builder().total(total).vat(vat).complete(complete);
              period.ifPresent(budget::period);
              Arrays.stream(BudgetHeading.values())
                  .filter(chosen::contains)
                  .forEach(heading -> budget.line(with(heading, bodies.get(heading.ordinal()))));
              return budget.build();
            });
  }

  private static BudgetLine with(BudgetHeading heading, BudgetLine body) {
    return new BudgetLine(
        heading, body.amount(), body.freeOfCharge(), body.reason(), body.noFreeOne(), body.vat());
  }

  /** Lines of which something is recorded; the form cannot tell others from none. */
  private Arbitrary<BudgetLine> bodies() {
    return Combinators.combine(
            money().optional(),
            maybeTexts(),
            maybeTexts(),
            Arbitraries.of(Answer.class),
            Arbitraries.of(VatBasis.class))
        .as(
            (amount, free, reason, noFreeOne, vat) ->
                new BudgetLine(BudgetHeading.OTHER, amount, free, reason, noFreeOne, vat))
        .filter(line -> !line.equals(BudgetLine.of(BudgetHeading.OTHER)));
  }

  private static Arbitrary<Money> money() {
    return Arbitraries.longs().between(0, 9_999_999_99L).map(Money::new);
  }

  @Provide
  Arbitrary<FundingRequest> requests() {
    Arbitrary<List<Optional<String>>> texts = maybeTexts().list().ofSize(5);
    Arbitrary<List<Answer>> answers = Arbitraries.of(Answer.class).list().ofSize(3);
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers().between(0, 30_000).map(LocalDate::ofEpochDay).optional();
    return Combinators.combine(Arbitraries.of(Contact.class), texts, answers, days)
        .as(
            (contact, text, answer, day) ->
                new FundingRequest(
                    contact,
                    answer.get(0),
                    text.get(0),
                    text.get(1),
                    text.get(2),
                    text.get(3),
                    answer.get(1),
                    answer.get(2),
                    text.get(4),
                    day));
  }
}
