package org.mvprules.core.businesscase;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * The paper with which a partnership, or those who speak for it, argue for money, as far as it is
 * recorded.
 *
 * <p>A part that stands in neither list is not recorded. One that stands in both contradicts
 * itself, and is kept so.
 *
 * @param exists whether there is a business case; whatever else is recorded of it shows that there
 *     is
 * @param covers parts that it has
 * @param leavesOut parts that it is known not to have
 * @param start the day on which the work is to start
 * @param end the day on which the work is to end; a day before the start is kept, and told
 * @param milestones the steps that it announces
 * @param reviewDates the days on which the money is to be looked at again
 */
public record BusinessCase(
    Answer exists,
    List<CasePart> covers,
    List<CasePart> leavesOut,
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    List<Milestone> milestones,
    List<LocalDate> reviewDates) {

  /** A business case of which nothing is recorded. */
  public static final BusinessCase NOT_RECORDED = builder().build();

  /**
   * Fills in what is not recorded, and checks the rest.
   *
   * @throws ImpossibleFactException if a part or day stands twice in one list, or anything is
   *     recorded of a business case that is recorded as not there
   */
  public BusinessCase {
    exists = requireNonNullElse(exists, Answer.NOT_RECORDED);
    covers = List.copyOf(covers);
    leavesOut = List.copyOf(leavesOut);
    milestones = List.copyOf(milestones);
    reviewDates = List.copyOf(reviewDates);
    Check.noWordTwice(covers, "covers");
    Check.noWordTwice(leavesOut, "leavesOut");
    Check.noneTwice(reviewDates, LocalDate::toString, "reviewDates", "");
    if (exists == Answer.NO
        && (!covers.isEmpty()
            || !leavesOut.isEmpty()
            || start.isPresent()
            || end.isPresent()
            || !milestones.isEmpty()
            || !reviewDates.isEmpty())) {
      throw new ImpossibleFactException(
          "exists", "no, while more is recorded of it", "yes, or nothing else about it");
    }
  }

  /**
   * Starts the record of a business case.
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
    builder.exists = exists;
    builder.covers.addAll(covers);
    builder.leavesOut.addAll(leavesOut);
    builder.start = start;
    builder.end = end;
    builder.milestones.addAll(milestones);
    builder.reviewDates.addAll(reviewDates);
    return builder;
  }

  /** Records a business case step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private Answer exists = Answer.NOT_RECORDED;
    private final List<CasePart> covers = new ArrayList<>();
    private final List<CasePart> leavesOut = new ArrayList<>();
    private Optional<LocalDate> start = Optional.empty();
    private Optional<LocalDate> end = Optional.empty();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<LocalDate> reviewDates = new ArrayList<>();

    private Builder() {}

    /**
     * Records whether there is a business case.
     *
     * @param exists yes or no
     * @return this builder
     */
    public Builder exists(Answer exists) {
      this.exists = exists;
      return this;
    }

    /**
     * Adds a part that it has.
     *
     * @param part one of them
     * @return this builder
     */
    public Builder covers(CasePart part) {
      covers.add(part);
      return this;
    }

    /**
     * Adds a part that it is known not to have.
     *
     * @param part one of them
     * @return this builder
     */
    public Builder leavesOut(CasePart part) {
      leavesOut.add(part);
      return this;
    }

    /**
     * Records the day on which the work is to start.
     *
     * @param start the day
     * @return this builder
     */
    public Builder start(LocalDate start) {
      this.start = Optional.of(start);
      return this;
    }

    /**
     * Records the day on which the work is to end.
     *
     * @param end the day
     * @return this builder
     */
    public Builder end(LocalDate end) {
      this.end = Optional.of(end);
      return this;
    }

    /**
     * Adds a step that it announces.
     *
     * @param milestone one of them
     * @return this builder
     */
    public Builder milestone(Milestone milestone) {
      milestones.add(milestone);
      return this;
    }

    /**
     * Adds a day on which the money is to be looked at again.
     *
     * @param reviewDate one of them
     * @return this builder
     */
    public Builder reviewDate(LocalDate reviewDate) {
      reviewDates.add(reviewDate);
      return this;
    }

    /**
     * Ends the record.
     *
     * @return what was recorded
     * @throws ImpossibleFactException if a part or day stands twice in one list, or anything is
     *     recorded of a business case that is recorded as not there
     */
    public BusinessCase build() {
      return new BusinessCase(exists, covers, leavesOut, start, end, milestones, reviewDates);
    }
  }
}
