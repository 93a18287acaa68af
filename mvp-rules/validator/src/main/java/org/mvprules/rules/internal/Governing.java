package org.mvprules.rules.internal;

import java.util.List;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.Bounds;
import org.mvprules.rules.words.Commissioning;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.MeetingsHeld;
import org.mvprules.rules.words.Partnership;
import org.mvprules.rules.words.Policy;

/** How the partnership is governed and backed, as views to judge. */
final class Governing {

  private final Mvp mvp;
  private final Policy policy;

  Governing(Mvp mvp, Policy policy) {
    this.mvp = mvp;
    this.policy = policy;
  }

  /** Everything on which rules give a verdict. */
  List<Subject> subjects() {
    return Stream.<Judged>of(
            new Partnership(policy, mvp),
            new Commissioning(policy, mvp.arrangements()),
            new MeetingsHeld(policy, mvp.meetings().held(), notListed()))
        .map(view -> Subject.of(Silence.NOT_MEANT, view))
        .toList();
  }

  /** How many meetings were held beside those that are listed. */
  private Bounds notListed() {
    long listed = mvp.meetings().held().size();
    return mvp.meetings()
        .heldInAll()
        .map(Elements::bounds)
        .map(
            all ->
                new Bounds(
                    Math.max(0, all.atLeast() - listed),
                    all.atMost() == Bounds.OPEN ? Bounds.OPEN : Math.max(0, all.atMost() - listed)))
        .orElse(Bounds.ZERO);
  }
}
