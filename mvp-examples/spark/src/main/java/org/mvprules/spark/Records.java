package org.mvprules.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.mvprules.portfolio.Portfolio;

/** Records of partnerships as JSON, each with its region and the file in which it stands. */
final class Records {

  static final String REGION = "region";
  static final String FILE = "file";
  static final String RECORD = "record";

  private static final StructType COLUMNS =
      new StructType().add(REGION, "string").add(FILE, "string").add(RECORD, "string");

  /** How many made-up partnerships one task makes and judges: a few seconds of work. */
  private static final long IN_A_TASK = 2_000;

  private Records() {}

  /**
   * The records in files, one in a line. The region of a record is that of the folder in which its
   * file is, such as {@code region=London}; Spark reads such names by itself.
   */
  static Dataset<Row> inFiles(SparkSession spark, String path) {
    // Or a region called 01 would be the number 1.
    spark.conf().set("spark.sql.sources.partitionColumnTypeInference.enabled", false);
    Dataset<Row> lines = spark.read().text(path);
    Column region =
        Arrays.asList(lines.columns()).contains(REGION)
            ? col(REGION)
            : lit(null).cast("string").as(REGION);
    return lines.select(region, col("_metadata.file_name").as(FILE), col("value").as(RECORD));
  }

  /** Made-up records. Each is made where it is judged: only numbers are sent there. */
  static Dataset<Row> madeUp(SparkSession spark, long seed, long number) {
    int tasks = Math.toIntExact(Math.max(1, number / IN_A_TASK));
    return spark
        .range(0, number, 1, tasks)
        .map(
            (MapFunction<Long, Row>)
                each -> {
                  Portfolio portfolio = Portfolio.of(seed);
                  return RowFactory.create(portfolio.region(each), "made up", portfolio.json(each));
                },
            Encoders.row(COLUMNS));
  }
}
