package org.mvprules.books;

import static java.util.stream.Collectors.counting;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mvprules.books.Partnerships.partnership;
import static org.mvprules.books.Partnerships.usersAndOthers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
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
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.governance.Matter;
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
import org.mvprules.rules.internal.Saying;
import org.mvprules.rules.words.Administration;
import org.mvprules.rules.words.AreaMeetings;
import org.mvprules.rules.words.BenefitsPolicy;
import org.mvprules.rules.words.BudgetedHeading;
import org.mvprules.rules.words.Capacity;
import org.mvprules.rules.words.CaseTimescales;
import org.mvprules.rules.words.Classified;
import org.mvprules.rules.words.Engagement;
import org.mvprules.rules.words.ExpensesPolicy;
import org.mvprules.rules.words.FeeDue;
import org.mvprules.rules.words.GroupAtTheTable;
import org.mvprules.rules.words.HeardAndChanged;
import org.mvprules.rules.words.Involvement;
import org.mvprules.rules.words.LastYearsReport;
import org.mvprules.rules.words.Leadership;
import org.mvprules.rules.words.ListedMember;
import org.mvprules.rules.words.PartOfTheCase;
import org.mvprules.rules.words.PartPaid;
import org.mvprules.rules.words.PersonDay;
import org.mvprules.rules.words.PlanContents;
import org.mvprules.rules.words.PlanOfWork;
import org.mvprules.rules.words.PlanOnPaper;
import org.mvprules.rules.words.PlannedActivity;
import org.mvprules.rules.words.RegularMeetings;
import org.mvprules.rules.words.Request;
import org.mvprules.rules.words.TermsMatter;
import org.mvprules.rules.words.View;
import org.mvprules.rules.words.WholeBudget;

/** What holds of the national rule book whatever the partnership. */
class NationalBookPropertyTest {

  private static final LocalDate DAY = Mvps.JUDGED_ON;
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
    return Stream.of(text.split("[ ,;.()]+")).filter(w -> !w.equals("and")).sorted().toList() + "";
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

  /** Statuses that one more service user may improve, the worst first. */
  private static final List<Status> WORST_FIRST =
      List.of(Status.NOT_MET, Status.NOT_ASSESSED, Status.REVIEW, Status.MET);

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void oneMoreServiceUserNeverEmptiesTheTableAndIsARecentOne(@ForAll("partnerships") Mvp mvp) {
    Mvp first =
        withOneMoreServiceUser(mvp, "first").toBuilder()
            .country(Country.ENGLAND)
            .exists(Answer.YES)
            .build();
    Report before = VALIDATOR.validate(first, DAY);
    Report after = VALIDATOR.validate(withOneMoreServiceUser(first), DAY);

    for (String id : List.of("MEM-03", "MEM-04", "MEM-05", "MEM-06", "MEM-07", "MEM-08")) {
      assertThat(WORST_FIRST.indexOf(after.requirement(id).status()))
          .as(id)
          .isGreaterThanOrEqualTo(WORST_FIRST.indexOf(before.requirement(id).status()));
    }
    assertThat(before.requirement("MEM-09").status()).isEqualTo(Status.MET);
  }

  private static Mvp withOneMoreServiceUser(Mvp mvp) {
    return withOneMoreServiceUser(mvp, "one more");
  }

  /** The same partnership with one more service user, on the list and in the stated total. */
  private static Mvp withOneMoreServiceUser(Mvp mvp, String id) {
    MemberList list = mvp.memberList();
    List<Member> members = new ArrayList<>(list.members());
    members.add(Member.builder(id).seat(Seat.SERVICE_USER).serviceUse(ServiceUse.RECENT).build());
    Optional<Count> total =
        list.statedTotal().map(stated -> new Count(stated.number() + 1, stated.precision()));
    return mvp.toBuilder()
        .memberList(new MemberList(list.complete(), total, members, list.groups()))
        .build();
  }

  private static final Set<String> ON_ONE_READING =
      Set.of(
          "MEM-03 MEM-04 MEM-05 MEM-06 MEM-07 MEM-08 MEM-10 MEM-11 MEM-14 CHR-06 CHR-07 CHR-08"
              .split(" "));

  /** Missing facts can leave things open, but never turn them round. */
  @Property(tries = 4_000, shrinking = ShrinkingMode.OFF)
  void forgettingAFactNeverTurnsMetIntoNotMetNorTheOtherWayRound(
      @ForAll("partnerships") Mvp mvp, @ForAll long seed) {
    Mvp forgetful = Forgetting.something(mvp, new Random(seed));
    Map<String, Status> known = statuses(mvp);
    Map<String, Status> left = statuses(forgetful);

    known.forEach(
        (id, status) -> {
          // A total that contradicts the list may no longer do so, and then tells something.
          if (ON_ONE_READING.contains(id) || id.equals("MEM-09") && !contradictsItsTotal(mvp)) {
            assertThat(EnumSet.of(status, left.get(id)))
                .as(id)
                .isNotEqualTo(EnumSet.of(Status.MET, Status.NOT_MET));
          }
        });
  }

  private static boolean contradictsItsTotal(Mvp mvp) {
    return VALIDATOR.validate(mvp, DAY).requirement("MEM-01").findings().stream()
        .anyMatch(finding -> finding.reading().filter(r -> r.startsWith("by the")).isPresent());
  }

  private static Map<String, Status> statuses(Mvp mvp) {
    return VALIDATOR.validate(mvp, DAY).requirements().stream()
        .collect(Collectors.toMap(AssessedRequirement::id, AssessedRequirement::status));
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
    boolean healthwatchEnded =
        Optional.ofNullable(mvp.settings().get(Mvps.HEALTHWATCH_ENDED))
            .filter(ended -> !DAY.isBefore(LocalDate.parse(ended)))
            .isPresent();
    Listening listening = new Listening(NATIONAL.directEngine());

    Assessment.of(NATIONAL, listening, mvp, DAY);

    for (View view : listening.views) {
      List<Said> said = listening.said.stream().filter(each -> each.view() == view).toList();
      if (view instanceof Classified) {
        assertThat(said.stream().map(Said::what).filter(NOT_OF_RECENCY).toList())
            .hasSizeLessThanOrEqualTo(1);
        assertThat(said.stream().map(Said::what).filter(NOT_OF_RECENCY.negate()).distinct().count())
            .as("recent and not recent")
            .isLessThanOrEqualTo(maySpeakTwiceOfRecency(view) ? 2 : 1);
        if (view instanceof Capacity || view instanceof Involvement || view instanceof PersonDay) {
          assertThat(said).hasSize(1);
        }
        continue;
      }
      Map<String, Long> verdicts =
          said.stream()
              .filter(each -> each.what().status().isPresent())
              .collect(Collectors.groupingBy(each -> each.rule().id().get(), counting()));
      // Of each of two routes it is said by itself if it is missing or not recorded.
      verdicts.computeIfPresent("MEM-10", (id, times) -> times == 2 ? Long.valueOf(1) : times);
      // And so of each of two statements.
      verdicts.computeIfPresent("PAY-08", (id, times) -> times == 2 ? Long.valueOf(1) : times);
      assertThat(verdicts).as(view.subject()).allSatisfy((id, times) -> assertThat(times).isOne());
      if (RULES_CHOOSE.contains(view.getClass())) {
        continue;
      }
      if (view instanceof Leadership) {
        assertThat(verdicts).containsKeys("CHR-01", "CHR-04", "CHR-05", "CHR-07", "CHR-10");
      } else {
        assertThat(verdicts.keySet()).isEqualTo(asked(view, healthwatchEnded));
      }
    }
  }

  /** Views of work and money, of which rules choose what they speak of. */
  private static final Set<Class<?>> RULES_CHOOSE =
      Set.of(
          BudgetedHeading.class,
          PartPaid.class,
          FeeDue.class,
          PlanOfWork.class,
          Administration.class,
          AreaMeetings.class,
          WholeBudget.class,
          ExpensesPolicy.class,
          Request.class,
          Engagement.class,
          CaseTimescales.class,
          PartOfTheCase.class);

  private static final Predicate<Saying> NOT_OF_RECENCY =
      what -> what != Saying.IS_RECENT && what != Saying.IS_NOT_RECENT;

  /** One who never used the services, and did so on a day that is recent. */
  private static boolean maySpeakTwiceOfRecency(View view) {
    return view instanceof ListedMember member
        && (member.serviceUse() == ServiceUse.NEVER || member.serviceUse() == ServiceUse.ADVOCATE);
  }

  /** The requirements on which something has to be said of a view. */
  private static Set<String> asked(View view, boolean healthwatchEnded) {
    if (view instanceof PlanOnPaper) {
      return Set.of("WRK-01", "WRK-02", "WRK-03", "WRK-05", "WRK-06", "OUT-01");
    }
    if (view instanceof PlanContents plan) {
      Set<String> asked = new HashSet<>(Set.of("WRK-08", "WRK-09", "WRK-15", "OUT-03", "OUT-08"));
      if (!plan.hasActivities()) {
        asked.add("WRK-04");
      }
      return asked;
    }
    if (view instanceof PlannedActivity activity) {
      return activity.cancelled() ? Set.of() : Set.of("WRK-04");
    }
    if (view instanceof RegularMeetings) {
      return Set.of("OUT-02");
    }
    if (view instanceof LastYearsReport) {
      return Set.of("OUT-04");
    }
    if (view instanceof HeardAndChanged) {
      return Set.of("OUT-05", "OUT-06");
    }
    if (view instanceof GroupAtTheTable group) {
      return switch (group.group()) {
        case CHARITIES -> Set.of("MEM-03");
        case COMMISSIONERS -> Set.of("MEM-04");
        case PROVIDERS -> Set.of("MEM-05");
        case STATUTORY_PARTNERS -> healthwatchEnded ? Set.of("MEM-06") : Set.of();
        case HEALTHWATCH -> healthwatchEnded ? Set.of() : Set.of("MEM-06");
        case PROFESSIONALS -> Set.of("MEM-07");
        case COMMISSIONING_SIDE, PROVIDING_SIDE, WOMEN_AND_FAMILIES -> Set.of("MEM-08");
      };
    }
    if (view instanceof TermsMatter terms) {
      return terms.matter() == Matter.CHOOSING_THE_CHAIR
          ? Set.of("CHR-06", "GOV-03")
          : Set.of("GOV-03");
    }
    if (view instanceof BenefitsPolicy arranged) {
      return arranged.anybodyOfferedARole()
          ? Set.of("BEN-01", "BEN-09")
          : Set.of("BEN-01", "BEN-07", "BEN-08", "BEN-09", "PAY-08");
    }
    return switch (view.getClass().getSimpleName()) {
      case "InvitedPeople" -> Set.of("BEN-07", "BEN-08", "PAY-08");
      case "Membership" -> Set.of("MEM-01", "MEM-09", "MEM-13", "MEM-15");
      case "ChairHolder" -> Set.of("CHR-02", "CHR-03");
      case "TakingPart" -> Set.of("MEM-10", "ENG-12");
      case "Partnership" -> Set.of("GOV-21");
      case "Commissioning" -> Set.of("GOV-05", "GOV-09", "GOV-11", "GOV-12");
      case "MeetingsHeld" -> Set.of("GOV-07");
      case "AccessNeeded" -> Set.of("ENG-03");
      case "Feedback" -> Set.of("ENG-04");
      case "Ladder" -> Set.of("ENG-07");
      case "MealAtMeeting" -> Set.of("ENG-11");
      case "Terms" -> Set.of("MEM-11", "GOV-01", "GOV-02", "GOV-04");
      case "SharedTasks" -> Set.of("MEM-14");
      case "FundingContact", "MilestoneOfTheCase" -> Set.of();
      default -> throw new AssertionError("A view of which nothing is expected: " + view);
    };
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
