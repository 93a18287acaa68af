package org.mvprules.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.Setting;
import org.mvprules.rules.Strength;

/**
 * What a {@code rulebook.yaml} says of its rule book.
 *
 * @param id the id by which the book is chosen
 * @param title its title
 * @param version its edition
 * @param extends_ the id of the rule book that it extends, which stands in the folder of that name
 *     beside its own
 * @param inForceFrom the first day for which it can be asked
 * @param replaces what of the extended book it answers anew: ids of requirements and notes, figures
 *     such as {@code figure: day rate}, and other rules by their names
 * @param withdraws what of the extended book it does not ask
 * @param strengths how firmly it asks what the extended book asks by the same rules less firmly, or
 *     more: by id
 * @param areas the areas of its requirements, in their order: the letters before the number of an
 *     id, and what they stand for
 * @param sources the documents that it cites: short title and full title
 * @param settings the choices that it leaves to a partnership
 */
public record RuleBookFile(
    String id,
    String title,
    String version,
    Optional<String> extends_,
    LocalDate inForceFrom,
    List<String> replaces,
    List<Withdrawal> withdraws,
    Map<String, Strength> strengths,
    Map<String, String> areas,
    Map<String, String> sources,
    List<SettingEntry> settings) {

  /** Checks the texts and copies what could change. */
  public RuleBookFile {
    if (id.length() > RuleBookFiles.LONGEST_ID) {
      throw new ImpossibleFactException(
          "id", "an id of " + id.length() + " characters", "at most " + RuleBookFiles.LONGEST_ID);
    }
    if (!RuleBookFiles.isId(id)) {
      throw new ImpossibleFactException(
          "id", Problem.quoted(id), "a letter, and then letters, digits, - and _");
    }
    Check.text(title, "title");
    Check.text(version, "version");
    replaces = List.copyOf(replaces);
    withdraws = List.copyOf(withdraws);
    Check.noneTwice(replaces, Function.identity(), "replaces", "");
    Check.noneTwice(withdraws, Withdrawal::id, "withdraws", "id");
    settings = List.copyOf(settings);
  }

  /** The same, with areas, sources and settings of the extended book before its own. */
  RuleBookFile inheriting(RuleBookFile extended) {
    Map<String, SettingEntry> all = new LinkedHashMap<>();
    extended.settings.forEach(setting -> all.put(setting.name(), setting));
    settings.forEach(setting -> all.put(setting.name(), setting));
    return new RuleBookFile(
        id,
        title,
        version,
        extends_,
        inForceFrom,
        replaces,
        withdraws,
        together(stillAsked(extended.strengths), strengths),
        together(extended.areas, areas),
        together(extended.sources, sources),
        List.copyOf(all.values()));
  }

  /** What is said of ids that this book neither answers anew nor withdraws. */
  <T> Map<String, T> stillAsked(Map<String, T> inherited) {
    Map<String, T> left = new LinkedHashMap<>(inherited);
    replaces.forEach(left::remove);
    withdraws.forEach(each -> left.remove(each.id()));
    return left;
  }

  private static <T> Map<String, T> together(Map<String, T> first, Map<String, T> then) {
    Map<String, T> all = new LinkedHashMap<>(first);
    all.putAll(then);
    return all;
  }

  /**
   * Something that the extended book asks and this book does not.
   *
   * @param id its id in the extended book
   * @param reason why it is not asked
   * @param body who decided that
   */
  public record Withdrawal(String id, String reason, String body) {

    /** Checks the texts. */
    public Withdrawal {
      Check.text(id, "id");
      Check.text(reason, "reason");
      Check.text(body, "body");
    }
  }

  /**
   * A choice that the rule book leaves to a partnership.
   *
   * @param name its name
   * @param kind what sort of value it takes
   * @param meaning what is chosen by it
   * @param standard what holds where a record does not choose; absent if nothing does
   */
  public record SettingEntry(
      String name, Setting.Kind kind, String meaning, Optional<String> standard) {

    /**
     * Checks the texts.
     *
     * @throws ImpossibleFactException if one is blank, or the standard is of another kind
     */
    public SettingEntry {
      Check.text(name, "name");
      Check.text(meaning, "meaning");
      standard
          .filter(value -> !kind.takes(value))
          .ifPresent(
              value -> {
                throw new ImpossibleFactException("standard", "\"" + value + "\"", kind.expected());
              });
    }
  }
}
