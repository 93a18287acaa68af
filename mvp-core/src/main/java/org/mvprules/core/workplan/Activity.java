package org.mvprules.core.workplan;

import java.util.List;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * One thing that the partnership plans to do, such as a survey or a visit to the wards.
 *
 * @param id its id, unique in the work plan, such as {@code survey}
 * @param title what it is in a few words, such as {@code a survey of postnatal care}
 * @param ledBy ids of the {@linkplain org.mvprules.core.member.Member members} who lead it
 */
public record Activity(String id, String title, List<String> ledBy) {

  /**
   * Checks the texts and copies the list.
   *
   * @throws ImpossibleFactException if the id or the title is blank, or the id has invisible
   *     characters
   */
  public Activity {
    Check.id(id, "id");
    Check.text(title, "title");
    ledBy = List.copyOf(ledBy);
  }
}
