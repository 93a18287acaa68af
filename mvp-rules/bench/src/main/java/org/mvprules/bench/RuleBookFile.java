package org.mvprules.bench;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.mvprules.core.fact.Check;

/**
 * What a {@code rulebook.yaml} says of its rule book.
 *
 * @param id the id by which the book is chosen
 * @param title its title
 * @param version its edition
 * @param inForceFrom the first day for which it can be asked
 * @param areas the areas of its requirements, in their order: the letters before the number of an
 *     id, and what they stand for
 * @param sources the documents that it cites: short title and full title
 * @param settings the choices that it leaves to a partnership
 */
public record RuleBookFile(
    String id,
    String title,
    String version,
    LocalDate inForceFrom,
    Map<String, String> areas,
    Map<String, String> sources,
    List<SettingEntry> settings) {

  /** Checks the texts and copies what could change. */
  public RuleBookFile {
    Check.text(id, "id");
    Check.text(title, "title");
    Check.text(version, "version");
    settings = List.copyOf(settings);
  }

  /**
   * A choice that the rule book leaves to a partnership.
   *
   * @param name its name
   * @param meaning what yes and no mean
   * @param standard what holds where a record does not choose
   */
  public record SettingEntry(String name, String meaning, boolean standard) {

    /** Checks the texts. */
    public SettingEntry {
      Check.text(name, "name");
      Check.text(meaning, "meaning");
    }
  }
}
