package org.mvprules.rules.internal;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Answer;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Office;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.internal.Subject.Silence;
import org.mvprules.rules.words.BenefitsPolicy;
import org.mvprules.rules.words.InvitedPeople;
import org.mvprules.rules.words.InvitedPeople.Told;
import org.mvprules.rules.words.Policy;

/**
 * Who is offered a role, and how they were invited, as rules judge it.
 *
 * <p>People of whom the same is recorded are judged together. Nothing private is read here: what a
 * report says of inviting people is the same whoever receives benefits.
 */
final class Inviting {

  /** Ids in an order that is the same however the member list is ordered, m-2 before m-10. */
  private static final Comparator<String> BY_ID =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private final Mvp mvp;
  private final Policy policy;
  private final Elements elements;
  private final Classification classification;

  Inviting(Mvp mvp, Policy policy, Elements elements, Classification classification) {
    this.mvp = mvp;
    this.policy = policy;
    this.elements = elements;
    this.classification = classification;
  }

  List<Subject> subjects() {
    List<InvitedPeople> invited = invited();
    List<Subject> subjects = new ArrayList<>();
    subjects.add(
        Subject.of(
            Silence.PARTS_DECIDE,
            new BenefitsPolicy(policy, mvp.paymentPolicy(), !invited.isEmpty(), feeOffered())));
    invited.forEach(people -> subjects.add(Subject.of(Silence.CANNOT_BE_TOLD, people)));
    return subjects;
  }

  private List<InvitedPeople> invited() {
    Map<String, String> pointers = new LinkedHashMap<>();
    Map<String, Told> told = new LinkedHashMap<>();
    List<Member> members = mvp.memberList().members();
    for (int i = 0; i < members.size(); i++) {
      Member member = members.get(i);
      Answer offered = classification.offeredARole(elements.waysOf(member.id()));
      if (offered != Answer.NO) {
        pointers.put(member.id(), "/memberList/members/" + i);
        told.put(member.id(), Told.of(offered == Answer.YES, member.invitation()));
      }
    }
    return told.keySet().stream()
        .sorted(BY_ID)
        .collect(groupingBy(told::get, LinkedHashMap::new, toList()))
        .entrySet()
        .stream()
        .map(
            alike ->
                new InvitedPeople(
                    policy,
                    alike.getValue(),
                    alike.getValue().size() == 1
                        ? pointers.get(alike.getValue().get(0))
                        : "/memberList/members",
                    alike.getKey(),
                    mvp.paymentPolicy().noticeToEveryone()))
        .toList();
  }

  private boolean feeOffered() {
    return Stream.concat(
            mvp.memberList().members().stream().flatMap(Member::offices).map(Office::payment),
            mvp.workPlan().map(WorkPlan::activities).orElse(List.of()).stream()
                .flatMap(activity -> activity.participations().stream())
                .map(Participation::offer))
        .anyMatch(offer -> offer != PaymentOffer.NOT_OFFERED && offer != PaymentOffer.NOT_RECORDED);
  }
}
