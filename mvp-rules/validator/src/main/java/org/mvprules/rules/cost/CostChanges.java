package org.mvprules.rules.cost;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
    ListMultimap<Key, CostLine> old = byKey(before);
    ListMultimap<Key, CostLine> fresh = byKey(after);
    Set<Key> keys = new LinkedHashSet<>(old.keySet());
    keys.addAll(fresh.keySet());
    List<Change> changes = new ArrayList<>();
    for (Key key : keys) {
      List<CostLine> was = without(old.get(key), fresh.get(key));
      List<CostLine> is = without(fresh.get(key), old.get(key));
      for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
        changes.add(new Change(at(was, i), at(is, i)));
      }
    }
    return changes;
  }

  /** The lines that are not among others; of lines that are alike, as many as there are more. */
  private static List<CostLine> without(List<CostLine> lines, List<CostLine> others) {
    Multiset<CostLine> left = HashMultiset.create(others);
    return lines.stream().filter(line -> !left.remove(line)).toList();
  }

  private static Optional<CostLine> at(List<CostLine> lines, int place) {
    return place < lines.size() ? Optional.of(lines.get(place)) : Optional.empty();
  }

  private static ListMultimap<Key, CostLine> byKey(CostedPlan plan) {
    return Multimaps.index(plan.linesAcrossMonths(), Key::of);
  }
}
