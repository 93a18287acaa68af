package org.mvprules.rules.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mvprules.core.Mvp;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Post;
import org.mvprules.core.member.Seat;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.words.PartInActivity;
import org.mvprules.rules.words.Policy;
import org.mvprules.rules.words.Texts;

/** Who takes part in what, as views that rules put into payment categories. */
final class Parts {

  /**
   * Someone's part in an activity.
   *
   * @param activity the activity
   * @param participation the part
   * @param offer what was offered for it: by its own line, or by the office it is taken in
   * @param view what rules see of it
   */
  record Part(
      Activity activity, Participation participation, PaymentOffer offer, PartInActivity view) {

    /** Two parts that look alike are two parts all the same. */
    @Override
    public boolean equals(Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  private final List<Part> all = new ArrayList<>();

  Parts(Mvp mvp, Policy policy) {
    Map<String, Member> people = new HashMap<>();
    mvp.memberList().members().forEach(member -> people.put(member.id(), member));
    List<Activity> activities = mvp.workPlan().map(WorkPlan::activities).orElse(List.of());
    for (int i = 0; i < activities.size(); i++) {
      Activity activity = activities.get(i);
      for (int j = 0; j < activity.participations().size(); j++) {
        Participation participation = activity.participations().get(j);
        Member person = participation.who().map(people::get).orElse(null);
        all.add(
            new Part(
                activity,
                participation,
                offer(participation, person),
                new PartInActivity(
                    policy,
                    who(participation) + ", " + activity.title(),
                    "/workPlan/activities/" + i + "/participations/" + j,
                    activity,
                    participation,
                    person == null ? participation.seat() : person.seat())));
      }
    }
  }

  /** Whoever takes part as chair or vice-chair was offered what the office was offered. */
  private static PaymentOffer offer(Participation participation, @Nullable Member person) {
    if (participation.offer() != PaymentOffer.NOT_RECORDED || person == null) {
      return participation.offer();
    }
    return person
        .offices()
        .filter(office -> fits(office.office(), participation.as()))
        .map(Office::payment)
        .filter(payment -> payment != PaymentOffer.NOT_RECORDED)
        .findFirst()
        .orElse(PaymentOffer.NOT_RECORDED);
  }

  private static boolean fits(Post post, PartTaken part) {
    return switch (part) {
      case CHAIR -> post == Post.CHAIR || post == Post.LEAD;
      case VICE_CHAIR -> post == Post.VICE_CHAIR;
      case ADMINISTRATOR -> post == Post.SECRETARY;
      default -> false;
    };
  }

  /** Who takes part, in words. */
  static String who(Participation participation) {
    return participation
        .who()
        .orElseGet(
            () ->
                participation.people().orElseThrow()
                    + " people"
                    + (participation.seat() == Seat.NOT_RECORDED
                        ? ""
                        : " (" + Texts.of(participation.seat()) + ")"));
  }

  /** All parts, in the order of the plan. */
  List<Part> all() {
    return all;
  }

  /** What rules see of them. */
  List<PartInActivity> views() {
    return all.stream().map(Part::view).toList();
  }
}
