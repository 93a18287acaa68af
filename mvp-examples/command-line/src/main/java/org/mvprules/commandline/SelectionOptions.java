package org.mvprules.commandline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.Selection;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options {@code --only} and {@code --area}, which say which requirements to show. */
final class SelectionOptions {

  /** The words for statuses, as a report tells them; the constants are known as well. */
  private static final Map<String, Status> STATUSES = new LinkedHashMap<>();

  static {
    STATUSES.put("not-met", Status.NOT_MET);
    STATUSES.put("review", Status.REVIEW);
    STATUSES.put("cannot-be-told", Status.NOT_ASSESSED);
    STATUSES.put("ask-a-person", Status.ASK_A_PERSON);
    STATUSES.put("waived", Status.WAIVED);
    STATUSES.put("met", Status.MET);
    STATUSES.put("does-not-apply", Status.NOT_APPLICABLE);
  }

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--only",
      paramLabel = "WORD",
      split = ",",
      description =
          "Only requirements of these statuses: not-met, review, cannot-be-told, ask-a-person,"
              + " waived, met, does-not-apply; or of these strengths: must, should, advice. Several"
              + " with commas between them, or each after its own --only; of statuses and strengths"
              + " together, one of each has to fit.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--area",
      paramLabel = "AREA",
      split = ",",
      description = "Only requirements of this area, such as MEM or Membership. Several likewise.")
  private List<String> areas = new ArrayList<>();

  /**
   * What was chosen.
   *
   * @param book the rule book, which says which areas there are
   * @throws ParameterException if a word is unknown
   */
  Selection selection(RuleBook book) {
    List<Status> statuses = new ArrayList<>();
    List<Strength> strengths = new ArrayList<>();
    for (String word : words) {
      Optional<Status> status = status(word);
      Optional<Strength> strength = Strength.named(constant(word));
      if (status.isEmpty() && strength.isEmpty()) {
        throw wrong("--only", word, "", Stream.concat(STATUSES.keySet().stream(), strengths()));
      }
      status.ifPresent(statuses::add);
      strength.ifPresent(strengths::add);
    }
    return Selection.all()
        .with(statuses.toArray(Status[]::new))
        .with(strengths.toArray(Strength[]::new))
        .in(areas.stream().map(area -> area(book, area)).toArray(String[]::new));
  }

  private static Optional<Status> status(String word) {
    return Optional.ofNullable(STATUSES.get(word.strip().toLowerCase(Locale.ROOT)))
        .or(() -> Stream.of(Status.values()).filter(named(word)).findFirst());
  }

  private static Predicate<Status> named(String word) {
    return status -> status.name().equals(constant(word));
  }

  private static String constant(String word) {
    return word.strip().toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private static Stream<String> strengths() {
    return Stream.of(Strength.values()).map(Strength::words);
  }

  private String area(RuleBook book, String word) {
    return book.areas().entrySet().stream()
        .filter(
            area ->
                Stream.of(area.getKey(), area.getValue()).anyMatch(word.strip()::equalsIgnoreCase))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    "--area",
                    word,
                    "an area, ",
                    book.areas().entrySet().stream()
                        .map(area -> area.getKey() + " (" + area.getValue() + ")")));
  }

  private ParameterException wrong(
      String option, String found, String what, Stream<String> expected) {
    return new ParameterException(
        spec.commandLine(),
        option
            + ": found \""
            + found
            + "\"; expected "
            + what
            + "one of "
            + expected.collect(Collectors.joining(", ")));
  }
}
