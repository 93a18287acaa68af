package org.mvprules.benchmarks.peers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mvprules.rules.Status;

/** What was said of each requirement: the worst stands. */
public final class Verdicts {

  private static final List<Status> WORST_FIRST =
      List.of(
          Status.NOT_MET, Status.NOT_ASSESSED, Status.REVIEW, Status.MET, Status.NOT_APPLICABLE);

  private final Map<String, Status> said = new HashMap<>();

  /**
   * Says something of a requirement.
   *
   * @param requirement its id
   * @param status what is said
   */
  public void say(String requirement, Status status) {
    said.merge(requirement, status, Verdicts::worse);
  }

  private static Status worse(Status one, Status other) {
    return WORST_FIRST.indexOf(one) < WORST_FIRST.indexOf(other) ? one : other;
  }

  /** The status of each requirement; what nobody spoke of cannot be told. */
  Map<String, Status> ofAll() {
    return orElse(Status.NOT_ASSESSED);
  }

  /** The status of each requirement, where silence means this status. */
  Map<String, Status> orElse(Status silence) {
    Subset.REQUIREMENTS.forEach(requirement -> said.putIfAbsent(requirement, silence));
    return said;
  }
}
