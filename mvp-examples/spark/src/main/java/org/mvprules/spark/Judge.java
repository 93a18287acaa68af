package org.mvprules.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.mvprules.core.Mvp;
import org.mvprules.core.json.BadInputException;
import org.mvprules.core.json.Draft;
import org.mvprules.core.json.Format;
import org.mvprules.core.json.Problem;
import org.mvprules.core.json.RecordReader;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.NoGuidanceInForceException;
import org.mvprules.rules.UnfitRecordException;

/**
 * Judges records where they are. This is all that is sent to other machines: the name of a rule
 * book and two days.
 *
 * <p>A record gives one row for each requirement. One that cannot be judged gives a single row,
 * which says why instead, and does not stop the others.
 */
final class Judge implements FlatMapFunction<Row, Row> {

  static final String PARTNERSHIP = "partnership";
  static final String AS_OF = "asOf";
  static final String REQUIREMENT = "requirement";
  static final String STATUS = "status";
  static final String ERROR = "error";

  /** The columns of the table of statuses. */
  static final StructType COLUMNS =
      new StructType()
          .add(PARTNERSHIP, "string")
          .add(Records.REGION, "string")
          .add(AS_OF, "string")
          .add(REQUIREMENT, "string")
          .add(STATUS, "string")
          .add(ERROR, "string");

  private static final long serialVersionUID = 1L;

  private static final RecordReader<Mvp> READER = RecordReader.of(Mvp.class);

  private final String ruleBook;
  private final @Nullable LocalDate asOf;
  private final LocalDate today;

  /**
   * Asks a rule book.
   *
   * @param ruleBook its id
   * @param asOf the day whose guidance to ask; if null, the day that each record describes
   * @param today the day for records that describe none: the same on every machine
   */
  Judge(String ruleBook, @Nullable LocalDate asOf, LocalDate today) {
    this.ruleBook = ruleBook;
    this.asOf = asOf;
    this.today = today;
  }

  /** The statuses of all records. */
  Dataset<Row> judge(Dataset<Row> records) {
    return records.flatMap(this, Encoders.row(COLUMNS));
  }

  @Override
  public Iterator<Row> call(Row row) {
    // By place: between two steps of its own Spark hands rows on without the names.
    String region = row.getString(0);
    String file = row.getString(1);
    String record = row.getString(2);
    MvpValidator validator = Validators.of(ruleBook);
    String id = null;
    try {
      Draft draft = draft(record);
      id = draft.part("id").map(Draft::text).orElse(null);
      Mvp mvp = READER.read(draft);
      LocalDate day = asOf != null ? asOf : mvp.asAt().orElse(today);
      return validator.validate(mvp, day).requirements().stream()
          .map(assessed -> status(mvp.id(), region, day, assessed))
          .toList()
          .iterator();
    } catch (BadInputException e) {
      return error(id, region, file, first(e.problems(), e.more()));
    } catch (UnfitRecordException e) {
      return error(id, region, file, first(e.problems(), 0));
    } catch (NoGuidanceInForceException e) {
      return error(id, region, file, e.getMessage());
    } catch (RuntimeException e) {
      // Its message could tell what nobody may see.
      return error(id, region, file, "the program is broken: " + e.getClass().getName());
    }
  }

  private static Draft draft(String record) {
    byte[] bytes = record.getBytes(StandardCharsets.UTF_8);
    return READER.draft(new ByteArrayInputStream(bytes), Records.RECORD, Format.JSON);
  }

  private static Row status(
      String id, @Nullable String region, LocalDate day, AssessedRequirement assessed) {
    return RowFactory.create(
        id, region, day.toString(), assessed.id(), assessed.status().name(), null);
  }

  private static Iterator<Row> error(
      @Nullable String id, @Nullable String region, String file, String what) {
    return List.of(RowFactory.create(id, region, null, null, null, file + ": " + what)).iterator();
  }

  /** The first problem, and how many there are beside it. A record is one line, so none is told. */
  private static String first(List<Problem> problems, int more) {
    Problem first = problems.get(0);
    String place =
        first.pointer().isEmpty() && first.column() > 0
            ? "character " + first.column()
            : first.pointer();
    int others = problems.size() - 1 + more;
    return (place.isEmpty() ? "" : place + ": ")
        + "found "
        + first.found()
        + "; expected "
        + first.expected()
        + (others == 0 ? "" : " (and " + others + " more)");
  }
}
