package org.mvprules.rules.words;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Money;
import org.mvprules.core.fact.Share;

/** Something that a rule can look at. Every view has the words of this class. */
public abstract sealed class View permits Classified, Judged, PersonConcerned {

  private final Policy policy;
  private final String subject;
  private final String pointer;

  /**
   * Starts a view.
   *
   * @param policy the figures and settings in force
   * @param subject whom or what it shows, as a report names it
   * @param pointer the place in the record, as a JSON Pointer
   */
  View(Policy policy, String subject, String pointer) {
    this.policy = policy;
    this.subject = subject;
    this.pointer = pointer;
  }

  /**
   * Whom or what this view shows, as a report names it.
   *
   * @return such as {@code m-7}
   */
  @Word("Whom or what this is about, as the report names it")
  public final String subject() {
    return subject;
  }

  /**
   * The place in the record that this view shows.
   *
   * @return a JSON Pointer
   */
  public final String pointer() {
    return pointer;
  }

  /**
   * A figure that is a share, such as the share of service users among the members.
   *
   * @param figure its name
   * @return its value on the day
   */
  @Word("A figure of the rule book that is a share, by its name")
  public final Share share(String figure) {
    return policy.share(figure);
  }

  /**
   * A figure that counts something.
   *
   * @param figure its name
   * @return its value on the day
   */
  @Word("A figure of the rule book that is a whole number, by its name")
  public final long count(String figure) {
    return policy.count(figure);
  }

  /**
   * A figure that is an amount of money.
   *
   * @param figure its name
   * @return its value on the day
   */
  @Word("A figure of the rule book that is an amount of money, by its name")
  public final Money pounds(String figure) {
    return policy.pounds(figure);
  }

  /**
   * A figure that is a length of time.
   *
   * @param figure its name
   * @return its value on the day, in minutes
   */
  @Word("A figure of the rule book that is a length of time in minutes, by its name")
  public final long minutes(String figure) {
    return policy.minutes(figure);
  }

  /**
   * Whether a setting is yes.
   *
   * @param setting its name
   * @return true if it is yes
   */
  @Word("Whether a setting of the rule book is yes, by its name")
  public final boolean chosen(String setting) {
    return policy.chosen(setting);
  }

  /**
   * Whether the day that a setting names has come.
   *
   * @param setting its name
   * @return true from that day on
   */
  @Word("Whether the day that a setting of the rule book names has come, by its name")
  public final boolean begun(String setting) {
    return policy.begun(setting);
  }

  /**
   * Whether a figure has a value on the day.
   *
   * @param figure its name
   * @return false if the rule book has none for that day
   */
  @Word("Whether a figure of the rule book has a value on the day, by its name")
  public final boolean known(String figure) {
    return policy.known(figure);
  }

  /** Whether a recorded day lies within the last so many months. */
  final Answer withinLast(String setting, Optional<LocalDate> day) {
    return policy.withinLast(setting, day);
  }
}
