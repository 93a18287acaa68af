package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.json.MvpWriter;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Report;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.LoadedBook;

/**
 * On governance, work plan, outputs, engagement and business case, rules and plain Java come to the
 * same in every book.
 */
class AreaAgreementPropertyTest {

  /** The day on which the drawn days turn, those beside it, and a year later. */
  private static final LocalDate[] DAYS = {
    Mvps.JUDGED_ON,
    Mvps.JUDGED_ON,
    Mvps.JUDGED_ON.minusDays(1),
    Mvps.JUDGED_ON.plusDays(1),
    Mvps.JUDGED_ON.plusYears(1)
  };

  private static final List<LoadedBook> BOOKS =
      Stream.of(MoneyTwins.NATIONAL, MoneyTwins.SOUTH_EAST, MoneyTwins.NORTH_CENTRAL)
          .map(Books::shipped)
          .toList();

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  @Example
  void eachBookAsksWhatPlainJavaJudges() {
    for (LoadedBook book : BOOKS) {
      String id = book.description().id();
      Mvp nothingKnown = Mvp.builder("nothing-known").build();
      assertThat(book.description().requirements())
          .extracting(Requirement::id)
          .filteredOn(AreaTwins::judges)
          .as(id)
          .containsExactlyInAnyOrderElementsOf(
              AreaTwins.judge(nothingKnown, id, Mvps.JUDGED_ON).keySet());
    }
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void onGovernance(@ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    rulesAndPlainJavaAgree("GOV", mvp, new Random(seed));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void onTheWorkPlan(@ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    rulesAndPlainJavaAgree("WRK", mvp, new Random(seed));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void onOutputs(@ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    rulesAndPlainJavaAgree("OUT", mvp, new Random(seed));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void onEngagement(@ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    rulesAndPlainJavaAgree("ENG", mvp, new Random(seed));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void onTheBusinessCase(@ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    rulesAndPlainJavaAgree("BUS", mvp, new Random(seed));
  }

  /** Also what other areas ask, and before anything is noted. */
  @Property(tries = 500, shrinking = ShrinkingMode.OFF)
  void onWhatIsSetAside(@ForAll("partnerships") Mvp mvp) {
    for (LoadedBook book : BOOKS) {
      Report report = Assessment.of(book, book.directEngine(), mvp, Mvps.JUDGED_ON);
      for (AssessedRequirement each : report.requirements()) {
        if (GovernanceTwins.isSetAside(each.id(), mvp)) {
          assertThat(each.status()).as(each.id()).isEqualTo(Status.NOT_APPLICABLE);
          // But for the note that says why.
          assertThat(each.notes()).as(each.id()).allMatch(note -> note.id().equals("GOV-18"));
        }
      }
    }
  }

  private static void rulesAndPlainJavaAgree(String area, Mvp drawn, Random random) {
    LocalDate day = DAYS[random.nextInt(DAYS.length)];
    for (LoadedBook book : BOOKS) {
      String id = book.description().id();
      String[] asked =
          book.description().requirements().stream()
              .map(Requirement::id)
              .filter(each -> each.startsWith(area))
              .toArray(String[]::new);
      if (asked.length == 0) {
        continue;
      }
      Mvp mvp = AgreementPropertyTest.withAnswers(drawn, random, asked);
      assertThat(differences(area, mvp, book, day))
          .as(() -> id + " on " + day + ", of\n" + MvpWriter.toYaml(mvp))
          .isEmpty();
    }
  }

  /** What rules and plain Java say where they say different things. */
  private static Map<String, String> differences(
      String area, Mvp mvp, LoadedBook book, LocalDate day) {
    Map<String, Status> statuses = AreaTwins.judge(mvp, book.description().id(), day);
    Map<String, Strength> strengths = AreaTwins.strengths(mvp, book.description().id());
    Map<String, String> differences = new TreeMap<>();
    for (AssessedRequirement each :
        Assessment.of(book, book.directEngine(), mvp, day).requirements()) {
      if (each.id().startsWith(area)) {
        String rules = each.status() + " " + each.strength();
        String twins = statuses.get(each.id()) + " " + strengths.get(each.id());
        if (!rules.equals(twins)) {
          differences.put(each.id(), "rules " + rules + ", plain Java " + twins);
        }
      }
    }
    return differences;
  }
}
