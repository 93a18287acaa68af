package org.mvprules.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mvprules.core.json.RecordReader;

/**
 * The source of a rule book: a folder with a {@code rulebook.yaml}, {@code .drl} files named by
 * subject, and a folder of scenarios.
 */
public final class RuleBookFolder {

  private final RuleBookFile about;
  private final Map<String, String> drl;
  private final List<Scenario> scenarios;
  private final String contentHash;

  private RuleBookFolder(
      RuleBookFile about, Map<String, String> drl, List<Scenario> scenarios, String contentHash) {
    this.about = about;
    this.drl = drl;
    this.scenarios = List.copyOf(scenarios);
    this.contentHash = contentHash;
  }

  /**
   * Reads a folder.
   *
   * @param folder the folder
   * @return its contents
   * @throws org.mvprules.core.json.BadInputException if a YAML file in it is wrong
   * @throws UncheckedIOException if a file in it cannot be read
   */
  public static RuleBookFolder read(Path folder) {
    Path yaml = folder.resolve("rulebook.yaml");
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
    return new RuleBookFolder(about, drl, scenarios, hash(text(yaml), drl));
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
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.concat(Stream.of(yaml), drl.entrySet().stream().map(e -> e.getKey() + e.getValue()))
          .forEach(
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
    Map<String, String> changed = new TreeMap<>(drl);
    List<String> files = drl.keySet().stream().filter(f -> drl.get(f).contains(text)).toList();
    if (files.size() != 1 || drl.get(files.get(0)).split(Pattern.quote(text), -1).length != 2) {
      throw new IllegalArgumentException("Not in exactly one place: " + text);
    }
    changed.put(files.get(0), drl.get(files.get(0)).replace(text, other));
    return new RuleBookFolder(about, changed, scenarios, hash(about.toString(), changed));
  }

  /**
   * What the rule book says of itself.
   *
   * @return its {@code rulebook.yaml}
   */
  public RuleBookFile about() {
    return about;
  }

  /**
   * The rules, by file.
   *
   * @return the text of each {@code .drl} file, its line ends normalised, by name, in order
   */
  public Map<String, String> drl() {
    return drl;
  }

  /**
   * The scenarios.
   *
   * @return in the order of files and of lines
   */
  public List<Scenario> scenarios() {
    return scenarios;
  }

  /**
   * A fingerprint of the rules, the same on every system.
   *
   * @return SHA-256 of {@code rulebook.yaml} and the {@code .drl} files, in hexadecimal
   */
  public String contentHash() {
    return contentHash;
  }
}
