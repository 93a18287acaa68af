package org.mvprules.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.benchmarks.Measured.Circumstances;
import org.mvprules.benchmarks.Measured.Jar;
import org.mvprules.benchmarks.Measured.Judged;
import org.mvprules.benchmarks.Measured.PerCall;
import org.mvprules.benchmarks.peers.Peers;

/** What was measured, as {@code docs/benchmarks.md}: one column for each JDK. */
final class BenchmarksPage {

  private static final double KB = 1_000;
  private static final double MB = 1_000_000;

  private final Circumstances circumstances;
  private final List<Measured> measured;
  private final StringBuilder text = new StringBuilder();

  BenchmarksPage(Circumstances circumstances, List<Measured> measured) {
    this.circumstances = circumstances;
    this.measured = measured;
  }

  String text() {
    text.setLength(0);
    say("# Benchmarks", "");
    say(
        "Written by this command, which builds what it needs, compares what all come to, measures,"
            + " and writes this page anew. [Decision 0023](decisions/0023-what-is-measured.md) says"
            + " what is measured, how, and why beside these. Figures of one table were measured in one"
            + " run and can be compared; those of another machine or day cannot.",
        "");
    say(
        "```bash",
        "mvp-examples/benchmarks/run --jdk /path/to/jdk-17 --jdk /path/to/jdk-25",
        "```",
        "");
    circumstances();
    aims();
    reports();
    peers();
    growth();
    threads();
    cold();
    memory();
    manyLines();
    jars();
    return text.toString();
  }

  private void circumstances() {
    say("| | |", "|---|---|");
    say("| machine | " + circumstances.machine() + " |");
    say("| JDK | " + measured.stream().map(Measured::jdk).collect(Collectors.joining(", ")) + " |");
    say("| commit | " + circumstances.commit() + " |");
    say("| day | " + circumstances.day() + " |");
    say(
        "| load when it started | "
            + number("%.1f", circumstances.load())
            + " processes wanting to run, on average of a minute |");
    say(
        "| run | "
            + (circumstances.quick()
                ? "`--quick`: too short to trust its figures; it shows the form of this page"
                : "full")
            + " |",
        "");
  }

  private void aims() {
    say("## Aims", "");
    head("of | asked", "---|", "JDK");
    for (Aim aim : Aim.ALL) {
      row(
          aim.of() + " | " + aim.asked(),
          each -> {
            Aim.Found found = aim.found().apply(each, circumstances);
            return found.text() + ": " + (found.met() ? "**met**" : "**not met**");
          });
    }
    say("");
  }

  private void reports() {
    say("## A call: all rules, whole report", "");
    say(
        "A partnership of 30 members, 20 activities, 60 participations and 15 budget lines. All come"
            + " to equal reports.",
        "");
    table("by", "JDK, µs", "KB asked for", "times");
    for (Evaluation evaluation : Evaluation.values()) {
      row(evaluation.title(), each -> perCall(each.reports(), evaluation, Evaluation.JAVA));
    }
    say("");
    say("The last column is the time in relation to " + Evaluation.JAVA.title() + ".", "");
  }

  private void peers() {
    say("## A call: peers, eleven requirements, statuses only", "");
    say(
        "Partnerships of the same size, of which all facts are recorded that the eleven requirements"
            + " look at. All come to the same statuses. The library judges all its requirements here"
            + " and writes the whole report. Most peers look at facts that plain Java made for them,"
            + " which is part of the time.",
        "");
    table("by", "JDK, µs", "KB asked for", "times");
    for (Peers peer : Peers.values()) {
      row(peer.title(), each -> perCall(each.peers(), peer, Peers.PLAIN_JAVA));
    }
    say("", "The last column is the time in relation to plain Java.", "");
  }

  private static <K> String perCall(Map<K, PerCall> all, K key, K other) {
    PerCall one = all.get(key);
    return number("%,.1f", one.micros())
        + " | "
        + number("%,.0f", one.bytes() / KB)
        + " | "
        + number("%,.2f", one.micros() / all.get(other).micros());
  }

  private void growth() {
    say("## Growth", "");
    say(
        "The whole report on a partnership as above, with more or less of one thing: µs in all, and"
            + " µs for each.",
        "");
    table("", "JDK, µs", "µs for each");
    for (Grown grown : Grown.values()) {
      for (int number : measured.get(0).growth().get(grown).keySet()) {
        row(
            number("%,d", number) + " " + grown.title(),
            each -> {
              double micros = each.growth().get(grown).get(number).micros();
              return number("%,.1f", micros) + " | " + number("%,.2f", micros / number);
            });
      }
    }
    say("");
  }

  private void threads() {
    say("## Threads", "");
    table("threads that share a validator", "JDK, reports in a second");
    for (int threads : measured.get(0).threads().keySet()) {
      row(
          Integer.toString(threads),
          each -> number("%,.0f", threads * 1e6 / each.threads().get(threads).micros()));
    }
    say("");
  }

  private void cold() {
    say("## A new JVM", "");
    say(
        "From its start to its end, with one small partnership built in Java and judged: the median"
            + " of several, taking turns.",
        "");
    table("what it does", "JDK, ms", "ms over nothing");
    for (String title : measured.get(0).cold().keySet()) {
      row(
          title,
          each -> {
            double millis = each.cold().get(title);
            return number("%,.0f", millis)
                + " | "
                + number("%,.0f", millis - each.cold().get(ColdRuns.NOTHING));
          });
    }
    say("");
  }

  private void memory() {
    say("## Memory that is kept", "");
    say("Heap in use after garbage was collected, in a new JVM.", "");
    table("", "JDK, KB");
    kept("the first validator, with all that validators share", Measured.Memory::first);
    kept("each further validator", Measured.Memory::further);
    kept("a report on a partnership of the size above", Measured.Memory::report);
    say("");
  }

  private void kept(String title, ToDoubleFunction<Measured.Memory> bytes) {
    row(title, each -> number("%,.0f", bytes.applyAsDouble(each.memory()) / KB));
  }

  private void manyLines() {
    say("## Many partnerships", "");
    say(
        "`mvp validate --lines` with a heap of at most 256 MB, from a file of made-up partnerships in"
            + " JSON. Memory is that of the whole process at its largest.",
        "");
    table("partnerships", "JDK, seconds", "MB", "in order");
    for (Function<Measured, Judged> judged :
        List.<Function<Measured, Judged>>of(
            each -> each.bulk().few(), each -> each.bulk().many())) {
      row(
          number("%,d", judged.apply(measured.get(0)).partnerships()),
          each -> {
            Judged all = judged.apply(each);
            return number("%,.1f", all.seconds())
                + " | "
                + (all.peak() == 0 ? "not told here" : number("%,.0f", all.peak() / KB))
                + " | "
                + (all.inOrder() ? "yes" : "no");
          });
    }
    say("");
  }

  private void jars() {
    say("## Jars that a host gets", "");
    say("| jar | KB |", "|---|---:|");
    for (Jar jar : circumstances.jars()) {
      say("| `" + jar.name() + "` | " + number("%,.0f", jar.bytes() / KB) + " |");
    }
  }

  /** The head of a table of figures: what each row is of, and columns for each JDK. */
  private void table(String of, String... columns) {
    head(of, "---:|", columns);
  }

  private void head(String of, String line, String... columns) {
    String others =
        measured.stream()
            .flatMap(
                each ->
                    Stream.of(columns).map(column -> column.replace("JDK", "JDK " + each.jdk())))
            .collect(Collectors.joining(" | "));
    say("| " + of + " | " + others + " |");
    long first = of.chars().filter(letter -> letter == '|').count() + 1;
    say("|" + "---|".repeat((int) first) + line.repeat(columns.length * measured.size()));
  }

  private void row(String of, Function<Measured, String> cells) {
    say("| " + of + " | " + measured.stream().map(cells).collect(Collectors.joining(" | ")) + " |");
  }

  private void say(String... lines) {
    for (String line : lines) {
      text.append(line).append('\n');
    }
  }

  private static String number(String format, Object number) {
    return String.format(Locale.ROOT, format, number);
  }
}
