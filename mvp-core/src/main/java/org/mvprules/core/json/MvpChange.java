package org.mvprules.core.json;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.Node.Kind;
import org.mvprules.core.json.Node.Scalar;

/**
 * Changes one value in the record of a partnership, to see what would follow.
 *
 * <p>The value is named by its JSON Pointer (RFC 6901), as problems and reports name it. What comes
 * out is read as a file would be, so that nothing can be put into a record that no file could say.
 */
public final class MvpChange {

  private static final String NAME = "the changed record";

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
        return with(mvp, pointer, Kind.NUMBER, Long.toString(Long.parseLong(value)));
      } catch (BadInputException asNumber) {
        try {
          return with(mvp, pointer, Kind.TEXT, value);
        } catch (BadInputException asText) {
          throw asNumber;
        }
      }
    }
    return with(mvp, pointer, Kind.TEXT, value);
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
    return read(pointer, () -> draft(facts).without(value(Kind.TEXT, pointer)));
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

  private static Mvp with(Mvp mvp, String pointer, Kind kind, String value) {
    return read(pointer, () -> draft(Recorded.of(mvp)).with(pointer, value(kind, value)));
  }

  private static Draft draft(Map<String, Object> facts) {
    return new Draft(NAME, JsonTree.read(JsonText.of(facts), new Problems(NAME)));
  }

  private static Draft value(Kind kind, String text) {
    return new Draft(NAME, new Scalar(null, "", 0, 0, kind, text));
  }

  private static Mvp read(String pointer, Supplier<Draft> changed) {
    try {
      return READER.read(changed.get());
    } catch (BadInputException e) {
      // The lines are those of a text that nobody has seen.
      throw new BadInputException(
          e.problems().stream().map(problem -> told(problem, pointer)).toList(), e.more());
    }
  }

  private static Problem told(Problem problem, String pointer) {
    String place = problem.pointer().isEmpty() ? pointer : problem.pointer();
    return new Problem(NAME, place, 0, 0, problem.found(), problem.expected());
  }
}
