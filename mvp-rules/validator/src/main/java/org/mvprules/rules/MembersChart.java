package org.mvprules.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mvprules.core.fact.Share;
import org.mvprules.rules.Drawing.Fill;
import org.mvprules.rules.internal.HtmlPage;
import org.mvprules.rules.internal.HtmlPage.Cell;
import org.mvprules.rules.internal.HtmlPage.Column;
import org.mvprules.rules.words.Bounds;

/** Draws who the members are, beside the share of service users that the rule book asks for. */
final class MembersChart {

  /** The figure of a rule book that says how many of the members are to be service users. */
  private static final String FIGURE = "service user share";

  private static final long LEFT = 10;
  private static final long LENGTH = 380;
  private static final long HEIGHT = 40;

  private final HtmlPage page;
  private final Composition composition;
  private final String id;
  private final Optional<Figure> figure;

  private MembersChart(HtmlPage page, Composition composition, String id, Optional<Figure> figure) {
    this.page = page;
    this.composition = composition;
    this.id = id;
    this.figure = figure;
  }

  /** Draws each way in which the member list can be read. */
  static void draw(HtmlPage page, List<Composition> compositions, Report report) {
    Optional<Figure> figure =
        report.ruleBook().figures().stream()
            .filter(any -> any.name().equals(FIGURE) && any.inForceOn(report.asOf()))
            .findFirst();
    for (int i = 0; i < compositions.size(); i++) {
      new MembersChart(page, compositions.get(i), "members-" + (i + 1), figure).draw();
    }
  }

  private void draw() {
    composition.reading().ifPresent(reading -> page.heading(3, "Reading: " + reading));
    if (composition.members().atMost() == 0 || isNothingRecorded()) {
      page.paragraph(
          isNothingRecorded()
              ? "Nothing is recorded of the members, so there is nothing to draw."
              : "There are no members, so there is nothing to draw.");
      return;
    }
    if (known() > composition.members().atMost()) {
      page.paragraph(
          "More members are listed than there are by this reading, so it cannot be drawn.");
    } else {
      drawBar();
    }
    table();
    page.paragraph(target());
  }

  private boolean isNothingRecorded() {
    return known() == 0 && composition.members().equals(Bounds.from(0));
  }

  /** Those of whom it is known what they are. */
  private long known() {
    return composition.strictly().atLeast()
        + composition.onlyLeniently().atLeast()
        + composition.others().atLeast();
  }

  /** How many members the whole bar stands for. Where there is no end to them, it is left open. */
  private long whole() {
    Bounds members = composition.members();
    long least = Math.max(known(), members.atLeast());
    return members.atMost() == Bounds.OPEN ? least + Math.max(1, least / 4) : members.atMost();
  }

  private void drawBar() {
    Drawing drawing =
        Drawing.start(page, id, LEFT + LENGTH + LEFT, HEIGHT, "Members", description());
    long strictly = composition.strictly().atLeast();
    long leniently = strictly + composition.onlyLeniently().atLeast();
    long open = whole() - composition.others().atLeast();
    part(drawing, 0, strictly, Fill.SOLID);
    part(drawing, strictly, leniently, Fill.DOTTED);
    part(drawing, leniently, open, Fill.HATCHED);
    part(drawing, open, whole(), Fill.EMPTY);
    share()
        .filter(share -> composition.members().known())
        .ifPresent(share -> drawing.line(LEFT + LENGTH * share.part() / share.whole(), HEIGHT));
    drawing.end();
  }

  private void part(Drawing drawing, long from, long to, Fill fill) {
    long start = LEFT + LENGTH * from / whole();
    drawing.bar(start, 6, LEFT + LENGTH * to / whole() - start, HEIGHT - 12, fill);
  }

  private Optional<Share> share() {
    return figure.map(Figure::value).map(Share::parse);
  }

  private String description() {
    return "Of "
        + composition.members()
        + " members, "
        + composition.strictly()
        + " count strictly as service users or families, "
        + composition.onlyLeniently()
        + " only leniently, of "
        + composition.notKnown()
        + " it is not known, and "
        + composition.others()
        + " do not count.";
  }

  private void table() {
    page.table(
        "Members, counted",
        List.of(new Column("Who", false), new Column("Number", true)),
        List.of(
            row(Fill.SOLID, "Service users and families, counted strictly", composition.strictly()),
            row(Fill.DOTTED, "Counted only leniently", composition.onlyLeniently()),
            row(Fill.HATCHED, "Not known", composition.notKnown()),
            row(Fill.EMPTY, "Other members", composition.others()),
            List.of(Cell.of("All members"), Cell.of(composition.members().toString()))),
        true);
  }

  private List<Cell> row(Fill fill, String who, Bounds number) {
    return List.of(
        within -> {
          Drawing.key(within, id + "-" + fill.name().toLowerCase(Locale.ROOT), fill);
          within.text(who);
        },
        Cell.of(number.toString()));
  }

  /** Where the line stands, or why there is none. */
  private String target() {
    if (figure.isEmpty()) {
      return "The rule book sets no share of service users, so no line is drawn.";
    }
    Share share = share().orElseThrow();
    String asked =
        share + " " + figure.get().unit() + " (" + String.join("; ", figure.get().sources()) + ")";
    if (!composition.members().known()) {
      return "The rule book asks for "
          + asked
          + ". It is not known how many members there are, so no line is drawn.";
    }
    long members = composition.members().atLeast();
    long needed = -Math.floorDiv(-Math.multiplyExact(members, share.part()), share.whole());
    return "The line stands at " + asked + ": at least " + needed + " of " + members + ".";
  }
}
