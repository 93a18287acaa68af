package org.mvprules.core.json;

import org.mvprules.core.Mvp;

/**
 * Writes the record of a partnership as JSON or YAML.
 *
 * <p>Only what is recorded is written: what is not recorded, and every empty list, is left out.
 * Properties stand in the order of the record's components, indented by two spaces; lines end with
 * a line feed, the last one too. The same record always gives the same text. Read by {@link
 * MvpReader}, the text gives an equal record, as long as it keeps the reader's limits and all its
 * evidence is about something recorded.
 *
 * <p>Texts are to be stored as UTF-8.
 */
public final class MvpWriter {

  private MvpWriter() {}

  /**
   * Writes a partnership as JSON.
   *
   * @param mvp the partnership
   * @return one JSON object and a line end
   */
  public static String toJson(Mvp mvp) {
    return JsonText.of(Recorded.of(mvp));
  }

  /**
   * Writes a partnership as YAML.
   *
   * @param mvp the partnership
   * @return one YAML document
   */
  public static String toYaml(Mvp mvp) {
    return YamlText.of(Recorded.of(mvp));
  }
}
