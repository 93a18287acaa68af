package org.mvprules.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.internal.Assessment;
import org.mvprules.rules.internal.BookRule;
import org.mvprules.rules.internal.Engine;
import org.mvprules.rules.internal.LoadedBook;
import org.mvprules.rules.internal.Said;
import org.mvprules.rules.words.View;

/** What was read of a rule holds wherever what Drools compiled of it holds, and nowhere else. */
class InterpretedTest {

  @ParameterizedTest
  @ValueSource(strings = {"national", "south-east-london-2018", "north-central-london"})
  void rulesSayTheSameCompiledOrNot(String id) {
    RuleBookFolder folder = RuleBookFolder.read(Path.of(id));
    LoadedBook book = LoadedBook.fromClassPath(id, MvpValidator.class.getClassLoader());
    Map<String, Predicate<View>> read =
        DrlSource.rules(folder).stream()
            .filter(rule -> rule.look().isPresent())
            .collect(
                Collectors.toMap(
                    RuleSource::name, rule -> Interpreted.of(rule.look().orElseThrow())));
    Map<Boolean, Integer> compared = new LinkedHashMap<>();
    Engine direct = book.directEngine();
    Engine comparing =
        (views, hearing) -> {
          direct.lookAt(views, hearing);
          for (View view : views) {
            Set<String> spoke =
                hearing.said().stream()
                    .filter(each -> each.view() == view)
                    .map(Said::rule)
                    .map(BookRule::name)
                    .collect(Collectors.toSet());
            for (BookRule rule : rulesOn(book, view)) {
              boolean holds = read.get(rule.name()).test(view);
              assertThat(holds)
                  .as("%s of %s", rule.name(), view.subject())
                  .isEqualTo(spoke.contains(rule.name()));
              compared.merge(holds, 1, Integer::sum);
            }
          }
        };

    folder
        .scenarios()
        .forEach(
            scenario ->
                Assessment.of(
                    book,
                    comparing,
                    scenario.mvp(),
                    scenario.asOf().orElse(book.description().inForceFrom())));

    assertThat(compared.get(true)).isGreaterThan(1000);
    assertThat(compared.get(false)).isGreaterThan(1000);
  }

  private static List<BookRule> rulesOn(LoadedBook book, View view) {
    return book.rules().stream()
        .filter(rule -> rule.viewType().stream().anyMatch(type -> type == view.getClass()))
        .toList();
  }
}
