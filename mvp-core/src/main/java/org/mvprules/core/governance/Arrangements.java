package org.mvprules.core.governance;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;

/**
 * What has been arranged to keep the partnership open to everybody, heard, and going.
 *
 * @param feedbackRoute whether everybody who uses the local services can give feedback to the
 *     partnership
 * @param membershipRoute whether everybody who uses the local services can become a member
 * @param publicContact whether the public can find how to reach the partnership, for instance on
 *     the website of the trust or the commissioner
 * @param successionPlan whether it is written down how the next chair and vice-chair will be found
 *     and brought in
 * @param keyLink whether the commissioner has named a member of staff as key link to chair and
 *     vice-chair
 * @param keyLinkName the name or office of that member of staff
 * @param fundingArrangedBy who arranges the money that was agreed
 * @param outreachFeedsPlan whether what is heard on outreach finds its way into the work plan
 * @param feedbackMethods the ways in which feedback is gathered, beside the activities of the work
 *     plan
 * @param feedbackMethodsComplete whether those are all the ways
 */
public record Arrangements(
    Answer feedbackRoute,
    Answer membershipRoute,
    Answer publicContact,
    Answer successionPlan,
    Answer keyLink,
    Optional<String> keyLinkName,
    ArrangedBy fundingArrangedBy,
    Answer outreachFeedsPlan,
    List<FeedbackMethod> feedbackMethods,
    Answer feedbackMethodsComplete) {

  /** Arrangements of which nothing is recorded. */
  public static final Arrangements NOT_RECORDED = builder().build();

  /**
   * Fills in what is not recorded, and checks the rest.
   *
   * @throws ImpossibleFactException if a text is blank, a way of gathering feedback stands twice,
   *     or a key link has a name though there is none
   */
  public Arrangements {
    feedbackRoute = requireNonNullElse(feedbackRoute, Answer.NOT_RECORDED);
    membershipRoute = requireNonNullElse(membershipRoute, Answer.NOT_RECORDED);
    publicContact = requireNonNullElse(publicContact, Answer.NOT_RECORDED);
    successionPlan = requireNonNullElse(successionPlan, Answer.NOT_RECORDED);
    keyLink = requireNonNullElse(keyLink, Answer.NOT_RECORDED);
    keyLinkName.ifPresent(text -> Check.text(text, "keyLinkName"));
    fundingArrangedBy = requireNonNullElse(fundingArrangedBy, ArrangedBy.NOT_RECORDED);
    outreachFeedsPlan = requireNonNullElse(outreachFeedsPlan, Answer.NOT_RECORDED);
    feedbackMethods = List.copyOf(feedbackMethods);
    feedbackMethodsComplete = requireNonNullElse(feedbackMethodsComplete, Answer.NOT_RECORDED);
    Check.noWordTwice(feedbackMethods, "feedbackMethods");
    if (keyLink == Answer.NO && keyLinkName.isPresent()) {
      throw new ImpossibleFactException(
          "keyLinkName", "a name, while no key link is named", "no name, or keyLink: yes");
    }
  }

  /**
   * Starts the record of what is arranged.
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
    builder.feedbackRoute = feedbackRoute;
    builder.membershipRoute = membershipRoute;
    builder.publicContact = publicContact;
    builder.successionPlan = successionPlan;
    builder.keyLink = keyLink;
    builder.keyLinkName = keyLinkName;
    builder.fundingArrangedBy = fundingArrangedBy;
    builder.outreachFeedsPlan = outreachFeedsPlan;
    builder.feedbackMethods.addAll(feedbackMethods);
    builder.feedbackMethodsComplete = feedbackMethodsComplete;
    return builder;
  }

  /** Records what is arranged step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private Answer feedbackRoute = Answer.NOT_RECORDED;
    private Answer membershipRoute = Answer.NOT_RECORDED;
    private Answer publicContact = Answer.NOT_RECORDED;
    private Answer successionPlan = Answer.NOT_RECORDED;
    private Answer keyLink = Answer.NOT_RECORDED;
    private Optional<String> keyLinkName = Optional.empty();
    private ArrangedBy fundingArrangedBy = ArrangedBy.NOT_RECORDED;
    private Answer outreachFeedsPlan = Answer.NOT_RECORDED;
    private final List<FeedbackMethod> feedbackMethods = new ArrayList<>();
    private Answer feedbackMethodsComplete = Answer.NOT_RECORDED;

    private Builder() {}

    /**
     * Records whether everybody who uses the local services can give feedback to the partnership.
     *
     * @param feedbackRoute yes or no
     * @return this builder
     */
    public Builder feedbackRoute(Answer feedbackRoute) {
      this.feedbackRoute = feedbackRoute;
      return this;
    }

    /**
     * Records whether everybody who uses the local services can become a member.
     *
     * @param membershipRoute yes or no
     * @return this builder
     */
    public Builder membershipRoute(Answer membershipRoute) {
      this.membershipRoute = membershipRoute;
      return this;
    }

    /**
     * Records whether the public can find how to reach the partnership, for instance on the website
     * of the trust or the commissioner.
     *
     * @param publicContact yes or no
     * @return this builder
     */
    public Builder publicContact(Answer publicContact) {
      this.publicContact = publicContact;
      return this;
    }

    /**
     * Records whether it is written down how the next chair and vice-chair will be found and
     * brought in.
     *
     * @param successionPlan yes or no
     * @return this builder
     */
    public Builder successionPlan(Answer successionPlan) {
      this.successionPlan = successionPlan;
      return this;
    }

    /**
     * Records whether the commissioner has named a member of staff as key link to chair and
     * vice-chair.
     *
     * @param keyLink yes or no
     * @return this builder
     */
    public Builder keyLink(Answer keyLink) {
      this.keyLink = keyLink;
      return this;
    }

    /**
     * Records the name or office of that member of staff.
     *
     * @param keyLinkName in a few words
     * @return this builder
     */
    public Builder keyLinkName(String keyLinkName) {
      this.keyLinkName = Optional.of(keyLinkName);
      return this;
    }

    /**
     * Records who arranges the money that was agreed.
     *
     * @param fundingArrangedBy which
     * @return this builder
     */
    public Builder fundingArrangedBy(ArrangedBy fundingArrangedBy) {
      this.fundingArrangedBy = fundingArrangedBy;
      return this;
    }

    /**
     * Records whether what is heard on outreach finds its way into the work plan.
     *
     * @param outreachFeedsPlan yes or no
     * @return this builder
     */
    public Builder outreachFeedsPlan(Answer outreachFeedsPlan) {
      this.outreachFeedsPlan = outreachFeedsPlan;
      return this;
    }

    /**
     * Adds a way in which feedback is gathered.
     *
     * @param feedbackMethod one of them
     * @return this builder
     */
    public Builder feedbackMethod(FeedbackMethod feedbackMethod) {
      feedbackMethods.add(feedbackMethod);
      return this;
    }

    /**
     * Records whether those are all the ways.
     *
     * @param feedbackMethodsComplete yes or no
     * @return this builder
     */
    public Builder feedbackMethodsComplete(Answer feedbackMethodsComplete) {
      this.feedbackMethodsComplete = feedbackMethodsComplete;
      return this;
    }

    /**
     * Ends the record.
     *
     * @return what was recorded
     * @throws ImpossibleFactException if a text is blank, a way of gathering feedback stands twice,
     *     or a key link has a name though there is none
     */
    public Arrangements build() {
      return new Arrangements(
          feedbackRoute,
          membershipRoute,
          publicContact,
          successionPlan,
          keyLink,
          keyLinkName,
          fundingArrangedBy,
          outreachFeedsPlan,
          feedbackMethods,
          feedbackMethodsComplete);
    }
  }
}
