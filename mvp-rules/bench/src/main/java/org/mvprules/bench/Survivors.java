package org.mvprules.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mvprules.bench.MutationRun.Mistake;
import org.mvprules.core.fact.Check;
import org.mvprules.core.json.RecordReader;

/**
 * The small mistakes in a rule book that no scenario can notice, or that none has to, each with the
 * reason. They stand in the file {@code survivors.yaml} beside the rules.
 *
 * @param survivors the mistakes, by rule
 */
public record Survivors(List<Survivor> survivors) {

  private static final String FILE = "survivors.yaml";

  /**
   * Checks that a rule's mistake stands once, and copies the list.
   *
   * @throws org.mvprules.core.fact.ImpossibleFactException if one stands twice
   */
  public Survivors {
    survivors = List.copyOf(survivors);
    Check.noneTwice(
        survivors.stream().flatMap(each -> each.inFull().stream()).toList(),
        Function.identity(),
        "survivors",
        "");
  }

  /**
   * Mistakes in one rule that nobody notices for one reason.
   *
   * @param rule the name of the rule
   * @param mistakes what would be wrong in it, as {@code mvp rules mutate} tells it
   * @param reason why no scenario notices them
   */
  public record Survivor(String rule, List<String> mistakes, String reason) {

    /** Checks the texts and copies the list. */
    public Survivor {
      Check.text(rule, "rule");
      mistakes = List.copyOf(mistakes);
      Check.text(reason, "reason");
    }

    private List<String> inFull() {
      return mistakes.stream().map(mistake -> Survivors.inFull(rule, mistake)).toList();
    }
  }

  private static String inFull(String rule, String mistake) {
    return "\"" + rule + "\": " + mistake;
  }

  /**
   * Reads what is listed for a rule book.
   *
   * @param folder the folder of the rule book
   * @return what is listed; nothing if there is no such file
   * @throws org.mvprules.core.json.BadInputException if the file is wrong
   */
  public static Survivors in(Path folder) {
    Path file = folder.resolve(FILE);
    return Files.exists(file)
        ? RecordReader.of(Survivors.class).read(file)
        : new Survivors(List.of());
  }

  /**
   * Where the list and what came of all mistakes in the book differ.
   *
   * @param run what came of them
   * @return a line for each mistake that nobody notices and that is not listed, and for each listed
   *     one that is noticed, or that can no longer be made
   */
  public List<String> differences(MutationRun run) {
    Set<String> listed =
        survivors.stream().flatMap(each -> each.inFull().stream()).collect(Collectors.toSet());
    Set<String> unnoticed =
        run.survivors().stream().map(Survivors::inFull).collect(Collectors.toSet());
    List<String> differences = new ArrayList<>();
    run.survivors().stream()
        .filter(mistake -> !listed.contains(inFull(mistake)))
        .forEach(
            mistake ->
                differences.add(
                    mistake
                        + ": found nobody who notices; expected a scenario that does, or a reason"
                        + " in "
                        + FILE));
    survivors.stream()
        .flatMap(each -> each.inFull().stream())
        .filter(mistake -> !unnoticed.contains(mistake))
        .forEach(mistake -> differences.add(FILE + ": " + mistake + ": " + noticed(run, mistake)));
    return differences;
  }

  private static String inFull(Mistake mistake) {
    return inFull(mistake.rule(), mistake.what());
  }

  private static String noticed(MutationRun run, String mistake) {
    return run.mistakes().stream()
        .filter(tried -> inFull(tried).equals(mistake))
        .findFirst()
        .flatMap(Mistake::noticedBy)
        .map(scenario -> "found the scenario \"" + scenario + "\" that notices; expected none")
        .orElse("found no such mistake; expected one that mutate tells");
  }
}
