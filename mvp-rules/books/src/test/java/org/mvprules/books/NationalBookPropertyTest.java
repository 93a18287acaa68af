package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.books.Partnerships.partnership;
import static org.mvprules.books.Partnerships.usersAndOthers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.ServiceUse;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Note;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Hearing;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.Said;
import org.mvprules.rules.words.ChairHolder;
import org.mvprules.rules.words.Classified;
import org.mvprules.rules.words.Membership;
import org.mvprules.rules.words.View;

/** What holds of the national rule book whatever the partnership. */
class NationalBookPropertyTest {

  private static final LocalDate DAY = LocalDate.parse(Books.FIRST_DAY);
  private static final LoadedBook NATIONAL = Books.national();
  private static final MvpValidator VALIDATOR = MvpValidator.of(NATIONAL);

  /** The national book, and the same with other shares of service users. */
  private static final List<MvpValidator> BOOKS =
      List.of(
          VALIDATOR,
          MvpValidator.of(Books.nationalWith("@Value(\"2/5\")", "@Value(\"1/3\")")),
          MvpValidator.of(Books.nationalWith("@Value(\"1/2\")", "@Value(\"1/3\")")));

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void orderOfMembersNeverMatters(@ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    Mvp shuffled = Mvps.shuffled(mvp, seed);

    assertThat(withoutOrder(VALIDATOR.validate(shuffled, DAY)))
        .isEqualTo(withoutOrder(VALIDATOR.validate(mvp, DAY)));
  }

  /**
   * Findings and notes without their order; names that stand in a text in the order of the list.
   */
  private static List<List<?>> withoutOrder(Report report) {
    List<List<?>> all = new ArrayList<>();
    for (AssessedRequirement each : report.requirements()) {
      all.add(
          List.of(
              each.id(),
              each.status(),
              each.findings().stream()
                  .map(f -> f.status() + " " + f.subject() + " " + f.rule() + letters(f.found()))
                  .sorted()
                  .toList(),
              each.notes().stream().map(n -> n.subject() + letters(n.text())).sorted().toList()));
    }
    return all;
  }

  private static String letters(String text) {
    return Stream.of(text.split("[ ,;()]+")).filter(w -> !w.equals("and")).sorted().toList() + "";
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void validatingTwiceGivesEqualReports(@ForAll("partnerships") Mvp mvp) {
    assertThat(VALIDATOR.validate(mvp, DAY)).isEqualTo(VALIDATOR.validate(mvp, DAY));
  }

  @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
  void oneMoreServiceUserNeverBreaksTheShare(@ForAll("partnerships") Mvp mvp) {
    if (VALIDATOR.validate(mvp, DAY).requirement("MEM-01").status() == Status.MET) {
      assertThat(
              VALIDATOR.validate(withOneMoreServiceUser(mvp), DAY).requirement("MEM-01").status())
          .isEqualTo(Status.MET);
    }
  }

  /** The same partnership with one more service user, on the list and in the stated total. */
  private static Mvp withOneMoreServiceUser(Mvp mvp) {
    MemberList list = mvp.memberList();
    List<Member> members = new ArrayList<>(list.members());
    members.add(
        Member.builder("one more").seat(Seat.SERVICE_USER).serviceUse(ServiceUse.RECENT).build());
    Mvp.Builder more =
        Mvp.builder(mvp.id())
            .memberList(
                new MemberList(
                    list.complete(),
                    list.statedTotal()
                        .map(total -> new Count(total.number() + 1, total.precision())),
                    members,
                    list.groups()));
    mvp.settings().forEach(more::setting);
    return more.build();
  }

  @Property(tries = 2_000)
  void eachRemedyAppliedClearsTheFindingAndNoSmallerOneDoes(
      @ForAll @IntRange(max = 60) int users,
      @ForAll @IntRange(max = 120) int others,
      @ForAll @IntRange(max = 2) int book) {
    MvpValidator validator = BOOKS.get(book);
    if (statusOf(validator, users, others) != Status.NOT_MET) {
      return;
    }
    List<String> remedies =
        validator
            .validate(partnership(usersAndOthers(users, others)), DAY)
            .requirement("MEM-01")
            .findings()
            .get(0)
            .remedies();

    int add = number("Invite more service users or members of their families: (\\d+)", remedies);
    assertThat(statusOf(validator, users + add, others)).isEqualTo(Status.MET);
    assertThat(statusOf(validator, users + add - 1, others)).isEqualTo(Status.NOT_MET);

    int swap = number("pass to service users when they fall free: (\\d+)", remedies);
    assertThat(statusOf(validator, users + swap, others - swap)).isEqualTo(Status.MET);
    assertThat(statusOf(validator, users + swap - 1, others - swap + 1)).isEqualTo(Status.NOT_MET);

    if (users == 0) {
      assertThat(remedies).noneMatch(remedy -> remedy.contains("lapse"));
    } else {
      int shed = number("lapse when they fall free: (\\d+)", remedies);
      assertThat(statusOf(validator, users, others - shed)).isEqualTo(Status.MET);
      assertThat(statusOf(validator, users, others - shed + 1)).isEqualTo(Status.NOT_MET);
    }
  }

  @Property(tries = 2_000)
  void headroomIsJustHowManyOthersCanJoin(
      @ForAll @IntRange(max = 60) int users,
      @ForAll @IntRange(max = 120) int others,
      @ForAll @IntRange(max = 2) int book) {
    MvpValidator validator = BOOKS.get(book);
    if (statusOf(validator, users, others) != Status.MET) {
      return;
    }
    List<String> notes =
        validator
            .validate(partnership(usersAndOthers(users, others)), DAY)
            .requirement("MEM-01")
            .notes()
            .stream()
            .map(Note::text)
            .toList();

    int room =
        notes.stream().anyMatch(note -> note.startsWith("There is no headroom"))
            ? 0
            : number("Room for others: (\\d+)", notes);
    assertThat(statusOf(validator, users, others + room)).isEqualTo(Status.MET);
    assertThat(statusOf(validator, users, others + room + 1)).isEqualTo(Status.NOT_MET);
  }

  private static Status statusOf(MvpValidator validator, int users, int others) {
    return validator
        .validate(partnership(usersAndOthers(users, others)), DAY)
        .requirement("MEM-01")
        .status();
  }

  private static int number(String pattern, List<String> texts) {
    return texts.stream()
        .map(Pattern.compile(pattern)::matcher)
        .filter(Matcher::find)
        .map(found -> Integer.parseInt(found.group(1)))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void rulesNeverContradictEachOtherAndNeverPassAnyoneOver(@ForAll("partnerships") Mvp mvp) {
    Listening listening = new Listening(NATIONAL.directEngine());

    Assessment.of(NATIONAL, listening, mvp, DAY);

    for (View view : listening.views) {
      Map<String, List<Said>> verdicts =
          listening.said.stream()
              .filter(said -> said.view() == view)
              .filter(said -> view instanceof Classified || said.what().status().isPresent())
              .collect(Collectors.groupingBy(said -> said.rule().id().orElse("classified")));
      verdicts.values().forEach(said -> assertThat(said).hasSize(1));
      if (view instanceof Membership) {
        assertThat(verdicts).containsOnlyKeys("MEM-01");
      }
      if (view instanceof ChairHolder) {
        assertThat(verdicts).containsOnlyKeys("CHR-02", "CHR-03");
      }
    }
  }

  private static final class Listening implements Engine {
    private final Engine engine;
    private final List<View> views = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();

    Listening(Engine engine) {
      this.engine = engine;
    }

    @Override
    public void lookAt(List<? extends View> looked, Hearing hearing) {
      engine.lookAt(looked, hearing);
      views.addAll(looked);
      said.addAll(hearing.said());
    }
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void whatIsNotMetOrNotToldSaysWhatToDo(@ForAll("partnerships") Mvp mvp) {
    for (AssessedRequirement each : VALIDATOR.validate(mvp, DAY).requirements()) {
      assertThat(each.findings()).isNotEmpty();
      assertThat(each.findings().stream().map(f -> f.status()).toList())
          .as(each.id())
          .anyMatch(
              status ->
                  status == each.status()
                      || each.status() == Status.REVIEW
                      || each.status() == Status.NOT_ASSESSED);
      each.findings().stream()
          .sorted(Comparator.comparing(f -> f.rule()))
          .forEach(
              finding -> {
                assertThat(finding.found()).doesNotContain("{");
                assertThat(finding.expected()).isNotBlank();
              });
    }
  }
}
