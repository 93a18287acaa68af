package org.mvprules.core.json;

import static java.util.Objects.requireNonNull;

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
        return changed(mvp, pointer, Kind.NUMBER, Long.toString(Long.parseLong(value)));
      } catch (BadInputException asNumber) {
        try {
          return changed(mvp, pointer, Kind.TEXT, value);
        } catch (BadInputException asText) {
          throw asNumber;
        }
      }
    }
    return changed(mvp, pointer, Kind.TEXT, value);
  }

  private static Mvp changed(Mvp mvp, String pointer, Kind kind, String value) {
    String json = JsonText.of(Recorded.of(mvp));
    Draft recorded = new Draft(NAME, JsonTree.read(json, new Problems(NAME)));
    try {
      Draft written = new Draft(NAME, new Scalar(null, "", 0, 0, kind, value));
      return READER.read(recorded.with(pointer, written));
    } catch (BadInputException e) {
      // The lines are those of a text that nobody has seen.
      throw new BadInputException(
          e.problems().stream()
              .map(
                  each ->
                      new Problem(
                          NAME,
                          each.pointer().isEmpty() ? pointer : each.pointer(),
                          0,
                          0,
                          each.found(),
                          each.expected()))
              .toList(),
          e.more());
    }
  }
}
