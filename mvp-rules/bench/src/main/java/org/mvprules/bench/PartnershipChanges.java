package org.mvprules.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.Finding;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.NoGuidanceInForceException;
import org.mvprules.rules.Outcome;
import org.mvprules.rules.Report;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.Status;
import org.mvprules.rules.Strength;
import org.mvprules.rules.UnfitRecordException;
import org.mvprules.rules.cost.CostChanges;
import org.mvprules.rules.cost.CostedPlan;
import org.mvprules.rules.words.Texts;

/**
 * What it makes for one partnership whether one rule book is asked, or another.
 *
 * <p>Facts about one person alone, such as benefits and sick leave, are never among it: no report
 * and no costs are made from them.
 *
 * @param id the partnership's id
 * @param name what the partnership calls itself, or its id
 * @param asOf the day whose guidance was asked
 * @param before what the one book makes of it
 * @param after what the other book makes of it
 * @param requirements the requirements that come to something else, in the order of the one book,
 *     and then those that only the other one has; none if one of the books cannot judge it
 * @param cost what the plan costs by each book; absent if it costs the same
 */
public record PartnershipChanges(
    String id,
    String name,
    LocalDate asOf,
    Judgement before,
    Judgement after,
    List<RequirementChange> requirements,
    Optional<CostChanges> cost) {

  /** Copies the list. */
  public PartnershipChanges {
    requirements = List.copyOf(requirements);
  }

  /**
   * What a rule book makes of a partnership.
   *
   * @param outcome the outcome; absent if the book cannot judge it
   * @param problem why the book cannot judge it; empty if it can
   */
  public record Judgement(Optional<Outcome> outcome, String problem) {

    /**
     * The outcome, or that there is none, as words.
     *
     * @return such as {@code undecided}
     */
    public String words() {
      return outcome.map(Outcome::words).orElse("cannot be judged: " + problem);
    }
  }

  /**
   * How a requirement counts.
   *
   * @param status its status
   * @param strength how firmly the guidance asks for what decided the status
   */
  public record State(Status status, Strength strength) {

    static State of(AssessedRequirement requirement) {
      return new State(requirement.status(), requirement.strength());
    }

    /**
     * Both as words.
     *
     * @return such as {@code not met (should)}
     */
    public String words() {
      return status.words() + " (" + strength.words() + ")";
    }
  }

  /**
   * A requirement that comes to something else.
   *
   * @param id its id
   * @param title the requirement in one sentence, as the other book has it, or else the one
   * @param before what the one book makes of it; absent if that does not ask it
   * @param after what the other book makes of it; absent if that does not ask it
   */
  public record RequirementChange(
      String id,
      String title,
      Optional<AssessedRequirement> before,
      Optional<AssessedRequirement> after) {

    /**
     * How it counts by the one book.
     *
     * @return absent if that does not ask it
     */
    public Optional<State> from() {
      return before.map(State::of);
    }

    /**
     * How it counts by the other book.
     *
     * @return absent if that does not ask it
     */
    public Optional<State> to() {
      return after.map(State::of);
    }

    /**
     * What decided the status of a requirement.
     *
     * @param requirement the requirement as one of the books has it
     * @return the findings of its status; all, if none has that
     */
    public static List<Finding> deciding(AssessedRequirement requirement) {
      List<Finding> same =
          requirement.findings().stream()
              .filter(finding -> finding.status() == requirement.status())
              .toList();
      return same.isEmpty() ? requirement.findings() : same;
    }
  }

  /** What a rule book makes of a partnership, in full, or why it makes nothing of it. */
  private record Answered(Optional<Report> report, Optional<CostedPlan> plan, String problem) {

    static Answered of(MvpValidator validator, Mvp mvp, LocalDate asOf) {
      try {
        CostedPlan plan = validator.cost(mvp, asOf);
        plan.total();
        return new Answered(Optional.of(validator.validate(mvp, asOf)), Optional.of(plan), "");
      } catch (NoGuidanceInForceException e) {
        return problem(
            "no guidance was in force on that day; it starts on " + Texts.of(e.earliest()));
      } catch (UnfitRecordException e) {
        return problem(String.join("; ", e.problems().stream().map(Problem::toString).toList()));
      } catch (ArithmeticException e) {
        return problem("amounts are too large to be added up");
      } catch (RuleBookException e) {
        return problem(String.valueOf(e.getMessage()));
      }
    }

    private static Answered problem(String problem) {
      return new Answered(Optional.empty(), Optional.empty(), problem);
    }

    Judgement judgement() {
      return new Judgement(report.map(Report::outcome), problem);
    }

    Optional<AssessedRequirement> requirement(String id) {
      return report.stream()
          .flatMap(each -> each.requirements().stream())
          .filter(each -> each.id().equals(id))
          .findFirst();
    }
  }

  /**
   * Asks two rule books about a partnership.
   *
   * @param before asks the one book
   * @param after asks the other book
   * @param mvp the partnership
   * @param asOf the day whose guidance is asked
   * @return what is otherwise by the other book
   */
  public static PartnershipChanges of(
      MvpValidator before, MvpValidator after, Mvp mvp, LocalDate asOf) {
    Answered one = Answered.of(before, mvp, asOf);
    Answered other = Answered.of(after, mvp, asOf);
    boolean byBoth = one.report.isPresent() && other.report.isPresent();
    return new PartnershipChanges(
        mvp.id(),
        mvp.name().orElse(mvp.id()),
        asOf,
        one.judgement(),
        other.judgement(),
        byBoth ? requirements(one, other) : List.of(),
        byBoth ? cost(one.plan.orElseThrow(), other.plan.orElseThrow()) : Optional.empty());
  }

  private static List<RequirementChange> requirements(Answered one, Answered other) {
    boolean sameOutcome = one.judgement().equals(other.judgement());
    return Stream.of(one, other)
        .flatMap(answered -> answered.report.orElseThrow().requirements().stream())
        .map(AssessedRequirement::id)
        .distinct()
        .map(id -> change(id, one.requirement(id), other.requirement(id)))
        .filter(change -> isOtherwise(change, sameOutcome))
        .toList();
  }

  private static RequirementChange change(
      String id, Optional<AssessedRequirement> before, Optional<AssessedRequirement> after) {
    return new RequirementChange(id, after.or(() -> before).orElseThrow().title(), before, after);
  }

  /**
   * Whether a requirement has another status, or the same one counts for the outcome with one book
   * only. What is settled is left out there, unless the outcome is another.
   */
  private static boolean isOtherwise(RequirementChange change, boolean sameOutcome) {
    Optional<State> from = change.from();
    Optional<State> to = change.to();
    if (!from.map(State::status).equals(to.map(State::status))) {
      return true;
    }
    Predicate<State> advice = state -> state.strength() == Strength.ADVICE;
    boolean open =
        switch (to.orElseThrow().status()) {
          case NOT_MET, REVIEW, NOT_ASSESSED -> true;
          case MET -> !sameOutcome;
          case NOT_APPLICABLE, ASK_A_PERSON, WAIVED -> false;
        };
    return open && from.filter(advice).isPresent() != to.filter(advice).isPresent();
  }

  private static Optional<CostChanges> cost(CostedPlan before, CostedPlan after) {
    CostChanges changes = new CostChanges(List.of(), before, after);
    return changes.lines().isEmpty() && before.notCosted().equals(after.notCosted())
        ? Optional.empty()
        : Optional.of(changes);
  }

  /**
   * Whether anything is otherwise by the other book.
   *
   * @return true if the outcome, a requirement or the costs are, or only one book can judge it
   */
  public boolean isOtherwise() {
    return !before.outcome().equals(after.outcome()) || !requirements.isEmpty() || cost.isPresent();
  }

  /**
   * Whether at least one of the books can judge it.
   *
   * @return false if neither can
   */
  public boolean isJudged() {
    return before.outcome().isPresent() || after.outcome().isPresent();
  }
}
