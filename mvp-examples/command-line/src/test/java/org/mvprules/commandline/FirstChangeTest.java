package org.mvprules.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.bench.RuleBooks;
import org.mvprules.commandline.Docs.Block;
import org.mvprules.core.json.MvpReader;
import org.mvprules.rules.Status;

/**
 * Walks the first change of the guide for policy editors: does what the guide says, types what it
 * shows, and compares what comes of it. Everything is read from the guide.
 */
class FirstChangeTest {

  static final Path GUIDE = Docs.ROOT.resolve("docs/guide/policy-editor.md");

  private static final String FOLDER = "my-rules";
  private static final String LEFT_OUT = "…";

  /** What a reader of the guide does: one alternative for each way in which it is said. */
  private static final Pattern STEP =
      Pattern.compile(
          "(?ms)^```(?<block>.*?)^```$"
              + "|\\bIn `(?<in>[^`]+)`, write (?<lines>(?:`[^`]+` under `[^`]+`(?:, and )?)+)"
              + "|\\bHad you written `(?<wrong>[^`]+)` for `(?<right>[^`]+)`"
              + "|^\\| `(?<for>[^`]+)` \\| `(?<some>[^`]+)` \\| `(?<told>[^`]+)` \\|$");

  private static final Pattern LINE = Pattern.compile("`([^`]+)` under `([^`]+)`");

  @TempDir Path temporary;

  /** What was typed so far. */
  private final List<String> typed = new ArrayList<>();

  /** The rules as they were before something was mistyped, until that has been told. */
  private Optional<String> right = Optional.empty();

  /** The text of a block that is a file of the rule book. */
  static String file(String name) throws IOException {
    return Docs.blocks(GUIDE).stream()
        .filter(block -> block.file().equals(Optional.of(name)))
        .findFirst()
        .orElseThrow()
        .text();
  }

  @Test
  void theGuideShowsWhatComesOfEachStep() throws IOException {
    String guide = Docs.text(GUIDE);
    int start = guide.indexOf("\n## A first change, step by step\n");
    Matcher step = STEP.matcher(guide.substring(start, guide.indexOf("\n## ", start + 1)));
    while (step.find()) {
      take(step);
    }

    assertThat(typed)
        .contains("rules copy", "rules check", "rules test", "rules mutate", "rules compare")
        .last()
        .isEqualTo("validate mvp-examples/partnerships/compliant.yaml");
    assertThat(right).as("a mistake that nothing is told of").isEmpty();
    aHostTakesTheFolder();
  }

  private void take(Matcher step) throws IOException {
    if (step.group("block") != null) {
      for (Block block : Docs.blocks(step.group())) {
        take(block);
      }
    } else if (step.group("in") != null) {
      for (MatchResult line : LINE.matcher(step.group("lines")).results().toList()) {
        writeUnder(step.group("in"), line.group(1), line.group(2));
      }
    } else if (step.group("wrong") != null) {
      mistype(step.group("right"), step.group("wrong"));
    } else {
      mistype(step.group("for"), step.group("some"));
      assertThat(run("rules check " + FOLDER)).contains(step.group("told"));
    }
  }

  private void take(Block block) throws IOException {
    if (block.file().isPresent()) {
      Files.writeString(folder().resolve(block.file().get()), block.text(), StandardCharsets.UTF_8);
      return;
    }
    assertThat(block.language()).isEqualTo("console");
    for (String commandAndOutput : block.text().split("(?m)^\\$ " + CommandsInDocsTest.COMMAND)) {
      if (!commandAndOutput.isEmpty()) {
        String[] parts = commandAndOutput.split("\n", 2);
        assertThat(run(parts[0])).as(parts[0]).matches(pattern(parts[1]));
      }
    }
  }

  /** What is shown, with anything where lines or parts of lines are left out. */
  private static Pattern pattern(String shown) {
    return Pattern.compile(
        Arrays.stream(shown.split(LEFT_OUT, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")),
        Pattern.DOTALL);
  }

  private Path folder() {
    return temporary.resolve(FOLDER);
  }

  /** Types a command, and returns what it prints. What was wrong for it is put right again. */
  private String run(String command) throws IOException {
    String[] words = command.split(" +");
    typed.add(words[0] + " " + words[1]);
    Run run =
        Run.of(
            Docs.words(command)
                .map(word -> word.equals(FOLDER) ? folder().toString() : word)
                .toArray(String[]::new));
    if (right.isPresent()) {
      Files.writeString(folder().resolve("local.drl"), right.get(), StandardCharsets.UTF_8);
      right = Optional.empty();
    }
    return run.out().replace(folder().toString(), FOLDER);
  }

  /** Writes a line under another one, as far in as the next. */
  private void writeUnder(String file, String line, String other) throws IOException {
    Path path = folder().resolve(file);
    List<String> lines = new ArrayList<>(Files.readAllLines(path, StandardCharsets.UTF_8));
    assertThat(lines).containsOnlyOnce(other);
    int at = lines.indexOf(other) + 1;
    String next = lines.get(at);
    lines.add(at, next.substring(0, next.length() - next.stripLeading().length()) + line);
    Files.write(path, lines, StandardCharsets.UTF_8);
  }

  private void mistype(String right, String wrong) throws IOException {
    Path path = folder().resolve("local.drl");
    String text = Files.readString(path, StandardCharsets.UTF_8);
    assertThat(text).contains(right);
    this.right = Optional.of(text);
    Files.writeString(
        path,
        text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong)),
        StandardCharsets.UTF_8);
  }

  private void aHostTakesTheFolder() {
    Path compliant = Docs.ROOT.resolve("mvp-examples/partnerships/compliant.yaml");

    assertThat(
            RuleBooks.validator(folder())
                .validate(MvpReader.read(compliant), LocalDate.of(2027, 4, 1))
                .requirement("LOC-01")
                .status())
        .isEqualTo(Status.NOT_MET);
  }
}
