package org.mvprules.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.mvprules.benchmarks.peers.Peers;

/**
 * What was measured with one JDK.
 *
 * @param jdk its version
 * @param reports a whole report, by who lets the rules look
 * @param peers the statuses of the subset, by who judges
 * @param growth a whole report, by what grows and how many there are of it
 * @param threads a whole report by the library, by how many threads judge at once
 * @param cold milliseconds from the start of a new JVM to its end, by what it ran
 * @param memory what is kept
 * @param bulk the command over many lines
 */
record Measured(
    String jdk,
    Map<Evaluation, PerCall> reports,
    Map<Peers, PerCall> peers,
    Map<Grown, SortedMap<Integer, PerCall>> growth,
    SortedMap<Integer, PerCall> threads,
    Map<String, Double> cold,
    Memory memory,
    Bulk bulk) {

  /**
   * One call.
   *
   * @param micros how long it takes
   * @param bytes how much memory it asks for
   */
  record PerCall(double micros, double bytes) {}

  /**
   * Bytes in use after garbage was collected.
   *
   * @param first the first validator, with all that is shared by all of them
   * @param further each further validator
   * @param report a report on a partnership of the usual size
   */
  record Memory(long first, long further, long report) {}

  /**
   * Many partnerships judged by the command, each from a line of a file.
   *
   * @param few a tenth of them
   * @param many all of them
   */
  record Bulk(Judged few, Judged many) {}

  /**
   * Partnerships that the command judged.
   *
   * @param partnerships how many
   * @param seconds how long it took
   * @param peak kilobytes of memory that it had at most; 0 where that is not told
   * @param inOrder whether there is a result for each, in the order of the lines
   */
  record Judged(int partnerships, double seconds, long peak, boolean inOrder) {}

  /**
   * A jar that a host gets.
   *
   * @param name its name
   * @param bytes its size
   */
  record Jar(String name, long bytes) {}

  /**
   * Where it was measured.
   *
   * @param machine processor, memory and system, in words
   * @param commit of the sources
   * @param day when
   * @param load how many processes wanted to run when it started, on average of a minute
   * @param quick whether it was the short run
   * @param jars what a host gets
   */
  record Circumstances(
      String machine, String commit, String day, double load, boolean quick, List<Jar> jars) {}
}
