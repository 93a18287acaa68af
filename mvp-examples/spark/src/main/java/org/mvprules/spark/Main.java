package org.mvprules.spark;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.mvprules.rules.MvpValidator;
import org.mvprules.rules.RuleBook;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Judges many partnerships on Apache Spark, writes their statuses as a table, and sums them up.
 *
 * <p>Started by {@code spark-submit}, or by the script {@code run} on one machine.
 */
@Command(
    name = "mvp-spark",
    description = "Judges many partnerships on Apache Spark and sums up what came out.",
    sortOptions = false,
    exitCodeOnInvalidInput = 64,
    exitCodeOnExecutionException = 70)
public final class Main implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Source source;

  /** Where the records come from. */
  private static final class Source {
    @Option(
        names = "--in",
        paramLabel = "PATH",
        description =
            "Records of partnerships as JSON, one in a line: a file, or a folder of files. Folders"
                + " within it that are called like region=London say which region their records"
                + " are of.")
    private @Nullable String in;

    @Option(
        names = "--generate",
        paramLabel = "NUMBER",
        description = "So many made-up partnerships instead, always the same ones.")
    private @Nullable Long generate;
  }

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FOLDER",
      description =
          "Where to write the tables: statuses, by-requirement, by-region and"
              + " by-requirement-and-region. There must be no such folder yet.")
  private String out;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "parquet",
      description = "How to write them: parquet (if not given), json or csv.")
  private TableFormat format;

  @Option(
      names = "--rules",
      paramLabel = "ID",
      defaultValue = MvpValidator.NATIONAL,
      description = "The rule book to ask; if not given, national.")
  private String ruleBook;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day whose guidance to ask, such as 2019-04-01. If not given, the day that each"
              + " record describes, or else today.")
  private @Nullable LocalDate asOf;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help and do nothing else.")
  private boolean help;

  private Main() {}

  /** How Spark writes a table. */
  enum TableFormat {
    parquet,
    json,
    csv
  }

  /**
   * Runs the command. Where it fails, the program ends with its exit status.
   *
   * @param arguments what it was called with
   */
  public static void main(String[] arguments) {
    int status = new CommandLine(new Main()).execute(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  @Override
  public Integer call() throws IOException {
    if (!MvpValidator.shippedRuleBooks().contains(ruleBook)) {
      throw wrong(
          "--rules: found "
              + ruleBook
              + "; expected one of "
              + String.join(", ", MvpValidator.shippedRuleBooks()));
    }
    if (source.generate != null && source.generate < 1) {
      throw wrong("--generate: found " + source.generate + "; expected 1 or more");
    }
    SparkSession spark = SparkSession.builder().appName("mvp-spark").getOrCreate();
    if (source.in != null && !exists(spark, source.in)) {
      throw wrong("--in: found nothing at " + source.in + "; expected a file or a folder");
    }
    if (exists(spark, out)) {
      throw wrong("--out: found " + out + "; expected a folder that is not there yet");
    }
    write(spark);
    return 0;
  }

  private void write(SparkSession spark) {
    RuleBook book = Validators.of(ruleBook).ruleBook();
    Dataset<Row> records =
        source.in != null
            ? Records.inFiles(spark, source.in)
            : Records.madeUp(spark, 0, source.generate);
    LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));
    write(new Judge(ruleBook, asOf, today).judge(records), "statuses");
    // Judging is the work: what was written is read back, and nothing is judged twice.
    Summary summary = Summary.of(written(spark), book);
    write(summary.byRequirement().coalesce(1), "by-requirement");
    write(summary.byRegion().coalesce(1), "by-region");
    write(summary.byRequirementAndRegion().coalesce(1), "by-requirement-and-region");
    System.out.print(summary.text(book));
  }

  private void write(Dataset<Row> table, String name) {
    table
        .write()
        .format(format.name())
        .option("header", true)
        .option("escape", "\"")
        .save(out + "/" + name);
  }

  private Dataset<Row> written(SparkSession spark) {
    return spark
        .read()
        .format(format.name())
        .schema(Judge.COLUMNS)
        .option("header", true)
        .option("escape", "\"")
        .load(out + "/statuses");
  }

  private static boolean exists(SparkSession spark, String pattern) throws IOException {
    Path path = new Path(pattern);
    FileSystem files = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
    FileStatus[] found = files.globStatus(path);
    return found != null && found.length > 0;
  }

  private ParameterException wrong(String what) {
    return new ParameterException(spec.commandLine(), what);
  }
}
