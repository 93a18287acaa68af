package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mvprules.rules.Finding;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.Subject.Reading;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.View;

/**
 * Judges one requirement by what rules said under it.
 *
 * <p>Of several things said about one view the worst stands. Of several views, too, unless a rule
 * says something of the whole, which then stands before its parts. Of several ways to read the
 * record none stands before the others: if they differ, a person decides. What no rule spoke about
 * cannot be told.
 */
final class Judging {

  /** How reports name what is judged as a whole. */
  static final String WHOLE = "the partnership";

  /** Statuses that rules can say, the worst first. */
  private static final List<Status> WORST_FIRST =
      List.of(
          Status.NOT_MET,
          Status.NOT_ASSESSED,
          Status.REVIEW,
          Status.ASK_A_PERSON,
          Status.MET,
          Status.NOT_APPLICABLE);

  /** What was said of wholes and of parts. */
  private static final class Statuses {
    private final List<Status> ofWholes = new ArrayList<>();
    private final List<Status> ofParts = new ArrayList<>();

    void add(Subject subject, Optional<Status> said) {
      said.ifPresent((subject.silence() == Silence.PARTS_DECIDE ? ofWholes : ofParts)::add);
    }

    Optional<Status> decisive() {
      return worst(ofWholes.isEmpty() ? ofParts : ofWholes);
    }
  }

  private final Requirement requirement;
  private final List<BookRule> rules;
  private final List<Subject> subjects;
  private final Map<View, List<Said>> said;
  private final DayPolicy policy;
  private final List<Finding> findings = new ArrayList<>();
  private final Status status;
  private final Optional<Status> ifExact;

  /**
   * Judges.
   *
   * @param requirement the requirement
   * @param rules its rules, in the order of the book
   * @param subjects that of which they could speak
   * @param said what they said, by the view of which they said it, in the order of the book
   * @param policy the figures and settings in force
   */
  Judging(
      Requirement requirement,
      List<BookRule> rules,
      List<Subject> subjects,
      Map<View, List<Said>> said,
      DayPolicy policy) {
    this.requirement = requirement;
    this.rules = rules;
    this.subjects = subjects;
    this.said = said;
    this.policy = policy;
    Statuses told = new Statuses();
    Statuses supposed = new Statuses();
    boolean exactnessMatters = false;
    for (Subject subject : subjects) {
      Optional<Status> its = judge(subject);
      Optional<Status> itsIfExact = subject.ifExact().flatMap(this::said).or(() -> its);
      told.add(subject, its);
      supposed.add(subject, itsIfExact);
      exactnessMatters |= !itsIfExact.equals(its);
    }
    status = told.decisive().orElse(Status.NOT_ASSESSED);
    ifExact =
        status == Status.NOT_ASSESSED && exactnessMatters
            ? supposed.decisive().filter(other -> other != Status.NOT_ASSESSED)
            : Optional.empty();
    if (findings.isEmpty()) {
      findings.add(nothingSaid(WHOLE, "", Optional.empty()));
    }
  }

  /** The status of the requirement. */
  Status status() {
    return status;
  }

  /** What the status would be if numbers given as "about" were exact, where that settles it. */
  Optional<Status> ifExact() {
    return ifExact;
  }

  /** What was found of each view of which something was said; if of none, that. */
  List<Finding> findings() {
    return findings;
  }

  /**
   * How firmly the guidance asks for what decided the status. A rule may speak of a part for which
   * it asks less firmly, and a setting may make the whole advice.
   */
  Strength strength() {
    BookRule first = rules.get(0);
    Optional<String> setting = first.annotation("AdviceIf");
    if (setting.filter(policy::isYes).isPresent()) {
      policy.chosen(setting.get());
      return Strength.ADVICE;
    }
    List<Strength> asked = new ArrayList<>();
    for (Subject subject : subjects) {
      for (Reading reading : subject.readings()) {
        for (Said each : saidOf(reading.view())) {
          if (each.what().status().filter(status::equals).isPresent()) {
            asked.add(
                each.rule() == first
                    ? requirement.strength()
                    : each.rule().strength().orElse(requirement.strength()));
          }
        }
      }
    }
    return asked.stream().min(Comparator.naturalOrder()).orElse(requirement.strength());
  }

  /** The status of one subject, if it has one. */
  private Optional<Status> judge(Subject subject) {
    List<Optional<Status>> statuses = new ArrayList<>();
    subject.readings().forEach(reading -> statuses.add(said(reading.view())));
    if (statuses.stream().allMatch(Optional::isEmpty)
        && subject.silence() != Silence.CANNOT_BE_TOLD) {
      return Optional.empty();
    }
    List<Finding> found = new ArrayList<>();
    List<String> remedies = new ArrayList<>();
    for (int i = 0; i < statuses.size(); i++) {
      Reading reading = subject.readings().get(i);
      if (statuses.get(i).isEmpty()) {
        found.add(nothingSaid(subject.name(), reading.view().pointer(), reading.name()));
      } else {
        addFindings(reading, found);
      }
      if (!statuses.get(i).equals(statuses.get(0))) {
        reading.remedy().ifPresent(remedies::add);
      }
    }
    findings.addAll(withRemedies(questionsOnce(found), remedies));
    return Optional.of(inAllReadings(statuses));
  }

  /** What stands if the record can be read in several ways, of some of which nothing is said. */
  private static Status inAllReadings(List<Optional<Status>> statuses) {
    Optional<Status> first = statuses.get(0);
    if (statuses.stream().allMatch(first::equals)) {
      return first.orElse(Status.NOT_ASSESSED);
    }
    return statuses.contains(Optional.<Status>empty())
            || statuses.contains(Optional.of(Status.NOT_ASSESSED))
        ? Status.NOT_ASSESSED
        : Status.REVIEW;
  }

  private List<Said> saidOf(View view) {
    return said.getOrDefault(view, List.of());
  }

  private Optional<Status> said(Judged view) {
    List<Status> statuses = new ArrayList<>();
    saidOf(view).forEach(each -> each.what().status().ifPresent(statuses::add));
    return worst(statuses);
  }

  private static Optional<Status> worst(List<Status> statuses) {
    for (Status each : WORST_FIRST) {
      if (statuses.contains(each)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  // Findings

  private void addFindings(Reading reading, List<Finding> found) {
    Judged view = reading.view();
    List<String> suggestions = new ArrayList<>();
    for (Said each : saidOf(view)) {
      if (each.what() == Saying.SUGGEST) {
        each.rule().wording("Remedy", view, policy).ifPresent(suggestions::add);
      }
    }
    for (Said each : saidOf(view)) {
      each.what()
          .status()
          .ifPresent(
              its ->
                  found.add(
                      new Finding(
                          requirement.id(),
                          its,
                          view.subject(),
                          view.pointer(),
                          reading.name(),
                          each.rule().wording("Found", view, policy).orElse(each.rule().title()),
                          expected(each.rule(), view),
                          joined(
                              each.rule().wording("Remedy", view, policy).stream().toList(),
                              suggestions),
                          each.rule().name(),
                          requirement.sources())));
    }
  }

  private String expected(BookRule rule, Judged view) {
    return rule.wording("Expected", view, policy)
        .or(
            () ->
                rules.stream()
                    .filter(other -> other.viewType().equals(Optional.of(view.getClass())))
                    .flatMap(other -> other.wording("Expected", view, policy).stream())
                    .findFirst())
        .or(() -> rules.get(0).wordingOfAnyView("Expected", view, policy))
        .orElse(rules.get(0).title());
  }

  private Finding nothingSaid(String subject, String pointer, Optional<String> reading) {
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

  /** The findings of one subject, the last that is open with more to do. */
  private static List<Finding> withRemedies(List<Finding> findings, List<String> more) {
    if (more.isEmpty()) {
      return findings;
    }
    List<Finding> changed = new ArrayList<>(findings);
    for (int i = changed.size() - 1; i >= 0; i--) {
      Finding open = changed.get(i);
      if (open.status() != Status.MET && open.status() != Status.NOT_APPLICABLE) {
        changed.set(
            i, Assessment.with(open, open.status(), open.found(), joined(open.remedies(), more)));
        return changed;
      }
    }
    return changed;
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** However the record is read, the same question is asked once. */
  private static List<Finding> questionsOnce(List<Finding> told) {
    if (told.stream().anyMatch(finding -> finding.status() != Status.ASK_A_PERSON)) {
      return told;
    }
    List<Finding> once = told.stream().map(Judging::inAnyReading).distinct().toList();
    return once.size() == 1 ? once : told;
  }

  private static Finding inAnyReading(Finding finding) {
    return new Finding(
        finding.requirement(),
        finding.status(),
        finding.subject(),
        finding.pointer(),
        Optional.empty(),
        finding.found(),
        finding.expected(),
        finding.remedies(),
        finding.rule(),
        finding.sources());
  }
}
