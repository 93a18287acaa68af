package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mvprules.bench.RequirementPages;
import org.mvprules.bench.RuleBookFolder;
import org.mvprules.bench.WholeBook;
import org.mvprules.bench.WordPages;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.ledger.CoverageText;

/**
 * The pages in {@code docs/rules}, {@code docs/words} and {@code docs/coverage} say what the rules
 * say now.
 *
 * <p>After a change of rules or words run {@code mvn verify -Dmvp.golden=update}, and read what
 * changed.
 */
class PagesTest {

  /** The shipped rule books, in the order in which a page gives their answers. */
  private static final List<String> BOOKS = MvpValidator.shippedRuleBooks();

  private static final Path DOCS = Path.of("..", "..", "docs");

  private static final List<WholeBook> WHOLE_BOOKS = BOOKS.stream().map(PagesTest::book).toList();

  private static WholeBook book(String id) {
    return WholeBook.of(
        RuleBookFolder.read(Path.of(id)),
        LoadedBook.fromClassPath(id, PagesTest.class.getClassLoader()));
  }

  @Test
  void eachRequirementHasItsPage() throws IOException {
    assertUpToDate(DOCS.resolve("rules"), RequirementPages.of(WHOLE_BOOKS));
  }

  @Test
  void eachRequirementHasAnExampleThatMeetsItAndOneThatDoesNot() {
    assertThat(RequirementPages.of(WHOLE_BOOKS))
        .allSatisfy((name, page) -> assertThat(page).doesNotContain("No scenario shows this."));
  }

  @Test
  void eachViewHasItsPage() throws IOException {
    assertUpToDate(DOCS.resolve("words"), WordPages.of(WHOLE_BOOKS));
  }

  @Test
  void eachRuleBookHasAPageOfWhatItAccountsFor() throws IOException {
    Map<String, String> pages = new TreeMap<>();
    for (String id : BOOKS) {
      pages.put(id + ".md", CoverageText.of(MvpValidator.withRuleBook(id).ruleBook()).asMarkdown());
    }
    assertUpToDate(DOCS.resolve("coverage"), pages);
  }

  private static void assertUpToDate(Path folder, Map<String, String> pages) throws IOException {
    if ("update".equals(System.getProperty("mvp.golden"))) {
      write(folder, pages);
    }
    Map<String, String> found = read(folder);
    TreeSet<String> names = new TreeSet<>(pages.keySet());
    names.addAll(found.keySet());
    names.removeIf(name -> found.getOrDefault(name, "").equals(pages.getOrDefault(name, "")));
    assertThat(names)
        .as(
            "pages of %s that are missing, left over or out of date;"
                + " \"mvn verify -Dmvp.golden=update\" writes them again",
            folder.getFileName())
        .isEmpty();
  }

  private static void write(Path folder, Map<String, String> pages) throws IOException {
    Files.createDirectories(folder);
    for (Path old : files(folder)) {
      Files.delete(old);
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(folder.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> read(Path folder) throws IOException {
    Map<String, String> found = new TreeMap<>();
    for (Path file : files(folder)) {
      found.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8));
    }
    return found;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
