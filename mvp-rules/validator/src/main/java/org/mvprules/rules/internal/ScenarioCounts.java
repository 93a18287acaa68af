package org.mvprules.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.rules.RuleBookException;

/**
 * In how many of its scenarios the rules of a book speak, are silent, and stand on a boundary. The
 * build counts it when it runs the scenarios, and puts it beside the compiled book.
 *
 * @param scenarios how many scenarios there are
 * @param rules what they hear of each rule, in the order of the book; figures are none of them
 */
public record ScenarioCounts(int scenarios, List<Tried> rules) {

  /**
   * What scenarios hear of a rule.
   *
   * @param name the name of the rule
   * @param speaking in how many scenarios it speaks of something
   * @param silent in how many it looks at something of which it does not speak
   * @param onBoundary in how many something that it compares with a figure is equal to it; empty if
   *     it compares nothing with a figure
   */
  public record Tried(String name, int speaking, int silent, Optional<Integer> onBoundary) {}

  /** Copies the list. */
  public ScenarioCounts {
    rules = List.copyOf(rules);
  }

  /**
   * Where the counts of a compiled book stand.
   *
   * @param id the book's id
   * @return a resource name
   */
  public static String resourceOf(String id) {
    return LoadedBook.indexOf(id).replaceFirst("[^/]*$", "scenarios.index");
  }

  /**
   * The counts of a shipped book.
   *
   * @param id the book's id
   * @param loader where to look
   * @return its counts
   * @throws RuleBookException if there are none, or they cannot be read
   */
  public static ScenarioCounts shipped(String id, ClassLoader loader) {
    try (InputStream in = loader.getResourceAsStream(resourceOf(id))) {
      if (in == null) {
        throw new RuleBookException(
            "The scenarios of the rule book \"" + id + "\" are not counted");
      }
      BookIndex index = BookIndex.read(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new ScenarioCounts(
          Integer.parseInt(index.the("scenarios")),
          index.all("rule").map(ScenarioCounts::tried).toList());
    } catch (IOException e) {
      throw new RuleBookException("The scenarios of \"" + id + "\" cannot be read", e);
    }
  }

  private static Tried tried(List<String> values) {
    return new Tried(
        values.get(0),
        Integer.parseInt(values.get(1)),
        Integer.parseInt(values.get(2)),
        Optional.of(values.get(3)).filter(count -> !count.isEmpty()).map(Integer::valueOf));
  }

  /**
   * The text of it, as it stands beside the compiled book.
   *
   * @return line by line
   */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add(BookIndex.line("scenarios", Integer.toString(scenarios)));
    rules.forEach(each -> lines.add(line(each)));
    return String.join("", lines);
  }

  private static String line(Tried tried) {
    return BookIndex.line(
        "rule",
        tried.name(),
        Integer.toString(tried.speaking()),
        Integer.toString(tried.silent()),
        tried.onBoundary().map(String::valueOf).orElse(""));
  }
}
