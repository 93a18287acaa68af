package org.mvprules.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a rule book says of itself: its requirements, figures and settings, and which edition it is.
 *
 * <p>A book that extends another has all that the other has, but for what it replaces or withdraws.
 *
 * @param id the id by which it is chosen, such as {@code national}
 * @param title its title
 * @param version its edition
 * @param extendedBook the id of the rule book that it extends; absent if it stands by itself
 * @param contentHash a fingerprint of its text, the same on every system; two books with the same
 *     fingerprint say the same
 * @param inForceFrom the first day for which it can be asked
 * @param scenarios how many of its scenarios passed when it was compiled, such as {@code 57 of 57}
 * @param areas the areas of its requirements in their order: the letters before the number of an
 *     id, and what they stand for
 * @param sources the documents that it cites: short title and full title
 * @param requirements its requirements, in their order
 * @param noteRules its rules that only add notes, in their order
 * @param withdrawn what a book that it extends asks and it does not, in the order of withdrawing
 * @param figures the figures that it sets
 * @param settings the choices that it leaves to a partnership
 */
public record RuleBook(
    String id,
    String title,
    String version,
    Optional<String> extendedBook,
    String contentHash,
    LocalDate inForceFrom,
    String scenarios,
    Map<String, String> areas,
    Map<String, String> sources,
    List<Requirement> requirements,
    List<NoteRule> noteRules,
    List<WithdrawnRequirement> withdrawn,
    List<Figure> figures,
    List<Setting> settings) {

  /** Copies what could change. */
  public RuleBook {
    areas = ImmutableMap.copyOf(areas);
    sources = ImmutableMap.copyOf(sources);
    requirements = List.copyOf(requirements);
    noteRules = List.copyOf(noteRules);
    withdrawn = List.copyOf(withdrawn);
    figures = List.copyOf(figures);
    settings = List.copyOf(settings);
  }

  /**
   * A requirement by its id.
   *
   * @param id such as {@code MEM-01}
   * @return the requirement, if the book has it
   */
  public Optional<Requirement> requirement(String id) {
    return requirements.stream().filter(requirement -> requirement.id().equals(id)).findFirst();
  }

  /**
   * The same description with other figures.
   *
   * @param version the version, which says that figures are others
   * @param scenarios what is known of the scenarios with these figures
   * @param figures the figures
   * @return the changed copy
   */
  public RuleBook with(String version, String scenarios, List<Figure> figures) {
    return with(version, scenarios, requirements, figures);
  }

  /**
   * The same description, in which a requirement is asked more or less firmly.
   *
   * @param requirement the id of the requirement
   * @param strength how firmly it is asked
   * @return the changed copy
   */
  public RuleBook with(String requirement, Strength strength) {
    return with(
        version,
        scenarios,
        requirements.stream()
            .map(each -> each.id().equals(requirement) ? each.with(strength) : each)
            .toList(),
        figures);
  }

  private RuleBook with(
      String otherVersion,
      String otherScenarios,
      List<Requirement> otherRequirements,
      List<Figure> otherFigures) {
    return new RuleBook(
        id,
        title,
        otherVersion,
        extendedBook,
        contentHash,
        inForceFrom,
        otherScenarios,
        areas,
        sources,
        otherRequirements,
        noteRules,
        withdrawn,
        otherFigures,
        settings);
  }
}
