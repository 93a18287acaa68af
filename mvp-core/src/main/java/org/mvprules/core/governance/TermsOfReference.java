package org.mvprules.core.governance;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * What is recorded of the partnership's terms of reference, the paper that says what it is for and
 * how it works.
 *
 * <p>A matter that stands in neither list is not recorded. One that stands in both contradicts
 * itself, and is kept so.
 *
 * @param exists whether there are terms of reference; whatever else is recorded of them shows that
 *     there are
 * @param covers matters that the terms settle
 * @param leavesOut matters of which they are known to say nothing
 * @param agreed whether the partnership itself has agreed them
 * @param agreedOn the day on which the partnership itself agreed them
 * @param ratified whether any body has ratified them
 * @param ratifications who has ratified them
 * @param staffHaveMoreWeight whether the terms give members from the trust or the commissioner more
 *     weight than service users, for instance by a reserved or a casting vote
 */
public record TermsOfReference(
    Answer exists,
    List<Matter> covers,
    List<Matter> leavesOut,
    Answer agreed,
    Optional<LocalDate> agreedOn,
    Answer ratified,
    List<Ratification> ratifications,
    Answer staffHaveMoreWeight) {

  /**
   * Fills in what is not recorded, and checks the rest.
   *
   * @throws ImpossibleFactException if a matter stands twice in one list, or there is a day of
   *     agreement, a ratification or anything else of terms that are recorded as not agreed, not
   *     ratified or not there
   */
  public TermsOfReference {
    exists = requireNonNullElse(exists, Answer.NOT_RECORDED);
    covers = List.copyOf(covers);
    leavesOut = List.copyOf(leavesOut);
    agreed = requireNonNullElse(agreed, Answer.NOT_RECORDED);
    ratified = requireNonNullElse(ratified, Answer.NOT_RECORDED);
    ratifications = List.copyOf(ratifications);
    staffHaveMoreWeight = requireNonNullElse(staffHaveMoreWeight, Answer.NOT_RECORDED);
    Check.noWordTwice(covers, "covers");
    Check.noWordTwice(leavesOut, "leavesOut");
    if (agreed == Answer.NO && agreedOn.isPresent()) {
      throw new ImpossibleFactException(
          "agreedOn", "a day, while they are recorded as not agreed", "no day, or agreed: yes");
    }
    if (ratified == Answer.NO && !ratifications.isEmpty()) {
      throw new ImpossibleFactException(
          "ratifications",
          "bodies that ratified, while ratified is no",
          "no ratifications, or ratified: yes");
    }
    if (exists == Answer.NO
        && (!covers.isEmpty()
            || !leavesOut.isEmpty()
            || agreed == Answer.YES
            || agreedOn.isPresent()
            || ratified == Answer.YES
            || !ratifications.isEmpty()
            || staffHaveMoreWeight != Answer.NOT_RECORDED)) {
      throw new ImpossibleFactException(
          "exists", "no, while more is recorded of them", "yes, or nothing else about them");
    }
  }

  /**
   * Starts the record of terms of reference.
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
    builder.agreed = agreed;
    builder.agreedOn = agreedOn;
    builder.ratified = ratified;
    builder.ratifications.addAll(ratifications);
    builder.staffHaveMoreWeight = staffHaveMoreWeight;
    return builder;
  }

  /** Records terms of reference step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private Answer exists = Answer.NOT_RECORDED;
    private final List<Matter> covers = new ArrayList<>();
    private final List<Matter> leavesOut = new ArrayList<>();
    private Answer agreed = Answer.NOT_RECORDED;
    private Optional<LocalDate> agreedOn = Optional.empty();
    private Answer ratified = Answer.NOT_RECORDED;
    private final List<Ratification> ratifications = new ArrayList<>();
    private Answer staffHaveMoreWeight = Answer.NOT_RECORDED;

    private Builder() {}

    /**
     * Records whether there are terms of reference.
     *
     * @param exists yes or no
     * @return this builder
     */
    public Builder exists(Answer exists) {
      this.exists = exists;
      return this;
    }

    /**
     * Adds a matter that the terms settle.
     *
     * @param matter one of them
     * @return this builder
     */
    public Builder covers(Matter matter) {
      covers.add(matter);
      return this;
    }

    /**
     * Adds a matter of which the terms are known to say nothing.
     *
     * @param matter one of them
     * @return this builder
     */
    public Builder leavesOut(Matter matter) {
      leavesOut.add(matter);
      return this;
    }

    /**
     * Records whether the partnership itself has agreed them.
     *
     * @param agreed yes or no
     * @return this builder
     */
    public Builder agreed(Answer agreed) {
      this.agreed = agreed;
      return this;
    }

    /**
     * Records the day on which the partnership itself agreed them.
     *
     * @param agreedOn the day
     * @return this builder
     */
    public Builder agreedOn(LocalDate agreedOn) {
      this.agreedOn = Optional.of(agreedOn);
      return this;
    }

    /**
     * Records whether any body has ratified them.
     *
     * @param ratified yes or no
     * @return this builder
     */
    public Builder ratified(Answer ratified) {
      this.ratified = ratified;
      return this;
    }

    /**
     * Adds a body that has ratified them.
     *
     * @param ratification one of them
     * @return this builder
     */
    public Builder ratification(Ratification ratification) {
      ratifications.add(ratification);
      return this;
    }

    /**
     * Records whether the terms give members from the trust or the commissioner more weight than
     * service users, for instance by a reserved or a casting vote.
     *
     * @param staffHaveMoreWeight yes or no
     * @return this builder
     */
    public Builder staffHaveMoreWeight(Answer staffHaveMoreWeight) {
      this.staffHaveMoreWeight = staffHaveMoreWeight;
      return this;
    }

    /**
     * Ends the record.
     *
     * @return what was recorded
     * @throws ImpossibleFactException if a matter stands twice in one list, or there is a day of
     *     agreement, a ratification or anything else of terms that are recorded as not agreed, not
     *     ratified or not there
     */
    public TermsOfReference build() {
      return new TermsOfReference(
          exists,
          covers,
          leavesOut,
          agreed,
          agreedOn,
          ratified,
          ratifications,
          staffHaveMoreWeight);
    }
  }
}
