package org.mvprules.bench;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mvprules.core.json.RecordReader;
import org.mvprules.rules.WithdrawnRequirement;

/**
 * The source of a rule book: a folder with a {@code rulebook.yaml}, {@code .drl} files named by
 * subject, and a folder of scenarios.
 *
 * <p>A rule book that extends another holds here all that both say together.
 */
public final class RuleBookFolder {

  /** The file in which a rule book says what it is. */
  static final String ABOUT = "rulebook.yaml";

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

  private final RuleBookFile about;
  private final Map<String, String> drl;
  private final List<Scenario> scenarios;
  private final List<WithdrawnRequirement> withdrawn;
  private final Map<String, String> strengthsFrom;
  private final String contentHash;

  RuleBookFolder(
      RuleBookFile about,
      Map<String, String> drl,
      List<Scenario> scenarios,
      List<WithdrawnRequirement> withdrawn,
      Map<String, String> strengthsFrom,
      String contentHash) {
    this.about = about;
    this.drl = ImmutableMap.copyOf(drl);
    this.scenarios = List.copyOf(scenarios);
    this.withdrawn = List.copyOf(withdrawn);
    this.strengthsFrom = ImmutableMap.copyOf(strengthsFrom);
    this.contentHash = contentHash;
  }

  /**
   * Reads a folder, and those of the books that it extends, which stand beside it.
   *
   * @param folder the folder
   * @return its contents
   * @throws org.mvprules.core.json.BadInputException if a YAML file in it is wrong
   * @throws BrokenRuleBookException if the book does not fit the one that it extends
   * @throws UncheckedIOException if a file in it cannot be read
   */
  public static RuleBookFolder read(Path folder) {
    return read(folder, List.of());
  }

  /** Reads a folder at the end of a chain of books, of which each extends the next one. */
  private static RuleBookFolder read(Path folder, List<String> chain) {
    RuleBookFolder own = readAlone(folder);
    RuleBookFile about = own.about;
    if (about.extends_().isPresent()) {
      List<String> upToThis = chain.isEmpty() ? List.of(about.id()) : chain;
      return Extension.of(own, readExtended(folder, about.extends_().get(), upToThis));
    }
    if (!about.replaces().isEmpty() || !about.withdraws().isEmpty()) {
      throw broken("replaces or withdraws without extends", "the id of a rule book under extends");
    }
    if (!about.strengths().isEmpty()) {
      throw broken(
          "strengths without extends",
          "the id of a rule book under extends; a book's own rules carry their @Strength");
    }
    return own;
  }

  private static RuleBookFolder readExtended(Path folder, String id, List<String> chain) {
    if (chain.contains(id)) {
      throw broken(
          "extends: " + id + ", in a circle: " + String.join(" extends ", chain) + " extends " + id,
          "a rule book that does not extend this one");
    }
    if (!ID.matcher(id).matches() || !Files.exists(beside(folder, id).resolve(ABOUT))) {
      throw broken(
          "extends: " + id + ", and no such rule book",
          "the id of a rule book in the folder of that name beside this one");
    }
    RuleBookFolder extended;
    try {
      extended = read(beside(folder, id), Stream.concat(chain.stream(), Stream.of(id)).toList());
    } catch (BrokenRuleBookException e) {
      throw new BrokenRuleBookException(
          e.problems().stream().map(problem -> problem.inExtended(id)).toList());
    }
    if (!extended.about.id().equals(id)) {
      throw broken(
          "extends: " + id + ", and in that folder the rule book " + extended.about.id(),
          "a folder with the id of its rule book for a name");
    }
    return extended;
  }

  private static Path beside(Path folder, String id) {
    return folder.toAbsolutePath().normalize().resolveSibling(id);
  }

  private static BrokenRuleBookException broken(String found, String expected) {
    return new BrokenRuleBookException(List.of(new RuleBookProblem(ABOUT, 0, found, expected)));
  }

  /** Reads a folder, and of none that its book extends. */
  private static RuleBookFolder readAlone(Path folder) {
    Path yaml = folder.resolve(ABOUT);
    RuleBookFile about = RecordReader.of(RuleBookFile.class).read(yaml);
    Map<String, String> drl = new TreeMap<>();
    for (Path file : files(folder, ".drl")) {
      drl.put(file.getFileName().toString(), text(file));
    }
    List<Scenario> scenarios = new ArrayList<>();
    if (Files.isDirectory(folder.resolve("scenarios"))) {
      for (Path file : files(folder.resolve("scenarios"), ".yaml")) {
        scenarios.addAll(RecordReader.of(Scenario.File.class).read(file).scenarios());
      }
    }
    Map<String, String> strengthsFrom = new LinkedHashMap<>();
    about.strengths().keySet().forEach(id -> strengthsFrom.put(id, about.id()));
    return new RuleBookFolder(
        about, drl, scenarios, List.of(), strengthsFrom, hash(text(yaml), drl));
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8)
          .replace("\uFEFF", "")
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String yaml, Map<String, String> drl) {
    return hash(
        Stream.concat(
            Stream.of(yaml), drl.entrySet().stream().map(e -> e.getKey() + e.getValue())));
  }

  /** A fingerprint of texts in their order. */
  static String hash(Stream<String> texts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      texts.forEach(
          text -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
          });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /**
   * The same rule book with another text in one place of its rules, as an editor might change it.
   *
   * @param text the text to be replaced, which has to stand in exactly one place
   * @param other the other text
   * @return the changed copy
   * @throws IllegalArgumentException if the text stands nowhere, or in more than one place
   */
  public RuleBookFolder withText(String text, String other) {
    Map<String, String> changed = new LinkedHashMap<>(drl);
    List<String> files = drl.keySet().stream().filter(f -> drl.get(f).contains(text)).toList();
    if (files.size() != 1 || drl.get(files.get(0)).split(Pattern.quote(text), -1).length != 2) {
      throw new IllegalArgumentException("Not in exactly one place: " + text);
    }
    changed.put(files.get(0), drl.get(files.get(0)).replace(text, other));
    return new RuleBookFolder(
        about, changed, scenarios, withdrawn, strengthsFrom, hash(about.toString(), changed));
  }

  /** The ids of which this book, or one that it extends, says how firmly it asks; and which. */
  Map<String, String> strengthsFrom() {
    return strengthsFrom;
  }

  /**
   * What the rule book says of itself.
   *
   * @return its {@code rulebook.yaml}, with areas, sources and settings of the extended book
   */
  public RuleBookFile about() {
    return about;
  }

  /**
   * The rules, by file.
   *
   * @return the text of each {@code .drl} file, its line ends normalised, in the order of names,
   *     those of an extended book first and with its id before them: {@code
   *     national/membership.drl}
   */
  public Map<String, String> drl() {
    return drl;
  }

  /**
   * The scenarios.
   *
   * @return in the order of files and of lines, those of an extended book first
   */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /**
   * What an extended book asks and this one does not.
   *
   * @return in the order of withdrawing
   */
  public List<WithdrawnRequirement> withdrawn() {
    return withdrawn;
  }

  /**
   * A fingerprint of the rules, the same on every system.
   *
   * @return SHA-256 of {@code rulebook.yaml}, the {@code .drl} files and the fingerprint of an
   *     extended book, in hexadecimal
   */
  public String contentHash() {
    return contentHash;
  }
}
