package org.mvprules.rules.cost;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mvprules.core.workplan.PartTaken;

/**
 * What a plan costs, and what it would cost if something were otherwise.
 *
 * @param what what would be otherwise, in words
 * @param before the plan as it is
 * @param after the plan as it would be
 */
public record CostChanges(List<String> what, CostedPlan before, CostedPlan after) {

  /** Copies the list. */
  public CostChanges {
    what = List.copyOf(what);
    requireNonNull(before, "before");
    requireNonNull(after, "after");
  }

  /**
   * A line that changes.
   *
   * @param before the line as it is; absent if it is new
   * @param after the line as it would be; absent if it would be gone
   */
  public record Change(Optional<CostLine> before, Optional<CostLine> after) {

    /**
     * The line that is told: as it is, or else as it would be.
     *
     * @return one of the two
     */
    public CostLine line() {
      return before.or(() -> after).orElseThrow();
    }
  }

  /** What makes a line the same line, whatever it costs. */
  private record Key(String activity, CostLine.What what, String who, PartTaken part) {
    static Key of(CostLine line) {
      return new Key(line.activity(), line.what(), line.who(), line.part());
    }
  }

  /**
   * The lines that change, put together across months.
   *
   * @return in the order of the plan; none if everything stays as it is
   */
  public List<Change> lines() {
    Map<Key, List<CostLine>> old = byKey(before);
    Map<Key, List<CostLine>> fresh = byKey(after);
    Set<Key> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(fresh.keySet());
    List<Change> changes = new ArrayList<>();
    for (Key key : keys) {
      List<CostLine> was = new ArrayList<>(old.getOrDefault(key, List.of()));
      List<CostLine> is = new ArrayList<>(fresh.getOrDefault(key, List.of()));
      List<CostLine> same = was.stream().filter(is::contains).toList();
      same.forEach(
          line -> {
            if (is.remove(line)) {
              was.remove(line);
            }
          });
      for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
        changes.add(new Change(at(was, i), at(is, i)));
      }
    }
    return changes;
  }

  private static Optional<CostLine> at(List<CostLine> lines, int place) {
    return place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
  }

  private static Map<Key, List<CostLine>> byKey(CostedPlan plan) {
    Map<Key, List<CostLine>> lines = new LinkedHashMap<>();
    plan.linesAcrossMonths()
        .forEach(line -> lines.computeIfAbsent(Key.of(line), any -> new ArrayList<>()).add(line));
    return lines;
  }
}
