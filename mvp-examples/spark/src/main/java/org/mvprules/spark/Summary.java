package org.mvprules.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.mvprules.rules.Requirement;
import org.mvprules.rules.RuleBook;
import org.mvprules.rules.Status;

/**
 * How many partnerships have which status: exact numbers, counted by Spark.
 *
 * @param byRequirement for each requirement, how many partnerships have each status
 * @param byRegion for each region, how many records were judged and how many were not, and how
 *     often each status came out, over all requirements
 * @param byRequirementAndRegion as {@code byRequirement}, for each region by itself
 */
record Summary(
    Dataset<Row> byRequirement, Dataset<Row> byRegion, Dataset<Row> byRequirementAndRegion) {

  static final String JUDGED = "judged";
  static final String NOT_JUDGED = "notJudged";

  /** Counts the statuses that a rule book gave. */
  static Summary of(Dataset<Row> statuses, RuleBook book) {
    Dataset<Row> judged = statuses.filter(col(Judge.REQUIREMENT).isNotNull());
    // A record that was judged has each requirement once.
    String anyRequirement = book.requirements().get(0).id();
    List<Column> records =
        List.of(
            count(when(col(Judge.REQUIREMENT).equalTo(anyRequirement), true)).as(JUDGED),
            count(col(Judge.ERROR)).as(NOT_JUDGED));
    return new Summary(
        counted(judged, List.of(), Judge.REQUIREMENT),
        counted(statuses, records, Records.REGION),
        counted(judged, List.of(), Judge.REQUIREMENT, Records.REGION));
  }

  /** The name of the column in which a status is counted. */
  static String column(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }

  private static Dataset<Row> counted(Dataset<Row> rows, List<Column> first, String... by) {
    List<Column> counts = new ArrayList<>(first);
    for (Status status : Status.values()) {
      counts.add(count(when(col(Judge.STATUS).equalTo(status.name()), true)).as(column(status)));
    }
    Column[] groups = Arrays.stream(by).map(name -> col(name)).toArray(Column[]::new);
    return rows.groupBy(groups)
        .agg(counts.get(0), counts.subList(1, counts.size()).toArray(Column[]::new))
        .orderBy(groups);
  }

  /** The summary as a text, in the order of the rule book. */
  String text(RuleBook book) {
    StringBuilder text = new StringBuilder();
    List<Row> regions = byRegion.collectAsList();
    text.append(book.title()).append(", ").append(book.version()).append('\n');
    text.append(sum(regions, JUDGED)).append(" partnerships judged, ");
    text.append(sum(regions, NOT_JUDGED)).append(" records that could not be judged\n\n");
    text.append("In percent of partnerships:\n");
    line(text, "", "met", "not met", "cannot be told", "other", "");
    Map<String, Row> requirements =
        byRequirement.collectAsList().stream()
            .collect(Collectors.toMap(row -> row.getAs(Judge.REQUIREMENT), Function.identity()));
    for (Requirement requirement : book.requirements()) {
      Row row = requirements.get(requirement.id());
      if (row != null) {
        shares(text, requirement.id(), row, requirement.title());
      }
    }
    text.append("\nIn percent of requirements:\n");
    line(text, "", "met", "not met", "cannot be told", "other", "judged and not judged");
    for (Row row : regions) {
      String region = row.getAs(Records.REGION);
      String records = row.getAs(JUDGED) + " and " + row.getAs(NOT_JUDGED);
      shares(text, region == null ? "no region" : region, row, records);
    }
    return text.toString();
  }

  private static long sum(List<Row> rows, String column) {
    return rows.stream().mapToLong(row -> row.getAs(column)).sum();
  }

  private static void shares(StringBuilder text, String name, Row row, String remark) {
    long met = row.getAs(column(Status.MET));
    long notMet = row.getAs(column(Status.NOT_MET));
    long untold = row.getAs(column(Status.NOT_ASSESSED));
    long all = 0;
    for (Status status : Status.values()) {
      all += row.<Long>getAs(column(status));
    }
    line(
        text,
        name,
        share(met, all),
        share(notMet, all),
        share(untold, all),
        share(all - met - notMet - untold, all),
        remark);
  }

  private static void line(
      StringBuilder text,
      String name,
      String met,
      String notMet,
      String untold,
      String other,
      String remark) {
    String line =
        String.format(
            Locale.ROOT, "%-24s %5s %9s %16s %7s   %s", name, met, notMet, untold, other, remark);
    text.append(line.stripTrailing()).append('\n');
  }

  /** A share in percent to one place, rounded half up; reckoned in whole numbers. */
  static String share(long part, long whole) {
    if (whole == 0) {
      return "-";
    }
    long perMille = (2_000 * part + whole) / (2 * whole);
    return perMille / 10 + "." + perMille % 10;
  }
}
