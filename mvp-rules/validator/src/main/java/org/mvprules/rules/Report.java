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
}
