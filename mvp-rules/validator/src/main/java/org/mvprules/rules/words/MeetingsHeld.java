package org.mvprules.rules.words;

import java.util.List;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.meeting.Meeting;

/** The meetings that were held and are listed, and whether a commissioner was there. */
@Word("The meetings that were held and are listed, and whether a commissioner was there")
public final class MeetingsHeld extends Judged {

  private final List<Meeting> meetings;
  private final Bounds notListed;

  /**
   * Shows the meetings.
   *
   * @param policy the figures and settings in force
   * @param meetings those that are listed
   * @param notListed how many more were held
   */
  public MeetingsHeld(Policy policy, List<Meeting> meetings, Bounds notListed) {
    super(policy, "the meetings", "/meetings");
    this.meetings = List.copyOf(meetings);
    this.notListed = notListed;
  }

  private long withCommissioner(Answer answer) {
    return meetings.stream().filter(each -> each.commissionerPresent() == answer).count();
  }

  /**
   * How many are listed.
   *
   * @return a number of meetings
   */
  @Word("How many meetings are listed")
  public long number() {
    return meetings.size();
  }

  /**
   * At how many a commissioner was.
   *
   * @return those of which it is recorded
   */
  @Word("At how many of them a commissioner was for certain")
  public long attendedAtLeast() {
    return withCommissioner(Answer.YES);
  }

  /**
   * At how many a commissioner may have been.
   *
   * @return all but those of which it is recorded that none was, those that are not listed included
   */
  @Word("At how many meetings a commissioner was, at the most, those that are not listed included")
  public long attendedAtMost() {
    return plusNotListed(meetings.size() - missedAtLeast());
  }

  private long plusNotListed(long listed) {
    return notListed.plus(Bounds.exactly(listed)).atMost();
  }

  /**
   * At how many no commissioner was.
   *
   * @return those of which it is recorded
   */
  @Word("At how many of them no commissioner was for certain")
  public long missedAtLeast() {
    return withCommissioner(Answer.NO);
  }

  /**
   * At how many no commissioner may have been.
   *
   * @return all but those of which it is recorded that one was, those that are not listed included
   */
  @Word("At how many meetings no commissioner was, at the most, those that are not listed included")
  public long missedAtMost() {
    return plusNotListed(meetings.size() - attendedAtLeast());
  }

  /**
   * The meetings at which no commissioner was.
   *
   * @return their days in words
   */
  @Word("The days of meetings at which no commissioner was, for use in texts")
  public List<String> missed() {
    return meetings.stream()
        .filter(each -> each.commissionerPresent() == Answer.NO)
        .map(each -> each.on().map(Texts::of).orElse("a day that is not recorded"))
        .toList();
  }
}
