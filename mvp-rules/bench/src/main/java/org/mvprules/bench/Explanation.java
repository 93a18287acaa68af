package org.mvprules.bench;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.mvprules.bench.RuleSource.Term;
import org.mvprules.bench.RuleSource.Test;
import org.mvprules.core.Evidence;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.MvpChange;
import org.mvprules.core.json.RecordedFact;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Figure;
import org.mvprules.rules.Finding;
import org.mvprules.rules.Report;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.Status;
import org.mvprules.rules.UnfitRecordException;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.Said;
import org.mvprules.rules.words.Texts;
import org.mvprules.rules.words.View;

/**
 * Why one requirement has the status that it has: which rules spoke, what they compared, on which
 * recorded facts it rests, and which other facts would turn it.
 *
 * <p>Facts about one person alone are never among them.
 *
 * @param report the report
 * @param requirement the requirement in it
 * @param findings what was found, each with the rule behind it
 * @param figures the figures that those rules read, in force on the day
 * @param facts the recorded facts on each of which the status rests by itself
 * @param turns changes of one such fact that would give another status, the best first
 */
public record Explanation(
    Report report,
    AssessedRequirement requirement,
    List<Explained> findings,
    List<Figure> figures,
    List<Deciding> facts,
    List<Turn> turns) {

  private static final int MOST_STEPS = 12;
  private static final String NOT_RECORDED = "not recorded";

  /** Copies the lists. */
  public Explanation {
    findings = List.copyOf(findings);
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
    turns = List.copyOf(turns);
  }

  /**
   * A finding and the rule behind it.
   *
   * @param finding the finding
   * @param rule where the rule stands; absent if no rule spoke
   * @param view what the rule looked at
   * @param conditions what had to hold, and did
   */
  public record Explained(
      Finding finding, Optional<RuleDescription> rule, String view, List<Compared> conditions) {}

  /**
   * A condition with the values in it.
   *
   * @param condition the condition as the rule has it
   * @param values what was compared, such as {@code 3/10 < 1/3}
   */
  public record Compared(String condition, String values) {}

  /**
   * A fact on which the status rests.
   *
   * @param fact the fact and its place
   * @param evidence where it comes from, if that is recorded
   * @param without the status if it were not recorded; absent if the record cannot do without it
   */
  public record Deciding(
      RecordedFact fact, Optional<Evidence> evidence, Optional<Status> without) {}

  /**
   * A change of one fact that would turn the status.
   *
   * @param fact the fact as it is recorded
   * @param others what would have to be recorded instead: any one of these
   * @param status the status then
   */
  public record Turn(RecordedFact fact, List<String> others, Status status) {

    /** Copies the list. */
    public Turn {
      others = List.copyOf(others);
    }
  }

  /**
   * Explains one requirement.
   *
   * @param book the rule book that is asked
   * @param mvp the partnership
   * @param asOf the day as of which it is judged
   * @param id the id of the requirement
   * @return the explanation
   * @throws IllegalArgumentException if the book has no such requirement
   */
  public static Explanation of(WholeBook book, Mvp mvp, LocalDate asOf, String id) {
    List<Said> said = new ArrayList<>();
    Engine direct = book.loaded().directEngine();
    Engine listening =
        (views, hearing) -> {
          direct.lookAt(views, hearing);
          said.addAll(hearing.said());
        };
    Report report = Assessment.of(book.loaded(), listening, mvp, asOf);
    if (report.ruleBook().requirement(id).isEmpty()) {
      throw new IllegalArgumentException("no requirement " + id);
    }
    AssessedRequirement requirement = report.requirement(id);
    Map<String, RuleSource> sources =
        Maps.uniqueIndex(DrlSource.rules(book.source()), RuleSource::name);
    List<Explained> findings =
        requirement.findings().stream()
            .map(finding -> explained(finding, report, sources, said))
            .toList();
    List<Figure> figures =
        report.ruleBook().figures().stream()
            .filter(figure -> figure.inForceOn(asOf))
            .filter(
                figure ->
                    requirement.findings().stream()
                        .map(finding -> sources.get(finding.rule()))
                        .anyMatch(rule -> rule != null && rule.reads(figure.name())))
            .toList();
    Turning turning = new Turning(book, mvp, asOf, id, requirement.status());
    List<Deciding> facts = turning.facts();
    return new Explanation(report, requirement, findings, figures, facts, turning.turns(facts));
  }

  private static Explained explained(
      Finding finding, Report report, Map<String, RuleSource> sources, List<Said> said) {
    Optional<Said> spoken =
        said.stream()
            .filter(each -> each.rule().name().equals(finding.rule()))
            .filter(each -> each.view().subject().equals(finding.subject()))
            .filter(each -> each.view().pointer().equals(finding.pointer()))
            .findFirst();
    return new Explained(
        finding,
        spoken.map(each -> each.rule().description()),
        spoken.map(each -> each.view().getClass().getSimpleName()).orElse(""),
        spoken.stream()
            .flatMap(
                each ->
                    sources.get(finding.rule()).conditions().stream()
                        .map(
                            condition ->
                                new Compared(condition.toString(), values(condition, each.view()))))
            .toList());
  }

  private static String values(RuleSource.Condition condition, View view) {
    return String.join("; or ", condition.ways().stream().map(test -> values(test, view)).toList());
  }

  private static String values(Test test, View view) {
    String word = value(test.word(), view);
    if (test.operator().isEmpty() || test.isList()) {
      return word;
    }
    return word + " " + test.operator().get() + " " + value(test.values().get(0), view);
  }

  private static String value(Term term, View view) {
    if (term.isNumber()) {
      return term.word().text();
    }
    if (term.isConstant()) {
      return term.word()
          .text()
          .replaceFirst(".*\\.", "")
          .toLowerCase(Locale.ROOT)
          .replace('_', ' ');
    }
    Object value = Interpreted.term(term, view.getClass()).apply(view);
    if (value instanceof Boolean yes) {
      return yes ? "yes" : "no";
    }
    return value.equals(Long.MAX_VALUE) ? "no known limit" : Texts.of(value);
  }

  /** Tries what other facts would give. */
  private static final class Turning {
    private final WholeBook book;
    private final Mvp mvp;
    private final LocalDate asOf;
    private final String id;
    private final Status status;

    Turning(WholeBook book, Mvp mvp, LocalDate asOf, String id, Status status) {
      this.book = book;
      this.mvp = mvp;
      this.asOf = asOf;
      this.id = id;
      this.status = status;
    }

    private Optional<Status> status(Mvp changed) {
      try {
        return Optional.of(
            Assessment.of(book.loaded(), book.loaded().directEngine(), changed, asOf)
                .requirement(id)
                .status());
      } catch (UnfitRecordException e) {
        return Optional.empty();
      }
    }

    /** What would come of a change; empty if the record cannot be so. */
    private Optional<Status> trying(Supplier<Mvp> change) {
      try {
        return status(change.get());
      } catch (BadInputException e) {
        return Optional.empty();
      }
    }

    List<Deciding> facts() {
      List<Deciding> deciding = new ArrayList<>();
      for (RecordedFact fact : MvpChange.facts(mvp)) {
        Optional<Status> without = trying(() -> MvpChange.without(mvp, fact.pointer()));
        if (without.isPresent() ? without.get() != status : turns(fact).findAny().isPresent()) {
          deciding.add(new Deciding(fact, evidence(fact.pointer()), without));
        }
      }
      return deciding;
    }

    /** Where a fact comes from: as recorded of it, or of the nearest group around it. */
    private Optional<Evidence> evidence(String pointer) {
      Predicate<Evidence> around =
          each -> pointer.equals(each.about()) || pointer.startsWith(each.about() + "/");
      return mvp.evidence().stream()
          .filter(around)
          .max(Comparator.comparingInt(each -> each.about().length()));
    }

    List<Turn> turns(List<Deciding> facts) {
      return facts.stream()
          .map(Deciding::fact)
          .flatMap(this::turns)
          .sorted(Comparator.comparing(turn -> turn.status() != Status.MET))
          .toList();
    }

    /** Of a number the nearest other one in each direction, of words every one that turns it. */
    private Stream<Turn> turns(RecordedFact fact) {
      ListMultimap<Status, String> turned =
          MultimapBuilder.enumKeys(Status.class).arrayListValues().build();
      Stream<Stream<String>> ways =
          fact.value().matches("[0-9]{1,9}")
              ? Stream.of(1, -1).map(way -> numbers(Long.parseLong(fact.value()), way))
              : fact.choices().stream()
                  .filter(other -> !other.equals(fact.value()) && !other.equals(NOT_RECORDED))
                  .map(Stream::of);
      ways.forEach(
          way ->
              way.flatMap(other -> turn(fact, other))
                  .findFirst()
                  .ifPresent(turn -> turned.put(turn.getKey(), turn.getValue())));
      return turned.asMap().entrySet().stream()
          .map(each -> new Turn(fact, List.copyOf(each.getValue()), each.getKey()));
    }

    private static Stream<String> numbers(long now, int way) {
      return LongStream.rangeClosed(1, MOST_STEPS)
          .map(step -> now + way * step)
          .filter(other -> other >= 0)
          .mapToObj(Long::toString);
    }

    private Stream<Map.Entry<Status, String>> turn(RecordedFact fact, String other) {
      return trying(() -> MvpChange.of(mvp, fact.pointer(), other)).stream()
          .filter(turned -> turned != status)
          .map(turned -> Map.entry(turned, other));
    }
  }
}
