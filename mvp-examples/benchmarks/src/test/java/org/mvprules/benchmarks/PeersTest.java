package org.mvprules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mvprules.benchmarks.peers.Peer;
import org.mvprules.benchmarks.peers.Peers;
import org.mvprules.benchmarks.peers.Subset;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;

/** All peers come to the statuses of the library, so that their times can be compared. */
class PeersTest {

  /** Some of those that are timed, and small ones of which less is recorded. */
  private static final List<Mvp> COVERED =
      Stream.concat(
              Partnerships.covered().stream().limit(16),
              LongStream.iterate(0, n -> n + 1)
                  .mapToObj(Partnerships.PORTFOLIO::partnership)
                  .filter(Subset::covers)
                  .limit(200))
          .toList();

  private static final Map<String, Map<String, Status>> STATUSES =
      COVERED.stream().collect(Collectors.toMap(Mvp::id, Peers.LIBRARY.start()::judge));

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LIBRARY")
  void allJudgeAsTheLibraryDoes(Peers peer) {
    Peer started = peer.start();

    for (Mvp mvp : COVERED) {
      assertThat(started.judge(mvp)).as(mvp.id()).isEqualTo(STATUSES.get(mvp.id()));
    }
  }

  /** Otherwise an engine could say the same of all, and nobody would notice. */
  @Test
  void thePartnershipsDiffer() {
    Map<String, Set<Status>> statuses = new HashMap<>();
    for (Map<String, Status> judged : STATUSES.values()) {
      judged.forEach(
          (id, status) -> statuses.computeIfAbsent(id, any -> new TreeSet<>()).add(status));
    }

    assertThat(statuses).hasSize(Subset.REQUIREMENTS.size());
    assertThat(statuses.values()).allSatisfy(seen -> assertThat(seen).hasSizeGreaterThan(1));
  }
}
