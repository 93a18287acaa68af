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
import org.mvprules.rules.internal.LoadedBook;

/**
 * The step of the build that compiles the shipped rule books, runs their scenarios and lists the
 * books. The build fails if a scenario fails, or a rule is left untried.
 */
public final class ShipRuleBooks {

  private ShipRuleBooks() {}

  /**
   * Compiles rule books.
   *
   * @param arguments the folder for the classes, and then a folder for each rule book
   * @throws IOException if a class cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    Path classes = Path.of(arguments[0]);
    List<String> shipped = new ArrayList<>();
    for (String book : List.of(arguments).subList(1, arguments.length)) {
      shipped.add(ship(Path.of(book), classes) + "\n");
    }
    Files.writeString(
        classes.resolve(LoadedBook.SHIPPED), String.join("", shipped), StandardCharsets.UTF_8);
  }

  /** Compiles one rule book, and tells its id. */
  private static String ship(Path source, Path into) throws IOException {
    RuleBookFolder folder = RuleBookFolder.read(source);
    CompiledRuleBook compiled = RuleBookCompiler.compile(folder);
    ScenarioRun run = ScenarioRun.of(folder, compiled.load("not run"));
    if (!run.failures().isEmpty() || !run.gaps().isEmpty()) {
      throw new IllegalStateException(
          "The rule book "
              + compiled.id()
              + " is not fit to ship:\n"
              + String.join(
                  "\n", Stream.concat(run.failures().stream(), run.gaps().stream()).toList()));
    }
    Path index = into.resolve(LoadedBook.indexOf(compiled.id()));
    deleteClassesIn(index.getParent());
    for (Map.Entry<String, byte[]> entry : compiled.classes().entrySet()) {
      Path file = into.resolve(entry.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, entry.getValue());
    }
    Files.writeString(index, compiled.indexText(run.summary()), StandardCharsets.UTF_8);
    System.out.println("Rule book " + compiled.id() + ": scenarios passed: " + run.summary());
    return compiled.id();
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
