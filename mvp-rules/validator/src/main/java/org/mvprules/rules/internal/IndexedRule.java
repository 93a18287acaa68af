package org.mvprules.rules.internal;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.RuleDescription;
import org.mvprules.rules.words.View;

/**
 * A rule as the index of its book has it.
 *
 * @param place its name, and where it is written
 * @param code where its conditions are; absent for a figure, which is read and never evaluated
 * @param annotations its annotations by their names
 */
public record IndexedRule(
    RuleDescription place, Optional<Code> code, Map<String, String> annotations) {

  /**
   * Before the annotations, which follow in pairs, of a rule that has conditions and says
   * something.
   */
  private static final int VALUES = 8;

  /** Copies the map. */
  public IndexedRule {
    annotations = ImmutableMap.copyOf(annotations);
  }

  /**
   * Where a rule's conditions are.
   *
   * @param view the views that it looks at, by the simple name of their type
   * @param className the class in which its conditions are
   * @param first the number of the first of them there
   * @param conditions how many it has
   * @param says what it says of a view of which all of them hold
   */
  public record Code(String view, String className, int first, int conditions, Saying says) {}

  static IndexedRule of(List<String> values) {
    ImmutableMap.Builder<String, String> annotations = ImmutableMap.builder();
    for (int i = VALUES; i + 1 < values.size(); i += 2) {
      annotations.put(values.get(i), values.get(i + 1));
    }
    return new IndexedRule(
        new RuleDescription(values.get(2), values.get(0), Integer.parseInt(values.get(1))),
        values.get(3).isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Code(
                    values.get(3),
                    values.get(4),
                    Integer.parseInt(values.get(5)),
                    Integer.parseInt(values.get(6)),
                    Saying.valueOf(values.get(7)))),
        annotations.build());
  }

  /**
   * The rule as a line of an index.
   *
   * @return the line, its end included
   */
  public String line() {
    List<String> values = new ArrayList<>();
    values.addAll(List.of("rule", place.file(), Integer.toString(place.line()), place.name()));
    values.addAll(
        code.map(
                its ->
                    List.of(
                        its.view(),
                        its.className(),
                        Integer.toString(its.first()),
                        Integer.toString(its.conditions()),
                        its.says().name()))
            .orElseGet(() -> List.of("", "", "", "", "")));
    annotations.forEach(
        (key, value) -> {
          values.add(key);
          values.add(value);
        });
    return BookIndex.line(values.toArray(String[]::new));
  }

  /**
   * The rule, ready to be evaluated; empty for a figure.
   *
   * @param views finds the type of views by its simple name
   * @param classes finds conditions by the name of their class
   */
  Optional<DirectRule> direct(
      Function<String, Class<?>> views, Function<String, Supplier<Conditions>> classes) {
    return code.map(
        its ->
            new DirectRule(
                views.apply(its.view()),
                classes.apply(its.className()),
                its.first(),
                its.conditions(),
                its.says()));
  }

  /** The type of views of a name. */
  static Class<?> viewType(String name) {
    try {
      return Class.forName(View.class.getPackageName() + "." + name);
    } catch (ClassNotFoundException e) {
      throw new RuleBookException("There is no view " + name, e);
    }
  }
}
