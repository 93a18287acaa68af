package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
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
    BookCache cache = new BookCache(temporary.resolve("cache"));
    assertThat(cache.find("one")).isEmpty();

    cache.keep("one", BOOK);

    assertThat(cache.find("one")).hasValueSatisfying(found -> assertIs(found, BOOK));
    assertThat(cache.find("other")).isEmpty();
    assertThat(namesIn(temporary.resolve("cache"))).containsExactly("key", "one.book");
  }

  @Test
  void severalMayShareAFolder() {
    BookCache one = new BookCache(temporary);
    BookCache other = new BookCache(temporary);

    one.keep("one", BOOK);
    other.keep("one", new Kept("another index", Map.of()));

    assertThat(one.find("one"))
        .hasValueSatisfying(found -> assertThat(found.index()).isEqualTo("another index"));
  }

  @Test
  void anEntryOfAnotherFolderOrUnderAnotherNameIsForeign() throws IOException {
    BookCache cache = new BookCache(temporary.resolve("cache"));
    BookCache other = new BookCache(temporary.resolve("other"));
    cache.keep("one", BOOK);
    other.keep("one", new Kept("foreign", Map.of()));

    Files.copy(temporary.resolve("cache/one.book"), temporary.resolve("cache/two.book"));
    assertThat(cache.find("two")).isEmpty();

    Files.delete(temporary.resolve("cache/one.book"));
    Files.copy(temporary.resolve("other/one.book"), temporary.resolve("cache/one.book"));
    assertThat(cache.find("one")).isEmpty();

    cache.keep("one", BOOK);
    assertThat(cache.find("one")).hasValueSatisfying(found -> assertIs(found, BOOK));
  }

  @Test
  void aKeyThatOthersCanReadIsNotTrusted() throws IOException {
    BookCache cache = new BookCache(temporary);
    cache.keep("one", BOOK);
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("key"))))
        .isEqualTo("rw-------");

    Files.setPosixFilePermissions(
        temporary.resolve("key"), PosixFilePermissions.fromString("rw-r--r--"));

    assertThat(cache.find("one")).isEmpty();
  }

  @Test
  void whereNothingCanBeKeptNothingIs() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "no folder");
    BookCache cache = new BookCache(file);

    cache.keep("one", BOOK);

    assertThat(cache.find("one")).isEmpty();
    assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("no folder");
  }

  @Test
  void theOldestAreForgotten() throws IOException {
    BookCache cache = new BookCache(temporary);
    for (int i = 0; i <= BookCache.MOST_ENTRIES; i++) {
      cache.keep("book" + i, BOOK);
      Files.setLastModifiedTime(
          temporary.resolve("book" + i + ".book"), FileTime.fromMillis(1_000_000L + i * 1000L));
    }
    cache.keep("newest", BOOK);

    assertThat(namesIn(temporary))
        .hasSize(BookCache.MOST_ENTRIES + 1)
        .contains("newest.book")
        .doesNotContain("book0.book", "book1.book");
  }

  @Test
  void aBookFromTheCacheJudgesAsTheOneThatWasCompiledAndAnEditIsCompiledAnew() throws IOException {
    Path folder = Files.createDirectory(temporary.resolve("small"));
    Path cache = temporary.resolve("cache");
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
    String rule =
        """
        rule "MEM-90 Members feel heard"
            @Strength(SHOULD)
            @Source("Paper")
            @Expected("members feel heard")
            @Found("they do")
        when
            $m : Membership( membersAtLeast == 0 )
        then
            verdict.met($m);
        end
        """;
    Files.writeString(folder.resolve("small.drl"), rule);

    String compiled = found(folder, cache);
    List<String> entries = namesIn(cache);
    assertThat(found(folder, cache)).isEqualTo(compiled).isEqualTo("they do");
    assertThat(namesIn(cache)).isEqualTo(entries).hasSize(2);

    // Even what is signed is not loaded unless a scan finds nothing in it.
    String key =
        entries.get(0).replace(".book", "").equals("key") ? entries.get(1) : entries.get(0);
    key = key.replace(".book", "");
    BookCache signed = new BookCache(cache);
    Kept kept = signed.find(key).orElseThrow();
    Map<String, byte[]> more = new TreeMap<>(kept.classes());
    more.put("org/mvprules/books/small/Foreign.class", new byte[] {1, 2, 3});
    signed.keep(key, new Kept(kept.index().replace("they do", "it is foreign"), more));
    assertThat(found(folder, cache)).isEqualTo("they do");
    assertThat(signed.find(key)).hasValueSatisfying(again -> assertIs(again, kept));

    Files.writeString(folder.resolve("small.drl"), rule.replace("they do", "they do indeed"));
    assertThat(found(folder, cache)).isEqualTo("they do indeed");
    assertThat(namesIn(cache)).hasSize(3);
  }

  private static String found(Path folder, Path cache) {
    return RuleBooks.validator(folder, cache)
        .validate(Mvp.builder("a").build(), LocalDate.of(2020, 1, 1))
        .requirement("MEM-90")
        .findings()
        .get(0)
        .found();
  }

  @Property(tries = 300)
  void damageOfAnyKindIsFound(
      @ForAll @IntRange(max = 10_000) int place,
      @ForAll @IntRange(min = 1, max = 255) int change,
      @ForAll boolean cut)
      throws IOException {
    Path folder = Files.createTempDirectory("cache");
    BookCache cache = new BookCache(folder);
    cache.keep("one", BOOK);
    Path file = folder.resolve("one.book");
    byte[] bytes = Files.readAllBytes(file);
    int at = place % bytes.length;
    bytes[at] ^= (byte) change;
    Files.write(file, cut ? java.util.Arrays.copyOf(bytes, at) : bytes);

    assertThat(cache.find("one")).isEmpty();
    Files.delete(file);
    Files.delete(folder.resolve("key"));
    Files.delete(folder);
  }
}
