package org.mvprules.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mvprules.bench.RuleBookCompiler.CompiledRuleBook;
import org.mvprules.rules.internal.LedgerFiles;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.ScenarioCounts;

/**
 * The step of the build that compiles the shipped rule books, runs their scenarios, lists the books
 * and holds the clause ledger against them. The build fails if a scenario fails, a rule is left
 * untried, or something is not accounted for.
 */
public final class ShipRuleBooks {

  /** The file beside Drools' own classes that names the one from which a session starts. */
  public static final String DROOLS_MODEL = "drools.model";

  private ShipRuleBooks() {}

  /**
   * Compiles rule books.
   *
   * @param arguments the folder for the classes; one for those that Drools made, which tests fire
   *     in a session; that of the clause ledger, and then a folder for each rule book
   * @throws IOException if a class cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    List<RuleBookFolder> books = new ArrayList<>();
    StringBuilder shipped = new StringBuilder();
    for (String book : List.of(arguments).subList(3, arguments.length)) {
      RuleBookFolder folder = RuleBookFolder.read(Path.of(book));
      ship(folder, classes, Path.of(arguments[1]));
      shipSource(RuleBookFiles.in(Path.of(book)), folder.about().id(), classes);
      books.add(folder);
      shipped.append(folder.about().id()).append('\n');
    }
    Files.writeString(classes.resolve(LoadedBook.SHIPPED), shipped, StandardCharsets.UTF_8);
    shipLedger(LedgerFolder.read(Path.of(arguments[2])), books, classes);
  }

  /** Holds the ledger against the rule books, and puts it beside them. */
  private static void shipLedger(LedgerFolder ledger, List<RuleBookFolder> books, Path classes)
      throws IOException {
    List<RuleBookProblem> problems = LedgerCheck.problems(ledger, books);
    if (!problems.isEmpty()) {
      throw new BrokenRuleBookException(problems);
    }
    Files.createDirectories(classes.resolve(LedgerFiles.FOLDER));
    for (String file : ledger.documents().keySet()) {
      Files.writeString(
          classes.resolve(LedgerFiles.FOLDER + file), ledger.text(file), StandardCharsets.UTF_8);
    }
    Files.writeString(
        classes.resolve(LedgerFiles.LIST),
        String.join("\n", ledger.documents().keySet()) + "\n",
        StandardCharsets.UTF_8);
    System.out.println("Clause ledger: " + ledger.ledger().clauses().count() + " clauses");
  }

  /** Compiles one rule book. */
  private static void ship(RuleBookFolder folder, Path into, Path forTests) throws IOException {
    CompiledRuleBook compiled = RuleBookCompiler.compile(folder);
    ScenarioRun run = compiled.run(folder);
    List<String> untried = run.coverage().untried();
    if (!run.failures().isEmpty() || !untried.isEmpty()) {
      throw new IllegalStateException(
          "The rule book "
              + compiled.id()
              + " is not fit to ship:\n"
              + String.join(
                  "\n", Stream.concat(run.failures().stream(), untried.stream()).toList()));
    }
    Path index = into.resolve(LoadedBook.indexOf(compiled.id()));
    write(compiled.id(), compiled.classes(), into);
    write(compiled.id(), compiled.madeByDrools(), forTests);
    Files.writeString(
        forTests.resolve(LoadedBook.indexOf(compiled.id())).resolveSibling(DROOLS_MODEL),
        RuleBookCompiler.modelIn(compiled.madeByDrools()),
        StandardCharsets.UTF_8);
    Files.writeString(index, compiled.indexText(run.summary()), StandardCharsets.UTF_8);
    Files.writeString(
        into.resolve(ScenarioCounts.resourceOf(compiled.id())),
        run.counts().text(),
        StandardCharsets.UTF_8);
    System.out.println("Rule book " + compiled.id() + ": scenarios passed: " + run.summary());
  }

  private static void write(String book, Map<String, byte[]> classes, Path into)
      throws IOException {
    deleteClassesIn(into.resolve(RuleBookCompiler.placeOf(book)));
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      Path file = into.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
  }

  /** Puts what people wrote beside what was compiled of it, to be read and copied. */
  private static void shipSource(RuleBookFiles files, String id, Path into) throws IOException {
    Path place = into.resolve(LoadedBook.indexOf(id)).getParent();
    for (Map.Entry<String, byte[]> file : files.all().entrySet()) {
      Path copy = place.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue());
    }
    Files.writeString(
        place.resolve(RuleBookFiles.LIST),
        String.join("\n", files.all().keySet()) + "\n",
        StandardCharsets.UTF_8);
  }

  /** Deletes what was compiled from an earlier text of the book. */
  private static void deleteClassesIn(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
