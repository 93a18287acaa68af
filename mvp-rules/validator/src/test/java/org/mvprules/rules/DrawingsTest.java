package org.mvprules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.BudgetHeading;
import org.mvprules.core.budget.BudgetLine;
import org.mvprules.core.fact.Money;
import org.mvprules.core.payment.Payer;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostLine;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.words.Bounds;

/** What is drawn on the page of a report, in the whole numbers of the drawing. */
class DrawingsTest {

  private static final Pattern BAR =
      Pattern.compile(
          "<rect x=\"(\\d+)\" y=\"(\\d+)\" width=\"(\\d+)\" height=\"\\d+\" fill=\"(url|#[0-9a-f]+)");
  private static final Pattern LINE = Pattern.compile("<path d=\"M(\\d+) 0V");
  private static final Pattern DRAWING = Pattern.compile("(?s)<svg class=\"mvp-chart\".*?</svg>");

  private static List<String> drawings(String page) {
    return DRAWING.matcher(page).results().map(found -> found.group()).toList();
  }

  /** Each bar as where it starts, how long it is, and how it is filled. */
  private static List<String> bars(String drawing) {
    return BAR.matcher(drawing)
        .results()
        .map(bar -> bar.group(1) + "+" + bar.group(3) + " " + bar.group(4))
        .toList();
  }

  @Nested
  class OfMembers {

    private static String page(Optional<String> share, Composition... members) {
      Report plain = Reports.of(Outcome.UNDECIDED);
      RuleBook book = plain.ruleBook();
      List<Figure> figures = new ArrayList<>();
      figures.add(
          figure("5/6", plain.asOf().plusDays(1), Optional.empty())); // not in force on the day
      share.ifPresent(value -> figures.add(figure(value, plain.asOf(), Optional.empty())));
      Report report =
          new Report(
              plain.partnership(),
              plain.name(),
              plain.outcome(),
              plain.asOf(),
              new RuleBook(
                  book.id(),
                  book.title(),
                  book.version(),
                  book.extendedBook(),
                  book.contentHash(),
                  book.inForceFrom(),
                  book.scenarios(),
                  book.areas(),
                  book.sources(),
                  book.requirements(),
                  book.noteRules(),
                  book.withdrawn(),
                  figures,
                  book.settings()),
              Map.of(),
              List.of());
      return HtmlReport.of(report).withMembers(List.of(members)).toString();
    }

    private static Figure figure(String share, LocalDate since, Optional<LocalDate> until) {
      return new Figure(
          "service user share", share, "of the members", since, until, List.of("Guide, section 1"));
    }

    private static Composition known(long strictly, long leniently, long notKnown, long others) {
      return new Composition(
          Optional.empty(),
          Bounds.exactly(strictly + leniently + notKnown + others),
          Bounds.exactly(strictly),
          Bounds.exactly(leniently),
          Bounds.exactly(notKnown),
          Bounds.exactly(others));
    }

    @Test
    void haveTheirShareOfTheBar() {
      String drawing = drawings(page(Optional.of("1/4"), known(2, 1, 4, 3))).get(0);

      assertThat(bars(drawing))
          .containsExactly("10+76 #005eb8", "86+38 url", "124+152 url", "276+114 #ffffff");
    }

    @Test
    void justReachTheLineWithJustTheShareAsked() {
      String drawing = drawings(page(Optional.of("1/4"), known(3, 0, 0, 9))).get(0);

      assertThat(bars(drawing)).containsExactly("10+95 #005eb8", "105+285 #ffffff");
      assertThat(LINE.matcher(drawing).results().map(line -> line.group(1))).containsOnly("105");
      assertThat(page(Optional.of("1/4"), known(3, 0, 0, 9)))
          .contains("The line stands at 1/4 of the members (Guide, section 1): at least 3 of 12.");
    }

    @Test
    void areSaidToNeedWholePeople() {
      assertThat(page(Optional.of("1/4"), known(3, 0, 0, 10))).contains("at least 4 of 13.");
      assertThat(page(Optional.of("1/4"), known(3, 0, 0, 8))).contains("at least 3 of 11.");
    }

    @Test
    void haveNoLineWhereTheRuleBookSetsNoShare() {
      String page = page(Optional.empty(), known(3, 0, 0, 9));

      assertThat(LINE.matcher(drawings(page).get(0)).find()).isFalse();
      assertThat(page).contains("The rule book sets no share of service users");
    }

    @Test
    void haveNoLineWhereTheirNumberIsNotKnown() {
      String page =
          page(
              Optional.of("1/4"),
              new Composition(
                  Optional.empty(),
                  Bounds.from(8),
                  Bounds.exactly(2),
                  Bounds.exactly(0),
                  Bounds.from(0),
                  Bounds.exactly(6)));
      String drawing = drawings(page).get(0);

      assertThat(LINE.matcher(drawing).find()).isFalse();
      assertThat(bars(drawing))
          .as("two of ten, where two stand for those who may be more")
          .containsExactly("10+76 #005eb8", "86+76 url", "162+228 #ffffff");
      assertThat(page)
          .contains(
              "The rule book asks for 1/4 of the members",
              "It is not known how many members there are, so no line is drawn.",
              "of an unknown number it is not known");
    }

    @Test
    void areHatchedAsFarAsTheirNumberMayGo() {
      String page =
          page(
              Optional.of("1/4"),
              new Composition(
                  Optional.empty(),
                  new Bounds(8, 10),
                  new Bounds(2, 4),
                  Bounds.exactly(0),
                  Bounds.exactly(0),
                  Bounds.exactly(6)));

      assertThat(bars(drawings(page).get(0)))
          .containsExactly("10+76 #005eb8", "86+76 url", "162+228 #ffffff");
      assertThat(page).contains(">2 to 4<", ">8 to 10<");
    }

    @Test
    void areNotDrawnWhereMoreAreListedThanThereAre() {
      String page =
          page(
              Optional.of("1/4"),
              new Composition(
                  Optional.of("by the stated total of 5"),
                  Bounds.exactly(5),
                  Bounds.exactly(2),
                  Bounds.exactly(0),
                  Bounds.exactly(0),
                  Bounds.exactly(6)));

      assertThat(drawings(page)).isEmpty();
      assertThat(page)
          .contains("Reading: by the stated total of 5", "More members are listed than there are");
    }

    @Test
    void areNotDrawnWhereThereAreNone() {
      String page = page(Optional.of("1/4"), known(0, 0, 0, 0));

      assertThat(drawings(page)).isEmpty();
      assertThat(page).contains("There are no members, so there is nothing to draw.");
    }

    @Test
    void areDrawnOnceForEachReading() {
      String page = page(Optional.of("1/4"), known(1, 1, 1, 1), known(1, 0, 0, 0));

      assertThat(drawings(page)).hasSize(2);
      assertThat(page).contains("id=\"members-1-title\"", "id=\"members-2-title\"");
    }

    @Test
    void canBeAsManyAsCanBeRecorded() {
      assertThat(bars(drawings(page(Optional.of("1/4"), known(1_000_000_000, 0, 0, 3))).get(0)))
          .containsExactly("10+379 #005eb8", "389+1 #ffffff");
    }
  }

  @Nested
  class OfCosts {

    private static String page(Optional<Budget> budget, CostLine... lines) {
      CostedPlan plan =
          new CostedPlan(
              "Riverside",
              LocalDate.of(2018, 5, 1),
              "book",
              List.of(lines),
              List.of(),
              List.of(),
              List.of(),
              Optional.empty(),
              budget,
              List.of(),
              List.of());
      return HtmlReport.of(Reports.of(Outcome.UNDECIDED)).withCosts(plan).toString();
    }

    private static CostLine line(BudgetHeading heading, long least, long most) {
      return new CostLine(
          "a",
          "Activity",
          CostLine.What.FEE,
          "m-1",
          PartTaken.CHAIR,
          Optional.empty(),
          heading,
          Payer.PARTNERSHIP,
          1,
          new Amount(new Money(least), new Money(most)),
          "basis");
    }

    @Test
    void haveARangeAsARange() {
      String page = page(Optional.empty(), line(BudgetHeading.TRAINING, 10_000, 20_000));

      assertThat(bars(drawings(page).get(0))).containsExactly("2+198 #005eb8", "200+198 url");
      assertThat(page).contains("Planned £100.00 to £200.00, budgeted no amount.");
    }

    @Test
    void areAsLongAsTheirShareOfTheLargestAmount() {
      String page =
          page(
              Optional.of(
                  Budget.builder()
                      .line(BudgetLine.of(BudgetHeading.TRAINING).withAmount(new Money(5_000)))
                      .build()),
              line(BudgetHeading.TRAINING, 2_500, 2_500),
              line(BudgetHeading.OUTREACH, 20_000, 20_000));

      assertThat(drawings(page).stream().map(DrawingsTest::bars))
          .containsExactlyInAnyOrder(
              List.of("2+49 #005eb8", "2+99 #ffffff"), List.of("2+396 #005eb8"));
    }

    @Test
    void areNotDrawnWhereNothingIsRecorded() {
      String page = page(Optional.empty());

      assertThat(drawings(page)).isEmpty();
      assertThat(page).contains("so there is nothing to draw.");
    }

    @Test
    void canBeTheLargestAmountThereIs() {
      String page =
          page(Optional.empty(), line(BudgetHeading.TRAINING, Money.LARGEST, Money.LARGEST));

      assertThat(bars(drawings(page).get(0))).containsExactly("2+396 #005eb8");
    }
  }
}
