package org.mvprules.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.mvprules.bench.SessionEngine;
import org.mvprules.core.Mvp;
import org.mvprules.core.Mvps;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.NoteRule;
import org.mvprules.rules.Report;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;

/** What a rule book inherits it answers as the national one does, whatever the partnership. */
class RegionalBooksPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2018, 5, 1);
  private static final LoadedBook NATIONAL = Books.national();
  private static final List<LoadedBook> REGIONAL =
      Books.REGIONAL.stream().map(Books::shipped).toList();
  private static final Map<LoadedBook, Engine> SESSIONS =
      REGIONAL.stream().collect(Collectors.toMap(Function.identity(), SessionEngine::new));

  @Provide
  Arbitrary<Mvp> partnerships() {
    return Mvps.partnerships();
  }

  @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
  void directlyAndInASessionTheySayTheSameOfWhatTheyInherit(@ForAll("partnerships") Mvp mvp) {
    Report national = Assessment.of(NATIONAL, NATIONAL.directEngine(), mvp, DAY);

    for (LoadedBook book : REGIONAL) {
      Report report = Assessment.of(book, book.directEngine(), mvp, DAY);
      assertThat(report).isEqualTo(Assessment.of(book, SESSIONS.get(book), mvp, DAY));
      report.requirements().stream()
          .filter(each -> each.requirement().book().equals("national"))
          .forEach(
              each ->
                  assertThat(said(each, book))
                      .isEqualTo(said(national.requirement(each.id()), book)));
    }
  }

  /** What is said of a requirement, but for notes that the book adds or withdraws. */
  private static List<?> said(AssessedRequirement assessed, LoadedBook book) {
    Set<String> inherited =
        book.description().noteRules().stream()
            .filter(rule -> rule.book().equals("national"))
            .map(NoteRule::id)
            .collect(Collectors.toSet());
    return List.of(
        assessed.status(),
        assessed.findings(),
        assessed.notes().stream()
            .filter(note -> note.id().equals(assessed.id()) || inherited.contains(note.id()))
            .toList());
  }
}
