package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.BookCache.Kept;
import org.mvprules.core.Mvp;

/** What is kept of a compiled rule book comes back as it was, or not at all. */
class BookCacheTest {

  private static final Kept BOOK =
      new Kept(
          "index\tof a book\n", Map.of("a/A.class", new byte[] {1, 2}, "a/B.class", new byte[0]));

  @TempDir Path temporary;

  private static void assertIs(Kept found, Kept book) {
    assertThat(found.index()).isEqualTo(book.index());
    assertThat(new TreeMap<>(found.classes()))
        .usingRecursiveComparison()
        .isEqualTo(new TreeMap<>(book.classes()));
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsKeptIsFoundByItsKeyAlone() throws IOException {
    BookCache cache = BookCache.in(temporary.resolve("cache"));
    assertThat(cache.rules("one")).isEmpty();

    cache.keep("one", BOOK);

    assertThat(cache.rules("one")).hasValueSatisfying(found -> assertIs(found, BOOK));
    assertThat(cache.rules("other")).isEmpty();
    assertThat(namesIn(temporary.resolve("cache"))).containsExactly("key", "one.book");
  }

  @Test
  void severalMayShareAFolder() {
    BookCache one = BookCache.in(temporary);
    BookCache other = BookCache.in(temporary);

    one.keep("one", BOOK);
    other.keep("one", new Kept("another index", Map.of()));

    assertThat(one.rules("one"))
        .hasValueSatisfying(found -> assertThat(found.index()).isEqualTo("another index"));
  }

  @Test
  void anEntryOfAnotherFolderOrUnderAnotherNameIsForeign() throws IOException {
    BookCache cache = BookCache.in(temporary.resolve("cache"));
    BookCache other = BookCache.in(temporary.resolve("other"));
    cache.keep("one", BOOK);
    other.keep("one", new Kept("foreign", Map.of()));

    Files.copy(temporary.resolve("cache/one.book"), temporary.resolve("cache/two.book"));
    assertThat(cache.rules("two")).isEmpty();

    Files.delete(temporary.resolve("cache/one.book"));
    Files.copy(temporary.resolve("other/one.book"), temporary.resolve("cache/one.book"));
    assertThat(cache.rules("one")).isEmpty();

    cache.keep("one", BOOK);
    assertThat(cache.rules("one")).hasValueSatisfying(found -> assertIs(found, BOOK));
  }

  @Test
  void aKeyThatOthersCanReadIsNotTrusted() throws IOException {
    BookCache cache = BookCache.in(temporary);
    cache.keep("one", BOOK);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("key"))))
        .isEqualTo("rw-------");

    Files.setPosixFilePermissions(
        temporary.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(cache.rules("one")).isEmpty();
  }

  @Test
  void whereNothingCanBeKeptNothingIs() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "no folder");
    BookCache cache = BookCache.in(file);

    cache.keep("one", BOOK);

    assertThat(cache.rules("one")).isEmpty();
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("no folder");
  }

  @Test
  void theOldestAreForgotten() throws IOException {
    BookCache cache = BookCache.in(temporary);
    for (int i = 0; i <= BookCache.MOST_ENTRIES; i++) {
      cache.keep("book" + i, BOOK);
      Files.setLastModifiedTime(
          temporary.resolve("book" + i + ".book"), FileTime.fromMillis(1_000_000L + i * 1000L));
    }
    cache.keep("of another kind", "57 of 57");
    cache.keep("newest", BOOK);

    assertThat(namesIn(temporary))
        .hasSize(BookCache.MOST_ENTRIES + 2)
        .contains("newest.book", "of another kind.scenarios")
        .doesNotContain("book0.book", "book1.book");
  }

  @Test
  void whatCameOfScenariosIsFoundByItsKeyAlone() {
    BookCache cache = BookCache.in(temporary);

    cache.keep("one", "57 of 57");

    assertThat(cache.scenarios("one")).contains("57 of 57");
    assertThat(cache.scenarios("other")).isEmpty();
    assertThat(cache.rules("one")).isEmpty();
  }

  @Test
  void anEntryOfOneKindIsNoneOfTheOther() throws IOException {
    BookCache cache = BookCache.in(temporary);
    cache.keep("one", "57 of 57");
    Files.move(temporary.resolve("one.scenarios"), temporary.resolve("one.book"));
    assertThat(cache.rules("one")).isEmpty();
  }

  @Test
  void nothingIsKeptNowhere() {
    BookCache.NONE.keep("one", BOOK);
    BookCache.NONE.keep("one", "57 of 57");

    assertThat(BookCache.NONE.rules("one")).isEmpty();
    assertThat(BookCache.NONE.scenarios("one")).isEmpty();
  }

  /** A small rule book, its cache, and whether anything is compiled. */
  @Nested
  class OfABook {

    private static final String SCENARIO =
        """
        - name: three
          memberList: {complete: yes, statedTotal: 3}
          expect: {MEM-90: %s}
        """;

    private SmallBook book;
    private Path cache;

    @BeforeEach
    void writeTheBook() throws IOException {
      book = new SmallBook(temporary.resolve("small")).with(SCENARIO.formatted("met"));
      cache = temporary.resolve("cache");
    }

    private String judged() {
      return RuleBooks.validator(book.folder(), cache)
          .validate(Mvp.builder("a").build(), LocalDate.of(2020, 1, 1))
          .requirement("MEM-91")
          .findings()
          .get(0)
          .found();
    }

    private String scenarios() {
      return RuleBooks.validator(book.folder(), cache).ruleBook().scenarios();
    }

    private void write(String found) throws IOException {
      book.write(
          "members.drl",
          SmallBook.RULES.replace("@Found(\"members\")", "@Found(\"" + found + "\")"));
    }

    private List<String> kept(String kind) throws IOException {
      return namesIn(cache).stream().filter(name -> name.endsWith(kind)).toList();
    }

    /** Whatever is asked for next comes from here, if no rules are compiled for it. */
    private void markTheKeptRules() throws IOException {
      BookCache signed = BookCache.in(cache);
      String key = kept(".book").get(0).replace(".book", "");
      Kept kept = signed.rules(key).orElseThrow();
      signed.keep(
          key, new Kept(kept.index().replace("Found\tmembers", "Found\tkept"), kept.classes()));
    }

    @Test
    void itJudgesAsTheOneThatWasCompiledAndAnEditIsCompiledAnew() throws IOException {
      assertThat(judged()).isEqualTo("members");
      assertThat(judged()).isEqualTo("members");
      assertThat(kept(".book")).hasSize(1);

      markTheKeptRules();
      assertThat(judged()).isEqualTo("kept");

      write("others");
      assertThat(judged()).isEqualTo("others");
      assertThat(kept(".book")).hasSize(2);
    }

    @Test
    void anEditOfAScenarioCompilesNothingAndIsRun() throws IOException {
      assertThat(scenarios()).isEqualTo("1 of 1");
      markTheKeptRules();

      book.with(SCENARIO.formatted("not met"));

      assertThat(scenarios()).isEqualTo("0 of 1");
      assertThat(judged()).isEqualTo("kept");
      assertThat(kept(".book")).hasSize(1);
      assertThat(kept(".scenarios")).hasSize(2);
    }

    @Test
    void aScenarioThatCannotBeReadIsToldThoughTheRulesAreKept() throws IOException {
      assertThat(scenarios()).isEqualTo("1 of 1");

      book.with(SCENARIO.formatted("mett"));

      assertThatThrownBy(this::scenarios)
          .isInstanceOf(BrokenRuleBookException.class)
          .hasMessageContaining("scenarios/members.yaml:4");
    }

    @Test
    void theRulesAreSharedByThoseWhoJudgeTestAndCheck() throws IOException {
      assertThat(RuleBookCheck.of(book.folder(), cache).problems()).isEmpty();
      markTheKeptRules();

      assertThat(judged()).isEqualTo("kept");
      book.with(SCENARIO.formatted("met") + "  says: [nothing]");
      ScenarioRun run = RuleBooks.test(book.folder(), cache, any -> true);
      assertThat(run.summary()).isEqualTo("0 of 1");
      assertThat(RuleBooks.read(book.folder(), cache).about().scenarios()).isEqualTo("0 of 1");
      assertThat(kept(".book")).hasSize(1);
    }

    @Test
    void whatCameOfSomeScenariosIsNotKept() throws IOException {
      book.with(
          SCENARIO.formatted("met") + SCENARIO.formatted("not met").replace("three", "again"));

      assertThat(
              RuleBooks.test(book.folder(), cache, each -> each.name().equals("three")).summary())
          .isEqualTo("1 of 1");

      assertThat(kept(".scenarios")).isEmpty();
      assertThat(scenarios()).isEqualTo("1 of 2");
    }

    @Test
    void aWatchedBookTakesItsRulesFromThere() throws IOException {
      judged();
      markTheKeptRules();

      try (WatchedRules rules =
          RuleBooks.watch(
              book.folder(), cache, Duration.ofDays(1), new WatchedRules.Listener() {})) {
        assertThat(rules.validator().ruleBook().scenarios()).isEqualTo("1 of 1");
        book.with(SCENARIO.formatted("not met"));
        rules.look();
        assertThat(rules.look()).isTrue();
        assertThat(rules.validator().ruleBook().scenarios()).isEqualTo("0 of 1");
      }
      assertThat(kept(".book")).hasSize(1);
      assertThat(judged()).isEqualTo("kept");
    }

    @Test
    void evenWhatIsSignedIsNotLoadedUnlessAScanFindsNothingInIt() throws IOException {
      judged();
      markTheKeptRules();
      BookCache signed = BookCache.in(cache);
      String key = kept(".book").get(0).replace(".book", "");
      Kept kept = signed.rules(key).orElseThrow();
      Map<String, byte[]> more = new TreeMap<>(kept.classes());
      more.put("org/mvprules/books/small/Foreign.class", new byte[] {1, 2, 3});
      signed.keep(key, new Kept(kept.index(), more));

      assertThat(judged()).isEqualTo("members");
      assertThat(signed.rules(key))
          .hasValueSatisfying(again -> assertThat(again.classes()).hasSameSizeAs(kept.classes()));
    }
  }

  @Property(tries = 300)
  void damageOfAnyKindIsFound(
      @ForAll @IntRange(max = 10_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int change,
      @ForAll boolean cut)
      throws IOException {
    Path folder = Files.createTempDirectory("cache");
    BookCache cache = BookCache.in(folder);
    cache.keep("one", BOOK);
    Path file = folder.resolve("one.book");
    byte[] bytes = Files.readAllBytes(file);
    int at = place % bytes.length;
    bytes[at] ^= (byte) change;
    Files.write(file, cut ? java.util.Arrays.copyOf(bytes, at) : bytes);

    assertThat(cache.rules("one")).isEmpty();
    Files.delete(file);
    Files.delete(folder.resolve("key"));
    Files.delete(folder);
  }
}
