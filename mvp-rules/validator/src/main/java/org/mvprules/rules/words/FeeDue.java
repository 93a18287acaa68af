package org.mvprules.rules.words;

import java.util.List;

/** The fee that someone's part earns, worked out; each way of working it out where they differ. */
@Word("The fee that is due for someone's part, worked out in each way that is open")
public final class FeeDue extends Judged {

  private final Facts facts;

  /**
   * What was worked out.
   *
   * @param working how the amount comes about, such as {@code 6 x £75.00 (half day) = £450.00}
   * @param lengthKnown whether it is recorded how long and how often
   * @param readings ways of counting preparation that give different amounts, each with its amount;
   *     none if they agree or one was chosen
   * @param lengths planned length and minutes, each with its amount, where they give different ones
   * @param eachByItself the amount if each activity of a day were paid by itself; none if the same
   * @param pastMidnight the amount if time past midnight were counted on the next day; none if the
   *     same
   * @param declined whether the fee was declined, so that nothing is to be paid
   * @param lower whether a lower amount was agreed
   */
  public record Facts(
      String working,
      boolean lengthKnown,
      List<String> readings,
      List<String> lengths,
      List<String> eachByItself,
      List<String> pastMidnight,
      boolean declined,
      boolean lower) {
    /** Copies the lists. */
    public Facts {
      readings = List.copyOf(readings);
      lengths = List.copyOf(lengths);
      eachByItself = List.copyOf(eachByItself);
      pastMidnight = List.copyOf(pastMidnight);
    }
  }

  /**
   * Shows one fee.
   *
   * @param policy the figures and settings in force
   * @param subject who earns it, and with what
   * @param pointer the place in the record
   * @param facts what was worked out
   */
  public FeeDue(Policy policy, String subject, String pointer, Facts facts) {
    super(policy, subject, pointer);
    this.facts = facts;
  }

  /**
   * How the amount comes about.
   *
   * @return some words with amounts
   */
  @Word("How the amount comes about, for use in texts")
  public String working() {
    return facts.working();
  }

  /**
   * Whether it is recorded how long and how often.
   *
   * @return false if the fee has a range
   */
  @Word("Whether it is recorded how long the person takes part, and how often")
  public boolean lengthKnown() {
    return facts.lengthKnown();
  }

  /**
   * Whether ways of counting preparation give different amounts.
   *
   * @return false if they agree, or the setting is chosen
   */
  @Word("Whether ways of counting preparation, none of them chosen, give different amounts")
  public boolean readingsDiffer() {
    return !facts.readings().isEmpty();
  }

  /**
   * The ways of counting preparation.
   *
   * @return each with its amount
   */
  @Word("Ways of counting preparation, each with its amount, for use in texts")
  public List<String> readings() {
    return facts.readings();
  }

  /**
   * Whether planned length and minutes give different amounts.
   *
   * @return false if they agree, or only one is recorded
   */
  @Word("Whether the planned length and the minutes recorded give different amounts")
  public boolean lengthsDiffer() {
    return !facts.lengths().isEmpty();
  }

  /**
   * Planned length and minutes.
   *
   * @return each with its amount
   */
  @Word("Planned length and minutes, each with its amount, for use in texts")
  public List<String> lengths() {
    return facts.lengths();
  }

  /**
   * Whether it would differ if each activity of a day were paid by itself.
   *
   * @return true if so
   */
  @Word("Whether the amount would differ if each activity of a day were paid by itself")
  public boolean dayTotalMatters() {
    return !facts.eachByItself().isEmpty();
  }

  /**
   * The amounts by day and by activity.
   *
   * @return in words
   */
  @Word("The amount if each activity of a day were paid by itself, for use in texts")
  public List<String> eachByItself() {
    return facts.eachByItself();
  }

  /**
   * Whether it would differ if time past midnight were counted on the next day.
   *
   * @return true if so
   */
  @Word("Whether the amount would differ if time past midnight were counted on the next day")
  public boolean midnightMatters() {
    return !facts.pastMidnight().isEmpty();
  }

  /**
   * The amount if time past midnight were counted on the next day.
   *
   * @return in words
   */
  @Word("The amount if time past midnight were counted on the next day, for use in texts")
  public List<String> pastMidnight() {
    return facts.pastMidnight();
  }

  /**
   * Whether the fee was declined.
   *
   * @return true if nothing is to be paid
   */
  @Word("Whether the fee was offered and declined, so that nothing is to be paid")
  public boolean declined() {
    return facts.declined();
  }

  /**
   * Whether a lower amount was agreed.
   *
   * @return true if so
   */
  @Word("Whether a lower amount was agreed with the person")
  public boolean lowerAgreed() {
    return facts.lower();
  }
}
