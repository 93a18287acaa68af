package org.mvprules.bench;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.mvprules.rules.internal.BookIndex;
import org.mvprules.rules.internal.IndexedRule;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.Vocabulary;

/**
 * Compiles the source of a rule book with Drools.
 *
 * <p>A {@code .drl} file of a rule book has rules in it and nothing else. The package, the words
 * and the one global {@code verdict} are put before it here, so that nobody has to keep them right.
 */
public final class RuleBookCompiler {

  /** How many mistakes of a book are told. */
  static final int MOST_PROBLEMS = 500;

  /** How many rules a book may have; the largest of the shipped ones has about 800. */
  static final int MOST_RULES = 5000;

  /** Drools writes the name of the file into the code that it makes. */
  private static final String FILE_FOR_DROOLS = "rules.drl";

  private static final String REPORT =
      "Please report it as well: the check should have told what is wrong";

  private RuleBookCompiler() {}

  /**
   * Compiles a rule book.
   *
   * @param folder its source
   * @return its classes
   * @throws BrokenRuleBookException if the source is broken
   */
  public static CompiledRuleBook compile(RuleBookFolder folder) {
    return compile(folder, RuleBookCompiler::classes);
  }

  /** Makes classes of the text of the rules of a book, by the names of their files. */
  interface Drools {
    Map<String, byte[]> classes(String book, String drl);
  }

  /** What Drools made of rules, and the same packed. */
  private record Made(Map<String, byte[]> byDrools, PackedRules packed) {}

  /** Compiles a rule book; where Drools breaks, that is told as a problem of the book. */
  static CompiledRuleBook compile(RuleBookFolder folder, Drools drools) {
    List<RuleBookProblem> problems = problems(folder);
    if (!problems.isEmpty()) {
      throw new BrokenRuleBookException(problems);
    }
    String book = folder.about().id();
    List<RuleSource> rules = DrlSource.rules(folder);
    try {
      Made made = made(book, rules, drools);
      return new CompiledRuleBook(
          book, made.packed.classes(), index(folder, made.packed.rules()), made.byDrools);
    } catch (BrokenRuleBookException e) {
      throw e;
    } catch (RuntimeException e) {
      BrokenRuleBookException broken =
          new BrokenRuleBookException(
              List.of(
                  firstRefused(book, rules, drools)
                      .map(RuleBookCompiler::refused)
                      .orElseGet(RuleBookCompiler::refusedTogether)));
      broken.initCause(e);
      throw broken;
    }
  }

  private static Made made(String book, List<RuleSource> rules, Drools drools) {
    // Only what was read reaches Drools, never the text that somebody wrote.
    String drl = rules.stream().map(RuleSource::drl).collect(joining());
    Map<String, byte[]> made = drools.classes(book, drl);
    List<RuleBookProblem> found = ClassScan.problems(placeOf(book), made, rules);
    if (!found.isEmpty()) {
      throw new BrokenRuleBookException(found);
    }
    return new Made(made, PackedRules.of(placeOf(book), made, rules));
  }

  /** The first rule that Drools refuses by itself. Its messages seldom tell which one they mean. */
  private static Optional<RuleSource> firstRefused(
      String book, List<RuleSource> rules, Drools drools) {
    try {
      made(book, rules, drools);
      return Optional.empty();
    } catch (RuntimeException e) {
      int half = rules.size() / 2;
      return rules.size() <= 1
          ? rules.stream().findFirst()
          : firstRefused(book, rules.subList(0, half), drools)
              .or(() -> firstRefused(book, rules.subList(half, rules.size()), drools));
    }
  }

  /** Everything that a policy team can write wrongly is told before; this would be our fault. */
  private static RuleBookProblem refused(RuleSource rule) {
    return new RuleBookProblem(
        rule.file(),
        rule.line(),
        0,
        rule.lines().get(0),
        "a rule that the rule compiler could not read, though it has the form of a rule",
        "the same in other words, or in several rules. " + REPORT);
  }

  private static RuleBookProblem refusedTogether() {
    return new RuleBookProblem(
        RuleBookFolder.ABOUT,
        0,
        "rules that the rule compiler could not read together, though it reads each of them",
        "the rules as they were before the last change, changed again bit by bit. " + REPORT);
  }

  /**
   * Everything that is wrong with the rules and the scenarios of a book.
   *
   * @param folder its source
   * @return the problems in the order of files and lines, those of rules first; none if the book
   *     can be compiled
   */
  public static List<RuleBookProblem> problems(RuleBookFolder folder) {
    DrlSource.Read read = folder.rules();
    List<RuleBookProblem> problems = new ArrayList<>(read.problems());
    if (read.rules().size() > MOST_RULES) {
      return List.of(
          new RuleBookProblem(
              "", 0, "more than " + MOST_RULES + " rules", "several smaller rule books"));
    }
    problems.addAll(FormCheck.problems(folder.about(), read.rules()));
    problems.addAll(WordCheck.problems(read.rules()));
    problems.addAll(TextCheck.problems(read.rules()));
    if (read.problems().isEmpty()) {
      read.rules().stream().flatMap(WordCheck::unfinished).forEach(problems::add);
    }
    List<String> files = List.copyOf(folder.drl().keySet());
    problems.sort(
        Comparator.comparing((RuleBookProblem problem) -> files.indexOf(problem.file()))
            .thenComparing(RuleBookProblem::line)
            .thenComparing(RuleBookProblem::column));
    return Stream.concat(
            firstOf(problems, folder.drl()).stream(), folder.scenarioProblems().stream())
        .toList();
  }

  /** As many problems as somebody may read, with their lines. */
  private static List<RuleBookProblem> firstOf(
      List<RuleBookProblem> problems, Map<String, String> drl) {
    Map<String, List<String>> lines = new HashMap<>();
    List<RuleBookProblem> first = new ArrayList<>();
    for (RuleBookProblem problem : problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS))) {
      first.add(
          problem.quoting(
              lines.computeIfAbsent(
                  problem.file(), file -> drl.getOrDefault(file, "").lines().toList())));
    }
    if (problems.size() > MOST_PROBLEMS) {
      first.add(
          new RuleBookProblem(
              "", 0, "more than " + MOST_PROBLEMS + " mistakes", "these put right first"));
    }
    return first;
  }

  /**
   * Lets Drools make classes of rules, whatever stands in them.
   *
   * @param book the id of the rule book
   * @param drl the text of all its rules
   * @throws RuntimeException of any kind, if Drools refuses them
   */
  static Map<String, byte[]> classes(String book, String drl) {
    KieServices services = KieServices.get();
    // A fixed release: with a changing one every class would get another name.
    ReleaseId release = services.newReleaseId("org.mvprules.books", book, "1");
    KieFileSystem files = services.newKieFileSystem();
    files.generateAndWritePomXML(release);
    files.write("src/main/resources/" + placeOf(book) + FILE_FOR_DROOLS, header(book) + "\n" + drl);
    try {
      KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      List<Message> refused = builder.getResults().getMessages(Message.Level.ERROR);
      if (!refused.isEmpty()) {
        throw new IllegalStateException("Drools refuses rules: " + refused);
      }
      InternalKieModule module = (InternalKieModule) builder.getKieModule();
      Map<String, byte[]> classes = new TreeMap<>();
      module.getFileNames().stream()
          .filter(name -> name.endsWith(".class") && !name.startsWith("org/drools/project/"))
          .forEach(name -> classes.put(name, module.getBytes(name)));
      return classes;
    } finally {
      services.getRepository().removeKieModule(release);
    }
  }

  /** The name of the class in which Drools keeps all rules of a book. */
  static String modelIn(Map<String, byte[]> made) {
    return made.keySet().stream()
        .filter(name -> name.matches(".*/Rules[0-9A-F]{32}\\.class"))
        .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
        .findFirst()
        .orElseThrow();
  }

  /** The folder in which the classes of a book stand, with a slash at its end. */
  static String placeOf(String book) {
    String index = LoadedBook.indexOf(book);
    return index.substring(0, index.lastIndexOf('/') + 1);
  }

  /** What is put before each file, on one line of its own. */
  private static String header(String book) {
    String imports =
        Stream.concat(Vocabulary.views().stream(), Vocabulary.kinds().stream())
            .map(type -> "import " + type.getName() + ";")
            .sorted()
            .collect(Collectors.joining(" "));
    return "package "
        + placeOf(book).replaceFirst("/$", "").replace('/', '.')
        + "; "
        + imports
        + " global "
        + Verdict.class.getName()
        + " verdict;";
  }

  private static List<String> index(RuleBookFolder folder, List<IndexedRule> rules) {
    RuleBookFile about = folder.about();
    List<String> lines = new ArrayList<>();
    lines.add(BookIndex.line("id", about.id()));
    lines.add(BookIndex.line("title", about.title()));
    lines.add(BookIndex.line("version", about.version()));
    about.extends_().ifPresent(extended -> lines.add(BookIndex.line("extends", extended)));
    lines.add(BookIndex.line("hash", folder.contentHash()));
    lines.add(BookIndex.line("inForceFrom", about.inForceFrom().toString()));
    about
        .strengths()
        .forEach(
            (id, strength) ->
                lines.add(
                    BookIndex.line(
                        "strength", id, strength.name(), folder.strengthsFrom().get(id))));
    about.areas().forEach((area, name) -> lines.add(BookIndex.line("area", area, name)));
    about.sources().forEach((name, title) -> lines.add(BookIndex.line("source", name, title)));
    about
        .settings()
        .forEach(
            setting ->
                lines.add(
                    BookIndex.line(
                        "setting",
                        setting.name(),
                        setting.kind().name(),
                        setting.standard().orElse(""),
                        setting.meaning())));
    folder
        .withdrawn()
        .forEach(
            each ->
                lines.add(
                    BookIndex.line(
                        "withdrawn",
                        each.id(),
                        each.title(),
                        each.book(),
                        each.reason(),
                        each.body())));
    rules.forEach(rule -> lines.add(rule.line()));
    return lines;
  }

  /**
   * A compiled rule book, not yet loaded.
   *
   * @param id the book's id
   * @param classes its classes, by the names of their files
   * @param index what stands beside them, line by line, but for the scenarios
   * @param madeByDrools the classes that Drools made, of whose conditions those are
   */
  public record CompiledRuleBook(
      String id,
      Map<String, byte[]> classes,
      List<String> index,
      Map<String, byte[]> madeByDrools) {

    /** Copies what could change. */
    public CompiledRuleBook {
      classes = ImmutableMap.copyOf(classes);
      madeByDrools = ImmutableMap.copyOf(madeByDrools);
      index = List.copyOf(index);
    }

    /**
     * The text that stands beside the classes.
     *
     * @param scenarios how many scenarios passed, such as {@code 57 of 57}
     * @return the whole index
     */
    public String indexText(String scenarios) {
      return String.join("", index) + BookIndex.line("scenarios", scenarios);
    }

    /**
     * Loads the book.
     *
     * @param scenarios how many scenarios passed, such as {@code 57 of 57}
     * @return the book in memory
     */
    public LoadedBook load(String scenarios) {
      return RuleBookCompiler.load(indexText(scenarios), classes);
    }

    /**
     * Runs the scenarios of the book.
     *
     * @param source the source of which it was compiled
     * @return what came of it
     */
    public ScenarioRun run(RuleBookFolder source) {
      return run(source, any -> true);
    }

    /**
     * Runs some of the scenarios of the book.
     *
     * @param source the source of which it was compiled
     * @param chosen which of them to run
     * @return what came of it
     */
    public ScenarioRun run(RuleBookFolder source, Predicate<Scenario> chosen) {
      return ScenarioRun.of(source, load("not run"), chosen);
    }
  }

  /** Loads what was compiled. */
  static LoadedBook load(String index, Map<String, byte[]> classes) {
    try {
      return LoadedBook.of(
          BookIndex.read(new StringReader(index)),
          new ClassesInMemory(classes, LoadedBook.class.getClassLoader()));
    } catch (IOException e) {
      throw new IllegalStateException("A string can be read", e);
    }
  }

  /**
   * Finds the book's own classes before any others: a shipped book of the same id has classes of
   * the same names that say something else.
   */
  private static final class ClassesInMemory extends ClassLoader {
    private final Map<String, byte[]> classes;

    ClassesInMemory(Map<String, byte[]> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      byte[] bytes = classes.get(name.replace('.', '/') + ".class");
      if (bytes == null) {
        return super.loadClass(name, resolve);
      }
      synchronized (getClassLoadingLock(name)) {
        Class<?> loaded = findLoadedClass(name);
        return loaded != null ? loaded : defineClass(name, bytes, 0, bytes.length);
      }
    }
  }
}
