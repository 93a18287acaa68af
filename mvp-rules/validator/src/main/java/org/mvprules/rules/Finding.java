package org.mvprules.rules;

import java.util.List;
import java.util.Optional;

/**
 * What was found about one requirement when one thing was looked at.
 *
 * @param requirement the requirement's id, such as {@code MEM-01}
 * @param status what was found about this one thing; the requirement as a whole may have another
 * @param subject whom or what it is about, such as the id of a member
 * @param pointer the place in the record, as a JSON Pointer
 * @param reading how the record was read, where it can be read in more than one way
 * @param found what was found, in words
 * @param expected what the guidance expects, in words
 * @param remedies ways to put it right, in words; none where there is nothing to put right
 * @param rule the name of the rule that said so; empty where no rule spoke
 * @param sources the guidance behind it, by title and section
 */
public record Finding(
    String requirement,
    Status status,
    String subject,
    String pointer,
    Optional<String> reading,
    String found,
    String expected,
    List<String> remedies,
    String rule,
    List<String> sources) {

  /** Copies the lists. */
  public Finding {
    remedies = List.copyOf(remedies);
    sources = List.copyOf(sources);
  }

  /** The finding in one line. */
  @Override
  public String toString() {
    return requirement + " " + status.words() + ": " + found;
  }
}
