package org.mvprules.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.internal.BookRule;

/**
 * An example that a rule book has to get right: a partnership, and what follows from its facts.
 *
 * <p>Its partnership has been put together, each row of a table is a scenario of its own, and
 * figures stand with their values of the day. {@code WrittenScenario} tells how one is written.
 *
 * @param name what it shows, in one sentence; after it in brackets the row of a table, if it is one
 * @param place where it is written: the file, and the line on which it starts
 * @param asOf the day as of which it is judged; the first day of the rule book if not given
 * @param todo why it does not pass yet; absent if it has to
 * @param mvp the partnership; its id is the same in every scenario
 * @param expect the status that each of some requirements has to have, by id
 * @param strengths how firmly each of some requirements has to be asked, by id
 * @param findings what has to be found of some requirements
 * @param notices what people are told in notices of their own
 * @param says texts that have to stand somewhere in the findings, remedies or notes of the
 *     requirements under {@code expect}
 * @param rules the names of rules that have to speak; of a requirement of which one is named, all
 *     that speak are, and all that note on it
 */
public record Scenario(
    String name,
    String place,
    Optional<LocalDate> asOf,
    Optional<String> todo,
    Mvp mvp,
    Map<String, Status> expect,
    Map<String, Strength> strengths,
    List<ExpectedFinding> findings,
    List<Telling> notices,
    List<String> says,
    List<String> rules) {

  /** Checks the texts and copies what could change. */
  public Scenario {
    Check.id(name, "name");
    Check.text(place, "place");
    todo.ifPresent(reason -> Check.text(reason, "todo"));
    findings = List.copyOf(findings);
    notices = List.copyOf(notices);
    says = List.copyOf(says);
    rules = List.copyOf(rules);
  }

  /**
   * The file that it stands in.
   *
   * @return such as {@code scenarios/chair.yaml}; of an extended book with its id before it
   */
  public String file() {
    return place.substring(0, place.lastIndexOf(':'));
  }

  /** Whether anything is expected. */
  boolean expectsAnything() {
    return !expect.isEmpty()
        || !strengths.isEmpty()
        || !findings.isEmpty()
        || !notices.isEmpty()
        || !rules.isEmpty();
  }

  /**
   * The same scenario, without what it expects of some requirements. The texts go too if anything
   * does: nobody can tell on which requirement they stood.
   *
   * @param ids of what nothing is expected any more
   * @param firmly of what it is not expected any more how firmly it is asked
   */
  Scenario without(Set<String> ids, Set<String> firmly) {
    Map<String, Status> others = new LinkedHashMap<>(expect);
    others.keySet().removeAll(ids);
    Map<String, Strength> asked = new LinkedHashMap<>(strengths);
    asked.keySet().removeAll(ids);
    asked.keySet().removeAll(firmly);
    List<ExpectedFinding> found =
        findings.stream().filter(each -> !ids.contains(each.requirement())).toList();
    return new Scenario(
        name,
        place,
        asOf,
        todo,
        mvp,
        others,
        asked,
        found,
        notices,
        others.size() == expect.size() ? says : List.of(),
        rules.stream()
            .filter(name -> BookRule.idIn(name).filter(ids::contains).isEmpty())
            .toList());
  }

  /**
   * A finding that the report has to have.
   *
   * @param requirement the id of the requirement
   * @param about whom or what it is about, such as the id of a member; anybody if absent
   * @param status the status that is found of it; any if absent
   * @param says texts that have to stand in what is found, or in a remedy
   */
  public record ExpectedFinding(
      String requirement, Optional<String> about, Optional<Status> status, List<String> says) {

    /**
     * Checks the texts and copies the list.
     *
     * @throws ImpossibleFactException if nothing but the requirement is given
     */
    public ExpectedFinding {
      Check.text(requirement, "requirement");
      says = List.copyOf(says);
      if (about.isEmpty() && status.isEmpty() && says.isEmpty()) {
        throw new ImpossibleFactException(
            "", "nothing but the requirement", "about, status or says, or several of them");
      }
    }

    /** What is expected, in words. */
    @Override
    public String toString() {
      return Stream.of(
              status.map(Status::words).stream(),
              about.map(who -> "about " + who).stream(),
              says.stream().map(text -> "\"" + text + "\""))
          .flatMap(part -> part)
          .reduce((all, part) -> all + ", " + part)
          .orElseThrow();
    }
  }

  /**
   * What one person has to be told in the notice for them.
   *
   * @param who the person's id on the member list
   * @param tells the ids of what they are told, one for each paragraph, and of nothing else
   * @param says texts that have to stand in the notice or in the letter
   */
  public record Telling(String who, List<String> tells, List<String> says) {

    /** Checks the id and copies the lists. */
    public Telling {
      Check.text(who, "who");
      tells = List.copyOf(tells);
      says = List.copyOf(says);
    }
  }
}
