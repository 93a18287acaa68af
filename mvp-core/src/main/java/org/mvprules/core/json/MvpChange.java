package org.mvprules.core.json;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mvprules.core.Mvp;

/**
 * Changes one value in the record of a partnership, to see what would follow.
 *
 * <p>The value is named by its JSON Pointer (RFC 6901), as problems and reports name it. What comes
 * out is read as a file would be, so that nothing can be put into a record that no file could say.
 */
public final class MvpChange {

  private static final String NAME = "the changed record";

  /** Stands for what is taken away. */
  private static final Object NOTHING = new Object();

  private static final RecordReader<Mvp> READER = RecordReader.of(Mvp.class);

  private MvpChange() {}

  /**
   * The same partnership with another value in one place.
   *
   * @param mvp the partnership, which stays as it is
   * @param pointer the place, such as {@code /workPlan/activities/0/times}: a value that is
   *     recorded, or one that could be recorded in a group that is
   * @param value the new value as it is written in files, without quotes
   * @return the changed partnership
   * @throws BadInputException if there is no such place, or the value cannot stand there
   */
  public static Mvp of(Mvp mvp, String pointer, String value) {
    requireNonNull(mvp, "mvp");
    if (value.matches("[0-9]{1,18}")) {
      try {
        return read(mvp, pointer, Long.valueOf(value));
      } catch (BadInputException asNumber) {
        try {
          return read(mvp, pointer, value);
        } catch (BadInputException asText) {
          throw asNumber;
        }
      }
    }
    return read(mvp, pointer, value);
  }

  /**
   * The same partnership, of which one thing is not recorded. Where facts come from is left out
   * with it, since it could be about what is no longer there.
   *
   * @param mvp the partnership, which stays as it is
   * @param pointer the place of a value, an entry of a list or a group that is recorded
   * @return the changed partnership
   * @throws BadInputException if there is no such place, or the record cannot do without it
   */
  public static Mvp without(Mvp mvp, String pointer) {
    requireNonNull(mvp, "mvp");
    Map<String, Object> facts = new LinkedHashMap<>(Recorded.of(mvp));
    facts.remove("evidence");
    return read(with(facts, steps(pointer), pointer, NOTHING));
  }

  /**
   * All that the record of a partnership says, but for what is about one person alone and for where
   * facts come from.
   *
   * @param mvp the partnership
   * @return each single value with its place, in the order of the record
   */
  public static List<RecordedFact> facts(Mvp mvp) {
    return Recorded.facts(requireNonNull(mvp, "mvp")).stream()
        .filter(fact -> !fact.pointer().startsWith("/evidence/"))
        .toList();
  }

  private static Mvp read(Mvp mvp, String pointer, Object value) {
    return read(with(Recorded.of(mvp), steps(pointer), pointer, value));
  }

  private static Mvp read(Object changed) {
    byte[] json = JsonText.of(changed).getBytes(StandardCharsets.UTF_8);
    try {
      return READER.read(new ByteArrayInputStream(json), NAME, Format.JSON);
    } catch (BadInputException e) {
      // The lines are those of a text that nobody has seen.
      throw new BadInputException(
          e.problems().stream()
              .map(each -> problem(each.pointer(), each.found(), each.expected()))
              .toList(),
          e.more());
    }
  }

  private static List<String> steps(String pointer) {
    if (!pointer.startsWith("/")) {
      throw bad(pointer, "a place that is no JSON Pointer", "such as /workPlan/activities/0/times");
    }
    List<String> steps = new ArrayList<>();
    for (String step : pointer.substring(1).split("/", -1)) {
      steps.add(step.replace("~1", "/").replace("~0", "~"));
    }
    return steps;
  }

  private static Object with(Object node, List<String> steps, String pointer, Object value) {
    if (steps.isEmpty()) {
      return value;
    }
    String step = steps.get(0);
    List<String> rest = steps.subList(1, steps.size());
    if (node instanceof Map<?, ?> fields) {
      Map<Object, Object> copy = new LinkedHashMap<>(fields);
      Object inner = fields.get(step);
      if (inner == null && (value == NOTHING || !rest.isEmpty())) {
        List<String> names = fields.keySet().stream().map(Object::toString).toList();
        throw bad(pointer, "nothing recorded at " + Quoted.text(step), Choice.among(names, step));
      }
      if (value == NOTHING && rest.isEmpty()) {
        copy.remove(step);
      } else {
        copy.put(step, inner == null ? value : with(inner, rest, pointer, value));
      }
      return copy;
    }
    if (node instanceof List<?> items) {
      int place = step.matches("0|[1-9][0-9]{0,8}") ? Integer.parseInt(step) : items.size();
      if (place >= items.size()) {
        throw bad(
            pointer,
            "no entry " + Quoted.text(step) + " in a list",
            "a number from 0 to " + (items.size() - 1));
      }
      List<Object> copy = new ArrayList<>(items);
      if (value == NOTHING && rest.isEmpty()) {
        copy.remove(place);
      } else {
        copy.set(place, with(items.get(place), rest, pointer, value));
      }
      return copy;
    }
    throw bad(pointer, "a single value, which has no " + Quoted.text(step), "the value itself");
  }

  private static Problem problem(String pointer, String found, String expected) {
    return new Problem(NAME, pointer, 0, 0, found, expected);
  }

  private static BadInputException bad(String pointer, String found, String expected) {
    return new BadInputException(List.of(problem(pointer, found, expected)), 0);
  }
}
