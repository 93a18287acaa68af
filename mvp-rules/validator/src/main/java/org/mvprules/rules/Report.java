package org.mvprules.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The answer to the question whether a partnership is set up as the guidance asks.
 *
 * <p>It lists every requirement of the rule book, also those of which nothing can be said; what is
 * not known is told as that. A report is a value: the same facts, rule book and day give the same
 * report.
 *
 * @param partnership the partnership's id
 * @param name what the partnership calls itself, or its id
 * @param outcome what the report comes to altogether
 * @param asOf the day whose guidance was asked
 * @param ruleBook the rule book that was asked
 * @param settings the settings that were consulted and had a value, and which
 * @param requirements every requirement, in the order of the rule book
 */
public record Report(
    String partnership,
    String name,
    Outcome outcome,
    LocalDate asOf,
    RuleBook ruleBook,
    Map<String, String> settings,
    List<AssessedRequirement> requirements) {

  /** Copies what could change. */
  public Report {
    settings = ImmutableMap.copyOf(settings);
    requirements = List.copyOf(requirements);
  }

  /**
   * One requirement by its id.
   *
   * @param id such as {@code MEM-01}
   * @return the requirement and what can be said of it
   * @throws IllegalArgumentException if the rule book has no such requirement
   */
  public AssessedRequirement requirement(String id) {
    return requirements.stream()
        .filter(requirement -> requirement.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The rule book " + ruleBook.id() + " has no requirement " + id));
  }

  /**
   * All that was found, in the order of the requirements.
   *
   * @return findings of every status
   */
  public Stream<Finding> findings() {
    return requirements.stream().flatMap(requirement -> requirement.findings().stream());
  }

  /**
   * How many requirements have a status.
   *
   * @param status the status
   * @return a number of requirements
   */
  public long count(Status status) {
    return requirements.stream().filter(requirement -> requirement.status() == status).count();
  }

  /**
   * How many requirements came to what, area by area.
   *
   * @return every area of the rule book, in its order
   */
  public List<AssessedArea> areas() {
    return ruleBook.areas().entrySet().stream()
        .map(area -> AssessedArea.of(area.getKey(), area.getValue(), requirements))
        .toList();
  }

  /**
   * What to do first.
   *
   * <p>First comes what is not met: what the guidance asks with "must", then with "should". Then
   * comes what most requirements wait for, those that decide the outcome counted before advice:
   * facts to record, place by place, and cases to decide. What is only about advice is left out, as
   * long as anything else is open. Whoever shows it need not show more than the first few.
   *
   * @return things to do, in the order in which to do them; none if nothing is open
   */
  public List<FirstThing> firstThings() {
    return FirstThings.of(requirements);
  }

  /**
   * The questions that are to be put to a person, as long as nobody has answered them.
   *
   * @return one question or more of each requirement that asks a person, in the order of the
   *     requirements
   */
  public List<Question> questions() {
    return requirements.stream()
        .filter(requirement -> requirement.status() == Status.ASK_A_PERSON)
        .flatMap(Report::questions)
        .distinct()
        .toList();
  }

  private static Stream<Question> questions(AssessedRequirement requirement) {
    return requirement.findings().stream()
        .filter(finding -> finding.status() == Status.ASK_A_PERSON)
        .flatMap(
            finding ->
                (finding.remedies().isEmpty()
                        ? Stream.of("Does this hold: " + requirement.title() + "?")
                        : finding.remedies().stream())
                    .map(
                        question ->
                            new Question(
                                requirement.id(),
                                requirement.title(),
                                requirement.strength(),
                                question,
                                finding.expected())));
  }
}
