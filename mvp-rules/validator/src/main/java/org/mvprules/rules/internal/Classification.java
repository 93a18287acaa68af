package org.mvprules.rules.internal;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mvprules.rules.words.Countable;
import org.mvprules.rules.words.Leadership.Independence;
import org.mvprules.rules.words.Leadership.ServiceUser;
import org.mvprules.rules.words.OutsideRole;
import org.mvprules.rules.words.View;

/**
 * What rules said when they classified. Of whom nothing was said, and of whom two rules said
 * different things, it cannot be told.
 */
final class Classification {

  private final ImmutableListMultimap<View, Said> saidOf;

  Classification(List<Said> said) {
    saidOf = Multimaps.index(said, Said::view);
  }

  private Set<Saying> sayings(View view) {
    return saidOf.get(view).stream().map(Said::what).collect(Collectors.toSet());
  }

  private Saying theOne(View view, Saying otherwise) {
    Set<Saying> sayings = sayings(view);
    return sayings.size() == 1 ? sayings.iterator().next() : otherwise;
  }

  /** Whether people count as service users, counted strictly. */
  ServiceUser strictly(Countable who) {
    return switch (theOne(who, Saying.COUNTS_AT_LEAST_LENIENTLY)) {
      case COUNTS -> ServiceUser.YES;
      case COUNTS_ONLY_LENIENTLY, COUNTS_AT_MOST_LENIENTLY, DOES_NOT_COUNT -> ServiceUser.NO;
      default -> ServiceUser.OPEN;
    };
  }

  /** Whether people count as service users, counted leniently. */
  ServiceUser leniently(Countable who) {
    return switch (theOne(who, Saying.COUNTS_AT_MOST_LENIENTLY)) {
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

  /** Whether a role leaves the person who holds it independent. */
  Independence independence(OutsideRole role) {
    Set<Saying> sayings = sayings(role);
    if (sayings.contains(Saying.CONFLICTS)) {
      return Independence.NO;
    }
    return switch (theOne(role, Saying.NOTE)) {
      case IS_FOR_A_PERSON -> Independence.FOR_A_PERSON;
      case DOES_NOT_CONFLICT -> Independence.YES;
      default -> Independence.OPEN;
    };
  }
}
