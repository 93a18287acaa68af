package org.mvprules.core.output;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import org.mvprules.core.fact.Answer;

/**
 * What has come of the partnership's work.
 *
 * @param annualReports the reports that it has written
 * @param annualReportMade whether it has written a report for the last year that is over; a listed
 *     report shows it too
 * @param changes what was heard, and what was changed by it
 */
public record Outputs(
    List<AnnualReport> annualReports, Answer annualReportMade, List<FeedbackAndChange> changes) {

  /** Outputs of which nothing is recorded. */
  public static final Outputs NOT_RECORDED = builder().build();

  /** Fills in what is not recorded, and checks the rest. */
  public Outputs {
    annualReports = List.copyOf(annualReports);
    annualReportMade = requireNonNullElse(annualReportMade, Answer.NOT_RECORDED);
    changes = List.copyOf(changes);
  }

  /**
   * Starts the record of outputs.
   *
   * @return a builder in which nothing is recorded yet
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Starts from this record, to change some of it.
   *
   * @return a builder in which everything is recorded that is recorded here
   */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.annualReports.addAll(annualReports);
    builder.annualReportMade = annualReportMade;
    builder.changes.addAll(changes);
    return builder;
  }

  /** Records outputs step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private final List<AnnualReport> annualReports = new ArrayList<>();
    private Answer annualReportMade = Answer.NOT_RECORDED;
    private final List<FeedbackAndChange> changes = new ArrayList<>();

    private Builder() {}

    /**
     * Adds a report.
     *
     * @param annualReport one of them
     * @return this builder
     */
    public Builder annualReport(AnnualReport annualReport) {
      annualReports.add(annualReport);
      return this;
    }

    /**
     * Records whether it has written a report for the last year that is over.
     *
     * @param annualReportMade yes or no
     * @return this builder
     */
    public Builder annualReportMade(Answer annualReportMade) {
      this.annualReportMade = annualReportMade;
      return this;
    }

    /**
     * Adds something that was heard, and what was changed by it.
     *
     * @param change one of them
     * @return this builder
     */
    public Builder change(FeedbackAndChange change) {
      changes.add(change);
      return this;
    }

    /**
     * Ends the record.
     *
     * @return what was recorded
     */
    public Outputs build() {
      return new Outputs(annualReports, annualReportMade, changes);
    }
  }
}
