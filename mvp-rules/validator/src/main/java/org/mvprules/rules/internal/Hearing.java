package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.rules.words.Capacity;
import org.mvprules.rules.words.Countable;
import org.mvprules.rules.words.Involvement;
import org.mvprules.rules.words.Judged;
import org.mvprules.rules.words.ListedMember;
import org.mvprules.rules.words.OutsideRole;
import org.mvprules.rules.words.PartInActivity;
import org.mvprules.rules.words.Partnership;
import org.mvprules.rules.words.PersonConcerned;
import org.mvprules.rules.words.PersonDay;
import org.mvprules.rules.words.Verdict;
import org.mvprules.rules.words.View;

/** Listens to rules and keeps what they say. One hearing belongs to one call. */
public final class Hearing implements Verdict {

  private final List<Said> said = new ArrayList<>();
  private Optional<BookRule> speaking = Optional.empty();

  /**
   * Tells which rule speaks from now on.
   *
   * @param rule the rule
   */
  public void giveTheWordTo(BookRule rule) {
    speaking = Optional.of(rule);
  }

  /**
   * What was said so far.
   *
   * @return in no order that means anything
   */
  public List<Said> said() {
    return said;
  }

  private void hear(View view, Saying what) {
    said.add(new Said(speaking.orElseThrow(), view, what));
  }

  @Override
  public void counts(Countable who) {
    hear(who, Saying.COUNTS);
  }

  @Override
  public void countsOnlyLeniently(Countable who) {
    hear(who, Saying.COUNTS_ONLY_LENIENTLY);
  }

  @Override
  public void countsAtLeastLeniently(Countable who) {
    hear(who, Saying.COUNTS_AT_LEAST_LENIENTLY);
  }

  @Override
  public void countsAtMostLeniently(Countable who) {
    hear(who, Saying.COUNTS_AT_MOST_LENIENTLY);
  }

  @Override
  public void doesNotCount(Countable who) {
    hear(who, Saying.DOES_NOT_COUNT);
  }

  @Override
  public void isRecent(ListedMember who) {
    hear(who, Saying.IS_RECENT);
  }

  @Override
  public void isNotRecent(ListedMember who) {
    hear(who, Saying.IS_NOT_RECENT);
  }

  @Override
  public void standsFor(Capacity capacity) {
    hear(capacity, Saying.STANDS_FOR);
  }

  @Override
  public void standsForItIfAPersonSaysSo(Capacity capacity) {
    hear(capacity, Saying.STANDS_FOR_IT_IF_A_PERSON_SAYS_SO);
  }

  @Override
  public void mayStandFor(Capacity capacity) {
    hear(capacity, Saying.MAY_STAND_FOR);
  }

  @Override
  public void doesNotStandFor(Capacity capacity) {
    hear(capacity, Saying.DOES_NOT_STAND_FOR);
  }

  @Override
  public void conflicts(OutsideRole role) {
    hear(role, Saying.CONFLICTS);
  }

  @Override
  public void isForAPerson(OutsideRole role) {
    hear(role, Saying.IS_FOR_A_PERSON);
  }

  @Override
  public void contradictsTheRecord(OutsideRole role) {
    hear(role, Saying.CONTRADICTS_THE_RECORD);
  }

  @Override
  public void doesNotConflict(OutsideRole role) {
    hear(role, Saying.DOES_NOT_CONFLICT);
  }

  @Override
  public void getsNothing(PartInActivity part) {
    hear(part, Saying.GETS_NOTHING);
  }

  @Override
  public void getsExpenses(PartInActivity part) {
    hear(part, Saying.GETS_EXPENSES);
  }

  @Override
  public void getsExpensesAndAFee(PartInActivity part) {
    hear(part, Saying.GETS_EXPENSES_AND_A_FEE);
  }

  @Override
  public void isPaidAccordingly(PartInActivity part) {
    hear(part, Saying.IS_PAID_ACCORDINGLY);
  }

  @Override
  public void isOutsideThePolicy(PartInActivity part) {
    hear(part, Saying.IS_OUTSIDE_THE_POLICY);
  }

  @Override
  public void payIsForAPerson(PartInActivity part) {
    hear(part, Saying.PAY_IS_FOR_A_PERSON);
  }

  @Override
  public void earns(PersonDay day) {
    hear(day, Saying.EARNS);
  }

  @Override
  public void earnsNothing(PersonDay day) {
    hear(day, Saying.EARNS_NOTHING);
  }

  @Override
  public void isARole(Involvement way) {
    hear(way, Saying.IS_A_ROLE);
  }

  @Override
  public void mayBeARole(Involvement way) {
    hear(way, Saying.MAY_BE_A_ROLE);
  }

  @Override
  public void isNoRole(Involvement way) {
    hear(way, Saying.IS_NO_ROLE);
  }

  @Override
  public void met(Judged view) {
    hear(view, Saying.MET);
  }

  @Override
  public void notMet(Judged view) {
    hear(view, Saying.NOT_MET);
  }

  @Override
  public void review(Judged view) {
    hear(view, Saying.REVIEW);
  }

  @Override
  public void notAssessed(Judged view) {
    hear(view, Saying.NOT_ASSESSED);
  }

  @Override
  public void notApplicable(Judged view) {
    hear(view, Saying.NOT_APPLICABLE);
  }

  @Override
  public void askAPerson(Judged view) {
    hear(view, Saying.ASK_A_PERSON);
  }

  @Override
  public void setsAside(Partnership partnership) {
    hear(partnership, Saying.SETS_ASIDE);
  }

  @Override
  public void note(Judged view) {
    hear(view, Saying.NOTE);
  }

  @Override
  public void suggest(Judged view) {
    hear(view, Saying.SUGGEST);
  }

  @Override
  public void tell(PersonConcerned person) {
    hear(person, Saying.TELL);
  }

  @Override
  public void write(PersonConcerned person) {
    hear(person, Saying.WRITE);
  }
}
