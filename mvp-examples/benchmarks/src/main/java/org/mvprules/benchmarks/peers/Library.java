package org.mvprules.benchmarks.peers;

import java.util.HashMap;
import java.util.Map;
import org.mvprules.core.Mvp;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;
import org.mvprules.rules.Status;

/** This library. It judges all requirements, and writes the whole report. */
final class Library implements Peer {

  private final MvpValidator validator = MvpValidator.standard();

  @Override
  public Map<String, Status> judge(Mvp mvp) {
    Report report = validator.validate(mvp);
    Map<String, Status> statuses = new HashMap<>();
    Subset.REQUIREMENTS.forEach(id -> statuses.put(id, report.requirement(id).status()));
    return statuses;
  }
}
