package org.mvprules.rules.words;

/**
 * Everything that a rule can say. A rule says one of these things of the one view that it looked
 * at.
 */
public interface Verdict {

  /**
   * They count as service users, however strictly one counts.
   *
   * @param who the people
   */
  @Word("They count as service users, however strictly one counts")
  void counts(Countable who);

  /**
   * They count as service users only if one counts leniently.
   *
   * @param who the people
   */
  @Word("They count as service users only if one counts leniently")
  void countsOnlyLeniently(Countable who);

  /**
   * They count if one counts leniently; whether strictly too cannot be told.
   *
   * @param who the people
   */
  @Word("They count if one counts leniently; whether strictly too cannot be told")
  void countsAtLeastLeniently(Countable who);

  /**
   * Counted strictly they do not count; whether leniently cannot be told.
   *
   * @param who the people
   */
  @Word("Counted strictly they do not count; whether leniently cannot be told")
  void countsAtMostLeniently(Countable who);

  /**
   * They do not count as service users, however leniently one counts.
   *
   * @param who the people
   */
  @Word("They do not count as service users, however leniently one counts")
  void doesNotCount(Countable who);

  /**
   * They are recent service users, or family of recent ones.
   *
   * @param who the people
   */
  @Word("They are recent service users, or family of recent ones")
  void isRecent(ListedMember who);

  /**
   * They are no recent service users, nor family of recent ones.
   *
   * @param who the people
   */
  @Word("They are no recent service users, nor family of recent ones")
  void isNotRecent(ListedMember who);

  /**
   * Members in this capacity stand for the group.
   *
   * @param capacity the capacity, beside a group
   */
  @Word("Members in this capacity stand for the group")
  void standsFor(Capacity capacity);

  /**
   * The guidance does not settle whether members in this capacity stand for the group.
   *
   * @param capacity the capacity, beside a group
   */
  @Word("The guidance does not settle whether members in this capacity stand for the group")
  void standsForItIfAPersonSaysSo(Capacity capacity);

  /**
   * Members in this capacity may turn out to stand for the group, once missing facts are recorded.
   *
   * @param capacity the capacity, beside a group
   */
  @Word("Members in this capacity may turn out to stand for the group: facts are missing")
  void mayStandFor(Capacity capacity);

  /**
   * Members in this capacity do not stand for the group.
   *
   * @param capacity the capacity, beside a group
   */
  @Word("Members in this capacity do not stand for the group")
  void doesNotStandFor(Capacity capacity);

  /**
   * The role stands against the independence of the chair.
   *
   * @param role the role
   */
  @Word("The role stands against the chair's independence")
  void conflicts(OutsideRole role);

  /**
   * The guidance does not settle whether the role stands against the chair's independence.
   *
   * @param role the role
   */
  @Word("The guidance does not settle whether the role stands against the chair's independence")
  void isForAPerson(OutsideRole role);

  /**
   * The role does not stand against the independence of the chair.
   *
   * @param role the role
   */
  @Word("The role does not stand against the chair's independence")
  void doesNotConflict(OutsideRole role);

  /**
   * Being part of the work in this way is a role that is offered.
   *
   * @param way the way
   */
  @Word("Being part of the work in this way is a role that is offered")
  void isARole(Involvement way);

  /**
   * Being part of the work in this way may be a role that is offered: facts are missing.
   *
   * @param way the way
   */
  @Word("Being part of the work in this way may be a role that is offered: facts are missing")
  void mayBeARole(Involvement way);

  /**
   * Being part of the work in this way is no role that is offered.
   *
   * @param way the way
   */
  @Word("Being part of the work in this way is no role that is offered")
  void isNoRole(Involvement way);

  /**
   * The requirement is met.
   *
   * @param view what was looked at
   */
  @Word("The requirement is met")
  void met(Judged view);

  /**
   * The requirement is not met, on any reading of what is unknown.
   *
   * @param view what was looked at
   */
  @Word("The requirement is not met, on any reading of what is unknown")
  void notMet(Judged view);

  /**
   * The facts are there, and a person has to decide.
   *
   * @param view what was looked at
   */
  @Word("The facts are there, but the guidance does not settle the case: a person decides")
  void review(Judged view);

  /**
   * Facts are missing.
   *
   * @param view what was looked at
   */
  @Word("It cannot be told: facts are missing, or nobody is there yet")
  void notAssessed(Judged view);

  /**
   * There is nothing that the requirement could apply to.
   *
   * @param view what was looked at
   */
  @Word("There is nothing that the requirement could apply to")
  void notApplicable(Judged view);

  /**
   * No software can judge this.
   *
   * @param view what was looked at
   */
  @Word("No software can judge it: a person is asked")
  void askAPerson(Judged view);

  /**
   * Adds a warning or a piece of information, which never decides a status.
   *
   * @param view what was looked at
   */
  @Word("Adds a note, which never decides anything")
  void note(Judged view);

  /**
   * Adds a way to put right what is not met.
   *
   * @param view what was looked at
   */
  @Word("Adds a way to put right what is not met or not settled")
  void suggest(Judged view);

  /**
   * Tells the person something, in the notice that is for them alone.
   *
   * @param person the person
   */
  @Word("Tells the person something, in the notice that is for them alone")
  void tell(PersonConcerned person);

  /**
   * Writes a sentence into the letter that explains the person's part to the Jobcentre.
   *
   * @param person the person
   */
  @Word("Writes a sentence into the letter that explains the person's part to the Jobcentre")
  void write(PersonConcerned person);
}
