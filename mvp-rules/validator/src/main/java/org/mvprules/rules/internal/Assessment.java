package org.mvprules.rules.internal;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.BadSettingException;
import org.mvprules.rules.Finding;
import org.mvprules.rules.Note;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.Subject.Reading;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.View;

/**
 * Makes a report of what rules said.
 *
 * <p>Of several things said about one view the worst stands. Of several views under one
 * requirement, too, unless a rule says something of the whole, which then stands before its parts.
 * Of several ways to read the record none stands before the others: if they differ, a person
 * decides. What no rule spoke about cannot be told.
 */
public final class Assessment {

  /** Statuses that rules can say, the worst first. */
  private static final List<Status> WORST_FIRST =
      List.of(
          Status.NOT_MET,
          Status.NOT_ASSESSED,
          Status.REVIEW,
          Status.ASK_A_PERSON,
          Status.MET,
          Status.NOT_APPLICABLE);

  private final LoadedBook book;
  private final Mvp mvp;
  private final LocalDate asOf;
  private final DayPolicy policy;
  private final List<Subject> subjects;
  private final ImmutableListMultimap<View, Said> saidOf;

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
    this.saidOf = Multimaps.index(said, Said::view);
  }

  /**
   * Judges a partnership.
   *
   * @param book the rule book to ask
   * @param engine lets its rules look
   * @param mvp the partnership
   * @param asOf the day whose figures are in force
   * @return the report
   * @throws BadSettingException if the partnership chooses a setting that the book does not have
   */
  public static Report of(LoadedBook book, Engine engine, Mvp mvp, LocalDate asOf) {
    DayPolicy policy = DayPolicy.of(book.description(), asOf, mvp.settings());
    Elements elements = new Elements(mvp, policy);
    Hearing classifying = new Hearing();
    engine.lookAt(elements.views(), classifying);
    List<Subject> subjects =
        new Counting(mvp, policy, elements, new Classification(classifying.said())).subjects();
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

  private Report report() {
    RuleBook description = book.description();
    List<AssessedRequirement> assessed =
        description.requirements().stream().map(this::assess).toList();
    return new Report(
        mvp.id(),
        mvp.name().orElse(mvp.id()),
        outcome(assessed),
        asOf,
        description,
        policy.consulted(),
        assessed);
  }

  private static Outcome outcome(List<AssessedRequirement> assessed) {
    Set<Status> decisive =
        assessed.stream()
            .filter(requirement -> requirement.strength() != Strength.ADVICE)
            .map(AssessedRequirement::status)
            .collect(Collectors.toSet());
    if (decisive.contains(Status.NOT_MET)) {
      return Outcome.DOES_NOT_MEET_GUIDANCE;
    }
    return decisive.contains(Status.REVIEW) || decisive.contains(Status.NOT_ASSESSED)
        ? Outcome.UNDECIDED
        : Outcome.MEETS_GUIDANCE;
  }

  private AssessedRequirement assess(Requirement requirement) {
    List<BookRule> rules = book.rulesOf(requirement.id());
    Set<Class<?>> lookedAt =
        rules.stream().flatMap(rule -> rule.viewType().stream()).collect(Collectors.toSet());
    List<Finding> findings = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    List<Status> ofWholes = new ArrayList<>();
    List<Status> ofParts = new ArrayList<>();
    for (Subject subject : subjects) {
      if (lookedAt.contains(subject.viewType())) {
        (subject.silence() == Silence.PARTS_DECIDE ? ofWholes : ofParts)
            .addAll(assess(requirement, rules, subject, findings, notes).stream().toList());
      }
    }
    Status status = worst(ofWholes.isEmpty() ? ofParts : ofWholes).orElse(Status.NOT_ASSESSED);
    if (findings.isEmpty()) {
      findings.add(nothingSaid(requirement, rules, "the partnership", "", Optional.empty()));
    }
    notes.addAll(notesOn(requirement.id()));
    return settled(new AssessedRequirement(requirement, status, findings, notes));
  }

  /** What is said of one subject: its status, if it has one, and into the lists the rest. */
  private Optional<Status> assess(
      Requirement requirement,
      List<BookRule> rules,
      Subject subject,
      List<Finding> findings,
      List<Note> notes) {
    List<Optional<Status>> statuses =
        subject.readings().stream().map(reading -> said(requirement, reading.view())).toList();
    if (statuses.stream().allMatch(Optional::isEmpty)
        && subject.silence() != Silence.CANNOT_BE_TOLD) {
      return Optional.empty();
    }
    for (Reading reading : subject.readings()) {
      if (said(requirement, reading.view()).isEmpty()) {
        findings.add(
            nothingSaid(
                requirement, rules, subject.name(), reading.view().pointer(), reading.name()));
      } else {
        findings.addAll(findings(requirement, rules, reading));
      }
    }
    Status status =
        inAllReadings(
            statuses.stream()
                .map(said -> said.orElse(Status.NOT_ASSESSED))
                .collect(Collectors.toSet()));
    if (status == Status.NOT_ASSESSED) {
      subject
          .ifExact()
          .flatMap(view -> said(requirement, view))
          .filter(supposed -> supposed != Status.NOT_ASSESSED)
          .ifPresent(
              supposed ->
                  notes.add(
                      new Note(
                          requirement.id(),
                          subject.name(),
                          "If the numbers given as \"about\" were exact, this would be: "
                              + supposed.words()
                              + ".")));
    }
    return Optional.of(status);
  }

  /** What stands if the record can be read in several ways. */
  private static Status inAllReadings(Set<Status> statuses) {
    if (statuses.size() == 1) {
      return statuses.iterator().next();
    }
    return statuses.contains(Status.NOT_ASSESSED) ? Status.NOT_ASSESSED : Status.REVIEW;
  }

  private Stream<Said> saidFor(String id, View view) {
    return saidOf.get(view).stream().filter(said -> said.rule().id().equals(Optional.of(id)));
  }

  private Optional<Status> said(Requirement requirement, Judged view) {
    return worst(
        saidFor(requirement.id(), view).flatMap(said -> said.what().status().stream()).toList());
  }

  private static Optional<Status> worst(List<Status> statuses) {
    return statuses.stream().min(Comparator.comparing(WORST_FIRST::indexOf));
  }

  private List<Finding> findings(Requirement requirement, List<BookRule> rules, Reading reading) {
    Judged view = reading.view();
    List<String> suggestions =
        inOrder(saidFor(requirement.id(), view))
            .filter(said -> said.what() == Saying.SUGGEST)
            .flatMap(said -> said.rule().wording("Remedy", view, policy).stream())
            .toList();
    return inOrder(saidFor(requirement.id(), view))
        .filter(said -> said.what().status().isPresent())
        .map(
            said ->
                new Finding(
                    requirement.id(),
                    said.what().status().get(),
                    view.subject(),
                    view.pointer(),
                    reading.name(),
                    said.rule().wording("Found", view, policy).orElse(said.rule().title()),
                    expected(said.rule(), rules, view),
                    Stream.concat(
                            said.rule().wording("Remedy", view, policy).stream(),
                            suggestions.stream())
                        .toList(),
                    said.rule().name(),
                    requirement.sources()))
        .toList();
  }

  private String expected(BookRule rule, List<BookRule> rules, Judged view) {
    return rule.wording("Expected", view, policy)
        .or(
            () ->
                rules.stream()
                    .filter(other -> other.viewType().equals(Optional.of(view.getClass())))
                    .flatMap(other -> other.wording("Expected", view, policy).stream())
                    .findFirst())
        .orElse(rules.get(0).title());
  }

  private Finding nothingSaid(
      Requirement requirement,
      List<BookRule> rules,
      String subject,
      String pointer,
      Optional<String> reading) {
    return new Finding(
        requirement.id(),
        Status.NOT_ASSESSED,
        subject,
        pointer,
        reading,
        "nothing is recorded that could decide it",
        rules.get(0).title(),
        List.of(),
        "",
        requirement.sources());
  }

  private static Stream<Said> inOrder(Stream<Said> said) {
    return said.sorted(Comparator.comparing(each -> each.rule().place()));
  }

  /** The notes that come with a requirement, its own and those of rules that only add notes. */
  private List<Note> notesOn(String id) {
    List<Note> notes = new ArrayList<>();
    for (Subject subject : subjects) {
      View view = subject.readings().get(0).view();
      inOrder(saidOf.get(view).stream())
          .filter(said -> said.what() == Saying.NOTE)
          .filter(
              said ->
                  said.rule()
                      .annotation("NoteOn")
                      .or(() -> said.rule().id())
                      .equals(Optional.of(id)))
          .forEach(
              said ->
                  notes.add(
                      new Note(
                          said.rule().id().orElse(id),
                          view.subject(),
                          said.rule().wording("Note", view, policy).orElse(said.rule().title()))));
    }
    return notes;
  }

  /** Takes account of what people answered, and of what a named body accepts for a time. */
  private AssessedRequirement settled(AssessedRequirement assessed) {
    String id = assessed.id();
    if (assessed.status() == Status.ASK_A_PERSON) {
      return mvp.answers().stream()
          .filter(answer -> answer.requirement().equals(id) && !answer.on().isAfter(asOf))
          .max(Comparator.comparing(PersonsAnswer::on))
          .map(answer -> answered(assessed, answer))
          .orElse(assessed);
    }
    if (assessed.status() == Status.NOT_MET) {
      return mvp.waivers().stream()
          .filter(waiver -> waiver.requirement().equals(id) && waiver.holdsOn(asOf))
          .findFirst()
          .map(waiver -> waived(assessed, waiver))
          .orElse(assessed);
    }
    return assessed;
  }

  private static AssessedRequirement answered(AssessedRequirement assessed, PersonsAnswer answer) {
    String text =
        answer.by()
            + " judged on "
            + answer.on()
            + " that this is "
            + (answer.holds() ? "met" : "not met")
            + answer.because().map(reason -> ": " + reason).orElse("")
            + ". This is that person's word.";
    return with(assessed, answer.holds() ? Status.MET : Status.NOT_MET, text);
  }

  private static AssessedRequirement waived(AssessedRequirement assessed, Waiver waiver) {
    String text =
        waiver.by()
            + " accepts until "
            + waiver.until()
            + " that this is not met: "
            + waiver.because();
    return with(assessed, Status.WAIVED, text);
  }

  private static AssessedRequirement with(
      AssessedRequirement assessed, Status status, String text) {
    List<Note> notes = new ArrayList<>(assessed.notes());
    notes.add(new Note(assessed.id(), "the partnership", text));
    return new AssessedRequirement(assessed.requirement(), status, assessed.findings(), notes);
  }
}
