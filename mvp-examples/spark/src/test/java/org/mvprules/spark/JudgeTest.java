package org.mvprules.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mvprules.core.Mvp;
import org.mvprules.portfolio.Portfolio;
import org.mvprules.rules.AssessedRequirement;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.Status;

/** Spark comes to what one validator on one machine comes to, and bad records stop nothing. */
class JudgeTest {

  private static final int MANY = 5_000;
  private static final Portfolio PORTFOLIO = Portfolio.of(7);
  private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
  private static final MvpValidator PLAIN = MvpValidator.standard();

  private static final List<String> POISONED =
      List.of(
          "{\"id\": \"broken\"",
          "{\"id\": \"misspelt\", \"memberLst\": {}}",
          "{\"id\": \"early\", \"asAt\": \"2016-01-01\"}",
          "",
          "{\"id\": \"unfit\", \"settings\": {\"noSuchSetting\": \"1\"}}");

  @TempDir private static Path folder;

  private static SparkSession spark;
  private static Dataset<Row> records;
  private static Dataset<Row> statuses;
  private static List<Judged> expected;

  /** One row of the table, as plain Java finds it. */
  private record Judged(
      String partnership, String region, String asOf, String requirement, String status) {}

  @BeforeAll
  static void judge() throws IOException {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("JudgeTest")
            .config("spark.ui.enabled", false)
            .config("spark.sql.shuffle.partitions", 4)
            .config("spark.sql.files.maxPartitionBytes", "1m")
            .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
            .getOrCreate();
    Path in = folder.resolve("in");
    Map<String, List<String>> lines =
        LongStream.range(0, MANY)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    PORTFOLIO::region, Collectors.mapping(PORTFOLIO::json, Collectors.toList())));
    for (Map.Entry<String, List<String>> region : lines.entrySet()) {
      Path regional = Files.createDirectories(in.resolve("region=" + region.getKey()));
      Files.write(regional.resolve("records.json"), region.getValue());
    }
    Files.write(in.resolve("region=London/poisoned.json"), POISONED);
    Files.write(in.resolve("region=London/no-day.json"), List.of("{\"id\": \"no-day\"}"));
    records = Records.inFiles(spark, in.toString());
    statuses =
        new Judge(MvpValidator.NATIONAL, null, TODAY)
            .judge(records)
            .persist(StorageLevel.MEMORY_AND_DISK());
    expected = plainly();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private static List<Judged> plainly() {
    List<Judged> rows = new ArrayList<>();
    for (long number = 0; number < MANY; number++) {
      Mvp mvp = PORTFOLIO.partnership(number);
      add(rows, mvp, PORTFOLIO.region(number), mvp.asAt().orElseThrow());
    }
    add(rows, Mvp.builder("no-day").build(), "London", TODAY);
    return rows;
  }

  private static void add(List<Judged> rows, Mvp mvp, String region, LocalDate day) {
    for (AssessedRequirement assessed : PLAIN.validate(mvp, day).requirements()) {
      String status = assessed.status().name();
      rows.add(new Judged(mvp.id(), region, day.toString(), assessed.id(), status));
    }
  }

  @Test
  void statusesAreThoseOfOneMachine() {
    List<Judged> found =
        statuses.filter("error is null").collectAsList().stream().map(JudgeTest::judged).toList();

    assertThat(found).hasSameSizeAs(expected);
    assertThat(sorted(found)).isEqualTo(sorted(expected));
  }

  private static Judged judged(Row row) {
    return new Judged(
        row.getAs(Judge.PARTNERSHIP),
        row.getAs(Records.REGION),
        row.getAs(Judge.AS_OF),
        row.getAs(Judge.REQUIREMENT),
        row.getAs(Judge.STATUS));
  }

  private static List<String> sorted(Collection<Judged> rows) {
    return rows.stream().map(Judged::toString).sorted().toList();
  }

  @Test
  void aPoisonedRecordIsARowThatSaysWhy() {
    List<Row> errors = statuses.filter("error is not null").collectAsList();

    assertThat(errors)
        .allSatisfy(
            row -> {
              assertThat(row.<String>getAs(Judge.REQUIREMENT)).isNull();
              assertThat(row.<String>getAs(Judge.STATUS)).isNull();
              assertThat(row.<String>getAs(Judge.AS_OF)).isNull();
              assertThat(row.<String>getAs(Records.REGION)).isEqualTo("London");
            });
    assertThat(errors)
        .extracting(row -> row.getAs(Judge.PARTNERSHIP) + " " + row.getAs(Judge.ERROR))
        .satisfiesExactlyInAnyOrder(
            broken ->
                assertThat(broken)
                    .isEqualTo(
                        "null poisoned.json: character 16: found the end of the file, with a"
                            + " bracket open since line 1; expected the rest of the record, with"
                            + " every bracket closed"),
            misspelt ->
                assertThat(misspelt)
                    .startsWith(
                        "misspelt poisoned.json: /memberLst: found \"memberLst\", a name that is"
                            + " not known here; expected one of id, "),
            early ->
                assertThat(early)
                    .startsWith(
                        "early poisoned.json: No guidance was in force on 2016-01-01: the rule book"
                            + " national starts on "),
            empty ->
                assertThat(empty)
                    .isEqualTo("null poisoned.json: found an empty file; expected a record in it"),
            unfit ->
                assertThat(unfit)
                    .startsWith(
                        "unfit poisoned.json: /settings/noSuchSetting: found \"noSuchSetting\", a"
                            + " setting that the rule book national lacks; expected one of "));
  }

  @Test
  void aProcessMakesOneValidatorForAllItsTasks() {
    assertThat(records.rdd().getNumPartitions()).isGreaterThan(10);
    assertThat(statuses.count()).isEqualTo(expected.size() + POISONED.size());

    assertThat(Validators.count()).isEqualTo(1);
  }

  @Test
  void whatIsSentToOtherMachinesIsSmall() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new Judge(MvpValidator.NATIONAL, TODAY, TODAY));
    }

    assertThat(bytes.size()).isLessThan(500);
  }

  @Test
  void madeUpRecordsAreThoseOfThePortfolio() {
    List<String> made =
        Records.madeUp(spark, 7, 40).collectAsList().stream()
            .map(row -> row.getString(0) + row.getString(2))
            .toList();

    assertThat(made)
        .isEqualTo(
            LongStream.range(0, 40)
                .mapToObj(number -> PORTFOLIO.region(number) + PORTFOLIO.json(number))
                .toList());
  }

  @Test
  void theSummaryIsWhatCountingComesTo() {
    Summary summary = Summary.of(statuses, PLAIN.ruleBook());

    assertThat(counts(summary.byRequirement(), Judge.REQUIREMENT))
        .isEqualTo(counted(List.of(Judged::requirement)));
    assertThat(counts(summary.byRegion(), Records.REGION))
        .isEqualTo(counted(List.of(Judged::region)));
    assertThat(counts(summary.byRequirementAndRegion(), Judge.REQUIREMENT, Records.REGION))
        .isEqualTo(counted(List.of(Judged::requirement, Judged::region)));
    assertThat(records(summary.byRegion(), Summary.JUDGED))
        .isEqualTo(
            expected.stream()
                .collect(
                    Collectors.groupingBy(
                        Judged::region,
                        Collectors.mapping(
                            Judged::partnership,
                            Collectors.collectingAndThen(
                                Collectors.toSet(), set -> (long) set.size())))));
    assertThat(records(summary.byRegion(), Summary.NOT_JUDGED))
        .containsEntry("London", (long) POISONED.size())
        .containsEntry("Midlands", 0L);
    assertThat(summary.text(PLAIN.ruleBook()))
        .contains(MANY + 1 + " partnerships judged, 5 records that could not be judged\n");
  }

  private static Map<String, Long> records(Dataset<Row> byRegion, String column) {
    return byRegion.collectAsList().stream()
        .collect(Collectors.toMap(row -> row.getAs(Records.REGION), row -> row.getAs(column)));
  }

  /** Counts of a table: by group and status, those above 0. */
  private static Map<String, Long> counts(Dataset<Row> table, String... groups) {
    Map<String, Long> counts = new TreeMap<>();
    for (Row row : table.collectAsList()) {
      StringBuilder name = new StringBuilder();
      for (String group : groups) {
        name.append(row.<String>getAs(group)).append(' ');
      }
      for (Status status : Status.values()) {
        long count = row.getAs(status.name().toLowerCase(Locale.ROOT));
        if (count > 0) {
          counts.put(name + status.name(), count);
        }
      }
    }
    return counts;
  }

  private static Map<String, Long> counted(List<Function<Judged, String>> groups) {
    return expected.stream()
        .collect(
            Collectors.groupingBy(
                row ->
                    groups.stream().map(group -> group.apply(row)).collect(Collectors.joining(" "))
                        + " "
                        + row.status(),
                TreeMap::new,
                Collectors.counting()));
  }

  @Test
  void sharesAreRoundedHalfUpInWholeNumbers() {
    assertThat(Summary.share(1, 3)).isEqualTo("33.3");
    assertThat(Summary.share(2, 3)).isEqualTo("66.7");
    assertThat(Summary.share(1, 2_000)).isEqualTo("0.1");
    assertThat(Summary.share(1, 2_001)).isEqualTo("0.0");
    assertThat(Summary.share(5, 5)).isEqualTo("100.0");
    assertThat(Summary.share(0, 0)).isEqualTo("-");
  }
}
