package org.mvprules.bench;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mvprules.core.json.Draft;
import org.mvprules.rules.WithdrawnRequirement;

/**
 * The source of a rule book: a folder, or a zip archive of it, with a {@code rulebook.yaml}, {@code
 * .drl} files named by subject, and a folder of scenarios.
 *
 * <p>A rule book that extends another holds here all that both say together.
 */
public final class RuleBookFolder {

  /** The file in which a rule book says what it is. */
  static final String ABOUT = RuleBookFiles.ABOUT;

  private final RuleBookFile about;
  private final Map<String, String> drl;
  private final List<WrittenScenario> written;
  private final Map<String, Draft> partnerships;
  private final List<WithdrawnRequirement> withdrawn;
  private final Map<String, String> strengthsFrom;
  private final String contentHash;
  private final Supplier<DrlSource.Read> rules = Suppliers.memoize(this::readRules);
  private final Supplier<ReadScenarios> scenarios = Suppliers.memoize(this::readScenarios);

  /** The scenarios that could be read, and what is wrong with the others. */
  private record ReadScenarios(List<Scenario> scenarios, List<RuleBookProblem> problems) {}

  RuleBookFolder(
      RuleBookFile about,
      Map<String, String> drl,
      List<WrittenScenario> written,
      Map<String, Draft> partnerships,
      List<WithdrawnRequirement> withdrawn,
      Map<String, String> strengthsFrom,
      String contentHash) {
    this.about = about;
    this.drl = ImmutableMap.copyOf(drl);
    this.written = List.copyOf(written);
    this.partnerships = ImmutableMap.copyOf(partnerships);
    this.withdrawn = List.copyOf(withdrawn);
    this.strengthsFrom = ImmutableMap.copyOf(strengthsFrom);
    this.contentHash = contentHash;
  }

  /**
   * Reads a rule book, and those that it extends. They stand beside it, in folders of their ids; or
   * else are shipped.
   *
   * @param place its folder, or a zip archive of that
   * @return its contents
   * @throws BrokenRuleBookException if it is no rule book, a YAML file in it is wrong, or it does
   *     not fit the one that it extends
   * @throws java.io.UncheckedIOException if a file in it cannot be read
   */
  public static RuleBookFolder read(Path place) {
    return of(RuleBookFiles.in(place));
  }

  /**
   * The source of a shipped rule book.
   *
   * @param id its id
   * @return its contents; absent if no book of that id is on the class path
   */
  public static Optional<RuleBookFolder> shipped(String id) {
    return RuleBookFiles.shipped(id).map(RuleBookFolder::of);
  }

  /** Reads a rule book from files that were read before. */
  static RuleBookFolder of(RuleBookFiles files) {
    return read(files, List.of());
  }

  /** Reads a rule book at the end of a chain of books, of which each extends the next one. */
  private static RuleBookFolder read(RuleBookFiles files, List<String> chain) {
    RuleBookFolder own = readAlone(files);
    RuleBookFile about = own.about;
    if (about.extends_().isPresent()) {
      List<String> upToThis = chain.isEmpty() ? List.of(about.id()) : chain;
      return Extension.of(own, readExtended(files, about.extends_().get(), upToThis));
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

  private static RuleBookFolder readExtended(RuleBookFiles files, String id, List<String> chain) {
    if (chain.contains(id)) {
      throw broken(
          "extends: " + id + ", in a circle: " + String.join(" extends ", chain) + " extends " + id,
          "a rule book that does not extend this one");
    }
    RuleBookFiles beside =
        files
            .beside(id)
            .orElseThrow(
                () ->
                    broken(
                        "extends: " + id + ", and no such rule book",
                        "the id of a shipped rule book, or of one in the folder of that name"
                            + " beside this one"));
    RuleBookFolder extended;
    try {
      extended = read(beside, Stream.concat(chain.stream(), Stream.of(id)).toList());
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

  private static BrokenRuleBookException broken(String found, String expected) {
    return new BrokenRuleBookException(List.of(new RuleBookProblem(ABOUT, 0, found, expected)));
  }

  /** Reads a rule book, and none that it extends. */
  private static RuleBookFolder readAlone(RuleBookFiles files) {
    RuleBookFile about = files.record(ABOUT, RuleBookFile.class);
    List<RuleBookProblem> problems = new ArrayList<>();
    Map<String, String> drl = new TreeMap<>();
    for (String name : files.drl()) {
      told(problems, () -> drl.put(name, files.text(name)));
    }
    Map<String, Draft> partnerships = new LinkedHashMap<>();
    for (String name : files.partnerships()) {
      String file = WrittenScenario.PARTNERSHIPS + name + ".yaml";
      told(problems, () -> partnerships.put(name, files.read(file, WrittenScenario::partnership)));
    }
    List<WrittenScenario> written = new ArrayList<>();
    for (String name : files.scenarios()) {
      told(
          problems,
          () ->
              written.addAll(
                  files.read(name, (file, text) -> WrittenScenario.in(file, text, partnerships))));
    }
    if (!problems.isEmpty()) {
      DrlSource.Read rules = DrlSource.read(drl);
      SourceFigures figures = new SourceFigures(rules.rules(), false);
      written.forEach(each -> each.read(figures, about.inForceFrom(), problems));
      problems.addAll(rules.problems());
      throw new BrokenRuleBookException(problems);
    }
    Map<String, String> strengthsFrom = new LinkedHashMap<>();
    about.strengths().keySet().forEach(id -> strengthsFrom.put(id, about.id()));
    return new RuleBookFolder(
        about, drl, written, partnerships, List.of(), strengthsFrom, hash(files.text(ABOUT), drl));
  }

  /** Goes on to the next file after one that cannot be read, so that all are told. */
  private static void told(List<RuleBookProblem> problems, Runnable read) {
    try {
      read.run();
    } catch (BrokenRuleBookException e) {
      problems.addAll(e.problems());
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
        about,
        changed,
        written,
        partnerships,
        withdrawn,
        strengthsFrom,
        hash(about.toString(), changed));
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
   * The scenarios, those in a table one by one.
   *
   * @return in the order of files and of lines, those of an extended book first
   * @throws BrokenRuleBookException if one of them cannot be understood
   */
  public List<Scenario> scenarios() {
    if (!scenarios.get().problems().isEmpty()) {
      throw new BrokenRuleBookException(scenarios.get().problems());
    }
    return scenarios.get().scenarios();
  }

  /** What is wrong with scenarios. */
  List<RuleBookProblem> scenarioProblems() {
    return scenarios.get().problems();
  }

  /** The rules as far as they can be read, and what is wrong with the others. */
  DrlSource.Read rules() {
    return rules.get();
  }

  private DrlSource.Read readRules() {
    return DrlSource.read(drl);
  }

  private ReadScenarios readScenarios() {
    SourceFigures figures = new SourceFigures(rules().rules(), true);
    List<RuleBookProblem> problems = new ArrayList<>();
    List<Scenario> read = new ArrayList<>();
    written.forEach(each -> read.addAll(each.read(figures, about.inForceFrom(), problems)));
    return new ReadScenarios(List.copyOf(read), List.copyOf(problems));
  }

  /** The scenarios as they are written. */
  List<WrittenScenario> written() {
    return written;
  }

  /** The partnerships from which scenarios can start, by name. */
  Map<String, Draft> partnerships() {
    return partnerships;
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
