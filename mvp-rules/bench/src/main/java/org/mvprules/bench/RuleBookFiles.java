package org.mvprules.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.lang.model.SourceVersion;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.Format;
import org.mvprules.core.json.InputText;
import org.mvprules.core.json.RecordReader;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.internal.LoadedBook;

/**
 * The files of a rule book, read once and held in memory: from a folder, a zip archive, or the
 * class path, where the shipped books stand.
 *
 * <p>Whoever wrote them may mean harm. So nothing is unpacked, links out of the folder are not
 * followed, and there are limits to the number of files and their sizes.
 */
final class RuleBookFiles {

  /** The file in which a rule book says what it is. */
  static final String ABOUT = "rulebook.yaml";

  /** The folder in which its scenarios stand. */
  static final String SCENARIOS = "scenarios/";

  /** Where the source of a shipped book lists its own files. */
  static final String LIST = "source.list";

  /** How many files a rule book may have, and how many a zip archive. */
  static final int MOST_FILES = 1000;

  /** How large a file of a rule book may be, in bytes. */
  static final int LARGEST_FILE = 1_000_000;

  /** How large all of them together, and a whole archive unpacked, may be. */
  static final int LARGEST_BOOK = 20_000_000;

  /** How many characters the id of a rule book may have. */
  static final int LONGEST_ID = 100;

  private static final Pattern OURS =
      Pattern.compile("rulebook\\.yaml|[^/]+\\.drl|scenarios/(?:[^/]+/)*[^/]+\\.(?:yaml|yml|json)");

  /** Names under which people save files of a rule book without meaning to. */
  private static final Pattern MISNAMED =
      Pattern.compile(
          "(?i)[^.~][^~]*\\.drl(?:\\.txt)?|rulebook\\.(?:yml|yaml|txt|yaml\\.txt)"
              + "|scenarios/[^.~][^~]*\\.(?:ya?ml\\.txt|txt)");

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final Map<String, byte[]> files;
  private final Function<String, Optional<RuleBookFiles>> beside;

  private RuleBookFiles(
      Map<String, byte[]> files, Function<String, Optional<RuleBookFiles>> beside) {
    this.files = files;
    this.beside = beside;
  }

  /**
   * The files in a folder or a zip archive.
   *
   * @throws BrokenRuleBookException if there is no rule book, or more than a rule book can be
   * @throws UncheckedIOException if reading fails
   */
  static RuleBookFiles in(Path place) {
    try {
      if (Files.isDirectory(place)) {
        return new RuleBookFiles(inFolder(place), id -> besideFolder(place, id));
      }
      if (Files.isRegularFile(place)) {
        return inZip(place);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw broken("", "nothing at " + place, "a folder or a zip archive with a " + ABOUT);
  }

  /** The files of one of the shipped books; empty if there is none of that id. */
  static Optional<RuleBookFiles> shipped(String id) {
    if (!isId(id)) {
      return Optional.empty();
    }
    String index = LoadedBook.indexOf(id);
    String place = index.substring(0, index.lastIndexOf('/') + 1);
    ClassLoader loader = MvpValidator.class.getClassLoader();
    try (InputStream list = loader.getResourceAsStream(place + LIST)) {
      if (list == null) {
        return Optional.empty();
      }
      Map<String, byte[]> files = new TreeMap<>();
      for (String name : new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        try (InputStream in = loader.getResourceAsStream(place + name)) {
          files.put(name, in.readAllBytes());
        }
      }
      return Optional.of(new RuleBookFiles(files, RuleBookFiles::shipped));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a word can be the id of a rule book: it names its folder, and a package of Java. */
  static boolean isId(String word) {
    return word.length() <= LONGEST_ID
        && ID.matcher(word).matches()
        && SourceVersion.isName(word.replace('-', '_'));
  }

  /** A rule book that stands beside this one under its id, or else is shipped. */
  Optional<RuleBookFiles> beside(String id) {
    return isId(id) ? beside.apply(id).or(() -> shipped(id)) : Optional.empty();
  }

  private static Optional<RuleBookFiles> besideFolder(Path folder, String id) {
    Path other = folder.toAbsolutePath().normalize().resolveSibling(id);
    return Files.exists(other.resolve(ABOUT)) ? Optional.of(in(other)) : Optional.empty();
  }

  private static Map<String, byte[]> inFolder(Path folder) throws IOException {
    if (!Files.exists(folder.resolve(ABOUT))) {
      throw broken("", "no " + ABOUT + " in the folder " + folder, "a rule book in it");
    }
    Path home = folder.toRealPath();
    List<Path> found;
    try (Stream<Path> all = Files.walk(folder, 4)) {
      found = all.filter(Files::isRegularFile).limit(MOST_FILES + 1L).sorted().toList();
    }
    Map<String, byte[]> files = new TreeMap<>();
    Limits limits = new Limits(MOST_FILES);
    for (Path file : found) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      limits.another();
      if (OURS.matcher(name).matches()) {
        if (!file.toRealPath().startsWith(home)) {
          throw broken(name, "a link that leads out of the rule book", "a file in its folder");
        }
        try (InputStream in = Files.newInputStream(file)) {
          files.put(name, limits.read(name, in));
        }
      } else {
        checkSpelling(name);
      }
    }
    return files;
  }

  // ---- zip archives

  private static RuleBookFiles inZip(Path archive) throws IOException {
    Map<String, byte[]> all = new TreeMap<>();
    Limits limits = new Limits(MOST_FILES);
    try (InputStream file = Files.newInputStream(archive);
        ZipInputStream zip = new ZipInputStream(file, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName();
        limits.another();
        checkName(name);
        byte[] bytes = limits.read(name, zip);
        if (!entry.isDirectory() && all.put(name, bytes) != null) {
          throw broken(name, "the same file twice in the archive", "each file once");
        }
      }
    } catch (IllegalArgumentException | java.util.zip.ZipException e) {
      throw broken("", "a damaged zip archive", "one that opens");
    }
    List<String> books =
        all.keySet().stream().filter(name -> name.matches("(?:[^/]+/)?rulebook\\.yaml")).toList();
    if (books.size() != 1) {
      throw broken(
          "",
          books.isEmpty()
              ? "no " + ABOUT + " in " + archive.getFileName()
              : "more than one rule book in " + archive.getFileName() + ": " + books,
          "a zip archive of one rule book's folder");
    }
    String root = books.get(0).substring(0, books.get(0).length() - ABOUT.length());
    Map<String, byte[]> files = new TreeMap<>();
    all.forEach(
        (name, bytes) -> {
          String own = name.startsWith(root) ? name.substring(root.length()) : "";
          if (OURS.matcher(own).matches()) {
            files.put(own, bytes);
          } else {
            checkSpelling(own);
          }
        });
    return new RuleBookFiles(files, id -> Optional.empty());
  }

  /** Nothing that was meant for a rule or a scenario is passed over without a word. */
  private static void checkSpelling(String name) {
    if (MISNAMED.matcher(name).matches()) {
      throw broken(
          name,
          "a file of that name",
          "rules in files that end in .drl, beside "
              + ABOUT
              + "; scenarios in files that end in"
              + " .yaml, in the folder scenarios");
    }
  }

  private static void checkName(String name) {
    if (name.startsWith("/")
        || name.contains("\\")
        || name.contains(":")
        || Stream.of(name.split("/")).anyMatch(part -> part.equals(".."))) {
      throw broken(
          "", "a file in the archive that would lead out of it", "names within the archive");
    }
  }

  /** What is left of what a rule book may have. */
  private static final class Limits {
    private int left = LARGEST_BOOK;
    private int filesLeft;

    Limits(int files) {
      filesLeft = files;
    }

    void another() {
      if (filesLeft-- <= 0) {
        throw broken("", "more than " + MOST_FILES + " files", "a rule book");
      }
    }

    byte[] read(String name, InputStream in) throws IOException {
      byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
      if (bytes.length > LARGEST_FILE) {
        throw broken(name, "more than " + LARGEST_FILE / 1_000_000 + " MB", "a smaller file");
      }
      left -= bytes.length;
      if (left < 0) {
        throw broken(
            "", "more than " + LARGEST_BOOK / 1_000_000 + " MB in all files", "a rule book");
      }
      return bytes;
    }
  }

  private static BrokenRuleBookException broken(String file, String found, String expected) {
    return new BrokenRuleBookException(List.of(new RuleBookProblem(file, 0, found, expected)));
  }

  // ---- what is in them

  /** All files, by name. */
  Map<String, byte[]> all() {
    return files;
  }

  /**
   * Names and contents of all files, and of those of the books that this one extends. Each book is
   * followed once; that books extend each other in a circle is told when they are read.
   */
  Stream<String> texts() {
    return texts(any -> true, Set.of());
  }

  /** The same, without scenarios and the partnerships from which they start. */
  Stream<String> textsOfRules() {
    return texts(name -> !name.startsWith(SCENARIOS), Set.of());
  }

  private Stream<String> texts(Predicate<String> chosen, Set<String> passed) {
    RuleBookFile about = record(ABOUT, RuleBookFile.class);
    Set<String> followed =
        Stream.concat(passed.stream(), Stream.of(about.id())).collect(Collectors.toSet());
    return Stream.concat(
        files.entrySet().stream()
            .filter(file -> chosen.test(file.getKey()))
            .flatMap(
                file ->
                    Stream.of(
                        file.getKey(), new String(file.getValue(), StandardCharsets.ISO_8859_1))),
        about
            .extends_()
            .filter(id -> !followed.contains(id))
            .flatMap(this::beside)
            .map(extended -> extended.texts(chosen, followed))
            .orElse(Stream.empty()));
  }

  /** The names of the files with rules, in their order. */
  List<String> drl() {
    return files.keySet().stream().filter(name -> name.endsWith(".drl")).toList();
  }

  /** The names of the files with scenarios, in their order. */
  List<String> scenarios() {
    return files.keySet().stream()
        .filter(name -> name.matches(Pattern.quote(SCENARIOS) + "[^/]+\\.yaml"))
        .toList();
  }

  /** The names of the partnerships from which scenarios can start, in their order. */
  List<String> partnerships() {
    Pattern file = Pattern.compile(Pattern.quote(WrittenScenario.PARTNERSHIPS) + "([^/]+)\\.yaml");
    return files.keySet().stream()
        .map(file::matcher)
        .filter(Matcher::matches)
        .map(name -> name.group(1))
        .toList();
  }

  /**
   * A file as something else than text.
   *
   * @param reading makes it of the file's name and its text
   * @throws BrokenRuleBookException if the file cannot be read as that
   */
  <T> T read(String name, BiFunction<String, String, T> reading) {
    String text = text(name);
    return understood(() -> reading.apply(name, text));
  }

  /**
   * A file as text, its line ends normalised.
   *
   * @throws BrokenRuleBookException if it is no text
   */
  String text(String name) {
    return understood(
        () ->
            InputText.read(new ByteArrayInputStream(files.get(name)), name)
                .replace("\r\n", "\n")
                .replace('\r', '\n'));
  }

  /**
   * A YAML file as a record.
   *
   * @throws BrokenRuleBookException if it does not hold such a record
   */
  <R extends Record> R record(String name, Class<R> type) {
    return understood(
        () ->
            RecordReader.of(type)
                .read(new ByteArrayInputStream(files.get(name)), name, Format.YAML));
  }

  private <T> T understood(Supplier<T> read) {
    try {
      return read.get();
    } catch (BadInputException e) {
      throw new BrokenRuleBookException(
          e.problems().stream().map(RuleBookProblem::of).map(this::quoting).toList());
    }
  }

  /** A problem with the line on which it is, whether or not the file can be understood. */
  private RuleBookProblem quoting(RuleBookProblem problem) {
    byte[] bytes = files.getOrDefault(problem.file(), new byte[0]);
    return problem.quoting(new String(bytes, StandardCharsets.UTF_8));
  }
}
