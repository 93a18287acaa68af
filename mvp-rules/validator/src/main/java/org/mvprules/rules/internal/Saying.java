package org.mvprules.rules.internal;

import com.google.common.base.CaseFormat;
import java.util.Optional;
import org.mvprules.rules.Status;

/** The things that a rule can say, as {@link org.mvprules.rules.words.Verdict} names them. */
public enum Saying {
  /** Counts as a service user. */
  COUNTS,
  /** Counts leniently only. */
  COUNTS_ONLY_LENIENTLY,
  /** Counts leniently; strictly is open. */
  COUNTS_AT_LEAST_LENIENTLY,
  /** Does not count strictly; leniently is open. */
  COUNTS_AT_MOST_LENIENTLY,
  /** Does not count as a service user. */
  DOES_NOT_COUNT,
  /** Is a recent service user, or family of one. */
  IS_RECENT,
  /** Is no recent service user, nor family of one. */
  IS_NOT_RECENT,
  /** Stands for a group. */
  STANDS_FOR,
  /** Stands for a group if a person says so. */
  STANDS_FOR_IT_IF_A_PERSON_SAYS_SO,
  /** May stand for a group. */
  MAY_STAND_FOR,
  /** Does not stand for a group. */
  DOES_NOT_STAND_FOR,
  /** Stands against independence. */
  CONFLICTS,
  /** A person decides whether it does. */
  IS_FOR_A_PERSON,
  /** Is recorded, and is recorded not to be held. */
  CONTRADICTS_THE_RECORD,
  /** Does not stand against independence. */
  DOES_NOT_CONFLICT,
  /** Is a role that is offered. */
  IS_A_ROLE,
  /** May be a role that is offered. */
  MAY_BE_A_ROLE,
  /** Is no role that is offered. */
  IS_NO_ROLE,
  /** Nothing is paid. */
  GETS_NOTHING,
  /** Expenses are repaid. */
  GETS_EXPENSES,
  /** Expenses are repaid and a fee is paid. */
  GETS_EXPENSES_AND_A_FEE,
  /** Paid for, outside the categories. */
  IS_PAID_ACCORDINGLY,
  /** The policy is not about it. */
  IS_OUTSIDE_THE_POLICY,
  /** A person decides what is paid. */
  PAY_IS_FOR_A_PERSON,
  /** A day earns a fee. */
  EARNS,
  /** A day earns nothing. */
  EARNS_NOTHING,
  /** Met. */
  MET(Status.MET),
  /** Not met. */
  NOT_MET(Status.NOT_MET),
  /** For a person. */
  REVIEW(Status.REVIEW),
  /** Cannot be told. */
  NOT_ASSESSED(Status.NOT_ASSESSED),
  /** Does not apply. */
  NOT_APPLICABLE(Status.NOT_APPLICABLE),
  /** A person is asked. */
  ASK_A_PERSON(Status.ASK_A_PERSON),
  /** Sets requirements aside. */
  SETS_ASIDE,
  /** A note. */
  NOTE,
  /** A remedy. */
  SUGGEST,
  /** Told to one person. */
  TELL,
  /** Written into the letter about one person. */
  WRITE;

  private final Optional<Status> status;

  Saying() {
    this.status = Optional.empty();
  }

  Saying(Status status) {
    this.status = Optional.of(status);
  }

  /**
   * What a word of {@link org.mvprules.rules.words.Verdict} says.
   *
   * @param word such as {@code notMet}
   * @return what it says
   */
  public static Saying of(String word) {
    return valueOf(CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_UNDERSCORE, word));
  }

  /**
   * The status that this says.
   *
   * @return empty for what does not judge
   */
  public Optional<Status> status() {
    return status;
  }
}
