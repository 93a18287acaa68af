package org.mvprules.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mvprules.core.fact.Money;
import org.mvprules.rules.Drawing.Fill;
import org.mvprules.rules.cost.Amount;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.cost.HeadingCosts;
import org.mvprules.rules.internal.HtmlPage;
import org.mvprules.rules.internal.HtmlPage.Cell;
import org.mvprules.rules.internal.HtmlPage.Column;
import org.mvprules.rules.words.Texts;

/** Draws what the plan costs beside what the budget has for it, heading by heading. */
final class CostsChart {

  private static final long LEFT = 2;
  private static final long LENGTH = 396;

  private CostsChart() {}

  static void draw(HtmlPage page, CostedPlan plan) {
    if (plan.headings().isEmpty()) {
      page.paragraph(
          "Neither a cost of the work plan nor a line of the budget is recorded, so there is nothing"
              + " to draw.");
      return;
    }
    page.paragraph(CostText.carried(plan));
    if (!plan.notCosted().isEmpty()) {
      page.paragraph("Some of the plan is not costed:");
      page.points(plan.notCosted());
    }
    page.open("ul", "class", "nhsuk-list");
    key(page, Fill.SOLID, "what the plan costs at least");
    key(page, Fill.HATCHED, "what it may cost beyond that");
    key(page, Fill.EMPTY, "what the budget has");
    page.closeLine();
    List<HeadingCosts> headings = plan.headings();
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      rows.add(row(plan, headings.get(i), "costs-" + (i + 1)));
    }
    page.table(
        "Heading by heading, what falls on the partnership's own budget",
        List.of(
            new Column("Heading", false),
            new Column("Drawing", false),
            new Column("Planned", true),
            new Column("Budgeted", true),
            new Column("Carried", false)),
        rows,
        false);
  }

  private static void key(HtmlPage page, Fill fill, String words) {
    page.open("li");
    Drawing.key(page, "costs-key-" + fill.ordinal(), fill);
    page.text(words).closeLine();
  }

  private static List<Cell> row(CostedPlan plan, HeadingCosts costs, String id) {
    return List.of(
        Cell.of(Texts.of(costs.heading())),
        page -> bars(page, costs, most(plan), id),
        Cell.of(costs.planned().toString()),
        Cell.of(budgeted(costs)),
        Cell.of(CostText.carried(plan, costs)));
  }

  private static String budgeted(HeadingCosts costs) {
    return costs.budgeted().map(Money::toString).orElse("no amount");
  }

  private static void bars(HtmlPage page, HeadingCosts costs, long most, String id) {
    Drawing drawing =
        Drawing.start(
            page,
            id,
            LEFT + LENGTH + LEFT,
            44,
            Texts.of(costs.heading()),
            "Planned " + costs.planned() + ", budgeted " + budgeted(costs) + ".");
    long least = length(costs.planned().least(), most);
    drawing.bar(LEFT, 2, least, 18, Fill.SOLID);
    drawing.bar(LEFT + least, 2, length(costs.planned().most(), most) - least, 18, Fill.HATCHED);
    costs.budgeted().ifPresent(money -> drawing.bar(LEFT, 24, length(money, most), 18, Fill.EMPTY));
    drawing.end();
  }

  /** The largest amount, which has the longest bar, in pence; 1 if there is none. */
  private static long most(CostedPlan plan) {
    return plan.headings().stream()
        .flatMap(
            costs ->
                Stream.of(Optional.of(costs.planned()).map(Amount::most), costs.budgeted())
                    .flatMap(Optional::stream))
        .mapToLong(Money::pence)
        .max()
        .stream()
        .map(pence -> Math.max(1, pence))
        .findFirst()
        .orElse(1);
  }

  private static long length(Money money, long most) {
    return Math.multiplyExact(money.pence(), LENGTH) / most;
  }
}
