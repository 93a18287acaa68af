package org.mvprules.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which requirements of a report to show.
 *
 * <p>A requirement is shown if it has one of the statuses, one of the strengths and one of the
 * areas; where none is named, any will do. What a report comes to, its counts and what to do first
 * are always those of all requirements.
 *
 * <pre>{@code
 * TextReport.of(report).only(Selection.all().with(Status.NOT_MET).in("MEM"))
 * }</pre>
 *
 * @param statuses the statuses to show, or none for all
 * @param strengths the strengths to show, or none for all
 * @param areas the ids of the areas to show, such as {@code MEM}, or none for all
 */
public record Selection(Set<Status> statuses, Set<Strength> strengths, Set<String> areas) {

  private static final Selection ALL = new Selection(Set.of(), Set.of(), Set.of());

  /** Copies the sets. */
  public Selection {
    statuses = ImmutableSet.copyOf(statuses);
    strengths = ImmutableSet.copyOf(strengths);
    areas = ImmutableSet.copyOf(areas);
  }

  /**
   * The selection that leaves out nothing.
   *
   * @return all requirements
   */
  public static Selection all() {
    return ALL;
  }

  /**
   * The same, with these statuses only.
   *
   * @param chosen the statuses to show
   * @return a narrower selection
   */
  public Selection with(Status... chosen) {
    return new Selection(ImmutableSet.copyOf(chosen), strengths, areas);
  }

  /**
   * The same, with these strengths only.
   *
   * @param chosen the strengths to show
   * @return a narrower selection
   */
  public Selection with(Strength... chosen) {
    return new Selection(statuses, ImmutableSet.copyOf(chosen), areas);
  }

  /**
   * The same, in these areas only.
   *
   * @param chosen the ids of the areas to show, such as {@code MEM}
   * @return a narrower selection
   */
  public Selection in(String... chosen) {
    return new Selection(statuses, strengths, ImmutableSet.copyOf(chosen));
  }

  /**
   * Whether it leaves out nothing.
   *
   * @return true if it names no status, no strength and no area
   */
  public boolean isAll() {
    return equals(ALL);
  }

  /**
   * Whether a requirement is to be shown.
   *
   * @param requirement an assessed requirement
   * @return true if it is
   */
  public boolean includes(AssessedRequirement requirement) {
    return allows(statuses, requirement.status())
        && allows(strengths, requirement.strength())
        && allows(areas, requirement.area());
  }

  private static <T> boolean allows(Set<T> chosen, T one) {
    return chosen.isEmpty() || chosen.contains(one);
  }

  /**
   * What a report shows and leaves out because of this selection, in one line.
   *
   * @param report the report
   * @return such as {@code Chosen: not met; must; Membership. 1 requirement is shown, and 53 are
   *     left out.}
   */
  public String words(Report report) {
    long shown = report.requirements().stream().filter(this::includes).count();
    long leftOut = report.requirements().size() - shown;
    Stream<List<String>> chosen =
        Stream.of(
            words(statuses, status -> status.words(1)),
            words(strengths, Strength::words),
            words(areas, area -> report.ruleBook().areas().getOrDefault(area, area)));
    return chosen
            .filter(words -> !words.isEmpty())
            .map(words -> String.join(", ", words))
            .collect(Collectors.joining("; ", "Chosen: ", ". "))
        + (shown == 0 ? "None is shown" : counted(shown) + " shown")
        + ", and "
        + (leftOut == 0 ? "none is" : leftOut + (leftOut == 1 ? " is" : " are"))
        + " left out.";
  }

  private static String counted(long requirements) {
    return requirements + (requirements == 1 ? " requirement is" : " requirements are");
  }

  private static <T> List<String> words(Collection<T> chosen, Function<T, String> word) {
    return chosen.stream().map(word).toList();
  }
}
