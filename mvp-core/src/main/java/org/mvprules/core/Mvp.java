package org.mvprules.core;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.Claim;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.fact.ImpossibleFactException;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Post;
import org.mvprules.core.output.Outputs;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.WorkPlan;

/**
 * One Maternity Voices Partnership as it was recorded.
 *
 * <p>It is a value: nothing in it changes once it is built. It holds facts, not judgements, and it
 * holds them as far as somebody wrote them down. Whatever is left out is <em>not recorded</em>,
 * which is never the same as "no" or as zero; a post that nobody holds, for instance, is listed in
 * {@code vacantPosts}, and one that is neither held nor listed is not recorded. Facts that
 * contradict each other can stand side by side, since they do so in real records.
 *
 * <p>It is not the rules' view of a partnership: nothing is counted or classified here.
 *
 * @param id the id by which the recording system knows the partnership, such as {@code riverside}
 * @param name what the partnership calls itself, such as {@code Riverside Maternity Voices}
 * @param asAt the day that the record describes; it is judged by the guidance of that day, unless
 *     another day is asked for
 * @param country the country that it is in; the guidance is for England
 * @param exists whether there is a partnership for the area; members, meetings or a day of founding
 *     show that there is
 * @param foundedOn the day on which it was founded
 * @param memberList who the members are
 * @param vacantPosts offices that are known to be held by nobody
 * @param termsOfReference the paper that says what it is for and how it works; absent if not
 *     recorded
 * @param arrangements what has been arranged to keep it open to everybody, and going
 * @param meetings which meetings it promised and held
 * @param paymentPolicy how people who take part are paid and repaid, and what they are told
 * @param workPlan what the partnership plans to do; absent if not recorded
 * @param budget the money that it is given; absent if not recorded
 * @param fundingRequest the request with which it asks for money
 * @param outputs what has come of its work
 * @param businessCase the paper that argues for its money
 * @param evidence where recorded facts come from
 * @param answers what people judged where software cannot
 * @param waivers requirements that a named body accepts as not met, for a time
 * @param settings choices that the rules leave to the partnership, by name; the rule book says
 *     which there are
 */
public record Mvp(
    String id,
    Optional<String> name,
    Optional<LocalDate> asAt,
    Country country,
    Answer exists,
    Optional<LocalDate> foundedOn,
    MemberList memberList,
    List<Post> vacantPosts,
    Optional<TermsOfReference> termsOfReference,
    Arrangements arrangements,
    Meetings meetings,
    PaymentPolicy paymentPolicy,
    Optional<WorkPlan> workPlan,
    Optional<Budget> budget,
    FundingRequest fundingRequest,
    Outputs outputs,
    BusinessCase businessCase,
    List<Evidence> evidence,
    List<PersonsAnswer> answers,
    List<Waiver> waivers,
    Map<String, String> settings) {

  private static final Pattern PRIVATE = Pattern.compile("/memberList/members/[0-9]+/personal");

  /**
   * Copies what could change and checks what concerns several parts.
   *
   * @throws ImpossibleFactException if the id is blank or has invisible characters, a post is
   *     listed as vacant twice, someone leads or takes part in an activity who is not on the member
   *     list, evidence is about what concerns one person alone, or money is claimed for an activity
   *     that the work plan does not have
   */
  public Mvp {
    Check.id(id, "id");
    name.ifPresent(text -> Check.text(text, "name"));
    country = requireNonNullElse(country, Country.NOT_RECORDED);
    exists = requireNonNullElse(exists, Answer.NOT_RECORDED);
    requireNonNull(memberList, "memberList");
    requireNonNull(arrangements, "arrangements");
    requireNonNull(meetings, "meetings");
    requireNonNull(paymentPolicy, "paymentPolicy");
    requireNonNull(fundingRequest, "fundingRequest");
    requireNonNull(outputs, "outputs");
    requireNonNull(businessCase, "businessCase");
    vacantPosts = List.copyOf(vacantPosts);
    evidence = List.copyOf(evidence);
    answers = List.copyOf(answers);
    waivers = List.copyOf(waivers);
    settings = ImmutableMap.copyOf(settings);
    settings.forEach(
        (key, value) -> {
          Check.name(key, "settings");
          Check.text(value, "settings/" + key.replace("~", "~0").replace("/", "~1"));
        });
    Check.noWordTwice(vacantPosts, "vacantPosts");
    for (int i = 0; i < evidence.size(); i++) {
      if (PRIVATE.matcher(evidence.get(i).about()).lookingAt()) {
        throw new ImpossibleFactException(
            "evidence/" + i + "/about",
            "a source for what concerns one person alone",
            "a source for another fact: where private facts come from is private too");
      }
    }
    Set<String> people = memberList.members().stream().map(Member::id).collect(toSet());
    List<Activity> activities = workPlan.map(WorkPlan::activities).orElse(List.of());
    for (int i = 0; i < activities.size(); i++) {
      checkPeople(activities.get(i), "workPlan/activities/" + i, people);
    }
    budget.ifPresent(money -> checkClaims(money.claims(), activities));
  }

  private static void checkPeople(Activity activity, String where, Set<String> known) {
    for (int i = 0; i < activity.ledBy().size(); i++) {
      checkPerson(activity.ledBy().get(i), where + "/ledBy/" + i, known);
    }
    for (int i = 0; i < activity.participations().size(); i++) {
      String part = where + "/participations/" + i + "/who";
      activity.participations().get(i).who().ifPresent(id -> checkPerson(id, part, known));
    }
  }

  private static void checkPerson(String id, String where, Set<String> known) {
    if (!known.contains(id)) {
      throw new ImpossibleFactException(
          where,
          "\"" + id + "\", whom the member list does not know",
          "the id of someone on the member list");
    }
  }

  private static void checkClaims(List<Claim> claims, List<Activity> activities) {
    Set<String> known = activities.stream().map(Activity::id).collect(toSet());
    for (int i = 0; i < claims.size(); i++) {
      String where = "budget/claims/" + i + "/activity";
      claims
          .get(i)
          .activity()
          .filter(id -> !known.contains(id))
          .ifPresent(
              id -> {
                throw new ImpossibleFactException(
                    where,
                    "\"" + id + "\", which the work plan does not know",
                    "the id of an activity of the work plan");
              });
    }
  }

  /**
   * Starts the record of a partnership.
   *
   * @param id the id by which the recording system knows the partnership
   * @return a builder in which nothing else is recorded yet
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /**
   * Starts from this record, to change some of it.
   *
   * @return a builder in which everything is recorded that is recorded here
   */
  public Builder toBuilder() {
    Builder builder = new Builder(id);
    builder.name = name;
    builder.asAt = asAt;
    builder.country = country;
    builder.exists = exists;
    builder.foundedOn = foundedOn;
    builder.memberList = memberList;
    builder.vacantPosts.addAll(vacantPosts);
    builder.termsOfReference = termsOfReference;
    builder.arrangements = arrangements;
    builder.meetings = meetings;
    builder.paymentPolicy = paymentPolicy;
    builder.workPlan = workPlan;
    builder.budget = budget;
    builder.fundingRequest = fundingRequest;
    builder.outputs = outputs;
    builder.businessCase = businessCase;
    builder.evidence.addAll(evidence);
    builder.answers.addAll(answers);
    builder.waivers.addAll(waivers);
    builder.settings.putAll(settings);
    return builder;
  }

  /** Records a partnership step by step; whatever is left out is not recorded. */
  public static final class Builder {
    private final String id;
    private Optional<String> name = Optional.empty();
    private Optional<LocalDate> asAt = Optional.empty();
    private Country country = Country.NOT_RECORDED;
    private Answer exists = Answer.NOT_RECORDED;
    private Optional<LocalDate> foundedOn = Optional.empty();
    private MemberList memberList = MemberList.NOT_RECORDED;
    private Optional<TermsOfReference> termsOfReference = Optional.empty();
    private Arrangements arrangements = Arrangements.NOT_RECORDED;
    private Meetings meetings = Meetings.NOT_RECORDED;
    private PaymentPolicy paymentPolicy = PaymentPolicy.NOT_RECORDED;
    private Optional<WorkPlan> workPlan = Optional.empty();
    private Optional<Budget> budget = Optional.empty();
    private FundingRequest fundingRequest = FundingRequest.NOT_RECORDED;
    private Outputs outputs = Outputs.NOT_RECORDED;
    private BusinessCase businessCase = BusinessCase.NOT_RECORDED;
    private final List<Post> vacantPosts = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<PersonsAnswer> answers = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();

    private Builder(String id) {
      this.id = id;
    }

    /**
     * Records what the partnership calls itself.
     *
     * @param name its name
     * @return this builder
     */
    public Builder name(String name) {
      this.name = Optional.of(name);
      return this;
    }

    /**
     * Records which day the facts describe.
     *
     * @param day the day
     * @return this builder
     */
    public Builder asAt(LocalDate day) {
      this.asAt = Optional.of(day);
      return this;
    }

    /**
     * Records the country that the partnership is in.
     *
     * @param country the country
     * @return this builder
     */
    public Builder country(Country country) {
      this.country = country;
      return this;
    }

    /**
     * Records whether there is a partnership for the area.
     *
     * @param answer yes or no
     * @return this builder
     */
    public Builder exists(Answer answer) {
      this.exists = answer;
      return this;
    }

    /**
     * Records when the partnership was founded.
     *
     * @param day the day
     * @return this builder
     */
    public Builder foundedOn(LocalDate day) {
      this.foundedOn = Optional.of(day);
      return this;
    }

    /**
     * Records who the members are.
     *
     * @param memberList the list
     * @return this builder
     */
    public Builder memberList(MemberList memberList) {
      this.memberList = memberList;
      return this;
    }

    /**
     * Records that nobody holds a post.
     *
     * @param post the post
     * @return this builder
     */
    public Builder vacant(Post post) {
      vacantPosts.add(post);
      return this;
    }

    /**
     * Records the terms of reference.
     *
     * @param termsOfReference the terms
     * @return this builder
     */
    public Builder termsOfReference(TermsOfReference termsOfReference) {
      this.termsOfReference = Optional.of(termsOfReference);
      return this;
    }

    /**
     * Records what has been arranged to keep the partnership open, and going.
     *
     * @param arrangements the arrangements
     * @return this builder
     */
    public Builder arrangements(Arrangements arrangements) {
      this.arrangements = arrangements;
      return this;
    }

    /**
     * Records which meetings were promised and held.
     *
     * @param meetings the meetings
     * @return this builder
     */
    public Builder meetings(Meetings meetings) {
      this.meetings = meetings;
      return this;
    }

    /**
     * Records how people who take part are paid and repaid.
     *
     * @param paymentPolicy the policy
     * @return this builder
     */
    public Builder paymentPolicy(PaymentPolicy paymentPolicy) {
      this.paymentPolicy = paymentPolicy;
      return this;
    }

    /**
     * Records what the partnership plans to do.
     *
     * @param workPlan the plan
     * @return this builder
     */
    public Builder workPlan(WorkPlan workPlan) {
      this.workPlan = Optional.of(workPlan);
      return this;
    }

    /**
     * Records the money that the partnership is given.
     *
     * @param budget the budget
     * @return this builder
     */
    public Builder budget(Budget budget) {
      this.budget = Optional.of(budget);
      return this;
    }

    /**
     * Records the request for money.
     *
     * @param fundingRequest the request
     * @return this builder
     */
    public Builder fundingRequest(FundingRequest fundingRequest) {
      this.fundingRequest = fundingRequest;
      return this;
    }

    /**
     * Records what has come of the work.
     *
     * @param outputs the outputs
     * @return this builder
     */
    public Builder outputs(Outputs outputs) {
      this.outputs = outputs;
      return this;
    }

    /**
     * Records the paper that argues for money.
     *
     * @param businessCase the business case
     * @return this builder
     */
    public Builder businessCase(BusinessCase businessCase) {
      this.businessCase = businessCase;
      return this;
    }

    /**
     * Records where a fact comes from.
     *
     * @param evidence the fact and its source
     * @return this builder
     */
    public Builder evidence(Evidence evidence) {
      this.evidence.add(evidence);
      return this;
    }

    /**
     * Records what a person judged.
     *
     * @param answer the person's judgement
     * @return this builder
     */
    public Builder answer(PersonsAnswer answer) {
      answers.add(answer);
      return this;
    }

    /**
     * Records that a body accepts a requirement as not met.
     *
     * @param waiver the acceptance
     * @return this builder
     */
    public Builder waiver(Waiver waiver) {
      waivers.add(waiver);
      return this;
    }

    /**
     * Chooses where the rules leave a choice.
     *
     * @param name the setting's name
     * @param value what is chosen
     * @return this builder
     */
    public Builder setting(String name, String value) {
      settings.put(name, value);
      return this;
    }

    /**
     * Ends the record.
     *
     * @return the partnership as recorded
     * @throws ImpossibleFactException as the record itself says
     */
    public Mvp build() {
      return new Mvp(
          id,
          name,
          asAt,
          country,
          exists,
          foundedOn,
          memberList,
          vacantPosts,
          termsOfReference,
          arrangements,
          meetings,
          paymentPolicy,
          workPlan,
          budget,
          fundingRequest,
          outputs,
          businessCase,
          evidence,
          answers,
          waivers,
          settings);
    }
  }
}
