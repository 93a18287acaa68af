package org.mvprules.benchmarks.peers;

import java.util.Map;
import org.mvprules.core.Mvp;
import org.mvprules.rules.Status;

/** A way to judge the {@linkplain Subset subset} of the requirements. It can be shared. */
public interface Peer {

  /**
   * Judges a partnership.
   *
   * @param mvp a partnership that the subset covers
   * @return the status of each requirement of the subset, by its id
   */
  Map<String, Status> judge(Mvp mvp);
}
