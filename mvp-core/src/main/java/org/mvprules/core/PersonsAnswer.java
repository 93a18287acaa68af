package org.mvprules.core;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * What a person judged about a requirement that no software can judge.
 *
 * @param requirement the requirement's id, such as {@code GOV-04}
 * @param holds whether the person found that the requirement is met
 * @param by who judged, by name or office, such as {@code the chair}
 * @param on the day of the judgement
 * @param until the last day on which the judgement holds, if the person set one
 * @param because the person's reason, such as {@code we meet in the morning with a crèche}
 */
public record PersonsAnswer(
    String requirement,
    boolean holds,
    String by,
    LocalDate on,
    Optional<LocalDate> until,
    Optional<String> because) {

  /**
   * Checks the texts and the order of the days.
   *
   * @throws ImpossibleFactException if a text is blank, or the last day is before the judgement
   */
  public PersonsAnswer {
    Check.text(requirement, "requirement");
    Check.text(by, "by");
    requireNonNull(on, "on");
    until
        .filter(day -> day.isBefore(on))
        .ifPresent(
            day -> {
              throw new ImpossibleFactException("until", day.toString(), "a day not before " + on);
            });
    because.ifPresent(reason -> Check.text(reason, "because"));
  }
}
