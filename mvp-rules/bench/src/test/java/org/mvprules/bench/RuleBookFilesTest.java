package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the files of a rule book may stand, how they may be saved, and what is too much. */
class RuleBookFilesTest {

  private static final String ABOUT =
      """
      id: small
      title: A small rule book
      version: "1"
      inForceFrom: 2020-01-01
      areas: {MEM: Membership}
      sources: {Paper: A paper}
      """;

  private static final String RULE =
      """
      rule "MEM-90 Members are paid £10"
          @Strength(SHOULD)
          @Source("Paper")
          @Expected("members are paid £10")
          @Found("only a person can tell")
      when
          $m : Membership( )
      then
          verdict.askAPerson($m);
      end
      """;

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void writeRuleBook() throws IOException {
    folder = Files.createDirectory(temporary.resolve("small"));
    write("rulebook.yaml", ABOUT);
    write("small.drl", RULE);
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private static String problem(Path place) {
    return catchThrowableOfType(BrokenRuleBookException.class, () -> RuleBookFolder.read(place))
        .getMessage();
  }

  @Nested
  class Texts {

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void withOtherLineEndsOrAByteOrderMarkAreTheSame(String lineEnd) throws IOException {
      String plain = RuleBookFolder.read(folder).contentHash();

      write("small.drl", "\uFEFF" + RULE.replace("\n", lineEnd));
      write("rulebook.yaml", ABOUT.replace("\n", lineEnd));

      assertThat(RuleBookFolder.read(folder).contentHash()).isEqualTo(plain);
      assertThat(RuleBookCompiler.problems(RuleBookFolder.read(folder))).isEmpty();
    }

    @Test
    void withSpacesOfAWordProcessorAreTaken() throws IOException {
      write("small.drl", RULE.replace("    ", "\u00A0\u00A0\u00A0\u2003"));

      assertThat(RuleBookCompiler.problems(RuleBookFolder.read(folder))).isEmpty();
    }

    @Test
    void inAnotherEncodingAreExplained() throws IOException {
      write("small.drl", RULE.getBytes(Charset.forName("windows-1252")));
      assertThat(problem(folder))
          .isEqualTo(
              "small.drl:1:31: found the byte 0xA3, which is not UTF-8 but may be \"£\" in"
                  + " Windows-1252; expected UTF-8: save the file again with the encoding UTF-8");

      write("small.drl", RULE.getBytes(StandardCharsets.UTF_16));
      assertThat(problem(folder)).startsWith("small.drl:1: found text in UTF-16");
    }

    @Test
    void ofWordProcessorsAreExplained() throws IOException {
      write("small.drl", new byte[] {'P', 'K', 3, 4, 0, 0});

      assertThat(problem(folder))
          .startsWith("small.drl: found a ZIP archive, as .docx, .xlsx and .odt files are");
    }

    @Test
    void allThatAreWrongAreToldAtOnce() throws IOException {
      write("small.drl", RULE.replace("when", "wenn"));
      write("other.drl", RULE.getBytes(Charset.forName("windows-1252")));
      write("scenarios/a.yaml", "scenarios: [{nmae: x}]");
      write("scenarios/b.yaml", "scenarios: [{name: x, asOf: 2020-02-30}]");

      assertThat(problem(folder).lines().map(line -> line.replaceFirst(": found.*", "")))
          .contains(
              "other.drl:1:31", "scenarios/a.yaml:1:14", "scenarios/b.yaml:1:23", "small.drl:6:1");
    }
  }

  @Nested
  class Names {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "chair.drl.txt",
          "chair.DRL",
          "more/chair.drl",
          "rulebook.yml",
          "rulebook.yaml.txt",
          "scenarios/chair.txt",
          "scenarios/chair.yaml.txt"
        })
    void thatNoFileOfARuleBookHasAreTold(String name) throws IOException {
      write(name, RULE);

      assertThat(problem(folder))
          .startsWith(name + ": found a file of that name; expected rules in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOWTO.md", "small.drl~", ".small.drl.swp", ".git/config", "notes.txt"})
    void ofOtherFilesArePassedOver(String name) throws IOException {
      write(name, "anything");

      assertThat(RuleBookFolder.read(folder).drl()).containsOnlyKeys("small.drl");
    }

    @Test
    void ofNothingAreTold() {
      assertThat(problem(folder.resolve("none"))).startsWith("found nothing at ");
      assertThat(problem(temporary)).contains("found no rulebook.yaml in the folder ");
    }

    @Test
    void ofALinkThatLeadsOutAreRefused() throws IOException {
      Path outside = Files.writeString(temporary.resolve("outside.txt"), "a secret");
      Files.createSymbolicLink(folder.resolve("linked.drl"), outside);
      Files.createSymbolicLink(folder.resolve("same.drl"), Path.of("small.drl"));

      assertThat(problem(folder))
          .isEqualTo(
              "linked.drl: found a link that leads out of the rule book; expected a file in its"
                  + " folder")
          .doesNotContain("secret");
      Files.delete(folder.resolve("linked.drl"));
      assertThat(RuleBookFolder.read(folder).drl()).containsOnlyKeys("same.drl", "small.drl");
    }
  }

  @Nested
  class Limits {

    @Test
    void ofSizeAreKept() throws IOException {
      write("small.drl", RULE + "//".repeat(RuleBookFiles.LARGEST_FILE / 2));
      assertThat(problem(folder))
          .isEqualTo("small.drl: found more than 1 MB; expected a smaller file");
    }

    @Test
    void ofTheWholeAreKept() throws IOException {
      String many = "//".repeat(RuleBookFiles.LARGEST_FILE / 2 - 1);
      for (int i = 0; i <= RuleBookFiles.LARGEST_BOOK / RuleBookFiles.LARGEST_FILE; i++) {
        write("many" + i + ".drl", many);
      }
      assertThat(problem(folder))
          .isEqualTo("found more than 20 MB in all files; expected a rule book");
    }

    @Test
    void ofTheNumberOfFilesAreKept() throws IOException {
      for (int i = 0; i <= RuleBookFiles.MOST_FILES; i++) {
        write("a" + i + ".md", "");
      }
      assertThat(problem(folder)).isEqualTo("found more than 1000 files; expected a rule book");
    }
  }

  @Nested
  class Zips {

    private Path zip(Map<String, byte[]> entries) throws IOException {
      Path archive = temporary.resolve("book.zip");
      try (OutputStream out = Files.newOutputStream(archive);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue());
          zip.closeEntry();
        }
      }
      return archive;
    }

    private Map<String, byte[]> book(String root) {
      Map<String, byte[]> entries = new LinkedHashMap<>();
      entries.put(root + "rulebook.yaml", ABOUT.getBytes(StandardCharsets.UTF_8));
      entries.put(root + "small.drl", RULE.getBytes(StandardCharsets.UTF_8));
      return entries;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "small/", "anything else/"})
    void ofTheFilesOrTheirFolderAreRead(String root) throws IOException {
      assertThat(RuleBookFolder.read(zip(book(root))).contentHash())
          .isEqualTo(RuleBookFolder.read(folder).contentHash());
    }

    @ParameterizedTest
    @CsvSource({"../out.drl", "/etc/out.drl", "small/../../out.drl", "C:/out.drl", "..\\out.drl"})
    void thatLeadOutAreRefused(String name) throws IOException {
      Map<String, byte[]> entries = book("");
      entries.put(name, RULE.getBytes(StandardCharsets.UTF_8));

      assertThat(problem(zip(entries)))
          .isEqualTo(
              "found a file in the archive that would lead out of it; expected names within the"
                  + " archive");
      assertThat(temporary.resolve("out.drl")).doesNotExist();
    }

    @Test
    void thatUnpackToVeryMuchAreRefused() throws IOException {
      Map<String, byte[]> one = book("");
      one.put("notes.md", new byte[50_000_000]);
      assertThat(problem(zip(one))).startsWith("notes.md: found more than 1 MB");

      Map<String, byte[]> many = book("");
      for (int i = 0; i <= RuleBookFiles.LARGEST_BOOK / RuleBookFiles.LARGEST_FILE; i++) {
        many.put("notes" + i + ".md", new byte[RuleBookFiles.LARGEST_FILE]);
      }
      assertThat(problem(zip(many))).startsWith("found more than 20 MB in all files");

      Map<String, byte[]> empty = book("");
      for (int i = 0; i <= RuleBookFiles.MOST_FILES; i++) {
        empty.put("notes" + i + ".md", new byte[0]);
      }
      assertThat(problem(zip(empty))).startsWith("found more than 1000 files");
    }

    @Test
    void thatAreNoneOrOfNoBookAreTold() throws IOException {
      assertThat(problem(Files.writeString(temporary.resolve("a.zip"), "no archive")))
          .isEqualTo(
              "found no rulebook.yaml in a.zip; expected a zip archive of one rule book's"
                  + " folder");
      Map<String, byte[]> two = book("one/");
      two.putAll(book("other/"));
      assertThat(problem(zip(two))).startsWith("found more than one rule book in book.zip");
      byte[] damaged = Files.readAllBytes(zip(book("")));
      damaged[damaged.length / 2] ^= 0x55;
      damaged[40] ^= 0x55;
      Path archive = Files.write(temporary.resolve("damaged.zip"), damaged);
      assertThatThrownBy(() -> RuleBookFolder.read(archive))
          .isInstanceOf(BrokenRuleBookException.class);
    }
  }

  @Test
  void aBookThatIsExtendedMayBeShipped() throws IOException {
    // No book is shipped with the bench itself; the books' own tests extend the shipped ones.
    write("rulebook.yaml", ABOUT + "extends: national\n");

    assertThat(problem(folder)).startsWith("rulebook.yaml: found extends: national, and no such");
    assertThat(RuleBookFiles.shipped("national")).isEmpty();
    assertThat(RuleBookFiles.shipped("../national")).isEmpty();
  }

  @Test
  void booksThatExtendEachOtherInACircleAreToldHoweverTheyAreAsked() throws IOException {
    write("rulebook.yaml", ABOUT + "extends: other\n");
    Path other = Files.createDirectory(temporary.resolve("other"));
    Files.writeString(
        other.resolve("rulebook.yaml"), ABOUT.replace("small", "other") + "extends: small\n");

    assertThat(problem(folder)).contains("in a circle");
    assertThatThrownBy(() -> RuleBooks.validator(folder, temporary.resolve("cache")))
        .isInstanceOf(BrokenRuleBookException.class)
        .hasMessageContaining("in a circle");
    assertThatThrownBy(
            () -> RuleBooks.watch(folder, Duration.ofDays(1), new WatchedRules.Listener() {}))
        .isInstanceOf(BrokenRuleBookException.class)
        .hasMessageContaining("in a circle");
  }

  @Test
  void theProblemIsShownOnItsLine() throws IOException {
    write("small.drl", RULE.replace("Membership( )", "Membership( membrs > 0 )"));

    List<RuleBookProblem> problems = RuleBookCheck.of(folder).problems();

    assertThat(problems).singleElement();
    assertThat(problems.get(0).inFull())
        .startsWith(
            """
            small.drl:7:22
                    $m : Membership( membrs > 0 )
                                     ^
              found a word that Membership does not have, "membrs"
              did you mean members?
              expected one of \
            """);
  }
}
