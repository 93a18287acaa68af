package org.mvprules.benchmarks;

import java.nio.file.Path;
import java.util.TreeMap;
import org.mvprules.bench.RuleBooks;
import org.mvprules.bench.RulesInJava;
import org.mvprules.benchmarks.peers.Peers;
import org.mvprules.core.Mvp;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;

/** What a new JVM runs: it judges one partnership, prints what came out, and ends. */
final class ColdStart {

  private ColdStart() {}

  public static void main(String[] arguments) {
    Mvp mvp = OnePartnership.built();
    switch (arguments[0]) {
      case "library" -> tell(MvpValidator.standard().validate(mvp));
      case "folder" ->
          tell(RuleBooks.validator(Path.of(arguments[1]), Path.of(arguments[2])).validate(mvp));
      case "java" -> tell(RulesInJava.national().apply(mvp, mvp.asAt().orElseThrow()));
      default -> System.out.print(new TreeMap<>(Peers.valueOf(arguments[1]).start().judge(mvp)));
    }
  }

  private static void tell(Report report) {
    System.out.print(report.outcome().words());
  }
}
