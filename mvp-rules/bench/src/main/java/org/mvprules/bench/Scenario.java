package org.mvprules.bench;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mvprules.core.Country;
import org.mvprules.core.Mvp;
import org.mvprules.core.PersonsAnswer;
import org.mvprules.core.Waiver;
import org.mvprules.core.budget.Budget;
import org.mvprules.core.budget.FundingRequest;
import org.mvprules.core.businesscase.BusinessCase;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.fact.Check;
import org.mvprules.core.governance.Arrangements;
import org.mvprules.core.governance.TermsOfReference;
import org.mvprules.core.meeting.Meetings;
import org.mvprules.core.member.MemberList;
import org.mvprules.core.member.Post;
import org.mvprules.core.output.Outputs;
import org.mvprules.core.payment.PaymentPolicy;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.Status;

/**
 * An example that a rule book has to get right: a few facts, and what follows from them.
 *
 * @param name what it shows, in one sentence
 * @param asOf the day as of which it is judged; the first day of the rule book if not given
 * @param country the country that it is in
 * @param exists whether there is a partnership for the area
 * @param foundedOn the day on which the partnership was founded
 * @param memberList who the members are
 * @param vacantPosts offices that nobody holds
 * @param termsOfReference what the terms of reference say
 * @param arrangements what has been arranged
 * @param meetings which meetings it promised and held
 * @param paymentPolicy how people are paid and repaid, and what they are told
 * @param workPlan what it plans to do
 * @param budget the money that it is given
 * @param fundingRequest the request for it
 * @param outputs what has come of its work
 * @param businessCase the paper that argues for it
 * @param answers what people judged
 * @param waivers what a named body accepts as not met
 * @param settings choices that the rules leave open
 * @param expect the status that each of some requirements has to have, by id
 * @param notices what people are told in notices of their own
 * @param says texts that have to stand in the findings, remedies or notes of those requirements
 */
public record Scenario(
    String name,
    Optional<LocalDate> asOf,
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
    List<PersonsAnswer> answers,
    List<Waiver> waivers,
    Map<String, String> settings,
    Map<String, Status> expect,
    List<Telling> notices,
    List<String> says) {

  /** Checks the name and copies what could change. */
  public Scenario {
    Check.id(name, "name"); // it becomes the id of the partnership
    vacantPosts = List.copyOf(vacantPosts);
    answers = List.copyOf(answers);
    waivers = List.copyOf(waivers);
    notices = List.copyOf(notices);
    says = List.copyOf(says);
  }

  /**
   * The partnership that the scenario describes.
   *
   * @return its record
   */
  public Mvp mvp() {
    Mvp.Builder mvp = Mvp.builder(name).memberList(memberList);
    mvp.country(country).exists(exists);
    foundedOn.ifPresent(mvp::foundedOn);
    vacantPosts.forEach(mvp::vacant);
    termsOfReference.ifPresent(mvp::termsOfReference);
    mvp.arrangements(arrangements).paymentPolicy(paymentPolicy).fundingRequest(fundingRequest);
    workPlan.ifPresent(mvp::workPlan);
    budget.ifPresent(mvp::budget);
    mvp.meetings(meetings).outputs(outputs);
    mvp.businessCase(businessCase);
    answers.forEach(mvp::answer);
    waivers.forEach(mvp::waiver);
    settings.forEach(mvp::setting);
    return mvp.build();
  }

  /**
   * The same scenario, without what it expects of some requirements. The texts go too if anything
   * does: nobody can tell on which requirement they stood.
   */
  Scenario without(Set<String> ids) {
    Map<String, Status> others = new LinkedHashMap<>(expect);
    others.keySet().removeAll(ids);
    return others.size() == expect.size()
        ? this
        : new Scenario(
            name,
            asOf,
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
            answers,
            waivers,
            settings,
            others,
            notices,
            List.of());
  }

  /**
   * What one person has to be told in the notice for them.
   *
   * @param who the person's id on the member list
   * @param tells the ids of what they are told, one for each paragraph, and of nothing else
   * @param says texts that have to stand in the notice or in the letter
   */
  public record Telling(String who, List<String> tells, List<String> says) {

    /** Checks the id and copies the lists. */
    public Telling {
      Check.text(who, "who");
      tells = List.copyOf(tells);
      says = List.copyOf(says);
    }
  }

  /**
   * The contents of a file of scenarios.
   *
   * @param scenarios one or more
   */
  public record File(List<Scenario> scenarios) {
    /** Copies the list. */
    public File {
      scenarios = List.copyOf(scenarios);
    }
  }
}
