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
   * The record says of the role both that it is held and that it is not.
   *
   * @param role the role
   */
  @Word("The record says of the role both that it is held and that it is not: a person corrects it")
  void contradictsTheRecord(OutsideRole role);

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
   * Neither a fee is paid for a part nor are expenses repaid.
   *
   * @param part what was looked at
   */
  @Word("Nothing is paid or repaid for the part")
  void getsNothing(PartInActivity part);

  /**
   * Expenses are repaid for a part, and no fee is paid.
   *
   * @param part what was looked at
   */
  @Word("Out-of-pocket expenses are repaid for the part, and no fee is paid")
  void getsExpenses(PartInActivity part);

  /**
   * Expenses are repaid for a part, and a fee is paid.
   *
   * @param part what was looked at
   */
  @Word("Expenses are repaid for the part, and a fee is paid")
  void getsExpensesAndAFee(PartInActivity part);

  /**
   * A part is paid for, outside the payment categories.
   *
   * @param part what was looked at
   */
  @Word("The part is paid for, outside the payment categories")
  void isPaidAccordingly(PartInActivity part);

  /**
   * The payment policy is not about a part.
   *
   * @param part what was looked at
   */
  @Word("The payment policy is not about the part: staff in their working time")
  void isOutsideThePolicy(PartInActivity part);

  /**
   * The guidance does not settle what is paid for a part.
   *
   * @param part what was looked at
   */
  @Word("The guidance does not settle what is paid for the part")
  void payIsForAPerson(PartInActivity part);

  /**
   * A day earns the figure that {@code @Pays} of the rule names.
   *
   * @param day what was looked at
   */
  @Word("The day earns the figure that @Pays names")
  void earns(PersonDay day);

  /**
   * A day earns nothing.
   *
   * @param day what was looked at
   */
  @Word("The day earns nothing")
  void earnsNothing(PersonDay day);

  /**
   * No software can judge this.
   *
   * @param view what was looked at
   */
  @Word("No software can judge it: a person is asked")
  void askAPerson(Judged view);

  /**
   * Sets aside the requirements that the rule names with {@code @SetsAside}: they do not apply,
   * whatever else is recorded.
   *
   * @param partnership what was looked at
   */
  @Word("The requirements that the rule names with @SetsAside do not apply, whatever is recorded")
  void setsAside(Partnership partnership);

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
