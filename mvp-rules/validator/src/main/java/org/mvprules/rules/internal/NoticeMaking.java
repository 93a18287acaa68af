package org.mvprules.rules.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mvprules.core.Mvp;
import org.mvprules.core.fact.Money;
import org.mvprules.core.member.Member;
import org.mvprules.core.member.Office;
import org.mvprules.core.member.Seat;
import org.mvprules.core.member.Standing;
import org.mvprules.core.payment.PaymentOffer;
import org.mvprules.core.workplan.Activity;
import org.mvprules.core.workplan.ActivityKind;
import org.mvprules.core.workplan.PartTaken;
import org.mvprules.core.workplan.Participation;
import org.mvprules.core.workplan.WorkPlan;
import org.mvprules.rules.Figure;
import org.mvprules.rules.Notice;
import org.mvprules.rules.Notice.Paragraph;
import org.mvprules.rules.RuleBookException;
import org.mvprules.rules.UnfitRecordException;
import org.mvprules.rules.words.Offer;
import org.mvprules.rules.words.PersonConcerned;
import org.mvprules.rules.words.PersonConcerned.Part;
import org.mvprules.rules.words.Texts;

/**
 * Makes the notice of one person of what rules tell them.
 *
 * <p>Only here are a person's private facts read, and shown to rules. Nothing of what comes of it
 * goes anywhere but into the notice, an exception included.
 */
public final class NoticeMaking {

  private static final String TITLE = "What taking part may mean for you";

  private final Mvp mvp;
  private final Member person;
  private final List<Activity> activities;

  private NoticeMaking(Mvp mvp, Member person) {
    this.mvp = mvp;
    this.person = person;
    this.activities =
        mvp.workPlan().map(WorkPlan::activities).orElse(List.of()).stream()
            .filter(
                activity ->
                    activity.ledBy().contains(person.id()) || parts(activity).findAny().isPresent())
            .toList();
  }

  /**
   * Makes a notice.
   *
   * @param book the rule book to ask
   * @param engine lets its rules look
   * @param mvp the partnership
   * @param id the person's id on the member list
   * @param asOf the day whose figures are told
   * @return the notice
   * @throws IllegalArgumentException if the member list knows nobody by that id
   * @throws UnfitRecordException if the record names a setting or a requirement that the book does
   *     not have
   * @throws RuleBookException if rules fail; it does not say on what
   */
  public static Notice of(LoadedBook book, Engine engine, Mvp mvp, String id, LocalDate asOf) {
    List<Member> members = mvp.memberList().members();
    for (int i = 0; i < members.size(); i++) {
      if (members.get(i).id().equals(id)) {
        DayPolicy policy = Assessment.policy(book, mvp, asOf);
        return new NoticeMaking(mvp, members.get(i))
            .notice(book, engine, policy, "/memberList/members/" + i, asOf);
      }
    }
    throw new IllegalArgumentException(
        "The member list knows nobody by the id \""
            + id
            + "\"; expected an id as it stands under memberList, members, id");
  }

  private Notice notice(
      LoadedBook book, Engine engine, DayPolicy policy, String pointer, LocalDate asOf) {
    PersonConcerned view =
        new PersonConcerned(policy, person.id(), pointer, asOf, part(), person.personal());
    try {
      Hearing telling = new Hearing();
      engine.lookAt(List.of(view), telling);
      List<Said> said =
          telling.said().stream()
              .sorted(Comparator.comparing((Said each) -> each.rule().place()))
              .toList();
      return new Notice(
          TITLE,
          asOf,
          said.stream()
              .filter(each -> each.what() == Saying.TELL)
              .map(each -> paragraph(book, each.rule(), view, policy))
              .toList(),
          said.stream()
              .filter(each -> each.what() == Saying.WRITE)
              .map(each -> text(each.rule(), view, policy))
              .toList(),
          book.description());
    } catch (RuntimeException e) {
      // Which rule failed would tell what the person receives; so neither rule nor cause is named.
      throw new RuleBookException(
          "The rules of the rule book "
              + book.description().id()
              + " that tell people what concerns them could not be asked; its scenarios show why");
    }
  }

  /** A paragraph, with the sources of its rule, and of the figures that it tells. */
  private static Paragraph paragraph(
      LoadedBook book, BookRule rule, PersonConcerned view, DayPolicy policy) {
    String told = rule.annotation("Tell").orElseThrow();
    Stream<String> ofFigures =
        book.description().figures().stream()
            .map(Figure::name)
            .distinct()
            .filter(name -> told.contains("{" + name + "}"))
            .flatMap(name -> policy.figure(name).sources().stream());
    return new Paragraph(
        rule.annotation("About").orElseThrow(),
        rule.annotation("Heading").orElseThrow(),
        text(rule, view, policy),
        Stream.concat(
                LoadedBook.sources(rule.annotation("Source").orElseThrow()).stream(), ofFigures)
            .distinct()
            .toList());
  }

  private static String text(BookRule rule, PersonConcerned view, DayPolicy policy) {
    return rule.wording("Tell", view, policy).orElseThrow();
  }

  // The person's part in the work

  private Part part() {
    return new Part(
        mvp.name().orElse(mvp.id()),
        roles(),
        offer(),
        activities.stream().anyMatch(this::asExpertAdviser),
        person.invitation(),
        mvp.paymentPolicy().noticeToEveryone());
  }

  private Stream<Participation> parts(Activity activity) {
    return activity.participations().stream()
        .filter(part -> part.who().filter(person.id()::equals).isPresent());
  }

  private boolean asExpertAdviser(Activity activity) {
    return activity.kind() == ActivityKind.EXPERT_ADVICE
        || parts(activity).anyMatch(part -> part.as() == PartTaken.EXPERT_ADVISER);
  }

  private List<String> roles() {
    List<String> roles = new ArrayList<>();
    boolean sits =
        person.standing() != Standing.NO_SEAT && person.standing() != Standing.NOT_RECORDED;
    if (sits) {
      roles.add(
          person.seat() == Seat.NOT_RECORDED
              ? "member"
              : "member (" + Texts.of(person.seat()) + ")");
    }
    person.offices().map(Office::office).distinct().map(Texts::of).forEach(roles::add);
    activities.forEach(activity -> roles.add("taking part in \"" + activity.title() + "\""));
    return roles;
  }

  private Offer offer() {
    Set<PaymentOffer> offers =
        Stream.concat(
                person.offices().map(Office::payment),
                activities.stream().flatMap(this::parts).map(Participation::offer))
            .collect(Collectors.toSet());
    if (offers.contains(PaymentOffer.OFFERED_AND_ACCEPTED)
        || offers.contains(PaymentOffer.OFFERED)) {
      return Offer.FEE;
    }
    if (offers.contains(PaymentOffer.OFFERED_AND_DECLINED)) {
      return Offer.FEE_DECLINED;
    }
    if (offers.isEmpty() || offers.contains(PaymentOffer.NOT_RECORDED)) {
      return Offer.NOT_RECORDED;
    }
    return activities.stream()
            .flatMap(this::parts)
            .anyMatch(part -> part.expenses().filter(NoticeMaking::isAnything).isPresent())
        ? Offer.EXPENSES_ONLY
        : Offer.NO_FEE;
  }

  private static boolean isAnything(Money expenses) {
    return expenses.compareTo(Money.parse("0.00")) > 0;
  }
}
