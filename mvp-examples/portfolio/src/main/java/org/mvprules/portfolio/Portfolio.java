package org.mvprules.portfolio;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.mvprules.core.Country;
import org.mvprules.core.Evidence;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.json.MvpWriter;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.WorkPlan;

/**
 * As many made-up partnerships as wanted, each with a number.
 *
 * <p>A number always gives the same partnership, whichever others were asked for before: so several
 * machines can each make a part of the same portfolio. Most are small; some of their facts are
 * recorded and many are not, some are as the guidance asks and others are not, and which is which
 * differs from one partnership to the next. They are no sample of real partnerships: nothing about
 * those follows from them.
 *
 * <p>All of them say which day they describe. On that day the national guidance is in force; the
 * guidance for parts of London may not be yet.
 */
public final class Portfolio {

  private static final LocalDate EARLIEST = LocalDate.of(2017, 3, 1);
  private static final LocalDate LATEST = LocalDate.of(2026, 3, 31);

  /** Days on which guidance comes into force, and days beside them. */
  private static final List<LocalDate> EDGES =
      List.of(
          EARLIEST,
          LocalDate.of(2017, 12, 31),
          LocalDate.of(2018, 1, 1),
          LocalDate.of(2018, 4, 30),
          LocalDate.of(2018, 5, 1));

  private static final List<String> REGIONS =
      List.of(
          "East of England",
          "London",
          "Midlands",
          "North East and Yorkshire",
          "North West",
          "South East",
          "South West");

  private static final Pattern LINE_END = Pattern.compile("\n *");

  private final long start;

  private Portfolio(long start) {
    this.start = start;
  }

  /**
   * A portfolio.
   *
   * @param seed decides which; any number will do
   * @return the portfolio
   */
  public static Portfolio of(long seed) {
    return new Portfolio(new SplittableRandom(seed).nextLong());
  }

  /**
   * One of the partnerships.
   *
   * @param number which; any number will do
   * @return the partnership, with the number in its id
   */
  public Mvp partnership(long number) {
    SplittableRandom random = random(number);
    Draw draw = draw(random, 20 + random.nextInt(80), 30 + random.nextInt(70));
    if (draw.chance(3)) {
      return hardlyKnown(number, draw);
    }
    Size size =
        new Size(
            draw.from(1, draw.chance(10) ? 60 : 20),
            draw.from(0, draw.chance(10) ? 25 : 8),
            draw.from(0, draw.chance(10) ? 60 : 16),
            draw.from(0, 14));
    return made("mvp-" + number, draw, size);
  }

  /**
   * A partnership of a wanted size, of which almost everything is recorded and almost everything is
   * as the guidance asks.
   *
   * @param number which of those of this size; any number will do
   * @param size how much there is to tell
   * @return the partnership, with the number in its id
   */
  public Mvp detailed(long number, Size size) {
    return made("detailed-" + number, draw(random(number), 100, 95), size);
  }

  /**
   * The region of England in which a partnership is. A record does not tell it: systems that hold
   * many partnerships know it beside the record.
   *
   * @param number which partnership
   * @return the name of one of the seven regions of NHS England
   */
  public String region(long number) {
    return REGIONS.get(random(number).split().nextInt(REGIONS.size()));
  }

  /**
   * One of the partnerships, written as JSON in one line.
   *
   * @param number which
   * @return one JSON object, without a line end
   */
  public String json(long number) {
    // Line ends within texts are written as \n, so that all others are layout.
    return LINE_END.matcher(MvpWriter.toJson(partnership(number))).replaceAll("");
  }

  private SplittableRandom random(long number) {
    return new SplittableRandom(start ^ number);
  }

  private static Draw draw(SplittableRandom random, int recorded, int asAsked) {
    long days = ChronoUnit.DAYS.between(EARLIEST, LATEST);
    LocalDate asAt =
        random.nextInt(100) < 10
            ? EDGES.get(random.nextInt(EDGES.size()))
            : EARLIEST.plusDays(random.nextLong(days + 1));
    return new Draw(random, asAt, recorded, asAsked);
  }

  private static Mvp hardlyKnown(long number, Draw draw) {
    return Mvp.builder("mvp-" + number).asAt(draw.asAt()).exists(draw.yes()).build();
  }

  private static Mvp made(String id, Draw draw, Size size) {
    Mvp.Builder mvp = Mvp.builder(id).name("Made-up Maternity Voices " + id).asAt(draw.asAt());
    mvp.country(draw.chance(2) ? draw.any(Country.class) : Country.ENGLAND);
    mvp.exists(draw.recorded() ? Answer.YES : Answer.NOT_RECORDED);
    draw.maybe(() -> draw.day(-2000, -1)).ifPresent(mvp::foundedOn);
    People people = People.drawn(draw, size.members());
    mvp.memberList(people.list());
    people.vacant().forEach(mvp::vacant);
    Work work = new Work(draw, size, people);
    Optional<WorkPlan> plan = draw.maybe(work::plan);
    plan.ifPresent(mvp::workPlan);
    List<Activity> activities = plan.map(WorkPlan::activities).orElse(List.of());
    draw.maybe(() -> work.budget(activities)).ifPresent(mvp::budget);
    draw.maybe(work::request).ifPresent(mvp::fundingRequest);
    draw.maybe(() -> Papers.termsOfReference(draw)).ifPresent(mvp::termsOfReference);
    draw.maybe(() -> Papers.arrangements(draw)).ifPresent(mvp::arrangements);
    draw.maybe(() -> Papers.meetings(draw)).ifPresent(mvp::meetings);
    draw.maybe(() -> Papers.paymentPolicy(draw)).ifPresent(mvp::paymentPolicy);
    draw.maybe(() -> Papers.outputs(draw)).ifPresent(mvp::outputs);
    draw.maybe(() -> Papers.businessCase(draw)).ifPresent(mvp::businessCase);
    Papers.ANSWERED.stream()
        .filter(requirement -> draw.chance(25) && draw.recorded())
        .forEach(requirement -> mvp.answer(Papers.answer(draw, requirement)));
    if (draw.chance(5)) {
      mvp.waiver(Papers.waiver(draw, draw.any(Papers.WAIVED)));
    }
    if (draw.chance(20)) {
      mvp.evidence(new Evidence("/asAt", "a return to the commissioner", Optional.empty()));
    }
    settings(draw, mvp);
    return mvp.build();
  }

  private static void settings(Draw draw, Mvp.Builder mvp) {
    if (draw.chance(8)) {
      mvp.setting("advocatesCount", draw.any("yes", "no"));
    }
    if (draw.chance(8)) {
      mvp.setting("recentMonths", draw.any("12", "24", "36"));
    }
    if (draw.chance(30)) {
      mvp.setting("repayWithinDays", "30");
    }
    if (draw.chance(40)) {
      mvp.setting("preparation", draw.any("included in fee", "added to meeting"));
    }
  }
}
