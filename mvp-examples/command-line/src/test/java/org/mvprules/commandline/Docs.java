package org.mvprules.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The README and the pages in {@code docs}, as tests read them. */
final class Docs {

  static final Path ROOT = Path.of("..", "..");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\S*)(?: (\\S+))?\n(.*?)^```$");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

  private Docs() {}

  /** A block between two fences, and the name of the file that it is, if it is one. */
  record Block(String language, Optional<String> file, String text) {

    Stream<String> lines() {
      return text.lines().map(String::strip).filter(line -> !line.isEmpty());
    }
  }

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  /** The name of a page from the root of the project, the same on every system. */
  static String name(Path page) {
    return ROOT.relativize(page).toString().replace('\\', '/');
  }

  static String text(Path page) throws IOException {
    return Files.readString(page, StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  static List<Block> blocks(Path page) throws IOException {
    return blocks(text(page));
  }

  static List<Block> blocks(String text) {
    return BLOCK
        .matcher(text)
        .results()
        .map(
            block -> new Block(block.group(1), Optional.ofNullable(block.group(2)), block.group(3)))
        .toList();
  }

  static String withoutBlocks(Path page) throws IOException {
    return BLOCK.matcher(text(page)).replaceAll("");
  }

  /** The words of a command that is shown, files of the project where tests find them. */
  static Stream<String> words(String command) {
    return Stream.of(command.split(" +"))
        .map(word -> word.startsWith("mvp-examples/") ? ROOT.resolve(word).toString() : word);
  }

  /** The anchors that GitHub gives the headings of a page. */
  static List<String> anchors(Path page) throws IOException {
    List<String> anchors = new ArrayList<>();
    Matcher heading = HEADING.matcher(withoutBlocks(page));
    while (heading.find()) {
      anchors.add(
          heading
              .group(1)
              .strip()
              .toLowerCase(Locale.ROOT)
              .replaceAll("[^\\p{L}\\p{N} _-]", "")
              .replace(' ', '-'));
    }
    return anchors;
  }
}
