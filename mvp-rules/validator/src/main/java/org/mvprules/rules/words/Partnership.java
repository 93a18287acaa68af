package org.mvprules.rules.words;

import java.util.stream.Stream;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Count;
import org.mvprules.core.member.MemberGroup;

/** The partnership as such: where it is, and whether there is one. */
@Word("The partnership as such: where it is, and whether there is one")
public final class Partnership extends Judged {

  private final Country country;
  private final Answer exists;

  /**
   * Shows the partnership.
   *
   * @param policy the figures and settings in force
   * @param mvp what is recorded of it
   */
  public Partnership(Policy policy, Mvp mvp) {
    super(policy, "the partnership", "");
    this.country = mvp.country();
    this.exists =
        mvp.exists() == Answer.NOT_RECORDED && isSeenToExist(mvp) ? Answer.YES : mvp.exists();
  }

  private static boolean isSeenToExist(Mvp mvp) {
    return mvp.foundedOn().isPresent()
        || !mvp.memberList().members().isEmpty()
        || !mvp.meetings().held().isEmpty()
        || Stream.of(
                mvp.memberList().groups().stream().map(MemberGroup::count),
                mvp.memberList().statedTotal().stream(),
                mvp.meetings().heldInAll().stream())
            .flatMap(counts -> counts)
            .map(Count::number)
            .anyMatch(number -> number > 0);
  }

  /**
   * The country that it is in.
   *
   * @return the country, or that it is not recorded
   */
  @Word("The country that it is in")
  public Country country() {
    return country;
  }

  /**
   * Whether there is a partnership.
   *
   * @return yes also where members, meetings or a day of founding are recorded, unless the record
   *     says no
   */
  @Word(
      "Whether there is one for the area; members, meetings and a day of founding show it, unless"
          + " the record says no")
  public Answer exists() {
    return exists;
  }

  /**
   * The country in words.
   *
   * @return such as {@code Northern Ireland}
   */
  @Word("The country that it is in, for use in texts")
  public String countryName() {
    return switch (country) {
      case ENGLAND -> "England";
      case SCOTLAND -> "Scotland";
      case WALES -> "Wales";
      case NORTHERN_IRELAND -> "Northern Ireland";
      case NOT_RECORDED -> "a country that is not recorded";
    };
  }
}
