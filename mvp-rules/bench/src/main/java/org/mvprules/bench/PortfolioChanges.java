package org.mvprules.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mvprules.bench.PartnershipChanges.Judgement;
import org.mvprules.bench.PartnershipChanges.RequirementChange;
import org.mvprules.bench.PartnershipChanges.State;
import org.mvprules.rules.Outcome;

/**
 * What it makes for a portfolio of partnerships whether one rule book is asked, or another.
 *
 * @param partnerships each partnership, whether or not anything is otherwise for it
 */
public record PortfolioChanges(List<PartnershipChanges> partnerships) {

  /** Copies the list. */
  public PortfolioChanges {
    partnerships = List.copyOf(partnerships);
  }

  /**
   * From what to what, and for whom.
   *
   * @param <T> what it is from and to
   * @param from what it is by the one book; absent if that does not ask, or cannot judge
   * @param to what it is by the other book; absent if that does not ask, or cannot judge
   * @param partnerships the ids of the partnerships for which it is so
   */
  public record Transition<T>(Optional<T> from, Optional<T> to, List<String> partnerships) {

    /** Copies the list. */
    public Transition {
      partnerships = List.copyOf(partnerships);
    }
  }

  /**
   * What a requirement comes to otherwise.
   *
   * @param id its id
   * @param title the requirement in one sentence
   * @param transitions from what to what, and for whom
   */
  public record RequirementTransitions(
      String id, String title, List<Transition<State>> transitions) {

    /** Copies the list. */
    public RequirementTransitions {
      transitions = List.copyOf(transitions);
    }
  }

  /** What goes from something to something else. */
  private record Move<T>(Optional<T> from, Optional<T> to) {}

  /**
   * The partnerships for which anything is otherwise.
   *
   * @return in their order
   */
  public List<PartnershipChanges> changed() {
    return partnerships.stream().filter(PartnershipChanges::isOtherwise).toList();
  }

  /**
   * The partnerships that neither book can judge.
   *
   * @return in their order
   */
  public List<PartnershipChanges> judgedByNeither() {
    return partnerships.stream().filter(each -> !each.isJudged()).toList();
  }

  /**
   * The outcomes that are otherwise.
   *
   * @return from what to what, and for whom
   */
  public List<Transition<Outcome>> outcomes() {
    Map<Move<Outcome>, List<String>> moves = new LinkedHashMap<>();
    for (PartnershipChanges each : partnerships) {
      Judgement before = each.before();
      Judgement after = each.after();
      if (!before.outcome().equals(after.outcome())) {
        add(moves, new Move<>(before.outcome(), after.outcome()), each);
      }
    }
    return transitions(moves);
  }

  /**
   * The requirements that come to something else for somebody.
   *
   * @return in the order of their ids
   */
  public List<RequirementTransitions> requirements() {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, Map<Move<State>, List<String>>> moves = new LinkedHashMap<>();
    for (PartnershipChanges each : partnerships) {
      for (RequirementChange change : each.requirements()) {
        titles.put(change.id(), change.title());
        add(
            moves.computeIfAbsent(change.id(), any -> new LinkedHashMap<>()),
            new Move<>(change.from(), change.to()),
            each);
      }
    }
    return moves.keySet().stream()
        .sorted()
        .map(id -> new RequirementTransitions(id, titles.get(id), transitions(moves.get(id))))
        .toList();
  }

  private static <T> void add(
      Map<Move<T>, List<String>> moves, Move<T> move, PartnershipChanges partnership) {
    moves.computeIfAbsent(move, any -> new ArrayList<>()).add(partnership.id());
  }

  private static <T> List<Transition<T>> transitions(Map<Move<T>, List<String>> moves) {
    return moves.entrySet().stream()
        .map(each -> new Transition<>(each.getKey().from(), each.getKey().to(), each.getValue()))
        .toList();
  }
}
