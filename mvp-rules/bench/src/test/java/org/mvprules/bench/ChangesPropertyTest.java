package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mvprules.bench.BookChanges.Change;
import org.mvprules.bench.BookChanges.Difference;
import org.mvprules.bench.BookChanges.Kind;
import org.mvprules.bench.PortfolioChanges.Transition;
import org.mvprules.core.Mvp;

/** What holds of the changes from any rule book to any other. */
class ChangesPropertyTest {

  /** Edits to a small rule book: a text, and what stands there instead. */
  private static final List<List<String>> EDITS =
      List.of(
          List.of("@Value(3)", "@Value(5)"),
          List.of("@Strength(SHOULD)", "@Strength(ADVICE)"),
          List.of("MEM-91", "MEM-92"),
          List.of("MEM-90 is not met", "MEM-90 is missed"),
          List.of("verdict.notMet", "verdict.review"),
          List.of("@Until(2021-12-31)\n", "\n"),
          List.of("membersAtMost < count(\"fewest members\")", "membersAtMost > 0"));

  private static final Map<List<Integer>, WholeBook> BOOKS = new HashMap<>();

  @Provide
  Arbitrary<WholeBook> books() {
    return Arbitraries.integers()
        .between(0, EDITS.size() - 1)
        .set()
        .ofMaxSize(2)
        .map(edits -> BOOKS.computeIfAbsent(List.copyOf(edits), ChangesPropertyTest::edited));
  }

  @Provide
  Arbitrary<List<Mvp>> portfolios() {
    return Arbitraries.integers()
        .between(0, 7)
        .map(PortfolioChangesTest::partnership)
        .list()
        .uniqueElements(Mvp::id)
        .ofMaxSize(5);
  }

  private static WholeBook edited(List<Integer> edits) {
    String rules = SmallBook.RULES;
    for (int edit : edits) {
      assertThat(rules).contains(EDITS.get(edit).get(0));
      rules = rules.replace(EDITS.get(edit).get(0), EDITS.get(edit).get(1));
    }
    try {
      Path folder = Files.createTempDirectory("book");
      try {
        return RuleBooks.read(new SmallBook(folder).write("members.drl", rules).folder());
      } finally {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(file -> file.delete());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PortfolioChanges compare(WholeBook before, WholeBook after, List<Mvp> portfolio) {
    return PortfolioChangesTest.compare(
        before, after, LocalDate.of(2021, 6, 1), portfolio.toArray(Mvp[]::new));
  }

  @Property(tries = 60)
  void noBookDiffersFromItself(
      @ForAll("books") WholeBook book, @ForAll("portfolios") List<Mvp> portfolio) {
    assertThat(BookChanges.of(book, book).changes()).isEmpty();
    assertThat(compare(book, book, portfolio).changed()).isEmpty();
  }

  @Property(tries = 120)
  void theOtherWayRoundEverythingIsMirrored(
      @ForAll("books") WholeBook one,
      @ForAll("books") WholeBook other,
      @ForAll("portfolios") List<Mvp> portfolio) {
    PortfolioChanges there = compare(one, other, portfolio);
    PortfolioChanges back = compare(other, one, portfolio);

    assertThat(moves(there)).isEqualTo(mirrored(moves(back)));
    assertThat(Set.copyOf(there.outcomes()))
        .isEqualTo(
            Set.copyOf(back.outcomes().stream().map(ChangesPropertyTest::mirrored).toList()));
    assertThat(said(BookChanges.of(one, other), false))
        .isEqualTo(said(BookChanges.of(other, one), true));
  }

  /** What is judged otherwise is never so because both books say the same. */
  @Property(tries = 120)
  void whoeverIsJudgedOtherwiseIsSoByAnotherBook(
      @ForAll("books") WholeBook one,
      @ForAll("books") WholeBook other,
      @ForAll("portfolios") List<Mvp> portfolio) {
    if (!compare(one, other, portfolio).changed().isEmpty()) {
      assertThat(BookChanges.of(one, other).changes()).isNotEmpty();
    }
  }

  private static Map<String, Set<Transition<?>>> moves(PortfolioChanges changes) {
    Map<String, Set<Transition<?>>> moves = new HashMap<>();
    changes.requirements().forEach(each -> moves.put(each.id(), Set.copyOf(each.transitions())));
    return moves;
  }

  private static Map<String, Set<Transition<?>>> mirrored(Map<String, Set<Transition<?>>> moves) {
    Map<String, Set<Transition<?>>> mirrored = new HashMap<>();
    moves.forEach(
        (id, each) -> {
          Set<Transition<?>> turned = new HashSet<>();
          each.forEach(move -> turned.add(mirrored(move)));
          mirrored.put(id, turned);
        });
    return mirrored;
  }

  private static <T> Transition<T> mirrored(Transition<T> move) {
    return new Transition<>(move.to(), move.from(), move.partnerships());
  }

  /** What is said otherwise; a changed rule has the name that it has in the other book. */
  private static Set<List<Object>> said(BookChanges changes, boolean mirrored) {
    Set<List<Object>> said = new HashSet<>();
    for (Change each : changes.changes()) {
      Set<List<Optional<String>>> differences = new HashSet<>();
      for (Difference difference : each.differences()) {
        differences.add(
            mirrored
                ? List.of(Optional.of(difference.what()), difference.after(), difference.before())
                : List.of(Optional.of(difference.what()), difference.before(), difference.after()));
      }
      Kind kind =
          !mirrored || each.kind() == Kind.CHANGED
              ? each.kind()
              : each.kind() == Kind.ADDED ? Kind.REMOVED : Kind.ADDED;
      boolean isRenamed = each.kind() == Kind.CHANGED && each.name().startsWith("MEM-90 is ");
      said.add(List.of(each.part(), kind, isRenamed ? "" : each.name(), differences));
    }
    return said;
  }
}
