package org.mvprules.rules.internal;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.core.fact.Answer;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Composition;
import org.mvprules.rules.Finding;
import org.mvprules.rules.Note;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.Status;
import org.mvprules.rules.UnfitRecordException;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.internal.Subject.Reading;
import org.mvprules.rules.words.Texts;
import org.mvprules.rules.words.View;

/**
 * Makes a report of what rules said: each requirement judged, with the notes that come with it,
 * what sets it aside, what people answered, and what a named body accepts for a time.
 */
public final class Assessment {

  /** The setting, if a book has it, that says for how many months a person's answer holds. */
  private static final String ANSWERS_LAST = "answersLast";

  private static final String LATER =
      ". That is after the day as of which this is judged, and does not count.";
  private static final String FACTS_DECIDE =
      ". That does not count: this is judged by what is recorded.";
  private static final String ONLY_A_NOTE = ". That does not count: there is nothing to judge.";
  private static final String OTHER = ". That does not hold on the day as of which this is judged.";

  private final LoadedBook book;
  private final Mvp mvp;
  private final LocalDate asOf;
  private final DayPolicy policy;
  private final List<Subject> subjects;

  /** Views of some kinds together, in the order of the subjects. */
  private final Map<Set<Class<?>>, List<Subject>> subjectsOf = new HashMap<>();

  /** What was said under a requirement, by the view of which it was said, in the book's order. */
  private final Map<String, Map<View, List<Said>>> saidFor = new HashMap<>();

  /** What sets a requirement aside, by its id, its area, or {@link BookRule#ALL}. */
  private final Map<String, Said> setAside = new HashMap<>();

  private final SetMultimap<String, Note> notesOn = LinkedHashMultimap.create();

  private Assessment(
      LoadedBook book,
      Mvp mvp,
      LocalDate asOf,
      DayPolicy policy,
      List<Subject> subjects,
      List<Said> said) {
    this.book = book;
    this.mvp = mvp;
    this.asOf = asOf;
    this.policy = policy;
    this.subjects = subjects;
    ListMultimap<View, Said> notes = ArrayListMultimap.create();
    for (Said each : inOrder(said)) {
      if (each.what() == Saying.NOTE) {
        notes.put(each.view(), each);
      } else if (each.what() == Saying.SETS_ASIDE) {
        each.rule().setsAside().forEach(name -> setAside.putIfAbsent(name, each));
      } else {
        each.rule().id().ifPresent(id -> file(id, each));
      }
    }
    subjects.forEach(subject -> addNotes(subject, notes));
    book.description().noteRules().forEach(this::addAnswersTo);
  }

  /**
   * Judges a partnership.
   *
   * @param book the rule book to ask
   * @param engine lets its rules look
   * @param mvp the partnership
   * @param asOf the day whose figures are in force
   * @return the report
   * @throws UnfitRecordException if the record names a setting or a requirement that the book does
   *     not have
   */
  public static Report of(LoadedBook book, Engine engine, Mvp mvp, LocalDate asOf) {
    DayPolicy policy = policy(book, mvp, asOf);
    Counting counting = counting(engine, mvp, policy);
    Spending spending = Spending.of(book, engine, mvp, asOf, policy);
    List<Subject> subjects = new ArrayList<>(counting.subjects());
    subjects.addAll(spending.subjects());
    subjects.addAll(new Governing(mvp, policy).subjects());
    subjects.addAll(new Planning(mvp, policy, asOf).subjects());
    subjects.addAll(new Engaging(mvp, policy).subjects());
    Hearing judging = new Hearing();
    engine.lookAt(
        subjects.stream()
            .flatMap(
                subject ->
                    Stream.concat(
                        subject.readings().stream().map(Reading::view), subject.ifExact().stream()))
            .toList(),
        judging);
    return new Assessment(book, mvp, asOf, policy, subjects, judging.said()).report();
  }

  private static Counting counting(Engine engine, Mvp mvp, DayPolicy policy) {
    Elements elements = new Elements(mvp, policy);
    Hearing classifying = new Hearing();
    engine.lookAt(elements.views(), classifying);
    return new Counting(mvp, policy, elements, new Classification(classifying.said(), policy));
  }

  /**
   * Tells who the members of a partnership are.
   *
   * @param book the rule book to ask
   * @param engine lets its rules look
   * @param mvp the partnership
   * @param asOf the day whose guidance is asked
   * @return one composition for each way to read the member list
   * @throws UnfitRecordException if the record names a setting or a requirement that the book does
   *     not have
   */
  public static List<Composition> compositions(
      LoadedBook book, Engine engine, Mvp mvp, LocalDate asOf) {
    return counting(engine, mvp, policy(book, mvp, asOf)).compositions();
  }

  /**
   * Works out what the work plan of a partnership costs.
   *
   * @param book the rule book to ask
   * @param engine lets its rules look
   * @param mvp the partnership
   * @param asOf the day whose figures are in force where an activity has no day
   * @return the costed plan
   * @throws UnfitRecordException if the record names a setting or a requirement that the book does
   *     not have
   * @throws ArithmeticException if an amount becomes too large
   */
  public static CostedPlan cost(LoadedBook book, Engine engine, Mvp mvp, LocalDate asOf) {
    return Spending.of(book, engine, mvp, asOf, policy(book, mvp, asOf)).plan();
  }

  /** The policy of the day, once it is known that the record fits the book. */
  static DayPolicy policy(LoadedBook book, Mvp mvp, LocalDate asOf) {
    Fit.check(
        book.description(),
        mvp,
        () -> LoadedBook.shippedRequirements(Assessment.class.getClassLoader()));
    return DayPolicy.of(book.description(), asOf, mvp.settings(), book.limits());
  }

  private Report report() {
    RuleBook description = book.description();
    List<AssessedRequirement> assessed =
        description.requirements().stream().map(this::assess).toList();
    return new Report(
        mvp.id(),
        mvp.name().orElse(mvp.id()),
        Outcome.of(assessed),
        asOf,
        description,
        policy.consulted(),
        assessed);
  }

  private AssessedRequirement assess(Requirement requirement) {
    return Stream.of(BookRule.ALL, requirement.area(), requirement.id())
        .filter(setAside::containsKey)
        .findFirst()
        .map(name -> settled(setAside(requirement, setAside.get(name))))
        .orElseGet(() -> judged(requirement));
  }

  /** A requirement that does not apply, whatever else is recorded. */
  private AssessedRequirement setAside(Requirement requirement, Said said) {
    return new AssessedRequirement(
        requirement,
        requirement.strength(),
        Status.NOT_APPLICABLE,
        List.of(
            new Finding(
                requirement.id(),
                Status.NOT_APPLICABLE,
                said.view().subject(),
                said.view().pointer(),
                Optional.empty(),
                said.rule().wording("Found", said.view(), policy).orElse(said.rule().title()),
                requirement.title(),
                List.of(),
                said.rule().name(),
                sources(said.rule(), requirement.id()))),
        said.rule().annotation("NoteOn").stream()
            .filter(requirement.id()::equals)
            .map(id -> note(id, said, Optional.empty()))
            .toList());
  }

  private AssessedRequirement judged(Requirement requirement) {
    String id = requirement.id();
    Judging judging =
        new Judging(
            requirement,
            book.rulesOf(id),
            subjectsOf.computeIfAbsent(book.viewsOf(id), this::ofKinds),
            saidFor.getOrDefault(id, Map.of()),
            policy);
    List<Note> notes = new ArrayList<>();
    judging.ifExact().ifPresent(supposed -> notes.add(ifExact(id, supposed)));
    notes.addAll(notesOn.get(id));
    return settled(
        new AssessedRequirement(
            requirement, judging.strength(), judging.status(), judging.findings(), notes));
  }

  private List<Subject> ofKinds(Set<Class<?>> views) {
    return subjects.stream().filter(subject -> views.contains(subject.viewType())).toList();
  }

  private static Note ifExact(String requirement, Status supposed) {
    return note(
        requirement,
        "If the numbers given as \"about\" were exact, this would be: " + supposed.words() + ".");
  }

  private void file(String requirement, Said said) {
    saidFor
        .computeIfAbsent(requirement, any -> new HashMap<>())
        .computeIfAbsent(said.view(), any -> new ArrayList<>())
        .add(said);
  }

  private static List<Said> inOrder(List<Said> said) {
    return said.stream().sorted(Comparator.comparing(each -> each.rule().place())).toList();
  }

  /**
   * Files notes about one subject under the requirements with which they come. A note that does not
   * hold on all readings alike names its own.
   */
  private void addNotes(Subject subject, ListMultimap<View, Said> notes) {
    for (Reading reading : subject.readings()) {
      for (Said said : notes.get(reading.view())) {
        boolean onAll =
            subject.readings().stream()
                .allMatch(other -> other == reading || isSaid(said, notes.get(other.view())));
        Optional<String> only = onAll ? Optional.empty() : reading.name();
        said.rule()
            .annotation("NoteOn")
            .or(said.rule()::id)
            .ifPresent(id -> notesOn.put(id, note(id, said, only)));
      }
    }
  }

  /** Whether the same rule says the same in words. */
  private boolean isSaid(Said note, List<Said> notes) {
    return notes.stream()
        .anyMatch(other -> other.rule().equals(note.rule()) && text(other).equals(text(note)));
  }

  private Note note(String requirement, Said said, Optional<String> reading) {
    String id = said.rule().id().orElse(requirement);
    return new Note(id, said.view().subject(), reading, text(said), sources(said.rule(), id));
  }

  private String text(Said note) {
    return note.rule().wording("Note", note.view(), policy).orElse(note.rule().title());
  }

  /** The sources of a rule, or else those of the first rule with its id. */
  private List<String> sources(BookRule rule, String id) {
    return LoadedBook.sources(
        rule.annotation("Source")
            .or(() -> book.rulesOf(id).get(0).annotation("Source"))
            .orElse(""));
  }

  /** A note on the whole partnership, with no guidance behind it. */
  private static Note note(String id, String text) {
    return new Note(id, Judging.WHOLE, Optional.empty(), text, List.of());
  }

  /** Where nothing is judged, an answer is told with the requirement that a note comes with. */
  private void addAnswersTo(NoteRule rule) {
    answersTo(rule.id())
        .map(answer -> note(rule.id(), judged(answer) + ONLY_A_NOTE))
        .forEach(note -> notesOn.put(rule.noteOn(), note));
  }

  /** Takes account of what people answered, and of what a named body accepts for a time. */
  private AssessedRequirement settled(AssessedRequirement assessed) {
    String id = assessed.id();
    if (assessed.status() == Status.ASK_A_PERSON) {
      List<PersonsAnswer> answers =
          answersTo(id).filter(answer -> !answer.on().isAfter(asOf)).toList();
      AssessedRequirement settled =
          answers.stream()
              .max(Comparator.comparing(PersonsAnswer::on))
              .map(latest -> answered(assessed, latest, answers))
              .orElse(assessed);
      return withNotes(
          settled,
          answersTo(id)
              .filter(answer -> answer.on().isAfter(asOf))
              .map(answer -> judged(answer) + LATER));
    }
    AssessedRequirement told =
        withNotes(assessed, answersTo(id).map(answer -> judged(answer) + FACTS_DECIDE));
    return told.status() == Status.NOT_MET ? waived(told) : told;
  }

  private Stream<PersonsAnswer> answersTo(String id) {
    return mvp.answers().stream().filter(answer -> answer.requirement().equals(id));
  }

  private AssessedRequirement waived(AssessedRequirement assessed) {
    List<Waiver> waivers =
        mvp.waivers().stream()
            .filter(waiver -> waiver.requirement().equals(assessed.id()))
            .toList();
    return waivers.stream()
        .filter(waiver -> waiver.holdsOn(asOf))
        .findFirst()
        .map(waiver -> waived(assessed, waiver))
        .orElseGet(
            () -> withNotes(assessed, waivers.stream().map(waiver -> accepted(waiver) + OTHER)));
  }

  private AssessedRequirement answered(
      AssessedRequirement assessed, PersonsAnswer answer, List<PersonsAnswer> answers) {
    if (answers.stream()
        .anyMatch(other -> other.on().equals(answer.on()) && other.holds() != answer.holds())) {
      return with(
          assessed,
          Status.ASK_A_PERSON,
          "Two answers of " + Texts.of(answer.on()) + " contradict each other: ask again.");
    }
    Status status = answer.holds() ? Status.MET : Status.NOT_MET;
    String judged = judged(answer);
    if (isOutOfDate(answer)) {
      return with(assessed, Status.ASK_A_PERSON, judged + ". That is out of date: ask again.");
    }
    return new AssessedRequirement(
        assessed.requirement(),
        assessed.strength(),
        status,
        assessed.findings().stream()
            .map(question -> with(question, status, judged + " (a person's word)", List.of()))
            .toList(),
        assessed.notes());
  }

  private static String judged(PersonsAnswer answer) {
    return answer.by()
        + " judged on "
        + Texts.of(answer.on())
        + " that this is "
        + (answer.holds() ? Status.MET : Status.NOT_MET).words()
        + answer.because().map(reason -> ": " + reason).orElse("");
  }

  /** A finding that comes to something else. */
  static Finding with(Finding finding, Status status, String found, List<String> remedies) {
    return new Finding(
        finding.requirement(),
        status,
        finding.subject(),
        finding.pointer(),
        finding.reading(),
        found,
        finding.expected(),
        remedies,
        finding.rule(),
        finding.sources());
  }

  /** Whether an answer no longer holds: past the day it set itself, or else older than settled. */
  private boolean isOutOfDate(PersonsAnswer answer) {
    return answer
        .until()
        .map(asOf::isAfter)
        .orElseGet(
            () ->
                policy.hasSetting(ANSWERS_LAST)
                    && policy.withinLast(ANSWERS_LAST, Optional.of(answer.on())) == Answer.NO);
  }

  private static AssessedRequirement waived(AssessedRequirement assessed, Waiver waiver) {
    String text =
        waiver.by()
            + " accepts until "
            + Texts.of(waiver.until())
            + " that this is not met: "
            + waiver.because();
    return with(assessed, Status.WAIVED, text);
  }

  private static String accepted(Waiver waiver) {
    return waiver.by()
        + " accepted from "
        + Texts.of(waiver.from())
        + " to "
        + Texts.of(waiver.until())
        + " that this is not met: "
        + waiver.because();
  }

  private static AssessedRequirement withNotes(AssessedRequirement assessed, Stream<String> more) {
    List<Note> notes = new ArrayList<>(assessed.notes());
    more.map(text -> note(assessed.id(), text)).forEach(notes::add);
    return new AssessedRequirement(
        assessed.requirement(), assessed.strength(), assessed.status(), assessed.findings(), notes);
  }

  private static AssessedRequirement with(
      AssessedRequirement assessed, Status status, String text) {
    List<Note> notes = new ArrayList<>(assessed.notes());
    notes.add(note(assessed.id(), text));
    return new AssessedRequirement(
        assessed.requirement(), assessed.strength(), status, assessed.findings(), notes);
  }
}
