package org.mvprules.core.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Count;

/**
 * The meetings of the partnership: those that were promised, and those that were held.
 *
 * @param promisedPerYear how many a year the partnership says that it holds
 * @param heldInAll how many were held in the year before the day that the record describes, where
 *     they are not all listed
 * @param held meetings that were held, as far as each is recorded
 */
public record Meetings(
    Optional<Count> promisedPerYear, Optional<Count> heldInAll, List<Meeting> held) {

  /** Meetings of which nothing is recorded. */
  public static final Meetings NOT_RECORDED = builder().build();

  /** Checks what it is built from. */
  public Meetings {
    held = List.copyOf(held);
  }

  /**
   * Starts the record of meetings.
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
    builder.promisedPerYear = promisedPerYear;
    builder.heldInAll = heldInAll;
    builder.held.addAll(held);
    return builder;
  }

  /** Records meetings step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private Optional<Count> promisedPerYear = Optional.empty();
    private Optional<Count> heldInAll = Optional.empty();
    private final List<Meeting> held = new ArrayList<>();

    private Builder() {}

    /**
     * Records how many a year the partnership says that it holds.
     *
     * @param promisedPerYear how many
     * @return this builder
     */
    public Builder promisedPerYear(Count promisedPerYear) {
      this.promisedPerYear = Optional.of(promisedPerYear);
      return this;
    }

    /**
     * Records how many were held in the year before the day that the record describes.
     *
     * @param heldInAll how many
     * @return this builder
     */
    public Builder heldInAll(Count heldInAll) {
      this.heldInAll = Optional.of(heldInAll);
      return this;
    }

    /**
     * Adds a meeting that was held.
     *
     * @param meeting one of them
     * @return this builder
     */
    public Builder held(Meeting meeting) {
      held.add(meeting);
      return this;
    }

    /**
     * Ends the record.
     *
     * @return what was recorded
     */
    public Meetings build() {
      return new Meetings(promisedPerYear, heldInAll, held);
    }
  }
}
