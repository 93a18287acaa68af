package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.core.Mvp;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Report;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.internal.LoadedBook;

/** A watched folder: good edits are taken up, bad ones are told, and no call is lost or mixed. */
class WatchedRulesTest {

  private static final Duration NEVER = Duration.ofDays(1);
  private static final Mvp MVP = Mvp.builder("a").build();
  private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

  /** How often the rules are changed under load; many more with the profile deep. */
  private static final int RELOADS = Integer.getInteger("mvp.reloads", 20);

  /** How many hosts ask without a pause. */
  private static final int HOSTS = 2;

  /** What may be in use more at the end than after the first reloads, in kilobytes. */
  private static final long MORE_HEAP = 8 * 1024;

  private static final long MORE_METASPACE = 4 * 1024;

  /** Two requirements whose texts have to come from one edition. */
  private static final String RULES =
      """
      rule "MEM-90 One thing of edition %1$d"
          @Strength(SHOULD)
          @Source("Paper")
          @Expected("something")
          @Found("edition %1$d")
      when
          $m : Membership( membersAtLeast == 0 )
      then
          verdict.met($m);
      end

      rule "MEM-91 Another thing of edition %1$d"
          @Strength(SHOULD)
          @Source("Paper")
          @Expected("something")
          @Found("edition %1$d")
      when
          $l : Leadership( !chairHeld )
      then
          verdict.met($l);
      end
      """;

  @TempDir Path folder;

  private final List<String> told = new ArrayList<>();
  private final WatchedRules.Listener listener =
      new WatchedRules.Listener() {
        @Override
        public void taken(RuleBook book) {
          told.add("taken " + book.requirement("MEM-90").orElseThrow().title());
        }

        @Override
        public void refused(RuntimeException reason) {
          told.add("refused " + reason.getMessage());
        }
      };

  @BeforeEach
  void writeRuleBook() throws IOException {
    Files.writeString(
        folder.resolve("rulebook.yaml"),
        """
        id: small
        title: A small rule book
        version: "1"
        inForceFrom: 2020-01-01
        areas: {MEM: Membership}
        sources: {Paper: A paper}
        """);
    write(RULES.formatted(1));
  }

  private void write(String drl) throws IOException {
    Files.writeString(folder.resolve("small.drl"), drl, StandardCharsets.UTF_8);
  }

  private WatchedRules watched() {
    return new WatchedRules(folder, NEVER, listener, RuleBooks::validator);
  }

  private static String edition(MvpValidator validator) {
    Report report = validator.validate(MVP, DAY);
    String one = report.requirement("MEM-90").findings().get(0).found();
    assertThat(report.requirement("MEM-91").findings().get(0).found()).isEqualTo(one);
    return one;
  }

  @Test
  void aGoodEditIsTakenUpOnceItIsSeenTwiceAlike() throws IOException {
    try (WatchedRules rules = watched()) {
      MvpValidator before = rules.validator();
      assertThat(rules.look()).isFalse();

      write(RULES.formatted(2));

      assertThat(rules.look()).isFalse();
      assertThat(rules.look()).isTrue();
      assertThat(rules.look()).isFalse();
      assertThat(edition(rules.validator())).isEqualTo("edition 2");
      assertThat(edition(before)).isEqualTo("edition 1");
      assertThat(told).containsExactly("taken One thing of edition 2");
    }
  }

  @Test
  void halfAnEditIsNotTakenUp() throws IOException {
    try (WatchedRules rules = watched()) {
      write("rule \"MEM-90 One th");
      assertThat(rules.look()).isFalse();
      write(RULES.formatted(2));
      assertThat(rules.look()).isFalse();
      assertThat(rules.look()).isTrue();
      assertThat(told).containsExactly("taken One thing of edition 2");
    }
  }

  @Test
  void aBadEditLeavesTheOldRulesWorkingAndIsToldOnce() throws IOException {
    try (WatchedRules rules = watched()) {
      write(RULES.formatted(2).replace("chairHeld", "chairHled"));
      for (int i = 0; i < 4; i++) {
        assertThat(rules.look()).isFalse();
      }
      assertThat(edition(rules.validator())).isEqualTo("edition 1");
      assertThat(told)
          .singleElement()
          .asString()
          .contains("small.drl:18:23", "did you mean chairHeld");

      write(RULES.formatted(1));
      rules.look();
      rules.look();
      assertThat(told).hasSize(1);

      write(RULES.formatted(3));
      rules.look();
      assertThat(rules.look()).isTrue();
      assertThat(edition(rules.validator())).isEqualTo("edition 3");
    }
  }

  @Test
  void aFolderThatIsGoneIsToldOnceAndMayComeBack() throws IOException {
    Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
    try (WatchedRules rules = watched()) {
      Files.move(folder, elsewhere);
      rules.look();
      rules.look();
      assertThat(told).singleElement().asString().startsWith("refused found nothing at ");
      assertThat(edition(rules.validator())).isEqualTo("edition 1");

      Files.move(elsewhere, folder);
      write(RULES.formatted(2));
      rules.look();
      assertThat(rules.look()).isTrue();
    }
  }

  @Test
  void aListenerThatFailsDoesNotStopTheLooking() throws Exception {
    AtomicLong heard = new AtomicLong();
    WatchedRules.Listener failing =
        new WatchedRules.Listener() {
          @Override
          public void taken(RuleBook book) {
            heard.incrementAndGet();
            throw new IllegalStateException("a listener in trouble");
          }
        };
    try (WatchedRules rules =
        new WatchedRules(folder, Duration.ofMillis(1), failing, RuleBooks::validator)) {
      for (int edition = 2; edition < 4; edition++) {
        write(RULES.formatted(edition));
        while (heard.get() < edition - 1) {
          Thread.onSpinWait();
        }
        assertThat(edition(rules.validator())).isEqualTo("edition " + edition);
      }
    }
  }

  @Test
  void underLoadNoCallFailsOrIsMixedAndOldRulesAreLetGo() throws Exception {
    int warm = Math.min(50, RELOADS / 2);
    List<WeakReference<ClassLoader>> loaded = new ArrayList<>();
    Function<Path, MvpValidator> loader =
        place -> {
          LoadedBook book = RuleBooks.read(place).loaded();
          loaded.add(new WeakReference<>(book.loader()));
          return MvpValidator.of(book);
        };
    try (WatchedRules rules = new WatchedRules(folder, NEVER, listener, loader)) {
      Asked warming = reloadUnderLoad(rules, 2, 2 + warm);
      InUse start = InUse.now();
      Asked asked = reloadUnderLoad(rules, 2 + warm, 2 + RELOADS);
      List<WeakReference<ClassLoader>> old = loaded.subList(0, loaded.size() - 1);
      for (int i = 0; i < 50 && old.stream().anyMatch(each -> each.get() != null); i++) {
        System.gc();
      }
      InUse end = InUse.now();

      System.out.println(
          "The first "
              + (warming + "\n  then in use: " + start)
              + ("\nThe other " + asked + "\n  then in use: " + end)
              + ("\nRules that were let go: "
                  + old.stream().filter(each -> each.get() == null).count()));
      assertThat(warming.failed() + asked.failed()).isZero();
      assertThat(old).hasSize(RELOADS).allMatch(each -> each.get() == null);
      assertThat(end.heap()).isLessThan(start.heap() + MORE_HEAP);
      assertThat(end.metaspace()).isLessThan(start.metaspace() + MORE_METASPACE);
    }
  }

  /** Changes the rules again and again while hosts ask them. */
  private Asked reloadUnderLoad(WatchedRules rules, int from, int to) throws Exception {
    AtomicBoolean done = new AtomicBoolean();
    AtomicLong calls = new AtomicLong();
    AtomicLong failed = new AtomicLong();
    List<Duration> reloads = new ArrayList<>();
    ExecutorService hosts = Executors.newFixedThreadPool(HOSTS);
    try {
      List<Future<?>> working = new ArrayList<>();
      for (int i = 0; i < HOSTS; i++) {
        working.add(
            hosts.submit(
                () -> {
                  while (!done.get()) {
                    calls.incrementAndGet();
                    try {
                      edition(rules.validator());
                    } catch (RuntimeException | Error e) {
                      failed.incrementAndGet();
                      throw e;
                    }
                  }
                }));
      }
      for (int edition = from; edition < to; edition++) {
        write(RULES.formatted(edition));
        long start = System.nanoTime();
        rules.look();
        assertThat(rules.look()).isTrue();
        reloads.add(Duration.ofNanos(System.nanoTime() - start));
        assertThat(edition(rules.validator())).isEqualTo("edition " + edition);
      }
      done.set(true);
      for (Future<?> each : working) {
        each.get();
      }
      assertThat(calls.get()).isPositive();
      return new Asked(reloads.stream().sorted().toList(), calls.get(), failed.get());
    } finally {
      done.set(true);
      hosts.shutdownNow();
    }
  }

  /**
   * What came of reloads while hosts asked.
   *
   * @param reloads how long each reload took, the quickest first
   * @param calls how often the hosts asked meanwhile
   * @param failed how many of those calls failed, or gave a report that mixes two editions
   */
  private record Asked(List<Duration> reloads, long calls, long failed) {
    @Override
    public String toString() {
      return reloads.size()
          + " reloads: "
          + (reloads.stream().reduce(Duration.ZERO, Duration::plus).toMillis() / 1000)
          + " s, half of them within "
          + reloads.get(reloads.size() / 2).toMillis()
          + " ms, the longest "
          + reloads.get(reloads.size() - 1).toMillis()
          + " ms; validations by "
          + HOSTS
          + " hosts: "
          + calls
          + ", of which failed: "
          + failed;
    }
  }

  /**
   * What this Java uses, once garbage is collected.
   *
   * @param heap kilobytes of objects
   * @param metaspace kilobytes of loaded classes
   * @param classes how many classes are loaded
   */
  private record InUse(long heap, long metaspace, int classes) {

    static InUse now() {
      System.gc();
      System.gc();
      return new InUse(
          ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024,
          ManagementFactory.getMemoryPoolMXBeans().stream()
                  .filter(pool -> pool.getName().equals("Metaspace"))
                  .mapToLong(pool -> pool.getUsage().getUsed())
                  .sum()
              / 1024,
          ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    }

    @Override
    public String toString() {
      return heap + " KB heap, " + metaspace + " KB metaspace, " + classes + " classes";
    }
  }
}
