package org.mvprules.rules;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One area of a rule book, and how many of its requirements came to what for one partnership.
 *
 * @param id the letters with which the ids of its requirements begin, such as {@code MEM}
 * @param name what the letters stand for, such as {@code Membership}
 * @param counts how many requirements have each status, those that none has included; in the order
 *     in which they are told
 */
public record AssessedArea(String id, String name, Map<Status, Long> counts) {

  private static final List<Status> AS_TOLD =
      List.of(
          Status.MET,
          Status.NOT_MET,
          Status.REVIEW,
          Status.NOT_ASSESSED,
          Status.ASK_A_PERSON,
          Status.WAIVED,
          Status.NOT_APPLICABLE);

  /** Copies the counts. */
  public AssessedArea {
    counts = ImmutableMap.copyOf(counts);
  }

  static AssessedArea of(String id, String name, List<AssessedRequirement> requirements) {
    Map<Status, Long> counts = new LinkedHashMap<>();
    AS_TOLD.forEach(status -> counts.put(status, 0L));
    requirements.stream()
        .filter(requirement -> requirement.area().equals(id))
        .forEach(requirement -> counts.merge(requirement.status(), 1L, Long::sum));
    return new AssessedArea(id, name, counts);
  }

  /**
   * The counts in words.
   *
   * @return such as {@code 6 met, 1 not met, 2 cannot be told}; {@code nothing is asked} if the
   *     area has no requirement
   */
  public String words() {
    String words =
        counts.entrySet().stream()
            .filter(count -> count.getValue() > 0)
            .map(count -> count.getValue() + " " + count.getKey().words(count.getValue()))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? "nothing is asked" : words;
  }
}
