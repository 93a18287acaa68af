package org.mvprules.rules.internal;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mvprules.core.fact.Answer;
import org.mvprules.rules.words.Capacity;
import org.mvprules.rules.words.Countable;
import org.mvprules.rules.words.Involvement;
import org.mvprules.rules.words.Leadership.Independence;
import org.mvprules.rules.words.Leadership.ServiceUser;
import org.mvprules.rules.words.ListedMember;
import org.mvprules.rules.words.OutsideRole;
import org.mvprules.rules.words.View;

/**
 * What rules said when they classified. Of whom nothing was said, and of whom two rules said
 * different things, it cannot be told.
 */
final class Classification {

  /** What can be said of someone as a service user. */
  private static final Set<Saying> SERVICE_USER =
      EnumSet.of(
          Saying.COUNTS,
          Saying.COUNTS_ONLY_LENIENTLY,
          Saying.COUNTS_AT_LEAST_LENIENTLY,
          Saying.COUNTS_AT_MOST_LENIENTLY,
          Saying.DOES_NOT_COUNT);

  private static final Set<Saying> RECENT = EnumSet.of(Saying.IS_RECENT, Saying.IS_NOT_RECENT);

  private static final Set<Saying> GROUP =
      EnumSet.of(
          Saying.STANDS_FOR,
          Saying.STANDS_FOR_IT_IF_A_PERSON_SAYS_SO,
          Saying.MAY_STAND_FOR,
          Saying.DOES_NOT_STAND_FOR);

  private static final List<Saying> BEST_LAST =
      List.of(
          Saying.DOES_NOT_STAND_FOR,
          Saying.STANDS_FOR_IT_IF_A_PERSON_SAYS_SO,
          Saying.MAY_STAND_FOR,
          Saying.STANDS_FOR);

  private static final Set<Saying> ROLE =
      EnumSet.of(
          Saying.CONFLICTS,
          Saying.IS_FOR_A_PERSON,
          Saying.CONTRADICTS_THE_RECORD,
          Saying.DOES_NOT_CONFLICT);

  private static final Set<Saying> OFFERED =
      EnumSet.of(Saying.IS_A_ROLE, Saying.MAY_BE_A_ROLE, Saying.IS_NO_ROLE);

  private final DayPolicy policy;
  private final Map<View, Set<Saying>> sayings = new HashMap<>();
  private final ListMultimap<View, BookRule> speakers = ArrayListMultimap.create();

  Classification(List<Said> said, DayPolicy policy) {
    this.policy = policy;
    for (Said each : said) {
      sayings.computeIfAbsent(each.view(), any -> EnumSet.noneOf(Saying.class)).add(each.what());
      speakers.put(each.view(), each.rule());
    }
  }

  /** Why someone or something was classified so, as the rules that did it tell; or empty. */
  String reason(View view) {
    return speakers.get(view).stream()
        .sorted(Comparator.comparing(BookRule::place))
        .flatMap(rule -> rule.wording("Found", view, policy).stream())
        .collect(Collectors.joining(", "));
  }

  private Set<Saying> sayings(View view, Set<Saying> matter) {
    Set<Saying> all = EnumSet.copyOf(matter);
    all.retainAll(sayings.getOrDefault(view, Set.of()));
    return all;
  }

  private Saying theOne(View view, Set<Saying> matter, Saying otherwise) {
    Set<Saying> all = sayings(view, matter);
    return all.size() == 1 ? all.iterator().next() : otherwise;
  }

  /** Whether people count as service users, counted strictly. */
  ServiceUser strictly(Countable who) {
    return switch (theOne(who, SERVICE_USER, Saying.COUNTS_AT_LEAST_LENIENTLY)) {
      case COUNTS -> ServiceUser.YES;
      case COUNTS_ONLY_LENIENTLY, COUNTS_AT_MOST_LENIENTLY, DOES_NOT_COUNT -> ServiceUser.NO;
      default -> ServiceUser.OPEN;
    };
  }

  /** Whether people count as service users, counted leniently. */
  ServiceUser leniently(Countable who) {
    return switch (theOne(who, SERVICE_USER, Saying.COUNTS_AT_MOST_LENIENTLY)) {
      case COUNTS, COUNTS_ONLY_LENIENTLY, COUNTS_AT_LEAST_LENIENTLY -> ServiceUser.YES;
      case DOES_NOT_COUNT -> ServiceUser.NO;
      default -> ServiceUser.OPEN;
    };
  }

  /** Whether a person counts as a service user, both ways of counting taken together. */
  ServiceUser serviceUser(Countable who) {
    ServiceUser strictly = strictly(who);
    ServiceUser leniently = leniently(who);
    if (strictly == leniently) {
      return strictly;
    }
    return strictly == ServiceUser.NO && leniently == ServiceUser.YES
        ? ServiceUser.LENIENTLY
        : ServiceUser.OPEN;
  }

  /** Whether people are recent service users, or family of such. */
  Answer recent(ListedMember who) {
    return switch (theOne(who, RECENT, Saying.NOTE)) {
      case IS_RECENT -> Answer.YES;
      case IS_NOT_RECENT -> Answer.NO;
      default -> Answer.NOT_RECORDED;
    };
  }

  /**
   * Whether someone in any of these capacities stands for their group: the best of what is said.
   * Where nothing is said they may.
   */
  Saying standing(Collection<Capacity> capacities) {
    Saying best = Saying.DOES_NOT_STAND_FOR;
    for (Capacity capacity : capacities) {
      Saying said = theOne(capacity, GROUP, Saying.MAY_STAND_FOR);
      best = BEST_LAST.indexOf(said) > BEST_LAST.indexOf(best) ? said : best;
    }
    return best;
  }

  /** Whether the record says of a role both that it is held and that it is not. */
  boolean contradictsTheRecord(OutsideRole role) {
    return theOne(role, ROLE, Saying.NOTE) == Saying.CONTRADICTS_THE_RECORD;
  }

  /** Whether a role leaves the person who holds it independent. */
  Independence independence(OutsideRole role) {
    if (sayings(role, ROLE).contains(Saying.CONFLICTS)) {
      return Independence.NO;
    }
    return switch (theOne(role, ROLE, Saying.NOTE)) {
      case IS_FOR_A_PERSON, CONTRADICTS_THE_RECORD -> Independence.FOR_A_PERSON;
      case DOES_NOT_CONFLICT -> Independence.YES;
      default -> Independence.OPEN;
    };
  }

  /**
   * Whether someone who is part of the work in these ways is offered a role: if one of them is one.
   * Where nothing is said it may be.
   */
  Answer offeredARole(Collection<Involvement> ways) {
    Set<Saying> said = EnumSet.noneOf(Saying.class);
    ways.forEach(way -> said.add(theOne(way, OFFERED, Saying.MAY_BE_A_ROLE)));
    if (said.contains(Saying.IS_A_ROLE)) {
      return Answer.YES;
    }
    return said.contains(Saying.MAY_BE_A_ROLE) ? Answer.NOT_RECORDED : Answer.NO;
  }
}
