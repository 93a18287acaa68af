package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.core.json.Choice;
import org.mvprules.core.json.Problem;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.Setting;
import org.mvprules.rules.UnfitRecordException;
import org.mvprules.rules.WithdrawnRequirement;

/**
 * Checks that a record fits a rule book: that the book has what the record names.
 *
 * <p>What another shipped book asks may well stand in a record: one record can be judged by the
 * national book today and by a regional one tomorrow.
 */
final class Fit {

  private final RuleBook book;
  private final List<Problem> problems = new ArrayList<>();

  private Fit(RuleBook book) {
    this.book = book;
  }

  /**
   * Checks a record.
   *
   * @param otherBooks gives the ids that other rule books know; asked only if this one does not
   *     know an id
   * @throws UnfitRecordException if the record names a setting or a requirement that nobody knows,
   *     or gives a setting a value of another kind
   */
  static void check(RuleBook book, Mvp mvp, Supplier<Set<String>> otherBooks) {
    Fit fit = new Fit(book);
    fit.settings(mvp.settings());
    fit.requirements("answers", mvp.answers(), PersonsAnswer::requirement, otherBooks);
    fit.requirements("waivers", mvp.waivers(), Waiver::requirement, otherBooks);
    if (!fit.problems.isEmpty()) {
      throw new UnfitRecordException(fit.problems);
    }
  }

  private void problem(String pointer, String found, String expected) {
    problems.add(new Problem("", pointer, 0, 0, found, expected));
  }

  private void settings(Map<String, String> chosen) {
    Map<String, Setting.Kind> kinds =
        book.settings().stream().collect(Collectors.toMap(Setting::name, Setting::kind));
    chosen.forEach(
        (name, value) -> {
          String pointer = "/settings/" + name.replace("~", "~0").replace("/", "~1");
          Setting.Kind kind = kinds.get(name);
          if (kind == null) {
            problem(
                pointer,
                Problem.quoted(name) + ", a setting that the rule book " + book.id() + " lacks",
                Choice.among(book.settings().stream().map(Setting::name).toList(), name));
          } else if (!kind.takes(value)) {
            problem(pointer, Problem.quoted(value), kind.expected());
          }
        });
  }

  private <T> void requirements(
      String list, List<T> named, Function<T, String> id, Supplier<Set<String>> otherBooks) {
    Set<String> known = new HashSet<>();
    book.requirements().stream().map(Requirement::id).forEach(known::add);
    book.noteRules().stream().map(NoteRule::id).forEach(known::add);
    book.withdrawn().stream().map(WithdrawnRequirement::id).forEach(known::add);
    List<String> ids = named.stream().map(id).toList();
    if (known.containsAll(ids)) {
      return;
    }
    known.addAll(otherBooks.get());
    List<String> asked = book.requirements().stream().map(Requirement::id).toList();
    IntStream.range(0, ids.size())
        .filter(i -> !known.contains(ids.get(i)))
        .forEach(
            i ->
                problem(
                    "/" + list + "/" + i + "/requirement",
                    Problem.quoted(ids.get(i)) + ", a requirement that no rule book knows",
                    "the id of a requirement"
                        + Choice.nearest(asked, ids.get(i))
                            .map(meant -> "; did you mean " + meant + "?")
                            .orElseGet(
                                () ->
                                    asked.stream()
                                        .limit(1)
                                        .map(example -> ", such as " + example)
                                        .collect(Collectors.joining()))));
  }
}
